## Законодателно досие
dossier-drawing = Процедурата накратко
dossier-drawing-about = Седем етапа от предложението до закона. Плътната точка е достигнат етап, а кръгчето – етап, който още не е достигнат.
dossier-status = Докъде се стигна
dossier-next = Какво следва
act-regulation = Регламент (ЕС) { $number }
act-directive = Директива (ЕС) { $number }
law-in-force-until = { $act }: в сила. Срок на действие до { $date }
law-in-force = { $act }: в сила.
law-expired = { $act }: вече не е в сила. Край на действието: { $date }
law-stage = Достигнат етап: { $stage } ({ $date }).
law-not-adopted = Доколкото знаем, не е приет.
law-planned = Планирано, непотвърдено: { $stage } ({ $date }).
law-planned-past = Планирано: { $stage } ({ $date }). Резултатът не ни е известен.
law-checked = Последна проверка: { $date }
law-checked-age = { $count ->
    [one] Последна проверка преди { $number } месец.
   *[other] Последна проверка преди { $number } месеца.
 }
law-latest = Последна стъпка
dossier-stage = Етап
dossier-body = Институция
dossier-date = Дата
dossier-certainty = Колко е сигурно
dossier-votes = Гласуване
votes = За: { $for } · против: { $against }
votes-all = За: { $for } · против: { $against } · въздържали се: { $abstentions }
dossier-steps = Стъпка по стъпка
dossier-asks = Какво иска коалицията
dossier-actions = Какво направи коалицията
dossier-earlier = Предишна стъпка
dossier-later = Следваща стъпка
stage-proposal = Предложение
stage-parliament = Позиция на Парламента
stage-council = Позиция на Съвета
stage-trilogue = Преговори
stage-agreement = Споразумение
stage-adoption = Приемане
stage-application = Прилагане
stage-reached = достигнат
stage-under-way = в ход
stage-open = още не е достигнат
certainty-source = показано на публична страница
certainty-second-hand = от втора ръка: страница, която повтаря друга, непрочетена от нас
certainty-coalition-text = от собствения текст на коалицията
certainty-general-knowledge = за потвърждение: още не е прочетена публична страница
certainty-day = с точност до деня
certainty-month = с точност до месеца
certainty-year = с точност до годината

## Позиции и писма
position-history = Как се разви
position-laws = В тези досиета
letters-title = Писма и декларации
letters-lead = Отворени писма и съвместни декларации, всяко с дата, с броя на подписалите и с онези от тях, които можем да назовем.
letters-description = Отворени писма и съвместни декларации на { $name } и нейните организации: дата, езици, брой подписи и подписалите, които могат да бъдат назовани.
letters-named = { $count ->
    [0] По прочетените страници не може да бъде назован никой от подписалите.
    [one] По прочетените страници може да бъде назован един от подписалите:
   *[other] По прочетените страници могат да бъдат назовани { $number } от подписалите:
 }
letters-gap = Списъците в края на писмата не можаха да бъдат прочетени докрай; останалите не са назовани, вместо да гадаем кои са.
letter-languages = Публикувано на
letter-languages-count = { $count ->
    [one] Един език
   *[other] { $number } езика
 }
nav-letters = Писма
