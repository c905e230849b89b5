## Midagi kaasa võtta
take-title = Kaasa võtmiseks
take-csv = See loend tabelina (CSV)
take-csv-semicolons = Sama semikoolonitega, kümnendkomaga Exceli jaoks
take-json = See loend andmetena (JSON)
take-print = Prindituna annab see leht korraliku loendi.
cite-title = Viita sellele lehele
cite-text = { $name }, „{ $title }“, { $address } (seisuga { $date }).
share-mail = Saada aadress e-postiga
share-address = Selle lehe aadress

## Columns
table-title = Pealkiri
table-start = Algus
table-end = Lõpp
table-other-names = Muud nimed
table-summary = Kokkuvõte

## Andmed programmidele
api-title = Andmed programmidele
api-lead = Kõike siin avaldatut saavad lugeda ka programmid, tasuta ja ilma võtmeta.
footer-api = Andmed programmidele

## Kaart
map-country-members = { $count ->
    [one] { $country }: üks organisatsioon
   *[other] { $country }: { $number } organisatsiooni
 }
map-by-country = Organisatsioonid riigiti
map-whole = Näita kogu kaarti
