## Kiire lahkumine
exit-leave = Kiire väljumine
exit-hint = avab kohe neutraalse veebisaidi; sama juhtub, kui vajutate kolm korda tõstuklahvi (Shift)
exit-two-more = Väljumiseks vajutage veel kaks korda tõstuklahvi (Shift).
exit-one-more = Väljumiseks vajutage veel üks kord tõstuklahvi (Shift).
exit-leaving = Lahkute veebisaidilt.

## Diskreetne režiim
discreet-title = Teave
discreet-on = Lülitu diskreetsesse režiimi
discreet-off = Välju diskreetsest režiimist
discreet-about = Vahekaart saab neutraalse nime ja ikooni.
discreet-notice = Diskreetne režiim on sees.

## Abi
footer-safety = Turvaline sirvimine
help-who = Kes vastab
help-languages = Keeled
help-hours = Tööaeg
hours-every-day = iga päev
hours-day-and-night = ööpäev ringi
coverage-some-member-states = Number ei tööta kõigis ELi riikides.
help-source-read = Allikas loetud: { $date }
help-national = Teenused: { $country }
who-emergency = hädaabiteenistus
who-child-helpline = inimesed, kes on õppinud lapsi ja noori kuulama
who-victim-support = kuriteoohvrite nõustajad
who-worried = nõustajad vanematele, lähedastele ja kõigile, kes muretsevad lapse pärast
who-missing-children = spetsialistid, kes aitavad kadunud lapsi ja nende peresid
who-content-hotline = analüütikud, kes lasevad ebaseadusliku sisu eemaldada

## Enne väärkohtlemisest rääkivaid lugusid
content-note = Enne kui loete edasi
content-note-about = Sellel lehel on juttu laste seksuaalsest väärkohtlemisest. Seda ei kirjeldata.
content-note-skip = Liigu järgmise osa juurde
