## Figures, each with its source
nav-figures = Čísla
figures-scale = Rozsah
figures-europe = V Európe
figures-opinion = Verejná mienka
figures-coalition = Koalícia v priebehu rokov
figures-other = Ďalšie čísla
figures-cite = Citovať toto číslo
figures-line = Organizácie v koalícii podľa rokov, ako ich uvádzajú zdroje

## The press page
press-title = Pre médiá
press-lead = Pre novinárov: na koho sa obrátiť, koalícia niekoľkými slovami, znak tohto webu a čo je nové.
press-contact = Kontakt
press-no-contact = Žiadny kontakt koalície pre médiá zatiaľ nie je potvrdený.
press-steering = S organizáciami riadiacej skupiny sa možno spojiť cez ich vlastné weby:
press-about = Koalícia niekoľkými slovami
press-words = Približný počet slov: { $number }
press-mark = Znak tohto webu
press-latest = Čo je nové

## One dot for each organisation that the coalition counts
seats-title = Uvedené tu: { $named } z { $claimed }
seats-about = Každá plná bodka je organizácia, ktorá je tu uvedená so zdrojom. Prerušovaný krúžok je organizácia, ktorá ešte chýba.
seats-tell = Chýba tá vaša? Dajte vedieť koalícii:
seats-no-contact = Chýba tá vaša? Adresa, na ktorú by sa dalo napísať, zatiaľ nie je potvrdená.
member-tell = Je tu niečo nesprávne? Dajte vedieť koalícii:
member-no-contact = Je tu niečo nesprávne? Adresa, na ktorú by sa dalo napísať, zatiaľ nie je potvrdená.

## Events and letters
events-none-ahead = Momentálne nie je ohlásená žiadna udalosť. Prihláste sa na odber a ďalšia sa objaví vo vašom kalendári hneď, ako tu bude zverejnená.
events-strip = Udalosti podľa mesiacov
letters-hatched = Šrafované: zdroj uvádza dolnú hranicu alebo odhad.
