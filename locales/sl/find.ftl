## Predlogi med tipkanjem
search-suggestions = Predlogi
search-suggestions-count = { $count ->
    [0] Ni predlogov
    [one] { $number } predlog. Izbirajte s puščicami.
    [two] { $number } predloga. Izbirajte s puščicami.
    [few] { $number } predlogi. Izbirajte s puščicami.
   *[other] { $number } predlogov. Izbirajte s puščicami.
 }
search-all-results = Vsi rezultati za »{ $text }«
search-no-word = Samih znakov ni mogoče iskati. Vpišite besedo ali število.
search-none-ways = Poskusite z manj besedami ali z drugačnimi, lahko pa tudi odprete eno od teh strani:

## Koledar dogodkov
events-view = Prikaz
events-view-list = Seznam
events-view-month = Mesec
month-title = Dogodki: { $month }
month-previous = Prej: { $month }
month-next = Pozneje: { $month }
month-none = V tem mesecu ni dogodkov.
month-undated = V tem mesecu, dan ni znan
month-list = Isto kot seznam
events-subscribe = Naročite se na ta seznam v svojem koledarju
events-subscribe-about = Koledar se posodablja sam, natanko po filtru, ki ga vidite tukaj.
events-download = Prenesite ta seznam (.ics)
event-add = Dodajte v svoj koledar (.ics)
event-cancelled-notice = Ta dogodek je bil odpovedan.
event-postponed-notice = Ta dogodek je bil preložen. Prikazan je datum, ki je bil objavljen najprej.
feed-events = Dogodki (Atom)
feed-law = Zakonodaja (Atom)
feed-positions = Stališča (Atom)
feed-everything = Vse novosti (Atom)
feed-title = Spremljajte novosti
