## Taking something along
take-title = Take it with you
take-csv = This list as a table (CSV)
take-csv-semicolons = The same with semicolons, for Excel with a decimal comma
take-json = This list as data (JSON)
take-print = Printing this page gives a proper list.
cite-title = Cite this page
cite-text = { $name }, “{ $title }”, { $address } (as of { $date }).
share-mail = Send the address by e-mail
share-address = Address of this page

## The columns of tables
table-title = Title
table-start = Start
table-end = End
table-other-names = Other names
table-summary = Summary

## Data for programs
api-title = Data for programs
api-lead = Everything published here can be read by programs, free of charge and without a key.
footer-api = Data for programs

## The map
map-country-members = { $count ->
    [one] { $country }: one organisation
   *[other] { $country }: { $number } organisations
 }
map-by-country = Organisations by country
map-whole = Show the whole map
