## Jazyky webu a ako spoľahlivé sú ich slová
language-menu = Jazyky
translation-unreviewed = Slovenskú verziu tohto webu zatiaľ neskontroloval nikto, pre koho je slovenčina materinským jazykom. Ak vám niečo znie čudne, porovnajte to s iným jazykom:
translation-read-in = Čítať túto stránku v inom jazyku: { $language }
reviewed-on-notice = Text skontrolovaný: { $date }.
