## Zakonodajni dosje
dossier-drawing = Postopek na kratko
dossier-drawing-about = Sedem faz od predloga do veljavnega prava. Polna pika pomeni doseženo fazo, krožec še odprto.
dossier-status = Trenutno stanje
dossier-next = Kaj sledi
act-regulation = Uredba (EU) { $number }
act-directive = Direktiva (EU) { $number }
law-in-force-until = { $act }: velja. Konec veljavnosti: { $date }.
law-in-force = { $act }: velja.
law-expired = { $act }: ne velja več. Konec veljavnosti: { $date }.
law-stage = Dosežena faza: { $stage } ({ $date }).
law-not-adopted = Kolikor vemo, akt ni sprejet.
law-planned = Načrtovano, nepotrjeno: { $stage } ({ $date }).
law-planned-past = Načrtovano: { $stage } ({ $date }). Izida ne poznamo.
law-checked = Nazadnje preverjeno: { $date }.
law-checked-age = { $count ->
    [one] Nazadnje preverjeno pred { $number } mesecem.
    [two] Nazadnje preverjeno pred { $number } mesecema.
    [few] Nazadnje preverjeno pred { $number } meseci.
   *[other] Nazadnje preverjeno pred { $number } meseci.
 }
law-latest = Zadnji korak
dossier-stage = Faza
dossier-body = Institucija
dossier-date = Datum
dossier-certainty = Kako zanesljivo
dossier-votes = Glasovanje
votes = Za: { $for } · proti: { $against }
votes-all = Za: { $for } · proti: { $against } · vzdržani: { $abstentions }
dossier-steps = Korak za korakom
dossier-asks = Kaj koalicija zahteva
dossier-actions = Kaj je koalicija storila
dossier-earlier = Prejšnji korak
dossier-later = Naslednji korak
stage-proposal = Predlog
stage-parliament = Stališče Parlamenta
stage-council = Stališče Sveta
stage-trilogue = Pogajanja
stage-agreement = Dogovor
stage-adoption = Sprejetje
stage-application = Uporaba
stage-reached = dosežena
stage-under-way = v teku
stage-open = še odprta
certainty-source = potrjeno na javni strani
certainty-second-hand = iz druge roke: stran povzema drugo, ki je nismo prebrali
certainty-coalition-text = po besedilu same koalicije
certainty-general-knowledge = to je treba še potrditi: nobene javne strani še nismo prebrali
certainty-day = do dneva natančno
certainty-month = do meseca natančno
certainty-year = do leta natančno

## Stališča in pisma
position-history = Kako se je razvijalo
position-laws = V teh dosjejih
letters-title = Pisma in izjave
letters-lead = Odprta pisma in skupne izjave z datumom, številom podpisov in tistimi podpisniki, ki jih lahko navedemo.
letters-description = Odprta pisma in skupne izjave koalicije { $name } in njenih organizacij: datum, jeziki, število podpisov in podpisniki, ki jih je mogoče navesti.
letters-named = { $count ->
    [0] Po prebranih straneh ni mogoče navesti nobenega podpisnika.
    [one] Po prebranih straneh je mogoče navesti { $number } podpisnika:
    [two] Po prebranih straneh je mogoče navesti { $number } podpisnika:
    [few] Po prebranih straneh je mogoče navesti { $number } podpisnike:
   *[other] Po prebranih straneh je mogoče navesti { $number } podpisnikov:
 }
letters-gap = Seznamov podpisov na koncu pisem ni bilo mogoče prebrati v celoti; drugih podpisnikov raje ne navajamo, kot da bi ugibali.
letter-languages = Jeziki objave
letter-languages-count = { $count ->
    [one] { $number } jezik
    [two] { $number } jezika
    [few] { $number } jeziki
   *[other] { $number } jezikov
 }
nav-letters = Pisma
