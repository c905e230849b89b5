### polski: the words of the site's frame. Who reviewed them as a native reader, and when: nobody yet.
### reviewed_by:
### reviewed_on:

## Rama każdej strony
skip-to-content = Przejdź do treści
skip-to-results = Przejdź do wyników
page-loading = Strona się ładuje.
main-navigation = Nawigacja główna
nav-about = Koalicja
nav-members = Członkowie
nav-events = Wydarzenia
nav-positions = Stanowiska
nav-legislation = Prawo
nav-faq = Pytania
nav-help = Znajdź pomoc
nav-search = Szukaj
nav-home = Strona główna
nav-menu = Menu
language-switch = Język
breadcrumb = Jesteś tutaj
contents = Na tej stronie
footer-about = Koalicja
footer-site = Ten serwis
footer-accessibility = Dostępność
footer-privacy = Prywatność
footer-imprint = Nota prawna
footer-no-tracking = Żadnych plików cookie, żadnego śledzenia, nic nie zapisuje się na twoim urządzeniu.
footer-preview = Wersja podglądowa, zbudowana z publicznie znanych faktów. Koalicja { $name } jeszcze jej nie zatwierdziła.
preview-author = Podgląd strony o koalicji { $name } (niezatwierdzony przez nią)
footer-source = Wolne oprogramowanie: może z niego korzystać każda koalicja.
help-strip = Chcesz z kimś porozmawiać?
help-strip-link = Znajdź pomoc w swoim kraju
fallback-notice = Tego tekstu nie ma jeszcze po polsku. Język tej wersji: { $language }.
fallback-some-notice = Niektórych tekstów na tej stronie nie ma jeszcze po polsku. Ich język: { $language }.
unreviewed-notice = Nikt jeszcze nie sprawdził tego tekstu.
reviewed-notice = Tekst sprawdzony: { $name }, { $date }.
updated = Ostatnia zmiana: { $date }
external-link = otwiera inny serwis

## Liczby i daty
quantity-more-than = ponad { $number }
quantity-nearly = prawie { $number }
quantity-estimate = około { $number }
period = { $start } – { $end }
per-cent = { $number }%
one-in = 1 na { $number }
years = { $count ->
    [one] { $number } rok
    [few] { $number } lata
    [many] { $number } lat
   *[other] { $number } roku
 }
label-colon = { $label }:

## Kryteria i ich wartości
facet-membership = Związek z koalicją
facet-kind = Rodzaj organizacji
facet-scope = Zasięg
facet-country = Kraj
facet-when = Kiedy
facet-type = Rodzaj wydarzenia
facet-format = Forma
facet-year = Rok
membership-steering = Grupa sterująca
membership-member = Członkowie
membership-signatory = Sygnatariusze
membership-one-steering = Grupa sterująca
membership-one-member = Członek
membership-one-signatory = Sygnatariusz
membership-about-steering = Należy do grupy, która kieruje koalicją.
membership-about-member = Sama podaje, że jest członkiem koalicji.
membership-about-signatory = Podpisała list razem z koalicją. Źródła, które przeczytaliśmy, nie dowodzą, że jest jej członkiem.
kind-child-rights = Prawa dziecka
kind-network = Sieć
kind-survivors = Osoby, które przetrwały przemoc
kind-helpline = Telefon zaufania
kind-hotline = Punkt zgłaszania treści
kind-technology = Technologia
scope-international = Międzynarodowy
scope-european = Europejski
scope-national = Krajowy
when-upcoming = Nadchodzące
when-past = Minione
type-conference = Spotkanie lub konferencja
type-open-letter = List lub oświadczenie
type-demonstration = Akcja publiczna
type-petition = Petycja
type-campaign = Kampania
type-publication = Publikacja
format-in-person = Na miejscu
format-online = Online
format-hybrid = Na miejscu i online
status-postponed = Przełożone
status-cancelled = Odwołane
role-organiser = Organizator: koalicja
role-coalition-circle = Działanie organizacji należących do koalicji, ale nie pod jej nazwą
role-supporter = Z poparciem koalicji
role-campaign-site = Opisane na stronie kampanii koalicji
role-related = Związane z celami koalicji
part-keynote = Główne wystąpienie
part-keynote-and-panel = Główne wystąpienie i panel
part-panel = Panel
part-moderator = Moderacja
part-closing = Podsumowanie
part-host = Gospodarz lub gospodyni
part-guest = Gość
part-participant = Udział
involvement-organiser = Organizator
involvement-signatory = Sygnatariusz
involvement-partner = Partner
involvement-participant = Uczestnik
involvements-organiser = Organizatorzy
involvements-signatory = Sygnatariusze
involvements-partner = Partnerzy
involvements-participant = Uczestnicy

