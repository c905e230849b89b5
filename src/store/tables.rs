//! The tables, whatever the database: see `migrations/sqlite/0005_records.sql`, `0006_accounts.sql`,
//! `0007_proposals.sql` and `0008_preview_links.sql`.

/// A table with its columns.
#[derive(Debug, Clone, Copy)]
pub(super) struct Table {
    pub(super) name: &'static str,
    pub(super) columns: &'static [&'static str],
}

pub(super) const BATCH: Table = Table { name: "batch", columns: &["id", "at", "author", "source", "message", "seal"] };
pub(super) const REVISION: Table =
    Table { name: "revision", columns: &["id", "batch", "kind", "key", "position", "base", "cells"] };
pub(super) const PUBLISHED: Table = Table { name: "published", columns: &["kind", "key", "position", "revision"] };
pub(super) const IMPORTED: Table =
    Table { name: "imported", columns: &["kind", "key", "position", "revision", "cells"] };

pub(super) const ACCOUNT: Table =
    Table { name: "account", columns: &["name", "role", "languages", "organisation", "password", "factor", "step"] };
pub(super) const RECOVERY_CODE: Table = Table { name: "recovery_code", columns: &["account", "hash"] };
pub(super) const PROPOSAL: Table = Table {
    name: "proposal",
    columns: &[
        "id",
        "author",
        "state",
        "reason",
        "edits",
        "version",
        "created",
        "changed",
        "answered_by",
        "answer",
        "published",
    ],
};
pub(super) const SIGN_IN_CODE: Table = Table { name: "sign_in_code", columns: &["account", "hash", "expires"] };
pub(super) const SESSION: Table =
    Table { name: "session", columns: &["hash", "account", "created", "seen", "pending"] };
pub(super) const PREVIEW_LINK: Table =
    Table { name: "preview_link", columns: &["hash", "proposal", "author", "created", "expires"] };
pub(super) const FAILURE: Table = Table { name: "failure", columns: &["subject", "tries", "at", "until"] };

/// All tables that last, which is what a backup takes: what a row names stands before it.
pub(super) const ALL: [Table; 7] = [BATCH, REVISION, PUBLISHED, IMPORTED, ACCOUNT, RECOVERY_CODE, PROPOSAL];

/// Tables of what is gone within days or weeks.
pub(super) const PASSING: [Table; 4] = [SIGN_IN_CODE, SESSION, PREVIEW_LINK, FAILURE];

/// Columns as they stand in a statement: quoted, because some names are words of SQL.
pub(super) fn quoted<'a>(columns: impl IntoIterator<Item = &'a str>) -> String {
    columns.into_iter().map(|name| format!("\"{name}\"")).collect::<Vec<_>>().join(", ")
}
