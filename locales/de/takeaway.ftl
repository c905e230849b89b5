## Etwas mitnehmen
take-title = Zum Mitnehmen
take-csv = Diese Liste als Tabelle (CSV)
take-csv-semicolons = Dasselbe mit Semikolons, für Excel mit Dezimalkomma
take-json = Diese Liste als Daten (JSON)
take-print = Ausgedruckt ergibt diese Seite eine übersichtliche Liste.
cite-title = Diese Seite zitieren
cite-text = { $name }, „{ $title }“, { $address } (Stand: { $date }).
share-mail = Adresse per E-Mail senden
share-address = Adresse dieser Seite

## Columns
table-title = Titel
table-start = Beginn
table-end = Ende
table-other-names = Weitere Namen
table-summary = Zusammenfassung

## Daten für Programme
api-title = Daten für Programme
api-lead = Alles, was hier veröffentlicht ist, können Programme lesen, kostenlos und ohne Schlüssel.
footer-api = Daten für Programme

## Die Karte
map-country-members = { $count ->
    [one] { $country }: eine Organisation
   *[other] { $country }: { $number } Organisationen
 }
map-by-country = Organisationen nach Ländern
map-whole = Ganze Karte anzeigen
