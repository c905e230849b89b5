# Records, proposals and history at the editors’ desk

session-ended = Your session had ended. Sign in again: what you typed is kept and comes back.
again-title = You are in again
again-lead = What you had typed is kept. Nothing was done with it yet.
again-go-on = Back to what I had typed
missing-title = Not there
missing-lead = There is no such record or proposal. Perhaps it was removed meanwhile.
nothing = nothing
yes = Yes
no = No
findings-title = This has to be put right first

# Records
records-title = Records
records-filter = Words in the record
records-search = Search
record-new = New record
record-taken = There is a record of this name already: { $record }.
reason = Why
hint-reason = One sentence for those who publish it and for the history, such as: new date, by mail from the organiser
reason-missing = Say in one sentence why this changes.
nothing-changed = Nothing differs from what is published.
propose = Save as a proposal
save-draft = Keep as a draft
remove = Remove this record
remove-propose = Propose to remove it
evidence-debt = This rests on what is generally known. Better: the address of a page that says it.
source-unchanged = A fact changes, but its source stays what it was. Does that page say the new fact?
hint-date = As far as it is known: 2026, 2026-11, 2026-11-28 or 2026-11-28T09:30
hint-country = A code of two letters, such as BE
hint-language = A language tag, such as bg
hint-markdown = Text with Markdown: an empty line between paragraphs, ## before a heading, [words](address) for a link
hint-blanks = Several with a blank between them
hint-semicolons = Several with ; between them and no blanks
kept-title = Saved elsewhere meanwhile
kept-lead = This proposal was saved in another window since you opened it. Below is what is kept; your text is in the form. Saving again puts yours in its place.

# Proposals
proposals-title = Proposals
proposal-title = Proposal { $number }
state = State
state-draft = Draft
state-waiting = Waiting for an answer
state-published = Published
state-refused = Refused
state-withdrawn = Withdrawn
author = Written by
answered-by = Answered by
answer = Answer
published-in = Published in
in-version = version { $version }
edit-new = New:
edit-removal = To be removed:
edit-change = Change of
answer-title = What can be done
publish = Publish
refuse = Refuse
refuse-why = Why it is refused
refuse-no-reason = Say why it is refused.
change-on = Change it
withdraw = Take it back
two-title = It takes two people
two-lead = You wrote this proposal, and what it touches has to be published by somebody else.
proposal-stale = Somebody has changed or answered this proposal since you opened it. Nothing was done; look at it as it is now.
proposal-conflict = What this proposal changes was changed otherwise meanwhile. Nothing was published; choose below.
conflicts-title = Changed by both
conflicts-lead = Somebody has published another text for the same fields. Choose which one stays; the other changes of this proposal are kept.
conflict-base = It was
conflict-published = Published now
conflict-proposed = In this proposal
conflicts-keep = Keep what I chose
waiting-title = Waiting for your answer
refused-title = Your proposals that were refused
drafts-title = Your drafts

# History
history-title = History
history-lead = What was published, the latest first. Undoing proposes what was there before; what was changed since stays.
version-title = Version { $version }
undo = Undo
undo-reason = Undo of version { $version }

# Kinds
kind-site = Settings
kind-places = Places
kind-organisations = Organisations
kind-people = People
kind-events = Events
kind-speakers = Speakers
kind-involvements = Involvements
kind-procedures = Legislative files
kind-milestones = Milestones
kind-positions = Positions
kind-figures = Figures
kind-helplines = Helplines
kind-texts = Texts
kind-terms = Terms to avoid

# Columns
column-reason = Why
column-acronym = Acronym
column-act = Act
column-act_number = Number of the act
column-bodies = Bodies
column-checked_on = Compared with its source on
column-content_note = Content note
column-coalition_role = Role of the coalition
column-country = Country
column-coverage = Coverage
column-date = Date
column-demand = Place among the demands
column-discouraged = To be avoided
column-description = Description for search engines
column-end = End
column-event = Event
column-evidence = Evidence
column-evidence_summary = What the evidence says
column-forms = Other forms of it
column-format = Format
column-highlight = Place on the home page
column-holder = Who holds it
column-hours = Hours
column-in_coalition_text = In a text of the coalition
column-in_force_until = In force until
column-kind = Kind
column-label = Label
column-languages = Languages
column-languages_count = Number of languages
column-latitude = Latitude
column-lead = Lead
column-locale = Language
column-logo = Logo
column-longitude = Longitude
column-markdown = Text
column-membership = Membership
column-name = Name
column-name_language = Language of the name
column-next = Next step
column-note = Note
column-organisation = Organisation
column-organisers = Organisers
column-own = Of the coalition itself
column-part = Part
column-person = Person
column-phone = Telephone
column-place = Place
column-planned = Planned step
column-planned_on = Planned for
column-preferred = To be said instead
column-procedure = Legislative file
column-procedures = Legislative files
column-publisher = Publisher
column-quantity = How exact
column-references = References
column-relation = Relation
column-reviewed_by = Reviewed by
column-reviewed_on = Reviewed on
column-revision = Revision for calendars
column-role = Role
column-role_as_of = Role as of
column-scope = Scope
column-signatories = Signatories
column-signatories_quantity = How exact the number of signatories is
column-since = Since
column-slug = Name in addresses
column-source_url = Source
column-sources = Sources
column-stage = Stage
column-start = Start
column-status = Status
column-summary = Summary
column-text = Text
column-time_zone = Time zone
column-title = Title
column-topic = Topic
column-type = Type
column-unit = Unit
column-unverified = Columns without a source
column-updated = Updated
column-value = Value
column-venue = Venue
column-verified_on = Verified on
column-votes_abstentions = Abstentions
column-votes_against = Votes against
column-votes_for = Votes for
column-website = Website
column-why = Why it is to be avoided
column-year = Year

records-count = { $count ->
    [0] No record
    [one] { $number } record
   *[other] { $number } records
}
records-more = { $count ->
    [one] and { $number } more
   *[other] and { $number } more
}
