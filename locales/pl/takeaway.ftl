## Co można zabrać ze sobą
take-title = Zabierz ze sobą
take-csv = Ta lista jako tabela (CSV)
take-csv-semicolons = To samo ze średnikami, dla Excela z przecinkiem dziesiętnym
take-json = Ta lista jako dane (JSON)
take-print = Wydruk tej strony to przejrzysta lista.
cite-title = Zacytuj tę stronę
cite-text = { $name }, „{ $title }”, { $address } (stan na { $date }).
share-mail = Wyślij adres e-mailem
share-address = Adres tej strony

## Columns
table-title = Tytuł
table-start = Początek
table-end = Koniec
table-other-names = Inne nazwy
table-summary = Streszczenie

## Dane dla programów
api-title = Dane dla programów
api-lead = Wszystko, co jest tu opublikowane, mogą odczytywać programy, bezpłatnie i bez klucza.
footer-api = Dane dla programów

## Mapa
map-country-members = { $count ->
    [one] { $country }: jedna organizacja
    [few] { $country }: { $number } organizacje
    [many] { $country }: { $number } organizacji
   *[other] { $country }: { $number } organizacji
 }
map-by-country = Organizacje według krajów
map-whole = Pokaż całą mapę
