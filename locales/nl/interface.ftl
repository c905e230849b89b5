### Nederlands: the words of the site's frame. Who reviewed them as a native reader, and when: nobody yet.
### reviewed_by:
### reviewed_on:

## Kader van elke pagina
skip-to-content = Naar de inhoud
skip-to-results = Naar de resultaten
page-loading = De pagina wordt geladen.
main-navigation = Hoofdnavigatie
nav-about = De coalitie
nav-members = Leden
nav-events = Activiteiten
nav-positions = Standpunten
nav-legislation = Wetgeving
nav-faq = Vragen
nav-help = Hulp vinden
nav-search = Zoeken
nav-home = Startpagina
nav-menu = Menu
language-switch = Taal
breadcrumb = U bent hier
contents = Op deze pagina
footer-about = De coalitie
footer-site = Deze site
footer-accessibility = Toegankelijkheid
footer-privacy = Privacy
footer-imprint = Colofon
footer-no-tracking = Geen cookies, geen tracking; er wordt niets op uw apparaat bewaard.
footer-preview = Voorvertoning op basis van openbare feiten. { $name } heeft die nog niet goedgekeurd.
preview-author = Voorlopige site over { $name } (niet goedgekeurd door de coalitie)
footer-source = Vrije software: elke coalitie kan die gebruiken.
help-strip = Wilt u met iemand praten?
help-strip-link = Vind hulp in uw land
fallback-notice = Deze tekst is nog niet beschikbaar in het Nederlands. Taal van deze versie: { $language }.
fallback-some-notice = Sommige teksten op deze pagina zijn nog niet beschikbaar in het Nederlands. Taal van die teksten: { $language }.
unreviewed-notice = Deze tekst is nog door niemand nagelezen.
reviewed-notice = Nagelezen door { $name } op { $date }.
updated = Laatst gewijzigd op { $date }
external-link = opent een andere site

## Getallen en datums
quantity-more-than = meer dan { $number }
quantity-nearly = bijna { $number }
quantity-estimate = ongeveer { $number }
period = { $start } tot en met { $end }
per-cent = { $number }%
one-in = 1 op de { $number }
years = { $count ->
    [one] { $number } jaar
   *[other] { $number } jaar
 }
label-colon = { $label }:

## Kenmerken en hun waarden
facet-membership = Band met de coalitie
facet-kind = Soort organisatie
facet-scope = Werkgebied
facet-country = Land
facet-when = Wanneer
facet-type = Soort activiteit
facet-format = Vorm
facet-year = Jaar
membership-steering = Stuurgroep
membership-member = Leden
membership-signatory = Ondertekenaars
membership-one-steering = Stuurgroep
membership-one-member = Lid
membership-one-signatory = Ondertekenaar
membership-about-steering = Hoort bij de groep die de coalitie stuurt.
membership-about-member = Zegt zelf lid van de coalitie te zijn.
membership-about-signatory = Heeft samen met de coalitie een brief ondertekend. De bronnen die we lazen, bewijzen niet dat ze lid is.
kind-child-rights = Kinderrechten
kind-network = Netwerk
kind-survivors = Overlevers
kind-helpline = Hulplijn
kind-hotline = Meldpunt
kind-technology = Technologie
scope-international = Internationaal
scope-european = Europees
scope-national = Nationaal
when-upcoming = Komend
when-past = Afgelopen
type-conference = Bijeenkomst of conferentie
type-open-letter = Brief of verklaring
type-demonstration = Publieke actie
type-petition = Petitie
type-campaign = Campagne
type-publication = Publicatie
format-in-person = Op locatie
format-online = Online
format-hybrid = Op locatie en online
status-postponed = Uitgesteld
status-cancelled = Afgelast
role-organiser = Georganiseerd door de coalitie
role-coalition-circle = Van organisaties uit de coalitie, maar niet in haar naam
role-supporter = Gesteund door de coalitie
role-campaign-site = Vermeld op de campagnesite van de coalitie
role-related = Houdt verband met de doelen van de coalitie
part-keynote = Hoofdtoespraak
part-keynote-and-panel = Hoofdtoespraak en panel
part-panel = Panel
part-moderator = Moderator
part-closing = Slotwoord
part-host = Gastheer of gastvrouw
part-guest = Gast
part-participant = Deelnemer
involvement-organiser = Organisator
involvement-signatory = Ondertekenaar
involvement-partner = Partner
involvement-participant = Deelnemer
involvements-organiser = Organisatie
involvements-signatory = Ondertekenaars
involvements-partner = Partners
involvements-participant = Deelnemers

