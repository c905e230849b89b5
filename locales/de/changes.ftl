## What changed, and what was withdrawn
changes-title = Änderungen
changes-lead = Was sich an dem geändert hat, was hier veröffentlicht ist, das Neueste zuerst, mit Quelle und Grund.
changes-of-page = Änderungen an dieser Seite
changes-all = Alle Änderungen
changes-none = Hier hat sich noch nichts geändert.
changes-feed = Änderungen (Atom)
changes-version = Version { $number }
changes-first = { $count ->
    [one] { $number } Eintrag veröffentlicht.
   *[other] { $number } Einträge veröffentlicht.
 }
changes-many = Neue Einträge: { $number }
changes-added = Neu
changes-changed = Geändert
changes-renamed = Neue Adresse
changes-withdrawn = Zurückgezogen
changes-before = entfernt:
changes-after = hinzugefügt:
changes-reason = Grund
changes-withheld = Was dort stand, wird nicht mehr gezeigt.
changes-state = Stand des Verlaufs
changes-state-about = Wer diese Zeichen anderswo notiert, kann später beweisen, dass davor nichts verändert wurde.
changes-yes = ja
changes-no = nein
changes-places = Orte
changes-involvements = Organisationen bei Terminen
changes-milestones = Schritte des Gesetzes
gone-title = Diese Seite wurde zurückgezogen
gone-lead = Sie wurde am { $date } zurückgezogen. Sie gehörte zu: { $kind }. Hier geht es weiter.

## Columns of records
column-part = Beteiligung am Termin
column-coordinates = Koordinaten
column-role = Funktion
column-time-zone = Zeitzone
column-venue = Veranstaltungsort
column-status = Status
column-note = Anmerkung
column-references = Aktenzeichen
column-act = Rechtsakt
column-in-force-until = In Kraft bis
column-checked = Zuletzt geprüft
column-text = Text
column-value = Zahl
column-unit = Einheit
column-publisher = Herausgeber
column-phone = Telefonnummer
column-verified = Bestätigt
column-logo = Logo
