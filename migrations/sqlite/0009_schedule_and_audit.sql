-- When proposals are published, and what was done at the editors' desk.
--
-- proposal.publish_at  the second of Unix time at which a proposal in the state "scheduled" is published.
-- audit                who did what, or was refused what, and when. `account` is a name, which may be that of somebody who is no longer
--                      there; nothing where nobody was signed in. `detail` names addresses and columns, and never what was typed.
--
-- Backups take both.

ALTER TABLE proposal ADD COLUMN publish_at INTEGER;

CREATE TABLE audit (
    id      INTEGER PRIMARY KEY,
    at      INTEGER NOT NULL,
    account TEXT,
    kind    TEXT NOT NULL,
    detail  TEXT NOT NULL
) STRICT;
CREATE INDEX audit_at ON audit (at);
