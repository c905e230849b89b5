## Partir vite
exit-leave = Quitter ce site
exit-hint = ouvre aussitôt un site neutre ; appuyer trois fois sur la touche Maj fait la même chose
exit-two-more = Appuyez encore deux fois sur Maj pour quitter.
exit-one-more = Appuyez encore une fois sur Maj pour quitter.
exit-leaving = Vous quittez le site.

## Mode discret
discreet-title = Informations
discreet-on = Passer en mode discret
discreet-off = Quitter le mode discret
discreet-about = L’onglet prend un nom et une icône neutres.
discreet-notice = Le mode discret est actif.

## Aide
footer-safety = Naviguer en sécurité
help-who = Qui répond
help-languages = Langues
help-hours = Horaires
hours-every-day = tous les jours
hours-day-and-night = jour et nuit
coverage-some-member-states = Ne répond pas dans tous les pays de l’UE.
help-source-read = Source lue : { $date }
help-national = Lignes : { $country }
who-emergency = les services de secours
who-child-helpline = des personnes formées à l’écoute des enfants et des jeunes
who-victim-support = des conseillers pour les victimes d’infractions
who-worried = des personnes qui conseillent les parents, les proches et toute personne inquiète pour un enfant
who-missing-children = des spécialistes des disparitions d’enfants, pour les enfants et leurs familles
who-content-hotline = des analystes qui font retirer les contenus illégaux

## Avant des récits d’abus
content-note = Avant de lire la suite
content-note-about = Cette page évoque des abus sexuels commis sur des enfants. Elle ne les décrit pas.
content-note-skip = Passer à la suite
