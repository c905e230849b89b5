## The law at a glance
law-at-a-glance = Kam zákon dospěl
news-latest = Nejnovější zprávy
chart-about = Každá kulatá značka je krok některé instituce, každý žlutý pruh je akce koalice a žlutá čára je dnešek. Každá značka je odkaz. Tabulka níže říká totéž slovy.
chart-several = Více společně
chart-step = Krok
chart-file = Spis

## Positions side by side
comparison-title = Kdo co chce
comparison-about = Ke každému jedna věta a její zdroj. Co neříká žádný zdroj, který jsme četli, zůstává otevřené.
comparison-subject = Téma
comparison-unknown = Není známo

## Taking a page along
take-citation = Kopírovat citaci
take-link = Kopírovat odkaz
take-copied = Zkopírováno

## The law on one page
brief-title = Zákon na jedné stránce
brief-link = Zákon na jedné stránce, k tisku
brief-sources = Zdroje
