## Förslag medan man skriver
search-suggestions = Förslag
search-suggestions-count = { $count ->
    [0] Inga förslag
    [one] Ett förslag. Välj med piltangenterna.
   *[other] { $number } förslag. Välj med piltangenterna.
 }
search-all-results = Alla resultat för ”{ $text }”
search-no-word = Det går inte att söka på enbart tecken. Skriv ett ord eller ett tal.
search-none-ways = Prova färre eller andra ord, eller gå till någon av de här sidorna:

## Kalendern
events-view = Visning
events-view-list = Lista
events-view-month = Månad
month-title = Aktiviteter: { $month }
month-previous = Tidigare: { $month }
month-next = Senare: { $month }
month-none = Inga aktiviteter den här månaden.
month-undated = Den här månaden, okänd dag
month-list = Samma sak som lista
events-subscribe = Prenumerera på listan i din kalender
events-subscribe-about = Din kalender håller sig uppdaterad av sig själv, med precis det filter du ser.
events-download = Ladda ner listan (.ics)
event-add = Lägg till i din kalender (.ics)
event-cancelled-notice = Den här aktiviteten är inställd.
event-postponed-notice = Den här aktiviteten är uppskjuten. Datumet som visas är det som meddelades först.
feed-events = Aktiviteter (Atom)
feed-law = Lagstiftning (Atom)
feed-positions = Ståndpunkter (Atom)
feed-everything = Allt nytt (Atom)
feed-title = Följ det som är nytt
