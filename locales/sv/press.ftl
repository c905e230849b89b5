## Figures, each with its source
nav-figures = Siffror
figures-scale = Omfattningen
figures-europe = I Europa
figures-opinion = Den allmänna opinionen
figures-coalition = Koalitionen över tid
figures-other = Andra siffror
figures-cite = Citera siffran
figures-line = Organisationer i koalitionen, per år, enligt källorna

## The press page
press-title = Press
press-lead = För journalister: vem man kan fråga, koalitionen i korthet, webbplatsens tecken och det senaste.
press-contact = Kontakt
press-no-contact = Ingen presskontakt för koalitionen är bekräftad än.
press-steering = Organisationerna i styrgruppen nås genom sina egna webbplatser:
press-about = Koalitionen i korthet
press-words = Med omkring { $number } ord
press-mark = Webbplatsens tecken
press-latest = Det senaste

## One dot for each organisation that the coalition counts
seats-title = Nämnda här: { $named } av { $claimed }
seats-about = Varje fylld prick är en organisation som nämns här med sin källa. En streckad ring är en som fortfarande saknas.
seats-tell = Saknas er? Berätta det för koalitionen:
seats-no-contact = Saknas er? Ingen adress att skriva till är bekräftad än.
member-tell = Är något fel här? Berätta det för koalitionen:
member-no-contact = Är något fel här? Ingen adress att skriva till är bekräftad än.

## Events and letters
events-none-ahead = Ingen aktivitet är planerad just nu. Prenumerera, så dyker nästa upp i din kalender så snart den publiceras här.
events-strip = Aktiviteter per månad
letters-hatched = Skrafferat: källan anger en nedre gräns eller en uppskattning.
