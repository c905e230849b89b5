-- The ledger of what a coalition publishes.
--
-- position   keeps the order of the content's lists; as INTEGER PRIMARY KEY it is the row id, so that reading in order is free.
-- JSON       holds texts in several languages ({"en": "…", "fr": "…"}) and short lists: a language more is no migration, and a
--            record stays one row. Everything else has a column of its own.
-- codes      (kind, scope, evidence …) are not listed in CHECKs: the domain types own those vocabularies, every write comes
--            from them and every read goes through them. CHECKs hold what would otherwise break silently.
-- keys       that point to other tables have no index of their own: contents are written and read as a whole.

CREATE TABLE ledger (
    id      INTEGER PRIMARY KEY CONSTRAINT ledger_has_one_row CHECK (id = 1),
    -- 0 as long as nothing was ever written; every write adds one.
    version INTEGER NOT NULL CONSTRAINT version_is_no_debt CHECK (version >= 0),
    -- The site's settings, JSON; they are few, and always read together.
    site    TEXT CONSTRAINT site_is_json CHECK (json_type(site) = 'object'),
    CONSTRAINT written_means_filled CHECK ((version = 0) = (site IS NULL))
) STRICT;

INSERT INTO ledger (id, version) VALUES (1, 0);

CREATE TABLE places (
    position  INTEGER PRIMARY KEY,
    slug      TEXT NOT NULL UNIQUE CONSTRAINT place_slug_is_plain CHECK (slug <> '' AND slug NOT GLOB '*[^a-z0-9-]*'),
    country   TEXT NOT NULL CONSTRAINT place_country_is_code CHECK (country GLOB '[A-Z][A-Z]'),
    name      TEXT NOT NULL CONSTRAINT place_name_is_json CHECK (json_type(name) = 'object'),
    latitude  REAL NOT NULL CONSTRAINT latitude_is_on_earth CHECK (latitude BETWEEN -90 AND 90),
    longitude REAL NOT NULL CONSTRAINT longitude_is_on_earth CHECK (longitude BETWEEN -180 AND 180)
) STRICT;

CREATE TABLE organisations (
    position         INTEGER PRIMARY KEY,
    slug             TEXT NOT NULL UNIQUE CONSTRAINT organisation_slug_is_plain
                     CHECK (slug <> '' AND slug NOT GLOB '*[^a-z0-9-]*'),
    name             TEXT NOT NULL CONSTRAINT organisation_has_name CHECK (name <> ''),
    name_language    TEXT,
    other_names      TEXT NOT NULL CONSTRAINT other_names_is_json CHECK (json_type(other_names) = 'object'),
    acronym          TEXT,
    place            TEXT CONSTRAINT organisation_in_known_place REFERENCES places (slug),
    country          TEXT CONSTRAINT organisation_country_is_code CHECK (country GLOB '[A-Z][A-Z]'),
    website          TEXT,
    kind             TEXT NOT NULL,
    scope            TEXT,
    membership       TEXT,
    relation         TEXT,
    summary          TEXT NOT NULL CONSTRAINT organisation_summary_is_json CHECK (json_type(summary) = 'object'),
    evidence_summary TEXT NOT NULL CONSTRAINT evidence_summary_is_json CHECK (json_type(evidence_summary) = 'object'),
    evidence         TEXT NOT NULL,
    source_url       TEXT,
    unverified       TEXT NOT NULL CONSTRAINT unverified_is_json CHECK (json_type(unverified) = 'array'),
    CONSTRAINT organisation_source_has_address CHECK (evidence <> 'source' OR source_url IS NOT NULL)
) STRICT;

CREATE TABLE people (
    position     INTEGER PRIMARY KEY,
    slug         TEXT NOT NULL UNIQUE CONSTRAINT person_slug_is_plain CHECK (slug <> '' AND slug NOT GLOB '*[^a-z0-9-]*'),
    name         TEXT NOT NULL CONSTRAINT person_has_name CHECK (name <> ''),
    organisation TEXT CONSTRAINT person_of_known_organisation REFERENCES organisations (slug),
    role         TEXT NOT NULL CONSTRAINT person_role_is_json CHECK (json_type(role) = 'object'),
    role_as_of   TEXT,
    evidence     TEXT NOT NULL,
    source_url   TEXT,
    CONSTRAINT person_source_has_address CHECK (evidence <> 'source' OR source_url IS NOT NULL)
) STRICT;

