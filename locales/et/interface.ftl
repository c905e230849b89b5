### eesti: the words of the site's frame. Who reviewed them as a native reader, and when: nobody yet.
### reviewed_by:
### reviewed_on:

## Iga lehe raam
skip-to-content = Otse sisu juurde
skip-to-results = Otse tulemuste juurde
page-loading = Lehte laaditakse.
main-navigation = Põhinavigatsioon
nav-about = Koalitsioon
nav-members = Liikmed
nav-events = Sündmused
nav-positions = Seisukohad
nav-legislation = Õigusloome
nav-faq = Küsimused
nav-help = Kust saada abi
nav-search = Otsing
nav-home = Avaleht
nav-menu = Menüü
language-switch = Keel
breadcrumb = Asute siin
contents = Sellel lehel
footer-about = Koalitsioon
footer-site = See veebisait
footer-accessibility = Ligipääsetavus
footer-privacy = Privaatsus
footer-imprint = Väljaandja andmed
footer-no-tracking = Ei küpsiseid ega jälgimist; teie seadmesse ei salvestata midagi.
footer-preview = Avalike faktide põhjal koostatud eelvaade. { $name } ei ole seda veel heaks kiitnud.
preview-author = Eelvaatesait: { $name } (koalitsiooni heakskiiduta)
footer-source = Vaba tarkvara: seda võib kasutada iga koalitsioon.
help-strip = Kas soovite kellegagi rääkida?
help-strip-link = Leidke abi oma riigis
fallback-notice = See tekst ei ole veel eesti keeles kättesaadav. Praegu loete seda järgmises keeles: { $language }.
fallback-some-notice = Mõned selle lehe tekstid ei ole veel eesti keeles kättesaadavad. Nende keel: { $language }.
unreviewed-notice = Seda teksti ei ole veel keegi üle vaadanud.
reviewed-notice = Üle vaadanud { $name }, { $date }.
updated = Viimati muudetud: { $date }
external-link = avab teise veebisaidi

## Arvud ja kuupäevad
quantity-more-than = üle { $number }
quantity-nearly = ligi { $number }
quantity-estimate = umbes { $number }
period = { $start } – { $end }
per-cent = { $number }%
one-in = iga { $number }.
years = { $count ->
    [one] { $number } aasta
   *[other] { $number } aastat
 }
label-colon = { $label }:

## Tunnused ja nende väärtused
facet-membership = Seos koalitsiooniga
facet-kind = Organisatsiooni liik
facet-scope = Tegevusulatus
facet-country = Riik
facet-when = Millal
facet-type = Sündmuse liik
facet-format = Vorm
facet-year = Aasta
membership-steering = Juhtrühm
membership-member = Liikmed
membership-signatory = Allakirjutanud
membership-one-steering = Juhtrühm
membership-one-member = Liige
membership-one-signatory = Allakirjutanu
membership-about-steering = Kuulub rühma, mis koalitsiooni juhib.
membership-about-member = Ütleb ise, et on koalitsiooni liige.
membership-about-signatory = On koos koalitsiooniga kirjale alla kirjutanud. Loetud allikad ei tõenda, et ta on liige.
kind-child-rights = Lapse õigused
kind-network = Võrgustik
kind-survivors = Väärkohtlemise üle elanud inimesed
kind-helpline = Abitelefon
kind-hotline = Vihjeliin
kind-technology = Tehnoloogia
scope-international = Rahvusvaheline
scope-european = Euroopa
scope-national = Üleriigiline
when-upcoming = Tulekul
when-past = Möödunud
type-conference = Kohtumine või konverents
type-open-letter = Kiri või avaldus
type-demonstration = Avalik aktsioon
type-petition = Petitsioon
type-campaign = Kampaania
type-publication = Väljaanne
format-in-person = Kohapeal
format-online = Veebis
format-hybrid = Kohapeal ja veebis
status-postponed = Edasi lükatud
status-cancelled = Ära jäetud
role-organiser = Korraldas koalitsioon
role-coalition-circle = Koalitsiooni organisatsioonide algatus, kuid mitte koalitsiooni nimel
role-supporter = Koalitsiooni toetusel
role-campaign-site = Kajastatud koalitsiooni kampaania veebisaidil
role-related = Seotud koalitsiooni eesmärkidega
part-keynote = Peaettekanne
part-keynote-and-panel = Peaettekanne ja paneelarutelu
part-panel = Paneelarutelu
part-moderator = Arutelu juhtimine
part-closing = Lõppsõna
part-host = Võõrustaja
part-guest = Külaline
part-participant = Osaleja
involvement-organiser = Korraldaja
involvement-signatory = Allakirjutanu
involvement-partner = Partner
involvement-participant = Osaleja
involvements-organiser = Korraldajad
involvements-signatory = Allakirjutanud
involvements-partner = Partnerid
involvements-participant = Osalejad

