## Legislatívny spis
dossier-drawing = Postup v skratke
dossier-drawing-about = Sedem fáz od návrhu po platné právo. Plná bodka znamená dosiahnutú fázu, krúžok zatiaľ otvorenú fázu.
dossier-status = Aktuálny stav
dossier-next = Čo bude ďalej
act-regulation = Nariadenie (EÚ) { $number }
act-directive = Smernica (EÚ) { $number }
law-in-force-until = { $act }: platí do { $date }.
law-in-force = { $act }: platí.
law-expired = { $act }: už neplatí; koniec: { $date }.
law-stage = Dosiahnutá fáza: { $stage } ({ $date }).
law-not-adopted = Pokiaľ vieme, predpis nebol prijatý.
law-planned = V pláne, nepotvrdené: { $stage } ({ $date }).
law-planned-past = V pláne: { $stage } ({ $date }). Výsledok nepoznáme.
law-checked = Naposledy overené: { $date }.
law-checked-age = { $count ->
    [one] Naposledy overené pred { $number } mesiacom.
    [few] Naposledy overené pred { $number } mesiacmi.
   *[other] Naposledy overené pred { $number } mesiacmi.
 }
law-latest = Posledný krok
dossier-stage = Fáza
dossier-body = Inštitúcia
dossier-date = Dátum
dossier-certainty = Miera istoty
dossier-votes = Hlasovanie
votes = Za: { $for } · proti: { $against }
votes-all = Za: { $for } · proti: { $against } · zdržalo sa: { $abstentions }
dossier-steps = Krok za krokom
dossier-asks = Čo koalícia požaduje
dossier-actions = Čo koalícia urobila
dossier-earlier = Predchádzajúci krok
dossier-later = Nasledujúci krok
stage-proposal = Návrh
stage-parliament = Pozícia Parlamentu
stage-council = Pozícia Rady
stage-trilogue = Rokovania
stage-agreement = Dohoda
stage-adoption = Prijatie
stage-application = Uplatňovanie
stage-reached = dosiahnutá
stage-under-way = prebieha
stage-open = zatiaľ otvorená
certainty-source = doložené verejnou stránkou
certainty-second-hand = z druhej ruky: stránka, ktorá preberá inú, ktorú sme nečítali
certainty-coalition-text = z vlastného textu koalície
certainty-general-knowledge = treba overiť: zatiaľ sme neprečítali žiadnu verejnú stránku
certainty-day = s presnosťou na deň
certainty-month = s presnosťou na mesiac
certainty-year = s presnosťou na rok

## Stanoviská a listy
position-history = Ako sa vyvíjalo
position-laws = V týchto spisoch
letters-title = Listy a vyhlásenia
letters-lead = Otvorené listy a spoločné vyhlásenia, pri každom dátum, počet podpisov a tí signatári, ktorých môžeme uviesť.
letters-description = Otvorené listy a spoločné vyhlásenia koalície { $name } a jej organizácií: dátum, jazyky, počet podpisov a signatári, ktorých možno uviesť.
letters-named = { $count ->
    [0] Podľa prečítaných stránok nemožno uviesť žiadneho signatára.
    [one] Podľa prečítaných stránok možno uviesť jedného signatára:
    [few] Podľa prečítaných stránok možno uviesť { $number } signatárov:
   *[other] Podľa prečítaných stránok možno uviesť { $number } signatárov:
 }
letters-gap = Zoznamy podpisov na konci listov sa nedali prečítať celé; ostatných signatárov radšej neuvádzame, ako by sme mali hádať.
letter-languages = Jazyky zverejnenia
letter-languages-count = { $count ->
    [one] Jeden jazyk
    [few] { $number } jazyky
   *[other] { $number } jazykov
 }
nav-letters = Listy
