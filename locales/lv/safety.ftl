## Ātra iziešana
exit-leave = Ātrā izeja
exit-hint = uzreiz atver neitrālu vietni; tas pats notiek, trīs reizes nospiežot taustiņu Shift
exit-two-more = Lai izietu, nospiediet taustiņu Shift vēl divas reizes.
exit-one-more = Lai izietu, nospiediet taustiņu Shift vēl vienu reizi.
exit-leaving = Jūs atstājat vietni.

## Diskrētais režīms
discreet-title = Informācija
discreet-on = Ieslēgt diskrēto režīmu
discreet-off = Izslēgt diskrēto režīmu
discreet-about = Cilne iegūst neitrālu nosaukumu un ikonu.
discreet-notice = Diskrētais režīms ir ieslēgts.

## Palīdzība
footer-safety = Droša pārlūkošana
help-who = Kas atbild
help-languages = Valodas
help-hours = Darba laiks
hours-every-day = katru dienu
hours-day-and-night = visu diennakti
coverage-some-member-states = Darbojas ne visās ES valstīs.
help-source-read = Avots izlasīts: { $date }
help-national = Dienesti: { $country }
who-emergency = ārkārtas palīdzības dienesti
who-child-helpline = cilvēki, kas apmācīti uzklausīt bērnus un jauniešus
who-victim-support = konsultanti, kas palīdz noziegumos cietušajiem
who-worried = konsultanti vecākiem, tuviniekiem un visiem, kas uztraucas par bērnu
who-missing-children = speciālisti, kas palīdz pazudušiem bērniem un viņu ģimenēm
who-content-hotline = analītiķi, kas panāk nelikumīga satura izņemšanu

## Pirms stāstiem par vardarbību
content-note = Pirms lasāt tālāk
content-note-about = Šajā lapā ir pieminēta seksuāla vardarbība pret bērniem. Tā netiek aprakstīta.
content-note-skip = Pāriet uz nākamo daļu
