### Deutsch: the words of the site's frame. Who reviewed them as a native reader, and when: nobody yet.
### reviewed_by:
### reviewed_on:

## Rahmen jeder Seite
skip-to-content = Zum Inhalt springen
skip-to-results = Zu den Ergebnissen
page-loading = Die Seite wird geladen.
main-navigation = Hauptnavigation
nav-about = Die Koalition
nav-members = Mitglieder
nav-events = Termine
nav-positions = Positionen
nav-legislation = Gesetzgebung
nav-faq = Fragen
nav-help = Hilfe finden
nav-search = Suche
nav-home = Startseite
nav-menu = Menü
language-switch = Sprache
breadcrumb = Sie sind hier
contents = Auf dieser Seite
footer-about = Die Koalition
footer-site = Diese Website
footer-accessibility = Barrierefreiheit
footer-privacy = Datenschutz
footer-imprint = Impressum
footer-no-tracking = Keine Cookies, kein Tracking; auf Ihrem Gerät wird nichts gespeichert.
footer-preview = Vorschau aus öffentlich bekannten Tatsachen. { $name } hat sie noch nicht gebilligt.
preview-author = Vorschau-Website über { $name } (nicht von ihr gebilligt)
footer-source = Freie Software: Jede Koalition kann sie einsetzen.
help-strip = Möchten Sie mit jemandem reden?
help-strip-link = Hilfe in Ihrem Land finden
fallback-notice = Diesen Text gibt es noch nicht auf Deutsch. Sprache dieser Fassung: { $language }.
fallback-some-notice = Einige Texte auf dieser Seite gibt es noch nicht auf Deutsch. Ihre Sprache: { $language }.
unreviewed-notice = Diesen Text hat noch niemand gegengelesen.
reviewed-notice = Gegengelesen von { $name } am { $date }.
updated = Zuletzt geändert am { $date }
external-link = öffnet eine andere Website

## Zahlen und Daten
quantity-more-than = mehr als { $number }
quantity-nearly = fast { $number }
quantity-estimate = etwa { $number }
period = { $start } bis { $end }
per-cent = { $number } %
one-in = 1 von { $number }
years = { $count ->
    [one] { $number } Jahr
   *[other] { $number } Jahre
 }
label-colon = { $label }:

## Merkmale und ihre Werte
facet-membership = Verbindung zur Koalition
facet-kind = Art der Organisation
facet-scope = Wirkungskreis
facet-country = Land
facet-when = Wann
facet-type = Art des Termins
facet-format = Format
facet-year = Jahr
membership-steering = Lenkungsgruppe
membership-member = Mitglieder
membership-signatory = Unterzeichnende
membership-one-steering = Lenkungsgruppe
membership-one-member = Mitglied
membership-one-signatory = Unterzeichnerin
membership-about-steering = Gehört zu der Gruppe, die die Koalition lenkt.
membership-about-member = Sagt selbst, dass sie Mitglied der Koalition ist.
membership-about-signatory = Hat einen Brief mit der Koalition unterzeichnet. Die gelesenen Quellen belegen nicht, dass sie Mitglied ist.
kind-child-rights = Kinderrechte
kind-network = Netzwerk
kind-survivors = Betroffene
kind-helpline = Hilfetelefon
kind-hotline = Meldestelle
kind-technology = Technologie
scope-international = International
scope-european = Europäisch
scope-national = National
when-upcoming = Kommende
when-past = Vergangene
type-conference = Treffen oder Konferenz
type-open-letter = Brief oder Erklärung
type-demonstration = Öffentliche Aktion
type-petition = Petition
type-campaign = Kampagne
type-publication = Veröffentlichung
format-in-person = Vor Ort
format-online = Online
format-hybrid = Vor Ort und online
status-postponed = Verschoben
status-cancelled = Abgesagt
role-organiser = Von der Koalition organisiert
role-coalition-circle = Von Organisationen der Koalition, aber nicht in deren Namen
role-supporter = Von der Koalition unterstützt
role-campaign-site = Auf der Kampagnen-Website der Koalition erwähnt
role-related = Mit Bezug zu den Zielen der Koalition
part-keynote = Hauptrede
part-keynote-and-panel = Hauptrede und Podium
part-panel = Podium
part-moderator = Moderation
part-closing = Schlusswort
part-host = Gastgeber/-in
part-guest = Gast
part-participant = Teilnahme
involvement-organiser = Veranstalterin
involvement-signatory = Unterzeichnerin
involvement-partner = Partnerin
involvement-participant = Teilnehmerin
involvements-organiser = Veranstaltet von
involvements-signatory = Unterzeichnet von
involvements-partner = In Partnerschaft mit
involvements-participant = Mit Teilnahme von

