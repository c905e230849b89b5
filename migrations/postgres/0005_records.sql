-- One table of revisions for every kind of record, instead of a table for each kind.
--
-- batch     what was written at once: its number is the version of the content.
-- revision  what a record became: its cells as JSON, in the form of the CSV files (an empty cell is left out), or nothing when
--           it was removed. `position` is its place within its kind, `base` the revision before. Rows are added, never changed.
-- published which revision of which record, and its place in the order of the content.
-- imported  what the files held at the last import, from which the next one tells who changed what: a revision, or the
--           cells themselves where what is published differs.
--
-- The domain describes the cells of each kind and checks the whole content before anything is written: nothing is asked for by
-- field, so that no field is a column.

CREATE TABLE batch (
    id      BIGINT PRIMARY KEY,
    -- RFC 3339, UTC.
    at      TEXT NOT NULL,
    author  TEXT NOT NULL,
    source  TEXT NOT NULL,
    message TEXT,
    -- The chain that proves it: see src/store/chain.rs.
    seal    TEXT
);

CREATE TABLE revision (
    id       BIGINT PRIMARY KEY,
    batch    BIGINT NOT NULL REFERENCES batch (id),
    kind     TEXT NOT NULL,
    key      TEXT NOT NULL,
    position BIGINT NOT NULL,
    base     BIGINT REFERENCES revision (id),
    cells    TEXT CONSTRAINT cells_are_json CHECK (json_typeof(cells::json) = 'object')
);
CREATE INDEX revision_of_record ON revision (kind, key, id);
CREATE INDEX revision_of_batch ON revision (batch);

CREATE TABLE published (
    kind     TEXT NOT NULL,
    key      TEXT NOT NULL,
    position BIGINT NOT NULL,
    revision BIGINT NOT NULL REFERENCES revision (id),
    PRIMARY KEY (kind, key)
);

CREATE TABLE imported (
    kind     TEXT NOT NULL,
    key      TEXT NOT NULL,
    position BIGINT NOT NULL,
    revision BIGINT REFERENCES revision (id),
    cells    TEXT CONSTRAINT imported_cells_are_json CHECK (json_typeof(cells::json) = 'object'),
    PRIMARY KEY (kind, key),
    CONSTRAINT imported_once CHECK ((revision IS NULL) <> (cells IS NULL))
);

-- The former tables, as cells.
CREATE TEMPORARY TABLE upgraded (kind TEXT, key TEXT, number BIGINT, place BIGINT, cells TEXT);

INSERT INTO upgraded SELECT 'site', 'site', 0, 0, (SELECT json_object_agg(key, value::text)::text FROM json_each(ledger.site::json) WHERE json_typeof(value) <> 'null') FROM ledger WHERE site IS NOT NULL;

INSERT INTO upgraded
SELECT 'places', t."slug", 1, t.position, (
    SELECT json_object_agg(name, text)::text FROM (
        SELECT column1 AS name, column2 AS text FROM (VALUES
            ('slug', CAST(t."slug" AS TEXT)),
            ('country', CAST(t."country" AS TEXT)),
            ('latitude', CAST(t."latitude" AS TEXT)),
            ('longitude', CAST(t."longitude" AS TEXT))
        ) AS cell
        UNION ALL SELECT 'name_' || key, value FROM json_each_text(t."name"::json)
    ) AS cells WHERE text <> ''
) FROM places AS t;

INSERT INTO upgraded
SELECT 'organisations', t."slug", 2, t.position, (
    SELECT json_object_agg(name, text)::text FROM (
        SELECT column1 AS name, column2 AS text FROM (VALUES
            ('slug', CAST(t."slug" AS TEXT)),
            ('name', CAST(t."name" AS TEXT)),
            ('name_language', CAST(t."name_language" AS TEXT)),
            ('acronym', CAST(t."acronym" AS TEXT)),
            ('place', CAST(t."place" AS TEXT)),
            ('country', CAST(t."country" AS TEXT)),
            ('website', CAST(t."website" AS TEXT)),
            ('kind', CAST(t."kind" AS TEXT)),
            ('scope', CAST(t."scope" AS TEXT)),
            ('membership', CAST(t."membership" AS TEXT)),
            ('relation', CAST(t."relation" AS TEXT)),
            ('evidence', CAST(t."evidence" AS TEXT)),
            ('source_url', CAST(t."source_url" AS TEXT)),
            ('unverified', (SELECT string_agg(value, ';') FROM json_array_elements_text(t."unverified"::json)))
        ) AS cell
        UNION ALL SELECT 'name_' || key, value FROM json_each_text(t."other_names"::json)
        UNION ALL SELECT 'summary_' || key, value FROM json_each_text(t."summary"::json)
        UNION ALL SELECT 'evidence_summary_' || key, value FROM json_each_text(t."evidence_summary"::json)
    ) AS cells WHERE text <> ''
) FROM organisations AS t;

