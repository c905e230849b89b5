## Hiter izhod
exit-leave = Hiter izhod
exit-hint = takoj odpre nevtralno spletno mesto; enako deluje, če trikrat pritisnete tipko Shift
exit-two-more = Za izhod še dvakrat pritisnite tipko Shift.
exit-one-more = Za izhod še enkrat pritisnite tipko Shift.
exit-leaving = Zapuščate spletno mesto.

## Diskretni način
discreet-title = Informacije
discreet-on = Vklopite diskretni način
discreet-off = Izklopite diskretni način
discreet-about = Zavihek dobi nevtralno ime in ikono.
discreet-notice = Diskretni način je vklopljen.

## Pomoč
footer-safety = Varno brskanje
help-who = Kdo se oglasi
help-languages = Jeziki
help-hours = Čas delovanja
hours-every-day = vsak dan
hours-day-and-night = noč in dan
coverage-some-member-states = Ne deluje v vseh državah EU.
help-source-read = Vir prebran: { $date }
help-national = Linije in prijavne točke: { $country }
who-emergency = nujne službe
who-child-helpline = ljudje, usposobljeni za poslušanje otrok in mladih
who-victim-support = svetovalci za žrtve kaznivih dejanj
who-worried = svetovalci za starše, sorodnike in vse, ki jih skrbi za otroka
who-missing-children = strokovnjaki, ki pomagajo pogrešanim otrokom in njihovim družinam
who-content-hotline = analitiki, ki poskrbijo za odstranitev nezakonitih vsebin

## Pred pričevanji o zlorabi
content-note = Preden berete naprej
content-note-about = Ta stran omenja spolne zlorabe otrok. Ne opisuje jih.
content-note-skip = Preskočite ta del