CREATE TABLE events (
    position             INTEGER PRIMARY KEY,
    slug                 TEXT NOT NULL UNIQUE CONSTRAINT event_slug_is_plain
                         CHECK (slug <> '' AND slug NOT GLOB '*[^a-z0-9-]*'),
    title                TEXT NOT NULL CONSTRAINT event_title_is_json CHECK (json_type(title) = 'object'),
    summary              TEXT NOT NULL CONSTRAINT event_summary_is_json CHECK (json_type(summary) = 'object'),
    -- Dates are ISO 8601 with the precision known (2023, 2023-11, 2023-11-14, 2024-09-17T08:15).
    "start"              TEXT NOT NULL,
    "end"                TEXT,
    time_zone            TEXT,
    place                TEXT CONSTRAINT event_in_known_place REFERENCES places (slug),
    country              TEXT CONSTRAINT event_country_is_code CHECK (country GLOB '[A-Z][A-Z]'),
    venue                TEXT NOT NULL CONSTRAINT venue_is_json CHECK (json_type(venue) = 'object'),
    format               TEXT,
    kind                 TEXT NOT NULL,
    status               TEXT NOT NULL,
    coalition_role       TEXT NOT NULL,
    organisers           TEXT NOT NULL CONSTRAINT organisers_is_json CHECK (json_type(organisers) = 'object'),
    signatories          INTEGER,
    signatories_quantity TEXT,
    languages            TEXT NOT NULL CONSTRAINT event_languages_is_json CHECK (json_type(languages) = 'array'),
    languages_count      INTEGER CONSTRAINT event_languages_count_from_one CHECK (languages_count > 0),
    note                 TEXT NOT NULL CONSTRAINT event_note_is_json CHECK (json_type(note) = 'object'),
    evidence             TEXT NOT NULL,
    source_url           TEXT,
    revision             INTEGER NOT NULL CONSTRAINT revision_counts_from_zero CHECK (revision >= 0),
    CONSTRAINT event_source_has_address CHECK (evidence <> 'source' OR source_url IS NOT NULL),
    CONSTRAINT signatories_are_qualified CHECK ((signatories IS NULL) = (signatories_quantity IS NULL))
) STRICT;

CREATE TABLE speakers (
    position INTEGER PRIMARY KEY,
    event    TEXT NOT NULL CONSTRAINT speaker_at_known_event REFERENCES events (slug),
    person   TEXT NOT NULL CONSTRAINT speaker_is_known_person REFERENCES people (slug),
    part     TEXT NOT NULL,
    role     TEXT NOT NULL CONSTRAINT speaker_role_is_json CHECK (json_type(role) = 'object'),
    CONSTRAINT speaker_speaks_once UNIQUE (event, person)
) STRICT;

CREATE TABLE involvements (
    position     INTEGER PRIMARY KEY,
    event        TEXT NOT NULL CONSTRAINT involvement_in_known_event REFERENCES events (slug),
    organisation TEXT NOT NULL CONSTRAINT involvement_of_known_organisation REFERENCES organisations (slug),
    role         TEXT NOT NULL,
    evidence     TEXT NOT NULL,
    source_url   TEXT,
    CONSTRAINT organisation_is_involved_once UNIQUE (event, organisation),
    CONSTRAINT involvement_source_has_address CHECK (evidence <> 'source' OR source_url IS NOT NULL)
) STRICT;

CREATE TABLE procedures (
    position     INTEGER PRIMARY KEY,
    slug         TEXT NOT NULL UNIQUE CONSTRAINT procedure_slug_is_plain
                 CHECK (slug <> '' AND slug NOT GLOB '*[^a-z0-9-]*'),
    "references" TEXT NOT NULL CONSTRAINT references_is_json CHECK (json_type("references") = 'array'),
    title        TEXT NOT NULL CONSTRAINT procedure_title_is_json CHECK (json_type(title) = 'object'),
    summary      TEXT NOT NULL CONSTRAINT procedure_summary_is_json CHECK (json_type(summary) = 'object'),
    next         TEXT NOT NULL CONSTRAINT procedure_next_is_json CHECK (json_type(next) = 'object')
) STRICT;

CREATE TABLE milestones (
    position   INTEGER PRIMARY KEY,
    slug       TEXT NOT NULL UNIQUE CONSTRAINT milestone_slug_is_plain
               CHECK (slug <> '' AND slug NOT GLOB '*[^a-z0-9-]*'),
    date       TEXT NOT NULL,
    procedure  TEXT CONSTRAINT milestone_of_known_procedure REFERENCES procedures (slug),
    stage      TEXT,
    title      TEXT NOT NULL CONSTRAINT milestone_title_is_json CHECK (json_type(title) = 'object'),
    summary    TEXT NOT NULL CONSTRAINT milestone_summary_is_json CHECK (json_type(summary) = 'object'),
    bodies     TEXT NOT NULL CONSTRAINT bodies_is_json CHECK (json_type(bodies) = 'array'),
    event      TEXT CONSTRAINT milestone_is_known_event REFERENCES events (slug),
    note       TEXT NOT NULL CONSTRAINT milestone_note_is_json CHECK (json_type(note) = 'object'),
    evidence   TEXT NOT NULL,
    source_url TEXT,
    CONSTRAINT milestone_source_has_address CHECK (evidence <> 'source' OR source_url IS NOT NULL)
) STRICT;

