## Les langues du site, et la confiance que méritent leurs mots
language-menu = Langues
translation-unreviewed = Aucune personne de langue maternelle n’a encore relu la version française de ce site. Si une phrase vous étonne, comparez avec une autre langue :
translation-read-in = Lire cette page dans une autre langue : { $language }
reviewed-on-notice = Relu le { $date }.
