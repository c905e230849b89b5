## Een wetgevingsdossier
dossier-drawing = De procedure in één oogopslag
dossier-drawing-about = Zeven fasen, van voorstel tot wet. Een volle stip is een bereikte fase, een ring een fase die nog openstaat.
dossier-status = Stand van zaken
dossier-next = Hoe het verdergaat
act-regulation = Verordening (EU) { $number }
act-directive = Richtlijn (EU) { $number }
law-in-force-until = { $act }: van kracht tot { $date }.
law-in-force = { $act }: van kracht.
law-expired = { $act }: niet meer van kracht; geëindigd op { $date }.
law-stage = Bereikte fase: { $stage } ({ $date }).
law-not-adopted = Voor zover wij weten niet vastgesteld.
law-planned = Gepland, niet bevestigd: { $stage } ({ $date }).
law-planned-past = Gepland: { $stage } ({ $date }). Het resultaat kennen we niet.
law-checked = Laatst nagekeken: { $date }.
law-checked-age = { $count ->
    [one] Laatst gecontroleerd: { $number } maand geleden.
   *[other] Laatst gecontroleerd: { $number } maanden geleden.
 }
law-latest = Laatste stap
dossier-stage = Fase
dossier-body = Instelling
dossier-date = Datum
dossier-certainty = Hoe zeker
dossier-votes = Stemming
votes = Voor: { $for } · tegen: { $against }
votes-all = Voor: { $for } · tegen: { $against } · onthoudingen: { $abstentions }
dossier-steps = Stap voor stap
dossier-asks = Wat de coalitie vraagt
dossier-actions = Wat de coalitie heeft gedaan
dossier-earlier = Vorige stap
dossier-later = Volgende stap
stage-proposal = Voorstel
stage-parliament = Standpunt van het Parlement
stage-council = Standpunt van de Raad
stage-trilogue = Onderhandelingen
stage-agreement = Akkoord
stage-adoption = Vaststelling
stage-application = Toepassing
stage-reached = bereikt
stage-under-way = aan de gang
stage-open = nog open
certainty-source = blijkt uit een openbare pagina
certainty-second-hand = uit de tweede hand: een pagina die een andere overneemt, die we niet hebben gelezen
certainty-coalition-text = uit de eigen tekst van de coalitie
certainty-general-knowledge = nog te bevestigen: nog geen openbare pagina gelezen
certainty-day = op de dag nauwkeurig
certainty-month = op de maand nauwkeurig
certainty-year = op het jaar nauwkeurig

## Standpunten en brieven
position-history = Hoe het zich heeft ontwikkeld
position-laws = In deze dossiers
letters-title = Brieven en verklaringen
letters-lead = Open brieven en gezamenlijke verklaringen, elk met de datum, het aantal handtekeningen en de ondertekenaars die we kunnen noemen.
letters-description = Open brieven en gezamenlijke verklaringen van { $name } en de aangesloten organisaties: datum, talen, aantal handtekeningen en de ondertekenaars die genoemd kunnen worden.
letters-named = { $count ->
    [0] Op basis van de gelezen pagina’s kunnen we geen ondertekenaars noemen.
    [one] Op basis van de gelezen pagina’s kunnen we één ondertekenaar noemen:
   *[other] Op basis van de gelezen pagina’s kunnen we { $number } ondertekenaars noemen:
 }
letters-gap = De lijsten onder aan de brieven waren niet volledig leesbaar; we gissen niet, dus de anderen blijven ongenoemd.
letter-languages = Gepubliceerd in
letter-languages-count = { $count ->
    [one] Eén taal
   *[other] { $number } talen
 }
nav-letters = Brieven
