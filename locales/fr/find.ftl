## Suggestions pendant la saisie
search-suggestions = Suggestions
search-suggestions-count = { $count ->
    [0] Aucune suggestion
    [one] Une suggestion. Choisissez avec les flèches.
   *[other] { $number } suggestions. Choisissez avec les flèches.
 }
search-all-results = Tous les résultats pour « { $text } »
search-no-word = Des signes seuls ne peuvent pas être recherchés. Saisissez un mot ou un nombre.
search-none-ways = Essayez moins de mots, ou d’autres, ou rendez-vous sur l’une de ces pages :

## Le calendrier des événements
events-view = Affichage
events-view-list = Liste
events-view-month = Mois
month-title = Événements : { $month }
month-previous = Plus tôt : { $month }
month-next = Plus tard : { $month }
month-none = Aucun événement ce mois-ci.
month-undated = Ce mois-ci, jour inconnu
month-list = La même chose en liste
events-subscribe = S’abonner à cette liste dans votre agenda
events-subscribe-about = Votre agenda se met à jour tout seul, avec exactement le filtre que vous voyez.
events-download = Télécharger cette liste (.ics)
event-add = Ajouter à votre agenda (.ics)
event-cancelled-notice = Cet événement a été annulé.
event-postponed-notice = Cet événement a été reporté. La date indiquée est la première annoncée.
feed-events = Événements (Atom)
feed-law = La loi (Atom)
feed-positions = Positions (Atom)
feed-everything = Toutes les nouveautés (Atom)
feed-title = Suivre les nouveautés