CREATE TABLE positions (
    position          INTEGER PRIMARY KEY,
    slug              TEXT NOT NULL UNIQUE CONSTRAINT position_slug_is_plain
                      CHECK (slug <> '' AND slug NOT GLOB '*[^a-z0-9-]*'),
    text              TEXT NOT NULL CONSTRAINT position_text_is_json CHECK (json_type(text) = 'object'),
    topic             TEXT,
    procedures        TEXT NOT NULL CONSTRAINT position_procedures_is_json CHECK (json_type(procedures) = 'array'),
    holder            TEXT NOT NULL CONSTRAINT holder_is_json CHECK (json_type(holder) = 'object'),
    own               INTEGER NOT NULL CONSTRAINT own_is_boolean CHECK (own IN (0, 1)),
    since             TEXT,
    demand            INTEGER CONSTRAINT demand_counts_from_one CHECK (demand > 0),
    in_coalition_text INTEGER NOT NULL CONSTRAINT in_coalition_text_is_boolean CHECK (in_coalition_text IN (0, 1)),
    sources           TEXT NOT NULL CONSTRAINT sources_is_json CHECK (json_type(sources) = 'array')
) STRICT;

CREATE TABLE figures (
    position   INTEGER PRIMARY KEY,
    slug       TEXT NOT NULL UNIQUE CONSTRAINT figure_slug_is_plain CHECK (slug <> '' AND slug NOT GLOB '*[^a-z0-9-]*'),
    value      INTEGER NOT NULL CONSTRAINT figure_is_natural CHECK (value >= 0),
    unit       TEXT NOT NULL,
    quantity   TEXT NOT NULL,
    year       INTEGER,
    label      TEXT NOT NULL CONSTRAINT label_is_json CHECK (json_type(label) = 'object'),
    publisher  TEXT NOT NULL CONSTRAINT publisher_is_json CHECK (json_type(publisher) = 'object'),
    highlight  INTEGER CONSTRAINT highlight_counts_from_one CHECK (highlight > 0),
    note       TEXT NOT NULL CONSTRAINT figure_note_is_json CHECK (json_type(note) = 'object'),
    evidence   TEXT NOT NULL,
    source_url TEXT,
    CONSTRAINT figure_source_has_address CHECK (evidence <> 'source' OR source_url IS NOT NULL)
) STRICT;

CREATE TABLE helplines (
    position    INTEGER PRIMARY KEY,
    slug        TEXT NOT NULL UNIQUE CONSTRAINT helpline_slug_is_plain
                CHECK (slug <> '' AND slug NOT GLOB '*[^a-z0-9-]*'),
    country     TEXT CONSTRAINT helpline_country_is_code CHECK (country GLOB '[A-Z][A-Z]'),
    kind        TEXT NOT NULL,
    name        TEXT NOT NULL CONSTRAINT helpline_name_is_json CHECK (json_type(name) = 'object'),
    phone       TEXT,
    website     TEXT,
    hours       TEXT NOT NULL CONSTRAINT hours_is_json CHECK (json_type(hours) = 'object'),
    languages   TEXT NOT NULL CONSTRAINT helpline_languages_is_json CHECK (json_type(languages) = 'array'),
    evidence    TEXT NOT NULL,
    source_url  TEXT,
    checked_on  TEXT,
    verified_on TEXT,
    CONSTRAINT helpline_source_has_address CHECK (evidence <> 'source' OR source_url IS NOT NULL)
) STRICT;

CREATE TABLE texts (
    position    INTEGER PRIMARY KEY,
    slug        TEXT NOT NULL CONSTRAINT text_slug_is_plain CHECK (slug <> '' AND slug NOT GLOB '*[^a-z0-9-]*'),
    locale      TEXT NOT NULL,
    title       TEXT NOT NULL,
    description TEXT NOT NULL,
    lead        TEXT NOT NULL,
    updated     TEXT NOT NULL,
    content_note INTEGER NOT NULL CONSTRAINT content_note_is_boolean CHECK (content_note IN (0, 1)),
    reviewed_by TEXT,
    reviewed_on TEXT,
    markdown    TEXT NOT NULL,
    CONSTRAINT text_stands_once_in_a_language UNIQUE (slug, locale)
) STRICT;
