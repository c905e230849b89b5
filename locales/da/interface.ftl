### dansk: the words of the site's frame. Who reviewed them as a native reader, and when: nobody yet.
### reviewed_by:
### reviewed_on:

## Rammen om hver side
skip-to-content = Gå til indholdet
skip-to-results = Gå til resultaterne
page-loading = Siden indlæses.
main-navigation = Hovedmenu
nav-about = Koalitionen
nav-members = Medlemmer
nav-events = Aktiviteter
nav-positions = Holdninger
nav-legislation = Lovgivning
nav-faq = Spørgsmål
nav-help = Få hjælp
nav-search = Søg
nav-home = Forside
nav-menu = Menu
language-switch = Sprog
breadcrumb = Du er her
contents = På denne side
footer-about = Koalitionen
footer-site = Webstedet
footer-accessibility = Tilgængelighed
footer-privacy = Privatliv
footer-imprint = Kolofon
footer-no-tracking = Ingen cookies, ingen sporing, intet gemmes på din enhed.
footer-preview = Forhåndsvisning bygget på offentlige oplysninger. { $name } har endnu ikke godkendt den.
preview-author = Foreløbigt websted om { $name } (ikke godkendt af koalitionen)
footer-source = Fri software: enhver koalition kan bruge den.
help-strip = Har du brug for at tale med nogen?
help-strip-link = Find hjælp i dit land
fallback-notice = Denne tekst findes endnu ikke på dansk. Sproget i denne version: { $language }.
fallback-some-notice = Nogle tekster på denne side findes endnu ikke på dansk. Deres sprog: { $language }.
unreviewed-notice = Ingen har gennemlæst denne tekst endnu.
reviewed-notice = Gennemlæst af { $name } den { $date }.
updated = Senest ændret den { $date }
external-link = åbner et andet websted

## Tal og datoer
quantity-more-than = mere end { $number }
quantity-nearly = næsten { $number }
quantity-estimate = omkring { $number }
period = { $start } til { $end }
per-cent = { $number } %
one-in = 1 ud af { $number }
years = { $count ->
    [one] { $number } år
   *[other] { $number } år
 }
label-colon = { $label }:

## Kendetegn og deres værdier
facet-membership = Tilknytning til koalitionen
facet-kind = Type organisation
facet-scope = Rækkevidde
facet-country = Land
facet-when = Hvornår
facet-type = Type aktivitet
facet-format = Form
facet-year = År
membership-steering = Styregruppe
membership-member = Medlemmer
membership-signatory = Underskrivere
membership-one-steering = Styregruppe
membership-one-member = Medlem
membership-one-signatory = Underskriver
membership-about-steering = Hører til den gruppe, der styrer koalitionen.
membership-about-member = Oplyser selv, at den er medlem af koalitionen.
membership-about-signatory = Har underskrevet et brev sammen med koalitionen. De kilder, vi har læst, viser ikke, at den er medlem.
kind-child-rights = Børns rettigheder
kind-network = Netværk
kind-survivors = Overlevere
kind-helpline = Hjælpelinje
kind-hotline = Anmeldetjeneste
kind-technology = Teknologi
scope-international = International
scope-european = Europæisk
scope-national = National
when-upcoming = Kommende
when-past = Tidligere
type-conference = Møde eller konference
type-open-letter = Brev eller erklæring
type-demonstration = Offentlig aktion
type-petition = Underskriftsindsamling
type-campaign = Kampagne
type-publication = Publikation
format-in-person = Fysisk
format-online = Online
format-hybrid = Fysisk og online
status-postponed = Udskudt
status-cancelled = Aflyst
role-organiser = Arrangeret af koalitionen
role-coalition-circle = Gennemført af organisationer i koalitionen, men ikke i dens navn
role-supporter = Støttet af koalitionen
role-campaign-site = Omtalt på koalitionens kampagneside
role-related = Knytter sig til koalitionens mål
part-keynote = Hovedtale
part-keynote-and-panel = Hovedtale og panel
part-panel = Panel
part-moderator = Ordstyrer
part-closing = Afsluttende ord
part-host = Vært
part-guest = Gæst
part-participant = Deltager
involvement-organiser = Arrangør
involvement-signatory = Underskriver
involvement-partner = Partner
involvement-participant = Deltager
involvements-organiser = Arrangører
involvements-signatory = Underskrivere
involvements-partner = Partnere
involvements-participant = Deltagere

