## The law at a glance
law-at-a-glance = Dokle je zakon stigao
news-latest = Najnovije vijesti
chart-about = Svaki okrugli znak korak je neke institucije, svaka žuta crta djelovanje koalicije, a žuta linija je danas. Svaki je znak poveznica. Tablica u nastavku kaže isto riječima.
chart-several = Više njih zajedno
chart-step = Korak
chart-file = Predmet

## Positions side by side
comparison-title = Tko što želi
comparison-about = Po jedna rečenica i njezin izvor. Što ne kaže nijedan pročitani izvor, ostaje otvoreno.
comparison-subject = Tema
comparison-unknown = Nije poznato

## Taking a page along
take-citation = Kopiraj navod
take-link = Kopiraj poveznicu
take-copied = Kopirano

## The law on one page
brief-title = Zakon na jednoj stranici
brief-link = Zakon na jednoj stranici, za ispis
brief-sources = Izvori
