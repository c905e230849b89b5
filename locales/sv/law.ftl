## Ett lagstiftningsärende
dossier-drawing = Förfarandet i korthet
dossier-drawing-about = Sju etapper från förslag till lag. En fylld prick är en etapp som har nåtts, en ring en som återstår.
dossier-status = Läget just nu
dossier-next = Vad som händer härnäst
act-regulation = Förordning (EU) { $number }
act-directive = Direktiv (EU) { $number }
law-in-force-until = { $act }: i kraft till { $date }.
law-in-force = { $act }: i kraft.
law-expired = { $act }: inte längre i kraft; upphörde { $date }.
law-stage = Etapp som nåtts: { $stage } ({ $date }).
law-not-adopted = Inte antagen, så vitt vi vet.
law-planned = Planerat, ej bekräftat: { $stage } ({ $date }).
law-planned-past = Planerat: { $stage } ({ $date }). Vi känner inte till resultatet.
law-checked = Senast kontrollerat: { $date }.
law-checked-age = { $count ->
    [one] Senast kontrollerat för { $number } månad sedan.
   *[other] Senast kontrollerat för { $number } månader sedan.
 }
law-latest = Senaste steget
dossier-stage = Etapp
dossier-body = Institution
dossier-date = Datum
dossier-certainty = Hur säkert
dossier-votes = Omröstning
votes = För: { $for } · emot: { $against }
votes-all = För: { $for } · emot: { $against } · nedlagda röster: { $abstentions }
dossier-steps = Steg för steg
dossier-asks = Vad koalitionen begär
dossier-actions = Vad koalitionen har gjort
dossier-earlier = Föregående steg
dossier-later = Nästa steg
stage-proposal = Förslag
stage-parliament = Parlamentets ståndpunkt
stage-council = Rådets ståndpunkt
stage-trilogue = Förhandlingar
stage-agreement = Överenskommelse
stage-adoption = Antagande
stage-application = Tillämpning
stage-reached = har nåtts
stage-under-way = pågår
stage-open = återstår
certainty-source = framgår av en offentlig sida
certainty-second-hand = andrahandskälla: en sida som återger en annan, som vi inte har läst
certainty-coalition-text = enligt koalitionens egen text
certainty-general-knowledge = ska bekräftas: ingen offentlig sida har lästs än
certainty-day = dagen är känd
certainty-month = endast månaden är känd
certainty-year = endast året är känt

## Ståndpunkter och brev
position-history = Hur den har utvecklats
position-laws = I de här ärendena
letters-title = Brev och uttalanden
letters-lead = Öppna brev och gemensamma uttalanden, vart och ett med datum, antal underskrifter och de undertecknare som vi kan namnge.
letters-description = Öppna brev och gemensamma uttalanden av { $name } och dess organisationer: datum, språk, antal underskrifter och de undertecknare som går att namnge.
letters-named = { $count ->
    [0] Ingen undertecknare går att namnge utifrån sidorna vi läst.
    [one] En undertecknare går att namnge utifrån sidorna vi läst:
   *[other] { $number } undertecknare går att namnge utifrån sidorna vi läst:
 }
letters-gap = Listorna i slutet av breven gick inte att läsa i sin helhet; vi lämnar hellre de övriga onämnda än gissar.
letter-languages = Publicerat på
letter-languages-count = { $count ->
    [one] Ett språk
   *[other] { $number } språk
 }
nav-letters = Brev
