## Gyors kilépés
exit-leave = Gyors kilépés
exit-hint = azonnal semleges webhelyet nyit meg; ugyanez történik, ha háromszor megnyomja a Shift billentyűt
exit-two-more = A kilépéshez nyomja meg még kétszer a Shift billentyűt.
exit-one-more = A kilépéshez nyomja meg még egyszer a Shift billentyűt.
exit-leaving = Elhagyja a webhelyet.

## Diszkrét mód
discreet-title = Információ
discreet-on = Diszkrét mód bekapcsolása
discreet-off = Diszkrét mód kikapcsolása
discreet-about = A böngészőlap semleges nevet és ikont kap.
discreet-notice = A diszkrét mód be van kapcsolva.

## Segítség
footer-safety = Biztonságos böngészés
help-who = Ki válaszol
help-languages = Nyelvek
help-hours = Mikor érhető el
hours-every-day = minden nap
hours-day-and-night = éjjel-nappal
coverage-some-member-states = Nem minden uniós országban hívható.
help-source-read = A forrás elolvasva ({ $date })
help-national = Szolgálatok: { $country }
who-emergency = a segélyhívó szolgálat
who-child-helpline = olyan emberek, akik megtanulták, hogyan kell meghallgatni gyermekeket és fiatalokat
who-victim-support = bűncselekmények áldozatait segítő tanácsadók
who-worried = tanácsadók szülőknek, hozzátartozóknak és mindenkinek, aki egy gyermekért aggódik
who-missing-children = szakemberek, akik az eltűnt gyermekeknek és családjuknak segítenek
who-content-hotline = elemzők, akik eltávolíttatják a jogellenes tartalmat

## Bántalmazásról szóló beszámolók előtt
content-note = Mielőtt továbbolvasna
content-note-about = Ezen az oldalon szó esik gyermekek szexuális bántalmazásáról. Leírást nem tartalmaz.
content-note-skip = Ugrás a következő részre
