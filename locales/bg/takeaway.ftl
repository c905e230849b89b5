## Да вземете нещо със себе си
take-title = Вземете със себе си
take-csv = Този списък като таблица (CSV)
take-csv-semicolons = Същото с точки и запетаи, за Excel с десетична запетая
take-json = Този списък като данни (JSON)
take-print = Отпечатана, тази страница дава прегледен списък.
cite-title = Цитиране на тази страница
cite-text = { $name }, „{ $title }“, { $address } (към { $date }).
share-mail = Изпращане на адреса по имейл
share-address = Адрес на тази страница

## Columns
table-title = Заглавие
table-start = Начало
table-end = Край
table-other-names = Други имена
table-summary = Резюме

## Данни за програми
api-title = Данни за програми
api-lead = Всичко, публикувано тук, може да се чете от програми – безплатно и без ключ.
footer-api = Данни за програми

## Картата
map-country-members = { $count ->
    [one] { $country }: една организация
   *[other] { $country }: { $number } организации
 }
map-by-country = Организации по държави
map-whole = Цялата карта
