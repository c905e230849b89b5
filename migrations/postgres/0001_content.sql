-- The ledger of what a coalition publishes: the tables of migrations/sqlite, with the same numbers, in PostgreSQL's words.
--
-- position   keeps the order of the content's lists.
-- JSON       holds texts in several languages ({"en": "…", "fr": "…"}) and short lists: a language more is no migration, and a
--            record stays one row. Everything else has a column of its own.
-- codes      (kind, scope, evidence …) are not listed in CHECKs: the domain types own those vocabularies, every write comes
--            from them and every read goes through them. CHECKs hold what would otherwise break silently.
-- indexes    serve the foreign keys alone: every import empties the tables, and PostgreSQL then asks for each row that goes
--            whether another one still names it. Nothing else looks for single rows.

CREATE TABLE ledger (
    id      BIGINT PRIMARY KEY CONSTRAINT ledger_has_one_row CHECK (id = 1),
    -- 0 as long as nothing was ever written; every write adds one.
    version BIGINT NOT NULL CONSTRAINT version_is_no_debt CHECK (version >= 0),
    -- The site's settings, JSON; they are few, and always read together.
    site    TEXT CONSTRAINT site_is_json CHECK (json_typeof(site::json) = 'object'),
    CONSTRAINT written_means_filled CHECK ((version = 0) = (site IS NULL))
);

INSERT INTO ledger (id, version) VALUES (1, 0);

CREATE TABLE places (
    position  BIGINT PRIMARY KEY,
    slug      TEXT NOT NULL UNIQUE CONSTRAINT place_slug_is_plain CHECK (slug ~ '^[a-z0-9-]+$'),
    country   TEXT NOT NULL CONSTRAINT place_country_is_code CHECK (country ~ '^[A-Z][A-Z]$'),
    name      TEXT NOT NULL CONSTRAINT place_name_is_json CHECK (json_typeof(name::json) = 'object'),
    latitude  DOUBLE PRECISION NOT NULL CONSTRAINT latitude_is_on_earth CHECK (latitude BETWEEN -90 AND 90),
    longitude DOUBLE PRECISION NOT NULL CONSTRAINT longitude_is_on_earth CHECK (longitude BETWEEN -180 AND 180)
);

CREATE TABLE organisations (
    position         BIGINT PRIMARY KEY,
    slug             TEXT NOT NULL UNIQUE CONSTRAINT organisation_slug_is_plain
                     CHECK (slug ~ '^[a-z0-9-]+$'),
    name             TEXT NOT NULL CONSTRAINT organisation_has_name CHECK (name <> ''),
    name_language    TEXT,
    other_names      TEXT NOT NULL CONSTRAINT other_names_is_json CHECK (json_typeof(other_names::json) = 'object'),
    acronym          TEXT,
    place            TEXT CONSTRAINT organisation_in_known_place REFERENCES places (slug),
    country          TEXT CONSTRAINT organisation_country_is_code CHECK (country ~ '^[A-Z][A-Z]$'),
    website          TEXT,
    kind             TEXT NOT NULL,
    scope            TEXT,
    membership       TEXT,
    relation         TEXT,
    summary          TEXT NOT NULL CONSTRAINT organisation_summary_is_json CHECK (json_typeof(summary::json) = 'object'),
    evidence_summary TEXT NOT NULL CONSTRAINT evidence_summary_is_json CHECK (json_typeof(evidence_summary::json) = 'object'),
    evidence         TEXT NOT NULL,
    source_url       TEXT,
    unverified       TEXT NOT NULL CONSTRAINT unverified_is_json CHECK (json_typeof(unverified::json) = 'array'),
    CONSTRAINT organisation_source_has_address CHECK (evidence <> 'source' OR source_url IS NOT NULL)
);

CREATE TABLE people (
    position     BIGINT PRIMARY KEY,
    slug         TEXT NOT NULL UNIQUE CONSTRAINT person_slug_is_plain CHECK (slug ~ '^[a-z0-9-]+$'),
    name         TEXT NOT NULL CONSTRAINT person_has_name CHECK (name <> ''),
    organisation TEXT CONSTRAINT person_of_known_organisation REFERENCES organisations (slug),
    role         TEXT NOT NULL CONSTRAINT person_role_is_json CHECK (json_typeof(role::json) = 'object'),
    role_as_of   TEXT,
    evidence     TEXT NOT NULL,
    source_url   TEXT,
    CONSTRAINT person_source_has_address CHECK (evidence <> 'source' OR source_url IS NOT NULL)
);

