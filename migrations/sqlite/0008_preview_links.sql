-- Addresses by which somebody without an account sees a proposal as it would be published.
--
-- preview_link  an address, by the SHA-256 of the token in it, until a second of Unix time. `author` is who made it.
--
-- Backups do not take them: one that was ended must not come back.

CREATE TABLE preview_link (
    hash     TEXT PRIMARY KEY,
    proposal INTEGER NOT NULL REFERENCES proposal (id) ON DELETE CASCADE,
    author   TEXT NOT NULL,
    created  INTEGER NOT NULL,
    expires  INTEGER NOT NULL
) STRICT;
CREATE INDEX preview_link_of_proposal ON preview_link (proposal);
