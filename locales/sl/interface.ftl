### slovenščina: the words of the site's frame. Who reviewed them as a native reader, and when: nobody yet.
### reviewed_by:
### reviewed_on:

## Okvir vsake strani
skip-to-content = Na vsebino
skip-to-results = Na rezultate
page-loading = Stran se nalaga.
main-navigation = Glavna navigacija
nav-about = Koalicija
nav-members = Članice
nav-events = Dogodki
nav-positions = Stališča
nav-legislation = Zakonodaja
nav-faq = Vprašanja
nav-help = Poiščite pomoč
nav-search = Iskanje
nav-home = Domov
nav-menu = Meni
language-switch = Jezik
breadcrumb = Tukaj ste
contents = Na tej strani
footer-about = Koalicija
footer-site = To spletno mesto
footer-accessibility = Dostopnost
footer-privacy = Zasebnost
footer-imprint = Pravno obvestilo
footer-no-tracking = Brez piškotkov, brez sledenja, na vaši napravi se nič ne shrani.
footer-preview = Predogled, sestavljen iz javno znanih dejstev. Koalicija { $name } ga še ni odobrila.
preview-author = Poskusno spletno mesto o { $name } (brez odobritve koalicije)
footer-source = Prosto programje: uporabi ga lahko vsaka koalicija.
help-strip = Bi se radi s kom pogovorili?
help-strip-link = Poiščite pomoč v svoji državi
fallback-notice = To besedilo še ni na voljo v slovenščini. Jezik te različice: { $language }.
fallback-some-notice = Nekatera besedila na tej strani še niso na voljo v slovenščini. Njihov jezik: { $language }.
unreviewed-notice = Tega besedila še nihče ni pregledal.
reviewed-notice = Besedilo pregledano: { $name }, { $date }.
updated = Zadnja sprememba: { $date }
external-link = odpre drugo spletno mesto

## Števila in datumi
quantity-more-than = več kot { $number }
quantity-nearly = skoraj { $number }
quantity-estimate = približno { $number }
period = { $start } – { $end }
per-cent = { $number } %
one-in = 1 od { $number }
years = { $count ->
    [one] { $number } leto
    [two] { $number } leti
    [few] { $number } leta
   *[other] { $number } let
 }
label-colon = { $label }:

## Merila in njihove vrednosti
facet-membership = Povezava s koalicijo
facet-kind = Vrsta organizacije
facet-scope = Raven delovanja
facet-country = Država
facet-when = Kdaj
facet-type = Vrsta dogodka
facet-format = Oblika
facet-year = Leto
membership-steering = Usmerjevalna skupina
membership-member = Članice
membership-signatory = Podpisnice
membership-one-steering = Usmerjevalna skupina
membership-one-member = Članica
membership-one-signatory = Podpisnica
membership-about-steering = Spada v skupino, ki usmerja koalicijo.
membership-about-member = Sama navaja, da je članica koalicije.
membership-about-signatory = S koalicijo je podpisala pismo. Viri, ki smo jih prebrali, ne dokazujejo, da je članica.
kind-child-rights = Otrokove pravice
kind-network = Mreža
kind-survivors = Preživeli
kind-helpline = Linija za pomoč
kind-hotline = Prijavna točka
kind-technology = Tehnologija
scope-international = Mednarodna
scope-european = Evropska
scope-national = Nacionalna
when-upcoming = Prihodnji
when-past = Pretekli
type-conference = Srečanje ali konferenca
type-open-letter = Pismo ali izjava
type-demonstration = Javna akcija
type-petition = Peticija
type-campaign = Kampanja
type-publication = Publikacija
format-in-person = V živo
format-online = Na spletu
format-hybrid = V živo in na spletu
status-postponed = Preložen
status-cancelled = Odpovedan
role-organiser = V organizaciji koalicije
role-coalition-circle = V izvedbi organizacij iz koalicije, vendar ne v njenem imenu
role-supporter = S podporo koalicije
role-campaign-site = Opisan na spletnem mestu kampanje koalicije
role-related = Povezan s cilji koalicije
part-keynote = Osrednji govor
part-keynote-and-panel = Osrednji govor in panelna razprava
part-panel = Panelna razprava
part-moderator = Vodenje pogovora
part-closing = Sklepne besede
part-host = Gostitelj ali gostiteljica
part-guest = Gost ali gostja
part-participant = Udeležba
involvement-organiser = Organizatorka
involvement-signatory = Podpisnica
involvement-partner = Partnerica
involvement-participant = Udeleženka
involvements-organiser = Organizatorji
involvements-signatory = Podpisniki
involvements-partner = Partnerji
involvements-participant = Udeleženci

