## Jeziki spletnega mesta in kako zanesljive so njihove besede
language-menu = Jeziki
translation-unchecked = Prevoda še ni pregledal rojeni govorec.
translation-compare = Če kaj zveni nenavadno, primerjajte z drugim jezikom:
translation-read-in = Preberite to stran v drugem jeziku: { $language }
reviewed-on-notice = Besedilo pregledano: { $date }.
