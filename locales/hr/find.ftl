## Prijedlozi tijekom pisanja
search-suggestions = Prijedlozi
search-suggestions-count = { $count ->
    [0] Nema prijedloga
    [one] { $number } prijedlog. Birajte strelicama.
    [few] { $number } prijedloga. Birajte strelicama.
   *[other] { $number } prijedloga. Birajte strelicama.
 }
search-all-results = Svi rezultati za „{ $text }”
search-no-word = Nije moguće pretraživati samo znakove. Upišite riječ ili broj.
search-none-ways = Pokušajte s manje riječi ili s drugim riječima ili otvorite jednu od ovih stranica:

## Kalendar događanja
events-view = Prikaz
events-view-list = Popis
events-view-month = Mjesec
month-title = Događanja: { $month }
month-previous = Ranije: { $month }
month-next = Kasnije: { $month }
month-none = U ovom mjesecu nema događanja.
month-undated = U ovom mjesecu, dan nije poznat
month-list = Isto u obliku popisa
events-subscribe = Pretplatite se na ovaj popis u svojem kalendaru
events-subscribe-about = Kalendar se ažurira sam, točno prema filtru koji ovdje vidite.
events-download = Preuzmite ovaj popis (.ics)
event-add = Dodajte u svoj kalendar (.ics)
event-cancelled-notice = Ovo je događanje otkazano.
event-postponed-notice = Ovo je događanje odgođeno. Prikazan je datum koji je prvi objavljen.
feed-events = Događanja (Atom)
feed-law = Zakonodavstvo (Atom)
feed-positions = Stajališta (Atom)
feed-everything = Sve novosti (Atom)
feed-title = Pratite novosti