## Loendid
filter-heading = Otsing ja filtrid
filter-show = Näita tulemusi
filter-show-total = Näita: { $total }
filter-close = Sulge
filter-more = Filtrid
filter-chosen = Valitud filtrid
filter-remove = Eemalda filter
filter-unknown = tundmatu väärtus
filter-reset = Tühjenda kõik
filter-text-chip = „{ $text }“
sort-label = Järjestus
sort-relevance = Parim vaste
sort-name = Nimi
sort-country = Riik
pages-label = Leheküljed
page-number = { $page }. lehekülg
page-previous = Eelmine
page-next = Järgmine
no-results = Vasteid ei ole. Kontrollige kirjapilti või eemaldage mõni filter.
no-answer = Sellele päringule ei tulnud vastust, seega on leht muutmata.
map-label = Euroopa kaart liikmete asukohtadega

## Liikmed
members-title = Liikmed
members-description = Otsige koalitsiooni { $name } organisatsioone nime, koha, riigi või liigi järgi. Igaühe juures on allikas, mis seob ta koalitsiooniga.
members-lead = { $count ->
    [one] Siin on nimetatud üks organisatsioon koos allikaga.
   *[other] Siin on nimetatud { $number } organisatsiooni, igaüks koos allikaga.
 }
members-claimed = Koalitsiooni enda andmetel kuulub sinna { $claimed } organisatsiooni ({ $source }). Neist vähemalt { $missing } ei ole nimetatud ühelgi avalikul lehel, mida saime lugeda; jätame lünga pigem alles, kui et hakkame oletama.
members-search-label = Nimi, koht, riik või liik
members-search-hint = Trükivead ei sega ja teistes tähestikes nimed leiab ka ladina tähtedega.
members-count = { $count ->
    [0] Organisatsioone ei ole
    [one] Üks organisatsioon
   *[other] { $number } organisatsiooni
 }
member-facts = Andmed
member-acronym = Lühend
member-seat = Asukoht
member-website = Veebisait
member-kind = Liik
member-scope = Tegevusulatus
member-membership = Koalitsioonis
member-evidence = Kust me seda teame
member-source = Ava allikas
member-unverified = allikas ei ole seda veel kinnitanud
member-unknown = ei ole teada
member-people = Inimesed
member-events = Sündmused ja kirjad
member-description = { $name }: mis organisatsioon see on, kuidas ta on koalitsiooniga seotud, tema inimesed, sündmused ja kirjad.

## Sündmused
events-title = Sündmused
events-description = Koalitsiooni { $name } ja temaga seotud kohtumised, kirjad, aktsioonid ja kampaaniad koos kuupäevade, kohtade ja allikatega.
events-lead = Koalitsiooni ja temaga seotud kohtumised, avalikud kirjad, aktsioonid ja kampaaniad. Koalitsiooni enda sündmused on märgitud.
events-search-label = Pealkiri, koht või inimene
events-search-hint = Näiteks „Brüssel“, „kiri“ või esineja nimi.
events-count = { $count ->
    [0] Sündmusi ei ole
    [one] Üks sündmus
   *[other] { $number } sündmust
 }
events-own = Korraldas koalitsioon
event-when = Millal
event-where = Kus
event-format = Vorm
event-kind = Liik
event-role = Koalitsiooni roll
event-organisers = Korraldajad
event-signatories = Allkirjad
event-speakers = Esinejad
event-speakers-at-the-time = Ametikohad on märgitud tolleaegse seisuga.
event-organisations = Organisatsioonid
event-source = Ava allikas
event-local-time = kohalik aeg
event-place-unknown = ei ole teada
event-not-member = loetud allikate järgi ei ole liige
event-not-members = loetud allikate järgi ei ole liikmed
event-description = { $title }: millal, kus, kes ja mis allikast.

