### magyar: the words of the site's frame. Who reviewed them as a native reader, and when: nobody yet.
### reviewed_by:
### reviewed_on:

## Minden oldal kerete
skip-to-content = Ugrás a tartalomhoz
skip-to-results = Ugrás a találatokhoz
page-loading = Az oldal betöltése folyamatban van.
main-navigation = Fő navigáció
nav-about = A koalíció
nav-members = Tagok
nav-events = Események
nav-positions = Álláspontok
nav-legislation = Jogalkotás
nav-faq = Kérdések
nav-help = Segítségkérés
nav-search = Keresés
nav-home = Kezdőlap
nav-menu = Menü
language-switch = Nyelv
breadcrumb = Ön itt jár
contents = Ezen az oldalon
footer-about = A koalíció
footer-site = Ez a webhely
footer-accessibility = Akadálymentesség
footer-privacy = Adatvédelem
footer-imprint = Impresszum
footer-no-tracking = Nincsenek sütik, nincs nyomkövetés, és semmit nem tárolunk az Ön eszközén.
footer-preview = Nyilvános tények alapján készült előzetes változat. { $name } még nem hagyta jóvá.
preview-author = Előzetes webhely a következőről: { $name } (a koalíció nem hagyta jóvá)
footer-source = Szabad szoftver: bármely koalíció használhatja.
help-strip = Szeretne beszélni valakivel?
help-strip-link = Segítség az Ön országában
fallback-notice = Ez a szöveg még nem érhető el magyarul. A most olvasható változat nyelve: { $language }.
fallback-some-notice = Az oldal egyes szövegei még nem érhetők el magyarul. Ezek nyelve: { $language }.
unreviewed-notice = Ezt a szöveget még senki nem ellenőrizte.
reviewed-notice = Ellenőrizte: { $name } ({ $date })
updated = Utolsó módosítás: { $date }
external-link = másik webhelyet nyit meg

## Számok és dátumok
quantity-more-than = több mint { $number }
quantity-nearly = közel { $number }
quantity-estimate = körülbelül { $number }
period = { $start } – { $end }
per-cent = { $number }%
one-in = minden { $number }.
years = { $count ->
    [one] { $number } év
   *[other] { $number } év
 }
label-colon = { $label }:

## Szempontok és értékeik
facet-membership = Kapcsolat a koalícióval
facet-kind = Szervezet típusa
facet-scope = Hatókör
facet-country = Ország
facet-when = Mikor
facet-type = Esemény típusa
facet-format = Forma
facet-year = Év
membership-steering = Irányítócsoport
membership-member = Tagok
membership-signatory = Aláírók
membership-one-steering = Irányítócsoport
membership-one-member = Tag
membership-one-signatory = Aláíró
membership-about-steering = A koalíciót irányító csoporthoz tartozik.
membership-about-member = Saját állítása szerint a koalíció tagja.
membership-about-signatory = A koalícióval közösen írt alá levelet. Az elolvasott források nem bizonyítják, hogy a koalíció tagja.
kind-child-rights = Gyermekjogok
kind-network = Hálózat
kind-survivors = Túlélők
kind-helpline = Segélyvonal
kind-hotline = Bejelentővonal
kind-technology = Technológia
scope-international = Nemzetközi
scope-european = Európai
scope-national = Országos
when-upcoming = Közelgő
when-past = Korábbi
type-conference = Találkozó vagy konferencia
type-open-letter = Levél vagy nyilatkozat
type-demonstration = Nyilvános akció
type-petition = Petíció
type-campaign = Kampány
type-publication = Kiadvány
format-in-person = Személyesen
format-online = Online
format-hybrid = Személyesen és online
status-postponed = Elhalasztva
status-cancelled = Lemondva
role-organiser = A koalíció szervezésében
role-coalition-circle = A koalíció szervezetei végezték, de nem a koalíció nevében
role-supporter = A koalíció támogatásával
role-campaign-site = A koalíció kampányoldala számolt be róla
role-related = A koalíció céljaihoz kapcsolódik
part-keynote = Főelőadás
part-keynote-and-panel = Főelőadás és panelbeszélgetés
part-panel = Panelbeszélgetés
part-moderator = Moderátor
part-closing = Zárszó
part-host = Házigazda
part-guest = Vendég
part-participant = Résztvevő
involvement-organiser = Szervező
involvement-signatory = Aláíró
involvement-partner = Partner
involvement-participant = Résztvevő
involvements-organiser = Szervezők
involvements-signatory = Aláírók
involvements-partner = Partnerek
involvements-participant = Résztvevők

