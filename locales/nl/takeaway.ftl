## Iets meenemen
take-title = Om mee te nemen
take-csv = Deze lijst als tabel (CSV)
take-csv-semicolons = Hetzelfde met puntkomma’s, voor Excel met decimale komma
take-json = Deze lijst als gegevens (JSON)
take-print = Afgedrukt is deze pagina een overzichtelijke lijst.
cite-title = Deze pagina citeren
cite-text = { $name }, ‘{ $title }’, { $address } (stand op { $date }).
share-mail = Verstuur het adres per e-mail
share-address = Adres van deze pagina

## Columns
table-title = Titel
table-start = Begin
table-end = Einde
table-other-names = Andere namen
table-summary = Samenvatting

## Gegevens voor programma’s
api-title = Gegevens voor programma’s
api-lead = Alles wat hier gepubliceerd is, kunnen programma’s lezen, gratis en zonder sleutel.
footer-api = Gegevens voor programma’s

## De kaart
map-country-members = { $count ->
    [one] { $country }: één organisatie
   *[other] { $country }: { $number } organisaties
 }
map-by-country = Organisaties per land
map-whole = Toon de hele kaart
