## Rýchly odchod
exit-leave = Rýchlo odísť
exit-hint = hneď otvorí neutrálny web; rovnako funguje trojité stlačenie klávesu Shift
exit-two-more = Stlačte Shift ešte dvakrát a opustíte web.
exit-one-more = Stlačte Shift ešte raz a opustíte web.
exit-leaving = Opúšťate web.

## Diskrétny režim
discreet-title = Informácie
discreet-on = Zapnúť diskrétny režim
discreet-off = Vypnúť diskrétny režim
discreet-about = Karta dostane neutrálny názov a ikonu.
discreet-notice = Diskrétny režim je zapnutý.

## Pomoc
footer-safety = Bezpečné prehliadanie
help-who = Kto odpovedá
help-languages = Jazyky
help-hours = Prevádzkový čas
hours-every-day = každý deň
hours-day-and-night = nepretržite
coverage-some-member-states = Nefunguje vo všetkých krajinách EÚ.
help-source-read = Zdroj prečítaný: { $date }
help-national = Linky: { $country }
who-emergency = záchranné zložky
who-child-helpline = ľudia vyškolení v tom, ako počúvať deti a mladých ľudí
who-victim-support = poradcovia pre obete trestných činov
who-worried = poradcovia pre rodičov, príbuzných a všetkých, ktorí sa obávajú o dieťa
who-missing-children = odborníci, ktorí pomáhajú nezvestným deťom a ich rodinám
who-content-hotline = analytici, ktorí zabezpečujú odstránenie nezákonného obsahu

## Pred výpoveďami o zneužívaní
content-note = Skôr než budete čítať ďalej
content-note-about = Na tejto stránke sa hovorí o sexuálnom zneužívaní detí. Nie je tu opísané.
content-note-skip = Preskočiť túto časť
