## Figures, each with its source
nav-figures = Chiffres
figures-scale = L’ampleur
figures-europe = En Europe
figures-opinion = L’opinion publique
figures-coalition = La coalition au fil du temps
figures-other = Autres chiffres
figures-cite = Citer ce chiffre
figures-line = Organisations de la coalition, par année, selon les sources

## The press page
press-title = Presse
press-lead = Pour les journalistes : à qui s’adresser, la coalition en quelques mots, le signe de ce site et les nouveautés.
press-contact = Contact
press-no-contact = Aucun contact presse de la coalition n’est encore confirmé.
press-steering = Les organisations du groupe de pilotage sont joignables par leurs propres sites :
press-about = La coalition en quelques mots
press-words = En { $number } mots environ
press-mark = Le signe de ce site
press-latest = Les nouveautés

## One dot for each organisation that the coalition counts
seats-title = Nommées ici : { $named } sur { $claimed }
seats-about = Chaque point plein est une organisation nommée ici avec sa source. Un cercle en pointillé est une organisation qui manque encore.
seats-tell = La vôtre manque ? Dites-le à la coalition :
seats-no-contact = La vôtre manque ? Aucune adresse où écrire n’est encore confirmée.
member-tell = Y a-t-il ici une erreur ? Dites-le à la coalition :
member-no-contact = Y a-t-il ici une erreur ? Aucune adresse où écrire n’est encore confirmée.

## Events and letters
events-none-ahead = Aucun événement n’est annoncé pour le moment. Abonnez-vous : le prochain apparaîtra dans votre agenda dès qu’il sera publié ici.
events-strip = Événements par mois
letters-hatched = Hachuré : la source donne un minimum ou une estimation.
