### Malti: the words of the site's frame. Who reviewed them as a native reader, and when: nobody yet.
### reviewed_by:
### reviewed_on:

## Il-qafas ta’ kull paġna
skip-to-content = Aqbeż għall-kontenut
skip-to-results = Aqbeż għar-riżultati
page-loading = Il-paġna qed titgħabba.
main-navigation = Navigazzjoni ewlenija
nav-about = Il-koalizzjoni
nav-members = Membri
nav-events = Avvenimenti
nav-positions = Pożizzjonijiet
nav-legislation = Il-liġi
nav-faq = Mistoqsijiet
nav-help = Sib għajnuna
nav-search = Fittex
nav-home = Paġna ewlenija
nav-menu = Menu
language-switch = Lingwa
breadcrumb = Postok fis-sit
contents = F’din il-paġna
footer-about = Il-koalizzjoni
footer-site = Dan is-sit
footer-accessibility = Aċċessibbiltà
footer-privacy = Privatezza
footer-imprint = Avviż legali
footer-no-tracking = Mingħajr cookies u mingħajr traċċar: xejn ma jinħażen fuq l-apparat tiegħek.
footer-preview = Dehra minn qabel, mibnija fuq fatti pubbliċi. { $name } għadha ma approvathiex.
preview-author = Sit ta’ dehra minn qabel dwar { $name } (mhux approvat mill-koalizzjoni)
footer-source = Softwer liberu: kull koalizzjoni tista’ tużah.
help-strip = Għandek bżonn titkellem ma’ xi ħadd?
help-strip-link = Sib għajnuna f’pajjiżek
fallback-notice = Dan it-test għadu mhux disponibbli bil-Malti. Il-lingwa li qed taqrah biha: { $language }.
fallback-some-notice = Xi testi f’din il-paġna għadhom mhumiex disponibbli bil-Malti. Il-lingwa tagħhom: { $language }.
unreviewed-notice = Dan it-test għadu ma ġie rivedut minn ħadd.
reviewed-notice = Rivedut minn { $name } ({ $date }).
updated = L-aħħar bidla: { $date }
external-link = jiftaħ sit ieħor

## Numri u dati
quantity-more-than = aktar minn { $number }
quantity-nearly = kważi { $number }
quantity-estimate = madwar { $number }
period = { $start } – { $end }
per-cent = { $number }%
one-in = 1 minn kull { $number }
years = { $count ->
    [one] { $number } sena
    [two] { $number } sentejn
    [few] { $number } snin
    [many] { $number } sena
   *[other] { $number } sena
 }
label-colon = { $label }:

## Kriterji u valuri
facet-membership = Rabta mal-koalizzjoni
facet-kind = Tip ta’ organizzazzjoni
facet-scope = Ambitu
facet-country = Pajjiż
facet-when = Meta
facet-type = Tip ta’ avveniment
facet-format = Format
facet-year = Sena
membership-steering = Grupp ta’ tmexxija
membership-member = Membri
membership-signatory = Firmatarji
membership-one-steering = Grupp ta’ tmexxija
membership-one-member = Membru
membership-one-signatory = Firmatarja
membership-about-steering = Tagħmel parti mill-grupp li jmexxi l-koalizzjoni.
membership-about-member = L-organizzazzjoni stess tgħid li hija membru tal-koalizzjoni.
membership-about-signatory = Iffirmat ittra mal-koalizzjoni. Is-sorsi li qrajna ma jippruvawx li hija membru.
kind-child-rights = Drittijiet tat-tfal
kind-network = Netwerk
kind-survivors = Superstiti
kind-helpline = Linja ta’ għajnuna
kind-hotline = Linja ta’ rappurtar
kind-technology = Teknoloġija
scope-international = Internazzjonali
scope-european = Ewropew
scope-national = Nazzjonali
when-upcoming = Li ġejjin
when-past = Li għaddew
type-conference = Laqgħa jew konferenza
type-open-letter = Ittra jew dikjarazzjoni
type-demonstration = Azzjoni pubblika
type-petition = Petizzjoni
type-campaign = Kampanja
type-publication = Pubblikazzjoni
format-in-person = Wiċċ imb’wiċċ
format-online = Online
format-hybrid = Wiċċ imb’wiċċ u online
status-postponed = Pospost
status-cancelled = Ikkanċellat
role-organiser = Organizzat mill-koalizzjoni
role-coalition-circle = Magħmul minn organizzazzjonijiet tal-koalizzjoni, mhux f’isimha
role-supporter = Appoġġat mill-koalizzjoni
role-campaign-site = Irrappurtat fis-sit tal-kampanja tal-koalizzjoni
role-related = Marbut mal-għanijiet tal-koalizzjoni
part-keynote = Diskors ewlieni
part-keynote-and-panel = Diskors ewlieni u panel
part-panel = Panel
part-moderator = Moderazzjoni
part-closing = Diskors tal-għeluq
part-host = Min jospita
part-guest = Mistieden jew mistiedna
part-participant = Parteċipazzjoni
involvement-organiser = Organizzatriċi
involvement-signatory = Firmatarja
involvement-partner = Sieħba
involvement-participant = Parteċipanta
involvements-organiser = Organizzaturi
involvements-signatory = Firmatarji
involvements-partner = Sħab
involvements-participant = Parteċipanti

