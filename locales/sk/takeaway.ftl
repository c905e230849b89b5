## Čo si môžete odniesť
take-title = Vezmite si so sebou
take-csv = Tento zoznam ako tabuľka (CSV)
take-csv-semicolons = To isté s bodkočiarkami, pre Excel s desatinnou čiarkou
take-json = Tento zoznam ako údaje (JSON)
take-print = Vytlačená stránka je prehľadný zoznam.
cite-title = Citovať túto stránku
cite-text = { $name }, „{ $title }“, { $address } (stav ku dňu { $date }).
share-mail = Poslať adresu e-mailom
share-address = Adresa tejto stránky

## Columns
table-title = Názov
table-start = Začiatok
table-end = Koniec
table-other-names = Ďalšie názvy
table-summary = Zhrnutie

## Údaje pre programy
api-title = Údaje pre programy
api-lead = Všetko, čo je tu zverejnené, môžu čítať programy, bezplatne a bez kľúča.
footer-api = Údaje pre programy

## Mapa
map-country-members = { $count ->
    [one] { $country }: jedna organizácia
    [few] { $country }: { $number } organizácie
   *[other] { $country }: { $number } organizácií
 }
map-by-country = Organizácie podľa krajín
map-whole = Zobraziť celú mapu
