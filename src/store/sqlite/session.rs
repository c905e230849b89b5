//! Statements and rows, as `SQLite` takes and gives them.

use crate::store::{
    StoreError,
    session::{Session, session},
    tables::{Table, quoted},
    value::Value,
};
use sqlx::{
    Row as _, Sqlite, SqliteConnection, TypeInfo as _, ValueRef as _,
    query::Query,
    sqlite::{SqliteArguments, SqliteRow},
};

session!(SqliteConnection, Sqlite, SqliteArguments, SqliteRow, insertion);

fn insertion(table: Table<'_>) -> String {
    let values: Vec<_> = table.columns.iter().map(|name| format!("value ->> '{name}'")).collect();
    let (name, columns) = (table.name, quoted(table.columns.iter().copied()));
    format!("INSERT INTO {name} ({columns}) SELECT {} FROM json_each($1)", values.join(", "))
}
