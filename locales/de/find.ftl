## Vorschläge beim Tippen
search-suggestions = Vorschläge
search-suggestions-count = { $count ->
    [0] Kein Vorschlag
    [one] Ein Vorschlag. Wählen Sie mit den Pfeiltasten.
   *[other] { $number } Vorschläge. Wählen Sie mit den Pfeiltasten.
 }
search-all-results = Alle Ergebnisse für „{ $text }“
search-no-word = Nach Zeichen allein kann nicht gesucht werden. Geben Sie ein Wort oder eine Zahl ein.
search-none-ways = Versuchen Sie es mit weniger oder anderen Wörtern, oder gehen Sie auf eine dieser Seiten:

## Der Kalender
events-view = Ansicht
events-view-list = Liste
events-view-month = Monat
month-title = Termine: { $month }
month-previous = Früher: { $month }
month-next = Später: { $month }
month-none = Kein Termin in diesem Monat.
month-undated = In diesem Monat, Tag nicht bekannt
month-list = Dasselbe als Liste
events-subscribe = Diese Liste im eigenen Kalender abonnieren
events-subscribe-about = Ihr Kalender hält sich selbst auf dem neuesten Stand, mit genau dem Filter, den Sie hier sehen.
events-download = Diese Liste herunterladen (.ics)
event-add = In den Kalender übernehmen (.ics)
event-cancelled-notice = Dieser Termin wurde abgesagt.
event-postponed-notice = Dieser Termin wurde verschoben. Angezeigt wird das zuerst angekündigte Datum.
feed-events = Termine (Atom)
feed-law = Gesetzgebung (Atom)
feed-positions = Positionen (Atom)
feed-everything = Alles Neue (Atom)
feed-title = Neues verfolgen
