## Veebisaidi keeled ja see, kui kindel on sõnastus
language-menu = Keeled
translation-unreviewed = Eesti keelt emakeelena kõnelev lugeja ei ole selle veebisaidi eestikeelset versiooni veel üle vaadanud. Kui miski kõlab imelikult, võrrelge seda mõne teise keelega:
translation-read-in = Lugege seda lehte järgmises keeles: { $language }
reviewed-on-notice = Üle vaadatud: { $date }.
