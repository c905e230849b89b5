## The law at a glance
law-at-a-glance = Fejn waslet il-liġi
news-latest = L-aħħar aħbarijiet
chart-about = Kull sinjal tond huwa pass ta’ istituzzjoni, kull strixxa safra azzjoni tal-koalizzjoni, u l-linja safra hija llum. Kull sinjal huwa link. It-tabella ta’ taħt tgħid l-istess bil-kliem.
chart-several = Diversi flimkien
chart-step = Pass
chart-file = Fajl

## Positions side by side
comparison-title = Min irid xiex
comparison-about = Sentenza waħda u s-sors tagħha għal kull wieħed. Dak li ma jgħidu l-ebda sors li qrajna jibqa’ miftuħ.
comparison-subject = Suġġett
comparison-unknown = Mhux magħruf

## Taking a page along
take-citation = Ikkopja ċ-ċitazzjoni
take-link = Ikkopja l-link
take-copied = Ikkupjat

## The law on one page
brief-title = Il-liġi f’paġna waħda
brief-link = Il-liġi f’paġna waħda, għall-istampar
brief-sources = Sorsi
