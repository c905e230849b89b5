## Help, country first
help-change = { $country } – choisir un autre pays
help-by-language = Ce pays s’affiche à cause de la langue de la page. Nous ne savons pas où vous êtes.
## What a visitor needs: headings of helplines
need-emergency = Urgence
need-child-helpline = Pour les enfants et les jeunes
need-victim-support = Pour les victimes d’infractions, adultes aussi
need-worried = Vous vous inquiétez pour quelqu’un
need-missing-children = Un enfant a disparu
need-content-hotline = Signaler une image ou une vidéo
need-none = Aucune ligne n’a encore été vérifiée pour ce besoin (état au { $date }).
need-union = L’UE a un numéro commun pour ce besoin. Nous n’avons pas encore confirmé qu’il répond dans ce pays.
need-danger = En cas de danger, appelez le { $number }.
## The page of a country
country-description = { $country } : organisations, événements, lignes d’écoute
country-organisations = Organisations qui ont leur siège ici
country-letters = Lettres qu’elles ont signées
country-events = Événements ici
country-about = En savoir plus sur ce pays
country-help = De l’aide dans ce pays
country-map = Voir sur la carte
search-countries = Pays
