## Forlad siden hurtigt
exit-leave = Forlad siden nu
exit-hint = åbner straks et neutralt websted; tre tryk på Shift-tasten gør det samme
exit-two-more = Tryk to gange mere på Shift for at forlade siden.
exit-one-more = Tryk én gang mere på Shift for at forlade siden.
exit-leaving = Du forlader siden.

## Diskret visning
discreet-title = Information
discreet-on = Slå diskret visning til
discreet-off = Slå diskret visning fra
discreet-about = Fanen får et neutralt navn og et neutralt ikon.
discreet-notice = Diskret visning er slået til.

## Hjælp
footer-safety = Sikker på nettet
help-who = Hvem der svarer
help-languages = Sprog
help-hours = Åbningstider
hours-every-day = alle dage
hours-day-and-night = døgnet rundt
coverage-some-member-states = Svarer ikke i alle EU-lande.
help-source-read = Kilden læst: { $date }
help-national = Hjælp: { $country }
who-emergency = alarmcentralen
who-child-helpline = mennesker, der er uddannet i at lytte til børn og unge
who-victim-support = rådgivere for ofre for kriminalitet
who-worried = rådgivere for forældre, pårørende og alle, der er bekymrede for et barn
who-missing-children = specialister, der hjælper forsvundne børn og deres familier
who-content-hotline = analytikere, der får ulovligt materiale fjernet

## Før beretninger om misbrug
content-note = Før du læser videre
content-note-about = Denne side nævner seksuelt misbrug af børn. Den beskriver det ikke.
content-note-skip = Spring til det, der kommer efter
