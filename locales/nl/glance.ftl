## The law at a glance
law-at-a-glance = Hoe het met de wet staat
news-latest = Laatste nieuws
chart-about = Elk rond teken is een stap van een instelling, elke gele streep een actie van de coalitie, en de gele lijn is vandaag. Elk teken is een link. De tabel hieronder zegt hetzelfde in woorden.
chart-several = Meerdere samen
chart-step = Stap
chart-file = Dossier

## Positions side by side
comparison-title = Wie wat wil
comparison-about = Eén zin en de bron ervan voor elk. Wat geen gelezen bron zegt, blijft open.
comparison-subject = Onderwerp
comparison-unknown = Niet bekend

## Taking a page along
take-citation = Bronvermelding kopiëren
take-link = Link kopiëren
take-copied = Gekopieerd

## The law on one page
brief-title = De wet op één pagina
brief-link = De wet op één pagina, om te printen
brief-sources = Bronnen
