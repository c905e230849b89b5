## The law at a glance
law-at-a-glance = Cá bhfuil an dlí anois
news-latest = An nuacht is déanaí
chart-about = Is céim de chuid institiúide gach comhartha cruinn, is gníomh de chuid na comhghuaillíochta gach barra buí, agus is é an lá inniu an líne bhuí. Is nasc gach comhartha. Deir an tábla thíos an rud céanna i bhfocail.
chart-several = Roinnt le chéile
chart-step = Céim
chart-file = Comhad

## Positions side by side
comparison-title = Cé atá ag iarraidh cad é
comparison-about = Abairt amháin agus a foinse do gach ceann. An rud nach ndeir foinse ar bith a léamar, fanann sé oscailte.
comparison-subject = Ábhar
comparison-unknown = Ní fios

## Taking a page along
take-citation = Cóipeáil an tagairt
take-link = Cóipeáil an nasc
take-copied = Cóipeáilte

## The law on one page
brief-title = An dlí ar aon leathanach amháin
brief-link = An dlí ar aon leathanach amháin, le priontáil
brief-sources = Foinsí
