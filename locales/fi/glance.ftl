## The law at a glance
law-at-a-glance = Missä laki on nyt
news-latest = Viimeisimmät uutiset
chart-about = Jokainen pyöreä merkki on jonkin toimielimen vaihe, jokainen keltainen palkki koalition toimi, ja keltainen viiva on tämä päivä. Jokainen merkki on linkki. Alla oleva taulukko kertoo saman sanoin.
chart-several = Useita yhdessä
chart-step = Vaihe
chart-file = Hanke

## Positions side by side
comparison-title = Kuka haluaa mitä
comparison-about = Yksi lause ja sen lähde kustakin. Mitä mikään lukemamme lähde ei kerro, jää avoimeksi.
comparison-subject = Aihe
comparison-unknown = Ei tiedossa

## Taking a page along
take-citation = Kopioi viite
take-link = Kopioi linkki
take-copied = Kopioitu

## The law on one page
brief-title = Laki yhdellä sivulla
brief-link = Laki yhdellä sivulla, tulostettavaksi
brief-sources = Lähteet
