### italiano: the words of the site's frame. Who reviewed them as a native reader, and when: nobody yet.
### reviewed_by:
### reviewed_on:

## La cornice di ogni pagina
skip-to-content = Vai al contenuto
skip-to-results = Vai ai risultati
page-loading = La pagina si sta caricando.
main-navigation = Navigazione principale
nav-about = La coalizione
nav-members = Membri
nav-events = Eventi
nav-positions = Posizioni
nav-legislation = Legislazione
nav-faq = Domande
nav-help = Trova aiuto
nav-search = Cerca
nav-home = Home
nav-menu = Menu
language-switch = Lingua
breadcrumb = Ti trovi qui
contents = In questa pagina
footer-about = La coalizione
footer-site = Questo sito
footer-accessibility = Accessibilità
footer-privacy = Privacy
footer-imprint = Note legali
footer-no-tracking = Niente cookie, nessun tracciamento, nulla di memorizzato sul tuo dispositivo.
footer-preview = Anteprima costruita a partire da fatti pubblici. { $name } non l’ha ancora approvata.
preview-author = Sito di anteprima su { $name } (non approvato dalla coalizione)
footer-source = Software libero: qualsiasi coalizione può usarlo.
help-strip = Hai bisogno di parlare con qualcuno?
help-strip-link = Trova aiuto nel tuo paese
fallback-notice = Questo testo non è ancora disponibile in italiano. Lingua in cui lo stai leggendo: { $language }.
fallback-some-notice = Alcuni testi di questa pagina non sono ancora disponibili in italiano. La loro lingua: { $language }.
unreviewed-notice = Nessuno ha ancora rivisto questo testo.
reviewed-notice = Rivisto da { $name } ({ $date }).
updated = Ultima modifica: { $date }
external-link = apre un altro sito

## Numeri e date
quantity-more-than = più di { $number }
quantity-nearly = quasi { $number }
quantity-estimate = circa { $number }
period = { $start } – { $end }
per-cent = { $number }%
one-in = 1 su { $number }
years = { $count ->
    [one] { $number } anno
    [many] { $number } di anni
   *[other] { $number } anni
 }
label-colon = { $label }:

## Criteri e valori
facet-membership = Legame con la coalizione
facet-kind = Tipo di organizzazione
facet-scope = Ambito
facet-country = Paese
facet-when = Quando
facet-type = Tipo di evento
facet-format = Modalità
facet-year = Anno
membership-steering = Gruppo direttivo
membership-member = Membri
membership-signatory = Firmatarie
membership-one-steering = Gruppo direttivo
membership-one-member = Membro
membership-one-signatory = Firmataria
membership-about-steering = Fa parte del gruppo che guida la coalizione.
membership-about-member = Dichiara di essere membro della coalizione.
membership-about-signatory = Ha firmato una lettera con la coalizione. Le fonti che abbiamo letto non provano che ne sia membro.
kind-child-rights = Diritti dell’infanzia
kind-network = Rete
kind-survivors = Persone sopravvissute
kind-helpline = Linea di ascolto
kind-hotline = Servizio di segnalazione
kind-technology = Tecnologia
scope-international = Internazionale
scope-european = Europeo
scope-national = Nazionale
when-upcoming = In arrivo
when-past = Passati
type-conference = Incontro o conferenza
type-open-letter = Lettera o dichiarazione
type-demonstration = Azione pubblica
type-petition = Petizione
type-campaign = Campagna
type-publication = Pubblicazione
format-in-person = In presenza
format-online = Online
format-hybrid = In presenza e online
status-postponed = Rinviato
status-cancelled = Annullato
role-organiser = Organizzato dalla coalizione
role-coalition-circle = Realizzato da organizzazioni della coalizione, non a suo nome
role-supporter = Sostenuto dalla coalizione
role-campaign-site = Riportato sul sito della campagna della coalizione
role-related = Legato agli obiettivi della coalizione
part-keynote = Intervento principale
part-keynote-and-panel = Intervento principale e tavola rotonda
part-panel = Tavola rotonda
part-moderator = Moderazione
part-closing = Conclusioni
part-host = Chi ospita
part-guest = Ospite
part-participant = Partecipazione
involvement-organiser = Organizzatrice
involvement-signatory = Firmataria
involvement-partner = Partner
involvement-participant = Partecipante
involvements-organiser = Organizzato da
involvements-signatory = Firmato da
involvements-partner = In collaborazione con
involvements-participant = Partecipanti

