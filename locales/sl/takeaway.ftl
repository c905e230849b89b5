## Kaj lahko vzamete s seboj
take-title = Vzemite s seboj
take-csv = Ta seznam kot tabela (CSV)
take-csv-semicolons = Isto s podpičji, za Excel z decimalno vejico
take-json = Ta seznam kot podatki (JSON)
take-print = Natisnjena stran je pregleden seznam.
cite-title = Navedite to stran
cite-text = { $name }, »{ $title }«, { $address } (stanje: { $date }).
share-mail = Pošljite naslov po e-pošti
share-address = Naslov te strani

## Columns
table-title = Naslov
table-start = Začetek
table-end = Konec
table-other-names = Druga imena
table-summary = Povzetek

## Podatki za programe
api-title = Podatki za programe
api-lead = Vse, kar je tu objavljeno, lahko berejo programi, brezplačno in brez ključa.
footer-api = Podatki za programe

## Zemljevid
map-country-members = { $count ->
    [one] { $country }: { $number } organizacija
    [two] { $country }: { $number } organizaciji
    [few] { $country }: { $number } organizacije
   *[other] { $country }: { $number } organizacij
 }
map-by-country = Organizacije po državah
map-whole = Prikažite celoten zemljevid
