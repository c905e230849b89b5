## The law at a glance
law-at-a-glance = Do kod je prišel zakon
news-latest = Najnovejše novice
chart-about = Vsak okrogel znak je korak institucije, vsaka rumena črta dejanje koalicije, rumena navpičnica pa je danes. Vsak znak je povezava. Spodnja preglednica pove isto z besedami.
chart-several = Več skupaj
chart-step = Korak
chart-file = Dosje

## Positions side by side
comparison-title = Kdo kaj želi
comparison-about = Po en stavek in njegov vir. Česar ne pove noben prebrani vir, ostaja odprto.
comparison-subject = Tema
comparison-unknown = Ni znano

## Taking a page along
take-citation = Kopiraj navedek
take-link = Kopiraj povezavo
take-copied = Kopirano

## The law on one page
brief-title = Zakon na eni strani
brief-link = Zakon na eni strani, za tisk
brief-sources = Viri
