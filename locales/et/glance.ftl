## The law at a glance
law-at-a-glance = Kuhu on seadus jõudnud
news-latest = Viimased uudised
chart-about = Iga ümmargune märk on ühe institutsiooni samm, iga kollane tulp koalitsiooni tegevus ja kollane joon tänane päev. Iga märk on link. Allolev tabel ütleb sama sõnadega.
chart-several = Mitu koos
chart-step = Samm
chart-file = Menetlus

## Positions side by side
comparison-title = Kes mida tahab
comparison-about = Igaühe kohta üks lause ja selle allikas. Mida ükski loetud allikas ei ütle, jääb lahtiseks.
comparison-subject = Teema
comparison-unknown = Ei ole teada

## Taking a page along
take-citation = Kopeeri viide
take-link = Kopeeri link
take-copied = Kopeeritud

## The law on one page
brief-title = Seadus ühel lehel
brief-link = Seadus ühel lehel, printimiseks
brief-sources = Allikad
