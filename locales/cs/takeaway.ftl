## Co si můžete odnést
take-title = Vezměte si s sebou
take-csv = Tento seznam jako tabulka (CSV)
take-csv-semicolons = Totéž se středníky, pro Excel s desetinnou čárkou
take-json = Tento seznam jako data (JSON)
take-print = Vytištěná stránka je přehledný seznam.
cite-title = Citovat tuto stránku
cite-text = { $name }, „{ $title }“, { $address } (stav ke dni { $date }).
share-mail = Poslat adresu e-mailem
share-address = Adresa této stránky

## Columns
table-title = Název
table-start = Začátek
table-end = Konec
table-other-names = Další názvy
table-summary = Shrnutí

## Data pro programy
api-title = Data pro programy
api-lead = Vše, co je zde zveřejněno, mohou číst programy, zdarma a bez klíče.
footer-api = Data pro programy

## Mapa
map-country-members = { $count ->
    [one] { $country }: jedna organizace
    [few] { $country }: { $number } organizace
   *[other] { $country }: { $number } organizací
 }
map-by-country = Organizace podle zemí
map-whole = Zobrazit celou mapu
