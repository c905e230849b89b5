## Tluq malajr
exit-leave = Oħroġ issa
exit-hint = jiftaħ minnufih sit newtrali; jekk tagħfas it-tasta Shift tliet darbiet jiġri l-istess
exit-two-more = Agħfas Shift darbtejn oħra biex toħroġ.
exit-one-more = Agħfas Shift darba oħra biex toħroġ.
exit-leaving = Qed toħroġ mis-sit.

## Modalità diskreta
discreet-title = Informazzjoni
discreet-on = Ixgħel il-modalità diskreta
discreet-off = Itfi l-modalità diskreta
discreet-about = It-tab tieħu isem u ikona newtrali.
discreet-notice = Il-modalità diskreta hija mixgħula.

## Għajnuna
footer-safety = Navigazzjoni sikura
help-who = Min iwieġeb
help-languages = Lingwi
help-hours = Ħinijiet
hours-every-day = kuljum
hours-day-and-night = bil-lejl u bin-nhar
coverage-some-member-states = Ma jweġibx f’kull pajjiż tal-UE.
help-source-read = Sors moqri: { $date }
help-national = Linji: { $country }
who-emergency = is-servizzi tal-emerġenza
who-child-helpline = persuni mħarrġa biex jisimgħu lit-tfal u liż-żgħażagħ
who-victim-support = persuni li jagħtu pariri lill-vittmi tal-kriminalità
who-worried = konsulenti għall-ġenituri, il-qraba u kull min hu inkwetat dwar tifel jew tifla
who-missing-children = speċjalisti għat-tfal neqsin u l-familji tagħhom
who-content-hotline = analisti li jaraw li l-materjal illegali jitneħħa

## Qabel rakkonti ta’ abbuż
content-note = Qabel ma tkompli taqra
content-note-about = Din il-paġna ssemmi l-abbuż sesswali tat-tfal. Ma tiddeskrivihx.
content-note-skip = Aqbeż għal dak li jiġi wara
