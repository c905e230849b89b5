### lietuvių: the words of the site's frame. Who reviewed them as a native reader, and when: nobody yet.
### reviewed_by:
### reviewed_on:

## Kiekvieno puslapio rėmas
skip-to-content = Pereiti prie turinio
skip-to-results = Pereiti prie rezultatų
page-loading = Puslapis įkeliamas.
main-navigation = Pagrindinis meniu
nav-about = Koalicija
nav-members = Nariai
nav-events = Renginiai
nav-positions = Pozicijos
nav-legislation = Teisėkūra
nav-faq = Klausimai
nav-help = Rasti pagalbą
nav-search = Paieška
nav-home = Pradžia
nav-menu = Meniu
language-switch = Kalba
breadcrumb = Jūs esate čia
contents = Šiame puslapyje
footer-about = Koalicija
footer-site = Ši svetainė
footer-accessibility = Prieinamumas
footer-privacy = Privatumas
footer-imprint = Teisinė informacija
footer-no-tracking = Jokių slapukų, jokio sekimo – jūsų įrenginyje niekas neišsaugoma.
footer-preview = Pagal viešai žinomus faktus parengta peržiūros versija. { $name } jos dar nepatvirtino.
preview-author = Peržiūros svetainė apie koaliciją „{ $name }“ (jos nepatvirtinta)
footer-source = Laisvoji programinė įranga: ja gali naudotis bet kuri koalicija.
help-strip = Norite su kuo nors pasikalbėti?
help-strip-link = Raskite pagalbą savo šalyje
fallback-notice = Šio teksto lietuvių kalba dar nėra. Jį skaitote šia kalba: { $language }.
fallback-some-notice = Kai kurių šio puslapio tekstų lietuvių kalba dar nėra. Jų kalba: { $language }.
unreviewed-notice = Šio teksto dar niekas neperžiūrėjo.
reviewed-notice = Peržiūrėjo { $name }, { $date }
updated = Paskutinis pakeitimas: { $date }
external-link = atveria kitą svetainę

## Skaičiai ir datos
quantity-more-than = daugiau nei { $number }
quantity-nearly = beveik { $number }
quantity-estimate = apie { $number }
period = { $start } – { $end }
per-cent = { $number } %
one-in = 1 iš { $number }
years = { $count ->
    [one] { $number } metai
    [few] { $number } metai
    [many] { $number } metų
   *[other] { $number } metų
 }
label-colon = { $label }:

## Požymiai ir jų reikšmės
facet-membership = Ryšys su koalicija
facet-kind = Organizacijos rūšis
facet-scope = Veiklos mastas
facet-country = Šalis
facet-when = Kada
facet-type = Renginio rūšis
facet-format = Forma
facet-year = Metai
membership-steering = Valdymo grupė
membership-member = Nariai
membership-signatory = Pasirašiusios organizacijos
membership-one-steering = Valdymo grupė
membership-one-member = Narė
membership-one-signatory = Pasirašiusi organizacija
membership-about-steering = Priklauso grupei, kuri vadovauja koalicijai.
membership-about-member = Pati sako esanti koalicijos narė.
membership-about-signatory = Kartu su koalicija pasirašė laišką. Skaityti šaltiniai neįrodo, kad ji yra koalicijos narė.
kind-child-rights = Vaiko teisės
kind-network = Tinklas
kind-survivors = Prievartą išgyvenusieji
kind-helpline = Pagalbos linija
kind-hotline = Pranešimų karštoji linija
kind-technology = Technologijos
scope-international = Tarptautinis
scope-european = Europos
scope-national = Nacionalinis
when-upcoming = Būsimi
when-past = Praėję
type-conference = Susitikimas ar konferencija
type-open-letter = Laiškas ar pareiškimas
type-demonstration = Vieša akcija
type-petition = Peticija
type-campaign = Kampanija
type-publication = Leidinys
format-in-person = Gyvai
format-online = Internetu
format-hybrid = Gyvai ir internetu
status-postponed = Nukelta
status-cancelled = Atšaukta
role-organiser = Surengė koalicija
role-coalition-circle = Surengė koalicijos organizacijos, bet ne jos vardu
role-supporter = Remiama koalicijos
role-campaign-site = Aprašyta koalicijos kampanijos svetainėje
role-related = Susiję su koalicijos tikslais
part-keynote = Pagrindinis pranešimas
part-keynote-and-panel = Pagrindinis pranešimas ir diskusija
part-panel = Diskusija
part-moderator = Moderavimas
part-closing = Baigiamasis žodis
part-host = Priimančioji pusė
part-guest = Svečias arba viešnia
part-participant = Dalyvavimas
involvement-organiser = Organizatorė
involvement-signatory = Pasirašiusi organizacija
involvement-partner = Partnerė
involvement-participant = Dalyvė
involvements-organiser = Organizatoriai
involvements-signatory = Pasirašiusios organizacijos
involvements-partner = Partneriai
involvements-participant = Dalyviai

