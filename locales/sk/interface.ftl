### slovenčina: the words of the site's frame. Who reviewed them as a native reader, and when: nobody yet.
### reviewed_by:
### reviewed_on:

## Rámec každej stránky
skip-to-content = Prejsť na obsah
skip-to-results = Prejsť na výsledky
page-loading = Stránka sa načítava.
main-navigation = Hlavná navigácia
nav-about = Koalícia
nav-members = Členovia
nav-events = Udalosti
nav-positions = Stanoviská
nav-legislation = Legislatíva
nav-faq = Otázky
nav-help = Nájsť pomoc
nav-search = Hľadať
nav-home = Domov
nav-menu = Ponuka
language-switch = Jazyk
breadcrumb = Kde sa nachádzate
contents = Na tejto stránke
footer-about = Koalícia
footer-site = Tento web
footer-accessibility = Prístupnosť
footer-privacy = Ochrana súkromia
footer-imprint = Právne informácie
footer-no-tracking = Žiadne súbory cookie, žiadne sledovanie, nič sa neukladá vo vašom zariadení.
footer-preview = Náhľad zostavený z verejne známych skutočností. Koalícia { $name } ho zatiaľ neschválila.
preview-author = Náhľadový web o koalícii { $name } (koalíciou neschválený)
footer-source = Slobodný softvér: môže ho používať každá koalícia.
help-strip = Potrebujete sa s niekým porozprávať?
help-strip-link = Nájsť pomoc vo svojej krajine
fallback-notice = Tento text zatiaľ nie je k dispozícii v slovenčine. Jazyk tejto verzie: { $language }.
fallback-some-notice = Niektoré texty na tejto stránke zatiaľ nie sú k dispozícii v slovenčine. Ich jazyk: { $language }.
unreviewed-notice = Tento text zatiaľ nikto neskontroloval.
reviewed-notice = Text skontrolovaný: { $name }, { $date }.
updated = Posledná zmena: { $date }
external-link = otvorí iný web

## Čísla a dátumy
quantity-more-than = viac ako { $number }
quantity-nearly = takmer { $number }
quantity-estimate = približne { $number }
period = { $start } – { $end }
per-cent = { $number } %
one-in = 1 z { $number }
years = { $count ->
    [one] { $number } rok
    [few] { $number } roky
    [many] { $number } roka
   *[other] { $number } rokov
 }
label-colon = { $label }:

## Kritériá a ich hodnoty
facet-membership = Vzťah ku koalícii
facet-kind = Druh organizácie
facet-scope = Pôsobnosť
facet-country = Krajina
facet-when = Kedy
facet-type = Druh udalosti
facet-format = Forma
facet-year = Rok
membership-steering = Riadiaca skupina
membership-member = Členovia
membership-signatory = Signatári
membership-one-steering = Riadiaca skupina
membership-one-member = Člen
membership-one-signatory = Signatár
membership-about-steering = Patrí do skupiny, ktorá koalíciu riadi.
membership-about-member = Sama o sebe uvádza, že je členom koalície.
membership-about-signatory = Podpísala list spoločne s koalíciou. Zdroje, ktoré sme čítali, nedokazujú, že je jej členom.
kind-child-rights = Práva dieťaťa
kind-network = Sieť
kind-survivors = Ľudia, ktorí prežili násilie
kind-helpline = Linka pomoci
kind-hotline = Linka na nahlasovanie obsahu
kind-technology = Technológie
scope-international = Medzinárodná
scope-european = Európska
scope-national = Celoštátna
when-upcoming = Nadchádzajúce
when-past = Uplynulé
type-conference = Stretnutie alebo konferencia
type-open-letter = List alebo vyhlásenie
type-demonstration = Verejná akcia
type-petition = Petícia
type-campaign = Kampaň
type-publication = Publikácia
format-in-person = Na mieste
format-online = Online
format-hybrid = Na mieste aj online
status-postponed = Odložené
status-cancelled = Zrušené
role-organiser = Organizátor: koalícia
role-coalition-circle = Uskutočnili organizácie koalície, nie však pod jej menom
role-supporter = S podporou koalície
role-campaign-site = Uvedené na webe kampane koalície
role-related = Súvisí s cieľmi koalície
part-keynote = Hlavný prejav
part-keynote-and-panel = Hlavný prejav a panelová diskusia
part-panel = Panelová diskusia
part-moderator = Moderovanie
part-closing = Záverečné slovo
part-host = Hostiteľ alebo hostiteľka
part-guest = Hosť
part-participant = Účasť
involvement-organiser = Organizátor
involvement-signatory = Signatár
involvement-partner = Partner
involvement-participant = Účastník
involvements-organiser = Organizátori
involvements-signatory = Signatári
involvements-partner = Partneri
involvements-participant = Účastníci