## Elenchi
filter-heading = Cerca e filtra
filter-show = Mostra i risultati
filter-show-total = Mostra { $total }
filter-close = Chiudi
filter-more = Filtri
filter-chosen = Filtri scelti
filter-remove = Togli il filtro
filter-unknown = valore sconosciuto
filter-reset = Azzera tutto
filter-text-chip = «{ $text }»
sort-label = Ordine
sort-relevance = Pertinenza
sort-name = Nome
sort-country = Paese
pages-label = Pagine
page-number = Pagina { $page }
page-previous = Precedente
page-next = Successiva
no-results = Nessuna corrispondenza. Controlla l’ortografia o togli un filtro.
no-answer = Questa richiesta non ha avuto risposta, perciò la pagina è rimasta com’era.
map-label = Mappa dell’Europa con le sedi dei membri

## Membri
members-title = Membri
members-description = Cerca le organizzazioni di { $name } per nome, città, paese o tipo, ciascuna con la fonte che la collega alla coalizione.
members-lead = { $count ->
    [one] Qui è indicata un’organizzazione, con la sua fonte.
   *[other] Qui sono indicate { $number } organizzazioni, ciascuna con la sua fonte.
 }
members-claimed = Secondo la coalizione sono { $claimed } ({ $source }). Almeno { $missing } di queste non sono citate in nessuna pagina pubblica che abbiamo potuto leggere; preferiamo lasciare visibile il vuoto piuttosto che tirare a indovinare.
members-search-label = Nome, città, paese o tipo
members-search-hint = La ricerca tollera gli errori di battitura, e i nomi in altri alfabeti si trovano in lettere latine.
members-count = { $count ->
    [0] Nessuna organizzazione
    [one] Un’organizzazione
   *[other] { $number } organizzazioni
 }
member-facts = In breve
member-acronym = Sigla
member-seat = Sede
member-website = Sito web
member-kind = Tipo
member-scope = Ambito
member-membership = Nella coalizione
member-evidence = Come lo sappiamo
member-source = Apri la fonte
member-unverified = non ancora confermato da una fonte
member-unknown = non noto
member-people = Persone
member-events = Eventi e lettere
member-description = { $name }: chi è, che cosa la lega alla coalizione, le sue persone, i suoi eventi e le sue lettere.

## Eventi
events-title = Eventi
events-description = Incontri, lettere, azioni e campagne di { $name } e attorno a essa, con date, luoghi e fonti.
events-lead = Incontri, lettere aperte, azioni e campagne, della coalizione e attorno a essa. Gli eventi della coalizione stessa sono evidenziati.
events-search-label = Titolo, luogo o persona
events-search-hint = Per esempio «Bruxelles», «lettera» o il nome di chi è intervenuto.
events-count = { $count ->
    [0] Nessun evento
    [one] Un evento
   *[other] { $number } eventi
 }
events-own = Organizzato dalla coalizione
event-when = Quando
event-where = Dove
event-format = Modalità
event-kind = Tipo
event-role = Ruolo della coalizione
event-organisers = Organizzato da
event-signatories = Firme
event-speakers = Interventi
event-speakers-at-the-time = Gli incarichi sono quelli dell’epoca.
event-organisations = Organizzazioni
event-source = Apri la fonte
event-local-time = ora locale
event-place-unknown = non noto
event-not-member = non risulta membro nelle fonti lette
event-not-members = non risultano membri nelle fonti lette
event-description = { $title }: quando, dove, chi, e la fonte.

