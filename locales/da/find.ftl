## Forslag, mens man skriver
search-suggestions = Forslag
search-suggestions-count = { $count ->
    [0] Ingen forslag
    [one] Ét forslag. Vælg med piletasterne.
   *[other] { $number } forslag. Vælg med piletasterne.
 }
search-all-results = Alle resultater for »{ $text }«
search-no-word = Der kan ikke søges på tegn alene. Skriv et ord eller et tal.
search-none-ways = Prøv med færre eller andre ord, eller gå til en af disse sider:

## Kalenderen
events-view = Visning
events-view-list = Liste
events-view-month = Måned
month-title = Aktiviteter: { $month }
month-previous = Tidligere: { $month }
month-next = Senere: { $month }
month-none = Ingen aktiviteter i denne måned.
month-undated = I denne måned, dagen kendes ikke
month-list = Det samme som liste
events-subscribe = Abonner på denne liste i din kalender
events-subscribe-about = Din kalender holder sig selv ajour med præcis det filter, du ser.
events-download = Hent denne liste (.ics)
event-add = Føj til din kalender (.ics)
event-cancelled-notice = Denne aktivitet er aflyst.
event-postponed-notice = Denne aktivitet er udskudt. Den viste dato er den, der først blev meldt ud.
feed-events = Aktiviteter (Atom)
feed-law = Lovgivning (Atom)
feed-positions = Holdninger (Atom)
feed-everything = Alt nyt (Atom)
feed-title = Følg med i det nye
