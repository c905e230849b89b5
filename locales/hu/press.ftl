## Figures, each with its source
nav-figures = Számok
figures-scale = A probléma mérete
figures-europe = Európában
figures-opinion = A közvélemény
figures-coalition = A koalíció az idők során
figures-other = További számok
figures-cite = Hivatkozás erre a számra
figures-line = A koalíció szervezetei évenként, a források szerint

## The press page
press-title = Sajtó
press-lead = Újságíróknak: kihez lehet fordulni, a koalíció néhány szóban, a webhely jele és az újdonságok.
press-contact = Kapcsolat
press-no-contact = A koalíciónak még nincs megerősített sajtókapcsolata.
press-steering = Az irányítócsoport szervezetei a saját webhelyükön keresztül érhetők el:
press-about = A koalíció néhány szóban
press-words = Körülbelül { $number } szóban
press-mark = A webhely jele
press-latest = Újdonságok

## One dot for each organisation that the coalition counts
seats-title = Itt megnevezve: { $named } / { $claimed }
seats-about = Minden teli pont egy itt, forrással megnevezett szervezet. A szaggatott kör olyan szervezet, amely még hiányzik.
seats-tell = Hiányzik az önöké? Jelezzék a koalíciónak:
seats-no-contact = Hiányzik az önöké? Még nincs megerősített cím, ahová írni lehetne.
member-tell = Valami hibás itt? Jelezzék a koalíciónak:
member-no-contact = Valami hibás itt? Még nincs megerősített cím, ahová írni lehetne.

## Events and letters
events-none-ahead = Jelenleg nincs meghirdetett esemény. Iratkozzon fel, és a következő megjelenik a naptárában, amint itt közzéteszik.
events-strip = Események hónapok szerint
letters-hatched = Vonalkázva: a forrás alsó határt vagy becslést ad meg.
