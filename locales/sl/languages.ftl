## Jeziki spletnega mesta in kako zanesljive so njihove besede
language-menu = Jeziki
translation-unreviewed = Slovenske različice tega spletnega mesta še ni pregledal nihče, ki mu je slovenščina materni jezik. Če kaj zveni nenavadno, primerjajte z drugim jezikom:
translation-read-in = Preberite to stran v drugem jeziku: { $language }
reviewed-on-notice = Besedilo pregledano: { $date }.
