## Die Sprachen der Website, und wie verlässlich ihre Wörter sind
language-menu = Sprachen
translation-unreviewed = Die deutsche Fassung dieser Website hat noch niemand mit Deutsch als Muttersprache gegengelesen. Wenn etwas seltsam klingt, vergleichen Sie es mit einer anderen Sprache:
translation-read-in = Diese Seite lesen: { $language }
reviewed-on-notice = Gegengelesen am { $date }.
