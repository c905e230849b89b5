### Gaeilge: the words of the site's frame. Who reviewed them as a native reader, and when: nobody yet.
### reviewed_by:
### reviewed_on:

## Fráma gach leathanaigh
skip-to-content = Léim go dtí an t-ábhar
skip-to-results = Léim go dtí na torthaí
page-loading = Tá an leathanach á lódáil.
main-navigation = Príomh-nascleanúint
nav-about = An chomhghuaillíocht
nav-members = Baill
nav-events = Imeachtaí
nav-positions = Seasaimh
nav-legislation = Reachtaíocht
nav-faq = Ceisteanna
nav-help = Faigh cabhair
nav-search = Cuardach
nav-home = Baile
nav-menu = Roghchlár
language-switch = Teanga
breadcrumb = Tá tú anseo
contents = Ar an leathanach seo
footer-about = An chomhghuaillíocht
footer-site = An suíomh seo
footer-accessibility = Inrochtaineacht
footer-privacy = Príobháideachas
footer-imprint = Fógra dlíthiúil
footer-no-tracking = Gan fianáin, gan rianú, gan aon rud á stóráil ar do ghléas.
footer-preview = Réamhamharc bunaithe ar fhíricí poiblí. Níor cheadaigh { $name } é go fóill.
preview-author = Suíomh réamhamhairc faoi { $name } (gan cheadú ón gcomhghuaillíocht)
footer-source = Saorbhogearra: is féidir le comhghuaillíocht ar bith é a úsáid.
help-strip = Ar mhaith leat labhairt le duine éigin?
help-strip-link = Faigh cabhair i do thír féin
fallback-notice = Níl an téacs seo ar fáil i nGaeilge go fóill. Teanga an leagain seo: { $language }.
fallback-some-notice = Níl roinnt de na téacsanna ar an leathanach seo ar fáil i nGaeilge go fóill. A dteanga: { $language }.
unreviewed-notice = Níor sheiceáil aon duine an téacs seo go fóill.
reviewed-notice = Seiceáilte ag { $name }, { $date }.
updated = An t-athrú is déanaí: { $date }
external-link = osclaíonn sé suíomh eile

## Uimhreacha agus dátaí
quantity-more-than = níos mó ná { $number }
quantity-nearly = beagnach { $number }
quantity-estimate = thart ar { $number }
period = { $start } go dtí { $end }
per-cent = { $number }%
one-in = 1 as gach { $number }
years = { $count ->
    [one] { $number } bhliain
    [two] { $number } bhliain
    [few] { $number } bliana
    [many] { $number } mbliana
   *[other] { $number } bliain
 }
label-colon = { $label }:

## Gnéithe agus a luachanna
facet-membership = Nasc leis an gcomhghuaillíocht
facet-kind = Cineál eagraíochta
facet-scope = Raon gníomhaíochta
facet-country = Tír
facet-when = Cathain
facet-type = Cineál imeachta
facet-format = Formáid
facet-year = Bliain
membership-steering = Grúpa stiúrtha
membership-member = Baill
membership-signatory = Sínitheoirí
membership-one-steering = Grúpa stiúrtha
membership-one-member = Ball
membership-one-signatory = Sínitheoir
membership-about-steering = Tá sí sa ghrúpa atá ag stiúradh na comhghuaillíochta.
membership-about-member = Deir an eagraíocht féin gur ball den chomhghuaillíocht í.
membership-about-signatory = Shínigh sí litir in éineacht leis an gcomhghuaillíocht. Ní chruthaíonn na foinsí a léamar gur ball í.
kind-child-rights = Cearta an linbh
kind-network = Líonra
kind-survivors = Marthanóirí
kind-helpline = Líne chabhrach
kind-hotline = Seirbhís tuairiscithe
kind-technology = Teicneolaíocht
scope-international = Idirnáisiúnta
scope-european = Eorpach
scope-national = Náisiúnta
when-upcoming = Le teacht
when-past = Thart
type-conference = Cruinniú nó comhdháil
type-open-letter = Litir nó ráiteas
type-demonstration = Gníomh poiblí
type-petition = Achainí
type-campaign = Feachtas
type-publication = Foilseachán
format-in-person = I láthair
format-online = Ar líne
format-hybrid = I láthair agus ar líne
status-postponed = Curtha ar athló
status-cancelled = Curtha ar ceal
role-organiser = Eagraithe ag an gcomhghuaillíocht
role-coalition-circle = Déanta ag eagraíochtaí de chuid na comhghuaillíochta, gan a hainm a úsáid
role-supporter = Le tacaíocht ón gcomhghuaillíocht
role-campaign-site = Luaite ar shuíomh feachtais na comhghuaillíochta
role-related = Bainteach le haidhmeanna na comhghuaillíochta
part-keynote = Príomhóráid
part-keynote-and-panel = Príomhóráid agus painéal
part-panel = Painéal
part-moderator = Modhnóir
part-closing = Focal scoir
part-host = Óstach
part-guest = Aoi
part-participant = Rannpháirtí
involvement-organiser = Eagraí
involvement-signatory = Sínitheoir
involvement-partner = Comhpháirtí
involvement-participant = Rannpháirtí
involvements-organiser = Eagraithe ag
involvements-signatory = Sínithe ag
involvements-partner = I gcomhpháirt le
involvements-participant = Rannpháirtithe

