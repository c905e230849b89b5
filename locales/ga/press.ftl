## Figures, each with its source
nav-figures = Figiúirí
figures-scale = Méid na faidhbe
figures-europe = San Eoraip
figures-opinion = Tuairim an phobail
figures-coalition = An chomhghuaillíocht thar na blianta
figures-other = Figiúirí eile
figures-cite = Luaigh an figiúr seo
figures-line = Eagraíochtaí sa chomhghuaillíocht, de réir bliana, mar a deir na foinsí

## The press page
press-title = An preas
press-lead = D’iriseoirí: cé leis a labhródh sibh, an chomhghuaillíocht i mbeagán focal, comhartha an tsuímh seo, agus a bhfuil nua.
press-contact = Teagmháil
press-no-contact = Níl aon teagmhálaí preasa de chuid na comhghuaillíochta dearbhaithe go fóill.
press-steering = Is féidir dul i dteagmháil le heagraíochtaí an ghrúpa stiúrtha trína suíomhanna gréasáin féin:
press-about = An chomhghuaillíocht i mbeagán focal
press-words = I dtuairim is { $number } focal
press-mark = Comhartha an tsuímh seo
press-latest = A bhfuil nua

## One dot for each organisation that the coalition counts
seats-title = Ainmnithe anseo: { $named } as { $claimed }
seats-about = Is eagraíocht atá ainmnithe anseo lena foinse gach ponc lán. Is eagraíocht atá ar iarraidh fós fáinne briste.
seats-tell = An bhfuil d’eagraíochtsa ar iarraidh? Inis don chomhghuaillíocht é:
seats-no-contact = An bhfuil d’eagraíochtsa ar iarraidh? Níl aon seoladh dearbhaithe go fóill a bhféadfá scríobh chuige.
member-tell = An bhfuil aon rud mícheart anseo? Inis don chomhghuaillíocht é:
member-no-contact = An bhfuil aon rud mícheart anseo? Níl aon seoladh dearbhaithe go fóill a bhféadfá scríobh chuige.

## Events and letters
events-none-ahead = Níl aon imeacht fógartha faoi láthair. Liostáil, agus beidh an chéad cheann eile i d’fhéilire chomh luath is a fhoilsítear anseo é.
events-strip = Imeachtaí de réir míosa
letters-hatched = Línithe: tugann an fhoinse íosteorainn nó meastachán.
