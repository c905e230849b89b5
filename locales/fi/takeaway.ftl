## Mukaan otettavaa
take-title = Ota mukaan
take-csv = Tämä luettelo taulukkona (CSV)
take-csv-semicolons = Sama puolipistein, Exceliin, jossa on desimaalipilkku
take-json = Tämä luettelo datana (JSON)
take-print = Tulostettuna tästä sivusta saa kunnollisen luettelon.
cite-title = Viittaa tähän sivuun
cite-text = { $name }, ”{ $title }”, { $address } (tilanne { $date }).
share-mail = Lähetä osoite sähköpostilla
share-address = Tämän sivun osoite

## Columns
table-title = Otsikko
table-start = Alku
table-end = Loppu
table-other-names = Muut nimet
table-summary = Tiivistelmä

## Tietoja ohjelmille
api-title = Tietoja ohjelmille
api-lead = Ohjelmat voivat lukea kaiken täällä julkaistun maksutta ja ilman avainta.
footer-api = Tietoja ohjelmille

## Kartta
map-country-members = { $count ->
    [one] { $country }: yksi järjestö
   *[other] { $country }: { $number } järjestöä
 }
map-by-country = Järjestöt maittain
map-whole = Näytä koko kartta
