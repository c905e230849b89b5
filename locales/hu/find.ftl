## Javaslatok gépelés közben
search-suggestions = Javaslatok
search-suggestions-count = { $count ->
    [0] Nincs javaslat
    [one] Egy javaslat. A nyílbillentyűkkel választhat.
   *[other] { $number } javaslat. A nyílbillentyűkkel választhat.
 }
search-all-results = Minden találat erre: „{ $text }”
search-no-word = Csupán írásjelekre nem lehet keresni. Írjon be egy szót vagy egy számot.
search-none-ways = Próbálja kevesebb vagy más szóval, vagy lépjen tovább az alábbi oldalak egyikére:

## Az események naptára
events-view = Nézet
events-view-list = Lista
events-view-month = Hónap
month-title = Események: { $month }
month-previous = Korábban: { $month }
month-next = Később: { $month }
month-none = Ebben a hónapban nincs esemény.
month-undated = Ebben a hónapban, ismeretlen napon
month-list = Ugyanez listaként
events-subscribe = Feliratkozás erre a listára a naptárában
events-subscribe-about = A naptára magától frissül, pontosan az itt látható szűrővel.
events-download = A lista letöltése (.ics)
event-add = Hozzáadás a naptárához (.ics)
event-cancelled-notice = Ezt az eseményt lemondták.
event-postponed-notice = Ezt az eseményt elhalasztották. A feltüntetett dátum az eredetileg meghirdetett időpont.
feed-events = Események (Atom)
feed-law = Jogalkotás (Atom)
feed-positions = Álláspontok (Atom)
feed-everything = Minden újdonság (Atom)
feed-title = Kövesse az újdonságokat
