## Legislativní spis
dossier-drawing = Postup v kostce
dossier-drawing-about = Sedm fází od návrhu po platné právo. Plná tečka značí dosaženou fázi, kroužek fázi dosud otevřenou.
dossier-status = Aktuální stav
dossier-next = Co bude dál
act-regulation = Nařízení (EU) { $number }
act-directive = Směrnice (EU) { $number }
law-in-force-until = { $act }: platí do { $date }.
law-in-force = { $act }: platí.
law-expired = { $act }: už neplatí; konec: { $date }.
law-stage = Dosažená fáze: { $stage } ({ $date }).
law-not-adopted = Pokud víme, předpis nebyl přijat.
law-planned = V plánu, nepotvrzeno: { $stage } ({ $date }).
law-planned-past = V plánu: { $stage } ({ $date }). Výsledek neznáme.
law-checked = Naposledy ověřeno: { $date }.
law-checked-age = { $count ->
    [one] Naposledy ověřeno před { $number } měsícem.
    [few] Naposledy ověřeno před { $number } měsíci.
   *[other] Naposledy ověřeno před { $number } měsíci.
 }
law-latest = Poslední krok
dossier-stage = Fáze
dossier-body = Orgán
dossier-date = Datum
dossier-certainty = Míra jistoty
dossier-votes = Hlasování
votes = Pro: { $for } · proti: { $against }
votes-all = Pro: { $for } · proti: { $against } · zdrželo se: { $abstentions }
dossier-steps = Krok za krokem
dossier-asks = Co koalice požaduje
dossier-actions = Co koalice udělala
dossier-earlier = Předchozí krok
dossier-later = Následující krok
stage-proposal = Návrh
stage-parliament = Postoj Parlamentu
stage-council = Postoj Rady
stage-trilogue = Jednání
stage-agreement = Dohoda
stage-adoption = Přijetí
stage-application = Použitelnost
stage-reached = dosažená
stage-under-way = probíhá
stage-open = dosud otevřená
certainty-source = doloženo veřejnou stránkou
certainty-second-hand = z druhé ruky: stránka, která přebírá jinou, kterou jsme nečetli
certainty-coalition-text = z vlastního textu koalice
certainty-general-knowledge = je třeba ověřit: zatím jsme nečetli žádnou veřejnou stránku
certainty-day = s přesností na den
certainty-month = s přesností na měsíc
certainty-year = s přesností na rok

## Stanoviska a dopisy
position-history = Jak se vyvíjelo
position-laws = V těchto spisech
letters-title = Dopisy a prohlášení
letters-lead = Otevřené dopisy a společná prohlášení, u každého datum, počet podpisů a ti signatáři, které můžeme uvést.
letters-description = Otevřené dopisy a společná prohlášení koalice { $name } a jejích organizací: datum, jazyky, počet podpisů a signatáři, které lze uvést.
letters-named = { $count ->
    [0] Podle přečtených stránek nelze uvést žádného signatáře.
    [one] Podle přečtených stránek lze uvést jednoho signatáře:
    [few] Podle přečtených stránek lze uvést { $number } signatáře:
   *[other] Podle přečtených stránek lze uvést { $number } signatářů:
 }
letters-gap = Seznamy podpisů na konci dopisů nebylo možné přečíst celé; ostatní signatáře raději neuvádíme, než abychom hádali.
letter-languages = Jazyky zveřejnění
letter-languages-count = { $count ->
    [one] Jeden jazyk
    [few] { $number } jazyky
   *[other] { $number } jazyků
 }
nav-letters = Dopisy
