## Comhad reachtach
dossier-drawing = An nós imeachta go hachomair
dossier-drawing-about = Seacht gcéim, ón togra go dtí an dlí. Seasann ponc lán do chéim atá bainte amach, agus fáinne do chéim atá fós le teacht.
dossier-status = Cá bhfuil sé anois
dossier-next = Cad a tharlóidh ina dhiaidh seo
dossier-stage = Céim
act-regulation = Rialachán (AE) { $number }
act-directive = Treoir (AE) { $number }
law-in-force-until = { $act }: i bhfeidhm. Dáta éaga: { $date }.
law-in-force = { $act }: i bhfeidhm.
law-expired = { $act }: níl i bhfeidhm a thuilleadh. Dáta éaga: { $date }.
law-stage = Céim bainte amach: { $stage } ({ $date }).
law-not-adopted = Níor glacadh, go bhfios dúinn.
law-planned = Beartaithe, gan deimhniú: { $stage } ({ $date }).
law-planned-past = Beartaithe: { $stage } ({ $date }). Níl an toradh ar eolas againn.
law-checked = Seiceáilte go deireanach: { $date }.
law-checked-age = { $count ->
    [one] Seiceáladh go deireanach é { $number } mhí ó shin.
    [two] Seiceáladh go deireanach é { $number } mhí ó shin.
    [few] Seiceáladh go deireanach é { $number } mhí ó shin.
    [many] Seiceáladh go deireanach é { $number } mí ó shin.
   *[other] Seiceáladh go deireanach é { $number } mí ó shin.
 }
law-latest = An chéim is déanaí
dossier-body = Institiúid
dossier-date = Dáta
dossier-certainty = Cé chomh cinnte
dossier-votes = Vóta
votes = Ar son: { $for } · in aghaidh: { $against }
votes-all = Ar son: { $for } · in aghaidh: { $against } · staonadh: { $abstentions }
dossier-steps = Céim ar chéim
dossier-asks = Cad atá á iarraidh ag an gcomhghuaillíocht
dossier-actions = Cad a rinne an chomhghuaillíocht
dossier-earlier = An chéim roimhe
dossier-later = An chéad chéim eile
stage-proposal = Togra
stage-parliament = Seasamh na Parlaiminte
stage-council = Seasamh na Comhairle
stage-trilogue = Caibidlíocht
stage-agreement = Comhaontú
stage-adoption = Glacadh
stage-application = Cur i bhfeidhm
stage-reached = bainte amach
stage-under-way = ar siúl
stage-open = le teacht
certainty-source = le feiceáil ar leathanach poiblí
certainty-second-hand = ón dara lámh: leathanach a athrá ceann eile nár léamar
certainty-coalition-text = ó théacs na comhghuaillíochta féin
certainty-general-knowledge = le deimhniú: níor léadh aon leathanach poiblí go fóill
certainty-day = tá an lá ar eolas
certainty-month = níl ach an mhí ar eolas
certainty-year = níl ach an bhliain ar eolas

## Seasaimh agus litreacha
position-history = Conas a d’fhorbair sé
position-laws = Sna comhaid seo
letters-title = Litreacha agus ráitis
letters-lead = Litreacha oscailte agus ráitis chomhpháirteacha, gach ceann lena dháta, le líon na sínithe agus leis na sínitheoirí ar féidir linn iad a ainmniú.
letters-description = Litreacha oscailte agus ráitis chomhpháirteacha ó { $name } agus óna heagraíochtaí: dáta, teangacha, líon na sínithe, agus na sínitheoirí ar féidir iad a ainmniú.
letters-named = { $count ->
    [0] Ní féidir aon sínitheoir a ainmniú ó na leathanaigh a léamar.
    [one] Is féidir sínitheoir amháin a ainmniú ó na leathanaigh a léamar:
    [two] Is féidir { $number } shínitheoir a ainmniú ó na leathanaigh a léamar:
    [few] Is féidir { $number } shínitheoir a ainmniú ó na leathanaigh a léamar:
    [many] Is féidir { $number } sínitheoir a ainmniú ó na leathanaigh a léamar:
   *[other] Is féidir { $number } sínitheoir a ainmniú ó na leathanaigh a léamar:
 }
letters-gap = Níorbh fhéidir na liostaí ag deireadh na litreacha a léamh ina n-iomláine; is fearr linn na sínitheoirí eile a fhágáil gan ainm ná buille faoi thuairim a thabhairt.
letter-languages = Teangacha foilsithe
letter-languages-count = { $count ->
    [one] Teanga amháin
    [two] { $number } theanga
    [few] { $number } theanga
    [many] { $number } dteanga
   *[other] { $number } teanga
 }
nav-letters = Litreacha
