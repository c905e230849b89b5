## The law at a glance
law-at-a-glance = Hol tart a jogszabály
news-latest = Legfrissebb hírek
chart-about = Minden kerek jel egy intézmény lépése, minden sárga sáv a koalíció egy fellépése, a sárga vonal a mai nap. Minden jel hivatkozás. Az alábbi táblázat ugyanezt szavakkal mondja el.
chart-several = Többen együtt
chart-step = Lépés
chart-file = Eljárás

## Positions side by side
comparison-title = Ki mit akar
comparison-about = Mindegyikhez egy mondat és a forrása. Amit egyetlen olvasott forrás sem mond, nyitva marad.
comparison-subject = Tárgy
comparison-unknown = Nem ismert

## Taking a page along
take-citation = Hivatkozás másolása
take-link = Link másolása
take-copied = Másolva

## The law on one page
brief-title = A jogszabály egy oldalon
brief-link = A jogszabály egy oldalon, nyomtatáshoz
brief-sources = Források
