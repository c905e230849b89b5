## The law at a glance
law-at-a-glance = Докъде стигна законът
news-latest = Последни новини
chart-about = Всеки кръгъл знак е стъпка на институция, всяка жълта черта – действие на коалицията, а жълтата линия е днешният ден. Всеки знак е връзка. Таблицата по-долу казва същото с думи.
chart-several = Няколко заедно
chart-step = Стъпка
chart-file = Досие

## Positions side by side
comparison-title = Кой какво иска
comparison-about = По едно изречение и източник за всяко. Което не е казано в прочетен от нас източник, остава отворено.
comparison-subject = Тема
comparison-unknown = Не е известно

## Taking a page along
take-citation = Копиране на цитата
take-link = Копиране на връзката
take-copied = Копирано

## The law on one page
brief-title = Законът на една страница
brief-link = Законът на една страница, за печат
brief-sources = Източници
