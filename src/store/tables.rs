//! The tables, whatever the database: see `migrations/sqlite/` from `0005_records.sql` on.

/// A table with its columns.
#[derive(Debug, Clone, Copy)]
pub(super) struct Table<'a> {
    pub(super) name: &'a str,
    pub(super) columns: &'a [&'a str],
}

pub(super) const BATCH: Table<'_> =
    Table { name: "batch", columns: &["id", "at", "author", "source", "message", "seal"] };
pub(super) const REVISION: Table<'_> =
    Table { name: "revision", columns: &["id", "batch", "kind", "key", "position", "base", "cells"] };
pub(super) const PUBLISHED: Table<'_> = Table { name: "published", columns: &["kind", "key", "position", "revision"] };
pub(super) const IMPORTED: Table<'_> =
    Table { name: "imported", columns: &["kind", "key", "position", "revision", "cells"] };

pub(super) const ACCOUNT: Table<'_> =
    Table { name: "account", columns: &["name", "role", "languages", "organisation", "password", "factor", "step"] };
pub(super) const RECOVERY_CODE: Table<'_> = Table { name: "recovery_code", columns: &["account", "hash"] };
pub(super) const PROPOSAL: Table<'_> = Table {
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
        "publish_at",
    ],
};
pub(super) const AUDIT: Table<'_> = Table { name: "audit", columns: &["id", "at", "account", "kind", "detail"] };
pub(super) const SIGN_IN_CODE: Table<'_> = Table { name: "sign_in_code", columns: &["account", "hash", "expires"] };
pub(super) const SESSION: Table<'_> =
    Table { name: "session", columns: &["hash", "account", "created", "seen", "pending"] };
pub(super) const PREVIEW_LINK: Table<'_> =
    Table { name: "preview_link", columns: &["hash", "proposal", "author", "created", "expires"] };
pub(super) const FAILURE: Table<'_> = Table { name: "failure", columns: &["subject", "tries", "at", "until"] };

/// All tables that last, which is what a backup takes: what a row names stands before it.
pub(super) const ALL: [Table<'_>; 8] = [BATCH, REVISION, PUBLISHED, IMPORTED, ACCOUNT, RECOVERY_CODE, PROPOSAL, AUDIT];

/// Tables of what is gone within days or weeks.
pub(super) const PASSING: [Table<'_>; 4] = [SIGN_IN_CODE, SESSION, PREVIEW_LINK, FAILURE];

/// Columns as they stand in a statement: quoted, because some names are words of SQL.
pub(super) fn quoted<'a>(columns: impl IntoIterator<Item = &'a str>) -> String {
    columns.into_iter().map(|name| format!("\"{name}\"")).collect::<Vec<_>>().join(", ")
}
