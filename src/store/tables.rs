//! The tables, whatever the database: see `migrations/sqlite/0005_records.sql`.

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

/// All tables: what a row names stands before it.
pub(super) const ALL: [Table; 4] = [BATCH, REVISION, PUBLISHED, IMPORTED];

/// Columns as they stand in a statement: quoted, because some names are words of SQL.
pub(super) fn quoted<'a>(columns: impl IntoIterator<Item = &'a str>) -> String {
    columns.into_iter().map(|name| format!("\"{name}\"")).collect::<Vec<_>>().join(", ")
}