## Listy
filter-heading = Szukaj i filtruj
filter-show = Pokaż wyniki
filter-show-total = Pokaż: { $total }
filter-close = Zamknij
filter-more = Filtry
filter-chosen = Wybrane filtry
filter-remove = Usuń filtr
filter-unknown = nieznana wartość
filter-reset = Wyczyść wszystkie
filter-text-chip = „{ $text }”
sort-label = Kolejność
sort-relevance = Trafność
sort-name = Nazwa
sort-country = Kraj
pages-label = Strony
page-number = Strona { $page }
page-previous = Poprzednia
page-next = Następna
no-results = Nic nie pasuje. Sprawdź pisownię lub usuń któryś filtr.
no-answer = Na to zapytanie nie nadeszła odpowiedź, dlatego strona pozostała bez zmian.
map-label = Mapa Europy z siedzibami członków

## Członkowie
members-title = Członkowie
members-description = Szukaj organizacji koalicji { $name } według nazwy, miejscowości, kraju lub rodzaju. Przy każdej podano źródło, które łączy ją z koalicją.
members-lead = { $count ->
    [one] Wymieniamy tu jedną organizację wraz ze źródłem.
    [few] Wymieniamy tu { $number } organizacje, każdą ze źródłem.
    [many] Wymieniamy tu { $number } organizacji, każdą ze źródłem.
   *[other] Wymieniamy tu { $number } organizacji, każdą ze źródłem.
 }
members-claimed = Liczba organizacji według koalicji: { $claimed } ({ $source }). Z tego niewymienione na żadnej publicznej stronie, którą mogliśmy przeczytać: co najmniej { $missing }. Wolimy zostawić tę lukę, niż zgadywać.
members-search-label = Nazwa, miejscowość, kraj lub rodzaj
members-search-hint = Literówki nie przeszkadzają, a nazwy zapisane innym alfabetem można wpisać literami łacińskimi.
members-count = { $count ->
    [0] Brak organizacji
    [one] Jedna organizacja
    [few] { $number } organizacje
    [many] { $number } organizacji
   *[other] { $number } organizacji
 }
member-facts = W skrócie
member-acronym = Skrót
member-seat = Siedziba
member-website = Strona internetowa
member-kind = Rodzaj
member-scope = Zasięg
member-membership = W koalicji
member-evidence = Skąd to wiemy
member-source = Otwórz źródło
member-unverified = jeszcze niepotwierdzone źródłem
member-unknown = brak danych
member-people = Osoby
member-events = Wydarzenia i listy
member-description = { $name }: czym jest, jaki ma związek z koalicją, związane z nią osoby, wydarzenia i listy.

## Wydarzenia
events-title = Wydarzenia
events-description = Spotkania, listy, akcje i kampanie koalicji { $name } i jej otoczenia, z datami, miejscami i źródłami.
events-lead = Spotkania, listy otwarte, akcje i kampanie koalicji i jej otoczenia. Wydarzenia samej koalicji są oznaczone.
events-search-label = Tytuł, miejsce lub osoba
events-search-hint = Na przykład „Bruksela”, „list” lub nazwisko osoby występującej.
events-count = { $count ->
    [0] Brak wydarzeń
    [one] Jedno wydarzenie
    [few] { $number } wydarzenia
    [many] { $number } wydarzeń
   *[other] { $number } wydarzenia
 }
events-own = Organizator: koalicja
event-when = Kiedy
event-where = Gdzie
event-format = Forma
event-kind = Rodzaj
event-role = Rola koalicji
event-organisers = Organizatorzy
event-signatories = Podpisy
event-speakers = Prelegenci
event-speakers-at-the-time = Podano funkcje z tamtego czasu.
event-organisations = Organizacje
event-source = Otwórz źródło
event-local-time = czas lokalny
event-place-unknown = brak danych
event-not-member = nie jest członkiem według przeczytanych źródeł
event-not-members = nie są członkami według przeczytanych źródeł
event-description = { $title }: kiedy, gdzie, kto i źródło.

