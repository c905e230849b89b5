## Die Sprachen der Website, und wie verlässlich ihre Wörter sind
language-menu = Sprachen
translation-unchecked = Noch nicht muttersprachlich gegengelesen.
translation-compare = Wenn etwas seltsam klingt, vergleichen Sie es mit einer anderen Sprache:
translation-read-in = Diese Seite lesen: { $language }
reviewed-on-notice = Gegengelesen am { $date }.
