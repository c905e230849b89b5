## Veebisaidi keeled ja see, kui kindel on sõnastus
language-menu = Keeled
translation-unchecked = Emakeelne lugeja ei ole tõlget veel üle vaadanud.
translation-compare = Kui miski kõlab imelikult, võrrelge seda mõne teise keelega:
translation-read-in = Lugege seda lehte järgmises keeles: { $language }
reviewed-on-notice = Üle vaadatud: { $date }.
