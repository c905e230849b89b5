### hrvatski: the words of the site's frame. Who reviewed them as a native reader, and when: nobody yet.
### reviewed_by:
### reviewed_on:

## Okvir svake stranice
skip-to-content = Prijeđite na sadržaj
skip-to-results = Prijeđite na rezultate
page-loading = Stranica se učitava.
main-navigation = Glavna navigacija
nav-about = Koalicija
nav-members = Članice
nav-events = Događanja
nav-positions = Stajališta
nav-legislation = Zakonodavstvo
nav-faq = Pitanja
nav-help = Potražite pomoć
nav-search = Pretraživanje
nav-home = Početna
nav-menu = Izbornik
language-switch = Jezik
breadcrumb = Ovdje ste
contents = Na ovoj stranici
footer-about = Koalicija
footer-site = Ovo web-mjesto
footer-accessibility = Pristupačnost
footer-privacy = Privatnost
footer-imprint = Impresum
footer-no-tracking = Bez kolačića, bez praćenja, ništa se ne pohranjuje na vašem uređaju.
footer-preview = Verzija za pregled, sastavljena od javno poznatih činjenica. Koalicija { $name } još je nije odobrila.
preview-author = Probno web-mjesto o koaliciji { $name } (bez njezina odobrenja)
footer-source = Slobodni softver: može ga upotrebljavati svaka koalicija.
help-strip = Trebate li razgovarati s nekim?
help-strip-link = Potražite pomoć u svojoj zemlji
fallback-notice = Ovaj tekst još nije dostupan na hrvatskom. Jezik ove verzije: { $language }.
fallback-some-notice = Neki tekstovi na ovoj stranici još nisu dostupni na hrvatskom. Njihov jezik: { $language }.
unreviewed-notice = Ovaj tekst još nitko nije pregledao.
reviewed-notice = Tekst pregledan: { $name }, { $date }
updated = Posljednja izmjena: { $date }
external-link = otvara drugo web-mjesto

## Brojevi i datumi
quantity-more-than = više od { $number }
quantity-nearly = gotovo { $number }
quantity-estimate = otprilike { $number }
period = { $start } – { $end }
per-cent = { $number } %
one-in = 1 od { $number }
years = { $count ->
    [one] { $number } godina
    [few] { $number } godine
   *[other] { $number } godina
 }
label-colon = { $label }:

## Kriteriji i njihove vrijednosti
facet-membership = Veza s koalicijom
facet-kind = Vrsta organizacije
facet-scope = Razina djelovanja
facet-country = Zemlja
facet-when = Kada
facet-type = Vrsta događanja
facet-format = Oblik
facet-year = Godina
membership-steering = Upravljačka skupina
membership-member = Članice
membership-signatory = Potpisnice
membership-one-steering = Upravljačka skupina
membership-one-member = Članica
membership-one-signatory = Potpisnica
membership-about-steering = Pripada skupini koja vodi koaliciju.
membership-about-member = Sama navodi da je članica koalicije.
membership-about-signatory = Potpisala je pismo zajedno s koalicijom. Izvori koje smo pročitali ne dokazuju da je članica.
kind-child-rights = Prava djeteta
kind-network = Mreža
kind-survivors = Preživjele osobe
kind-helpline = Linija za pomoć
kind-hotline = Linija za prijavu sadržaja
kind-technology = Tehnologija
scope-international = Međunarodna
scope-european = Europska
scope-national = Nacionalna
when-upcoming = Nadolazeća
when-past = Prošla
type-conference = Sastanak ili konferencija
type-open-letter = Pismo ili izjava
type-demonstration = Javna akcija
type-petition = Peticija
type-campaign = Kampanja
type-publication = Publikacija
format-in-person = Uživo
format-online = Na internetu
format-hybrid = Uživo i na internetu
status-postponed = Odgođeno
status-cancelled = Otkazano
role-organiser = U organizaciji koalicije
role-coalition-circle = U izvedbi organizacija iz koalicije, ali ne u njezino ime
role-supporter = Uz potporu koalicije
role-campaign-site = Opisano na web-mjestu kampanje koalicije
role-related = Povezano s ciljevima koalicije
part-keynote = Glavno izlaganje
part-keynote-and-panel = Glavno izlaganje i panel-rasprava
part-panel = Panel-rasprava
part-moderator = Moderiranje
part-closing = Završna riječ
part-host = Domaćin ili domaćica
part-guest = Gost ili gošća
part-participant = Sudjelovanje
involvement-organiser = Organizatorica
involvement-signatory = Potpisnica
involvement-partner = Partnerica
involvement-participant = Sudionica
involvements-organiser = Organizatori
involvements-signatory = Potpisnici
involvements-partner = Partneri
involvements-participant = Sudionici

