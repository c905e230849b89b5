### latviešu: the words of the site's frame. Who reviewed them as a native reader, and when: nobody yet.
### reviewed_by:
### reviewed_on:

## Katras lapas ietvars
skip-to-content = Pāriet uz saturu
skip-to-results = Pāriet uz rezultātiem
page-loading = Lapa tiek ielādēta.
main-navigation = Galvenā navigācija
nav-about = Koalīcija
nav-members = Biedri
nav-events = Pasākumi
nav-positions = Nostājas
nav-legislation = Likumdošana
nav-faq = Jautājumi
nav-help = Rast palīdzību
nav-search = Meklēt
nav-home = Sākums
nav-menu = Izvēlne
language-switch = Valoda
breadcrumb = Jūs esat šeit
contents = Šajā lapā
footer-about = Koalīcija
footer-site = Šī vietne
footer-accessibility = Piekļūstamība
footer-privacy = Privātums
footer-imprint = Juridiskā informācija
footer-no-tracking = Bez sīkdatnēm, bez izsekošanas; jūsu ierīcē nekas netiek saglabāts.
footer-preview = Priekšskatījums, kas veidots no publiski zināmiem faktiem. { $name } to vēl nav apstiprinājusi.
preview-author = Priekšskatījuma vietne par { $name } (bez koalīcijas apstiprinājuma)
footer-source = Brīva programmatūra: to var izmantot jebkura koalīcija.
help-strip = Vai vēlaties ar kādu parunāt?
help-strip-link = Palīdzība jūsu valstī
fallback-notice = Šis teksts latviešu valodā vēl nav pieejams. Jūs to lasāt šādā valodā: { $language }.
fallback-some-notice = Daži šīs lapas teksti latviešu valodā vēl nav pieejami. To valoda: { $language }.
unreviewed-notice = Šo tekstu vēl neviens nav pārbaudījis.
reviewed-notice = Pārbaudīja { $name }, { $date }.
updated = Pēdējās izmaiņas: { $date }
external-link = atver citu vietni

## Skaitļi un datumi
quantity-more-than = vairāk nekā { $number }
quantity-nearly = gandrīz { $number }
quantity-estimate = aptuveni { $number }
period = { $start } – { $end }
per-cent = { $number } %
one-in = 1 no { $number }
years = { $count ->
    [zero] { $number } gadu
    [one] { $number } gads
   *[other] { $number } gadi
 }
label-colon = { $label }:

## Pazīmes un to vērtības
facet-membership = Saistība ar koalīciju
facet-kind = Organizācijas veids
facet-scope = Darbības mērogs
facet-country = Valsts
facet-when = Kad
facet-type = Pasākuma veids
facet-format = Norise
facet-year = Gads
membership-steering = Vadības grupa
membership-member = Biedri
membership-signatory = Parakstītāji
membership-one-steering = Vadības grupa
membership-one-member = Biedrs
membership-one-signatory = Parakstītājs
membership-about-steering = Pieder pie grupas, kas vada koalīciju.
membership-about-member = Pati apliecina, ka ir koalīcijas biedrs.
membership-about-signatory = Ir parakstījusi vēstuli kopā ar koalīciju. Izlasītie avoti nepierāda, ka tā ir koalīcijas biedrs.
kind-child-rights = Bērnu tiesības
kind-network = Tīkls
kind-survivors = Vardarbību pārdzīvojušie
kind-helpline = Uzticības tālrunis
kind-hotline = Ziņojumu līnija
kind-technology = Tehnoloģijas
scope-international = Starptautisks
scope-european = Eiropas
scope-national = Valsts
when-upcoming = Gaidāmie
when-past = Notikušie
type-conference = Sanāksme vai konference
type-open-letter = Vēstule vai paziņojums
type-demonstration = Publiska akcija
type-petition = Petīcija
type-campaign = Kampaņa
type-publication = Publikācija
format-in-person = Klātienē
format-online = Tiešsaistē
format-hybrid = Klātienē un tiešsaistē
status-postponed = Pārcelts
status-cancelled = Atcelts
role-organiser = Rīkoja koalīcija
role-coalition-circle = Īstenoja koalīcijas organizācijas, bet ne koalīcijas vārdā
role-supporter = Ar koalīcijas atbalstu
role-campaign-site = Aprakstīts koalīcijas kampaņas vietnē
role-related = Saistīts ar koalīcijas mērķiem
part-keynote = Galvenā runa
part-keynote-and-panel = Galvenā runa un paneļdiskusija
part-panel = Paneļdiskusija
part-moderator = Diskusijas vadība
part-closing = Noslēguma uzruna
part-host = Uzņemošā puse
part-guest = Viesis
part-participant = Dalība
involvement-organiser = Rīkotājs
involvement-signatory = Parakstītājs
involvement-partner = Partneris
involvement-participant = Dalībnieks
involvements-organiser = Rīkotāji
involvements-signatory = Parakstītāji
involvements-partner = Partneri
involvements-participant = Dalībnieki

