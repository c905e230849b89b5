## Amit magával vihet
take-title = Vigye magával
take-csv = Ez a lista táblázatként (CSV)
take-csv-semicolons = Ugyanez pontosvesszőkkel, tizedesvesszőt használó Excelhez
take-json = Ez a lista adatként (JSON)
take-print = Az oldal kinyomtatva rendes listát ad.
cite-title = Hivatkozás erre az oldalra
cite-text = { $name }, „{ $title }”, { $address } (állapot: { $date }).
share-mail = A cím elküldése e-mailben
share-address = Az oldal címe

## Columns
table-title = Cím
table-start = Kezdet
table-end = Vége
table-other-names = Más nevek
table-summary = Összefoglaló

## Adatok programoknak
api-title = Adatok programoknak
api-lead = Mindent, ami itt megjelenik, programok is olvashatnak, ingyenesen és kulcs nélkül.
footer-api = Adatok programoknak

## A térkép
map-country-members = { $count ->
    [one] { $country }: egy szervezet
   *[other] { $country }: { $number } szervezet
 }
map-by-country = Szervezetek országok szerint
map-whole = A teljes térkép megjelenítése
