## Un dossier législatif
dossier-drawing = La procédure en un coup d’œil
dossier-drawing-about = Sept étapes, de la proposition à la loi. Un point plein est une étape atteinte, un cercle une étape ouverte.
dossier-status = Où en est-on ?
dossier-next = Et ensuite ?
act-regulation = Règlement (UE) { $number }
act-directive = Directive (UE) { $number }
law-in-force-until = { $act } : en vigueur jusqu’au { $date }.
law-in-force = { $act } : en vigueur.
law-expired = { $act } : plus en vigueur, fin le { $date }.
law-stage = Étape atteinte : { $stage } ({ $date }).
law-not-adopted = Pas adopté, à notre connaissance.
law-planned = Prévu, sans confirmation : { $stage } ({ $date }).
law-planned-past = Prévu : { $stage } ({ $date }). Nous ne connaissons pas le résultat.
law-checked = Dernière vérification : { $date }.
law-checked-age = { $count ->
    [one] Dernière vérification il y a { $number } mois.
   *[other] Dernière vérification il y a { $number } mois.
 }
law-latest = Dernière étape
dossier-stage = Étape
dossier-body = Institution
dossier-date = Date
dossier-certainty = Certitude
dossier-votes = Vote
votes = Pour : { $for } · contre : { $against }
votes-all = Pour : { $for } · contre : { $against } · abstentions : { $abstentions }
dossier-steps = Pas à pas
dossier-asks = Ce que demande la coalition
dossier-actions = Ce qu’a fait la coalition
dossier-earlier = Étape précédente
dossier-later = Étape suivante
stage-proposal = Proposition
stage-parliament = Position du Parlement
stage-council = Position du Conseil
stage-trilogue = Négociations
stage-agreement = Accord
stage-adoption = Adoption
stage-application = Application
stage-reached = atteinte
stage-under-way = en cours
stage-open = ouverte
certainty-source = établi par une page publique
certainty-second-hand = de seconde main : une page qui en reprend une autre, que nous n’avons pas lue
certainty-coalition-text = d’après le texte de la coalition
certainty-general-knowledge = à confirmer : aucune page publique lue pour l’instant
certainty-day = exact au jour près
certainty-month = exact au mois près
certainty-year = exact à l’année près

## Positions et lettres
position-history = Son évolution
position-laws = Dans ces dossiers
letters-title = Lettres et déclarations
letters-lead = Lettres ouvertes et déclarations communes, chacune avec sa date, son nombre de signatures et les signataires que nous pouvons nommer.
letters-description = Lettres ouvertes et déclarations communes de { $name } et de ses organisations : date, langues, nombre de signatures et signataires que l’on peut nommer.
letters-named = { $count ->
    [0] Aucun signataire ne peut être nommé d’après les pages lues.
    [one] Un signataire peut être nommé d’après les pages lues :
   *[other] { $number } signataires peuvent être nommés d’après les pages lues :
 }
letters-gap = Les listes en fin de lettre n’ont pas pu être lues en entier ; les autres restent sans nom plutôt que devinés.
letter-languages = Publiée en
letter-languages-count = { $count ->
    [one] Une langue
   *[other] { $number } langues
 }
nav-letters = Lettres
