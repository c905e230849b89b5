## A legislative file
dossier-drawing = The procedure at a glance
dossier-drawing-about = Seven stages from proposal to law. A full dot is a stage that is reached, a ring one that is open.
dossier-status = Where it stands
dossier-next = What comes next
act-regulation = Regulation (EU) { $number }
act-directive = Directive (EU) { $number }
law-in-force-until = { $act } is in force until { $date }.
law-in-force = { $act } is in force.
law-expired = { $act } is no longer in force; it ended on { $date }.
law-stage = Stage reached: { $stage } ({ $date }).
law-not-adopted = Not adopted, as far as we know.
law-planned = Planned, not confirmed: { $stage } ({ $date }).
law-planned-past = Planned: { $stage } ({ $date }). We do not know the result.
law-checked = Last checked: { $date }.
law-checked-age = { $count ->
    [one] Checked { $number } month ago.
   *[other] Checked { $number } months ago.
 }
law-latest = Latest step
dossier-stage = Stage
dossier-body = Institution
dossier-date = Date
dossier-certainty = How sure
dossier-votes = Vote
votes = In favour: { $for } · against: { $against }
votes-all = In favour: { $for } · against: { $against } · abstentions: { $abstentions }
dossier-steps = Step by step
dossier-asks = What the coalition asks for
dossier-actions = What the coalition did
dossier-earlier = Earlier step
dossier-later = Later step
stage-proposal = Proposal
stage-parliament = Parliament’s position
stage-council = Council’s position
stage-trilogue = Negotiations
stage-agreement = Agreement
stage-adoption = Adoption
stage-application = Application
stage-reached = reached
stage-under-way = under way
stage-open = open
certainty-source = shown by a public page
certainty-second-hand = second-hand: a page that repeats another, which we have not read
certainty-coalition-text = from the coalition’s own text
certainty-general-knowledge = to be confirmed: no public page read yet
certainty-day = exact to the day
certainty-month = exact to the month
certainty-year = exact to the year

## Positions and letters
position-history = How it developed
position-laws = In these files
letters-title = Letters and statements
letters-lead = Open letters and joint statements, each with its date, how many signed, and those signatories we can name.
letters-description = Open letters and joint statements of { $name } and its organisations: date, languages, number of signatures, and the signatories that can be named.
letters-named = { $count ->
    [0] No signatory can be named from the pages we read.
    [one] One signatory can be named from the pages we read:
   *[other] { $number } signatories can be named from the pages we read:
 }
letters-gap = Lists at the end of letters could not be read in full; the others stay unnamed rather than guessed.
letter-languages = Published in
letter-languages-count = { $count ->
    [one] One language
   *[other] { $number } languages
 }
nav-letters = Letters
