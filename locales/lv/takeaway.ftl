## Paņemt kaut ko līdzi
take-title = Paņemiet līdzi
take-csv = Šis saraksts tabulas veidā (CSV)
take-csv-semicolons = Tas pats ar semikoliem, programmai Excel ar decimālkomatu
take-json = Šis saraksts datu veidā (JSON)
take-print = Izdrukājot šo lapu, iegūsiet kārtīgu sarakstu.
cite-title = Atsaukties uz šo lapu
cite-text = { $name }, „{ $title }”, { $address } (stāvoklis: { $date }).
share-mail = Nosūtīt adresi pa e-pastu
share-address = Šīs lapas adrese

## Columns
table-title = Nosaukums
table-start = Sākums
table-end = Beigas
table-other-names = Citi nosaukumi
table-summary = Kopsavilkums

## Dati programmām
api-title = Dati programmām
api-lead = Visu šeit publicēto var lasīt arī programmas – bez maksas un bez atslēgas.
footer-api = Dati programmām

## Karte
map-country-members = { $count ->
    [zero] { $country }: { $number } organizāciju
    [one] { $country }: { $number } organizācija
   *[other] { $country }: { $number } organizācijas
 }
map-by-country = Organizācijas pa valstīm
map-whole = Rādīt visu karti
