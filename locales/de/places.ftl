## Help, country first
help-change = { $country } – anderes Land wählen
help-by-language = Dieses Land zeigen wir wegen der Sprache der Seite. Wir wissen nicht, wo Sie sind.
## What a visitor needs: headings of helplines
need-emergency = Notruf
need-child-helpline = Für Kinder und Jugendliche
need-victim-support = Für Opfer von Straftaten, auch Erwachsene
need-worried = Sorge um jemanden
need-missing-children = Ein Kind wird vermisst
need-content-hotline = Ein Bild oder Video melden
need-none = Dafür wurde noch keine Anlaufstelle geprüft (Stand: { $date }).
need-union = Dafür gibt es eine gemeinsame Nummer der EU. Ob sie in diesem Land erreichbar ist, haben wir noch nicht bestätigt.
need-danger = Bei Gefahr: { $number } anrufen.
## The page of a country
country-description = { $country }: Organisationen, Termine, Hilfetelefone
country-organisations = Organisationen mit Sitz hier
country-letters = Briefe, die sie unterzeichnet haben
country-events = Termine hier
country-about = Mehr über dieses Land
country-help = Hilfe in diesem Land
country-map = Auf der Karte zeigen
search-countries = Länder
