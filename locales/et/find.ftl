## Soovitused tippimise ajal
search-suggestions = Soovitused
search-suggestions-count = { $count ->
    [0] Soovitusi ei ole
    [one] Üks soovitus. Valimiseks kasutage nooleklahve.
   *[other] { $number } soovitust. Valimiseks kasutage nooleklahve.
 }
search-all-results = Kõik tulemused: „{ $text }“
search-no-word = Ainult märkide järgi ei saa otsida. Sisestage sõna või arv.
search-none-ways = Proovige vähemate või teiste sõnadega või minge mõnele neist lehtedest:

## Sündmuste kalender
events-view = Vaade
events-view-list = Loend
events-view-month = Kuu
month-title = Sündmused: { $month }
month-previous = Varem: { $month }
month-next = Hiljem: { $month }
month-none = Sel kuul sündmusi ei ole.
month-undated = Sel kuul, päev ei ole teada
month-list = Sama loendina
events-subscribe = Telli see loend oma kalendrisse
events-subscribe-about = Teie kalender uuendab end ise, täpselt selle filtriga, mida praegu näete.
events-download = Laadi see loend alla (.ics)
event-add = Lisa oma kalendrisse (.ics)
event-cancelled-notice = See sündmus jäeti ära.
event-postponed-notice = See sündmus lükati edasi. Näidatud on esialgu teatatud kuupäev.
feed-events = Sündmused (Atom)
feed-law = Õigusloome (Atom)
feed-positions = Seisukohad (Atom)
feed-everything = Kõik uus (Atom)
feed-title = Jälgige uut sisu
