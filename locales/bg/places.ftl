## Help, country first
help-change = { $country } – избор на друга държава
help-by-language = Показваме тази държава заради езика на страницата. Не знаем къде се намирате.
## What a visitor needs: headings of helplines
need-emergency = Спешни случаи
need-child-helpline = За деца и млади хора
need-victim-support = За пострадали от престъпления, също и възрастни
need-worried = Тревога за някого
need-missing-children = Изчезнало дете
need-content-hotline = Сигнал за снимка или видео
need-none = За това все още не е проверена нито една линия (към { $date }).
need-union = За това има общ номер на ЕС. Още не сме потвърдили, че работи в тази държава.
need-danger = При опасност се обадете на { $number }.
## The page of a country
country-description = { $country }: организации, събития, линии за помощ
country-organisations = Организации със седалище тук
country-letters = Писма, които са подписали
country-events = Събития тук
country-about = Още за тази държава
country-help = Помощ в тази държава
country-map = Показване на картата
search-countries = Държави
