## What changed, and what was withdrawn
changes-title = Athruithe
changes-lead = Cad a d’athraigh sa mhéid atá foilsithe anseo, an ceann is déanaí ar dtús, le foinse agus fáth.
changes-of-page = Athruithe ar an leathanach seo
changes-all = Gach athrú
changes-none = Níor athraigh aon rud anseo fós.
changes-feed = Athruithe (Atom)
changes-version = Leagan { $number }
changes-first = { $count ->
    [one] Foilsíodh iontráil amháin.
    [two] Foilsíodh { $number } iontráil.
    [few] Foilsíodh { $number } iontráil.
    [many] Foilsíodh { $number } n-iontráil.
   *[other] Foilsíodh { $number } iontráil.
 }
changes-many = Iontrálacha nua: { $number }
changes-added = Nua
changes-changed = Athraithe
changes-renamed = Seoladh nua
changes-withdrawn = Tarraingthe siar
changes-before = bainte:
changes-after = curtha leis:
changes-reason = Fáth
changes-withheld = Ní thaispeántar a thuilleadh an méid a bhí ann.
changes-state = Staid na staire
changes-state-about = An té a bhreacfaidh na litreacha seo síos in áit eile, féadfaidh sé a chruthú níos déanaí nár athraíodh aon rud rompu.
changes-yes = tá
changes-no = níl
changes-places = Bailte
changes-involvements = Eagraíochtaí ag imeachtaí
changes-milestones = Céimeanna an dlí
gone-title = Tarraingíodh siar an leathanach seo
gone-lead = Tarraingíodh siar é ar { $date }. Bhain sé le: { $kind }. Seo mar is féidir leat dul ar aghaidh.

## Columns of records
column-part = Páirt san imeacht
column-coordinates = Comhordanáidí
column-role = Feidhm
column-time-zone = Crios ama
column-venue = Ionad
column-status = Stádas
column-note = Nóta
column-references = Tagairtí
column-act = Gníomh
column-in-force-until = I bhfeidhm go dtí
column-checked = Seiceáilte go deireanach
column-text = Téacs
column-value = Uimhir
column-unit = Aonad
column-publisher = Foilsitheoir
column-phone = Uimhir theileafóin
column-verified = Deimhnithe
column-logo = Lógó
