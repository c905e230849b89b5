## Biex tieħu xi ħaġa miegħek
take-title = Ħu din il-paġna miegħek
take-csv = Din il-lista bħala tabella (CSV)
take-csv-semicolons = L-istess b’punti u virgoli (;), għal Excel bil-virgola deċimali
take-json = Din il-lista bħala data (JSON)
take-print = Meta tiġi stampata, din il-paġna tagħti lista ordnata.
cite-title = Iċċita din il-paġna
cite-text = { $name }, “{ $title }”, { $address } (verżjoni: { $date }).
share-mail = Ibgħat l-indirizz bl-email
share-address = L-indirizz ta’ din il-paġna

## Columns
table-title = Titlu
table-start = Bidu
table-end = Tmiem
table-other-names = Ismijiet oħra
table-summary = Sommarju

## Data għall-programmi
api-title = Data għall-programmi
api-lead = Dak kollu li huwa ppubblikat hawn jista’ jinqara minn programmi, bla ħlas u mingħajr ċavetta.
footer-api = Data għall-programmi

## Il-mappa
map-country-members = { $count ->
    [one] { $country }: organizzazzjoni waħda
    [two] { $country }: żewġ organizzazzjonijiet
    [few] { $country }: { $number } organizzazzjonijiet
    [many] { $country }: { $number }-il organizzazzjoni
   *[other] { $country }: { $number } organizzazzjoni
 }
map-by-country = Organizzazzjonijiet skont il-pajjiż
map-whole = Uri l-mappa kollha
