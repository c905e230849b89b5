### svenska: the words of the site's frame. Who reviewed them as a native reader, and when: nobody yet.
### reviewed_by:
### reviewed_on:

## Ramen på varje sida
skip-to-content = Hoppa till innehållet
skip-to-results = Hoppa till resultaten
page-loading = Sidan läses in.
main-navigation = Huvudmeny
nav-about = Koalitionen
nav-members = Medlemmar
nav-events = Aktiviteter
nav-positions = Ståndpunkter
nav-legislation = Lagstiftning
nav-faq = Frågor
nav-help = Få hjälp
nav-search = Sök
nav-home = Startsida
nav-menu = Meny
language-switch = Språk
breadcrumb = Du är här
contents = På den här sidan
footer-about = Koalitionen
footer-site = Webbplatsen
footer-accessibility = Tillgänglighet
footer-privacy = Integritet
footer-imprint = Om utgivaren
footer-no-tracking = Inga kakor, ingen spårning, inget sparas på din enhet.
footer-preview = Förhandsversion byggd på offentliga uppgifter. { $name } har ännu inte godkänt den.
preview-author = Preliminär webbplats om { $name } (inte godkänd av koalitionen)
footer-source = Fri programvara: vilken koalition som helst kan använda den.
help-strip = Behöver du prata med någon?
help-strip-link = Hitta hjälp i ditt land
fallback-notice = Den här texten finns inte på svenska än. Språket i den här versionen: { $language }.
fallback-some-notice = Vissa texter på den här sidan finns inte på svenska än. Deras språk: { $language }.
unreviewed-notice = Ingen har granskat den här texten än.
reviewed-notice = Granskad av { $name } den { $date }.
updated = Senast ändrad den { $date }
external-link = öppnar en annan webbplats

## Tal och datum
quantity-more-than = mer än { $number }
quantity-nearly = nästan { $number }
quantity-estimate = omkring { $number }
period = { $start } till { $end }
per-cent = { $number } %
one-in = 1 av { $number }
years = { $count ->
    [one] { $number } år
   *[other] { $number } år
 }
label-colon = { $label }:

## Urval och värden
facet-membership = Koppling till koalitionen
facet-kind = Typ av organisation
facet-scope = Räckvidd
facet-country = Land
facet-when = När
facet-type = Typ av aktivitet
facet-format = Form
facet-year = År
membership-steering = Styrgrupp
membership-member = Medlemmar
membership-signatory = Undertecknare
membership-one-steering = Styrgrupp
membership-one-member = Medlem
membership-one-signatory = Undertecknare
membership-about-steering = Ingår i gruppen som styr koalitionen.
membership-about-member = Uppger själv att den är medlem i koalitionen.
membership-about-signatory = Har undertecknat ett brev tillsammans med koalitionen. Källorna vi läst visar inte att den är medlem.
kind-child-rights = Barns rättigheter
kind-network = Nätverk
kind-survivors = Överlevare
kind-helpline = Stödlinje
kind-hotline = Anmälningstjänst
kind-technology = Teknik
scope-international = Internationell
scope-european = Europeisk
scope-national = Nationell
when-upcoming = Kommande
when-past = Tidigare
type-conference = Möte eller konferens
type-open-letter = Brev eller uttalande
type-demonstration = Offentlig aktion
type-petition = Namninsamling
type-campaign = Kampanj
type-publication = Publikation
format-in-person = På plats
format-online = Online
format-hybrid = På plats och online
status-postponed = Uppskjuten
status-cancelled = Inställd
role-organiser = Anordnad av koalitionen
role-coalition-circle = Genomförd av organisationer i koalitionen, men inte i dess namn
role-supporter = Stöds av koalitionen
role-campaign-site = Omnämnd på koalitionens kampanjwebbplats
role-related = Anknyter till koalitionens mål
part-keynote = Huvudanförande
part-keynote-and-panel = Huvudanförande och panel
part-panel = Panel
part-moderator = Moderator
part-closing = Avslutande ord
part-host = Värd
part-guest = Gäst
part-participant = Deltagare
involvement-organiser = Arrangör
involvement-signatory = Undertecknare
involvement-partner = Partner
involvement-participant = Deltagare
involvements-organiser = Arrangörer
involvements-signatory = Undertecknare
involvements-partner = Partner
involvements-participant = Deltagare

## Listor
filter-heading = Sök och filtrera
filter-show = Visa resultat
filter-show-total = Visa { $total }
filter-close = Stäng
filter-more = Filter
filter-chosen = Valda filter
filter-remove = Ta bort filtret
filter-unknown = okänt värde
filter-reset = Rensa alla
filter-text-chip = ”{ $text }”
sort-label = Ordning
sort-relevance = Bästa träff
sort-name = Namn
sort-country = Land
pages-label = Sidor
page-number = Sida { $page }
page-previous = Föregående
page-next = Nästa
no-results = Inga träffar. Kontrollera stavningen eller ta bort ett filter.
no-answer = Sökningen fick inget svar, så sidan är oförändrad.
map-label = Europakarta med medlemmarnas säten

## Medlemmar
members-title = Medlemmar
members-description = Sök bland organisationerna i { $name } efter namn, ort, land eller typ, var och en med källan som kopplar den till koalitionen.
members-lead = { $count ->
    [one] En organisation nämns här, med sin källa.
   *[other] { $number } organisationer nämns här, var och en med sin källa.
 }
members-claimed = Koalitionen själv räknar till { $claimed } ({ $source }). Av dem är det minst { $missing } som inte nämns på någon offentlig sida som vi har kunnat läsa; vi lämnar hellre en lucka än gissar.
members-search-label = Namn, ort, land eller typ
members-search-hint = Det gör inget om du skriver fel, och namn i andra alfabet går att hitta med latinska bokstäver.
members-count = { $count ->
    [0] Inga organisationer
    [one] En organisation
   *[other] { $number } organisationer
 }