## Listi
filter-heading = Fittex u ffiltra
filter-show = Uri r-riżultati
filter-show-total = Uri { $total }
filter-close = Agħlaq
filter-more = Filtri
filter-chosen = Filtri magħżula
filter-remove = Neħħi l-filtru
filter-unknown = valur mhux magħruf
filter-reset = Neħħi kollox
filter-text-chip = “{ $text }”
sort-label = Ordni
sort-relevance = Rilevanza
sort-name = Isem
sort-country = Pajjiż
pages-label = Paġni
page-number = Paġna { $page }
page-previous = Ta’ qabel
page-next = Li jmiss
no-results = Ma nstab xejn. Iċċekkja l-ortografija jew neħħi filtru.
no-answer = Din it-talba ma kellhiex tweġiba, għalhekk il-paġna baqgħet kif kienet.
map-label = Mappa tal-Ewropa bis-sedi tal-membri

## Membri
members-title = Membri
members-description = Fittex l-organizzazzjonijiet ta’ { $name } skont l-isem, il-belt, il-pajjiż jew it-tip, kull waħda bis-sors li jorbotha mal-koalizzjoni.
members-lead = { $count ->
    [one] Hawnhekk hija msemmija organizzazzjoni waħda, bis-sors tagħha.
    [two] Hawnhekk huma msemmija żewġ organizzazzjonijiet, kull waħda bis-sors tagħha.
    [few] Hawnhekk huma msemmija { $number } organizzazzjonijiet, kull waħda bis-sors tagħha.
    [many] Hawnhekk huma msemmija { $number }-il organizzazzjoni, kull waħda bis-sors tagħha.
   *[other] Hawnhekk huma msemmija { $number } organizzazzjoni, kull waħda bis-sors tagħha.
 }
members-claimed = Skont il-koalizzjoni, huma { $claimed } ({ $source }). Mill-inqas { $missing } minnhom ma jissemmew fl-ebda paġna pubblika li stajna naqraw; nippreferu nħallu l-vojt jidher milli nagħmlu suppożizzjonijiet.
members-search-label = Isem, belt, pajjiż jew tip
members-search-hint = It-tfittxija taħfer l-iżbalji tal-kitba, u l-ismijiet f’alfabeti oħra jinstabu b’ittri Latini.
members-count = { $count ->
    [0] L-ebda organizzazzjoni
    [one] Organizzazzjoni waħda
    [two] Żewġ organizzazzjonijiet
    [few] { $number } organizzazzjonijiet
    [many] { $number }-il organizzazzjoni
   *[other] { $number } organizzazzjoni
 }
member-facts = Fil-qosor
member-acronym = Abbrevjazzjoni
member-seat = Sede
member-website = Sit web
member-kind = Tip
member-scope = Ambitu
member-membership = Fil-koalizzjoni
member-evidence = Kif nafu
member-source = Iftaħ is-sors
member-unverified = għadu mhux ikkonfermat minn sors
member-unknown = mhux magħruf
member-people = Persuni
member-events = Avvenimenti u ittri
member-description = { $name }: min hi, x’jorbotha mal-koalizzjoni, il-persuni, l-avvenimenti u l-ittri tagħha.

## Avvenimenti
events-title = Avvenimenti
events-description = Laqgħat, ittri, azzjonijiet u kampanji ta’ { $name } u ta’ madwarha, bid-dati, il-postijiet u s-sorsi.
events-lead = Laqgħat, ittri miftuħa, azzjonijiet u kampanji, tal-koalizzjoni u ta’ madwarha. L-avvenimenti tal-koalizzjoni stess huma mmarkati.
events-search-label = Titlu, post jew persuna
events-search-hint = Pereżempju “Brussell”, “ittra” jew isem ta’ persuna.
events-count = { $count ->
    [0] L-ebda avveniment
    [one] Avveniment wieħed
    [two] Żewġ avvenimenti
    [few] { $number } avvenimenti
    [many] { $number }-il avveniment
   *[other] { $number } avveniment
 }
events-own = Organizzat mill-koalizzjoni
event-when = Meta
event-where = Fejn
event-format = Format
event-kind = Tip
event-role = Ir-rwol tal-koalizzjoni
event-organisers = Organizzaturi
event-signatories = Firem
event-speakers = Kelliema
event-speakers-at-the-time = Il-karigi huma dawk ta’ dak iż-żmien.
event-organisations = Organizzazzjonijiet
event-source = Iftaħ is-sors
event-local-time = ħin lokali
event-place-unknown = mhux magħruf
event-not-member = mhijiex membru skont is-sorsi li qrajna
event-not-members = mhumiex membri skont is-sorsi li qrajna
event-description = { $title }: meta, fejn, min, u s-sors.

