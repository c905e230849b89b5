### suomi: the words of the site's frame. Who reviewed them as a native reader, and when: nobody yet.
### reviewed_by:
### reviewed_on:

## Jokaisen sivun kehys
skip-to-content = Siirry sisältöön
skip-to-results = Siirry tuloksiin
page-loading = Sivua ladataan.
main-navigation = Päävalikko
nav-about = Koalitio
nav-members = Jäsenet
nav-events = Tapahtumat
nav-positions = Kannanotot
nav-legislation = Lainsäädäntö
nav-faq = Kysymykset
nav-help = Hae apua
nav-search = Haku
nav-home = Etusivu
nav-menu = Valikko
language-switch = Kieli
breadcrumb = Olet tässä
contents = Tällä sivulla
footer-about = Koalitio
footer-site = Tämä sivusto
footer-accessibility = Saavutettavuus
footer-privacy = Tietosuoja
footer-imprint = Sivuston julkaisija
footer-no-tracking = Ei evästeitä, ei seurantaa: laitteellesi ei tallenneta mitään.
footer-preview = Julkisiin tietoihin perustuva esiversio. { $name } ei ole vielä hyväksynyt sitä.
preview-author = Alustava sivusto koalitiosta { $name } (ei koalition hyväksymä)
footer-source = Vapaa ohjelmisto: mikä tahansa koalitio voi käyttää sitä.
help-strip = Haluatko puhua jonkun kanssa?
help-strip-link = Hae apua omasta maastasi
fallback-notice = Tätä tekstiä ei ole vielä suomeksi. Luet sitä tällä kielellä: { $language }.
fallback-some-notice = Osa tämän sivun teksteistä ei ole vielä saatavilla suomeksi. Niiden kieli: { $language }.
unreviewed-notice = Kukaan ei ole vielä tarkistanut tätä tekstiä.
reviewed-notice = Tarkistanut { $name }, { $date }.
updated = Muutettu viimeksi: { $date }
external-link = avaa toisen sivuston

## Luvut ja päivämäärät
quantity-more-than = yli { $number }
quantity-nearly = lähes { $number }
quantity-estimate = noin { $number }
period = { $start } – { $end }
per-cent = { $number } %
one-in = joka { $number }.
years = { $count ->
    [one] { $number } vuosi
   *[other] { $number } vuotta
 }
label-colon = { $label }:

## Rajausperusteet ja niiden arvot
facet-membership = Suhde koalitioon
facet-kind = Järjestön tyyppi
facet-scope = Toiminta-alue
facet-country = Maa
facet-when = Milloin
facet-type = Tapahtuman tyyppi
facet-format = Toteutustapa
facet-year = Vuosi
membership-steering = Ohjausryhmä
membership-member = Jäsenet
membership-signatory = Allekirjoittajat
membership-one-steering = Ohjausryhmä
membership-one-member = Jäsen
membership-one-signatory = Allekirjoittaja
membership-about-steering = Kuuluu ryhmään, joka ohjaa koalitiota.
membership-about-member = Kertoo itse olevansa koalition jäsen.
membership-about-signatory = On allekirjoittanut kirjeen koalition kanssa. Lukemamme lähteet eivät osoita, että se on jäsen.
kind-child-rights = Lapsen oikeudet
kind-network = Verkosto
kind-survivors = Selviytyjät
kind-helpline = Auttava puhelin
kind-hotline = Vihjepalvelu
kind-technology = Teknologia
scope-international = Kansainvälinen
scope-european = Eurooppalainen
scope-national = Kansallinen
when-upcoming = Tulevat
when-past = Menneet
type-conference = Kokous tai konferenssi
type-open-letter = Kirje tai julkilausuma
type-demonstration = Julkinen tempaus
type-petition = Vetoomus
type-campaign = Kampanja
type-publication = Julkaisu
format-in-person = Paikan päällä
format-online = Verkossa
format-hybrid = Paikan päällä ja verkossa
status-postponed = Siirretty
status-cancelled = Peruttu
role-organiser = Koalition järjestämä
role-coalition-circle = Koalition järjestöjen toteuttama, mutta ei koalition nimissä
role-supporter = Koalition tukema
role-campaign-site = Kerrottu koalition kampanjasivustolla
role-related = Liittyy koalition tavoitteisiin
part-keynote = Pääpuheenvuoro
part-keynote-and-panel = Pääpuheenvuoro ja paneelikeskustelu
part-panel = Paneelikeskustelu
part-moderator = Keskustelun vetäjä
part-closing = Päätössanat
part-host = Tilaisuuden isännöinti
part-guest = Vieras
part-participant = Osallistuja
involvement-organiser = Järjestäjä
involvement-signatory = Allekirjoittaja
involvement-partner = Kumppani
involvement-participant = Osallistuja
involvements-organiser = Järjestäjät
involvements-signatory = Allekirjoittajat
involvements-partner = Kumppanit
involvements-participant = Osallistujat

