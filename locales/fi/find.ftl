## Ehdotuksia kirjoittaessa
search-suggestions = Ehdotukset
search-suggestions-count = { $count ->
    [0] Ei ehdotuksia
    [one] Yksi ehdotus. Valitse nuolinäppäimillä.
   *[other] { $number } ehdotusta. Valitse nuolinäppäimillä.
 }
search-all-results = Kaikki tulokset haulla ”{ $text }”
search-no-word = Pelkillä merkeillä ei voi hakea. Kirjoita sana tai luku.
search-none-ways = Kokeile lyhyempää hakua tai muita sanoja tai siirry jollekin näistä sivuista:

## Tapahtumakalenteri
events-view = Näkymä
events-view-list = Luettelo
events-view-month = Kuukausi
month-title = Tapahtumat: { $month }
month-previous = Aiemmin: { $month }
month-next = Myöhemmin: { $month }
month-none = Ei tapahtumia tässä kuussa.
month-undated = Tässä kuussa, päivä ei tiedossa
month-list = Sama luettelona
events-subscribe = Tilaa tämä luettelo kalenteriisi
events-subscribe-about = Kalenterisi päivittyy itsestään juuri sillä rajauksella, jonka näet nyt.
events-download = Lataa tämä luettelo (.ics)
event-add = Lisää kalenteriisi (.ics)
event-cancelled-notice = Tämä tapahtuma peruttiin.
event-postponed-notice = Tämä tapahtuma siirrettiin. Näkyvissä on alun perin ilmoitettu päivä.
feed-events = Tapahtumat (Atom)
feed-law = Lainsäädäntö (Atom)
feed-positions = Kannanotot (Atom)
feed-everything = Kaikki uusi (Atom)
feed-title = Seuraa uutta sisältöä