## Zoznamy
filter-heading = Hľadať a filtrovať
filter-show = Zobraziť výsledky
filter-show-total = Zobraziť: { $total }
filter-close = Zavrieť
filter-more = Filtre
filter-chosen = Vybrané filtre
filter-remove = Odstrániť filter
filter-unknown = neznáma hodnota
filter-reset = Zrušiť všetko
filter-text-chip = „{ $text }“
sort-label = Zoradenie
sort-relevance = Najlepšia zhoda
sort-name = Názov
sort-country = Krajina
pages-label = Stránky
page-number = Stránka { $page }
page-previous = Predchádzajúca
page-next = Ďalšia
no-results = Nič nezodpovedá. Skontrolujte pravopis alebo odstráňte niektorý filter.
no-answer = Na túto požiadavku neprišla odpoveď, stránka preto zostáva bez zmeny.
map-label = Mapa Európy so sídlami členov

## Členovia
members-title = Členovia
members-description = Hľadajte organizácie koalície { $name } podľa názvu, mesta, krajiny alebo druhu; pri každej je zdroj, ktorý ju s koalíciou spája.
members-lead = { $count ->
    [one] Je tu uvedená jedna organizácia aj so zdrojom.
    [few] Sú tu uvedené { $number } organizácie, každá so svojím zdrojom.
   *[other] Je tu uvedených { $number } organizácií, každá so svojím zdrojom.
 }
members-claimed = Počet organizácií podľa koalície: { $claimed } ({ $source }). Z nich nie sú uvedené na žiadnej verejnej stránke, ktorú sme mohli čítať: najmenej { $missing }. Túto medzeru radšej nechávame otvorenú, ako by sme mali hádať.
members-search-label = Názov, mesto, krajina alebo druh
members-search-hint = Preklepy neprekážajú a názvy v iných písmach nájdete aj latinkou.
members-count = { $count ->
    [0] Žiadna organizácia
    [one] Jedna organizácia
    [few] { $number } organizácie
   *[other] { $number } organizácií
 }
member-facts = Základné údaje
member-acronym = Skratka
member-seat = Sídlo
member-website = Web
member-kind = Druh
member-scope = Pôsobnosť
member-membership = V koalícii
member-evidence = Ako to vieme
member-source = Otvoriť zdroj
member-unverified = zatiaľ nepotvrdené zdrojom
member-unknown = nie je známe
member-people = Ľudia
member-events = Udalosti a listy
member-description = { $name }: kto to je, ako patrí ku koalícii, jej ľudia, udalosti a listy.

## Udalosti
events-title = Udalosti
events-description = Stretnutia, listy, akcie a kampane koalície { $name } a jej okolia, s dátumami, miestami a zdrojmi.
events-lead = Stretnutia, otvorené listy, akcie a kampane koalície a jej okolia. Vlastné udalosti koalície sú označené.
events-search-label = Názov, miesto alebo osoba
events-search-hint = Napríklad „Brusel“, „list“ alebo meno rečníka či rečníčky.
events-count = { $count ->
    [0] Žiadna udalosť
    [one] Jedna udalosť
    [few] { $number } udalosti
   *[other] { $number } udalostí
 }
events-own = Organizátor: koalícia
event-when = Kedy
event-where = Kde
event-format = Forma
event-kind = Druh
event-role = Úloha koalície
event-organisers = Organizátori
event-signatories = Podpisy
event-speakers = Vystupujúci
event-speakers-at-the-time = Uvádzame vtedajšie funkcie.
event-organisations = Organizácie
event-source = Otvoriť zdroj
event-local-time = miestny čas
event-place-unknown = nie je známe
event-not-member = podľa prečítaných zdrojov nie je členom
event-not-members = podľa prečítaných zdrojov nie sú členmi
event-description = { $title }: kedy, kde, kto a zdroj.

