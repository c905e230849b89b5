## The law at a glance
law-at-a-glance = Så långt har lagen kommit
news-latest = Senaste nytt
chart-about = Varje runt tecken är ett steg av en institution, varje gul stapel en handling av koalitionen, och den gula linjen är i dag. Varje tecken är en länk. Tabellen nedan säger samma sak i ord.
chart-several = Flera tillsammans
chart-step = Steg
chart-file = Ärende

## Positions side by side
comparison-title = Vem vill vad
comparison-about = En mening och dess källa för var och en. Det som ingen läst källa säger förblir öppet.
comparison-subject = Ämne
comparison-unknown = Inte känt

## Taking a page along
take-citation = Kopiera hänvisningen
take-link = Kopiera länken
take-copied = Kopierat

## The law on one page
brief-title = Lagen på en sida
brief-link = Lagen på en sida, att skriva ut
brief-sources = Källor
