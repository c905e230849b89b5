### български: the words of the site's frame. Who reviewed them as a native reader, and when: nobody yet.
### reviewed_by:
### reviewed_on:

## Рамка на всяка страница
skip-to-content = Към съдържанието
skip-to-results = Към резултатите
page-loading = Страницата се зарежда.
main-navigation = Основна навигация
nav-about = Коалицията
nav-members = Членове
nav-events = Събития
nav-positions = Позиции
nav-legislation = Законът
nav-faq = Въпроси
nav-help = Намерете помощ
nav-search = Търсене
nav-home = Начало
nav-menu = Меню
language-switch = Език
breadcrumb = Вие сте тук
contents = На тази страница
footer-about = Коалицията
footer-site = Този сайт
footer-accessibility = Достъпност
footer-privacy = Поверителност
footer-imprint = Правна информация
footer-no-tracking = Без бисквитки, без проследяване – нищо не се запазва на вашето устройство.
footer-preview = Предварителен вариант, съставен по публично известни факти. Още не е одобрен от { $name }.
preview-author = Предварителен сайт за { $name } (неодобрен от коалицията)
footer-source = Свободен софтуер: всяка коалиция може да го използва.
help-strip = Имате ли нужда да поговорите с някого?
help-strip-link = Намерете помощ във вашата държава
fallback-notice = Този текст още не е наличен на български. Език на текста: { $language }.
fallback-some-notice = Част от текстовете на тази страница все още не са налични на български език. Техният език: { $language }.
unreviewed-notice = Този текст все още не е прегледан от никого.
reviewed-notice = Прегледано от { $name } ({ $date })
updated = Последна промяна: { $date }
external-link = отваря друг сайт

## Числа и дати
quantity-more-than = над { $number }
quantity-nearly = почти { $number }
quantity-estimate = около { $number }
period = от { $start } до { $end }
per-cent = { $number }%
one-in = 1 от { $number }
years = { $count ->
    [one] { $number } година
   *[other] { $number } години
 }
label-colon = { $label }:

## Критерии и стойности
facet-membership = Връзка с коалицията
facet-kind = Вид организация
facet-scope = Обхват
facet-country = Държава
facet-when = Кога
facet-type = Вид събитие
facet-format = Формат
facet-year = Година
membership-steering = Ръководна група
membership-member = Членове
membership-signatory = Подписали организации
membership-one-steering = Ръководна група
membership-one-member = Член
membership-one-signatory = Подписала организация
membership-about-steering = Част е от групата, която ръководи коалицията.
membership-about-member = Самата организация казва, че е член на коалицията.
membership-about-signatory = Подписала е писмо заедно с коалицията. Прочетените източници не доказват, че е неин член.
kind-child-rights = Права на детето
kind-network = Мрежа
kind-survivors = Преживели насилие
kind-helpline = Линия за помощ
kind-hotline = Линия за сигнали
kind-technology = Технологии
scope-international = Международен
scope-european = Европейски
scope-national = Национален
when-upcoming = Предстоящи
when-past = Минали
type-conference = Среща или конференция
type-open-letter = Писмо или декларация
type-demonstration = Публична акция
type-petition = Петиция
type-campaign = Кампания
type-publication = Публикация
format-in-person = На място
format-online = Онлайн
format-hybrid = На място и онлайн
status-postponed = Отложено
status-cancelled = Отменено
role-organiser = Организирано от коалицията
role-coalition-circle = Дело на организации от коалицията, но не от нейно име
role-supporter = С подкрепата на коалицията
role-campaign-site = Представено на сайта на кампанията на коалицията
role-related = Свързано с целите на коалицията
part-keynote = Основна реч
part-keynote-and-panel = Основна реч и панелна дискусия
part-panel = Панелна дискусия
part-moderator = Модератор
part-closing = Заключителни думи
part-host = Домакин
part-guest = Гост
part-participant = Участие
involvement-organiser = Организатор
involvement-signatory = Подписала организация
involvement-partner = Партньор
involvement-participant = Участник
involvements-organiser = Организатори
involvements-signatory = Подписали организации
involvements-partner = Партньори
involvements-participant = Участници

## Списъци
filter-heading = Търсене и филтри
filter-show = Показване на резултатите
filter-show-total = Показване: { $total }
filter-close = Затваряне
filter-more = Филтри
filter-chosen = Избрани филтри
filter-remove = Премахване на филтъра
filter-unknown = неизвестна стойност
filter-reset = Изчистване на всички
filter-text-chip = „{ $text }“
sort-label = Подредба
sort-relevance = Най-близко до търсеното
sort-name = Име
sort-country = Държава
pages-label = Страници
page-number = Страница { $page }
page-previous = Предишна
page-next = Следваща
no-results = Няма съвпадения. Проверете правописа или премахнете някой филтър.
no-answer = На тази заявка не дойде отговор, затова страницата е непроменена.
map-label = Карта на Европа със седалищата на членовете

## Членове
members-title = Членове
members-description = Търсете сред организациите на { $name } по име, населено място, държава или вид. За всяка е посочен източникът, който я свързва с коалицията.
members-lead = { $count ->
    [one] Тук е посочена една организация заедно с източника за нея.
   *[other] Тук са посочени { $number } организации, всяка със своя източник.
 }
