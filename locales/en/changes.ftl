## What changed, and what was withdrawn
changes-title = Changes
changes-lead = What changed in what is published here, the latest first, with source and reason.
changes-of-page = Changes to this page
changes-all = All changes
changes-none = Nothing has changed here yet.
changes-feed = Changes (Atom)
changes-version = Version { $number }
changes-first = { $count ->
    [one] { $number } entry published.
   *[other] { $number } entries published.
 }
changes-many = New entries: { $number }
changes-added = New
changes-changed = Changed
changes-renamed = New address
changes-withdrawn = Withdrawn
changes-before = removed:
changes-after = added:
changes-reason = Reason
changes-withheld = What it said is not shown any more.
changes-state = State of the history
changes-state-about = Whoever notes these letters elsewhere can prove later that nothing before them was altered.
changes-yes = yes
changes-no = no
changes-places = Towns
changes-involvements = Organisations at events
changes-milestones = Steps of the law
gone-title = This page was withdrawn
gone-lead = It was withdrawn on { $date }. It belonged to: { $kind }. Here is where you can go next.

## Columns of records
column-part = Part in the event
column-coordinates = Coordinates
column-role = Function
column-time-zone = Time zone
column-venue = Venue
column-status = Status
column-note = Note
column-references = References
column-act = Act
column-in-force-until = In force until
column-checked = Last checked
column-text = Text
column-value = Number
column-unit = Unit
column-publisher = Publisher
column-phone = Phone number
column-verified = Confirmed
column-logo = Logo
