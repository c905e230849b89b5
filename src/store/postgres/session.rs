//! Statements and rows, as `PostgreSQL` takes and gives them.

use crate::store::{
    StoreError,
    session::{Session, session},
    tables::{Table, quoted},
    value::Value,
};
use sqlx::{
    PgConnection, Postgres, Row as _, TypeInfo as _, ValueRef as _,
    postgres::{PgArguments, PgRow},
    query::Query,
};

session!(PgConnection, Postgres, PgArguments, PgRow, insertion);

fn insertion(table: Table<'_>) -> String {
    let (name, columns) = (table.name, quoted(table.columns.iter().copied()));
    // The database gives each value the type of its column.
    format!("INSERT INTO {name} ({columns}) SELECT {columns} FROM json_populate_recordset(NULL::{name}, $1::json)")
}