## Persuni
person-role = Dak iż-żmien
person-role-as-of = Dak iż-żmien ({ $date })
person-organisation = Organizzazzjoni
person-events = F’dawn l-avvenimenti
person-source = Iftaħ is-sors
person-description = { $name }: kariga dak iż-żmien u interventi fl-avvenimenti tal-koalizzjoni.

## Pożizzjonijiet
positions-list = Il-pożizzjonijiet u t-talbiet kollha
positions-demands = It-talbiet
positions-own = Il-koalizzjoni
positions-others = Is-sħab u l-kampanji tagħha
positions-holder = Sostnuta minn
positions-source = Sors
positions-coalition-text = it-test tal-koalizzjoni stess

## Leġiżlazzjoni
legislation-timeline = Il-mixja tal-liġi, pass pass
legislation-frame = Il-qafas
legislation-source = Sors
legislation-no-source = Għadu ma nstab l-ebda sors pubbliku: irid jiġi kkonfermat.
legislation-event = L-avveniment
legislation-files = Il-fajls
body-commission = Kummissjoni
body-parliament = Parlament
body-council = Kunsill
body-coalition = Koalizzjoni

## Paġna ewlenija
home-demands = It-talbiet
home-next-event = L-avveniment li jmiss
home-all-events = L-avvenimenti kollha
home-steering = Il-grupp ta’ tmexxija
home-all-members = Il-membri kollha
home-figures = Ċifri, bis-sorsi tagħhom
home-map-title = Fejn jinsabu l-membri
home-map-off = mhux fuq din il-mappa
home-map-country-only = imqiegħda f’pajjiżha, għax il-belt mhijiex magħrufa
home-figure-year = { $publisher }, { $year }

## Għajnuna
help-list = Linji ta’ għajnuna u ta’ rappurtar
help-everywhere = Fl-Unjoni Ewropea kollha
help-country = Agħżel pajjiż
help-country-all = Il-pajjiżi kollha
help-call = Ċempel { $number }
help-website = Sit web
help-proof = Sors
help-checked = Ikkonfermat: { $date }
help-not-checked = Numru meħud minn paġna pubblika; għadu mhux ikkonfermat mis-servizz.
help-not-checked-website = Meħud minn paġna pubblika; għadu mhux ikkonfermat mis-servizz.
help-none = Għad m’għandniex linja nazzjonali kkonfermata għal dan il-pajjiż. Is-siti tan-netwerks iwasslu għal-linji nazzjonali.
help-confirmed-in = Ikkonfermat f’dawn il-pajjiżi
line-emergency = Emerġenza
line-child-helpline = Għat-tfal u ż-żgħażagħ
line-victim-support = Għall-vittmi tal-kriminalità
line-worried = Inkwiet dwar xi ħadd
line-missing-children = Tfal neqsin
line-content-hotline = Rapporta materjal online

## Tfittxija
search-title = Tfittxija
search-description = Fittex fost il-membri, il-persuni, l-avvenimenti, il-pożizzjonijiet, il-liġi u t-testi kollha ta’ dan is-sit.
search-label = Fittex fis-sit kollu
search-submit = Fittex
search-members = Membri
search-people = Persuni
search-events = Avvenimenti
search-positions = Pożizzjonijiet
search-milestones = Il-liġi
search-texts = Testi
search-count = { $count ->
    [0] Ma nstab xejn għal “{ $text }”
    [one] Riżultat wieħed għal “{ $text }”
    [two] Żewġ riżultati għal “{ $text }”
    [few] { $number } riżultati għal “{ $text }”
    [many] { $number }-il riżultat għal “{ $text }”
   *[other] { $number } riżultat għal “{ $text }”
 }
search-group-more = { $shown } minn { $total }

## Żbalji
not-found-title = Din il-paġna ma teżistix
not-found-lead = Jista’ jkun li l-indirizz inkiteb ħażin, jew li l-paġna ċċaqilqet minn postha. Ma ntilef xejn: hawn kif tista’ tkompli.
error-title = Inqalgħet problema min-naħa tagħna
error-lead = Il-paġna ma setgħetx titħejja. Jekk jogħġbok erġa’ pprova ftit ieħor; il-problema ġiet irreġistrata.
bad-request-title = Dan l-indirizz ma jistax jinqara
bad-request-lead = Il-parti wara l-punt interrogattiv hija twila wisq jew fiha ħsara. Erġa’ ibda mil-lista.
error-try = Fejn tista’ tmur minn hawn

## Results of the checks, in the accessibility statement
checks-title = X’ġie vverifikat, u meta
checks-version = Verżjoni tas-sit
checks-date = Il-jum tal-verifiki
checks-pages = Paġni vverifikati
checks-tools = Għodod użati
checks-problems = Problemi li nstabu
