## Seadusandlik menetlus
dossier-open = Kogu menetlus
dossier-drawing = Menetluse ülevaade
dossier-drawing-about = Kuus etappi ettepanekust õigusaktini. Täidetud täpp tähistab saavutatud etappi, rõngas etappi, milleni ei ole veel jõutud.
dossier-status = Kuhu on jõutud
dossier-next = Mis edasi saab
dossier-stage = Etapp
dossier-body = Institutsioon
dossier-date = Kuupäev
dossier-certainty = Kui kindel
dossier-steps = Samm-sammult
dossier-asks = Mida koalitsioon soovib
dossier-actions = Mida koalitsioon on teinud
dossier-earlier = Eelmine samm
dossier-later = Järgmine samm
stage-proposal = Ettepanek
stage-parliament = Parlamendi seisukoht
stage-council = Nõukogu seisukoht
stage-trilogue = Läbirääkimised
stage-adoption = Vastuvõtmine
stage-application = Kohaldamine
stage-reached = saavutatud
stage-under-way = pooleli
stage-open = alles ees
certainty-source = kinnitab avalik leht
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
