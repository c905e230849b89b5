## Suggesties tijdens het typen
search-suggestions = Suggesties
search-suggestions-count = { $count ->
    [0] Geen suggesties
    [one] Eén suggestie. Kies met de pijltoetsen.
   *[other] { $number } suggesties. Kies met de pijltoetsen.
 }
search-all-results = Alle resultaten voor ‘{ $text }’
search-no-word = Op losse tekens kan niet worden gezocht. Typ een woord of een getal.
search-none-ways = Probeer minder of andere woorden, of ga naar een van deze pagina’s:

## De agenda
events-view = Weergave
events-view-list = Lijst
events-view-month = Maand
month-title = Activiteiten: { $month }
month-previous = Eerder: { $month }
month-next = Later: { $month }
month-none = Geen activiteiten in deze maand.
month-undated = In deze maand, dag niet bekend
month-list = Hetzelfde als lijst
events-subscribe = Abonneer uw agenda op deze lijst
events-subscribe-about = Uw agenda blijft vanzelf actueel, met precies het filter dat u nu ziet.
events-download = Deze lijst downloaden (.ics)
event-add = Toevoegen aan uw agenda (.ics)
event-cancelled-notice = Deze activiteit is afgelast.
event-postponed-notice = Deze activiteit is uitgesteld. De getoonde datum is de eerst aangekondigde.
feed-events = Activiteiten (Atom)
feed-law = Wetgeving (Atom)
feed-positions = Standpunten (Atom)
feed-everything = Al het nieuwe (Atom)
feed-title = Volg wat er nieuw is
