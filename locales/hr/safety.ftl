## Brzi izlaz
exit-leave = Brzi izlaz
exit-hint = odmah otvara neutralno web-mjesto; isto se postiže trostrukim pritiskom na tipku Shift
exit-two-more = Za izlaz još dvaput pritisnite tipku Shift.
exit-one-more = Za izlaz još jednom pritisnite tipku Shift.
exit-leaving = Napuštate web-mjesto.

## Diskretni način rada
discreet-title = Informacije
discreet-on = Uključite diskretni način rada
discreet-off = Isključite diskretni način rada
discreet-about = Kartica dobiva neutralno ime i ikonu.
discreet-notice = Diskretni način rada je uključen.

## Pomoć
footer-safety = Sigurno pregledavanje
help-who = Tko se javlja
help-languages = Jezici
help-hours = Radno vrijeme
hours-every-day = svaki dan
hours-day-and-night = danonoćno
coverage-some-member-states = Broj ne radi u svim zemljama EU-a.
help-source-read = Izvor pročitan ({ $date })
help-national = Linije za pomoć i prijavu: { $country }
who-emergency = hitne službe
who-child-helpline = osobe osposobljene za slušanje djece i mladih
who-victim-support = savjetnici za žrtve kaznenih djela
who-worried = savjetnici za roditelje, rodbinu i sve koji su zabrinuti za dijete
who-missing-children = stručnjaci koji pomažu nestaloj djeci i njihovim obiteljima
who-content-hotline = analitičari koji osiguravaju uklanjanje nezakonitog sadržaja

## Prije svjedočanstava o zlostavljanju
content-note = Prije nego što nastavite čitati
content-note-about = Na ovoj se stranici spominje seksualno zlostavljanje djece. Ono se ne opisuje.
content-note-skip = Preskočite ovaj dio
