//! What is wrong with the tables in a `PostgreSQL` database and with what they hold.

use super::{
    catalog::{self, Object, Reference},
    connection::MIGRATIONS,
};
use crate::store::{StoreError, migrate, record::quoted};
use sqlx::{AssertSqlSafe, Connection as _, PgConnection, PgPool, migrate::Migrate as _};

/// Each finding as a line; none, when the database is sound.
pub(super) async fn findings(pool: &PgPool) -> Result<Vec<String>, StoreError> {
    let mut connection = pool.acquire().await?;
    let is = catalog::objects(&mut connection).await?;
    let (should, references) = as_made_by_this_program(&mut connection).await?;
    let mut findings = differences(&should, &is);
    let idle = catalog::idle(&mut connection).await?;
    findings.extend(idle.iter().map(|object| format!("{object} {}", object.description)));
    for reference in references {
        findings.extend(broken(&mut connection, &reference, &is).await?);
    }
    Ok(findings)
}

/// The objects that the migrations make, and the references between their tables. They are made among the connection's
/// temporary tables, and are gone when this ends.
async fn as_made_by_this_program(connection: &mut PgConnection) -> Result<(Vec<Object>, Vec<Reference>), StoreError> {
    let may =
        "SELECT current_database()::text, current_user::text, has_database_privilege(current_database(), 'TEMPORARY')";
    let (database, user, may): (String, String, bool) = sqlx::query_as(may).fetch_one(&mut *connection).await?;
    if !may {
        return Err(StoreError::NoTemporaryTables { database, user });
    }
    let mut transaction = connection.begin().await?;
    sqlx::query("SET LOCAL search_path TO pg_temp").execute(&mut *transaction).await?;
    transaction.ensure_migrations_table(&MIGRATIONS.table_name).await.map_err(migrate::refused)?;
    for migration in MIGRATIONS.iter() {
        sqlx::raw_sql(migration.sql.clone()).execute(&mut *transaction).await?;
    }
    let objects = catalog::objects(&mut transaction).await?;
    let references = catalog::references(&mut transaction).await?;
    transaction.rollback().await?;
    Ok((objects, references))
}

/// What is missing, what is otherwise and what is too much. The parts of a table that is missing or too much are not listed.
fn differences(should: &[Object], is: &[Object]) -> Vec<String> {
    let found = |object: &Object, among: &[Object]| {
        let is_it = |other: &&Object| {
            (&other.part_of, &other.kind, &other.name) == (&object.part_of, &object.kind, &object.name)
        };
        among.iter().find(is_it).cloned()
    };
    let has_table = |object: &Object, among: &[Object]| {
        object.part_of.as_ref().is_none_or(|table| among.iter().any(|other| other.is_table(table)))
    };
    let wrong = should.iter().filter(|object| has_table(object, is)).filter_map(|object| match found(object, is) {
        None => Some(format!("{object} is missing")),
        Some(other) if other.description == object.description => None,
        Some(other) => Some(format!(
            "{object} is not as this program makes it: {} instead of {}",
            other.description, object.description
        )),
    });
    let foreign = is.iter().filter(|object| has_table(object, should) && found(object, should).is_none());
    wrong.chain(foreign.map(|object| format!("{object} was not made by this program"))).collect()
}

