# Textes, aperçus et liens d’aperçu au bureau des éditeurs

# Texts
texts-title = Textes
texts-lead = Les textes des pages. Choisissez une langue pour en lire, modifier ou traduire un ; il s’affiche à côté du texte dont il est traduit.
text-missing = pas encore
text-others = { $count ->
    [one] { $number } autre langue
   *[other] { $number } autres langues
}
text-source = Traduit de
text-source-show = Afficher cette langue

# The page below a form
look-title = Comme les lecteurs la verront
look-show = Afficher ce que j’ai saisi
look-hint = Montre la page avec ce que contient le formulaire à l’instant. Rien n’est enregistré.
look-scheme = Couleurs
look-width = Largeur

# Previews
preview-title = Aperçu
preview-open = Voir les pages telles qu’elles seront
preview-lead = La page exactement telle qu’elle sera une fois publiée. Les liens mènent à d’autres pages du même aperçu.
preview-choices = Affichage de la page
preview-width-full = Toute la largeur
preview-scheme-system = Couleurs de mon appareil
preview-scheme-light = Clair
preview-scheme-dark = Sombre
preview-language = Langue
preview-alone = Ouvrir la page seule
preview-note = Aperçu de la proposition { $number } : ceci n’est pas publié.
preview-note-unsaved = Aperçu de la saisie : ceci n’est ni enregistré ni publié.
preview-note-published = La page telle qu’elle est publiée à présent.
preview-back = Retour à la proposition
preview-missing-title = Page inexistante
preview-missing-lead = Le site n’aurait pas cette page, ou elle ne peut être affichée pour l’instant.
preview-signed-out = Votre session est terminée : rien ne peut être affiché ici. Votre texte est toujours dans le formulaire.
preview-closed-title = Déjà traitée
preview-closed-lead = Cette proposition a été publiée ou retirée. Il n’y a plus d’aperçu.

# Links for others
preview-links-title = Liens pour les personnes sans compte
preview-links-lead = Qui a un tel lien voit les pages telles qu’elles seraient, sans se connecter et sans rien pouvoir changer. Ne le donnez qu’aux personnes concernées.
preview-link-line = Créé par { $author } le { $made }, valable jusqu’au { $until }
preview-link-end = Mettre fin à ce lien
preview-link-life = Il est valable
preview-link-days = { $count ->
    [one] { $number } jour
   *[other] { $number } jours
}
preview-link-make = Créer un lien
preview-link-title = Un lien vers l’aperçu
preview-link-lead = Copiez-le maintenant : il n’est affiché que cette fois. Il fonctionne jusqu’au { $until }, sauf si quelqu’un y met fin avant.
preview-link-missing-title = Ce lien ne fonctionne pas
preview-link-missing-lead = Il a été désactivé, il est trop ancien ou n’a pas été copié en entier. Demandez-en un nouveau à la personne qui vous l’a donné.
