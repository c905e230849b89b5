### čeština: the words of the site's frame. Who reviewed them as a native reader, and when: nobody yet.
### reviewed_by:
### reviewed_on:

## Rámec každé stránky
skip-to-content = Přejít k obsahu
skip-to-results = Přejít k výsledkům
page-loading = Stránka se načítá.
main-navigation = Hlavní navigace
nav-about = Koalice
nav-members = Členové
nav-events = Události
nav-positions = Stanoviska
nav-legislation = Legislativa
nav-faq = Otázky
nav-help = Najít pomoc
nav-search = Hledat
nav-home = Úvod
nav-menu = Nabídka
language-switch = Jazyk
breadcrumb = Kde se nacházíte
contents = Na této stránce
footer-about = Koalice
footer-site = Tento web
footer-accessibility = Přístupnost
footer-privacy = Ochrana soukromí
footer-imprint = Právní informace
footer-no-tracking = Žádné cookies, žádné sledování, nic se neukládá do vašeho zařízení.
footer-preview = Náhled sestavený z veřejně známých skutečností. Koalice { $name } jej zatím neschválila.
preview-author = Náhledový web o koalici { $name } (koalicí neschválený)
footer-source = Svobodný software: může jej používat každá koalice.
help-strip = Potřebujete si s někým promluvit?
help-strip-link = Najít pomoc ve své zemi
fallback-notice = Tento text zatím není k dispozici v češtině. Jazyk této verze: { $language }.
fallback-some-notice = Některé texty na této stránce zatím nejsou k dispozici v češtině. Jejich jazyk: { $language }.
unreviewed-notice = Tento text zatím nikdo nezkontroloval.
reviewed-notice = Text zkontrolován: { $name }, { $date }.
updated = Poslední změna: { $date }
external-link = otevře jiný web

## Čísla a data
quantity-more-than = více než { $number }
quantity-nearly = téměř { $number }
quantity-estimate = přibližně { $number }
period = { $start } – { $end }
per-cent = { $number } %
one-in = 1 z { $number }
years = { $count ->
    [one] { $number } rok
    [few] { $number } roky
    [many] { $number } roku
   *[other] { $number } let
 }
label-colon = { $label }:

## Kritéria a jejich hodnoty
facet-membership = Vztah ke koalici
facet-kind = Druh organizace
facet-scope = Působnost
facet-country = Země
facet-when = Kdy
facet-type = Druh události
facet-format = Forma
facet-year = Rok
membership-steering = Řídicí skupina
membership-member = Členové
membership-signatory = Signatáři
membership-one-steering = Řídicí skupina
membership-one-member = Člen
membership-one-signatory = Signatář
membership-about-steering = Patří do skupiny, která koalici řídí.
membership-about-member = Sama o sobě uvádí, že je členem koalice.
membership-about-signatory = Podepsala dopis společně s koalicí. Zdroje, které jsme četli, nedokazují, že je jejím členem.
kind-child-rights = Práva dítěte
kind-network = Síť
kind-survivors = Přeživší
kind-helpline = Linka pomoci
kind-hotline = Linka pro hlášení obsahu
kind-technology = Technologie
scope-international = Mezinárodní
scope-european = Evropská
scope-national = Celostátní
when-upcoming = Nadcházející
when-past = Proběhlé
type-conference = Setkání nebo konference
type-open-letter = Dopis nebo prohlášení
type-demonstration = Veřejná akce
type-petition = Petice
type-campaign = Kampaň
type-publication = Publikace
format-in-person = Na místě
format-online = Online
format-hybrid = Na místě i online
status-postponed = Odloženo
status-cancelled = Zrušeno
role-organiser = Pořadatel: koalice
role-coalition-circle = Uspořádaly organizace koalice, nikoli jejím jménem
role-supporter = S podporou koalice
role-campaign-site = Uvedeno na webu kampaně koalice
role-related = Souvisí s cíli koalice
part-keynote = Hlavní projev
part-keynote-and-panel = Hlavní projev a panelová diskuse
part-panel = Panelová diskuse
part-moderator = Moderování
part-closing = Závěrečné slovo
part-host = Hostitel či hostitelka
part-guest = Host
part-participant = Účast
involvement-organiser = Pořadatel
involvement-signatory = Signatář
involvement-partner = Partner
involvement-participant = Účastník
involvements-organiser = Pořadatelé
involvements-signatory = Signatáři
involvements-partner = Partneři
involvements-participant = Účastníci

