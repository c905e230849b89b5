## Предложения, докато пишете
search-suggestions = Предложения
search-suggestions-count = { $count ->
    [0] Няма предложения
    [one] Едно предложение. Изберете с клавишите със стрелки.
   *[other] { $number } предложения. Изберете с клавишите със стрелки.
 }
search-all-results = Всички резултати за „{ $text }“
search-no-word = Само знаци не могат да се търсят. Въведете дума или число.
search-none-ways = Опитайте с по-малко или с други думи или отворете някоя от тези страници:

## Календарът на събитията
events-view = Изглед
events-view-list = Списък
events-view-month = Месец
month-title = Събития: { $month }
month-previous = По-рано: { $month }
month-next = По-късно: { $month }
month-none = Няма събития през този месец.
month-undated = През този месец, неизвестен ден
month-list = Същото като списък
events-subscribe = Абонамент за този списък във вашия календар
events-subscribe-about = Календарът ви се обновява сам, точно с филтъра, който виждате.
events-download = Изтегляне на този списък (.ics)
event-add = Добавяне във вашия календар (.ics)
event-cancelled-notice = Това събитие беше отменено.
event-postponed-notice = Това събитие беше отложено. Посочена е датата, която беше обявена първоначално.
feed-events = Събития (Atom)
feed-law = Законът (Atom)
feed-positions = Позиции (Atom)
feed-everything = Всичко ново (Atom)
feed-title = Следете новостите