## Inimesed
person-role = Tolleaegne ametikoht
person-role-as-of = Tolleaegne ametikoht ({ $date })
person-organisation = Organisatsioon
person-events = Nendel sündmustel
person-source = Ava allikas
person-description = { $name }: tolleaegne ametikoht ja esinemised koalitsiooni sündmustel.

## Seisukohad
positions-list = Kõik seisukohad ja nõudmised
positions-demands = Nõudmised
positions-own = Koalitsioon
positions-others = Koalitsiooni partnerid ja kampaaniad
positions-holder = Seisukoha esitaja
positions-source = Allikas
positions-coalition-text = koalitsiooni enda tekst

## Õigusloome
legislation-timeline = Õigusakti teekond samm-sammult
legislation-frame = Raamistik
legislation-source = Allikas
legislation-no-source = Avalikku allikat ei ole veel leitud: vajab kinnitamist.
legislation-event = Sündmus
legislation-files = Seadusandlikud menetlused
body-commission = Komisjon
body-parliament = Parlament
body-council = Nõukogu
body-coalition = Koalitsioon

## Avaleht
home-demands = Nõudmised
home-next-event = Järgmine sündmus
home-all-events = Kõik sündmused
home-steering = Juhtrühm
home-all-members = Kõik liikmed
home-figures = Arvud koos allikatega
home-map-title = Kus liikmed asuvad
home-map-off = sellel kaardil ei ole
home-map-country-only = märgitud riigi järgi, sest täpsem koht ei ole teada
home-figure-year = { $publisher }, { $year }

## Abi
help-list = Abitelefonid ja vihjeliinid
help-everywhere = Kogu Euroopa Liidus
help-country = Valige riik
help-country-all = Kõik riigid
help-call = Helistage { $number }
help-website = Veebisait
help-proof = Allikas
help-checked = Kinnitatud: { $date }
help-not-checked = Number pärineb avalikult lehelt; teenuse pakkuja ei ole seda veel kinnitanud.
help-not-checked-website = Pärineb avalikult lehelt; teenuse pakkuja ei ole seda veel kinnitanud.
help-confirmed-in = Kinnitatud riikides
help-none = Selle riigi kohta ei ole meil veel ühtegi kinnitatud riigisisest teenust. Võrgustike veebisaitidelt leiab riigisisesed teenused.
line-emergency = Hädaabi
line-child-helpline = Lastele ja noortele
line-victim-support = Kuriteoohvritele
line-worried = Mure kellegi pärast
line-missing-children = Kadunud lapsed
line-content-hotline = Veebisisust teatamine

## Otsing
search-title = Otsing
search-description = Otsige liikmeid, inimesi, sündmusi, seisukohti, õigusloomet ja kõiki selle veebisaidi tekste.
search-label = Otsing kogu veebisaidilt
search-submit = Otsi
search-members = Liikmed
search-people = Inimesed
search-events = Sündmused
search-positions = Seisukohad
search-milestones = Õigusloome
search-texts = Tekstid
search-count = { $count ->
    [0] „{ $text }“ – midagi ei leitud
    [one] „{ $text }“ – üks tulemus
   *[other] „{ $text }“ – { $number } tulemust
 }
search-group-more = { $shown } / { $total }

## Vead
not-found-title = Seda lehte ei ole
not-found-lead = Võib-olla on aadressis kirjaviga või on leht teise kohta viidud. Midagi ei ole kadunud: siit saate edasi minna.
error-title = Meie poolel läks midagi valesti
error-lead = Lehte ei õnnestunud koostada. Palun proovige mõne hetke pärast uuesti; viga on üles märgitud.
bad-request-title = Seda aadressi ei saa lugeda
bad-request-lead = Küsimärgile järgnev osa on liiga pikk või vigane. Alustage uuesti loendist.
error-try = Kuhu edasi

## Results of the checks, in the accessibility statement
checks-title = Mida ja millal kontrolliti
checks-version = Veebisaidi versioon
checks-date = Kontrollimise päev
checks-pages = Kontrollitud lehed
checks-tools = Kontrollimise vahendid
checks-problems = Leitud probleemid