INSERT INTO upgraded
SELECT 'people', t."slug", 3, t.position, (
    SELECT json_object_agg(name, text)::text FROM (
        SELECT column1 AS name, column2 AS text FROM (VALUES
            ('slug', CAST(t."slug" AS TEXT)),
            ('name', CAST(t."name" AS TEXT)),
            ('organisation', CAST(t."organisation" AS TEXT)),
            ('role_as_of', CAST(t."role_as_of" AS TEXT)),
            ('evidence', CAST(t."evidence" AS TEXT)),
            ('source_url', CAST(t."source_url" AS TEXT))
        ) AS cell
        UNION ALL SELECT 'role_' || key, value FROM json_each_text(t."role"::json)
    ) AS cells WHERE text <> ''
) FROM people AS t;

INSERT INTO upgraded
SELECT 'events', t."slug", 4, t.position, (
    SELECT json_object_agg(name, text)::text FROM (
        SELECT column1 AS name, column2 AS text FROM (VALUES
            ('slug', CAST(t."slug" AS TEXT)),
            ('start', CAST(t."start" AS TEXT)),
            ('end', CAST(t."end" AS TEXT)),
            ('time_zone', CAST(t."time_zone" AS TEXT)),
            ('place', CAST(t."place" AS TEXT)),
            ('country', CAST(t."country" AS TEXT)),
            ('format', CAST(t."format" AS TEXT)),
            ('type', CAST(t."kind" AS TEXT)),
            ('status', NULLIF(t."status", 'scheduled')),
            ('coalition_role', CAST(t."coalition_role" AS TEXT)),
            ('signatories', CAST(t."signatories" AS TEXT)),
            ('signatories_quantity', CAST(t."signatories_quantity" AS TEXT)),
            ('languages', (SELECT string_agg(value, ';') FROM json_array_elements_text(t."languages"::json))),
            ('languages_count', CAST(t."languages_count" AS TEXT)),
            ('evidence', CAST(t."evidence" AS TEXT)),
            ('source_url', CAST(t."source_url" AS TEXT)),
            ('revision', CAST(NULLIF(t."revision", 0) AS TEXT))
        ) AS cell
        UNION ALL SELECT 'title_' || key, value FROM json_each_text(t."title"::json)
        UNION ALL SELECT 'summary_' || key, value FROM json_each_text(t."summary"::json)
        UNION ALL SELECT 'venue_' || key, value FROM json_each_text(t."venue"::json)
        UNION ALL SELECT 'organisers_' || key, value FROM json_each_text(t."organisers"::json)
        UNION ALL SELECT 'note_' || key, value FROM json_each_text(t."note"::json)
    ) AS cells WHERE text <> ''
) FROM events AS t;

INSERT INTO upgraded
SELECT 'speakers', t."event" || '/' || t."person", 5, t.position, (
    SELECT json_object_agg(name, text)::text FROM (
        SELECT column1 AS name, column2 AS text FROM (VALUES
            ('event', CAST(t."event" AS TEXT)),
            ('person', CAST(t."person" AS TEXT)),
            ('part', CAST(t."part" AS TEXT))
        ) AS cell
        UNION ALL SELECT 'role_' || key, value FROM json_each_text(t."role"::json)
    ) AS cells WHERE text <> ''
) FROM speakers AS t;

