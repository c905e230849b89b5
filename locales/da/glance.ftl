## The law at a glance
law-at-a-glance = Hvor loven står
news-latest = Seneste nyt
chart-about = Hvert rundt tegn er et trin fra en institution, hver gul streg en handling fra koalitionen, og den gule linje er i dag. Hvert tegn er et link. Tabellen nedenfor siger det samme med ord.
chart-several = Flere sammen
chart-step = Trin
chart-file = Sag

## Positions side by side
comparison-title = Hvem vil hvad
comparison-about = Én sætning og dens kilde for hver. Det, som ingen kilde, vi har læst, siger, står åbent.
comparison-subject = Emne
comparison-unknown = Ikke kendt

## Taking a page along
take-citation = Kopiér henvisningen
take-link = Kopiér linket
take-copied = Kopieret

## The law on one page
brief-title = Loven på én side
brief-link = Loven på én side, til udskrift
brief-sources = Kilder
