## The law at a glance
law-at-a-glance = Kam sa zákon dostal
news-latest = Najnovšie správy
chart-about = Každá okrúhla značka je krok inštitúcie, každý žltý pruh je akcia koalície a žltá čiara je dnešok. Každá značka je odkaz. Tabuľka nižšie hovorí to isté slovami.
chart-several = Viacerí spolu
chart-step = Krok
chart-file = Spis

## Positions side by side
comparison-title = Kto čo chce
comparison-about = Ku každému jedna veta a jej zdroj. Čo nehovorí žiadny zdroj, ktorý sme čítali, zostáva otvorené.
comparison-subject = Téma
comparison-unknown = Nie je známe

## Taking a page along
take-citation = Kopírovať citáciu
take-link = Kopírovať odkaz
take-copied = Skopírované

## The law on one page
brief-title = Zákon na jednej strane
brief-link = Zákon na jednej strane, na tlač
brief-sources = Zdroje