INSERT INTO upgraded
SELECT 'involvements', t."event" || '/' || t."organisation", 6, t.position, (
    SELECT json_object_agg(name, text)::text FROM (
        SELECT column1 AS name, column2 AS text FROM (VALUES
            ('event', CAST(t."event" AS TEXT)),
            ('organisation', CAST(t."organisation" AS TEXT)),
            ('role', CAST(t."role" AS TEXT)),
            ('evidence', CAST(t."evidence" AS TEXT)),
            ('source_url', CAST(t."source_url" AS TEXT))
        ) AS cell
    ) AS cells WHERE text <> ''
) FROM involvements AS t;

INSERT INTO upgraded
SELECT 'procedures', t."slug", 7, t.position, (
    SELECT json_object_agg(name, text)::text FROM (
        SELECT column1 AS name, column2 AS text FROM (VALUES
            ('slug', CAST(t."slug" AS TEXT)),
            ('references', (SELECT string_agg(value, ';') FROM json_array_elements_text(t."references"::json))),
            ('act', CAST(t."act" AS TEXT)),
            ('act_number', CAST(t."act_number" AS TEXT)),
            ('in_force_until', CAST(t."in_force_until" AS TEXT)),
            ('planned', CAST(t."planned" AS TEXT)),
            ('planned_on', CAST(t."planned_on" AS TEXT)),
            ('checked_on', CAST(t."checked_on" AS TEXT))
        ) AS cell
        UNION ALL SELECT 'title_' || key, value FROM json_each_text(t."title"::json)
        UNION ALL SELECT 'summary_' || key, value FROM json_each_text(t."summary"::json)
        UNION ALL SELECT 'next_' || key, value FROM json_each_text(t."next"::json)
    ) AS cells WHERE text <> ''
) FROM procedures AS t;

INSERT INTO upgraded
SELECT 'milestones', t."slug", 8, t.position, (
    SELECT json_object_agg(name, text)::text FROM (
        SELECT column1 AS name, column2 AS text FROM (VALUES
            ('slug', CAST(t."slug" AS TEXT)),
            ('date', CAST(t."date" AS TEXT)),
            ('procedure', CAST(t."procedure" AS TEXT)),
            ('stage', CAST(t."stage" AS TEXT)),
            ('bodies', (SELECT string_agg(value, ';') FROM json_array_elements_text(t."bodies"::json))),
            ('votes_for', CAST(t."votes_for" AS TEXT)),
            ('votes_against', CAST(t."votes_against" AS TEXT)),
            ('votes_abstentions', CAST(t."votes_abstentions" AS TEXT)),
            ('event', CAST(t."event" AS TEXT)),
            ('evidence', CAST(t."evidence" AS TEXT)),
            ('source_url', CAST(t."source_url" AS TEXT)),
            ('checked_on', CAST(t."checked_on" AS TEXT))
        ) AS cell
        UNION ALL SELECT 'title_' || key, value FROM json_each_text(t."title"::json)
        UNION ALL SELECT 'summary_' || key, value FROM json_each_text(t."summary"::json)
        UNION ALL SELECT 'note_' || key, value FROM json_each_text(t."note"::json)
    ) AS cells WHERE text <> ''
) FROM milestones AS t;

INSERT INTO upgraded
SELECT 'positions', t."slug", 9, t.position, (
    SELECT json_object_agg(name, text)::text FROM (
        SELECT column1 AS name, column2 AS text FROM (VALUES
            ('slug', CAST(t."slug" AS TEXT)),
            ('topic', CAST(t."topic" AS TEXT)),
            ('procedures', (SELECT string_agg(value, ';') FROM json_array_elements_text(t."procedures"::json))),
            ('own', CASE WHEN t."own" THEN 'yes' ELSE 'no' END),
            ('since', CAST(t."since" AS TEXT)),
            ('demand', CAST(t."demand" AS TEXT)),
            ('in_coalition_text', CASE WHEN t."in_coalition_text" THEN 'yes' ELSE 'no' END),
            ('sources', (SELECT string_agg(value, ' ') FROM json_array_elements_text(t."sources"::json)))
        ) AS cell
        UNION ALL SELECT 'text_' || key, value FROM json_each_text(t."text"::json)
        UNION ALL SELECT 'holder_' || key, value FROM json_each_text(t."holder"::json)
    ) AS cells WHERE text <> ''
) FROM positions AS t;

