## Suġġerimenti waqt il-kitba
search-suggestions = Suġġerimenti
search-suggestions-count = { $count ->
    [0] L-ebda suġġeriment
    [one] Suġġeriment wieħed. Uża t-tasti bil-vleġeġ biex tagħżel.
    [two] Żewġ suġġerimenti. Uża t-tasti bil-vleġeġ biex tagħżel.
    [few] { $number } suġġerimenti. Uża t-tasti bil-vleġeġ biex tagħżel.
    [many] { $number }-il suġġeriment. Uża t-tasti bil-vleġeġ biex tagħżel.
   *[other] { $number } suġġeriment. Uża t-tasti bil-vleġeġ biex tagħżel.
 }
search-all-results = Ir-riżultati kollha għal “{ $text }”
search-no-word = Sinjali waħedhom ma jistgħux jitfittxu. Ikteb kelma jew numru.
search-none-ways = Ipprova b’inqas kliem jew bi kliem ieħor, jew mur f’waħda minn dawn il-paġni:

## Il-kalendarju tal-avvenimenti
events-view = Dehra
events-view-list = Lista
events-view-month = Xahar
month-title = Avvenimenti: { $month }
month-previous = Qabel: { $month }
month-next = Wara: { $month }
month-none = L-ebda avveniment f’dan ix-xahar.
month-undated = F’dan ix-xahar, jum mhux magħruf
month-list = L-istess, bħala lista
events-subscribe = Abbona għal din il-lista fil-kalendarju tiegħek
events-subscribe-about = Il-kalendarju tiegħek jaġġorna ruħu waħdu, eżattament bil-filtru li qed tara.
events-download = Niżżel din il-lista (.ics)
event-add = Żid fil-kalendarju tiegħek (.ics)
event-cancelled-notice = Dan l-avveniment ġie kkanċellat.
event-postponed-notice = Dan l-avveniment ġie pospost. Id-data murija hija dik li tħabbret l-ewwel.
feed-events = Avvenimenti (Atom)
feed-law = Il-liġi (Atom)
feed-positions = Pożizzjonijiet (Atom)
feed-everything = Kull ma hemm ġdid (Atom)
feed-title = Segwi x’hemm ġdid
