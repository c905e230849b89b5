## The law at a glance
law-at-a-glance = Cik tālu ir likums
news-latest = Jaunākās ziņas
chart-about = Katra apaļā zīme ir kādas iestādes solis, katra dzeltenā josla – koalīcijas rīcība, un dzeltenā līnija ir šodiena. Katra zīme ir saite. Tabula zemāk to pašu saka vārdiem.
chart-several = Vairākas kopā
chart-step = Solis
chart-file = Procedūra

## Positions side by side
comparison-title = Kas ko vēlas
comparison-about = Pa vienam teikumam un tā avotam. Tas, ko nesaka neviens izlasīts avots, paliek atklāts.
comparison-subject = Temats
comparison-unknown = Nav zināms

## Taking a page along
take-citation = Kopēt atsauci
take-link = Kopēt saiti
take-copied = Nokopēts

## The law on one page
brief-title = Likums vienā lapā
brief-link = Likums vienā lapā, drukāšanai
brief-sources = Avoti
