-- What is proposed at the editors' desk, and what was answered.
--
-- proposal  some changes of records with their reason. `edits` is a list of kind, key, the cells that were published when the
--           change was written (`base`) and those to come (`new`); either may be missing. `version` counts how often it was
--           written: whoever writes names the one that was read. `published` is the version of the content that it came with.
--
-- The author may be somebody who is no longer there. Backups take proposals.

CREATE TABLE proposal (
    id          BIGINT PRIMARY KEY,
    author      TEXT NOT NULL,
    state       TEXT NOT NULL,
    reason      TEXT NOT NULL,
    edits       TEXT NOT NULL CONSTRAINT edits_are_json CHECK (json_typeof(edits::json) = 'array'),
    version     BIGINT NOT NULL,
    created     BIGINT NOT NULL,
    changed     BIGINT NOT NULL,
    answered_by TEXT,
    answer      TEXT,
    published   BIGINT REFERENCES batch (id)
);
CREATE INDEX proposal_of_state ON proposal (state, id);
