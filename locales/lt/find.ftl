## Pasiūlymai rašant
search-suggestions = Pasiūlymai
search-suggestions-count = { $count ->
    [0] Pasiūlymų nėra
    [one] { $number } pasiūlymas. Rinkitės rodyklių klavišais.
    [few] { $number } pasiūlymai. Rinkitės rodyklių klavišais.
   *[other] { $number } pasiūlymų. Rinkitės rodyklių klavišais.
 }
search-all-results = Visi rezultatai pagal užklausą „{ $text }“
search-no-word = Vien ženklų ieškoti negalima. Įrašykite žodį arba skaičių.
search-none-ways = Pabandykite įvesti mažiau ar kitų žodžių arba eikite į vieną iš šių puslapių:

## Renginių kalendorius
events-view = Rodinys
events-view-list = Sąrašas
events-view-month = Mėnuo
month-title = Renginiai: { $month }
month-previous = Anksčiau: { $month }
month-next = Vėliau: { $month }
month-none = Šį mėnesį renginių nėra.
month-undated = Šį mėnesį, diena nežinoma
month-list = Tas pats kaip sąrašas
events-subscribe = Prenumeruoti šį sąrašą savo kalendoriuje
events-subscribe-about = Jūsų kalendorius atsinaujins pats, tiksliai pagal matomą filtrą.
events-download = Atsisiųsti šį sąrašą (.ics)
event-add = Pridėti į savo kalendorių (.ics)
event-cancelled-notice = Šis renginys atšauktas.
event-postponed-notice = Šis renginys nukeltas. Rodoma pirmiausia paskelbta data.
feed-events = Renginiai (Atom)
feed-law = Teisėkūra (Atom)
feed-positions = Pozicijos (Atom)
feed-everything = Visos naujienos (Atom)
feed-title = Sekti naujienas
