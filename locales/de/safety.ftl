## Schnell verlassen
exit-leave = Seite sofort verlassen
exit-hint = öffnet sofort eine neutrale Website; dreimal die Umschalttaste (Shift) drücken bewirkt dasselbe
exit-two-more = Drücken Sie noch zweimal die Umschalttaste, um die Website zu verlassen.
exit-one-more = Drücken Sie noch einmal die Umschalttaste, um die Website zu verlassen.
exit-leaving = Sie verlassen die Website.

## Diskreter Modus
discreet-title = Informationen
discreet-on = Diskreten Modus einschalten
discreet-off = Diskreten Modus ausschalten
discreet-about = Der Tab bekommt einen neutralen Namen und ein neutrales Symbol.
discreet-notice = Der diskrete Modus ist eingeschaltet.

## Hilfe
footer-safety = Sicher surfen
help-who = Wer antwortet
help-languages = Sprachen
help-hours = Zeiten
hours-every-day = täglich
hours-day-and-night = rund um die Uhr
coverage-some-member-states = Nicht in jedem Land der EU erreichbar.
help-source-read = Quelle gelesen: { $date }
help-national = Anlaufstellen: { $country }
who-emergency = die Notrufzentrale
who-child-helpline = Menschen, die gelernt haben, Kindern und Jugendlichen zuzuhören
who-victim-support = Fachleute, die Opfer von Straftaten beraten
who-worried = Fachleute für Eltern, Angehörige und alle, die sich um ein Kind sorgen
who-missing-children = Fachleute für vermisste Kinder und ihre Familien
who-content-hotline = Fachleute, die illegale Inhalte prüfen und entfernen lassen

## Vor Berichten über Missbrauch
content-note = Bevor Sie weiterlesen
content-note-about = Auf dieser Seite ist von sexuellem Missbrauch von Kindern die Rede. Er wird nicht beschrieben.
content-note-skip = Diesen Teil überspringen
