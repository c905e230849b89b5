-- The people of the editors' desk.
--
-- account        who may come in: what the person does, and the proofs asked for at sign-in. `languages` are codes with blanks
--                between them. Without `password` and `factor` the person has not come in yet.
-- recovery_code  what stands for the factor once, by its SHA-256.
-- sign_in_code   what lets a person choose a password, by its SHA-256, once and until a second of Unix time.
-- session        who is in, by the SHA-256 of what the browser holds. `pending` is the factor that is being set up; until that is
--                confirmed nothing else can be done.
-- failure        attempts to sign in that failed, by a hash of what they were made at, and when the next one is looked at.
--
-- Backups take accounts and recovery codes. The rest is gone within days.

CREATE TABLE account (
    name         TEXT PRIMARY KEY,
    role         TEXT NOT NULL,
    languages    TEXT NOT NULL,
    organisation TEXT,
    -- Argon2id, as a PHC string.
    password     TEXT,
    -- The secret of the one-time passwords (TOTP), in base 32, and the last step that was used.
    factor       TEXT,
    step         BIGINT NOT NULL
);

CREATE TABLE recovery_code (
    account TEXT NOT NULL REFERENCES account (name) ON DELETE CASCADE,
    hash    TEXT NOT NULL,
    PRIMARY KEY (account, hash)
);

CREATE TABLE sign_in_code (
    account TEXT PRIMARY KEY REFERENCES account (name) ON DELETE CASCADE,
    hash    TEXT NOT NULL,
    expires BIGINT NOT NULL
);

CREATE TABLE session (
    hash    TEXT PRIMARY KEY,
    account TEXT NOT NULL REFERENCES account (name) ON DELETE CASCADE,
    created BIGINT NOT NULL,
    seen    BIGINT NOT NULL,
    pending TEXT
);
CREATE INDEX session_of_account ON session (account);

CREATE TABLE failure (
    subject TEXT PRIMARY KEY,
    tries   BIGINT NOT NULL,
    at      BIGINT NOT NULL,
    until   BIGINT NOT NULL
);
