## Rud éigin a thabhairt leat
take-title = Tabhair leat é
take-csv = An liosta seo mar thábla (CSV)
take-csv-semicolons = An rud céanna le leathstadanna, le haghaidh Excel a úsáideann camóg dheachúil
take-json = An liosta seo mar shonraí (JSON)
take-print = Má phriontálann tú an leathanach seo, gheobhaidh tú liosta slachtmhar.
cite-title = Luaigh an leathanach seo
cite-text = { $name }, “{ $title }”, { $address } (amhail an { $date }).
share-mail = Seol an seoladh le ríomhphost
share-address = Seoladh an leathanaigh seo

## Columns
table-title = Teideal
table-start = Tús
table-end = Deireadh
table-other-names = Ainmneacha eile
table-summary = Achoimre

## Sonraí do ríomhchláir
api-title = Sonraí do ríomhchláir
api-lead = Is féidir le ríomhchláir gach rud a fhoilsítear anseo a léamh, saor in aisce agus gan eochair.
footer-api = Sonraí do ríomhchláir

## An léarscáil
map-country-members = { $count ->
    [one] { $country }: eagraíocht amháin
    [two] { $country }: { $number } eagraíocht
    [few] { $country }: { $number } eagraíocht
    [many] { $country }: { $number } n-eagraíocht
   *[other] { $country }: { $number } eagraíocht
 }
map-by-country = Eagraíochtaí de réir tíre
map-whole = Taispeáin an léarscáil iomlán
