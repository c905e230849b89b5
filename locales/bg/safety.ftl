## Бързо напускане
exit-leave = Бърз изход
exit-hint = веднага отваря неутрален сайт; същото става, като натиснете три пъти клавиша Shift
exit-two-more = За изход натиснете Shift още два пъти.
exit-one-more = За изход натиснете Shift още веднъж.
exit-leaving = Напускате сайта.

## Дискретен режим
discreet-title = Информация
discreet-on = Включване на дискретния режим
discreet-off = Изключване на дискретния режим
discreet-about = Разделът в браузъра получава неутрално име и икона.
discreet-notice = Дискретният режим е включен.

## Помощ
footer-safety = Безопасно сърфиране
help-who = Кой отговаря
help-languages = Езици
help-hours = Работно време
hours-every-day = всеки ден
hours-day-and-night = денонощно
coverage-some-member-states = Номерът не работи във всички държави от ЕС.
help-source-read = Източникът е прочетен ({ $date })
help-national = Линии: { $country }
who-emergency = спешните служби
who-child-helpline = хора, обучени да изслушват деца и млади хора
who-victim-support = консултанти за пострадали от престъпления
who-worried = консултанти за родители, близки и всички, които се тревожат за дете
who-missing-children = специалисти за изчезнали деца и техните семейства
who-content-hotline = анализатори, които съдействат за премахването на незаконно съдържание

## Преди разкази за насилие
content-note = Преди да продължите
content-note-about = На тази страница се споменава сексуално насилие над деца. То не се описва.
content-note-skip = Към следващата част
