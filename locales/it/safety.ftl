## Uscire in fretta
exit-leave = Esci subito
exit-hint = apre all’istante un sito neutro; premere tre volte il tasto Maiusc ha lo stesso effetto
exit-two-more = Premi Maiusc altre due volte per uscire.
exit-one-more = Premi Maiusc ancora una volta per uscire.
exit-leaving = Stai uscendo dal sito.

## Modalità discreta
discreet-title = Informazioni
discreet-on = Passa alla modalità discreta
discreet-off = Esci dalla modalità discreta
discreet-about = La scheda prende un nome e un’icona neutri.
discreet-notice = La modalità discreta è attiva.

## Aiuto
footer-safety = Navigare in sicurezza
help-who = Chi risponde
help-languages = Lingue
help-hours = Orari
hours-every-day = tutti i giorni
hours-day-and-night = 24 ore su 24
coverage-some-member-states = Non risponde in tutti i paesi dell’UE.
help-source-read = Fonte letta: { $date }
help-national = Linee: { $country }
who-emergency = i servizi di emergenza
who-child-helpline = persone formate all’ascolto di bambini, bambine e giovani
who-victim-support = consulenti per le vittime di reato
who-worried = consulenti per genitori, familiari e chi è in pensiero per un bambino o una bambina
who-missing-children = specialisti per i minori scomparsi e le loro famiglie
who-content-hotline = analisti che fanno rimuovere i contenuti illegali

## Prima di leggere di abusi
content-note = Prima di continuare a leggere
content-note-about = Questa pagina parla di abusi sessuali su minori. Non li descrive.
content-note-skip = Passa a ciò che segue