## Seznamy
filter-heading = Hledat a filtrovat
filter-show = Zobrazit výsledky
filter-show-total = Zobrazit: { $total }
filter-close = Zavřít
filter-more = Filtry
filter-chosen = Zvolené filtry
filter-remove = Odebrat filtr
filter-unknown = neznámá hodnota
filter-reset = Zrušit vše
filter-text-chip = „{ $text }“
sort-label = Řazení
sort-relevance = Nejlepší shoda
sort-name = Název
sort-country = Země
pages-label = Stránky
page-number = Stránka { $page }
page-previous = Předchozí
page-next = Další
no-results = Nic neodpovídá. Zkontrolujte pravopis nebo odeberte některý filtr.
no-answer = Na tento dotaz nepřišla odpověď, stránka proto zůstává beze změny.
map-label = Mapa Evropy se sídly členů

## Členové
members-title = Členové
members-description = Hledejte organizace koalice { $name } podle názvu, města, země nebo druhu; u každé je zdroj, který ji s koalicí spojuje.
members-lead = { $count ->
    [one] Je zde uvedena jedna organizace i se zdrojem.
    [few] Jsou zde uvedeny { $number } organizace, každá se svým zdrojem.
   *[other] Je zde uvedeno { $number } organizací, každá se svým zdrojem.
 }
members-claimed = Počet organizací podle koalice: { $claimed } ({ $source }). Z nich nejsou uvedeny na žádné veřejné stránce, kterou jsme mohli číst: nejméně { $missing }. Tuto mezeru raději necháváme otevřenou, než abychom hádali.
members-search-label = Název, město, země nebo druh
members-search-hint = Překlepy nevadí a názvy v jiných písmech najdete i latinkou.
members-count = { $count ->
    [0] Žádná organizace
    [one] Jedna organizace
    [few] { $number } organizace
   *[other] { $number } organizací
 }
member-facts = Základní údaje
member-acronym = Zkratka
member-seat = Sídlo
member-website = Web
member-kind = Druh
member-scope = Působnost
member-membership = V koalici
member-evidence = Jak to víme
member-source = Otevřít zdroj
member-unverified = zatím nepotvrzeno zdrojem
member-unknown = není známo
member-people = Lidé
member-events = Události a dopisy
member-description = { $name }: kdo to je, jak patří ke koalici, její lidé, události a dopisy.

## Události
events-title = Události
events-description = Setkání, dopisy, akce a kampaně koalice { $name } a jejího okolí, s daty, místy a zdroji.
events-lead = Setkání, otevřené dopisy, akce a kampaně koalice a jejího okolí. Vlastní události koalice jsou označeny.
events-search-label = Název, místo nebo osoba
events-search-hint = Například „Brusel“, „dopis“ nebo jméno řečníka či řečnice.
events-count = { $count ->
    [0] Žádná událost
    [one] Jedna událost
    [few] { $number } události
   *[other] { $number } událostí
 }
events-own = Pořadatel: koalice
event-when = Kdy
event-where = Kde
event-format = Forma
event-kind = Druh
event-role = Role koalice
event-organisers = Pořadatelé
event-signatories = Podpisy
event-speakers = Vystupující
event-speakers-at-the-time = Uvádíme tehdejší funkce.
event-organisations = Organizace
event-source = Otevřít zdroj
event-local-time = místní čas
event-place-unknown = není známo
event-not-member = podle přečtených zdrojů není členem
event-not-members = podle přečtených zdrojů nejsou členy
event-description = { $title }: kdy, kde, kdo a zdroj.