## Liostaí
filter-heading = Cuardaigh agus scag
filter-show = Taispeáin na torthaí
filter-show-total = Taispeáin { $total }
filter-close = Dún
filter-more = Scagairí
filter-chosen = Scagairí roghnaithe
filter-remove = Bain an scagaire
filter-unknown = luach anaithnid
filter-reset = Glan gach ceann
filter-text-chip = “{ $text }”
sort-label = Ord
sort-relevance = Ábharthacht
sort-name = Ainm
sort-country = Tír
pages-label = Leathanaigh
page-number = Leathanach { $page }
page-previous = Siar
page-next = Ar aghaidh
no-results = Níor aimsíodh aon rud. Seiceáil an litriú, nó bain ceann de na scagairí.
no-answer = Níor tháinig freagra ar an iarratas seo, mar sin tá an leathanach mar a bhí.
map-label = Léarscáil den Eoraip a thaispeánann ceanncheathrú gach baill

## Baill
members-title = Baill
members-description = Cuardaigh eagraíochtaí { $name } de réir ainm, baile, tíre nó cineáil, agus an fhoinse a nascann gach ceann acu leis an gcomhghuaillíocht.
members-lead = { $count ->
    [one] Tá eagraíocht amháin ainmnithe anseo lena foinse.
    [two] Tá { $number } eagraíocht ainmnithe anseo, gach ceann lena foinse.
    [few] Tá { $number } eagraíocht ainmnithe anseo, gach ceann lena foinse.
    [many] Tá { $number } n-eagraíocht ainmnithe anseo, gach ceann lena foinse.
   *[other] Tá { $number } eagraíocht ainmnithe anseo, gach ceann lena foinse.
 }
members-claimed = Líon na mball de réir na comhghuaillíochta féin: { $claimed } ({ $source }). Tá { $missing } acu ar a laghad nach bhfuil ainmnithe ar aon leathanach poiblí a d’éirigh linn a léamh; is fearr linn an bhearna a fhágáil ná buille faoi thuairim a thabhairt.
members-search-label = Ainm, baile, tír nó cineál
members-search-hint = Ní fadhb iad botúin chlóscríofa, agus is féidir ainmneacha in aibítrí eile a aimsiú le litreacha Rómhánacha.
members-count = { $count ->
    [0] Níl aon eagraíocht ann
    [one] Eagraíocht amháin
    [two] { $number } eagraíocht
    [few] { $number } eagraíocht
    [many] { $number } n-eagraíocht
   *[other] { $number } eagraíocht
 }
member-facts = Go hachomair
member-acronym = Giorrúchán
member-seat = Ceanncheathrú
member-website = Suíomh gréasáin
member-kind = Cineál
member-scope = Raon gníomhaíochta
member-membership = Sa chomhghuaillíocht
member-evidence = Conas is eol dúinn é
member-source = Oscail an fhoinse
member-unverified = gan deimhniú ó fhoinse go fóill
member-unknown = níl sé ar eolas
member-people = Daoine
member-events = Imeachtaí agus litreacha
member-description = { $name }: cé hí féin, a nasc leis an gcomhghuaillíocht, a daoine, a himeachtaí agus a litreacha.

## Imeachtaí
events-title = Imeachtaí
events-description = Cruinnithe, litreacha, gníomhaíochtaí agus feachtais de chuid { $name } agus ina timpeall, le dátaí, áiteanna agus foinsí.
events-lead = Cruinnithe, litreacha oscailte, gníomhaíochtaí agus feachtais, ón gcomhghuaillíocht agus ina timpeall. Tá imeachtaí na comhghuaillíochta féin marcáilte.
events-search-label = Teideal, áit nó duine
events-search-hint = Mar shampla “An Bhruiséil”, “litir” nó ainm cainteora.
events-count = { $count ->
    [0] Níl aon imeacht ann
    [one] Imeacht amháin
    [two] { $number } imeacht
    [few] { $number } imeacht
    [many] { $number } n-imeacht
   *[other] { $number } imeacht
 }
events-own = Eagraithe ag an gcomhghuaillíocht
event-when = Cathain
event-where = Cá háit
event-format = Formáid
event-kind = Cineál
event-role = Páirt na comhghuaillíochta
event-organisers = Eagraithe ag
event-signatories = Sínithe
event-speakers = Cainteoirí
event-speakers-at-the-time = Is iad na feidhmeanna a bhí acu an uair sin atá luaite.
event-organisations = Eagraíochtaí
event-source = Oscail an fhoinse
event-local-time = am áitiúil
event-place-unknown = níl sé ar eolas
event-not-member = ní ball í de réir na bhfoinsí a léamar
event-not-members = ní baill iad de réir na bhfoinsí a léamar
event-description = { $title }: cathain, cá háit, cé hiad, agus an fhoinse.