## Popisi
filter-heading = Pretraživanje i filtri
filter-show = Prikažite rezultate
filter-show-total = Prikažite: { $total }
filter-close = Zatvorite
filter-more = Filtri
filter-chosen = Odabrani filtri
filter-remove = Uklonite filtar
filter-unknown = nepoznata vrijednost
filter-reset = Poništite sve
filter-text-chip = „{ $text }”
sort-label = Redoslijed
sort-relevance = Najbolje podudaranje
sort-name = Naziv
sort-country = Zemlja
pages-label = Stranice
page-number = Stranica { $page }
page-previous = Prethodna
page-next = Sljedeća
no-results = Nema rezultata. Provjerite pravopis ili uklonite neki filtar.
no-answer = Na ovaj upit nije stigao odgovor, pa je stranica ostala ista.
map-label = Karta Europe sa sjedištima članica

## Članice
members-title = Članice
members-description = Pretražite organizacije koalicije { $name } po nazivu, mjestu, zemlji ili vrsti; uz svaku je naveden izvor koji je povezuje s koalicijom.
members-lead = { $count ->
    [one] Ovdje je navedena { $number } organizacija, zajedno s izvorom.
    [few] Ovdje su navedene { $number } organizacije, svaka sa svojim izvorom.
   *[other] Ovdje je navedeno { $number } organizacija, svaka sa svojim izvorom.
 }
members-claimed = Broj organizacija prema navodima koalicije: { $claimed } ({ $source }). Od toga nije navedeno ni na jednoj javnoj stranici koju smo mogli pročitati: najmanje { $missing }. Tu prazninu radije ostavljamo otvorenom nego da nagađamo.
members-search-label = Naziv, mjesto, zemlja ili vrsta
members-search-hint = Pogreške u tipkanju ne smetaju, a nazive na drugim pismima možete pronaći i latinicom.
members-count = { $count ->
    [0] Nijedna organizacija
    [one] { $number } organizacija
    [few] { $number } organizacije
   *[other] { $number } organizacija
 }
member-facts = Osnovni podaci
member-acronym = Kratica
member-seat = Sjedište
member-website = Web-mjesto
member-kind = Vrsta
member-scope = Razina djelovanja
member-membership = U koaliciji
member-evidence = Kako to znamo
member-source = Otvorite izvor
member-unverified = još nije potvrđeno izvorom
member-unknown = nije poznato
member-people = Osobe
member-events = Događanja i pisma
member-description = { $name }: tko je, kako je povezana s koalicijom, njezine osobe, događanja i pisma.

## Događanja
events-title = Događanja
events-description = Sastanci, pisma, akcije i kampanje koalicije { $name } i njezina kruga, s datumima, mjestima i izvorima.
events-lead = Sastanci, otvorena pisma, akcije i kampanje koalicije i njezina kruga. Događanja same koalicije posebno su označena.
events-search-label = Naslov, mjesto ili osoba
events-search-hint = Na primjer „Bruxelles”, „pismo” ili ime govornika ili govornice.
events-count = { $count ->
    [0] Nijedno događanje
    [one] { $number } događanje
    [few] { $number } događanja
   *[other] { $number } događanja
 }
events-own = U organizaciji koalicije
event-when = Kada
event-where = Gdje
event-format = Oblik
event-kind = Vrsta
event-role = Uloga koalicije
event-organisers = Organizatori
event-signatories = Potpisi
event-speakers = Govornici
event-speakers-at-the-time = Navedene su tadašnje funkcije.
event-organisations = Organizacije
event-source = Otvorite izvor
event-local-time = lokalno vrijeme
event-place-unknown = nije poznato
event-not-member = prema pročitanim izvorima nije članica
event-not-members = prema pročitanim izvorima nisu članice
event-description = { $title }: kada, gdje, tko i izvor.

