# Scheduling, audit, settings, trash, import and export at the editors’ desk

# Publishing at a time
state-scheduled = À publier à une heure fixée
publish-at = Publication le
schedule = Publier à une heure fixée
unschedule = Ne pas publier à cette heure
schedule-zone = Les heures sont celles du fuseau { $zone }.
schedule-day = Jour
schedule-time = Heure
schedule-which = On recule les montres cette nuit-là, et cette heure revient deux fois. Laquelle ?
schedule-unreadable = Indiquez un jour et une heure.
schedule-missing = Cette heure n’existe pas : on avance les montres cette nuit-là. Choisissez-en une avant ou après.
schedule-twice = Cette heure revient deux fois, car on recule les montres cette nuit-là. Choisissez laquelle.
schedule-past = Cette heure est passée. Choisissez-en une à venir.
schedule-conflict = La publication prévue n’a pas pu se faire : quelqu’un avait publié un autre texte dans les mêmes champs. Regardez la proposition, choisissez et proposez-la à nouveau.
schedule-broken = La publication prévue n’a pas pu se faire : elle aurait enfreint une règle entre-temps. Regardez la proposition, corrigez-la et proposez-la à nouveau.
schedule-denied = La publication prévue n’a pas pu se faire : la personne qui en a fixé l’heure n’a plus le droit de publier.

# Audit
audit-title = Journal
audit-lead = Qui a fait quoi au bureau, et qui s’est vu refuser quoi, le plus récent d’abord. Des adresses et des colonnes, jamais ce qui a été tapé ; conservé un an.
audit-by = Personne
audit-kind = Quoi
audit-all = Tout
audit-filter = Afficher
audit-older = Entrées plus anciennes
audit-nobody = personne de connu
audit-signed-in = Connexion
audit-sign-in-refused = Connexion refusée
audit-done = Fait
audit-denied = Refusé
audit-count = { $count ->
    [0] Aucune entrée
    [one] { $number } entrée
   *[other] { $number } entrées
}
