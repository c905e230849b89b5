### English: the words of the site's frame. Who reviewed them as a native reader, and when: nobody yet.
### reviewed_by:
### reviewed_on:

## Frame of every page
skip-to-content = Skip to content
skip-to-results = Skip to the results
page-loading = The page is loading.
main-navigation = Main navigation
nav-about = The coalition
nav-members = Members
nav-events = Events
nav-positions = Positions
nav-legislation = The law
nav-faq = Questions
nav-help = Get help
nav-search = Search
nav-home = Home
nav-menu = Menu
language-switch = Language
breadcrumb = You are here
contents = On this page
footer-about = The coalition
footer-site = This site
footer-accessibility = Accessibility
footer-privacy = Privacy
footer-imprint = Imprint
footer-no-tracking = No cookies, no tracking, nothing stored on your device.
footer-preview = Preview built from public facts. { $name } has not yet approved it.
preview-author = Preview site about { $name } (not approved by it)
footer-source = Free software: any coalition can run it.
help-strip = Need to talk to somebody?
help-strip-link = Find help in your country
fallback-notice = This text is not available in English yet. Language of this version: { $language }.
fallback-some-notice = Some texts on this page are not available in English yet. Their language: { $language }.
unreviewed-notice = Nobody has reviewed this text yet.
reviewed-notice = Reviewed by { $name } on { $date }.
updated = Last changed on { $date }
external-link = opens another site

## Numbers and dates
quantity-more-than = more than { $number }
quantity-nearly = nearly { $number }
quantity-estimate = about { $number }
period = { $start } to { $end }
per-cent = { $number }%
one-in = 1 in { $number }
years = { $count ->
    [one] { $number } year
   *[other] { $number } years
 }
label-colon = { $label }:

## Facets and their values
facet-membership = Relation to the coalition
facet-kind = Kind of organisation
facet-scope = Reach
facet-country = Country
facet-when = When
facet-type = Kind of event
facet-format = Format
facet-year = Year
membership-steering = Steering group
membership-member = Members
membership-signatory = Signatories
membership-one-steering = Steering group
membership-one-member = Member
membership-one-signatory = Signatory
membership-about-steering = Belongs to the group that steers the coalition.
membership-about-member = States that it is a member of the coalition.
membership-about-signatory = Signed a letter with the coalition. The sources we read do not prove that it is a member.
kind-child-rights = Children’s rights
kind-network = Network
kind-survivors = Survivors
kind-helpline = Helpline
kind-hotline = Hotline
kind-technology = Technology
scope-international = International
scope-european = European
scope-national = National
when-upcoming = Upcoming
when-past = Past
type-conference = Meeting or conference
type-open-letter = Letter or statement
type-demonstration = Public action
type-petition = Petition
type-campaign = Campaign
type-publication = Publication
format-in-person = In person
format-online = Online
format-hybrid = In person and online
status-postponed = Postponed
status-cancelled = Cancelled
role-organiser = Organised by the coalition
role-coalition-circle = Run by organisations of the coalition, but not in its name
role-supporter = Supported by the coalition
role-campaign-site = Reported on the coalition’s campaign site
role-related = Related to the coalition’s aims
part-keynote = Keynote
part-keynote-and-panel = Keynote and panel
part-panel = Panel
part-moderator = Moderator
part-closing = Closing remarks
part-host = Host
part-guest = Guest
part-participant = Participant
involvement-organiser = Organiser
involvement-signatory = Signatory
involvement-partner = Partner
involvement-participant = Participant
involvements-organiser = Organisers
involvements-signatory = Signatories
involvements-partner = Partners
involvements-participant = Participants

## Lists
filter-heading = Search and filter
filter-show = Show results
filter-show-total = Show { $total }
filter-close = Close
filter-more = Filters
filter-chosen = Chosen filters
filter-remove = Remove filter
filter-unknown = unknown value
filter-reset = Reset all
filter-text-chip = “{ $text }”
sort-label = Order
sort-relevance = Best match
sort-name = Name
sort-country = Country
pages-label = Pages
page-number = Page { $page }
page-previous = Previous
page-next = Next
no-results = Nothing matches. Check the spelling, or remove a filter.
no-answer = No answer came back, so the page is as it was before.
map-label = Map of Europe with the members’ seats

## Members
members-title = Members
members-description = Search the organisations of { $name } by name, town, country or kind, each with the source that links it to the coalition.
members-lead = { $count ->
    [one] One organisation is named here with its source.
   *[other] { $number } organisations are named here, each with its source.
 }
