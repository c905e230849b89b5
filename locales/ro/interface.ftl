### română: the words of the site's frame. Who reviewed them as a native reader, and when: nobody yet.
### reviewed_by:
### reviewed_on:

## Cadrul fiecărei pagini
skip-to-content = Treceți la conținut
skip-to-results = Treceți la rezultate
page-loading = Pagina se încarcă.
main-navigation = Navigare principală
nav-about = Coaliția
nav-members = Membri
nav-events = Evenimente
nav-positions = Poziții
nav-legislation = Legislație
nav-faq = Întrebări
nav-help = Găsiți ajutor
nav-search = Căutare
nav-home = Acasă
nav-menu = Meniu
language-switch = Limbă
breadcrumb = Vă aflați aici
contents = Pe această pagină
footer-about = Coaliția
footer-site = Acest site
footer-accessibility = Accesibilitate
footer-privacy = Confidențialitate
footer-imprint = Informații legale
footer-no-tracking = Fără cookie-uri, fără urmărire: nimic nu se păstrează pe dispozitivul dumneavoastră.
footer-preview = Previzualizare realizată pe baza unor fapte publice. { $name } nu a aprobat-o încă.
preview-author = Site de previzualizare despre { $name } (neaprobat de coaliție)
footer-source = Software liber: orice coaliție îl poate folosi.
help-strip = Aveți nevoie să vorbiți cu cineva?
help-strip-link = Găsiți ajutor în țara dumneavoastră
fallback-notice = Acest text nu este încă disponibil în limba română. Limba în care îl citiți: { $language }.
fallback-some-notice = Unele texte de pe această pagină nu sunt încă disponibile în limba română. Limba lor: { $language }.
unreviewed-notice = Nimeni nu a revizuit încă acest text.
reviewed-notice = Revizuit de { $name } ({ $date }).
updated = Ultima modificare: { $date }
external-link = deschide alt site

## Numere și date
quantity-more-than = peste { $number }
quantity-nearly = aproape { $number }
quantity-estimate = aproximativ { $number }
period = { $start } – { $end }
per-cent = { $number } %
one-in = 1 din { $number }
years = { $count ->
    [one] { $number } an
    [few] { $number } ani
   *[other] { $number } de ani
 }
label-colon = { $label }:

## Criterii și valori
facet-membership = Legătura cu coaliția
facet-kind = Tipul organizației
facet-scope = Arie de acțiune
facet-country = Țară
facet-when = Când
facet-type = Tipul evenimentului
facet-format = Format
facet-year = An
membership-steering = Grup de coordonare
membership-member = Membri
membership-signatory = Semnatare
membership-one-steering = Grup de coordonare
membership-one-member = Membru
membership-one-signatory = Semnatară
membership-about-steering = Face parte din grupul care coordonează coaliția.
membership-about-member = Organizația însăși spune că este membră a coaliției.
membership-about-signatory = A semnat o scrisoare împreună cu coaliția. Sursele pe care le-am citit nu dovedesc că este membră.
kind-child-rights = Drepturile copilului
kind-network = Rețea
kind-survivors = Supraviețuitori
kind-helpline = Linie de asistență
kind-hotline = Linie de raportare
kind-technology = Tehnologie
scope-international = Internațională
scope-european = Europeană
scope-national = Națională
when-upcoming = Viitoare
when-past = Trecute
type-conference = Întâlnire sau conferință
type-open-letter = Scrisoare sau declarație
type-demonstration = Acțiune publică
type-petition = Petiție
type-campaign = Campanie
type-publication = Publicație
format-in-person = Cu prezență fizică
format-online = Online
format-hybrid = Cu prezență fizică și online
status-postponed = Amânat
status-cancelled = Anulat
role-organiser = Organizat de coaliție
role-coalition-circle = Realizat de organizații din coaliție, dar nu în numele acesteia
role-supporter = Susținut de coaliție
role-campaign-site = Relatat pe site-ul de campanie al coaliției
role-related = Legat de scopurile coaliției
part-keynote = Discurs principal
part-keynote-and-panel = Discurs principal și masă rotundă
part-panel = Masă rotundă
part-moderator = Moderare
part-closing = Cuvânt de încheiere
part-host = Gazdă
part-guest = Invitat sau invitată
part-participant = Participare
involvement-organiser = Organizatoare
involvement-signatory = Semnatară
involvement-partner = Parteneră
involvement-participant = Participantă
involvements-organiser = Organizatori
involvements-signatory = Semnatari
involvements-partner = Parteneri
involvements-participant = Participanți