CREATE TABLE events (
    position             BIGINT PRIMARY KEY,
    slug                 TEXT NOT NULL UNIQUE CONSTRAINT event_slug_is_plain
                         CHECK (slug ~ '^[a-z0-9-]+$'),
    title                TEXT NOT NULL CONSTRAINT event_title_is_json CHECK (json_typeof(title::json) = 'object'),
    summary              TEXT NOT NULL CONSTRAINT event_summary_is_json CHECK (json_typeof(summary::json) = 'object'),
    -- Dates are ISO 8601 with the precision known (2023, 2023-11, 2023-11-14, 2024-09-17T08:15).
    "start"              TEXT NOT NULL,
    "end"                TEXT,
    time_zone            TEXT,
    place                TEXT CONSTRAINT event_in_known_place REFERENCES places (slug),
    country              TEXT CONSTRAINT event_country_is_code CHECK (country ~ '^[A-Z][A-Z]$'),
    venue                TEXT NOT NULL CONSTRAINT venue_is_json CHECK (json_typeof(venue::json) = 'object'),
    format               TEXT,
    kind                 TEXT NOT NULL,
    status               TEXT NOT NULL,
    coalition_role       TEXT NOT NULL,
    organisers           TEXT NOT NULL CONSTRAINT organisers_is_json CHECK (json_typeof(organisers::json) = 'object'),
    signatories          BIGINT,
    signatories_quantity TEXT,
    languages            TEXT NOT NULL CONSTRAINT event_languages_is_json CHECK (json_typeof(languages::json) = 'array'),
    languages_count      BIGINT CONSTRAINT event_languages_count_from_one CHECK (languages_count > 0),
    note                 TEXT NOT NULL CONSTRAINT event_note_is_json CHECK (json_typeof(note::json) = 'object'),
    evidence             TEXT NOT NULL,
    source_url           TEXT,
    revision             BIGINT NOT NULL CONSTRAINT revision_counts_from_zero CHECK (revision >= 0),
    CONSTRAINT event_source_has_address CHECK (evidence <> 'source' OR source_url IS NOT NULL),
    CONSTRAINT signatories_are_qualified CHECK ((signatories IS NULL) = (signatories_quantity IS NULL))
);

CREATE TABLE speakers (
    position BIGINT PRIMARY KEY,
    event    TEXT NOT NULL CONSTRAINT speaker_at_known_event REFERENCES events (slug),
    person   TEXT NOT NULL CONSTRAINT speaker_is_known_person REFERENCES people (slug),
    part     TEXT NOT NULL,
    role     TEXT NOT NULL CONSTRAINT speaker_role_is_json CHECK (json_typeof(role::json) = 'object'),
    CONSTRAINT speaker_speaks_once UNIQUE (event, person)
);

CREATE TABLE involvements (
    position     BIGINT PRIMARY KEY,
    event        TEXT NOT NULL CONSTRAINT involvement_in_known_event REFERENCES events (slug),
    organisation TEXT NOT NULL CONSTRAINT involvement_of_known_organisation REFERENCES organisations (slug),
    role         TEXT NOT NULL,
    evidence     TEXT NOT NULL,
    source_url   TEXT,
    CONSTRAINT organisation_is_involved_once UNIQUE (event, organisation),
    CONSTRAINT involvement_source_has_address CHECK (evidence <> 'source' OR source_url IS NOT NULL)
);

CREATE TABLE procedures (
    position     BIGINT PRIMARY KEY,
    slug         TEXT NOT NULL UNIQUE CONSTRAINT procedure_slug_is_plain
                 CHECK (slug ~ '^[a-z0-9-]+$'),
    "references" TEXT NOT NULL CONSTRAINT references_is_json CHECK (json_typeof("references"::json) = 'array'),
    title        TEXT NOT NULL CONSTRAINT procedure_title_is_json CHECK (json_typeof(title::json) = 'object'),
    summary      TEXT NOT NULL CONSTRAINT procedure_summary_is_json CHECK (json_typeof(summary::json) = 'object'),
    next         TEXT NOT NULL CONSTRAINT procedure_next_is_json CHECK (json_typeof(next::json) = 'object')
);

CREATE TABLE milestones (
    position   BIGINT PRIMARY KEY,
    slug       TEXT NOT NULL UNIQUE CONSTRAINT milestone_slug_is_plain
               CHECK (slug ~ '^[a-z0-9-]+$'),
    date       TEXT NOT NULL,
    procedure  TEXT CONSTRAINT milestone_of_known_procedure REFERENCES procedures (slug),
    stage      TEXT,
    title      TEXT NOT NULL CONSTRAINT milestone_title_is_json CHECK (json_typeof(title::json) = 'object'),
    summary    TEXT NOT NULL CONSTRAINT milestone_summary_is_json CHECK (json_typeof(summary::json) = 'object'),
    bodies     TEXT NOT NULL CONSTRAINT bodies_is_json CHECK (json_typeof(bodies::json) = 'array'),
    event      TEXT CONSTRAINT milestone_is_known_event REFERENCES events (slug),
    note       TEXT NOT NULL CONSTRAINT milestone_note_is_json CHECK (json_typeof(note::json) = 'object'),
    evidence   TEXT NOT NULL,
    source_url TEXT,
    CONSTRAINT milestone_source_has_address CHECK (evidence <> 'source' OR source_url IS NOT NULL)
);