/// A line for each record that names another one which is not there. Asked of the rows themselves, whatever the constraint
/// says; nothing when a column is missing, which is told already.
async fn broken(
    connection: &mut PgConnection,
    reference: &Reference,
    is: &[Object],
) -> Result<Vec<String>, StoreError> {
    let Reference { table, columns, named, named_columns } = reference;
    let has = |table: &str, column: &str| is.iter().any(|object| object.is_column(table, column));
    let has_all = has(table, "position")
        && columns.iter().all(|column| has(table, column))
        && named_columns.iter().all(|column| has(named, column));
    if !has_all {
        return Ok(Vec::new());
    }
    // As texts: a column may have got another type.
    let same = columns.iter().zip(named_columns).map(|(column, other)| {
        let (column, other) = (quoted([column.as_str()].into_iter()), quoted([other.as_str()].into_iter()));
        format!("parent.{other}::text = child.{column}::text")
    });
    let (same, columns) = (same.collect::<Vec<_>>().join(" AND "), quoted(columns.iter().map(String::as_str)));
    let statement = format!(
        "SELECT position::text FROM {table} AS child WHERE num_nulls({columns}) = 0 \
         AND NOT EXISTS (SELECT FROM {named} AS parent WHERE {same}) ORDER BY child.position"
    );
    let rows: Vec<Option<String>> = sqlx::query_scalar(AssertSqlSafe(statement)).fetch_all(connection).await?;
    let message = |row: Option<String>| {
        format!("{table} row {} names a record that is not in {named}", row.as_deref().unwrap_or("without position"))
    };
    Ok(rows.into_iter().map(message).collect())
}

#[cfg(test)]
mod tests {
    use crate::store::{PostgresStore, Store as _, StoreError, postgres::server, sample};
    use std::path::Path;

    async fn opened(url: &str) -> PostgresStore {
        PostgresStore::open(url, Path::new("/nonexistent")).await.expect("store")
    }

    /// What is found after statements that this program never runs.
    async fn found_after(statements: &str) -> Vec<String> {
        let url = server::shared().database().await;
        let store = opened(&url).await;
        store.replace(&sample::content()).await.expect("written");
        server::run(&url, statements).await;
        store.check().await.expect("checked")
    }

    #[tokio::test]
    async fn a_sound_database_gives_no_findings_and_is_as_before_however_often_it_is_asked() {
        let store = opened(&server::shared().database().await).await;
        assert_eq!(store.check().await.expect("checked"), Vec::<String>::new());
        store.replace(&sample::content()).await.expect("written");
        for _ in 0..6 {
            assert_eq!(store.check().await.expect("checked"), Vec::<String>::new());
        }
        assert_eq!(store.content().await.expect("read"), Some(sample::content()));
        store.close().await;
    }

    #[tokio::test]
    async fn what_is_missing_changed_or_foreign_is_named_each_once() {
        let found = found_after(
            "ALTER TABLE texts ADD COLUMN more TEXT, ALTER COLUMN lead DROP NOT NULL, ALTER COLUMN lead SET DEFAULT 'none'; \
             ALTER TABLE figures ALTER COLUMN value TYPE INTEGER, DROP CONSTRAINT figure_is_natural; \
             ALTER TABLE places DROP CONSTRAINT latitude_is_on_earth, \
                 ADD CONSTRAINT latitude_is_on_earth CHECK (latitude BETWEEN -100 AND 100); \
             ALTER TABLE helplines DROP COLUMN phone; \
             DROP INDEX people_of_organisation; \
             CREATE INDEX texts_by_locale ON texts (locale); \
             DROP TABLE positions; \
             CREATE TABLE notes (id BIGINT PRIMARY KEY, note TEXT CHECK (note <> '')); \
             CREATE VIEW headlines AS SELECT title FROM texts; \
             CREATE FUNCTION quietly() RETURNS TRIGGER LANGUAGE plpgsql AS 'BEGIN RETURN NULL; END'; \
             CREATE TRIGGER silence BEFORE INSERT ON events FOR EACH ROW EXECUTE FUNCTION quietly(); \
             ALTER TABLE speakers ENABLE ROW LEVEL SECURITY",
        )
        .await;
        let expected = [
            "the table positions is missing",
            "the table speakers is not as this program makes it: logged, with row security instead of logged",
            "the column value of the table figures is not as this program makes it: integer NOT NULL instead of bigint NOT NULL",
            "the constraint figure_is_natural of the table figures is missing",
            "the column phone of the table helplines is missing",
            "the index people_of_organisation of the table people is missing",
            "the constraint latitude_is_on_earth of the table places is not as this program makes it: \
             CHECK (latitude >= '-100'::integer::double precision AND latitude <= 100::double precision) instead of \
             CHECK (latitude >= '-90'::integer::double precision AND latitude <= 90::double precision)",
            "the column lead of the table texts is not as this program makes it: text DEFAULT 'none'::text instead of text NOT NULL",
            "the table notes was not made by this program",
            "the view headlines was not made by this program",
            "the trigger silence of the table events was not made by this program",
            "the column more of the table texts was not made by this program",
            "the index texts_by_locale of the table texts was not made by this program",
        ];
        assert_eq!(found, expected);
    }