## Luettelot
filter-heading = Hae ja rajaa
filter-show = Näytä tulokset
filter-show-total = Näytä: { $total }
filter-close = Sulje
filter-more = Rajaukset
filter-chosen = Valitut rajaukset
filter-remove = Poista rajaus
filter-unknown = tuntematon arvo
filter-reset = Tyhjennä kaikki
filter-text-chip = ”{ $text }”
sort-label = Järjestys
sort-relevance = Osuvin ensin
sort-name = Nimi
sort-country = Maa
pages-label = Sivut
page-number = Sivu { $page }
page-previous = Edellinen
page-next = Seuraava
no-results = Mikään ei vastaa hakua. Tarkista kirjoitusasu tai poista jokin rajaus.
no-answer = Tähän hakuun ei tullut vastausta, joten sivu on ennallaan.
map-label = Euroopan kartta, johon on merkitty jäsenten kotipaikat

## Jäsenet
members-title = Jäsenet
members-description = Hae { $name }-koalition järjestöjä nimen, paikkakunnan, maan tai tyypin mukaan. Jokaisesta kerrotaan lähde, joka liittää sen koalitioon.
members-lead = { $count ->
    [one] Tässä on nimetty yksi järjestö lähteineen.
   *[other] Tässä on nimetty { $number } järjestöä, jokainen lähteineen.
 }
members-claimed = Koalition omien tietojen mukaan siihen kuuluu { $claimed } järjestöä ({ $source }). Näistä ainakin { $missing } on sellaisia, joiden nimeä ei löydy miltään lukemaltamme julkiselta sivulta. Jätämme aukon mieluummin näkyviin kuin arvaamme.
members-search-label = Nimi, paikkakunta, maa tai tyyppi
members-search-hint = Kirjoitusvirheet eivät haittaa, ja muilla aakkosilla kirjoitetut nimet löytyvät myös latinalaisin kirjaimin.
members-count = { $count ->
    [0] Ei järjestöjä
    [one] Yksi järjestö
   *[other] { $number } järjestöä
 }
member-facts = Tiedot
member-acronym = Lyhenne
member-seat = Kotipaikka
member-website = Verkkosivusto
member-kind = Tyyppi
member-scope = Toiminta-alue
member-membership = Koalitiossa
member-evidence = Mistä tiedämme tämän
member-source = Avaa lähde
member-unverified = mikään lähde ei ole vielä vahvistanut
member-unknown = ei tiedossa
member-people = Ihmiset
member-events = Tapahtumat ja kirjeet
member-description = { $name }: mikä järjestö se on, miten se kuuluu koalitioon sekä sen ihmiset, tapahtumat ja kirjeet.

## Tapahtumat
events-title = Tapahtumat
events-description = { $name }-koalition ja sen lähipiirin tapaamiset, kirjeet, tempaukset ja kampanjat: ajat, paikat ja lähteet.
events-lead = Koalition ja sen lähipiirin tapaamisia, avoimia kirjeitä, tempauksia ja kampanjoita. Koalition omat tapahtumat on merkitty.
events-search-label = Otsikko, paikka tai henkilö
events-search-hint = Esimerkiksi ”Bryssel”, ”kirje” tai puhujan nimi.
events-count = { $count ->
    [0] Ei tapahtumia
    [one] Yksi tapahtuma
   *[other] { $number } tapahtumaa
 }
events-own = Koalition järjestämä
event-when = Milloin
event-where = Missä
event-format = Toteutustapa
event-kind = Tyyppi
event-role = Koalition rooli
event-organisers = Järjestäjät
event-signatories = Allekirjoitukset
event-speakers = Puhujat
event-speakers-at-the-time = Tehtävät ovat tapahtuman ajalta.
event-organisations = Järjestöt
event-source = Avaa lähde
event-local-time = paikallista aikaa
event-place-unknown = ei tiedossa
event-not-member = ei jäsen lukemiemme lähteiden mukaan
event-not-members = eivät jäseniä lukemiemme lähteiden mukaan
event-description = { $title }: milloin, missä, ketkä ja mikä on lähde.