## Seznami
filter-heading = Iskanje in filtri
filter-show = Prikažite rezultate
filter-show-total = Prikažite: { $total }
filter-close = Zaprite
filter-more = Filtri
filter-chosen = Izbrani filtri
filter-remove = Odstranite filter
filter-unknown = neznana vrednost
filter-reset = Počistite vse
filter-text-chip = »{ $text }«
sort-label = Vrstni red
sort-relevance = Najboljše ujemanje
sort-name = Ime
sort-country = Država
pages-label = Strani
page-number = Stran { $page }
page-previous = Prejšnja
page-next = Naslednja
no-results = Ni zadetkov. Preverite črkovanje ali odstranite kak filter.
no-answer = Na to poizvedbo ni bilo odgovora, zato je stran nespremenjena.
map-label = Zemljevid Evrope s sedeži članic

## Članice
members-title = Članice
members-description = Iščite med organizacijami koalicije { $name } po imenu, kraju, državi ali vrsti; pri vsaki je vir, ki jo povezuje s koalicijo.
members-lead = { $count ->
    [one] Tu je navedena { $number } organizacija skupaj z virom.
    [two] Tu sta navedeni { $number } organizaciji, vsaka s svojim virom.
    [few] Tu so navedene { $number } organizacije, vsaka s svojim virom.
   *[other] Tu je navedenih { $number } organizacij, vsaka s svojim virom.
 }
members-claimed = Število organizacij po navedbah koalicije: { $claimed } ({ $source }). Od tega jih na javnih straneh, ki smo jih lahko prebrali, ni navedenih: najmanj { $missing }. To vrzel raje pustimo odprto, kot da bi ugibali.
members-search-label = Ime, kraj, država ali vrsta
members-search-hint = Tipkarske napake niso ovira, imena v drugih pisavah pa najdete tudi z latiničnimi črkami.
members-count = { $count ->
    [0] Nobena organizacija
    [one] { $number } organizacija
    [two] { $number } organizaciji
    [few] { $number } organizacije
   *[other] { $number } organizacij
 }
member-facts = Osnovni podatki
member-acronym = Kratica
member-seat = Sedež
member-website = Spletno mesto
member-kind = Vrsta
member-scope = Raven delovanja
member-membership = V koaliciji
member-evidence = Kako to vemo
member-source = Odprite vir
member-unverified = še ni potrjeno z virom
member-unknown = ni znano
member-people = Osebe
member-events = Dogodki in pisma
member-description = { $name }: kdo je, kako je povezana s koalicijo, njene osebe, dogodki in pisma.

## Dogodki
events-title = Dogodki
events-description = Srečanja, pisma, akcije in kampanje koalicije { $name } in njenega kroga, z datumi, kraji in viri.
events-lead = Srečanja, odprta pisma, akcije in kampanje koalicije in njenega kroga. Dogodki same koalicije so označeni.
events-search-label = Naslov, kraj ali oseba
events-search-hint = Na primer »Bruselj«, »pismo« ali ime govorca ali govorke.
events-count = { $count ->
    [0] Noben dogodek
    [one] { $number } dogodek
    [two] { $number } dogodka
    [few] { $number } dogodki
   *[other] { $number } dogodkov
 }
events-own = V organizaciji koalicije
event-when = Kdaj
event-where = Kje
event-format = Oblika
event-kind = Vrsta
event-role = Vloga koalicije
event-organisers = Organizatorji
event-signatories = Podpisi
event-speakers = Govorci
event-speakers-at-the-time = Navedene so takratne funkcije.
event-organisations = Organizacije
event-source = Odprite vir
event-local-time = lokalni čas
event-place-unknown = ni znano
event-not-member = po prebranih virih ni članica
event-not-members = po prebranih virih niso članice
event-description = { $title }: kdaj, kje, kdo in vir.