    #[tokio::test]
    async fn a_reference_to_nothing_and_a_constraint_that_is_switched_off_or_not_proven_are_found() {
        let orphan = "INSERT INTO speakers \
                      VALUES (12, 'fair', 'bob', 'keynote', '{}'), (3, 'fair', 'ann', 'keynote', '{}')";
        let broken = [
            "speakers row 3 names a record that is not in events",
            "speakers row 12 names a record that is not in events",
            "speakers row 3 names a record that is not in people",
            "speakers row 12 names a record that is not in people",
        ];
        let off = "ALTER TABLE speakers DISABLE TRIGGER ALL";
        let found = found_after(&format!("{off}; {orphan}; ALTER TABLE speakers ENABLE TRIGGER ALL")).await;
        assert_eq!(found, broken);
        let found = found_after(&format!("{off}; {orphan}")).await;
        let switched_off = [
            "the constraint speaker_at_known_event of the table speakers is switched off (DISABLE TRIGGER)",
            "the constraint speaker_is_known_person of the table speakers is switched off (DISABLE TRIGGER)",
        ];
        assert_eq!(found, [&switched_off[..], &broken].concat());
        let again = "FOREIGN KEY (person) REFERENCES people (slug) NOT VALID";
        let found = found_after(&format!(
            "ALTER TABLE speakers DROP CONSTRAINT speaker_is_known_person, DROP CONSTRAINT speaker_at_known_event; {orphan}; \
             ALTER TABLE speakers ADD CONSTRAINT speaker_is_known_person {again}"
        ))
        .await;
        let message = [
            "the constraint speaker_at_known_event of the table speakers is missing",
            "the constraint speaker_is_known_person of the table speakers was never proven for the rows that were there before \
             it (NOT VALID)",
        ];
        assert_eq!(found, [&message[..], &broken].concat());
        let half = "UPDATE pg_index SET indisvalid = FALSE WHERE indexrelid = 'events_of_place'::regclass";
        assert_eq!(
            found_after(half).await,
            ["the index events_of_place of the table events was never finished (INVALID)"]
        );
    }

    #[tokio::test]
    async fn a_user_who_may_not_make_temporary_tables_is_told_what_to_ask_for() {
        let server = server::shared();
        let url = server.database().await;
        let name = url.rsplit('/').next().expect("name");
        let make = format!(
            "CREATE ROLE of_{name} LOGIN PASSWORD 'plain'; REVOKE TEMPORARY ON DATABASE {name} FROM PUBLIC; \
             GRANT CREATE ON SCHEMA public TO of_{name}"
        );
        server::run(&url, &make).await;
        let theirs = server.url_with("plain", name).replace("coalition:", &format!("of_{name}:"));
        let store = opened(&theirs).await;
        let error = store.check().await.expect_err("refused");
        let message = error.to_string();
        assert!(matches!(error, StoreError::NoTemporaryTables { .. }), "{error:?}");
        assert!(message.contains(&format!("GRANT TEMPORARY ON DATABASE \"{name}\" TO \"of_{name}\"")), "{message}");
        server::run(&url, &format!("GRANT TEMPORARY ON DATABASE {name} TO of_{name}")).await;
        assert_eq!(store.check().await.expect("checked"), Vec::<String>::new());
        store.close().await;
    }
}
