## Rychlý odchod
exit-leave = Rychle odejít
exit-hint = hned otevře neutrální web; stejně funguje trojí stisk klávesy Shift
exit-two-more = Stiskněte Shift ještě dvakrát a web opustíte.
exit-one-more = Stiskněte Shift ještě jednou a web opustíte.
exit-leaving = Opouštíte web.

## Diskrétní režim
discreet-title = Informace
discreet-on = Zapnout diskrétní režim
discreet-off = Vypnout diskrétní režim
discreet-about = Karta dostane neutrální název a ikonu.
discreet-notice = Diskrétní režim je zapnutý.

## Pomoc
footer-safety = Bezpečné prohlížení
help-who = Kdo odpovídá
help-languages = Jazyky
help-hours = Provozní doba
hours-every-day = každý den
hours-day-and-night = nepřetržitě
coverage-some-member-states = Nefunguje ve všech zemích EU.
help-source-read = Zdroj přečten: { $date }
help-national = Linky: { $country }
who-emergency = záchranné složky
who-child-helpline = lidé vyškolení v tom, jak naslouchat dětem a mladým lidem
who-victim-support = poradci pro oběti trestných činů
who-worried = poradci pro rodiče, příbuzné a všechny, kdo mají starost o dítě
who-missing-children = odborníci, kteří pomáhají pohřešovaným dětem a jejich rodinám
who-content-hotline = analytici, kteří zajišťují odstranění nezákonného obsahu

## Před vyprávěním o zneužívání
content-note = Než budete číst dál
content-note-about = Na této stránce se mluví o sexuálním zneužívání dětí. Není tu popsáno.
content-note-skip = Přeskočit tuto část
