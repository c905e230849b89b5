## The law at a glance
law-at-a-glance = Na jakim etapie jest prawo
news-latest = Najnowsze wiadomości
chart-about = Każdy okrągły znak to krok instytucji, każdy żółty pasek to działanie koalicji, a żółta linia to dzisiaj. Każdy znak jest linkiem. Tabela poniżej mówi to samo słowami.
chart-several = Kilka razem
chart-step = Krok
chart-file = Procedura

## Positions side by side
comparison-title = Kto czego chce
comparison-about = Po jednym zdaniu wraz ze źródłem. Czego nie mówi żadne przeczytane źródło, pozostaje otwarte.
comparison-subject = Temat
comparison-unknown = Nie wiadomo

## Taking a page along
take-citation = Kopiuj cytowanie
take-link = Kopiuj link
take-copied = Skopiowano

## The law on one page
brief-title = Prawo na jednej stronie
brief-link = Prawo na jednej stronie, do druku
brief-sources = Źródła
