## Seadusandlik menetlus
dossier-drawing = Menetluse ülevaade
dossier-drawing-about = Seitse etappi ettepanekust õigusaktini. Täidetud täpp tähistab saavutatud etappi, rõngas etappi, milleni ei ole veel jõutud.
dossier-status = Kuhu on jõutud
dossier-next = Mis edasi saab
act-regulation = Määrus (EL) { $number }
act-directive = Direktiiv (EL) { $number }
law-in-force-until = { $act }: jõus. Kehtivuse lõpp: { $date }.
law-in-force = { $act }: jõus.
law-expired = { $act }: enam ei kehti. Kehtivuse lõpp: { $date }.
law-stage = Saavutatud etapp: { $stage } ({ $date }).
law-not-adopted = Meile teadaolevalt ei ole vastu võetud.
law-planned = Kavas, kinnitamata: { $stage } ({ $date }).
law-planned-past = Kavas: { $stage } ({ $date }). Tulemus ei ole meile teada.
law-checked = Viimati kontrollitud: { $date }.
law-checked-age = { $count ->
    [one] Viimati kontrollitud { $number } kuu eest.
   *[other] Viimati kontrollitud { $number } kuu eest.
 }
law-latest = Viimane samm
dossier-stage = Etapp
dossier-body = Institutsioon
dossier-date = Kuupäev
dossier-certainty = Kui kindel
dossier-votes = Hääletus
votes = Poolt: { $for } · vastu: { $against }
votes-all = Poolt: { $for } · vastu: { $against } · erapooletuid: { $abstentions }
dossier-steps = Samm-sammult
dossier-asks = Mida koalitsioon soovib
dossier-actions = Mida koalitsioon on teinud
dossier-earlier = Eelmine samm
dossier-later = Järgmine samm
stage-proposal = Ettepanek
stage-parliament = Parlamendi seisukoht
stage-council = Nõukogu seisukoht
stage-trilogue = Läbirääkimised
stage-agreement = Kokkulepe
stage-adoption = Vastuvõtmine
stage-application = Kohaldamine
stage-reached = saavutatud
stage-under-way = pooleli
stage-open = alles ees
certainty-source = kinnitab avalik leht
certainty-second-hand = teisest allikast: leht, mis kordab teist, mida me ei ole lugenud
certainty-coalition-text = koalitsiooni enda tekstist
certainty-general-knowledge = vajab kinnitamist: ühtegi avalikku lehte ei ole veel loetud
certainty-day = päeva täpsusega
certainty-month = kuu täpsusega
certainty-year = aasta täpsusega

## Seisukohad ja kirjad
position-history = Kuidas see kujunes
position-laws = Nendes menetlustes
letters-title = Kirjad ja avaldused
letters-lead = Avalikud kirjad ja ühisavaldused, igaühe juures kuupäev, allakirjutanute arv ja need allakirjutanud, keda saame nimetada.
letters-description = Koalitsiooni { $name } ja selle organisatsioonide avalikud kirjad ja ühisavaldused: kuupäev, keeled, allkirjade arv ja allakirjutanud, keda saab nimetada.
letters-named = { $count ->
    [0] Loetud lehtede põhjal ei saa nimetada ühtegi allakirjutanut.
    [one] Loetud lehtede põhjal saab nimetada ühe allakirjutanu:
   *[other] Loetud lehtede põhjal saab nimetada { $number } allakirjutanut:
 }
letters-gap = Kirjade lõpus olevaid nimekirju ei õnnestunud tervikuna lugeda; ülejäänud jäävad nimetamata, sest me ei taha oletada.
letter-languages = Avaldamise keeled
letter-languages-count = { $count ->
    [one] Üks keel
   *[other] { $number } keelt
 }
nav-letters = Kirjad
