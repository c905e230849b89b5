## Ce puteți lua cu dumneavoastră
take-title = Luați pagina cu dumneavoastră
take-csv = Această listă ca tabel (CSV)
take-csv-semicolons = Același lucru cu punct și virgulă, pentru Excel cu virgulă zecimală
take-json = Această listă ca date (JSON)
take-print = Tipărită, această pagină devine o listă îngrijită.
cite-title = Citați această pagină
cite-text = { $name }, „{ $title }”, { $address } (la data de { $date }).
share-mail = Trimiteți adresa prin e-mail
share-address = Adresa acestei pagini

## Columns
table-title = Titlu
table-start = Început
table-end = Sfârșit
table-other-names = Alte denumiri
table-summary = Rezumat

## Date pentru programe
api-title = Date pentru programe
api-lead = Tot ce este publicat aici poate fi citit de programe, gratuit și fără cheie.
footer-api = Date pentru programe

## Harta
map-country-members = { $count ->
    [one] { $country }: o organizație
    [few] { $country }: { $number } organizații
   *[other] { $country }: { $number } de organizații
 }
map-by-country = Organizații pe țări
map-whole = Afișați toată harta
