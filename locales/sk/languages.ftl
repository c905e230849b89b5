## Jazyky webu a ako spoľahlivé sú ich slová
language-menu = Jazyky
translation-unchecked = Preklad zatiaľ neskontroloval rodený hovoriaci.
translation-compare = Ak vám niečo znie čudne, porovnajte to s iným jazykom:
translation-read-in = Čítať túto stránku v inom jazyku: { $language }
reviewed-on-notice = Text skontrolovaný: { $date }.