## Saraksti
filter-heading = Meklēšana un filtri
filter-show = Rādīt rezultātus
filter-show-total = Rādīt: { $total }
filter-close = Aizvērt
filter-more = Filtri
filter-chosen = Izvēlētie filtri
filter-remove = Noņemt filtru
filter-unknown = nezināma vērtība
filter-reset = Notīrīt visu
filter-text-chip = „{ $text }”
sort-label = Secība
sort-relevance = Labākā atbilstība
sort-name = Nosaukums
sort-country = Valsts
pages-label = Lapas
page-number = { $page }. lapa
page-previous = Iepriekšējā
page-next = Nākamā
no-results = Nekas neatbilst meklētajam. Pārbaudiet rakstību vai noņemiet kādu filtru.
no-answer = Uz šo vaicājumu atbilde netika saņemta, tāpēc lapa nav mainījusies.
map-label = Eiropas karte ar biedru atrašanās vietām

## Biedri
members-title = Biedri
members-description = Meklējiet koalīcijas { $name } organizācijas pēc nosaukuma, vietas, valsts vai veida. Katrai ir norādīts avots, kas to saista ar koalīciju.
members-lead = { $count ->
    [zero] Šeit ir nosauktas { $number } organizācijas, katra ar savu avotu.
    [one] Šeit ir nosaukta { $number } organizācija ar savu avotu.
   *[other] Šeit ir nosauktas { $number } organizācijas, katra ar savu avotu.
 }
members-claimed = Organizāciju skaits pēc pašas koalīcijas datiem: { $claimed } ({ $source }). No tām vismaz { $missing } nav nosauktas nevienā publiskā lapā, ko varējām izlasīt; labāk atstājam robu, nevis minam.
members-search-label = Nosaukums, vieta, valsts vai veids
members-search-hint = Drukas kļūdas netraucē, un nosaukumus citos alfabētos var atrast arī ar latīņu burtiem.
members-count = { $count ->
    [0] Nav organizāciju
    [zero] { $number } organizāciju
    [one] { $number } organizācija
   *[other] { $number } organizācijas
 }
member-facts = Fakti
member-acronym = Saīsinājums
member-seat = Atrašanās vieta
member-website = Tīmekļa vietne
member-kind = Veids
member-scope = Darbības mērogs
member-membership = Koalīcijā
member-evidence = Kā mēs to zinām
member-source = Atvērt avotu
member-unverified = avots to vēl nav apstiprinājis
member-unknown = nav zināms
member-people = Cilvēki
member-events = Pasākumi un vēstules
member-description = { $name }: kas tā ir par organizāciju, kā tā saistīta ar koalīciju, tās cilvēki, pasākumi un vēstules.

## Pasākumi
events-title = Pasākumi
events-description = Koalīcijas { $name } un ar to saistītās sanāksmes, vēstules, akcijas un kampaņas – ar datumiem, vietām un avotiem.
events-lead = Koalīcijas un ar to saistītās sanāksmes, atklātās vēstules, akcijas un kampaņas. Pašas koalīcijas pasākumi ir atzīmēti.
events-search-label = Nosaukums, vieta vai persona
events-search-hint = Piemēram, „Brisele”, „vēstule” vai runātāja vārds.
events-count = { $count ->
    [0] Nav pasākumu
    [zero] { $number } pasākumu
    [one] { $number } pasākums
   *[other] { $number } pasākumi
 }
events-own = Rīkoja koalīcija
event-when = Kad
event-where = Kur
event-format = Norise
event-kind = Veids
event-role = Koalīcijas loma
event-organisers = Rīkotāji
event-signatories = Paraksti
event-speakers = Runātāji
event-speakers-at-the-time = Norādīti tā laika amati.
event-organisations = Organizācijas
event-source = Atvērt avotu
event-local-time = vietējais laiks
event-place-unknown = nav zināms
event-not-member = izlasītajos avotos nav norādīta kā koalīcijas biedrs
event-not-members = izlasītajos avotos nav norādītas kā koalīcijas biedri
event-description = { $title }: kad, kur, kas un no kāda avota.

