## Návrhy počas písania
search-suggestions = Návrhy
search-suggestions-count = { $count ->
    [0] Žiadny návrh
    [one] Jeden návrh. Vyberajte šípkami.
    [few] { $number } návrhy. Vyberajte šípkami.
   *[other] { $number } návrhov. Vyberajte šípkami.
 }
search-all-results = Všetky výsledky pre „{ $text }“
search-no-word = Samotné znaky sa nedajú vyhľadávať. Napíšte slovo alebo číslo.
search-none-ways = Skúste menej slov alebo iné slová, prípadne prejdite na niektorú z týchto stránok:

## Kalendár udalostí
events-view = Zobrazenie
events-view-list = Zoznam
events-view-month = Mesiac
month-title = Udalosti: { $month }
month-previous = Skôr: { $month }
month-next = Neskôr: { $month }
month-none = V tomto mesiaci nie sú žiadne udalosti.
month-undated = V tomto mesiaci, deň nie je známy
month-list = To isté ako zoznam
events-subscribe = Odoberať tento zoznam vo svojom kalendári
events-subscribe-about = Kalendár sa bude sám aktualizovať, presne podľa filtra, ktorý tu vidíte.
events-download = Stiahnuť tento zoznam (.ics)
event-add = Pridať do kalendára (.ics)
event-cancelled-notice = Táto udalosť bola zrušená.
event-postponed-notice = Táto udalosť bola odložená. Uvedený dátum je ten, ktorý bol oznámený ako prvý.
feed-events = Udalosti (Atom)
feed-law = Legislatíva (Atom)
feed-positions = Stanoviská (Atom)
feed-everything = Všetky novinky (Atom)
feed-title = Sledovať novinky