## Listák
filter-heading = Keresés és szűrés
filter-show = Találatok megjelenítése
filter-show-total = Megjelenítés: { $total }
filter-close = Bezárás
filter-more = Szűrők
filter-chosen = Kiválasztott szűrők
filter-remove = Szűrő eltávolítása
filter-unknown = ismeretlen érték
filter-reset = Összes törlése
filter-text-chip = „{ $text }”
sort-label = Sorrend
sort-relevance = Legjobb egyezés
sort-name = Név
sort-country = Ország
pages-label = Oldalak
page-number = { $page }. oldal
page-previous = Előző
page-next = Következő
no-results = Nincs találat. Ellenőrizze a helyesírást, vagy vegyen le egy szűrőt.
no-answer = Erre a kérésre nem érkezett válasz, ezért az oldal változatlan.
map-label = Európa térképe a tagok székhelyével

## Tagok
members-title = Tagok
members-description = Keressen a koalíció ({ $name }) szervezetei között név, település, ország vagy típus szerint. Mindegyiknél megadjuk a forrást, amely a koalícióhoz köti.
members-lead = { $count ->
    [one] Itt egy szervezetet nevezünk meg, a forrásával együtt.
   *[other] Itt { $number } szervezetet nevezünk meg, mindegyiket a forrásával együtt.
 }
members-claimed = A koalíció saját adatai szerint { $claimed } szervezetből áll ({ $source }). Közülük legalább { $missing } egyetlen általunk elolvasható nyilvános oldalon sincs megnevezve; inkább nyitva hagyjuk a hiányt, mint hogy találgassunk.
members-search-label = Név, település, ország vagy típus
members-search-hint = Az elgépelés nem gond, és a más ábécével írt nevek latin betűkkel is megtalálhatók.
members-count = { $count ->
    [0] Nincs szervezet
    [one] Egy szervezet
   *[other] { $number } szervezet
 }
member-facts = Adatok
member-acronym = Rövidítés
member-seat = Székhely
member-website = Webhely
member-kind = Típus
member-scope = Hatókör
member-membership = A koalícióban
member-evidence = Honnan tudjuk
member-source = Forrás megnyitása
member-unverified = forrás még nem erősítette meg
member-unknown = nem ismert
member-people = Személyek
member-events = Események és levelek
member-description = { $name }: mi ez a szervezet, hogyan tartozik a koalícióhoz; személyek, események, levelek.

## Események
events-title = Események
events-description = A koalíció ({ $name }) és környezete találkozói, levelei, akciói és kampányai, időponttal, helyszínnel és forrással.
events-lead = Találkozók, nyílt levelek, akciók és kampányok a koalíciótól és környezetéből. A koalíció saját eseményeit megjelöltük.
events-search-label = Cím, helyszín vagy személy
events-search-hint = Például „Brüsszel”, „levél” vagy egy előadó neve.
events-count = { $count ->
    [0] Nincs esemény
    [one] Egy esemény
   *[other] { $number } esemény
 }
events-own = A koalíció szervezésében
event-when = Mikor
event-where = Hol
event-format = Forma
event-kind = Típus
event-role = A koalíció szerepe
event-organisers = Szervezők
event-signatories = Aláírások
event-speakers = Előadók
event-speakers-at-the-time = A tisztségek az akkori állapotot tükrözik.
event-organisations = Szervezetek
event-source = Forrás megnyitása
event-local-time = helyi idő
event-place-unknown = nem ismert
event-not-member = az elolvasott források szerint nem tag
event-not-members = az elolvasott források szerint nem tagok
event-description = { $title }: mikor, hol, kik, és mi a forrás.

