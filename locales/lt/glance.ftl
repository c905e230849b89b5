## The law at a glance
law-at-a-glance = Kur dabar yra įstatymas
news-latest = Naujausios žinios
chart-about = Kiekvienas apvalus ženklas yra institucijos žingsnis, kiekvienas geltonas brūkšnys – koalicijos veiksmas, o geltona linija – šiandien. Kiekvienas ženklas yra nuoroda. Lentelė žemiau tą patį sako žodžiais.
chart-several = Kelios kartu
chart-step = Žingsnis
chart-file = Procedūra

## Positions side by side
comparison-title = Kas ko nori
comparison-about = Po vieną sakinį ir jo šaltinį. Ko nesako joks skaitytas šaltinis, lieka atvira.
comparison-subject = Tema
comparison-unknown = Nežinoma

## Taking a page along
take-citation = Kopijuoti citatą
take-link = Kopijuoti nuorodą
take-copied = Nukopijuota

## The law on one page
brief-title = Įstatymas viename puslapyje
brief-link = Įstatymas viename puslapyje, skirtas spausdinti
brief-sources = Šaltiniai