## Ihmiset
person-role = Tehtävä tuolloin
person-role-as-of = Tehtävä tuolloin ({ $date })
person-organisation = Järjestö
person-events = Näissä tapahtumissa
person-source = Avaa lähde
person-description = { $name }: tehtävä tuolloin ja esiintymiset koalition tapahtumissa.

## Kannanotot
positions-list = Kaikki kannanotot ja vaatimukset
positions-demands = Vaatimukset
positions-own = Koalitio
positions-others = Koalition kumppanit ja kampanjat
positions-holder = Kannan esittää
positions-source = Lähde
positions-coalition-text = koalition oma teksti

## Lainsäädäntö
legislation-timeline = Lain matka askel askeleelta
legislation-frame = Puitteet
legislation-source = Lähde
legislation-no-source = Julkista lähdettä ei ole vielä löytynyt: odottaa vahvistusta.
legislation-event = Tapahtuma
legislation-files = Lainsäädäntöhankkeet
body-commission = Komissio
body-parliament = Parlamentti
body-council = Neuvosto
body-coalition = Koalitio

## Etusivu
home-demands = Vaatimukset
home-next-event = Seuraava tapahtuma
home-all-events = Kaikki tapahtumat
home-steering = Ohjausryhmä
home-all-members = Kaikki jäsenet
home-figures = Lukuja lähteineen
home-map-title = Missä jäsenet ovat
home-map-off = ei tällä kartalla
home-map-country-only = merkitty vain maan mukaan, koska paikkakunta ei ole tiedossa
home-figure-year = { $publisher }, { $year }

## Apua
help-list = Auttavat puhelimet ja vihjepalvelut
help-everywhere = Koko Euroopan unionissa
help-country = Valitse maa
help-country-all = Kaikki maat
help-call = Soita numeroon { $number }
help-website = Verkkosivusto
help-proof = Lähde
help-checked = Vahvistettu: { $date }
help-not-checked = Numero on peräisin julkiselta sivulta. Palvelun tarjoaja ei ole vielä vahvistanut sitä.
help-not-checked-website = Tieto on peräisin julkiselta sivulta. Palvelun tarjoaja ei ole vielä vahvistanut sitä.
help-confirmed-in = Vahvistettu maissa
help-none = Meillä ei ole vielä vahvistettua kansallista palvelua tässä maassa. Verkostojen sivustoilta löydät kansalliset palvelut.
line-emergency = Hätätilanne
line-child-helpline = Lapsille ja nuorille
line-victim-support = Rikosten uhreille
line-worried = Huoli jostakusta
line-missing-children = Kadonneet lapset
line-content-hotline = Ilmoita verkkosisällöstä

## Haku
search-title = Haku
search-description = Hae jäseniä, ihmisiä, tapahtumia, kannanottoja, lainsäädäntöä ja kaikkia tämän sivuston tekstejä.
search-label = Hae koko sivustolta
search-submit = Hae
search-members = Jäsenet
search-people = Ihmiset
search-events = Tapahtumat
search-positions = Kannanotot
search-milestones = Lainsäädäntö
search-texts = Tekstit
search-count = { $count ->
    [0] Haulla ”{ $text }” ei löytynyt mitään
    [one] Yksi tulos haulla ”{ $text }”
   *[other] { $number } tulosta haulla ”{ $text }”
 }
search-group-more = { $shown } / { $total }

## Virheet
not-found-title = Tätä sivua ei ole
not-found-lead = Osoitteessa voi olla kirjoitusvirhe, tai sivu on siirretty. Mitään ei ole kadonnut: tästä pääset eteenpäin.
error-title = Meillä tapahtui virhe
error-lead = Sivua ei voitu näyttää. Yritä hetken kuluttua uudelleen. Virhe on kirjattu muistiin.
bad-request-title = Tätä osoitetta ei voi lukea
bad-request-lead = Kysymysmerkin jälkeinen osa on liian pitkä tai vioittunut. Aloita uudelleen luettelosta.
error-try = Mistä voit jatkaa

## Results of the checks, in the accessibility statement
checks-title = Mitä tarkastettiin ja milloin
checks-version = Sivuston versio
checks-date = Tarkastuspäivä
checks-pages = Tarkastetut sivut
checks-tools = Tarkastuksen välineet
checks-problems = Löydetyt ongelmat