member-facts = Fakta
member-acronym = Förkortning
member-seat = Säte
member-website = Webbplats
member-kind = Typ
member-scope = Räckvidd
member-membership = I koalitionen
member-evidence = Hur vi vet det
member-source = Öppna källan
member-unverified = ännu inte bekräftat av någon källa
member-unknown = okänt
member-people = Personer
member-events = Aktiviteter och brev
member-description = { $name }: vilka de är, hur de hör till koalitionen, personer, aktiviteter och brev.

## Aktiviteter
events-title = Aktiviteter
events-description = Möten, brev, aktioner och kampanjer av och kring { $name }, med datum, platser och källor.
events-lead = Möten, öppna brev, aktioner och kampanjer, av koalitionen och i kretsen kring den. Det som koalitionen själv har anordnat är markerat.
events-search-label = Titel, plats eller person
events-search-hint = Till exempel ”Bryssel”, ”brev” eller namnet på en talare.
events-count = { $count ->
    [0] Inga aktiviteter
    [one] En aktivitet
   *[other] { $number } aktiviteter
 }
events-own = Anordnad av koalitionen
event-when = När
event-where = Var
event-format = Form
event-kind = Typ
event-role = Koalitionens roll
event-organisers = Arrangörer
event-signatories = Underskrifter
event-speakers = Talare
event-speakers-at-the-time = Uppdragen är de som personerna hade då.
event-organisations = Organisationer
event-source = Öppna källan
event-local-time = lokal tid
event-place-unknown = okänt
event-not-member = inte medlem enligt källorna vi läst
event-not-members = inte medlemmar enligt källorna vi läst
event-description = { $title }: när, var, vilka, och källan.

## Personer
person-role = Vid den tiden
person-role-as-of = Vid den tiden ({ $date })
person-organisation = Organisation
person-events = Vid de här aktiviteterna
person-source = Öppna källan
person-description = { $name }: uppdrag vid den tiden och framträdanden vid koalitionens aktiviteter.

## Ståndpunkter
positions-list = Alla ståndpunkter och krav
positions-demands = Kraven
positions-own = Koalitionen
positions-others = Dess partner och kampanjer
positions-holder = Företräds av
positions-source = Källa
positions-coalition-text = koalitionens egen text

## Lagstiftning
legislation-timeline = Lagens väg, steg för steg
legislation-frame = Ramen
legislation-source = Källa
legislation-no-source = Ingen offentlig källa har hittats än: ska bekräftas.
legislation-event = Aktiviteten
legislation-files = Ärendena
body-commission = Kommissionen
body-parliament = Parlamentet
body-council = Rådet
body-coalition = Koalitionen

## Startsida
home-demands = Krav
home-next-event = Nästa aktivitet
home-all-events = Alla aktiviteter
home-steering = Styrgruppen
home-all-members = Alla medlemmar
home-figures = Siffror, med sina källor
home-map-title = Här finns medlemmarna
home-map-off = inte på den här kartan
home-map-country-only = utplacerad i sitt land, eftersom orten är okänd
home-figure-year = { $publisher }, { $year }

## Hjälp
help-list = Stödlinjer och anmälningstjänster
help-everywhere = I hela Europeiska unionen
help-country = Välj land
help-country-all = Alla länder
help-call = Ring { $number }
help-website = Webbplats
help-proof = Källa
help-checked = Bekräftat: { $date }
help-not-checked = Numret kommer från en offentlig sida; verksamheten själv har ännu inte bekräftat det.
help-not-checked-website = Uppgiften kommer från en offentlig sida; verksamheten själv har ännu inte bekräftat den.
help-confirmed-in = Bekräftat i
help-none = För det här landet har vi ännu ingen bekräftad nationell kontaktväg. På nätverkens webbplatser hittar du kontaktvägar i olika länder.
line-emergency = Nödnummer
line-child-helpline = För barn och unga
line-victim-support = För brottsoffer
line-worried = Orolig för någon
line-missing-children = Försvunna barn
line-content-hotline = Anmäl material på nätet

## Sökning
search-title = Sök
search-description = Sök bland medlemmar, personer, aktiviteter, ståndpunkter, lagstiftningen och alla texter på webbplatsen.
search-label = Sök på hela webbplatsen
search-submit = Sök
search-members = Medlemmar
search-people = Personer
search-events = Aktiviteter
search-positions = Ståndpunkter
search-milestones = Lagstiftning
search-texts = Texter
search-count = { $count ->
    [0] Inget hittades för ”{ $text }”
    [one] Ett resultat för ”{ $text }”
   *[other] { $number } resultat för ”{ $text }”
 }
search-group-more = { $shown } av { $total }

## Fel
not-found-title = Sidan finns inte
not-found-lead = Adressen kan vara felskriven, eller så har sidan flyttats. Inget har gått förlorat: här kan du gå vidare.
error-title = Något gick fel hos oss
error-lead = Sidan kunde inte skapas. Försök igen om en liten stund; felet har noterats.
bad-request-title = Adressen går inte att läsa
bad-request-lead = Delen efter frågetecknet är för lång eller skadad. Börja om från listan.
error-try = Så kan du gå vidare

## Results of the checks, in the accessibility statement
checks-title = Vad som kontrollerades, och när
checks-version = Webbplatsens version
checks-date = Dag för kontrollerna
checks-pages = Kontrollerade sidor
checks-tools = Kontrollerat med
checks-problems = Problem som hittades
