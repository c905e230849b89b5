## Sugestii în timpul scrierii
search-suggestions = Sugestii
search-suggestions-count = { $count ->
    [0] Nicio sugestie
    [one] O sugestie. Alegeți cu tastele săgeată.
    [few] { $number } sugestii. Alegeți cu tastele săgeată.
   *[other] { $number } de sugestii. Alegeți cu tastele săgeată.
 }
search-all-results = Toate rezultatele pentru „{ $text }”
search-no-word = Nu se pot căuta doar semne. Scrieți un cuvânt sau un număr.
search-none-ways = Încercați cu mai puține cuvinte sau cu altele ori mergeți la una dintre aceste pagini:

## Calendarul evenimentelor
events-view = Afișare
events-view-list = Listă
events-view-month = Lună
month-title = Evenimente: { $month }
month-previous = Mai devreme: { $month }
month-next = Mai târziu: { $month }
month-none = Niciun eveniment în această lună.
month-undated = În această lună, într-o zi necunoscută
month-list = Același lucru, sub formă de listă
events-subscribe = Abonați-vă la această listă în calendarul dumneavoastră
events-subscribe-about = Calendarul se actualizează singur, exact cu filtrul pe care îl vedeți.
events-download = Descărcați această listă (.ics)
event-add = Adăugați în calendar (.ics)
event-cancelled-notice = Acest eveniment a fost anulat.
event-postponed-notice = Acest eveniment a fost amânat. Data indicată este cea anunțată inițial.
feed-events = Evenimente (Atom)
feed-law = Legislație (Atom)
feed-positions = Poziții (Atom)
feed-everything = Toate noutățile (Atom)
feed-title = Urmăriți noutățile