## Liste
filter-heading = Căutare și filtrare
filter-show = Afișați rezultatele
filter-show-total = Afișați { $total }
filter-close = Închideți
filter-more = Filtre
filter-chosen = Filtre alese
filter-remove = Eliminați filtrul
filter-unknown = valoare necunoscută
filter-reset = Ștergeți tot
filter-text-chip = „{ $text }”
sort-label = Ordine
sort-relevance = Relevanță
sort-name = Nume
sort-country = Țară
pages-label = Pagini
page-number = Pagina { $page }
page-previous = Anterioară
page-next = Următoare
no-results = Nu există niciun rezultat. Verificați ortografia sau eliminați un filtru.
no-answer = Această căutare a rămas fără răspuns, așa că pagina este neschimbată.
map-label = Harta Europei cu sediile membrilor

## Membri
members-title = Membri
members-description = Căutați organizațiile din { $name } după nume, oraș, țară sau tip, fiecare cu sursa care o leagă de coaliție.
members-lead = { $count ->
    [one] Aici este menționată o organizație, împreună cu sursa.
    [few] Aici sunt menționate { $number } organizații, fiecare cu sursa ei.
   *[other] Aici sunt menționate { $number } de organizații, fiecare cu sursa ei.
 }
members-claimed = Potrivit coaliției, sunt { $claimed } ({ $source }). Cel puțin { $missing } dintre ele nu sunt menționate pe nicio pagină publică pe care am putut-o citi; preferăm să lăsăm golul la vedere decât să ghicim.
members-search-label = Nume, oraș, țară sau tip
members-search-hint = Căutarea tolerează greșelile de tastare, iar numele din alte alfabete se găsesc cu litere latine.
members-count = { $count ->
    [0] Nicio organizație
    [one] O organizație
    [few] { $number } organizații
   *[other] { $number } de organizații
 }
member-facts = Pe scurt
member-acronym = Abreviere
member-seat = Sediu
member-website = Site web
member-kind = Tip
member-scope = Arie de acțiune
member-membership = În coaliție
member-evidence = De unde știm
member-source = Deschideți sursa
member-unverified = încă neconfirmat de o sursă
member-unknown = nu se cunoaște
member-people = Persoane
member-events = Evenimente și scrisori
member-description = { $name }: cine este, ce o leagă de coaliție, persoanele, evenimentele și scrisorile ei.

## Evenimente
events-title = Evenimente
events-description = Întâlniri, scrisori, acțiuni și campanii ale { $name } și din jurul ei, cu date, locuri și surse.
events-lead = Întâlniri, scrisori deschise, acțiuni și campanii, ale coaliției și din jurul ei. Evenimentele proprii ale coaliției sunt marcate.
events-search-label = Titlu, loc sau persoană
events-search-hint = De exemplu „Bruxelles”, „scrisoare” sau numele unei persoane.
events-count = { $count ->
    [0] Niciun eveniment
    [one] Un eveniment
    [few] { $number } evenimente
   *[other] { $number } de evenimente
 }
events-own = Organizat de coaliție
event-when = Când
event-where = Unde
event-format = Format
event-kind = Tip
event-role = Rolul coaliției
event-organisers = Organizatori
event-signatories = Semnături
event-speakers = Vorbitori
event-speakers-at-the-time = Funcțiile sunt cele de la acea dată.
event-organisations = Organizații
event-source = Deschideți sursa
event-local-time = ora locală
event-place-unknown = nu se cunoaște
event-not-member = nu figurează ca membră în sursele citite
event-not-members = nu figurează ca membre în sursele citite
event-description = { $title }: când, unde, cine și sursa.