## Lijsten
filter-heading = Zoeken en filteren
filter-show = Toon resultaten
filter-show-total = Toon { $total }
filter-close = Sluiten
filter-more = Filters
filter-chosen = Gekozen filters
filter-remove = Verwijder filter
filter-unknown = onbekende waarde
filter-reset = Alles wissen
filter-text-chip = ‘{ $text }’
sort-label = Volgorde
sort-relevance = Relevantie
sort-name = Naam
sort-country = Land
pages-label = Pagina’s
page-number = Pagina { $page }
page-previous = Vorige
page-next = Volgende
no-results = Niets gevonden. Controleer de spelling of verwijder een filter.
no-answer = Op deze zoekopdracht kwam geen antwoord; de pagina is daarom ongewijzigd.
map-label = Kaart van Europa met de vestigingsplaatsen van de leden

## Leden
members-title = Leden
members-description = Zoek de organisaties van { $name } op naam, plaats, land of soort, elk met de bron die de band met de coalitie aantoont.
members-lead = { $count ->
    [one] Hier staat één organisatie, met haar bron.
   *[other] Hier staan { $number } organisaties, elk met haar bron.
 }
members-claimed = De coalitie telt er zelf { $claimed } ({ $source }). Daarvan worden er minstens { $missing } op geen enkele openbare pagina genoemd die we konden lezen; we laten die leemte liever open dan te gissen.
members-search-label = Naam, plaats, land of soort
members-search-hint = Typfouten zijn geen probleem, en namen in een ander alfabet vindt u ook met Latijnse letters.
members-count = { $count ->
    [0] Geen organisaties
    [one] Eén organisatie
   *[other] { $number } organisaties
 }
member-facts = In het kort
member-acronym = Afkorting
member-seat = Vestigingsplaats
member-website = Website
member-kind = Soort
member-scope = Werkgebied
member-membership = In de coalitie
member-evidence = Hoe we dit weten
member-source = Open de bron
member-unverified = nog niet door een bron bevestigd
member-unknown = niet bekend
member-people = Personen
member-events = Activiteiten en brieven
member-description = { $name }: wie het is, de band met de coalitie, personen, activiteiten en brieven.

## Activiteiten
events-title = Activiteiten
events-description = Bijeenkomsten, brieven, acties en campagnes van en rond { $name }, met data, plaatsen en bronnen.
events-lead = Bijeenkomsten, open brieven, acties en campagnes van en rond de coalitie. Wat de coalitie zelf organiseert, is gemarkeerd.
events-search-label = Titel, plaats of persoon
events-search-hint = Bijvoorbeeld ‘Brussel’, ‘brief’ of de naam van een spreker.
events-count = { $count ->
    [0] Geen activiteiten
    [one] Eén activiteit
   *[other] { $number } activiteiten
 }
events-own = Georganiseerd door de coalitie
event-when = Wanneer
event-where = Waar
event-format = Vorm
event-kind = Soort
event-role = Rol van de coalitie
event-organisers = Organisatie
event-signatories = Handtekeningen
event-speakers = Sprekers
event-speakers-at-the-time = De functies zijn die van toen.
event-organisations = Organisaties
event-source = Open de bron
event-local-time = plaatselijke tijd
event-place-unknown = niet bekend
event-not-member = geen lid volgens de bronnen die we lazen
event-not-members = geen leden volgens de bronnen die we lazen
event-description = { $title }: wanneer, waar, wie, en de bron.