## Osoby
person-role = Ówczesna funkcja
person-role-as-of = Ówczesna funkcja ({ $date })
person-organisation = Organizacja
person-events = Na tych wydarzeniach
person-source = Otwórz źródło
person-description = { $name }: ówczesna funkcja i udział w wydarzeniach koalicji.

## Stanowiska
positions-list = Wszystkie stanowiska i postulaty
positions-demands = Postulaty
positions-own = Koalicja
positions-others = Jej partnerzy i kampanie
positions-holder = Czyje to stanowisko
positions-source = Źródło
positions-coalition-text = tekst samej koalicji

## Prawodawstwo
legislation-timeline = Droga tego prawa, krok po kroku
legislation-frame = Ramy
legislation-source = Źródło
legislation-no-source = Nie znaleziono jeszcze publicznego źródła: do potwierdzenia.
legislation-event = Wydarzenie
legislation-files = Procedury
body-commission = Komisja
body-parliament = Parlament
body-council = Rada
body-coalition = Koalicja

## Strona główna
home-demands = Postulaty
home-next-event = Najbliższe wydarzenie
home-all-events = Wszystkie wydarzenia
home-steering = Grupa sterująca
home-all-members = Wszyscy członkowie
home-figures = Liczby i ich źródła
home-map-title = Gdzie są członkowie
home-map-off = poza tą mapą
home-map-country-only = zaznaczono tylko kraj, miejscowość nieznana
home-figure-year = { $publisher }, { $year }

## Pomoc
help-list = Telefony zaufania i punkty zgłaszania treści
help-everywhere = W całej Unii Europejskiej
help-country = Wybierz kraj
help-country-all = Wszystkie kraje
help-call = Zadzwoń: { $number }
help-website = Strona internetowa
help-proof = Źródło
help-checked = Potwierdzono: { $date }
help-not-checked = Numer pochodzi z publicznej strony; osoby, które prowadzą tę linię, jeszcze go nie potwierdziły.
help-not-checked-website = Dane pochodzą z publicznej strony; osoby, które prowadzą tę linię, jeszcze ich nie potwierdziły.
help-none = Nie mamy jeszcze potwierdzonej linii krajowej dla tego kraju. Przez strony sieci, które je zrzeszają, można dotrzeć do linii krajowych.
line-emergency = Numer alarmowy
help-confirmed-in = Potwierdzono w krajach
line-child-helpline = Dla dzieci i młodzieży
line-victim-support = Dla ofiar przestępstw
line-worried = Niepokój o kogoś
line-missing-children = Zaginione dzieci
line-content-hotline = Zgłaszanie treści w internecie

## Wyszukiwanie
search-title = Wyszukiwanie
search-description = Szukaj wśród członków, osób, wydarzeń, stanowisk, prawa i wszystkich tekstów tego serwisu.
search-label = Przeszukaj cały serwis
search-submit = Szukaj
search-members = Członkowie
search-people = Osoby
search-events = Wydarzenia
search-positions = Stanowiska
search-milestones = Prawo
search-texts = Teksty
search-count = { $count ->
    [0] Nic nie znaleziono dla „{ $text }”
    [one] Jeden wynik dla „{ $text }”
    [few] { $number } wyniki dla „{ $text }”
    [many] { $number } wyników dla „{ $text }”
   *[other] { $number } wyniku dla „{ $text }”
 }
search-group-more = { $shown } z { $total }

## Błędy
not-found-title = Tej strony nie ma
not-found-lead = Być może w adresie jest literówka albo strona została przeniesiona. Nic straconego: stąd można iść dalej.
error-title = Coś poszło nie tak po naszej stronie
error-lead = Nie udało się przygotować tej strony. Spróbuj ponownie za chwilę; błąd został odnotowany.
bad-request-title = Tego adresu nie da się odczytać
bad-request-lead = Część po znaku zapytania jest za długa lub uszkodzona. Zacznij ponownie od listy.
error-try = Dokąd teraz

## Results of the checks, in the accessibility statement
checks-title = Co sprawdzono i kiedy
checks-version = Wersja serwisu
checks-date = Dzień kontroli
checks-pages = Sprawdzone strony
checks-tools = Użyte narzędzia
checks-problems = Znalezione problemy