## Sąrašai
filter-heading = Paieška ir filtrai
filter-show = Rodyti rezultatus
filter-show-total = Rodyti: { $total }
filter-close = Uždaryti
filter-more = Filtrai
filter-chosen = Pasirinkti filtrai
filter-remove = Pašalinti filtrą
filter-unknown = nežinoma reikšmė
filter-reset = Išvalyti viską
filter-text-chip = „{ $text }“
sort-label = Rikiavimas
sort-relevance = Geriausia atitiktis
sort-name = Pavadinimas
sort-country = Šalis
pages-label = Puslapiai
page-number = { $page } puslapis
page-previous = Ankstesnis
page-next = Kitas
no-results = Nieko nerasta. Patikrinkite rašybą arba pašalinkite kurį nors filtrą.
no-answer = Į šią užklausą atsakymo negauta, todėl puslapis nepakito.
map-label = Europos žemėlapis su narių buveinėmis

## Nariai
members-title = Nariai
members-description = Ieškokite koalicijos { $name } organizacijų pagal pavadinimą, vietovę, šalį ar rūšį. Prie kiekvienos nurodytas šaltinis, siejantis ją su koalicija.
members-lead = { $count ->
    [one] Čia įvardyta { $number } organizacija, nurodytas ir šaltinis.
    [few] Čia įvardytos { $number } organizacijos, prie kiekvienos nurodytas šaltinis.
   *[other] Čia įvardyta { $number } organizacijų, prie kiekvienos nurodytas šaltinis.
 }
members-claimed = Organizacijų skaičius pačios koalicijos duomenimis: { $claimed } ({ $source }). Iš jų bent { $missing } nėra įvardytos jokiame viešame puslapyje, kurį galėjome perskaityti; verčiau paliekame spragą, nei spėliojame.
members-search-label = Pavadinimas, vietovė, šalis ar rūšis
members-search-hint = Rašybos klaidos netrukdo, o kitomis abėcėlėmis užrašytus pavadinimus galima rasti ir lotyniškomis raidėmis.
members-count = { $count ->
    [0] Organizacijų nėra
    [one] { $number } organizacija
    [few] { $number } organizacijos
   *[other] { $number } organizacijų
 }
member-facts = Faktai
member-acronym = Santrumpa
member-seat = Buveinė
member-website = Svetainė
member-kind = Rūšis
member-scope = Veiklos mastas
member-membership = Koalicijoje
member-evidence = Iš kur tai žinome
member-source = Atverti šaltinį
member-unverified = šaltinis to dar nepatvirtino
member-unknown = nežinoma
member-people = Žmonės
member-events = Renginiai ir laiškai
member-description = { $name }: kokia tai organizacija, kaip ji susijusi su koalicija, jos žmonės, renginiai ir laiškai.

## Renginiai
events-title = Renginiai
events-description = Koalicijos { $name } ir su ja susiję susitikimai, laiškai, akcijos ir kampanijos su datomis, vietomis ir šaltiniais.
events-lead = Koalicijos ir su ja susiję susitikimai, atviri laiškai, akcijos ir kampanijos. Pačios koalicijos renginiai pažymėti.
events-search-label = Pavadinimas, vieta ar asmuo
events-search-hint = Pavyzdžiui, „Briuselis“, „laiškas“ arba kalbėtojo vardas ar pavardė.
events-count = { $count ->
    [0] Renginių nėra
    [one] { $number } renginys
    [few] { $number } renginiai
   *[other] { $number } renginių
 }
events-own = Surengė koalicija
event-when = Kada
event-where = Kur
event-format = Forma
event-kind = Rūšis
event-role = Koalicijos vaidmuo
event-organisers = Organizatoriai
event-signatories = Parašai
event-speakers = Kalbėtojai
event-speakers-at-the-time = Nurodytos to meto pareigos.
event-organisations = Organizacijos
event-source = Atverti šaltinį
event-local-time = vietos laikas
event-place-unknown = nežinoma
event-not-member = skaitytuose šaltiniuose nenurodyta kaip narė
event-not-members = skaitytuose šaltiniuose nenurodytos kaip narės
event-description = { $title }: kada, kur, kas ir koks šaltinis.