## Lister
filter-heading = Søg og filtrer
filter-show = Vis resultater
filter-show-total = Vis { $total }
filter-close = Luk
filter-more = Filtre
filter-chosen = Valgte filtre
filter-remove = Fjern filteret
filter-unknown = ukendt værdi
filter-reset = Nulstil alle
filter-text-chip = »{ $text }«
sort-label = Rækkefølge
sort-relevance = Mest relevante
sort-name = Navn
sort-country = Land
pages-label = Sider
page-number = Side { $page }
page-previous = Forrige
page-next = Næste
no-results = Ingen resultater. Tjek stavningen, eller fjern et filter.
no-answer = Der kom intet svar på denne søgning, så siden er uændret.
map-label = Europakort med medlemmernes hjemsteder

## Medlemmer
members-title = Medlemmer
members-description = Søg blandt organisationerne i { $name } efter navn, by, land eller type, hver med den kilde, der knytter den til koalitionen.
members-lead = { $count ->
    [one] Én organisation er nævnt her, med sin kilde.
   *[other] { $number } organisationer er nævnt her, hver med sin kilde.
 }
members-claimed = Koalitionen selv tæller { $claimed } ({ $source }). Mindst { $missing } af dem er ikke nævnt på nogen offentlig side, vi har kunnet læse; vi lader hullet stå åbent frem for at gætte.
members-search-label = Navn, by, land eller type
members-search-hint = Det gør ikke noget, hvis du taster forkert, og navne i andre alfabeter kan findes med latinske bogstaver.
members-count = { $count ->
    [0] Ingen organisationer
    [one] Én organisation
   *[other] { $number } organisationer
 }
member-facts = Fakta
member-acronym = Forkortelse
member-seat = Hjemsted
member-website = Websted
member-kind = Type
member-scope = Rækkevidde
member-membership = I koalitionen
member-evidence = Hvor vi ved det fra
member-source = Åbn kilden
member-unverified = endnu ikke bekræftet af en kilde
member-unknown = ukendt
member-people = Personer
member-events = Aktiviteter og breve
member-description = { $name }: hvem det er, tilknytningen til koalitionen, personer, aktiviteter og breve.

## Aktiviteter
events-title = Aktiviteter
events-description = Møder, breve, aktioner og kampagner fra { $name } og kredsen omkring, med datoer, steder og kilder.
events-lead = Møder, åbne breve, aktioner og kampagner fra koalitionen og kredsen omkring den. Koalitionens egne aktiviteter er markeret.
events-search-label = Titel, sted eller person
events-search-hint = For eksempel »Bruxelles«, »brev« eller navnet på en taler.
events-count = { $count ->
    [0] Ingen aktiviteter
    [one] Én aktivitet
   *[other] { $number } aktiviteter
 }
events-own = Arrangeret af koalitionen
event-when = Hvornår
event-where = Hvor
event-format = Form
event-kind = Type
event-role = Koalitionens rolle
event-organisers = Arrangører
event-signatories = Underskrifter
event-speakers = Talere
event-speakers-at-the-time = Funktionerne er dem, personerne havde dengang.
event-organisations = Organisationer
event-source = Åbn kilden
event-local-time = lokal tid
event-place-unknown = ukendt
event-not-member = ikke medlem ifølge de kilder, vi har læst
event-not-members = ikke medlemmer ifølge de kilder, vi har læst
event-description = { $title }: hvornår, hvor, hvem, og kilden.

