## The law at a glance
law-at-a-glance = Wo das Gesetz steht
news-latest = Neueste Nachrichten
chart-about = Jedes runde Zeichen ist ein Schritt einer Institution, jeder gelbe Balken eine Aktion der Koalition, die gelbe Linie ist heute. Jedes Zeichen ist ein Link. Die Tabelle darunter sagt dasselbe in Worten.
chart-several = Mehrere gemeinsam
chart-step = Schritt
chart-file = Dossier

## Positions side by side
comparison-title = Wer was will
comparison-about = Je ein Satz und seine Quelle. Was keine gelesene Quelle sagt, bleibt offen.
comparison-subject = Thema
comparison-unknown = Nicht bekannt

## Taking a page along
take-citation = Zitat kopieren
take-link = Link kopieren
take-copied = Kopiert

## The law on one page
brief-title = Das Gesetz auf einer Seite
brief-link = Das Gesetz auf einer Seite, zum Drucken
brief-sources = Quellen