CREATE TABLE positions (
    position          BIGINT PRIMARY KEY,
    slug              TEXT NOT NULL UNIQUE CONSTRAINT position_slug_is_plain
                      CHECK (slug ~ '^[a-z0-9-]+$'),
    text              TEXT NOT NULL CONSTRAINT position_text_is_json CHECK (json_typeof(text::json) = 'object'),
    topic             TEXT,
    procedures        TEXT NOT NULL CONSTRAINT position_procedures_is_json CHECK (json_typeof(procedures::json) = 'array'),
    holder            TEXT NOT NULL CONSTRAINT holder_is_json CHECK (json_typeof(holder::json) = 'object'),
    own               BOOLEAN NOT NULL,
    since             TEXT,
    demand            BIGINT CONSTRAINT demand_counts_from_one CHECK (demand > 0),
    in_coalition_text BOOLEAN NOT NULL,
    sources           TEXT NOT NULL CONSTRAINT sources_is_json CHECK (json_typeof(sources::json) = 'array')
);

CREATE TABLE figures (
    position   BIGINT PRIMARY KEY,
    slug       TEXT NOT NULL UNIQUE CONSTRAINT figure_slug_is_plain CHECK (slug ~ '^[a-z0-9-]+$'),
    value      BIGINT NOT NULL CONSTRAINT figure_is_natural CHECK (value >= 0),
    unit       TEXT NOT NULL,
    quantity   TEXT NOT NULL,
    year       BIGINT,
    label      TEXT NOT NULL CONSTRAINT label_is_json CHECK (json_typeof(label::json) = 'object'),
    publisher  TEXT NOT NULL CONSTRAINT publisher_is_json CHECK (json_typeof(publisher::json) = 'object'),
    highlight  BIGINT CONSTRAINT highlight_counts_from_one CHECK (highlight > 0),
    note       TEXT NOT NULL CONSTRAINT figure_note_is_json CHECK (json_typeof(note::json) = 'object'),
    evidence   TEXT NOT NULL,
    source_url TEXT,
    CONSTRAINT figure_source_has_address CHECK (evidence <> 'source' OR source_url IS NOT NULL)
);

CREATE TABLE helplines (
    position    BIGINT PRIMARY KEY,
    slug        TEXT NOT NULL UNIQUE CONSTRAINT helpline_slug_is_plain
                CHECK (slug ~ '^[a-z0-9-]+$'),
    country     TEXT CONSTRAINT helpline_country_is_code CHECK (country ~ '^[A-Z][A-Z]$'),
    kind        TEXT NOT NULL,
    name        TEXT NOT NULL CONSTRAINT helpline_name_is_json CHECK (json_typeof(name::json) = 'object'),
    phone       TEXT,
    website     TEXT,
    hours       TEXT NOT NULL CONSTRAINT hours_is_json CHECK (json_typeof(hours::json) = 'object'),
    languages   TEXT NOT NULL CONSTRAINT helpline_languages_is_json CHECK (json_typeof(languages::json) = 'array'),
    evidence    TEXT NOT NULL,
    source_url  TEXT,
    checked_on  TEXT,
    verified_on TEXT,
    CONSTRAINT helpline_source_has_address CHECK (evidence <> 'source' OR source_url IS NOT NULL)
);

CREATE TABLE texts (
    position    BIGINT PRIMARY KEY,
    slug        TEXT NOT NULL CONSTRAINT text_slug_is_plain CHECK (slug ~ '^[a-z0-9-]+$'),
    locale      TEXT NOT NULL,
    title       TEXT NOT NULL,
    description TEXT NOT NULL,
    lead        TEXT NOT NULL,
    updated     TEXT NOT NULL,
    content_note BOOLEAN NOT NULL,
    reviewed_by TEXT,
    reviewed_on TEXT,
    markdown    TEXT NOT NULL,
    CONSTRAINT text_stands_once_in_a_language UNIQUE (slug, locale)
);

CREATE INDEX organisations_of_place ON organisations (place);
CREATE INDEX people_of_organisation ON people (organisation);
CREATE INDEX events_of_place ON events (place);
-- speakers and involvements of an event are found by their unique keys.
CREATE INDEX speakers_of_person ON speakers (person);
CREATE INDEX involvements_of_organisation ON involvements (organisation);
CREATE INDEX milestones_of_procedure ON milestones (procedure);
CREATE INDEX milestones_of_event ON milestones (event);
