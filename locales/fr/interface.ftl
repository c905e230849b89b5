### français: the words of the site's frame. Who reviewed them as a native reader, and when: nobody yet.
### reviewed_by:
### reviewed_on:

## Cadre de chaque page
skip-to-content = Aller au contenu
skip-to-results = Aller aux résultats
page-loading = La page se charge.
main-navigation = Navigation principale
nav-about = La coalition
nav-members = Membres
nav-events = Événements
nav-positions = Positions
nav-legislation = La loi
nav-faq = Questions
nav-help = Trouver de l’aide
nav-search = Rechercher
nav-home = Accueil
nav-menu = Menu
language-switch = Langue
breadcrumb = Vous êtes ici
contents = Sur cette page
footer-about = La coalition
footer-site = Ce site
footer-accessibility = Accessibilité
footer-privacy = Vie privée
footer-imprint = Mentions légales
footer-no-tracking = Ni cookie, ni pistage, rien d’enregistré sur votre appareil.
footer-preview = Aperçu construit à partir de faits publics. { $name } ne l’a pas encore approuvé.
preview-author = Site d’aperçu sur { $name } (non approuvé par la coalition)
footer-source = Logiciel libre : toute coalition peut l’utiliser.
help-strip = Besoin de parler à quelqu’un ?
help-strip-link = Trouver de l’aide dans votre pays
fallback-notice = Ce texte n’existe pas encore en français. Langue de cette version : { $language }.
fallback-some-notice = Certains textes de cette page n’existent pas encore en français. Leur langue : { $language }.
unreviewed-notice = Personne n’a encore relu ce texte.
reviewed-notice = Relu par { $name } le { $date }.
updated = Dernière modification le { $date }
external-link = ouvre un autre site

## Nombres et dates
quantity-more-than = plus de { $number }
quantity-nearly = près de { $number }
quantity-estimate = environ { $number }
period = du { $start } au { $end }
per-cent = { $number } %
one-in = 1 sur { $number }
years = { $count ->
    [one] { $number } an
    [many] { $number } d’ans
   *[other] { $number } ans
 }
label-colon = { $label } :

## Critères et valeurs
facet-membership = Lien avec la coalition
facet-kind = Type d’organisation
facet-scope = Portée
facet-country = Pays
facet-when = Quand
facet-type = Type d’événement
facet-format = Format
facet-year = Année
membership-steering = Groupe de pilotage
membership-member = Membres
membership-signatory = Signataires
membership-one-steering = Groupe de pilotage
membership-one-member = Membre
membership-one-signatory = Signataire
membership-about-steering = Fait partie du groupe qui pilote la coalition.
membership-about-member = Se dit elle-même membre de la coalition.
membership-about-signatory = A signé une lettre avec la coalition. Les sources lues ne prouvent pas qu’elle en soit membre.
kind-child-rights = Droits de l’enfant
kind-network = Réseau
kind-survivors = Personnes survivantes
kind-helpline = Ligne d’écoute
kind-hotline = Service de signalement
kind-technology = Technologie
scope-international = Internationale
scope-european = Européenne
scope-national = Nationale
when-upcoming = À venir
when-past = Passés
type-conference = Rencontre ou conférence
type-open-letter = Lettre ou déclaration
type-demonstration = Action publique
type-petition = Pétition
type-campaign = Campagne
type-publication = Publication
format-in-person = Sur place
format-online = En ligne
format-hybrid = Sur place et en ligne
status-postponed = Reporté
status-cancelled = Annulé
role-organiser = Organisé par la coalition
role-coalition-circle = Mené par des organisations de la coalition, mais pas en son nom
role-supporter = Soutenu par la coalition
role-campaign-site = Relaté sur le site de campagne de la coalition
role-related = En rapport avec les buts de la coalition
part-keynote = Discours principal
part-keynote-and-panel = Discours principal et table ronde
part-panel = Table ronde
part-moderator = Animation
part-closing = Conclusion
part-host = Hôte
part-guest = Invité ou invitée
part-participant = Participation
involvement-organiser = Organisatrice
involvement-signatory = Signataire
involvement-partner = Partenaire
involvement-participant = Participante
involvements-organiser = Organisation
involvements-signatory = Signataires
involvements-partner = Partenaires
involvements-participant = Participation

## Listes
filter-heading = Rechercher et filtrer
filter-show = Afficher les résultats
filter-show-total = Afficher { $total }
filter-close = Fermer
filter-more = Filtres
filter-chosen = Filtres choisis
filter-remove = Retirer le filtre
filter-unknown = valeur inconnue
filter-reset = Tout effacer
filter-text-chip = « { $text } »
sort-label = Ordre
sort-relevance = Pertinence
sort-name = Nom
sort-country = Pays
pages-label = Pages
page-number = Page { $page }
page-previous = Précédente
page-next = Suivante
no-results = Rien ne correspond. Vérifiez l’orthographe ou retirez un filtre.
no-answer = Cette demande est restée sans réponse, la page est donc inchangée.
map-label = Carte de l’Europe avec les sièges des membres

## Membres
members-title = Membres
members-description = Cherchez les organisations de { $name } par nom, ville, pays ou type, chacune avec la source qui la relie à la coalition.
members-lead = { $count ->
    [one] Une organisation est nommée ici, avec sa source.
   *[other] { $number } organisations sont nommées ici, chacune avec sa source.
 }
