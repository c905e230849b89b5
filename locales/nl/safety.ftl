## Snel weg
exit-leave = Snel weg
exit-hint = opent meteen een neutrale site; drie keer op de Shift-toets drukken doet hetzelfde
exit-two-more = Druk nog twee keer op Shift om de site te verlaten.
exit-one-more = Druk nog één keer op Shift om de site te verlaten.
exit-leaving = U verlaat de site.

## Discrete modus
discreet-title = Informatie
discreet-on = Zet de discrete modus aan
discreet-off = Zet de discrete modus uit
discreet-about = Het tabblad krijgt een neutrale naam en een neutraal pictogram.
discreet-notice = De discrete modus staat aan.

## Hulp
footer-safety = Veilig surfen
help-who = Wie antwoordt
help-languages = Talen
help-hours = Openingstijden
hours-every-day = elke dag
hours-day-and-night = dag en nacht
coverage-some-member-states = Niet in elk EU-land bereikbaar.
help-source-read = Bron gelezen: { $date }
help-national = Hulplijnen en meldpunten: { $country }
who-emergency = de hulpdiensten
who-child-helpline = mensen die zijn opgeleid om naar kinderen en jongeren te luisteren
who-victim-support = mensen die slachtoffers van misdrijven raad geven
who-worried = adviseurs voor ouders, familie en iedereen die zich zorgen maakt om een kind
who-missing-children = specialisten voor vermiste kinderen en hun families
who-content-hotline = analisten die illegaal materiaal laten verwijderen

## Voor verhalen over misbruik
content-note = Voordat u verder leest
content-note-about = Op deze pagina komt seksueel misbruik van kinderen ter sprake. Het wordt niet beschreven.
content-note-skip = Ga door naar wat volgt