## Személyek
person-role = Akkori tisztség
person-role-as-of = Akkori tisztség ({ $date })
person-organisation = Szervezet
person-events = Ezeken az eseményeken
person-source = Forrás megnyitása
person-description = { $name }: akkori tisztsége és szereplései a koalíció eseményein.

## Álláspontok
positions-list = Minden álláspont és követelés
positions-demands = A követelések
positions-own = A koalíció
positions-others = A koalíció partnerei és kampányai
positions-holder = Ezt képviseli
positions-source = Forrás
positions-coalition-text = a koalíció saját szövege

## Jogalkotás
legislation-timeline = A jogszabály útja lépésről lépésre
legislation-frame = A keretek
legislation-source = Forrás
legislation-no-source = Nyilvános forrást még nem találtunk: megerősítésre vár.
legislation-event = Az esemény
legislation-files = A jogalkotási eljárások
body-commission = Bizottság
body-parliament = Parlament
body-council = Tanács
body-coalition = Koalíció

## Kezdőlap
home-demands = Követelések
home-next-event = Következő esemény
home-all-events = Minden esemény
home-steering = Az irányítócsoport
home-all-members = Minden tag
home-figures = Számok és forrásaik
home-map-title = Hol vannak a tagok
home-map-off = nincs ezen a térképen
home-map-country-only = csak az országa szerint jelölve, mert a település nem ismert
home-figure-year = { $publisher }, { $year }

## Segítség
help-list = Segélyvonalak és bejelentővonalak
help-everywhere = Az egész Európai Unióban
help-country = Válasszon országot
help-country-all = Minden ország
help-call = Hívás: { $number }
help-website = Webhely
help-proof = Forrás
help-checked = Megerősítve ({ $date })
help-not-checked = A szám nyilvános oldalról származik; a szolgálat még nem erősítette meg.
help-not-checked-website = Az adat nyilvános oldalról származik; a szolgálat még nem erősítette meg.
help-none = Ehhez az országhoz még nem tudunk megerősített nemzeti szolgálatot megadni. A hálózatok webhelyei elvezetnek a nemzeti szolgálatokhoz.
help-confirmed-in = Megerősített országok
line-emergency = Segélyhívó
line-child-helpline = Gyermekeknek és fiataloknak
line-victim-support = Bűncselekmények áldozatainak
line-worried = Aggodalom valakiért
line-missing-children = Eltűnt gyermekek
line-content-hotline = Online tartalom bejelentése

## Keresés
search-title = Keresés
search-description = Keressen a tagok, a személyek, az események, az álláspontok, a jogalkotás és a webhely összes szövege között.
search-label = Keresés az egész webhelyen
search-submit = Keresés
search-members = Tagok
search-people = Személyek
search-events = Események
search-positions = Álláspontok
search-milestones = Jogalkotás
search-texts = Szövegek
search-count = { $count ->
    [0] Nincs találat erre: „{ $text }”
    [one] Egy találat erre: „{ $text }”
   *[other] { $number } találat erre: „{ $text }”
 }
search-group-more = { $total } közül { $shown }

## Hibák
not-found-title = Ez az oldal nem létezik
not-found-lead = Lehet, hogy elgépelés van a címben, vagy az oldal máshová került. Semmi sem veszett el: innen tovább tud menni.
error-title = Hiba történt nálunk
error-lead = Az oldalt nem sikerült előállítani. Kérjük, próbálja újra kis idő múlva; a hibát rögzítettük.
bad-request-title = Ez a cím nem olvasható
bad-request-lead = A kérdőjel utáni rész túl hosszú vagy sérült. Kezdje újra a listától.
error-try = Merre tovább

## Results of the checks, in the accessibility statement
checks-title = Mit ellenőriztek és mikor
checks-version = A webhely verziója
checks-date = Az ellenőrzések napja
checks-pages = Ellenőrzött oldalak
checks-tools = Az ellenőrzés eszközei
checks-problems = Talált problémák
