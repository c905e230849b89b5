## Suggerimenti durante la digitazione
search-suggestions = Suggerimenti
search-suggestions-count = { $count ->
    [0] Nessun suggerimento
    [one] Un suggerimento. Scegli con i tasti freccia.
   *[other] { $number } suggerimenti. Scegli con i tasti freccia.
 }
search-all-results = Tutti i risultati per «{ $text }»
search-no-word = Non si possono cercare solo segni. Scriva una parola o un numero.
search-none-ways = Prova con meno parole o con altre, oppure vai a una di queste pagine:

## Il calendario degli eventi
events-view = Vista
events-view-list = Elenco
events-view-month = Mese
month-title = Eventi: { $month }
month-previous = Prima: { $month }
month-next = Dopo: { $month }
month-none = Nessun evento in questo mese.
month-undated = In questo mese, giorno non noto
month-list = Lo stesso in forma di elenco
events-subscribe = Abbonati a questo elenco nel tuo calendario
events-subscribe-about = Il tuo calendario si aggiorna da solo, esattamente con il filtro che vedi.
events-download = Scarica questo elenco (.ics)
event-add = Aggiungi al tuo calendario (.ics)
event-cancelled-notice = Questo evento è stato annullato.
event-postponed-notice = Questo evento è stato rinviato. La data indicata è quella annunciata inizialmente.
feed-events = Eventi (Atom)
feed-law = Legislazione (Atom)
feed-positions = Posizioni (Atom)
feed-everything = Tutte le novità (Atom)
feed-title = Segui le novità
