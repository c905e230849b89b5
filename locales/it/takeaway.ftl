## Portare via qualcosa
take-title = Da portare con te
take-csv = Questo elenco come tabella (CSV)
take-csv-semicolons = Lo stesso con punti e virgola, per Excel con virgola decimale
take-json = Questo elenco come dati (JSON)
take-print = Stampando questa pagina si ottiene un elenco ordinato.
cite-title = Cita questa pagina
cite-text = { $name }, «{ $title }», { $address } (versione: { $date }).
share-mail = Invia l’indirizzo per e-mail
share-address = Indirizzo di questa pagina

## Columns
table-title = Titolo
table-start = Inizio
table-end = Fine
table-other-names = Altri nomi
table-summary = Sintesi

## Dati per i programmi
api-title = Dati per i programmi
api-lead = Tutto ciò che è pubblicato qui può essere letto da programmi, gratuitamente e senza chiave.
footer-api = Dati per i programmi

## La mappa
map-country-members = { $count ->
    [one] { $country }: un’organizzazione
   *[other] { $country }: { $number } organizzazioni
 }
map-by-country = Organizzazioni per paese
map-whole = Mostra tutta la mappa