## Osobe
person-role = Tadašnja funkcija
person-role-as-of = Tadašnja funkcija ({ $date })
person-organisation = Organizacija
person-events = Na ovim događanjima
person-source = Otvorite izvor
person-description = { $name }: tadašnja funkcija i nastupi na događanjima koalicije.

## Stajališta
positions-list = Sva stajališta i zahtjevi
positions-demands = Zahtjevi
positions-own = Koalicija
positions-others = Njezini partneri i kampanje
positions-holder = Zastupa
positions-source = Izvor
positions-coalition-text = tekst same koalicije

## Zakonodavstvo
legislation-timeline = Put propisa, korak po korak
legislation-frame = Okvir
legislation-source = Izvor
legislation-no-source = Javni izvor još nije pronađen: treba potvrditi.
legislation-event = Događanje
legislation-files = Predmeti
body-commission = Komisija
body-parliament = Parlament
body-council = Vijeće
body-coalition = Koalicija

## Početna stranica
home-demands = Zahtjevi
home-next-event = Sljedeće događanje
home-all-events = Sva događanja
home-steering = Upravljačka skupina
home-all-members = Sve članice
home-figures = Brojke i njihovi izvori
home-map-title = Gdje su članice
home-map-off = izvan ove karte
home-map-country-only = označena je samo zemlja, mjesto nije poznato
home-figure-year = { $publisher }, { $year }.

## Pomoć
help-list = Linije za pomoć i za prijavu sadržaja
help-everywhere = U cijeloj Europskoj uniji
help-country = Odaberite zemlju
help-country-all = Sve zemlje
help-call = Nazovite { $number }
help-website = Web-mjesto
help-proof = Izvor
help-checked = Potvrđeno ({ $date })
help-not-checked = Broj je preuzet s javne stranice; pružatelj usluge još ga nije potvrdio.
help-not-checked-website = Podatak je preuzet s javne stranice; pružatelj usluge još ga nije potvrdio.
help-confirmed-in = Potvrđeno u zemljama
help-none = Za ovu zemlju još nemamo potvrđenu nacionalnu liniju. Preko web-mjesta mreža koje okupljaju linije možete doći do nacionalnih linija.
line-emergency = Hitni slučajevi
line-child-helpline = Za djecu i mlade
line-victim-support = Za žrtve kaznenih djela
line-worried = Zabrinutost za nekoga
line-missing-children = Nestala djeca
line-content-hotline = Prijava sadržaja na internetu

## Pretraživanje
search-title = Pretraživanje
search-description = Pretražite članice, osobe, događanja, stajališta, zakonodavstvo i sve tekstove ovog web-mjesta.
search-label = Pretražite cijelo web-mjesto
search-submit = Pretražite
search-members = Članice
search-people = Osobe
search-events = Događanja
search-positions = Stajališta
search-milestones = Zakonodavstvo
search-texts = Tekstovi
search-count = { $count ->
    [0] Ništa nije pronađeno za „{ $text }”
    [one] { $number } rezultat za „{ $text }”
    [few] { $number } rezultata za „{ $text }”
   *[other] { $number } rezultata za „{ $text }”
 }
search-group-more = { $shown } od { $total }

## Pogreške
not-found-title = Ova stranica ne postoji
not-found-lead = Možda je u adresi pogreška ili je stranica premještena. Ništa nije izgubljeno: ovako možete nastaviti.
error-title = Došlo je do pogreške na našoj strani
error-lead = Stranicu nije bilo moguće izraditi. Pokušajte ponovno za koji trenutak; pogreška je zabilježena.
bad-request-title = Ovu adresu nije moguće pročitati
bad-request-lead = Dio iza upitnika predug je ili oštećen. Krenite ponovno od popisa.
error-try = Kamo dalje

## Results of the checks, in the accessibility statement
checks-title = Što je provjereno i kada
checks-version = Verzija web-mjesta
checks-date = Dan provjere
checks-pages = Provjerene stranice
checks-tools = Upotrijebljeni alati
checks-problems = Utvrđeni problemi