## Personer
person-role = Dengang
person-role-as-of = Dengang ({ $date })
person-organisation = Organisation
person-events = Ved disse aktiviteter
person-source = Åbn kilden
person-description = { $name }: funktion dengang og medvirken ved koalitionens aktiviteter.

## Holdninger
positions-list = Alle holdninger og krav
positions-demands = Kravene
positions-own = Koalitionen
positions-others = Dens partnere og kampagner
positions-holder = Fremført af
positions-source = Kilde
positions-coalition-text = koalitionens egen tekst

## Lovgivning
legislation-timeline = Lovens vej, trin for trin
legislation-frame = Rammen
legislation-source = Kilde
legislation-no-source = Der er endnu ikke fundet nogen offentlig kilde: skal bekræftes.
legislation-event = Aktiviteten
legislation-files = Sagerne
body-commission = Kommissionen
body-parliament = Parlamentet
body-council = Rådet
body-coalition = Koalitionen

## Forside
home-demands = Kravene
home-next-event = Næste aktivitet
home-all-events = Alle aktiviteter
home-steering = Styregruppen
home-all-members = Alle medlemmer
home-figures = Tal, med deres kilder
home-map-title = Her holder medlemmerne til
home-map-off = ikke på dette kort
home-map-country-only = placeret i sit land, da byen ikke kendes
home-figure-year = { $publisher }, { $year }

## Hjælp
help-list = Hjælpelinjer og anmeldetjenester
help-everywhere = I hele Den Europæiske Union
help-country = Vælg et land
help-country-all = Alle lande
help-call = Ring til { $number }
help-website = Websted
help-proof = Kilde
help-checked = Bekræftet: { $date }
help-not-checked = Nummeret er taget fra en offentlig side; stedet selv har endnu ikke bekræftet det.
help-not-checked-website = Taget fra en offentlig side; stedet selv har endnu ikke bekræftet det.
help-confirmed-in = Bekræftet i
help-none = Vi har endnu ikke noget bekræftet nationalt tilbud for dette land. Netværkenes websteder fører videre til tilbud i de enkelte lande.
line-emergency = Alarmnummer
line-child-helpline = For børn og unge
line-victim-support = Til ofre for kriminalitet
line-worried = Bekymret for nogen
line-missing-children = Forsvundne børn
line-content-hotline = Anmeld materiale på nettet

## Søgning
search-title = Søgning
search-description = Søg blandt medlemmer, personer, aktiviteter, holdninger, lovgivningen og alle tekster på dette websted.
search-label = Søg på hele webstedet
search-submit = Søg
search-members = Medlemmer
search-people = Personer
search-events = Aktiviteter
search-positions = Holdninger
search-milestones = Lovgivning
search-texts = Tekster
search-count = { $count ->
    [0] Intet fundet for »{ $text }«
    [one] Ét resultat for »{ $text }«
   *[other] { $number } resultater for »{ $text }«
 }
search-group-more = { $shown } af { $total }

## Fejl
not-found-title = Denne side findes ikke
not-found-lead = Adressen er måske tastet forkert, eller siden er flyttet. Intet er gået tabt: her kan du komme videre.
error-title = Noget gik galt hos os
error-lead = Siden kunne ikke dannes. Prøv igen om et øjeblik; fejlen er noteret.
bad-request-title = Denne adresse kan ikke læses
bad-request-lead = Delen efter spørgsmålstegnet er for lang eller beskadiget. Begynd forfra fra listen.
error-try = Sådan kommer du videre

## Results of the checks, in the accessibility statement
checks-title = Hvad der er kontrolleret, og hvornår
checks-version = Webstedets version
checks-date = Dag for kontrollerne
checks-pages = Kontrollerede sider
checks-tools = Kontrolleret med
checks-problems = Fundne problemer
