//! What `PostgreSQL` says about the tables in the schema where a connection makes its own.

use crate::store::StoreError;
use sqlx::PgConnection;
use std::fmt;

/// A table or a part of one, a view, a sequence.
#[derive(Debug, Clone, PartialEq, Eq, sqlx::FromRow)]
pub(super) struct Object {
    /// The table that it is a part of.
    pub(super) part_of: Option<String>,
    pub(super) kind: String,
    pub(super) name: String,
    /// All that makes it what it is, but for its name.
    pub(super) description: String,
}

impl Object {
    pub(super) fn is_table(&self, name: &str) -> bool {
        self.kind == "table" && self.name == name
    }

    pub(super) fn is_column(&self, table: &str, name: &str) -> bool {
        self.kind == "column" && self.name == name && self.part_of.as_deref() == Some(table)
    }
}

impl fmt::Display for Object {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "the {} {}", self.kind, self.name)?;
        self.part_of.iter().try_for_each(|table| write!(formatter, " of the table {table}"))
    }
}

/// A key of a table that names records of another one.
#[derive(Debug, sqlx::FromRow)]
pub(super) struct Reference {
    pub(super) table: String,
    pub(super) columns: Vec<String>,
    pub(super) named: String,
    pub(super) named_columns: Vec<String>,
}

/// All objects. What belongs to an extension is not of this site, and the rules of key and NOT NULL stand once: a key's index
/// with its constraint, NOT NULL with its column. Names are without their schema, as the tables are found without.
const OBJECTS: &str = "
    WITH relation AS (
        SELECT * FROM pg_class AS class
        WHERE relnamespace = (SELECT oid FROM pg_namespace WHERE nspname = current_schema()) AND NOT EXISTS (
            SELECT FROM pg_depend WHERE classid = 'pg_class'::regclass AND objid = class.oid AND deptype = 'e'
        )
    ), held AS (
        SELECT oid, relname::text AS part_of FROM relation WHERE relkind IN ('r', 'p')
    )
    SELECT NULL AS part_of,
           CASE relkind WHEN 'r' THEN 'table' WHEN 'p' THEN 'partitioned table' WHEN 'f' THEN 'foreign table'
               WHEN 'v' THEN 'view' WHEN 'm' THEN 'materialised view' WHEN 'S' THEN 'sequence' ELSE 'type' END AS kind,
           relname::text AS name,
           concat(CASE relpersistence WHEN 'u' THEN 'unlogged' ELSE 'logged' END,
               CASE WHEN relrowsecurity THEN ', with row security' END) AS description
    FROM relation WHERE relkind NOT IN ('i', 'I', 't')
    UNION ALL
    SELECT part_of, 'column', attname::text,
           concat_ws(' ', format_type(atttypid, atttypmod),
               CASE WHEN attcollation <> typcollation THEN 'COLLATE ' || attcollation::regcollation END,
               CASE WHEN attnotnull THEN 'NOT NULL' END,
               CASE WHEN attidentity <> '' THEN 'IDENTITY' END,
               CASE WHEN attgenerated <> '' THEN 'GENERATED ' ELSE 'DEFAULT ' END || pg_get_expr(adbin, adrelid))
    FROM held
    JOIN pg_attribute ON attrelid = held.oid AND attnum > 0 AND NOT attisdropped
    JOIN pg_type ON pg_type.oid = atttypid
    LEFT JOIN pg_attrdef ON adrelid = attrelid AND adnum = attnum
    UNION ALL
    SELECT part_of, 'constraint', conname::text, regexp_replace(pg_get_constraintdef(pg_constraint.oid, TRUE), ' NOT VALID$', '')
    FROM held JOIN pg_constraint ON conrelid = held.oid WHERE contype NOT IN ('n', 't')
    UNION ALL
    SELECT part_of, 'index', relname::text, pg_get_indexdef(indexrelid, 0, TRUE)
    FROM held JOIN pg_index ON indrelid = held.oid JOIN relation ON relation.oid = indexrelid
    WHERE NOT EXISTS (SELECT FROM pg_constraint WHERE conindid = indexrelid AND contype IN ('p', 'u', 'x'))
    UNION ALL
    SELECT part_of, 'trigger', tgname::text, pg_get_triggerdef(pg_trigger.oid, TRUE)
    FROM held JOIN pg_trigger ON tgrelid = held.oid WHERE NOT tgisinternal
    ORDER BY 1 NULLS FIRST, 2, 3";

pub(super) async fn objects(connection: &mut PgConnection) -> Result<Vec<Object>, StoreError> {
    Ok(sqlx::query_as(OBJECTS).fetch_all(connection).await?)
}

/// Constraints and indexes that are there, but do not hold what they say; the description says why.
const IDLE: &str = "
    WITH held AS (
        SELECT oid, relname::text AS part_of FROM pg_class
        WHERE relnamespace = (SELECT oid FROM pg_namespace WHERE nspname = current_schema()) AND relkind IN ('r', 'p')
    )
    SELECT part_of, 'constraint' AS kind, conname::text AS name,
           'was never proven for the rows that were there before it (NOT VALID)' AS description
    FROM held JOIN pg_constraint ON conrelid = held.oid WHERE NOT convalidated
    UNION ALL
    SELECT part_of, 'constraint', conname::text, 'is switched off (DISABLE TRIGGER)'
    FROM held JOIN pg_constraint ON conrelid = held.oid
    WHERE EXISTS (SELECT FROM pg_trigger WHERE tgconstraint = pg_constraint.oid AND tgisinternal AND tgenabled IN ('D', 'R'))
    UNION ALL
    SELECT part_of, 'index', relname::text, 'was never finished (INVALID)'
    FROM held JOIN pg_index ON indrelid = held.oid JOIN pg_class ON pg_class.oid = indexrelid
    WHERE NOT (indisvalid AND indisready)
    ORDER BY 1, 2, 3, 4";

pub(super) async fn idle(connection: &mut PgConnection) -> Result<Vec<Object>, StoreError> {
    Ok(sqlx::query_as(IDLE).fetch_all(connection).await?)
}

const REFERENCES: &str = "
    SELECT child.relname::text AS table, parent.relname::text AS named,
           ARRAY(
               SELECT attname::text FROM unnest(conkey) WITH ORDINALITY AS key (number, place)
               JOIN pg_attribute ON attrelid = conrelid AND attnum = number ORDER BY place
           ) AS columns,
           ARRAY(
               SELECT attname::text FROM unnest(confkey) WITH ORDINALITY AS key (number, place)
               JOIN pg_attribute ON attrelid = confrelid AND attnum = number ORDER BY place
           ) AS named_columns
    FROM pg_constraint
    JOIN pg_class AS child ON child.oid = conrelid
    JOIN pg_class AS parent ON parent.oid = confrelid
    WHERE contype = 'f' AND child.relnamespace = (SELECT oid FROM pg_namespace WHERE nspname = current_schema())
    ORDER BY child.relname, conname";

pub(super) async fn references(connection: &mut PgConnection) -> Result<Vec<Reference>, StoreError> {
    Ok(sqlx::query_as(REFERENCES).fetch_all(connection).await?)
}
