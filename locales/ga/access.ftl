## Torthaí na seiceálacha, sa ráiteas inrochtaineachta
checks-title = Cad a seiceáladh, agus cathain
checks-version = Leagan an tsuímh
checks-date = Lá na seiceálacha
checks-pages = Leathanaigh a seiceáladh
checks-tools = Uirlisí seiceála
checks-problems = Fadhbanna a aimsíodh
checks-not-run = Níl aon torthaí ó na seiceálacha uathoibríocha sa leagan seo.