## Daoine
person-role = An uair sin
person-role-as-of = An uair sin ({ $date })
person-organisation = Eagraíocht
person-events = Ag na himeachtaí seo
person-source = Oscail an fhoinse
person-description = { $name }: feidhm an uair sin agus páirt in imeachtaí na comhghuaillíochta.

## Seasaimh
positions-list = Gach seasamh agus éileamh
positions-demands = Na héilimh
positions-own = An chomhghuaillíocht
positions-others = A comhpháirtithe agus a feachtais
positions-holder = Curtha chun cinn ag
positions-source = Foinse
positions-coalition-text = téacs na comhghuaillíochta féin

## Reachtaíocht
legislation-timeline = Bealach an dlí, céim ar chéim
legislation-frame = An creat
legislation-source = Foinse
legislation-no-source = Níor aimsíodh foinse phoiblí go fóill: le deimhniú.
legislation-event = An t-imeacht
legislation-files = Na comhaid
body-commission = An Coimisiún
body-parliament = An Pharlaimint
body-council = An Chomhairle
body-coalition = An chomhghuaillíocht

## Baile
home-demands = Éilimh
home-next-event = An chéad imeacht eile
home-all-events = Gach imeacht
home-steering = An grúpa stiúrtha
home-all-members = Gach ball
home-figures = Figiúirí, lena bhfoinsí
home-map-title = Cá bhfuil na baill
home-map-off = lasmuigh den léarscáil seo
home-map-country-only = curtha sa tír, toisc nach eol dúinn an baile
home-figure-year = { $publisher }, { $year }

## Cabhair
help-list = Línte cabhrach agus seirbhísí tuairiscithe
help-everywhere = Ar fud an Aontais Eorpaigh
help-country = Roghnaigh tír
help-country-all = Gach tír
help-call = Glaoigh ar { $number }
help-website = Suíomh gréasáin
help-proof = Foinse
help-checked = Deimhnithe: { $date }
help-not-checked = Ó leathanach poiblí a fuarthas an uimhir; níor dheimhnigh an tseirbhís féin í go fóill.
help-not-checked-website = Ó leathanach poiblí a fuarthas an t-eolas; níor dheimhnigh an tseirbhís féin é go fóill.
help-confirmed-in = Deimhnithe in
help-none = Níl aon líne náisiúnta dheimhnithe againn don tír seo go fóill. Tá eolas ar línte náisiúnta ar shuíomhanna na líonraí.
line-emergency = Éigeandáil
line-child-helpline = Do leanaí agus do dhaoine óga
line-victim-support = D’íospartaigh na coireachta
line-worried = Imní faoi dhuine
line-missing-children = Leanaí ar iarraidh
line-content-hotline = Tuairiscigh ábhar ar líne

## Cuardach
search-title = Cuardach
search-description = Cuardaigh baill, daoine, imeachtaí, seasaimh, an reachtaíocht agus gach téacs ar an suíomh seo.
search-label = Cuardaigh an suíomh ar fad
search-submit = Cuardaigh
search-members = Baill
search-people = Daoine
search-events = Imeachtaí
search-positions = Seasaimh
search-milestones = Reachtaíocht
search-texts = Téacsanna
search-count = { $count ->
    [0] Níor aimsíodh aon rud do “{ $text }”
    [one] Toradh amháin ar “{ $text }”
    [two] { $number } thoradh ar “{ $text }”
    [few] { $number } thoradh ar “{ $text }”
    [many] { $number } dtoradh ar “{ $text }”
   *[other] { $number } toradh ar “{ $text }”
 }
search-group-more = { $shown } as { $total }

## Earráidí
not-found-title = Níl an leathanach seo ann
not-found-lead = B’fhéidir go bhfuil botún clóscríofa sa seoladh, nó gur bogadh an leathanach. Níl aon rud caillte: seo na bealaí ar aghaidh.
error-title = Chuaigh rud éigin amú ar an taobh seo againne
error-lead = Níorbh fhéidir an leathanach a chur le chéile. Bain triail eile as i gceann nóiméid; tá an fhadhb nótáilte.
bad-request-title = Ní féidir an seoladh seo a léamh
bad-request-lead = Tá an chuid i ndiaidh an chomhartha ceiste rófhada nó millte. Tosaigh arís ón liosta.
error-try = Cá rachaidh tú anois

## Results of the checks, in the accessibility statement
checks-title = Cad a seiceáladh, agus cathain
checks-version = Leagan an tsuímh
checks-date = Lá na seiceálacha
checks-pages = Leathanaigh a seiceáladh
checks-tools = Uirlisí seiceála
checks-problems = Fadhbanna a aimsíodh