## Lidé
person-role = Tehdejší funkce
person-role-as-of = Tehdejší funkce ({ $date })
person-organisation = Organizace
person-events = Na těchto událostech
person-source = Otevřít zdroj
person-description = { $name }: tehdejší funkce a vystoupení na událostech koalice.

## Stanoviska
positions-list = Všechna stanoviska a požadavky
positions-demands = Požadavky
positions-own = Koalice
positions-others = Její partneři a kampaně
positions-holder = Zastává
positions-source = Zdroj
positions-coalition-text = vlastní text koalice

## Legislativa
legislation-timeline = Cesta předpisu krok za krokem
legislation-frame = Rámec
legislation-source = Zdroj
legislation-no-source = Veřejný zdroj jsme zatím nenašli: je třeba ověřit.
legislation-event = Událost
legislation-files = Spisy
body-commission = Komise
body-parliament = Parlament
body-council = Rada
body-coalition = Koalice

## Úvodní stránka
home-demands = Požadavky
home-next-event = Příští událost
home-all-events = Všechny události
home-steering = Řídicí skupina
home-all-members = Všichni členové
home-figures = Čísla a jejich zdroje
home-map-title = Kde členové sídlí
home-map-off = mimo tuto mapu
home-map-country-only = vyznačena jen země, město není známo
home-figure-year = { $publisher }, { $year }

## Pomoc
help-list = Linky pomoci a linky pro hlášení obsahu
help-everywhere = V celé Evropské unii
help-country = Zvolte zemi
help-country-all = Všechny země
help-call = Zavolat { $number }
help-website = Web
help-proof = Zdroj
help-checked = Potvrzeno: { $date }
help-not-checked = Číslo pochází z veřejné stránky; provozovatel linky ho zatím nepotvrdil.
help-not-checked-website = Údaj pochází z veřejné stránky; provozovatel ho zatím nepotvrdil.
help-confirmed-in = Potvrzeno v zemích
help-none = Pro tuto zemi zatím nemáme žádnou potvrzenou celostátní linku. Přes weby sítí, které linky sdružují, se dostanete k celostátním linkám.
line-emergency = Tísňové volání
line-child-helpline = Pro děti a mladé lidi
line-victim-support = Pro oběti trestných činů
line-worried = Obavy o někoho
line-missing-children = Pohřešované děti
line-content-hotline = Nahlášení obsahu na internetu

## Hledání
search-title = Hledání
search-description = Hledejte mezi členy, lidmi, událostmi, stanovisky, legislativou a všemi texty tohoto webu.
search-label = Prohledat celý web
search-submit = Hledat
search-members = Členové
search-people = Lidé
search-events = Události
search-positions = Stanoviska
search-milestones = Legislativa
search-texts = Texty
search-count = { $count ->
    [0] Pro „{ $text }“ nebylo nic nalezeno
    [one] Jeden výsledek pro „{ $text }“
    [few] { $number } výsledky pro „{ $text }“
   *[other] { $number } výsledků pro „{ $text }“
 }
search-group-more = { $shown } z { $total }

## Chyby
not-found-title = Tato stránka neexistuje
not-found-lead = V adrese je možná překlep, nebo se stránka přestěhovala. Nic není ztraceno: takto můžete pokračovat.
error-title = Na naší straně se něco pokazilo
error-lead = Stránku se nepodařilo vytvořit. Zkuste to prosím za chvíli znovu; chyba byla zaznamenána.
bad-request-title = Tuto adresu nelze přečíst
bad-request-lead = Část za otazníkem je příliš dlouhá nebo poškozená. Začněte znovu od seznamu.
error-try = Kudy dál

## Results of the checks, in the accessibility statement
checks-title = Co bylo zkontrolováno a kdy
checks-version = Verze webu
checks-date = Den kontrol
checks-pages = Zkontrolované stránky
checks-tools = Použité nástroje
checks-problems = Zjištěné problémy
