## Teisėkūros procedūra
dossier-drawing = Procedūros apžvalga
dossier-drawing-about = Septyni etapai nuo pasiūlymo iki teisės akto. Užpildytas taškas žymi pasiektą etapą, apskritimas – dar nepasiektą.
dossier-status = Dabartinė padėtis
dossier-next = Kas bus toliau
act-regulation = Reglamentas (ES) { $number }
act-directive = Direktyva (ES) { $number }
law-in-force-until = { $act }: galioja iki { $date }
law-in-force = { $act }: galioja.
law-expired = { $act }: nebegalioja. Galiojimo pabaiga: { $date }
law-stage = Pasiektas etapas: { $stage } ({ $date }).
law-not-adopted = Kiek žinome, nepriimtas.
law-planned = Suplanuota, nepatvirtinta: { $stage } ({ $date }).
law-planned-past = Suplanuota: { $stage } ({ $date }). Rezultato nežinome.
law-checked = Paskutinį kartą patikrinta: { $date }
law-checked-age = { $count ->
    [one] Paskutinį kartą tikrinta prieš { $number } mėnesį.
    [few] Paskutinį kartą tikrinta prieš { $number } mėnesius.
   *[other] Paskutinį kartą tikrinta prieš { $number } mėnesių.
 }
law-latest = Naujausias žingsnis
dossier-stage = Etapas
dossier-body = Institucija
dossier-date = Data
dossier-certainty = Kiek tikra
dossier-votes = Balsavimas
votes = Už: { $for } · prieš: { $against }
votes-all = Už: { $for } · prieš: { $against } · susilaikė: { $abstentions }
dossier-steps = Žingsnis po žingsnio
dossier-asks = Ko prašo koalicija
dossier-actions = Ką padarė koalicija
dossier-earlier = Ankstesnis žingsnis
dossier-later = Kitas žingsnis
stage-proposal = Pasiūlymas
stage-parliament = Parlamento pozicija
stage-council = Tarybos pozicija
stage-trilogue = Derybos
stage-agreement = Susitarimas
stage-adoption = Priėmimas
stage-application = Taikymas
stage-reached = pasiektas
stage-under-way = vyksta
stage-open = dar nepasiektas
certainty-source = tai rodo viešas puslapis
certainty-second-hand = iš antrų rankų: puslapis kartoja kitą, kurio neskaitėme
certainty-coalition-text = iš pačios koalicijos teksto
certainty-general-knowledge = reikia patvirtinti: viešas puslapis dar neskaitytas
certainty-day = dienos tikslumu
certainty-month = mėnesio tikslumu
certainty-year = metų tikslumu

## Pozicijos ir laiškai
position-history = Kaip ji keitėsi
position-laws = Šiose procedūrose
letters-title = Laiškai ir pareiškimai
letters-lead = Atviri laiškai ir bendri pareiškimai; prie kiekvieno nurodyta data, pasirašiusiųjų skaičius ir tie pasirašiusieji, kuriuos galime įvardyti.
letters-description = Koalicijos { $name } ir jos organizacijų atviri laiškai ir bendri pareiškimai: data, kalbos, parašų skaičius ir pasirašiusieji, kuriuos galima įvardyti.
letters-named = { $count ->
    [0] Pagal skaitytus puslapius negalima įvardyti nė vieno pasirašiusiojo.
    [one] Pagal skaitytus puslapius galima įvardyti { $number } pasirašiusįjį:
    [few] Pagal skaitytus puslapius galima įvardyti { $number } pasirašiusiuosius:
   *[other] Pagal skaitytus puslapius galima įvardyti { $number } pasirašiusiųjų:
 }
letters-gap = Laiškų pabaigoje esančių sąrašų nepavyko perskaityti iki galo; kitų pasirašiusiųjų verčiau neįvardijame, nei spėliojame.
letter-languages = Paskelbimo kalbos
letter-languages-count = { $count ->
    [one] { $number } kalba
    [few] { $number } kalbos
   *[other] { $number } kalbų
 }
nav-letters = Laiškai
