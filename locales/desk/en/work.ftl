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
