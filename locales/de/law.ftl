## Ein Gesetzgebungsdossier
dossier-drawing = Das Verfahren auf einen Blick
dossier-drawing-about = Sieben Phasen vom Vorschlag bis zum geltenden Recht. Ein ausgefüllter Punkt ist eine erreichte Phase, ein Ring eine noch offene.
dossier-status = Aktueller Stand
dossier-next = Wie es weitergeht
act-regulation = Verordnung (EU) { $number }
act-directive = Richtlinie (EU) { $number }
law-in-force-until = { $act }: in Kraft bis { $date }.
law-in-force = { $act }: in Kraft.
law-expired = { $act }: nicht mehr in Kraft; Ende am { $date }.
law-stage = Erreichte Phase: { $stage } ({ $date }).
law-not-adopted = Soweit wir wissen, nicht angenommen.
law-planned = Geplant, nicht bestätigt: { $stage } ({ $date }).
law-planned-past = Geplant: { $stage } ({ $date }). Das Ergebnis ist uns nicht bekannt.
law-checked = Zuletzt geprüft: { $date }.
law-checked-age = { $count ->
    [one] Zuletzt vor { $number } Monat geprüft.
   *[other] Zuletzt vor { $number } Monaten geprüft.
 }
law-latest = Letzter Schritt
dossier-stage = Phase
dossier-body = Organ
dossier-date = Datum
dossier-certainty = Wie sicher
dossier-votes = Abstimmung
votes = Dafür: { $for } · dagegen: { $against }
votes-all = Dafür: { $for } · dagegen: { $against } · Enthaltungen: { $abstentions }
dossier-steps = Schritt für Schritt
dossier-asks = Was die Koalition fordert
dossier-actions = Was die Koalition getan hat
dossier-earlier = Vorheriger Schritt
dossier-later = Nächster Schritt
stage-proposal = Vorschlag
stage-parliament = Standpunkt des Parlaments
stage-council = Standpunkt des Rates
stage-trilogue = Verhandlungen
stage-agreement = Einigung
stage-adoption = Annahme
stage-application = Anwendung
stage-reached = erreicht
stage-under-way = im Gange
stage-open = offen
certainty-source = durch eine öffentliche Seite belegt
certainty-second-hand = aus zweiter Hand: eine Seite, die eine andere wiedergibt, die wir nicht gelesen haben
certainty-coalition-text = nach dem eigenen Text der Koalition
certainty-general-knowledge = zu bestätigen: noch keine öffentliche Seite dazu gelesen
certainty-day = auf den Tag genau
certainty-month = auf den Monat genau
certainty-year = auf das Jahr genau

## Positionen und Briefe
position-history = Wie sie sich entwickelt hat
position-laws = In diesen Dossiers
letters-title = Briefe und Erklärungen
letters-lead = Offene Briefe und gemeinsame Erklärungen, jeweils mit Datum, Zahl der Unterschriften und den Unterzeichnenden, die wir nennen können.
letters-description = Offene Briefe und gemeinsame Erklärungen von { $name } und den beteiligten Organisationen: Datum, Sprachen, Zahl der Unterschriften und die Unterzeichnenden, die sich nennen lassen.
letters-named = { $count ->
    [0] Anhand der gelesenen Seiten lässt sich keine Unterschrift zuordnen.
    [one] Anhand der gelesenen Seiten lässt sich eine Unterschrift zuordnen:
   *[other] Anhand der gelesenen Seiten lassen sich { $number } Unterschriften zuordnen:
 }
letters-gap = Die Listen am Ende der Briefe waren nicht vollständig lesbar; die übrigen Namen lassen wir offen, statt zu raten.
letter-languages = Sprachfassungen
letter-languages-count = { $count ->
    [one] Eine Sprache
   *[other] { $number } Sprachen
 }
nav-letters = Briefe
