## Ieșire rapidă
exit-leave = Ieșiți acum
exit-hint = deschide imediat un site neutru; același lucru se întâmplă dacă apăsați de trei ori tasta Shift
exit-two-more = Mai apăsați de două ori tasta Shift pentru a ieși.
exit-one-more = Mai apăsați o dată tasta Shift pentru a ieși.
exit-leaving = Părăsiți site-ul.

## Modul discret
discreet-title = Informații
discreet-on = Treceți în modul discret
discreet-off = Ieșiți din modul discret
discreet-about = Fila primește un nume și o pictogramă neutre.
discreet-notice = Modul discret este activ.

## Ajutor
footer-safety = Navigare în siguranță
help-who = Cine răspunde
help-languages = Limbi
help-hours = Program
hours-every-day = zilnic
hours-day-and-night = zi și noapte
coverage-some-member-states = Nu răspunde în toate țările UE.
help-source-read = Sursă citită: { $date }
help-national = Linii: { $country }
who-emergency = serviciile de urgență
who-child-helpline = persoane pregătite să asculte copii și tineri
who-victim-support = consilieri pentru victimele infracțiunilor
who-worried = consilieri pentru părinți, rude și oricine este îngrijorat pentru un copil
who-missing-children = specialiști pentru copiii dispăruți și familiile lor
who-content-hotline = analiști care obțin eliminarea materialelor ilegale

## Înainte de a citi despre abuzuri
content-note = Înainte de a citi mai departe
content-note-about = Această pagină menționează abuzul sexual asupra copiilor. Nu îl descrie.
content-note-skip = Treceți la ce urmează
