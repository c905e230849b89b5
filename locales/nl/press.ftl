## Figures, each with its source
nav-figures = Cijfers
figures-scale = De omvang
figures-europe = In Europa
figures-opinion = De publieke opinie
figures-coalition = De coalitie door de jaren heen
figures-other = Andere cijfers
figures-cite = Dit cijfer citeren
figures-line = Organisaties in de coalitie, per jaar, volgens de bronnen

## The press page
press-title = Pers
press-lead = Voor journalisten: bij wie u terechtkunt, de coalitie in enkele woorden, het teken van deze site en wat er nieuw is.
press-contact = Contact
press-no-contact = Er is nog geen perscontact van de coalitie bevestigd.
press-steering = De organisaties van de stuurgroep zijn bereikbaar via hun eigen websites:
press-about = De coalitie in enkele woorden
press-words = In ongeveer { $number } woorden
press-mark = Het teken van deze site
press-latest = Wat er nieuw is

## One dot for each organisation that the coalition counts
seats-title = Hier genoemd: { $named } van { $claimed }
seats-about = Elke volle stip is een organisatie die hier met haar bron wordt genoemd. Een gestreepte ring is er een die nog ontbreekt.
seats-tell = Ontbreekt de uwe? Laat het de coalitie weten:
seats-no-contact = Ontbreekt de uwe? Er is nog geen adres bevestigd waarnaar u kunt schrijven.
member-tell = Klopt hier iets niet? Laat het de coalitie weten:
member-no-contact = Klopt hier iets niet? Er is nog geen adres bevestigd waarnaar u kunt schrijven.

## Events and letters
events-none-ahead = Op dit moment is er geen activiteit aangekondigd. Neem een abonnement en de volgende staat in uw agenda zodra ze hier is gepubliceerd.
events-strip = Activiteiten per maand
letters-hatched = Gearceerd: de bron geeft een minimum of een schatting.
