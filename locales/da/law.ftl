## En lovgivningssag
dossier-drawing = Proceduren i overblik
dossier-drawing-about = Syv faser fra forslag til lov. En udfyldt prik er en fase, der er nået, en ring en, der mangler.
dossier-status = Hvor sagen står
dossier-next = Hvad der nu skal ske
act-regulation = Forordning (EU) { $number }
act-directive = Direktiv (EU) { $number }
law-in-force-until = { $act }: i kraft til { $date }.
law-in-force = { $act }: i kraft.
law-expired = { $act }: ikke længere i kraft; ophørte { $date }.
law-stage = Fase nået: { $stage } ({ $date }).
law-not-adopted = Så vidt vi ved, ikke vedtaget.
law-planned = Planlagt, ikke bekræftet: { $stage } ({ $date }).
law-planned-past = Planlagt: { $stage } ({ $date }). Vi kender ikke resultatet.
law-checked = Sidst kontrolleret: { $date }.
law-checked-age = { $count ->
    [one] Sidst kontrolleret for { $number } måned siden.
   *[other] Sidst kontrolleret for { $number } måneder siden.
 }
law-latest = Seneste skridt
dossier-stage = Fase
dossier-body = Institution
dossier-date = Dato
dossier-certainty = Hvor sikkert
dossier-votes = Afstemning
votes = For: { $for } · imod: { $against }
votes-all = For: { $for } · imod: { $against } · hverken for eller imod: { $abstentions }
dossier-steps = Trin for trin
dossier-asks = Hvad koalitionen beder om
dossier-actions = Hvad koalitionen har gjort
dossier-earlier = Forrige trin
dossier-later = Næste trin
stage-proposal = Forslag
stage-parliament = Parlamentets holdning
stage-council = Rådets holdning
stage-trilogue = Forhandlinger
stage-agreement = Enighed
stage-adoption = Vedtagelse
stage-application = Anvendelse
stage-reached = nået
stage-under-way = i gang
stage-open = mangler
certainty-source = fremgår af en offentlig side
certainty-second-hand = andenhåndskilde: en side, der gengiver en anden, som vi ikke har læst
certainty-coalition-text = ifølge koalitionens egen tekst
certainty-general-knowledge = skal bekræftes: ingen offentlig side læst endnu
certainty-day = dagen kendes
certainty-month = kun måneden kendes
certainty-year = kun året kendes

## Holdninger og breve
position-history = Hvordan den har udviklet sig
position-laws = I disse sager
letters-title = Breve og erklæringer
letters-lead = Åbne breve og fælles erklæringer, hver med dato, antal underskrifter og de underskrivere, vi kan nævne ved navn.
letters-description = Åbne breve og fælles erklæringer fra { $name } og dens organisationer: dato, sprog, antal underskrifter og de underskrivere, der kan nævnes ved navn.
letters-named = { $count ->
    [0] Ingen underskrivere kan nævnes ved navn ud fra de sider, vi har læst.
    [one] Én underskriver kan nævnes ved navn ud fra de sider, vi har læst:
   *[other] { $number } underskrivere kan nævnes ved navn ud fra de sider, vi har læst:
 }
letters-gap = Listerne sidst i brevene kunne ikke læses i deres helhed; vi undlader at nævne de øvrige frem for at gætte.
letter-languages = Udgivet på
letter-languages-count = { $count ->
    [one] Ét sprog
   *[other] { $number } sprog
 }
nav-letters = Breve
