## Ta med något
take-title = Ta med dig
take-csv = Listan som tabell (CSV)
take-csv-semicolons = Samma med semikolon, för Excel med decimalkomma
take-json = Listan som data (JSON)
take-print = Skriver du ut sidan får du en tydlig lista.
cite-title = Citera sidan
cite-text = { $name }, ”{ $title }”, { $address } (version från den { $date }).
share-mail = Skicka adressen med e-post
share-address = Sidans adress

## Columns
table-title = Titel
table-start = Start
table-end = Slut
table-other-names = Andra namn
table-summary = Sammanfattning

## Data för program
api-title = Data för program
api-lead = Allt som publiceras här kan läsas av program, gratis och utan nyckel.
footer-api = Data för program

## Kartan
map-country-members = { $count ->
    [one] { $country }: en organisation
   *[other] { $country }: { $number } organisationer
 }
map-by-country = Organisationer efter land
map-whole = Visa hela kartan
