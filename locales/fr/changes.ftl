## What changed, and what was withdrawn
changes-title = Modifications
changes-lead = Ce qui a changé dans ce qui est publié ici, du plus récent au plus ancien, avec la source et la raison.
changes-of-page = Modifications de cette page
changes-all = Toutes les modifications
changes-none = Rien n’a encore changé ici.
changes-feed = Modifications (Atom)
changes-version = Version { $number }
changes-first = { $count ->
    [one] { $number } fiche publiée.
    [many] { $number } de fiches publiées.
   *[other] { $number } fiches publiées.
 }
changes-many = Nouvelles fiches : { $number }
changes-added = Nouveau
changes-changed = Modifié
changes-renamed = Nouvelle adresse
changes-withdrawn = Retiré
changes-before = supprimé :
changes-after = ajouté :
changes-reason = Raison
changes-withheld = Ce qui y était écrit n’est plus affiché.
changes-state = État de l’historique
changes-state-about = Qui note ces lettres ailleurs peut prouver plus tard que rien de ce qui précède n’a été altéré.
changes-yes = oui
changes-no = non
changes-places = Villes
changes-involvements = Organisations aux événements
changes-milestones = Étapes de la loi
gone-title = Cette page a été retirée
gone-lead = Elle a été retirée le { $date }. Elle faisait partie de : { $kind }. Voici où aller ensuite.

## Columns of records
column-part = Rôle dans l’événement
column-coordinates = Coordonnées
column-role = Fonction
column-time-zone = Fuseau horaire
column-venue = Lieu
column-status = État
column-note = Remarque
column-references = Références
column-act = Acte
column-in-force-until = En vigueur jusqu’au
column-checked = Dernière vérification
column-text = Texte
column-value = Nombre
column-unit = Unité
column-publisher = Éditeur
column-phone = Numéro de téléphone
column-verified = Confirmé
column-logo = Logo
