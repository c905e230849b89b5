## Un dosar legislativ
dossier-drawing = Procedura dintr-o privire
dossier-drawing-about = Șapte etape, de la propunere la lege. Un punct plin este o etapă atinsă, un cerc este o etapă care urmează.
dossier-status = Unde s-a ajuns
dossier-next = Ce urmează
act-regulation = Regulamentul (UE) { $number }
act-directive = Directiva (UE) { $number }
law-in-force-until = { $act }: în vigoare până la { $date }.
law-in-force = { $act }: în vigoare.
law-expired = { $act }: nu mai este în vigoare; s-a încheiat la { $date }.
law-stage = Etapă atinsă: { $stage } ({ $date }).
law-not-adopted = Neadoptat, din câte știm.
law-planned = Planificat, neconfirmat: { $stage } ({ $date }).
law-planned-past = Planificat: { $stage } ({ $date }). Nu cunoaștem rezultatul.
law-checked = Ultima verificare: { $date }.
law-checked-age = { $count ->
    [one] Ultima verificare acum o lună.
    [few] Ultima verificare acum { $number } luni.
   *[other] Ultima verificare acum { $number } de luni.
 }
law-latest = Ultimul pas
dossier-stage = Etapă
dossier-body = Instituție
dossier-date = Dată
dossier-certainty = Grad de certitudine
dossier-votes = Vot
votes = Pentru: { $for } · împotrivă: { $against }
votes-all = Pentru: { $for } · împotrivă: { $against } · abțineri: { $abstentions }
dossier-steps = Pas cu pas
dossier-asks = Ce solicită coaliția
dossier-actions = Ce a făcut coaliția
dossier-earlier = Pasul anterior
dossier-later = Pasul următor
stage-proposal = Propunere
stage-parliament = Poziția Parlamentului
stage-council = Poziția Consiliului
stage-trilogue = Negocieri
stage-agreement = Acord
stage-adoption = Adoptare
stage-application = Aplicare
stage-reached = atinsă
stage-under-way = în curs
stage-open = urmează
certainty-source = reiese dintr-o pagină publică
certainty-second-hand = la mâna a doua: o pagină care repetă alta, pe care nu am citit-o
certainty-coalition-text = din textul propriu al coaliției
certainty-general-knowledge = de confirmat: nu s-a citit încă nicio pagină publică
certainty-day = se cunoaște ziua exactă
certainty-month = se cunoaște luna
certainty-year = se cunoaște anul

## Poziții și scrisori
position-history = Cum a evoluat
position-laws = În aceste dosare
letters-title = Scrisori și declarații
letters-lead = Scrisori deschise și declarații comune, fiecare cu data ei, numărul de semnături și semnatarii pe care îi putem numi.
letters-description = Scrisori deschise și declarații comune ale { $name } și ale organizațiilor sale: data, limbile, numărul de semnături și semnatarii care pot fi numiți.
letters-named = { $count ->
    [0] Din paginile pe care le-am citit nu poate fi numit niciun semnatar.
    [one] Din paginile pe care le-am citit poate fi numit un semnatar:
    [few] Din paginile pe care le-am citit pot fi numiți { $number } semnatari:
   *[other] Din paginile pe care le-am citit pot fi numiți { $number } de semnatari:
 }
letters-gap = Listele de la sfârșitul scrisorilor nu au putut fi citite în întregime; preferăm să-i lăsăm pe ceilalți nenumiți decât să ghicim.
letter-languages = Publicată în
letter-languages-count = { $count ->
    [one] O limbă
    [few] { $number } limbi
   *[other] { $number } de limbi
 }
nav-letters = Scrisori