## Osebe
person-role = Takratna funkcija
person-role-as-of = Takratna funkcija ({ $date })
person-organisation = Organizacija
person-events = Na teh dogodkih
person-source = Odprite vir
person-description = { $name }: takratna funkcija in nastopi na dogodkih koalicije.

## Stališča
positions-list = Vsa stališča in zahteve
positions-demands = Zahteve
positions-own = Koalicija
positions-others = Njeni partnerji in kampanje
positions-holder = Zagovarja
positions-source = Vir
positions-coalition-text = besedilo same koalicije

## Zakonodaja
legislation-timeline = Pot predpisa, korak za korakom
legislation-frame = Okvir
legislation-source = Vir
legislation-no-source = Javnega vira še nismo našli: to je treba še potrditi.
legislation-event = Dogodek
legislation-files = Dosjeji
body-commission = Komisija
body-parliament = Parlament
body-council = Svet
body-coalition = Koalicija

## Domača stran
home-demands = Zahteve
home-next-event = Naslednji dogodek
home-all-events = Vsi dogodki
home-steering = Usmerjevalna skupina
home-all-members = Vse članice
home-figures = Številke in njihovi viri
home-map-title = Kje so članice
home-map-off = zunaj tega zemljevida
home-map-country-only = označena je le država, kraj ni znan
home-figure-year = { $publisher }, { $year }

## Pomoč
help-list = Linije za pomoč in prijavne točke
help-everywhere = V vsej Evropski uniji
help-country = Izberite državo
help-country-all = Vse države
help-call = Pokličite { $number }
help-website = Spletno mesto
help-proof = Vir
help-checked = Potrjeno: { $date }
help-not-checked = Številka je z javne strani; izvajalec linije je še ni potrdil.
help-not-checked-website = Podatek je z javne strani; izvajalec ga še ni potrdil.
help-confirmed-in = Potrjeno v državah
help-none = Za to državo še nimamo potrjene nacionalne linije. Prek spletnih mest mrež, ki linije povezujejo, pridete do nacionalnih linij.
line-emergency = Klic v sili
line-child-helpline = Za otroke in mlade
line-victim-support = Za žrtve kaznivih dejanj
line-worried = Skrb za nekoga
line-missing-children = Pogrešani otroci
line-content-hotline = Prijava vsebin na spletu

## Iskanje
search-title = Iskanje
search-description = Iščite med članicami, osebami, dogodki, stališči, zakonodajo in vsemi besedili tega spletnega mesta.
search-label = Iskanje po vsem spletnem mestu
search-submit = Iskanje
search-members = Članice
search-people = Osebe
search-events = Dogodki
search-positions = Stališča
search-milestones = Zakonodaja
search-texts = Besedila
search-count = { $count ->
    [0] Za »{ $text }« ni zadetkov
    [one] { $number } zadetek za »{ $text }«
    [two] { $number } zadetka za »{ $text }«
    [few] { $number } zadetki za »{ $text }«
   *[other] { $number } zadetkov za »{ $text }«
 }
search-group-more = { $shown } od { $total }

## Napake
not-found-title = Ta stran ne obstaja
not-found-lead = Morda je v naslovu tipkarska napaka ali pa se je stran preselila. Nič ni izgubljeno: tako lahko nadaljujete.
error-title = Pri nas je šlo nekaj narobe
error-lead = Strani ni bilo mogoče pripraviti. Poskusite znova čez trenutek; napaka je zabeležena.
bad-request-title = Tega naslova ni mogoče prebrati
bad-request-lead = Del za vprašajem je predolg ali poškodovan. Začnite znova pri seznamu.
error-try = Kam naprej

## Results of the checks, in the accessibility statement
checks-title = Kaj je bilo preverjeno in kdaj
checks-version = Različica spletnega mesta
checks-date = Dan preverjanja
checks-pages = Preverjene strani
checks-tools = Uporabljena orodja
checks-problems = Ugotovljene težave