## Listen
filter-heading = Suchen und filtern
filter-show = Ergebnisse anzeigen
filter-show-total = { $total } anzeigen
filter-close = Schließen
filter-more = Filter
filter-chosen = Gewählte Filter
filter-remove = Filter entfernen
filter-unknown = unbekannter Wert
filter-reset = Alle zurücksetzen
filter-text-chip = „{ $text }“
sort-label = Reihenfolge
sort-relevance = Relevanz
sort-name = Name
sort-country = Land
pages-label = Seiten
page-number = Seite { $page }
page-previous = Zurück
page-next = Weiter
no-results = Nichts gefunden. Prüfen Sie die Schreibweise oder entfernen Sie einen Filter.
no-answer = Auf diese Anfrage kam keine Antwort; die Seite ist deshalb unverändert.
map-label = Europakarte mit den Sitzen der Mitglieder

## Mitglieder
members-title = Mitglieder
members-description = Durchsuchen Sie die Organisationen von { $name } nach Name, Ort, Land oder Art; jede mit der Quelle, die sie mit der Koalition verbindet.
members-lead = { $count ->
    [one] Eine Organisation ist hier mit ihrer Quelle genannt.
   *[other] { $number } Organisationen sind hier genannt, jede mit ihrer Quelle.
 }
members-claimed = Die Koalition selbst zählt { $claimed } ({ $source }). Mindestens { $missing } davon werden auf keiner öffentlichen Seite genannt, die wir lesen konnten; wir lassen die Lücke lieber offen, als zu raten.
members-search-label = Name, Ort, Land oder Art
members-search-hint = Tippfehler sind kein Problem, und Namen in anderen Schriften finden Sie auch mit lateinischen Buchstaben.
members-count = { $count ->
    [0] Keine Organisation
    [one] Eine Organisation
   *[other] { $number } Organisationen
 }
member-facts = Auf einen Blick
member-acronym = Abkürzung
member-seat = Sitz
member-website = Website
member-kind = Art
member-scope = Wirkungskreis
member-membership = In der Koalition
member-evidence = Woher wir das wissen
member-source = Quelle öffnen
member-unverified = noch durch keine Quelle bestätigt
member-unknown = nicht bekannt
member-people = Personen
member-events = Termine und Briefe
member-description = { $name }: wer dahintersteht, die Verbindung zur Koalition, Personen, Termine und Briefe.

## Termine
events-title = Termine
events-description = Treffen, Briefe, Aktionen und Kampagnen von { $name } und aus dem Umfeld, mit Daten, Orten und Quellen.
events-lead = Treffen, offene Briefe, Aktionen und Kampagnen der Koalition und aus ihrem Umfeld. Was die Koalition selbst organisiert hat, ist gekennzeichnet.
events-search-label = Titel, Ort oder Person
events-search-hint = Zum Beispiel „Brüssel“, „Brief“ oder der Name einer Person.
events-count = { $count ->
    [0] Kein Termin
    [one] Ein Termin
   *[other] { $number } Termine
 }
events-own = Von der Koalition organisiert
event-when = Wann
event-where = Wo
event-format = Format
event-kind = Art
event-role = Rolle der Koalition
event-organisers = Veranstaltet von
event-signatories = Unterschriften
event-speakers = Mitwirkende
event-speakers-at-the-time = Angegeben sind die damaligen Funktionen.
event-organisations = Organisationen
event-source = Quelle öffnen
event-local-time = Ortszeit
event-place-unknown = nicht bekannt
event-not-member = laut den gelesenen Quellen kein Mitglied
event-not-members = laut den gelesenen Quellen keine Mitglieder
event-description = { $title }: wann, wo, wer, und die Quelle.

