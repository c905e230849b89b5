## Figures, each with its source
nav-figures = Številke
figures-scale = Obseg
figures-europe = V Evropi
figures-opinion = Javno mnenje
figures-coalition = Koalicija skozi čas
figures-other = Druge številke
figures-cite = Navedite to številko
figures-line = Organizacije v koaliciji po letih, kot jih navajajo viri

## The press page
press-title = Za medije
press-lead = Za novinarje: na koga se obrniti, koalicija v nekaj besedah, znak tega spletnega mesta in novosti.
press-contact = Stik
press-no-contact = Stik koalicije za medije še ni potrjen.
press-steering = Z organizacijami usmerjevalne skupine lahko stopite v stik prek njihovih spletnih mest:
press-about = Koalicija v nekaj besedah
press-words = Približno število besed: { $number }
press-mark = Znak tega spletnega mesta
press-latest = Novosti

## One dot for each organisation that the coalition counts
seats-title = Navedene tukaj: { $named } od { $claimed }
seats-about = Vsaka polna pika je organizacija, ki je tukaj navedena z virom. Črtkan krog je organizacija, ki še manjka.
seats-tell = Manjka vaša? Sporočite koaliciji:
seats-no-contact = Manjka vaša? Naslov, na katerega bi lahko pisali, še ni potrjen.
member-tell = Je tukaj kaj napačno? Sporočite koaliciji:
member-no-contact = Je tukaj kaj napačno? Naslov, na katerega bi lahko pisali, še ni potrjen.

## Events and letters
events-none-ahead = Trenutno ni napovedan noben dogodek. Naročite se in naslednji se bo pojavil v vašem koledarju, takoj ko bo objavljen tukaj.
events-strip = Dogodki po mesecih
letters-hatched = Šrafirano: vir navaja spodnjo mejo ali oceno.