## Persone
person-role = All’epoca
person-role-as-of = All’epoca ({ $date })
person-organisation = Organizzazione
person-events = A questi eventi
person-source = Apri la fonte
person-description = { $name }: incarico all’epoca e interventi agli eventi della coalizione.

## Posizioni
positions-list = Tutte le posizioni e le richieste
positions-demands = Le richieste
positions-own = La coalizione
positions-others = I suoi partner e le sue campagne
positions-holder = Sostenuta da
positions-source = Fonte
positions-coalition-text = il testo della coalizione stessa

## Legislazione
legislation-timeline = Il cammino della legge, passo dopo passo
legislation-frame = Il quadro generale
legislation-source = Fonte
legislation-no-source = Finora nessuna fonte pubblica trovata: da confermare.
legislation-event = L’evento
legislation-files = I dossier
body-commission = Commissione
body-parliament = Parlamento
body-council = Consiglio
body-coalition = Coalizione

## Pagina iniziale
home-demands = Richieste
home-next-event = Prossimo evento
home-all-events = Tutti gli eventi
home-steering = Il gruppo direttivo
home-all-members = Tutti i membri
home-figures = I numeri, con le loro fonti
home-map-title = Dove si trovano i membri
home-map-off = fuori da questa mappa
home-map-country-only = collocata nel suo paese, perché la città non è nota
home-figure-year = { $publisher }, { $year }

## Aiuto
help-list = Linee di ascolto e servizi di segnalazione
help-everywhere = In tutta l’Unione europea
help-country = Scegli un paese
help-country-all = Tutti i paesi
help-call = Chiama { $number }
help-website = Sito web
help-proof = Fonte
help-checked = Confermato: { $date }
help-not-checked = Numero ripreso da una pagina pubblica; il servizio non lo ha ancora confermato.
help-not-checked-website = Ripreso da una pagina pubblica; il servizio non lo ha ancora confermato.
help-none = Non abbiamo ancora una linea nazionale confermata per questo paese. I siti delle reti portano alle linee nazionali.
help-confirmed-in = Confermato in
line-emergency = Emergenza
line-child-helpline = Per bambini, bambine e giovani
line-victim-support = Per le vittime di reato
line-worried = In pensiero per qualcuno
line-missing-children = Minori scomparsi
line-content-hotline = Segnalare contenuti online

## Ricerca
search-title = Ricerca
search-description = Cerca tra i membri, le persone, gli eventi, le posizioni, la legislazione e tutti i testi di questo sito.
search-label = Cerca in tutto il sito
search-submit = Cerca
search-members = Membri
search-people = Persone
search-events = Eventi
search-positions = Posizioni
search-milestones = Legislazione
search-texts = Testi
search-count = { $count ->
    [0] Nessun risultato per «{ $text }»
    [one] Un risultato per «{ $text }»
   *[other] { $number } risultati per «{ $text }»
 }
search-group-more = { $shown } su { $total }

## Errori
not-found-title = Questa pagina non esiste
not-found-lead = Forse l’indirizzo è scritto male, o la pagina è stata spostata. Niente è perduto: ecco come proseguire.
error-title = Qualcosa non ha funzionato da parte nostra
error-lead = Non è stato possibile preparare la pagina. Riprova tra un momento; l’errore è stato registrato.
bad-request-title = Questo indirizzo non è leggibile
bad-request-lead = La parte dopo il punto interrogativo è troppo lunga o danneggiata. Ricomincia dall’elenco.
error-try = Da dove proseguire

## Results of the checks, in the accessibility statement
checks-title = Che cosa è stato controllato, e quando
checks-version = Versione del sito
checks-date = Giorno dei controlli
checks-pages = Pagine controllate
checks-tools = Controllate con
checks-problems = Problemi trovati