members-claimed = La coalition en compte { $claimed } ({ $source }). Au moins { $missing } d’entre elles ne sont nommées sur aucune page publique que nous avons pu lire : nous laissons ce vide ouvert plutôt que de deviner.
members-search-label = Nom, ville, pays ou type
members-search-hint = Les fautes de frappe sont pardonnées, et les noms en d’autres alphabets se trouvent en lettres latines.
members-count = { $count ->
    [0] Aucune organisation
    [one] Une organisation
   *[other] { $number } organisations
 }
member-facts = En bref
member-acronym = Sigle
member-seat = Siège
member-website = Site
member-kind = Type
member-scope = Portée
member-membership = Dans la coalition
member-evidence = Comment nous le savons
member-source = Ouvrir la source
member-unverified = pas encore confirmé par une source
member-unknown = inconnu
member-people = Personnes
member-events = Événements et lettres
member-description = { $name } : qui elle est, son lien avec la coalition, ses personnes, événements et lettres.

## Événements
events-title = Événements
events-description = Rencontres, lettres, actions et campagnes de { $name } et autour d’elle, avec dates, lieux et sources.
events-lead = Rencontres, lettres ouvertes, actions et campagnes, de la coalition et autour d’elle. Ses propres événements sont signalés.
events-search-label = Titre, lieu ou personne
events-search-hint = Par exemple « Bruxelles », « lettre » ou le nom d’une personne.
events-count = { $count ->
    [0] Aucun événement
    [one] Un événement
   *[other] { $number } événements
 }
events-own = Organisé par la coalition
event-when = Quand
event-where = Où
event-format = Format
event-kind = Type
event-role = Rôle de la coalition
event-organisers = Organisation
event-signatories = Signatures
event-speakers = Intervenants
event-speakers-at-the-time = Les fonctions sont celles de l’époque.
event-organisations = Organisations
event-source = Ouvrir la source
event-local-time = heure locale
event-place-unknown = inconnu
event-not-member = pas membre selon les sources lues
event-not-members = pas membres selon les sources lues
event-description = { $title } : quand, où, qui, et la source.

## Personnes
person-role = À l’époque
person-role-as-of = À l’époque ({ $date })
person-organisation = Organisation
person-events = À ces événements
person-source = Ouvrir la source
person-description = { $name } : fonction à l’époque et interventions aux événements de la coalition.

## Positions
positions-list = Toutes les positions et demandes
positions-demands = Les demandes
positions-own = La coalition
positions-others = Ses partenaires et campagnes
positions-holder = Portée par
positions-source = Source
positions-coalition-text = le texte même de la coalition

## Législation
legislation-timeline = Le chemin de la loi, étape par étape
legislation-frame = Le cadre
legislation-source = Source
legislation-no-source = Aucune source publique trouvée à ce jour : à confirmer.
legislation-event = L’événement
legislation-files = Les dossiers
body-commission = Commission
body-parliament = Parlement
body-council = Conseil
body-coalition = Coalition

## Accueil
home-demands = Demandes
home-next-event = Prochain événement
home-all-events = Tous les événements
home-steering = Le groupe de pilotage
home-all-members = Tous les membres
home-figures = Des chiffres, avec leurs sources
home-map-title = Où se trouvent les membres
home-map-off = hors de cette carte
home-map-country-only = placé dans son pays, la ville étant inconnue
home-figure-year = { $publisher }, { $year }

## Aide
help-list = Lignes d’écoute et services de signalement
help-everywhere = Dans toute l’Union européenne
help-country = Choisir un pays
help-country-all = Tous les pays
help-call = Appeler le { $number }
help-website = Site
help-proof = Source
help-checked = Confirmé : { $date }
help-not-checked = Numéro repris d’une page publique ; pas encore confirmé auprès du service.
help-not-checked-website = Repris d’une page publique ; pas encore confirmé auprès du service.
help-confirmed-in = Confirmé dans ces pays
help-none = Nous n’avons pas encore de ligne nationale confirmée pour ce pays. Les sites des réseaux mènent aux lignes nationales.
line-emergency = Urgence
line-child-helpline = Pour les enfants et les jeunes
line-victim-support = Pour les victimes d’infractions
line-worried = Vous vous inquiétez pour quelqu’un
line-missing-children = Enfants disparus
line-content-hotline = Signaler un contenu en ligne

## Recherche
search-title = Recherche
search-description = Cherchez parmi les membres, les personnes, les événements, les positions, la loi et tous les textes de ce site.
search-label = Chercher dans tout le site
search-submit = Chercher
search-members = Membres
search-people = Personnes
search-events = Événements
search-positions = Positions
search-milestones = La loi
search-texts = Textes
search-count = { $count ->
    [0] Rien trouvé pour « { $text } »
    [one] Un résultat pour « { $text } »
   *[other] { $number } résultats pour « { $text } »
 }
search-group-more = { $shown } sur { $total }

## Erreurs
not-found-title = Cette page n’existe pas
not-found-lead = L’adresse est peut-être mal écrite, ou la page a changé de place. Rien n’est perdu : voici comment continuer.
error-title = Une erreur s’est produite chez nous
error-lead = La page n’a pas pu être préparée. Réessayez dans un instant ; l’incident a été noté.
bad-request-title = Cette adresse est illisible
bad-request-lead = La partie après le point d’interrogation est trop longue ou abîmée. Repartez de la liste.
error-try = Par où continuer

## Results of the checks, in the accessibility statement
checks-title = Ce qui a été contrôlé, et quand
checks-version = Version du site
checks-date = Jour des contrôles
checks-pages = Pages contrôlées
checks-tools = Contrôlées avec
checks-problems = Problèmes trouvés
