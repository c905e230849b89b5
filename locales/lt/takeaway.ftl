## Ką pasiimti su savimi
take-title = Pasiimkite su savimi
take-csv = Šis sąrašas kaip lentelė (CSV)
take-csv-semicolons = Tas pats su kabliataškiais, programai „Excel“ su dešimtainiu kableliu
take-json = Šis sąrašas kaip duomenys (JSON)
take-print = Išspausdinus šį puslapį gaunamas tvarkingas sąrašas.
cite-title = Cituoti šį puslapį
cite-text = { $name }, „{ $title }“, { $address } ({ $date } versija).
share-mail = Siųsti adresą e. paštu
share-address = Šio puslapio adresas

## Columns
table-title = Pavadinimas
table-start = Pradžia
table-end = Pabaiga
table-other-names = Kiti pavadinimai
table-summary = Santrauka

## Duomenys programoms
api-title = Duomenys programoms
api-lead = Visa, kas čia skelbiama, gali skaityti ir programos – nemokamai ir be rakto.
footer-api = Duomenys programoms

## Žemėlapis
map-country-members = { $count ->
    [one] { $country }: { $number } organizacija
    [few] { $country }: { $number } organizacijos
   *[other] { $country }: { $number } organizacijų
 }
map-by-country = Organizacijos pagal šalį
map-whole = Rodyti visą žemėlapį