## Personen
person-role = Damals
person-role-as-of = Damals ({ $date })
person-organisation = Organisation
person-events = Bei diesen Terminen
person-source = Quelle öffnen
person-description = { $name }: damalige Funktion und Auftritte bei Terminen der Koalition.

## Positionen
positions-list = Alle Positionen und Forderungen
positions-demands = Die Forderungen
positions-own = Die Koalition
positions-others = Partner und Kampagnen der Koalition
positions-holder = Vertreten von
positions-source = Quelle
positions-coalition-text = der eigene Text der Koalition

## Gesetzgebung
legislation-timeline = Der Weg des Gesetzes, Schritt für Schritt
legislation-frame = Der Rahmen
legislation-source = Quelle
legislation-no-source = Noch keine öffentliche Quelle gefunden: zu bestätigen.
legislation-event = Zum Termin
legislation-files = Die Dossiers
body-commission = Kommission
body-parliament = Parlament
body-council = Rat
body-coalition = Koalition

## Startseite
home-demands = Forderungen
home-next-event = Nächster Termin
home-all-events = Alle Termine
home-steering = Die Lenkungsgruppe
home-all-members = Alle Mitglieder
home-figures = Zahlen, mit ihren Quellen
home-map-title = Wo die Mitglieder ihren Sitz haben
home-map-off = nicht auf dieser Karte
home-map-country-only = nur dem Land zugeordnet, da der Ort nicht bekannt ist
home-figure-year = { $publisher }, { $year }

## Hilfe
help-list = Hilfetelefone und Meldestellen
help-everywhere = In der ganzen Europäischen Union
help-country = Land wählen
help-country-all = Alle Länder
help-call = { $number } anrufen
help-website = Website
help-proof = Quelle
help-checked = Bestätigt: { $date }
help-not-checked = Die Nummer stammt von einer öffentlichen Seite; die Stelle selbst hat sie uns noch nicht bestätigt.
help-not-checked-website = Von einer öffentlichen Seite übernommen; die Stelle selbst hat es uns noch nicht bestätigt.
help-confirmed-in = Bestätigt in
help-none = Für dieses Land haben wir noch keine bestätigte Anlaufstelle. Über die Websites der Netzwerke finden Sie auch Angebote in Ihrem Land.
line-emergency = Notruf
line-child-helpline = Für Kinder und Jugendliche
line-victim-support = Für Opfer von Straftaten
line-worried = Sorge um jemanden
line-missing-children = Vermisste Kinder
line-content-hotline = Inhalte im Internet melden

## Suche
search-title = Suche
search-description = Suchen Sie in Mitgliedern, Personen, Terminen, Positionen, der Gesetzgebung und allen Texten dieser Website.
search-label = Die ganze Website durchsuchen
search-submit = Suchen
search-members = Mitglieder
search-people = Personen
search-events = Termine
search-positions = Positionen
search-milestones = Gesetzgebung
search-texts = Texte
search-count = { $count ->
    [0] Nichts gefunden für „{ $text }“
    [one] Ein Ergebnis für „{ $text }“
   *[other] { $number } Ergebnisse für „{ $text }“
 }
search-group-more = { $shown } von { $total }

## Fehler
not-found-title = Diese Seite gibt es nicht
not-found-lead = Vielleicht enthält die Adresse einen Tippfehler, oder die Seite ist umgezogen. Nichts ist verloren: Hier geht es weiter.
error-title = Bei uns ist etwas schiefgegangen
error-lead = Die Seite konnte nicht erstellt werden. Bitte versuchen Sie es gleich noch einmal; der Fehler wurde vermerkt.
bad-request-title = Diese Adresse ist nicht lesbar
bad-request-lead = Der Teil nach dem Fragezeichen ist zu lang oder beschädigt. Beginnen Sie noch einmal bei der Liste.
error-try = Wie es weitergeht

## Results of the checks, in the accessibility statement
checks-title = Was geprüft wurde, und wann
checks-version = Version der Website
checks-date = Tag der Prüfung
checks-pages = Geprüfte Seiten
checks-tools = Geprüft mit
checks-problems = Gefundene Probleme