## Žmonės
person-role = To meto pareigos
person-role-as-of = To meto pareigos ({ $date })
person-organisation = Organizacija
person-events = Šiuose renginiuose
person-source = Atverti šaltinį
person-description = { $name }: to meto pareigos ir dalyvavimas koalicijos renginiuose.

## Pozicijos
positions-list = Visos pozicijos ir reikalavimai
positions-demands = Reikalavimai
positions-own = Koalicija
positions-others = Jos partneriai ir kampanijos
positions-holder = Šios pozicijos laikosi
positions-source = Šaltinis
positions-coalition-text = pačios koalicijos tekstas

## Teisėkūra
legislation-timeline = Teisės akto kelias žingsnis po žingsnio
legislation-frame = Bendras kontekstas
legislation-source = Šaltinis
legislation-no-source = Viešo šaltinio dar nerasta: reikia patvirtinti.
legislation-event = Renginys
legislation-files = Teisėkūros procedūros
body-commission = Komisija
body-parliament = Parlamentas
body-council = Taryba
body-coalition = Koalicija

## Pradžia
home-demands = Reikalavimai
home-next-event = Artimiausias renginys
home-all-events = Visi renginiai
home-steering = Valdymo grupė
home-all-members = Visi nariai
home-figures = Skaičiai ir jų šaltiniai
home-map-title = Kur įsikūrę nariai
home-map-off = nėra šiame žemėlapyje
home-map-country-only = pažymėta tik pagal šalį, nes vietovė nežinoma
home-figure-year = { $publisher }, { $year }

## Pagalba
help-list = Pagalbos linijos ir pranešimų karštosios linijos
help-everywhere = Visoje Europos Sąjungoje
help-country = Pasirinkite šalį
help-country-all = Visos šalys
help-call = Skambinkite { $number }
help-website = Svetainė
help-proof = Šaltinis
help-checked = Patvirtinta ({ $date })
help-not-checked = Numeris paimtas iš viešo puslapio; pati tarnyba jo dar nepatvirtino.
help-not-checked-website = Paimta iš viešo puslapio; pati tarnyba to dar nepatvirtino.
help-confirmed-in = Patvirtinta šalyse
help-none = Patvirtintos nacionalinės tarnybos šioje šalyje dar neturime. Tinklų svetainėse rasite nacionalines tarnybas.
line-emergency = Skubi pagalba
line-child-helpline = Vaikams ir jaunimui
line-victim-support = Nukentėjusiesiems nuo nusikaltimų
line-worried = Nerimas dėl kito žmogaus
line-missing-children = Dingę vaikai
line-content-hotline = Pranešti apie turinį internete

## Paieška
search-title = Paieška
search-description = Ieškokite narių, žmonių, renginių, pozicijų, teisėkūros informacijos ir visų šios svetainės tekstų.
search-label = Ieškoti visoje svetainėje
search-submit = Ieškoti
search-members = Nariai
search-people = Žmonės
search-events = Renginiai
search-positions = Pozicijos
search-milestones = Teisėkūra
search-texts = Tekstai
search-count = { $count ->
    [0] Nieko nerasta pagal užklausą „{ $text }“
    [one] { $number } rezultatas pagal užklausą „{ $text }“
    [few] { $number } rezultatai pagal užklausą „{ $text }“
   *[other] { $number } rezultatų pagal užklausą „{ $text }“
 }
search-group-more = { $shown } iš { $total }

## Klaidos
not-found-title = Tokio puslapio nėra
not-found-lead = Galbūt adresas įvestas su klaida arba puslapis perkeltas. Niekas nedingo: štai kaip galite tęsti.
error-title = Mūsų pusėje įvyko klaida
error-lead = Puslapio parengti nepavyko. Pabandykite dar kartą po akimirkos; klaida užfiksuota.
bad-request-title = Šio adreso perskaityti negalima
bad-request-lead = Dalis po klaustuko per ilga arba sugadinta. Pradėkite iš naujo nuo sąrašo.
error-try = Kur eiti toliau

## Results of the checks, in the accessibility statement
checks-title = Kas ir kada patikrinta
checks-version = Svetainės versija
checks-date = Patikrų diena
checks-pages = Patikrinti puslapiai
checks-tools = Patikros priemonės
checks-problems = Nustatytos problemos
