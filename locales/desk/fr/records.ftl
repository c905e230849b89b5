# Fiches, propositions et historique du bureau de rédaction

session-ended = Votre session était terminée. Connectez-vous de nouveau : ce que vous avez écrit est gardé et revient.
again-title = Connexion rétablie
again-lead = Ce que vous aviez écrit est gardé. Rien n’en a encore été fait.
again-go-on = Revenir à ce que j’avais écrit
missing-title = Introuvable
missing-lead = Cette fiche ou cette proposition n’existe pas. Elle a peut-être été supprimée entre-temps.
nothing = rien
yes = Oui
no = Non
findings-title = Ceci est à corriger d’abord

# Fiches
records-title = Fiches
records-filter = Mots de la fiche
records-search = Chercher
record-new = Nouvelle fiche
record-taken = Une fiche de ce nom existe déjà : { $record }.
reason = Pourquoi
hint-reason = Une phrase pour qui publie et pour l’historique, par exemple : nouvelle date, par courriel de l’organisateur
reason-missing = Dites en une phrase pourquoi ceci change.
nothing-changed = Rien ne diffère de ce qui est publié.
propose = Enregistrer comme proposition
save-draft = Garder comme brouillon
remove = Supprimer cette fiche
remove-propose = Proposer de la supprimer
evidence-debt = Ceci repose sur ce qui est généralement connu. Mieux : l’adresse d’une page qui le dit.
source-unchanged = Un fait change, mais sa source reste la même. Cette page dit-elle le nouveau fait ?
hint-date = Autant qu’elle est connue : 2026, 2026-11, 2026-11-28 ou 2026-11-28T09:30
hint-country = Un code de deux lettres, par exemple BE
hint-language = Un code de langue, par exemple bg
hint-markdown = Texte en Markdown : une ligne vide entre paragraphes, ## devant un titre, [mots](adresse) pour un lien
hint-blanks = Plusieurs, séparés par une espace
hint-semicolons = Plusieurs, séparés par ; sans espaces
kept-title = Enregistré ailleurs entre-temps
kept-lead = Cette proposition a été enregistrée dans une autre fenêtre depuis que vous l’avez ouverte. Ci-dessous ce qui est gardé ; votre texte est dans le formulaire. Enregistrer de nouveau met le vôtre à sa place.

# Propositions
proposals-title = Propositions
proposal-title = Proposition { $number }
state = État
state-draft = Brouillon
state-waiting = En attente de réponse
state-published = Publiée
state-refused = Refusée
state-withdrawn = Retirée
author = Écrite par
answered-by = Réponse de
answer = Réponse
published-in = Publiée dans
in-version = la version { $version }
edit-new = Nouveau :
edit-removal = À supprimer :
edit-change = Modification de
answer-title = Ce qui peut être fait
publish = Publier
refuse = Refuser
refuse-why = Pourquoi elle est refusée
refuse-no-reason = Dites pourquoi elle est refusée.
change-on = La modifier
withdraw = La retirer
two-title = Il faut deux personnes
two-lead = Vous avez écrit cette proposition, et ce qu’elle touche doit être publié par quelqu’un d’autre.
proposal-stale = Quelqu’un a modifié cette proposition ou y a répondu depuis que vous l’avez ouverte. Rien n’a été fait ; regardez-la telle qu’elle est.
proposal-conflict = Ce que cette proposition modifie a été modifié autrement entre-temps. Rien n’a été publié ; choisissez ci-dessous.
conflicts-title = Modifié des deux côtés
conflicts-lead = Quelqu’un a publié un autre texte pour les mêmes champs. Choisissez lequel reste ; les autres modifications de cette proposition sont gardées.
conflict-base = C’était
conflict-published = Publié maintenant
conflict-proposed = Dans cette proposition
conflicts-keep = Garder mon choix
waiting-title = En attente de votre réponse
refused-title = Vos propositions refusées
drafts-title = Vos brouillons

# Historique
history-title = Historique
history-lead = Ce qui a été publié, le plus récent d’abord. Annuler propose ce qui était là avant ; ce qui a changé depuis reste.
version-title = Version { $version }
undo = Annuler
undo-reason = Annulation de la version { $version }

# Sortes
kind-site = Réglages
kind-places = Lieux
kind-organisations = Organisations
kind-people = Personnes
kind-events = Événements
kind-speakers = Intervenants
kind-involvements = Participations
kind-procedures = Dossiers législatifs
kind-milestones = Étapes
kind-positions = Positions
kind-figures = Chiffres
kind-helplines = Lignes d’aide
kind-texts = Textes
kind-terms = Termes à éviter

# Colonnes
column-reason = Pourquoi
column-acronym = Sigle
column-act = Acte
column-act_number = Numéro de l’acte
column-bodies = Institutions
column-checked_on = Comparé avec sa source le
column-content_note = Avertissement sur le contenu
column-coalition_role = Rôle de la coalition
column-country = Pays
column-coverage = Couverture
column-date = Date
column-demand = Rang parmi les demandes
column-discouraged = À éviter
column-description = Description pour les moteurs de recherche
column-end = Fin
column-event = Événement
column-evidence = Preuve
column-evidence_summary = Ce que dit la preuve
column-forms = Autres formes
column-format = Format
column-highlight = Rang sur la page d’accueil
column-holder = Qui la défend
column-hours = Horaires
column-in_coalition_text = Dans un texte de la coalition
column-in_force_until = En vigueur jusqu’au
column-kind = Sorte
column-label = Intitulé
column-languages = Langues
column-languages_count = Nombre de langues
column-latitude = Latitude
column-lead = Chapeau
column-locale = Langue
column-logo = Logo
column-longitude = Longitude
column-markdown = Texte
column-membership = Adhésion
column-name = Nom
column-name_language = Langue du nom
column-next = Prochaine étape
column-note = Note
column-organisation = Organisation
column-organisers = Organisateurs
column-own = De la coalition elle-même
column-part = Rôle
column-person = Personne
column-phone = Téléphone
column-place = Lieu
column-planned = Étape prévue
column-planned_on = Prévue pour
column-preferred = À dire à la place
column-procedure = Dossier législatif
column-procedures = Dossiers législatifs
column-publisher = Éditeur
column-quantity = Exactitude
column-references = Références
column-relation = Relation
column-reviewed_by = Relu par
column-reviewed_on = Relu le
column-revision = Révision pour les calendriers
column-role = Rôle
column-role_as_of = Rôle au
column-scope = Portée
column-signatories = Signataires
column-signatories_quantity = Exactitude du nombre de signataires
column-since = Depuis
column-slug = Nom dans les adresses
column-source_url = Source
column-sources = Sources
column-stage = Stade
column-start = Début
column-status = Statut
column-summary = Résumé
column-text = Texte
column-time_zone = Fuseau horaire
column-title = Titre
column-topic = Sujet
column-type = Type
column-unit = Unité
column-unverified = Colonnes sans source
column-updated = Mis à jour
column-value = Valeur
column-venue = Adresse
column-verified_on = Vérifié le
column-votes_abstentions = Abstentions
column-votes_against = Voix contre
column-votes_for = Voix pour
column-website = Site web
column-why = Pourquoi l’éviter
column-year = Année

records-count = { $count ->
    [0] Aucune fiche
    [one] { $number } fiche
   *[other] { $number } fiches
}
records-more = { $count ->
    [one] et { $number } autre
   *[other] et { $number } autres
}
