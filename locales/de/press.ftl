## Figures, each with its source
nav-figures = Zahlen
figures-scale = Das Ausmaß
figures-europe = In Europa
figures-opinion = Die öffentliche Meinung
figures-coalition = Die Koalition im Lauf der Zeit
figures-other = Weitere Zahlen
figures-cite = Diese Zahl zitieren
figures-line = Organisationen in der Koalition nach Jahren, wie Quellen sie angeben

## The press page
press-title = Presse
press-lead = Für Journalistinnen und Journalisten: an wen man sich wendet, die Koalition in wenigen Worten, das Zeichen dieser Website und Neues.
press-contact = Kontakt
press-no-contact = Bisher ist kein Pressekontakt der Koalition bestätigt.
press-steering = Die Organisationen der Lenkungsgruppe sind über ihre eigenen Websites erreichbar:
press-about = Die Koalition in wenigen Worten
press-words = In etwa { $number } Wörtern
press-mark = Das Zeichen dieser Website
press-latest = Neues

## One dot for each organisation that the coalition counts
seats-title = Hier genannt: { $named } von { $claimed }
seats-about = Jeder volle Punkt ist eine Organisation, die hier mit ihrer Quelle genannt ist. Ein gestrichelter Ring ist eine, die noch fehlt.
seats-tell = Fehlt Ihre? Sagen Sie es der Koalition:
seats-no-contact = Fehlt Ihre? Noch ist keine Adresse bestätigt, an die man schreiben könnte.
member-tell = Stimmt hier etwas nicht? Sagen Sie es der Koalition:
member-no-contact = Stimmt hier etwas nicht? Noch ist keine Adresse bestätigt, an die man schreiben könnte.

## Events and letters
events-none-ahead = Zurzeit ist kein Termin angekündigt. Mit einem Abonnement erscheint der nächste in Ihrem Kalender, sobald er hier veröffentlicht ist.
events-strip = Termine nach Monaten
letters-hatched = Schraffiert: Die Quelle nennt eine Untergrenze oder eine Schätzung.
