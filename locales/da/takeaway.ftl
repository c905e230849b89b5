## Tag noget med
take-title = Tag med
take-csv = Denne liste som tabel (CSV)
take-csv-semicolons = Den samme med semikolon, til Excel med decimalkomma
take-json = Denne liste som data (JSON)
take-print = Når du udskriver siden, får du en overskuelig liste.
cite-title = Citer denne side
cite-text = { $name }, »{ $title }«, { $address } (version fra den { $date }).
share-mail = Send adressen med e-mail
share-address = Sidens adresse

## Columns
table-title = Titel
table-start = Start
table-end = Slut
table-other-names = Andre navne
table-summary = Resumé

## Data til programmer
api-title = Data til programmer
api-lead = Alt, hvad der er offentliggjort her, kan læses af programmer, gratis og uden nøgle.
footer-api = Data til programmer

## Kortet
map-country-members = { $count ->
    [one] { $country }: én organisation
   *[other] { $country }: { $number } organisationer
 }
map-by-country = Organisationer efter land
map-whole = Vis hele kortet
