## Ieteikumi rakstīšanas laikā
search-suggestions = Ieteikumi
search-suggestions-count = { $count ->
    [0] Nav ieteikumu
    [zero] { $number } ieteikumu. Izvēlieties ar bulttaustiņiem.
    [one] { $number } ieteikums. Izvēlieties ar bulttaustiņiem.
   *[other] { $number } ieteikumi. Izvēlieties ar bulttaustiņiem.
 }
search-all-results = Visi rezultāti: „{ $text }”
search-none-ways = Izmantojiet mazāk vārdu vai citus vārdus, vai dodieties uz kādu no šīm lapām:
search-no-word = Meklēt tikai zīmes nav iespējams. Ierakstiet vārdu vai skaitli.

## Pasākumu kalendārs
events-view = Skats
events-view-list = Saraksts
events-view-month = Mēnesis
month-title = Pasākumi: { $month }
month-previous = Agrāk: { $month }
month-next = Vēlāk: { $month }
month-none = Šajā mēnesī pasākumu nav.
month-undated = Šajā mēnesī, diena nav zināma
month-list = Tas pats saraksta veidā
events-subscribe = Abonēt šo sarakstu savā kalendārā
events-subscribe-about = Jūsu kalendārs atjaunosies pats, tieši ar to filtru, ko redzat.
events-download = Lejupielādēt šo sarakstu (.ics)
event-add = Pievienot savam kalendāram (.ics)
event-cancelled-notice = Šis pasākums tika atcelts.
event-postponed-notice = Šis pasākums tika pārcelts. Norādīts sākotnēji paziņotais datums.
feed-events = Pasākumi (Atom)
feed-law = Likumdošana (Atom)
feed-positions = Nostājas (Atom)
feed-everything = Viss jaunais (Atom)
feed-title = Sekot jaunumiem
