## Greitas išėjimas
exit-leave = Išeiti dabar
exit-hint = iškart atveria neutralią svetainę; tas pats įvyksta tris kartus paspaudus klavišą „Shift“
exit-two-more = Kad išeitumėte, dar du kartus paspauskite „Shift“.
exit-one-more = Kad išeitumėte, dar kartą paspauskite „Shift“.
exit-leaving = Išeinate iš svetainės.

## Diskretiškas režimas
discreet-title = Informacija
discreet-on = Įjungti diskretišką režimą
discreet-off = Išjungti diskretišką režimą
discreet-about = Naršyklės kortelė gauna neutralų pavadinimą ir piktogramą.
discreet-notice = Diskretiškas režimas įjungtas.

## Pagalba
footer-safety = Saugus naršymas
help-who = Kas atsiliepia
help-languages = Kalbos
help-hours = Darbo laikas
hours-every-day = kasdien
hours-day-and-night = visą parą
coverage-some-member-states = Veikia ne visose ES šalyse.
help-source-read = Šaltinis skaitytas ({ $date })
help-national = Tarnybos: { $country }
who-emergency = skubios pagalbos tarnybos
who-child-helpline = žmonės, išmokyti išklausyti vaikus ir jaunimą
who-victim-support = nukentėjusiųjų nuo nusikaltimų konsultantai
who-worried = konsultantai tėvams, artimiesiems ir visiems, kurie nerimauja dėl vaiko
who-missing-children = specialistai, padedantys dingusiems vaikams ir jų šeimoms
who-content-hotline = analitikai, pasiekiantys, kad neteisėtas turinys būtų pašalintas

## Prieš pasakojimus apie prievartą
content-note = Prieš skaitant toliau
content-note-about = Šiame puslapyje užsimenama apie seksualinę prievartą prieš vaikus. Ji neaprašoma.
content-note-skip = Pereiti prie kitos dalies
