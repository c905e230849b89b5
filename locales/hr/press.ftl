## Figures, each with its source
nav-figures = Brojke
figures-scale = Razmjeri
figures-europe = U Europi
figures-opinion = Javno mnijenje
figures-coalition = Koalicija kroz vrijeme
figures-other = Ostale brojke
figures-cite = Citirajte ovu brojku
figures-line = Organizacije u koaliciji po godinama, prema izvorima

## The press page
press-title = Za medije
press-lead = Za novinare: kome se obratiti, koalicija u nekoliko riječi, znak ovog web-mjesta i što je novo.
press-contact = Kontakt
press-no-contact = Još nije potvrđen nijedan kontakt koalicije za medije.
press-steering = Organizacijama upravljačke skupine možete se obratiti putem njihovih web-mjesta:
press-about = Koalicija u nekoliko riječi
press-words = Približan broj riječi: { $number }
press-mark = Znak ovog web-mjesta
press-latest = Što je novo

## One dot for each organisation that the coalition counts
seats-title = Navedeno ovdje: { $named } od { $claimed }
seats-about = Svaka puna točka organizacija je koja je ovdje navedena s izvorom. Isprekidani krug organizacija je koja još nedostaje.
seats-tell = Nedostaje li vaša? Javite koaliciji:
seats-no-contact = Nedostaje li vaša? Još nije potvrđena adresa na koju biste mogli pisati.
member-tell = Je li ovdje nešto netočno? Javite koaliciji:
member-no-contact = Je li ovdje nešto netočno? Još nije potvrđena adresa na koju biste mogli pisati.

## Events and letters
events-none-ahead = Trenutačno nije najavljeno nijedno događanje. Pretplatite se i sljedeće će se pojaviti u vašem kalendaru čim bude objavljeno ovdje.
events-strip = Događanja po mjesecima
letters-hatched = Iscrtkano: izvor navodi donju granicu ili procjenu.
