## Što možete ponijeti
take-title = Ponesite sa sobom
take-csv = Ovaj popis kao tablica (CSV)
take-csv-semicolons = Isto s točkom sa zarezom, za Excel s decimalnim zarezom
take-json = Ovaj popis kao podaci (JSON)
take-print = Ispisana stranica pregledan je popis.
cite-title = Citirajte ovu stranicu
cite-text = { $name }, „{ $title }”, { $address } (stanje: { $date }).
share-mail = Pošaljite adresu e-poštom
share-address = Adresa ove stranice

## Columns
table-title = Naslov
table-start = Početak
table-end = Kraj
table-other-names = Drugi nazivi
table-summary = Sažetak

## Podaci za programe
api-title = Podaci za programe
api-lead = Sve što je ovdje objavljeno programi mogu čitati, besplatno i bez ključa.
footer-api = Podaci za programe

## Karta
map-country-members = { $count ->
    [one] { $country }: { $number } organizacija
    [few] { $country }: { $number } organizacije
   *[other] { $country }: { $number } organizacija
 }
map-by-country = Organizacije po zemljama
map-whole = Prikažite cijelu kartu
