## Egy jogalkotási eljárás
dossier-drawing = Az eljárás áttekintése
dossier-drawing-about = Hét szakasz a javaslattól a jogszabályig. A teli pont elért szakaszt jelöl, a karika még nyitottat.
dossier-status = Hol tart most
dossier-next = Mi következik
act-regulation = { $number } (EU) rendelet
act-directive = { $number } (EU) irányelv
law-in-force-until = { $act }: hatályos. Hatályának vége: { $date }
law-in-force = { $act }: hatályos.
law-expired = { $act }: már nem hatályos. Hatályának vége: { $date }
law-stage = Elért szakasz: { $stage } ({ $date }).
law-not-adopted = Tudomásunk szerint nem fogadták el.
law-planned = Tervezett, nem megerősített: { $stage } ({ $date }).
law-planned-past = Tervezett: { $stage } ({ $date }). Az eredményét nem ismerjük.
law-checked = Utolsó ellenőrzés: { $date }
law-checked-age = { $count ->
    [one] Utolsó ellenőrzés: { $number } hónapja.
   *[other] Utolsó ellenőrzés: { $number } hónapja.
 }
law-latest = Legutóbbi lépés
dossier-stage = Szakasz
dossier-body = Intézmény
dossier-date = Dátum
dossier-certainty = Mennyire biztos
dossier-votes = Szavazás
votes = Igen: { $for } · nem: { $against }
votes-all = Igen: { $for } · nem: { $against } · tartózkodás: { $abstentions }
dossier-steps = Lépésről lépésre
dossier-asks = Mit kér a koalíció
dossier-actions = Mit tett a koalíció
dossier-earlier = Előző lépés
dossier-later = Következő lépés
stage-proposal = Javaslat
stage-parliament = A Parlament álláspontja
stage-council = A Tanács álláspontja
stage-trilogue = Tárgyalások
stage-agreement = Megállapodás
stage-adoption = Elfogadás
stage-application = Alkalmazás
stage-reached = elérve
stage-under-way = folyamatban
stage-open = nyitott
certainty-source = nyilvános oldal igazolja
certainty-second-hand = másodkézből: olyan oldal, amely egy másikat ismétel, és azt nem olvastuk
certainty-coalition-text = a koalíció saját szövege alapján
certainty-general-knowledge = megerősítendő: még nem olvastunk hozzá nyilvános oldalt
certainty-day = napra pontos
certainty-month = hónapra pontos
certainty-year = évre pontos

## Álláspontok és levelek
position-history = Hogyan alakult
position-laws = Ezekben az eljárásokban
letters-title = Levelek és nyilatkozatok
letters-lead = Nyílt levelek és közös nyilatkozatok, mindegyik a dátumával, az aláírók számával és azokkal az aláírókkal, akiket meg tudunk nevezni.
letters-description = A koalíció ({ $name }) és szervezeteinek nyílt levelei és közös nyilatkozatai: dátum, nyelvek, az aláírások száma és a megnevezhető aláírók.
letters-named = { $count ->
    [0] Az elolvasott oldalak alapján egyetlen aláíró sem nevezhető meg.
    [one] Az elolvasott oldalak alapján egy aláíró nevezhető meg:
   *[other] Az elolvasott oldalak alapján { $number } aláíró nevezhető meg:
 }
letters-gap = A levelek végén álló névsorokat nem lehetett teljes egészében elolvasni; a többi aláírót nem nevezzük meg, mert nem akarunk találgatni.
letter-languages = A megjelenés nyelvei
letter-languages-count = { $count ->
    [one] Egy nyelv
   *[other] { $number } nyelv
 }
nav-letters = Levelek