members-claimed = The coalition counts { $claimed } ({ $source }). At least { $missing } of them are not named on any public page we could read; we leave the gap open rather than guess.
members-search-label = Name, town, country or kind
members-search-hint = Typing errors are forgiven, and names in other alphabets are found in Latin letters.
members-count = { $count ->
    [0] No organisations
    [one] One organisation
   *[other] { $number } organisations
 }
member-facts = Facts
member-acronym = Abbreviation
member-seat = Seat
member-website = Website
member-kind = Kind
member-scope = Reach
member-membership = In the coalition
member-evidence = How we know
member-source = Open the source
member-unverified = not yet confirmed by a source
member-unknown = not known
member-people = People
member-events = Events and letters
member-description = { $name }: who it is, how it belongs to the coalition, its people, events and letters.

## Events
events-title = Events
events-description = Meetings, letters, actions and campaigns of { $name } and around it, with dates, places and sources.
events-lead = Meetings, open letters, actions and campaigns, by the coalition and around it. The coalition’s own events are marked.
events-search-label = Title, place or person
events-search-hint = For example “Brussels”, “letter” or a speaker’s name.
events-count = { $count ->
    [0] No events
    [one] One event
   *[other] { $number } events
 }
events-own = Organised by the coalition
event-when = When
event-where = Where
event-format = Format
event-kind = Kind
event-role = The coalition’s part
event-organisers = Organisers
event-signatories = Signatures
event-speakers = Speakers
event-speakers-at-the-time = Functions are those of the time.
event-organisations = Organisations
event-source = Open the source
event-local-time = local time
event-place-unknown = not known
event-not-member = not a member in the sources we read
event-not-members = not members in the sources we read
event-description = { $title }: when, where, who, and the source.

## People
person-role = At the time
person-role-as-of = At the time ({ $date })
person-organisation = Organisation
person-events = At these events
person-source = Open the source
person-description = { $name }: function at the time and appearances at the coalition’s events.

## Positions
positions-list = All positions and demands
positions-demands = The demands
positions-own = The coalition
positions-others = Its partners and campaigns
positions-holder = Held by
positions-source = Source
positions-coalition-text = the coalition’s own text

## Legislation
legislation-timeline = The path of the law, step by step
legislation-frame = The frame
legislation-source = Source
legislation-no-source = No public source found yet: to be confirmed.
legislation-event = The event
legislation-files = The files
body-commission = Commission
body-parliament = Parliament
body-council = Council
body-coalition = Coalition

## Home
home-demands = Demands
home-next-event = Next event
home-all-events = All events
home-steering = The steering group
home-all-members = All members
home-figures = Figures, with their sources
home-map-title = Where the members are
home-map-off = not on this map
home-map-country-only = placed in its country, the town being unknown
home-figure-year = { $publisher }, { $year }

## Help
help-list = Helplines and hotlines
help-everywhere = Across the European Union
help-country = Choose a country
help-country-all = All countries
help-call = Call { $number }
help-website = Website
help-proof = Source
help-checked = Confirmed: { $date }
help-not-checked = Number taken from a public page; not yet confirmed with the operator.
help-not-checked-website = Taken from a public page; not yet confirmed with the operator.
help-confirmed-in = Confirmed in
help-none = We have no confirmed national line for this country yet. The networks’ sites lead to national lines.
line-emergency = Emergency
line-child-helpline = For children and young people
line-victim-support = For victims of crime
line-worried = Worried about someone
line-missing-children = Missing children
line-content-hotline = Report material online

## Search
search-title = Search
search-description = Search members, people, events, positions, the law and all texts of this site.
search-label = Search the whole site
search-submit = Search
search-members = Members
search-people = People
search-events = Events
search-positions = Positions
search-milestones = The law
search-texts = Texts
search-count = { $count ->
    [0] Nothing found for “{ $text }”
    [one] One result for “{ $text }”
   *[other] { $number } results for “{ $text }”
 }
search-group-more = { $shown } of { $total }

## Errors
not-found-title = This page does not exist
not-found-lead = The address may be mistyped, or the page has moved. Nothing is lost: here is where you can go next.
error-title = Something went wrong on our side
error-lead = The page could not be made. Please try again in a moment; the fault has been noted.
bad-request-title = This address cannot be read
bad-request-lead = The part after the question mark is too long or damaged. Start again from the list.
error-try = Where to go from here

## Results of the checks, in the accessibility statement
checks-title = What was checked, and when
checks-version = Version of the site
checks-date = Day of the checks
checks-pages = Pages checked
checks-tools = Checked with
checks-problems = Problems found