members-claimed = По данни на самата коалиция организациите са { $claimed } ({ $source }). Поне { $missing } от тях не са назовани на нито една публична страница, която успяхме да прочетем; предпочитаме да оставим празнина, вместо да гадаем.
members-search-label = Име, населено място, държава или вид
members-search-hint = Грешките при изписване не пречат, а имената на други азбуки се намират и с латински букви.
members-count = { $count ->
    [0] Няма организации
    [one] Една организация
   *[other] { $number } организации
 }
member-facts = Накратко
member-acronym = Съкращение
member-seat = Седалище
member-website = Уебсайт
member-kind = Вид
member-scope = Обхват
member-membership = В коалицията
member-evidence = Откъде знаем това
member-source = Отваряне на източника
member-unverified = още не е потвърдено от източник
member-unknown = неизвестно
member-people = Хора
member-events = Събития и писма
member-description = { $name }: каква е организацията, каква е връзката ѝ с коалицията, нейните хора, събития и писма.

## Събития
events-title = Събития
events-description = Срещи, писма, акции и кампании на { $name } и около нея, с дати, места и източници.
events-lead = Срещи, отворени писма, акции и кампании на коалицията и около нея. Нейните собствени събития са отбелязани.
events-search-label = Заглавие, място или лице
events-search-hint = Например „Брюксел“, „писмо“ или името на говорител.
events-count = { $count ->
    [0] Няма събития
    [one] Едно събитие
   *[other] { $number } събития
 }
events-own = Организирано от коалицията
event-when = Кога
event-where = Къде
event-format = Формат
event-kind = Вид
event-role = Роля на коалицията
event-organisers = Организатори
event-signatories = Подписи
event-speakers = Говорители
event-speakers-at-the-time = Посочени са длъжностите към онзи момент.
event-organisations = Организации
event-source = Отваряне на източника
event-local-time = местно време
event-place-unknown = неизвестно
event-not-member = не е член според прочетените източници
event-not-members = не са членове според прочетените източници
event-description = { $title }: кога, къде, кой и от кой източник.

## Хора
person-role = Към онзи момент
person-role-as-of = Към онзи момент ({ $date })
person-organisation = Организация
person-events = На тези събития
person-source = Отваряне на източника
person-description = { $name }: длъжност към онзи момент и участия в събития на коалицията.

## Позиции
positions-list = Всички позиции и искания
positions-demands = Исканията
positions-own = Коалицията
positions-others = Нейните партньори и кампании
positions-holder = Поддържа се от
positions-source = Източник
positions-coalition-text = собственият текст на коалицията

## Законодателство
legislation-timeline = Пътят на закона, стъпка по стъпка
legislation-frame = Рамката
legislation-source = Източник
legislation-no-source = Засега не е открит публичен източник: предстои да се потвърди.
legislation-event = Събитието
legislation-files = Досиетата
body-commission = Комисия
body-parliament = Парламент
body-council = Съвет
body-coalition = Коалиция

## Начало
home-demands = Исканията
home-next-event = Следващо събитие
home-all-events = Всички събития
home-steering = Ръководната група
home-all-members = Всички членове
home-figures = Числа и техните източници
home-map-title = Къде са членовете
home-map-off = извън тази карта
home-map-country-only = отбелязано само по държава, защото населеното място не е известно
home-figure-year = { $publisher }, { $year }

## Помощ
help-list = Линии за помощ и за сигнали
help-everywhere = В целия Европейски съюз
help-country = Изберете държава
help-country-all = Всички държави
help-call = Обадете се на { $number }
help-website = Уебсайт
help-proof = Източник
help-checked = Потвърдено ({ $date })
help-not-checked = Номерът е взет от публична страница; още не е потвърден от самата линия.
help-not-checked-website = Взето от публична страница; още не е потвърдено от самата линия.
help-confirmed-in = Потвърдено в
help-none = Все още нямаме потвърдена национална линия за тази държава. Сайтовете на мрежите водят към националните линии.
line-emergency = Спешни случаи
line-child-helpline = За деца и млади хора
line-victim-support = За пострадали от престъпления
line-worried = Тревога за някого
line-missing-children = Изчезнали деца
line-content-hotline = Сигнали за съдържание онлайн

## Търсене
search-title = Търсене
search-description = Търсете сред членовете, хората, събитията, позициите, закона и всички текстове на този сайт.
search-label = Търсене в целия сайт
search-submit = Търсене
search-members = Членове
search-people = Хора
search-events = Събития
search-positions = Позиции
search-milestones = Законът
search-texts = Текстове
search-count = { $count ->
    [0] Нищо не е намерено за „{ $text }“
    [one] Един резултат за „{ $text }“
   *[other] { $number } резултата за „{ $text }“
 }
search-group-more = { $shown } от { $total }

## Грешки
not-found-title = Тази страница не съществува
not-found-lead = Може би адресът е изписан неточно или страницата е преместена. Нищо не е изгубено: ето как да продължите.
error-title = Възникна грешка при нас
error-lead = Страницата не можа да бъде показана. Опитайте отново след малко; грешката е отбелязана.
bad-request-title = Този адрес не може да бъде прочетен
bad-request-lead = Частта след въпросителния знак е твърде дълга или повредена. Започнете отново от списъка.
error-try = Накъде оттук нататък

## Results of the checks, in the accessibility statement
checks-title = Какво е проверено и кога
checks-version = Версия на сайта
checks-date = Ден на проверките
checks-pages = Проверени страници
checks-tools = Проверено с
checks-problems = Открити проблеми
