## The law at a glance
law-at-a-glance = În ce stadiu este legea
news-latest = Ultimele știri
chart-about = Fiecare semn rotund este un pas al unei instituții, fiecare bară galbenă o acțiune a coaliției, iar linia galbenă este ziua de azi. Fiecare semn este un link. Tabelul de mai jos spune același lucru în cuvinte.
chart-several = Mai multe împreună
chart-step = Pas
chart-file = Dosar

## Positions side by side
comparison-title = Cine ce vrea
comparison-about = O propoziție și sursa ei pentru fiecare. Ce nu spune nicio sursă citită rămâne deschis.
comparison-subject = Subiect
comparison-unknown = Nu se cunoaște

## Taking a page along
take-citation = Copiați citarea
take-link = Copiați linkul
take-copied = Copiat

## The law on one page
brief-title = Legea pe o pagină
brief-link = Legea pe o pagină, de tipărit
brief-sources = Surse