## Persoane
person-role = La acea dată
person-role-as-of = La acea dată ({ $date })
person-organisation = Organizație
person-events = La aceste evenimente
person-source = Deschideți sursa
person-description = { $name }: funcția de la acea dată și intervențiile la evenimentele coaliției.

## Poziții
positions-list = Toate pozițiile și solicitările
positions-demands = Solicitările
positions-own = Coaliția
positions-others = Partenerii și campaniile ei
positions-holder = Susținută de
positions-source = Sursă
positions-coalition-text = textul propriu al coaliției

## Legislație
legislation-timeline = Drumul legii, pas cu pas
legislation-frame = Cadrul
legislation-source = Sursă
legislation-no-source = Nu s-a găsit încă nicio sursă publică: de confirmat.
legislation-event = Evenimentul
legislation-files = Dosarele
body-commission = Comisia
body-parliament = Parlamentul
body-council = Consiliul
body-coalition = Coaliția

## Acasă
home-demands = Solicitări
home-next-event = Următorul eveniment
home-all-events = Toate evenimentele
home-steering = Grupul de coordonare
home-all-members = Toți membrii
home-figures = Cifre, cu sursele lor
home-map-title = Unde se află membrii
home-map-off = în afara acestei hărți
home-map-country-only = plasată în țara sa, deoarece orașul nu se cunoaște
home-figure-year = { $publisher }, { $year }

## Ajutor
help-list = Linii de asistență și de raportare
help-everywhere = În întreaga Uniune Europeană
help-country = Alegeți o țară
help-country-all = Toate țările
help-call = Sunați la { $number }
help-website = Site web
help-proof = Sursă
help-checked = Confirmat: { $date }
help-not-checked = Număr preluat de pe o pagină publică; serviciul respectiv nu l-a confirmat încă.
help-not-checked-website = Preluat de pe o pagină publică; serviciul respectiv nu a confirmat încă.
help-none = Nu avem încă nicio linie națională confirmată pentru această țară. Site-urile rețelelor duc la liniile naționale.
help-confirmed-in = Confirmat în
line-emergency = Urgențe
line-child-helpline = Pentru copii și tineri
line-victim-support = Pentru victimele infracțiunilor
line-worried = Îngrijorare pentru cineva
line-missing-children = Copii dispăruți
line-content-hotline = Raportarea materialelor online

## Căutare
search-title = Căutare
search-description = Căutați printre membri, persoane, evenimente, poziții, legislație și toate textele acestui site.
search-label = Căutați pe tot site-ul
search-submit = Căutare
search-members = Membri
search-people = Persoane
search-events = Evenimente
search-positions = Poziții
search-milestones = Legislație
search-texts = Texte
search-count = { $count ->
    [0] Niciun rezultat pentru „{ $text }”
    [one] Un rezultat pentru „{ $text }”
    [few] { $number } rezultate pentru „{ $text }”
   *[other] { $number } de rezultate pentru „{ $text }”
 }
search-group-more = { $shown } din { $total }

## Erori
not-found-title = Această pagină nu există
not-found-lead = Poate că adresa este scrisă greșit sau pagina a fost mutată. Nimic nu s-a pierdut: iată cum puteți continua.
error-title = Ceva nu a funcționat din partea noastră
error-lead = Pagina nu a putut fi pregătită. Încercați din nou peste câteva clipe; eroarea a fost înregistrată.
bad-request-title = Această adresă nu poate fi citită
bad-request-lead = Partea de după semnul întrebării este prea lungă sau deteriorată. Reluați de la listă.
error-try = De unde puteți continua

## Results of the checks, in the accessibility statement
checks-title = Ce s-a verificat și când
checks-version = Versiunea site-ului
checks-date = Ziua verificărilor
checks-pages = Pagini verificate
checks-tools = Verificate cu
checks-problems = Probleme găsite