## Personen
person-role = Destijds
person-role-as-of = Destijds ({ $date })
person-organisation = Organisatie
person-events = Bij deze activiteiten
person-source = Open de bron
person-description = { $name }: functie destijds en optredens bij activiteiten van de coalitie.

## Standpunten
positions-list = Alle standpunten en eisen
positions-demands = De eisen
positions-own = De coalitie
positions-others = Haar partners en campagnes
positions-holder = Standpunt van
positions-source = Bron
positions-coalition-text = de eigen tekst van de coalitie

## Wetgeving
legislation-timeline = De weg van de wet, stap voor stap
legislation-frame = Het kader
legislation-source = Bron
legislation-no-source = Nog geen openbare bron gevonden: nog te bevestigen.
legislation-event = De activiteit
legislation-files = De dossiers
body-commission = Commissie
body-parliament = Parlement
body-council = Raad
body-coalition = Coalitie

## Startpagina
home-demands = Eisen
home-next-event = Volgende activiteit
home-all-events = Alle activiteiten
home-steering = De stuurgroep
home-all-members = Alle leden
home-figures = Cijfers, met hun bronnen
home-map-title = Waar de leden gevestigd zijn
home-map-off = niet op deze kaart
home-map-country-only = in het land geplaatst, omdat de plaats niet bekend is
home-figure-year = { $publisher }, { $year }

## Hulp
help-list = Hulplijnen en meldpunten
help-everywhere = In de hele Europese Unie
help-country = Kies een land
help-country-all = Alle landen
help-call = Bel { $number }
help-website = Website
help-proof = Bron
help-checked = Bevestigd: { $date }
help-not-checked = Het nummer komt van een openbare pagina; de dienst zelf heeft het nog niet bevestigd.
help-not-checked-website = Overgenomen van een openbare pagina; de dienst zelf heeft het nog niet bevestigd.
help-none = Voor dit land hebben we nog geen bevestigde hulplijn en geen bevestigd meldpunt. De sites van de netwerken verwijzen naar diensten per land.
help-confirmed-in = Bevestigd in
line-emergency = Noodnummer
line-child-helpline = Voor kinderen en jongeren
line-victim-support = Voor slachtoffers van misdrijven
line-worried = Bezorgd om iemand
line-missing-children = Vermiste kinderen
line-content-hotline = Online materiaal melden

## Zoeken
search-title = Zoeken
search-description = Zoek in leden, personen, activiteiten, standpunten, de wetgeving en alle teksten van deze site.
search-label = Doorzoek de hele site
search-submit = Zoeken
search-members = Leden
search-people = Personen
search-events = Activiteiten
search-positions = Standpunten
search-milestones = Wetgeving
search-texts = Teksten
search-count = { $count ->
    [0] Niets gevonden voor ‘{ $text }’
    [one] Eén resultaat voor ‘{ $text }’
   *[other] { $number } resultaten voor ‘{ $text }’
 }
search-group-more = { $shown } van { $total }

## Fouten
not-found-title = Deze pagina bestaat niet
not-found-lead = Misschien staat er een typfout in het adres, of is de pagina verplaatst. Er is niets verloren: zo kunt u verder.
error-title = Er is bij ons iets misgegaan
error-lead = De pagina kon niet worden gemaakt. Probeer het zo meteen opnieuw; de fout is geregistreerd.
bad-request-title = Dit adres is niet leesbaar
bad-request-lead = Het deel na het vraagteken is te lang of beschadigd. Begin opnieuw vanaf de lijst.
error-try = Hoe u verder kunt

## Results of the checks, in the accessibility statement
checks-title = Wat er gecontroleerd is, en wanneer
checks-version = Versie van de site
checks-date = Dag van de controles
checks-pages = Gecontroleerde pagina’s
checks-tools = Gecontroleerd met
checks-problems = Gevonden problemen