## Ľudia
person-role = Vtedajšia funkcia
person-role-as-of = Vtedajšia funkcia ({ $date })
person-organisation = Organizácia
person-events = Na týchto udalostiach
person-source = Otvoriť zdroj
person-description = { $name }: vtedajšia funkcia a vystúpenia na udalostiach koalície.

## Stanoviská
positions-list = Všetky stanoviská a požiadavky
positions-demands = Požiadavky
positions-own = Koalícia
positions-others = Jej partneri a kampane
positions-holder = Zastáva
positions-source = Zdroj
positions-coalition-text = vlastný text koalície

## Legislatíva
legislation-timeline = Cesta predpisu krok za krokom
legislation-frame = Rámec
legislation-source = Zdroj
legislation-no-source = Verejný zdroj sme zatiaľ nenašli: treba overiť.
legislation-event = Udalosť
legislation-files = Spisy
body-commission = Komisia
body-parliament = Parlament
body-council = Rada
body-coalition = Koalícia

## Úvodná stránka
home-demands = Požiadavky
home-next-event = Najbližšia udalosť
home-all-events = Všetky udalosti
home-steering = Riadiaca skupina
home-all-members = Všetci členovia
home-figures = Čísla a ich zdroje
home-map-title = Kde členovia sídlia
home-map-off = mimo tejto mapy
home-map-country-only = vyznačená len krajina, mesto nie je známe
home-figure-year = { $publisher }, { $year }

## Pomoc
help-list = Linky pomoci a linky na nahlasovanie obsahu
help-everywhere = V celej Európskej únii
help-country = Vyberte krajinu
help-country-all = Všetky krajiny
help-call = Zavolať { $number }
help-website = Web
help-proof = Zdroj
help-checked = Potvrdené: { $date }
help-not-checked = Číslo pochádza z verejnej stránky; prevádzkovateľ linky ho zatiaľ nepotvrdil.
help-not-checked-website = Údaj pochádza z verejnej stránky; prevádzkovateľ ho zatiaľ nepotvrdil.
help-confirmed-in = Potvrdené v krajinách
help-none = Pre túto krajinu zatiaľ nemáme potvrdenú celoštátnu linku. Cez weby sietí, ktoré linky združujú, sa dostanete k celoštátnym linkám.
line-emergency = Tiesňové volanie
line-child-helpline = Pre deti a mladých ľudí
line-victim-support = Pre obete trestných činov
line-worried = Obavy o niekoho
line-missing-children = Nezvestné deti
line-content-hotline = Nahlásenie obsahu na internete

## Vyhľadávanie
search-title = Vyhľadávanie
search-description = Hľadajte medzi členmi, ľuďmi, udalosťami, stanoviskami, legislatívou a všetkými textami tohto webu.
search-label = Prehľadať celý web
search-submit = Hľadať
search-members = Členovia
search-people = Ľudia
search-events = Udalosti
search-positions = Stanoviská
search-milestones = Legislatíva
search-texts = Texty
search-count = { $count ->
    [0] Pre „{ $text }“ sa nič nenašlo
    [one] Jeden výsledok pre „{ $text }“
    [few] { $number } výsledky pre „{ $text }“
   *[other] { $number } výsledkov pre „{ $text }“
 }
search-group-more = { $shown } z { $total }

## Chyby
not-found-title = Táto stránka neexistuje
not-found-lead = V adrese je možno preklep alebo sa stránka presunula. Nič nie je stratené: takto môžete pokračovať.
error-title = Na našej strane sa niečo pokazilo
error-lead = Stránku sa nepodarilo vytvoriť. Skúste to, prosím, o chvíľu znova; chyba bola zaznamenaná.
bad-request-title = Táto adresa sa nedá prečítať
bad-request-lead = Časť za otáznikom je príliš dlhá alebo poškodená. Začnite znova od zoznamu.
error-try = Kam ďalej

## Results of the checks, in the accessibility statement
checks-title = Čo sa skontrolovalo a kedy
checks-version = Verzia webu
checks-date = Deň kontrol
checks-pages = Skontrolované stránky
checks-tools = Použité nástroje
checks-problems = Zistené problémy
