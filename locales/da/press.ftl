## Figures, each with its source
nav-figures = Tal
figures-scale = Omfanget
figures-europe = I Europa
figures-opinion = Den offentlige mening
figures-coalition = Koalitionen gennem tiden
figures-other = Andre tal
figures-cite = Citer dette tal
figures-line = Organisationer i koalitionen, pr. år, ifølge kilderne

## The press page
press-title = Presse
press-lead = For journalister: hvem man kan spørge, koalitionen med få ord, dette websteds tegn og det nyeste.
press-contact = Kontakt
press-no-contact = Der er endnu ikke bekræftet nogen pressekontakt for koalitionen.
press-steering = Organisationerne i styregruppen kan kontaktes via deres egne websteder:
press-about = Koalitionen med få ord
press-words = Med omkring { $number } ord
press-mark = Dette websteds tegn
press-latest = Nyt

## One dot for each organisation that the coalition counts
seats-title = Nævnt her: { $named } af { $claimed }
seats-about = Hver fyldt prik er en organisation, der er nævnt her med sin kilde. En stiplet ring er en, der stadig mangler.
seats-tell = Mangler jeres? Sig det til koalitionen:
seats-no-contact = Mangler jeres? Der er endnu ikke bekræftet nogen adresse at skrive til.
member-tell = Er noget her forkert? Sig det til koalitionen:
member-no-contact = Er noget her forkert? Der er endnu ikke bekræftet nogen adresse at skrive til.

## Events and letters
events-none-ahead = Der er ikke annonceret nogen aktivitet for tiden. Abonner, så kommer den næste i din kalender, så snart den er offentliggjort her.
events-strip = Aktiviteter efter måned
letters-hatched = Skraveret: kilden angiver et minimum eller et skøn.
