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

# Corbeille et historique d’une fiche
trash-title = Corbeille
trash-lead = Ce qui a été supprimé, le plus récent d’abord. Rétablir propose que la fiche revienne à sa place, avec celles qui la liaient à d’autres et sont parties avec elle.
trash-restore = Rétablir
trash-reason = Rétabli : { $record }
history-of-record = Ce qu’était cette fiche, le plus récent d’abord. Rétablir propose qu’elle redevienne ce qu’elle était après cette version.
restore = Rétablir cette version
restore-reason = Comme dans la version { $version }

# Réglages
settings-lead = Qui est la coalition et de quoi son site a l’air. Si ce site est son site officiel, et où mène la sortie rapide, doit être publié par une autre personne que celle qui le propose.
settings-table = Comme dans le fichier site.toml, dont docs/content.md explique les clés.
column-official = Site officiel de la coalition
column-founded = Fondée
column-contact = Contact
column-exit = Où mène la sortie rapide
column-locales = Langues du site
column-source_languages = Langues d’écriture des textes
column-full_name = Nom complet
column-tagline = Ce pour quoi elle agit
column-claimed_members = Nombre de membres annoncé
column-press = Presse
column-colours = Couleurs
column-checks = Dernière vérification de toutes les pages
column-synonyms = Mots que la recherche tient pour équivalents
column-comparison = Qui veut quoi

# Sa propre fiche, et les sources
own-entry = Corriger la fiche de mon organisation
source-asked = Un fait change. Indiquez la page qui le dit et le jour où vous l’avez lue, ou cochez ci-dessous que la page déjà nommée dit aussi le nouveau fait.
source-says-so = La page nommée comme source dit aussi le nouveau fait : je l’ai lue.

# Fichiers
files-title = Fichiers
files-export = Emporter
files-export-lead = Chaque sorte de fiche en fichier CSV, octet pour octet ce que la ligne de commande exporte. Les tableurs l’ouvrent ; aucune cellule ne commence comme une formule.
files-import = Apporter
files-import-lead = Un fichier modifié devient une proposition. Vous voyez d’abord ce qui diffère. Une colonne de langue absente du fichier ne change rien ; les autres colonnes doivent y être ; l’ordre des lignes ne compte pas.
files-kind = Quelles fiches
files-file = Fichier CSV
files-text = Ou le texte du fichier
files-look = Montrer ce qui changerait
files-other = Autres fichiers
files-nothing = Choisissez un fichier, ou collez son texte.
files-conflicts = Quelqu’un a publié un autre texte dans ces champs depuis le dernier import. La page de la proposition demande lequel reste.
files-changes = { $count ->
    [one] { $number } fiche diffère
   *[other] { $number } fiches diffèrent
}
files-removed = { $count ->
    [one] { $number } fiche n’est pas dans le fichier et serait supprimée. Cochez si c’est voulu.
   *[other] { $number } fiches ne sont pas dans le fichier et seraient supprimées. Cochez si c’est voulu.
}