INSERT INTO upgraded
SELECT 'figures', t."slug", 10, t.position, (
    SELECT json_object_agg(name, text)::text FROM (
        SELECT column1 AS name, column2 AS text FROM (VALUES
            ('slug', CAST(t."slug" AS TEXT)),
            ('topic', CAST(t."topic" AS TEXT)),
            ('value', CAST(t."value" AS TEXT)),
            ('unit', CAST(t."unit" AS TEXT)),
            ('quantity', CAST(t."quantity" AS TEXT)),
            ('year', CAST(t."year" AS TEXT)),
            ('highlight', CAST(t."highlight" AS TEXT)),
            ('evidence', CAST(t."evidence" AS TEXT)),
            ('source_url', CAST(t."source_url" AS TEXT)),
            ('checked_on', CAST(t."checked_on" AS TEXT))
        ) AS cell
        UNION ALL SELECT 'label_' || key, value FROM json_each_text(t."label"::json)
        UNION ALL SELECT 'publisher_' || key, value FROM json_each_text(t."publisher"::json)
        UNION ALL SELECT 'note_' || key, value FROM json_each_text(t."note"::json)
    ) AS cells WHERE text <> ''
) FROM figures AS t;

INSERT INTO upgraded
SELECT 'helplines', t."slug", 11, t.position, (
    SELECT json_object_agg(name, text)::text FROM (
        SELECT column1 AS name, column2 AS text FROM (VALUES
            ('slug', CAST(t."slug" AS TEXT)),
            ('country', CAST(t."country" AS TEXT)),
            ('coverage', CAST(t."coverage" AS TEXT)),
            ('kind', CAST(t."kind" AS TEXT)),
            ('phone', CAST(t."phone" AS TEXT)),
            ('website', CAST(t."website" AS TEXT)),
            ('hours', CAST(t."hours" AS TEXT)),
            ('languages', (SELECT string_agg(value, ';') FROM json_array_elements_text(t."languages"::json))),
            ('evidence', CAST(t."evidence" AS TEXT)),
            ('source_url', CAST(t."source_url" AS TEXT)),
            ('checked_on', CAST(t."checked_on" AS TEXT)),
            ('verified_on', CAST(t."verified_on" AS TEXT))
        ) AS cell
        UNION ALL SELECT 'name_' || key, value FROM json_each_text(t."name"::json)
    ) AS cells WHERE text <> ''
) FROM helplines AS t;

INSERT INTO upgraded
SELECT 'texts', t."slug" || '/' || t."locale", 12, t.position, (
    SELECT json_object_agg(name, text)::text FROM (
        SELECT column1 AS name, column2 AS text FROM (VALUES
            ('slug', CAST(t."slug" AS TEXT)),
            ('locale', CAST(t."locale" AS TEXT)),
            ('title', CAST(t."title" AS TEXT)),
            ('description', CAST(t."description" AS TEXT)),
            ('lead', CAST(t."lead" AS TEXT)),
            ('updated', CAST(t."updated" AS TEXT)),
            ('content_note', CASE WHEN t."content_note" THEN 'yes' END),
            ('reviewed_by', CAST(t."reviewed_by" AS TEXT)),
            ('reviewed_on', CAST(t."reviewed_on" AS TEXT)),
            ('markdown', CAST(t."markdown" AS TEXT))
        ) AS cell
    ) AS cells WHERE text <> ''
) FROM texts AS t;

INSERT INTO batch SELECT version, to_char(now() AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"'), 'upgrade', 'upgrade', NULL, NULL FROM ledger WHERE version > 0;
INSERT INTO revision
SELECT row_number() OVER (ORDER BY number, place), (SELECT version FROM ledger), kind, key,
       place, NULL::bigint, cells
FROM upgraded;
INSERT INTO published SELECT kind, key, id - 1, id FROM revision;
INSERT INTO imported SELECT kind, key, id - 1, id, NULL FROM revision;

DROP TABLE upgraded;
DROP TABLE texts;
DROP TABLE helplines;
DROP TABLE figures;
DROP TABLE positions;
DROP TABLE milestones;
DROP TABLE procedures;
DROP TABLE involvements;
DROP TABLE speakers;
DROP TABLE events;
DROP TABLE people;
DROP TABLE organisations;
DROP TABLE places;
DROP TABLE ledger;
