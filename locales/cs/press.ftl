## Figures, each with its source
nav-figures = Čísla
figures-scale = Rozsah
figures-europe = V Evropě
figures-opinion = Veřejné mínění
figures-coalition = Koalice v průběhu let
figures-other = Další čísla
figures-cite = Citovat toto číslo
figures-line = Organizace v koalici podle let, jak je uvádějí zdroje

## The press page
press-title = Pro média
press-lead = Pro novináře: na koho se obrátit, koalice několika slovy, znak tohoto webu a co je nového.
press-contact = Kontakt
press-no-contact = Žádný kontakt koalice pro média zatím není potvrzen.
press-steering = S organizacemi řídicí skupiny se lze spojit přes jejich vlastní weby:
press-about = Koalice několika slovy
press-words = Přibližný počet slov: { $number }
press-mark = Znak tohoto webu
press-latest = Co je nového

## One dot for each organisation that the coalition counts
seats-title = Uvedeno zde: { $named } z { $claimed }
seats-about = Každá plná tečka je organizace, která je zde uvedena se zdrojem. Čárkovaný kroužek je organizace, která ještě chybí.
seats-tell = Chybí ta vaše? Dejte vědět koalici:
seats-no-contact = Chybí ta vaše? Adresa, na kterou by bylo možné napsat, zatím není potvrzena.
member-tell = Je tu něco špatně? Dejte vědět koalici:
member-no-contact = Je tu něco špatně? Adresa, na kterou by bylo možné napsat, zatím není potvrzena.

## Events and letters
events-none-ahead = V tuto chvíli není ohlášena žádná událost. Přihlaste se k odběru a příští se objeví ve vašem kalendáři, jakmile tu bude zveřejněna.
events-strip = Události podle měsíců
letters-hatched = Šrafovaně: zdroj uvádí dolní hranici nebo odhad.
