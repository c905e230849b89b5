# Scheduling, audit, settings, trash, import and export at the editors’ desk

# Publishing at a time
state-scheduled = To be published at a set time
publish-at = Published at
schedule = Publish at a set time
unschedule = Do not publish at that time
schedule-zone = Times are those of the time zone { $zone }.
schedule-day = Day
schedule-time = Time
schedule-which = The clocks are put back that night, and this time comes twice. Which one?
schedule-unreadable = Give a day and a time.
schedule-missing = This time does not exist: the clocks are put forward over it that night. Choose an earlier or a later one.
schedule-twice = This time comes twice, because the clocks are put back that night. Choose which one is meant.
schedule-past = This time is over. Choose one that is still to come.
schedule-conflict = At the set time it could not be published: somebody had published another text for the same fields. Look at the proposal, choose and propose it again.
schedule-broken = At the set time it could not be published: it would have broken a rule by then. Look at the proposal, correct it and propose it again.
schedule-denied = At the set time it could not be published: whoever set the time may no longer publish it.

# Audit
audit-title = Audit
audit-lead = Who did what at the desk, and who was refused what, the latest first. Addresses and columns, never what was typed; kept for a year.
audit-by = Person
audit-kind = What
audit-all = Everything
audit-filter = Show
audit-older = Older entries
audit-nobody = nobody we know
audit-signed-in = Signed in
audit-sign-in-refused = Sign-in refused
audit-done = Done
audit-denied = Refused
audit-count = { $count ->
    [0] No entry
    [one] { $number } entry
   *[other] { $number } entries
}

# Trash and history of a record
trash-title = Trash
trash-lead = What was removed, the latest first. Restoring proposes that it comes back to where it stood, with those that joined it to other records and went with it.
trash-restore = Restore
trash-reason = Restored: { $record }
history-of-record = What this record was, the latest first. Restoring proposes that it becomes again what it was after that version.
restore = Restore this version
restore-reason = As in version { $version }

# Settings
settings-lead = Who the coalition is and how its site looks. Whether this is its official site, and where the quick exit leads, has to be published by somebody else than whoever proposes it.
settings-table = As in the file site.toml, whose keys are explained in docs/content.md.
column-official = Official site of the coalition
column-founded = Founded
column-contact = Contact
column-exit = Where the quick exit leads
column-locales = Languages of the site
column-source_languages = Languages that texts are written in
column-full_name = Full name
column-tagline = What it works for
column-claimed_members = Number of members that is claimed
column-press = Press
column-colours = Colours
column-checks = Last check of all pages
column-synonyms = Words that the search takes for each other
column-comparison = Who wants what

# The own entry, and sources
own-entry = Correct the entry of my organisation
source-asked = A fact changes. Give the page that says so and the day on which you looked, or tick below that the page that is named says the new fact as well.
source-says-so = The page that is named as the source says the new fact as well: I have looked.

# Files
files-title = Files
files-export = Take away
files-export-lead = Each kind of record as a CSV file, byte for byte as the command line exports it. Spreadsheet programs open it; no cell begins like a formula.
files-import = Bring in
files-import-lead = A file that was changed becomes a proposal. First you see what differs. A column of a language that the file does not have changes nothing; other columns have to be there; the order of lines does not count.
files-kind = Which records
files-file = CSV file
files-text = Or the text of the file
files-look = Show what would change
files-other = Other files
files-nothing = Choose a file, or paste its text.
files-conflicts = Somebody has published another text for these fields since the last import. The page of the proposal asks which one stays.
files-changes = { $count ->
    [one] { $number } record differs
   *[other] { $number } records differ
}
files-removed = { $count ->
    [one] { $number } record is not in the file and would be removed. Tick here if that is meant.
   *[other] { $number } records are not in the file and would be removed. Tick here if that is meant.
}
