## Les langues du site, et la confiance que méritent leurs mots
language-menu = Langues
translation-unchecked = Traduction pas encore relue par une personne de langue maternelle.
translation-compare = Si une phrase vous étonne, comparez avec une autre langue :
translation-read-in = Lire cette page dans une autre langue : { $language }
reviewed-on-notice = Relu le { $date }.