## Cilvēki
person-role = Tā laika amats
person-role-as-of = Tā laika amats ({ $date })
person-organisation = Organizācija
person-events = Šajos pasākumos
person-source = Atvērt avotu
person-description = { $name }: tā laika amats un uzstāšanās koalīcijas pasākumos.

## Nostājas
positions-list = Visas nostājas un prasības
positions-demands = Prasības
positions-own = Koalīcija
positions-others = Tās partneri un kampaņas
positions-holder = Šo nostāju pauž
positions-source = Avots
positions-coalition-text = pašas koalīcijas teksts

## Likumdošana
legislation-timeline = Tiesību akta ceļš soli pa solim
legislation-frame = Ietvars
legislation-source = Avots
legislation-no-source = Publisks avots vēl nav atrasts: jāapstiprina.
legislation-event = Pasākums
legislation-files = Likumdošanas procedūras
body-commission = Komisija
body-parliament = Parlaments
body-council = Padome
body-coalition = Koalīcija

## Sākums
home-demands = Prasības
home-next-event = Nākamais pasākums
home-all-events = Visi pasākumi
home-steering = Vadības grupa
home-all-members = Visi biedri
home-figures = Skaitļi un to avoti
home-map-title = Kur atrodas biedri
home-map-off = nav šajā kartē
home-map-country-only = atzīmēts tikai pēc valsts, jo pilsēta nav zināma
home-figure-year = { $publisher }, { $year }

## Palīdzība
help-list = Uzticības tālruņi un ziņojumu līnijas
help-everywhere = Visā Eiropas Savienībā
help-country = Izvēlieties valsti
help-country-all = Visas valstis
help-call = Zvaniet { $number }
help-website = Tīmekļa vietne
help-proof = Avots
help-checked = Apstiprināts: { $date }
help-not-checked = Numurs ņemts no publiskas lapas; dienests to vēl nav apstiprinājis.
help-not-checked-website = Ņemts no publiskas lapas; dienests to vēl nav apstiprinājis.
help-confirmed-in = Apstiprināts valstīs
help-none = Šajā valstī mums vēl nav apstiprināta valsts mēroga dienesta. Tīklu vietnēs atradīsiet valstu dienestus.
line-emergency = Ārkārtas situācijām
line-child-helpline = Bērniem un jauniešiem
line-victim-support = Noziegumos cietušajiem
line-worried = Bažas par kādu
line-missing-children = Pazuduši bērni
line-content-hotline = Ziņot par saturu internetā

## Meklēšana
search-title = Meklēšana
search-description = Meklējiet biedrus, cilvēkus, pasākumus, nostājas, likumdošanu un visus šīs vietnes tekstus.
search-label = Meklēt visā vietnē
search-submit = Meklēt
search-members = Biedri
search-people = Cilvēki
search-events = Pasākumi
search-positions = Nostājas
search-milestones = Likumdošana
search-texts = Teksti
search-count = { $count ->
    [0] Nekas nav atrasts: „{ $text }”
    [zero] { $number } rezultātu: „{ $text }”
    [one] { $number } rezultāts: „{ $text }”
   *[other] { $number } rezultāti: „{ $text }”
 }
search-group-more = { $shown } no { $total }

## Kļūdas
not-found-title = Šādas lapas nav
not-found-lead = Iespējams, adresē ir kļūda vai lapa ir pārvietota. Nekas nav zaudēts: šeit ir norādes, kā turpināt.
error-title = Mūsu pusē radās kļūda
error-lead = Lapu neizdevās izveidot. Lūdzu, pēc brīža mēģiniet vēlreiz; kļūda ir reģistrēta.
bad-request-title = Šo adresi nevar nolasīt
bad-request-lead = Daļa aiz jautājuma zīmes ir pārāk gara vai bojāta. Sāciet vēlreiz no saraksta.
error-try = Kurp doties tālāk

## Results of the checks, in the accessibility statement
checks-title = Kas un kad ir pārbaudīts
checks-version = Vietnes versija
checks-date = Pārbaužu diena
checks-pages = Pārbaudītās lapas
checks-tools = Pārbaudes rīki
checks-problems = Konstatētās problēmas
