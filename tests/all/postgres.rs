//! What a store in `PostgreSQL` does beyond what every store does.

use crate::support::{contents, postgres};
use coalition::store::{self, PostgresStore, Store, StoreError};
use std::{path::Path, time::Duration};

/// Long after everything should have happened.
const DEADLINE: Duration = Duration::from_secs(30);

/// No data folder: with the tables of this program, nothing has to be kept there.
fn nowhere() -> &'static Path {
    Path::new("/nonexistent")
}

async fn opened(url: &str) -> PostgresStore {
    PostgresStore::open(url, nowhere()).await.expect("store")
}

async fn refused(url: &str) -> StoreError {
    PostgresStore::open(url, nowhere()).await.map(|_| ()).expect_err("refused")
}

#[tokio::test]
async fn the_address_chooses_the_store_and_without_one_it_is_a_file() {
    let folder = tempfile::tempdir().expect("folder");
    let url = postgres::shared().database().await;
    let postgres = store::open(folder.path(), Some(&url)).await.expect("opened");
    postgres.replace(&contents::full(1)[0]).await.expect("written");
    assert!(std::fs::read_dir(folder.path()).expect("folder").next().is_none(), "a file was made");
    assert_eq!(store::open(folder.path(), Some(&url)).await.expect("opened").version().await.expect("version"), 1);
    for none in [None, Some("")] {
        let sqlite = store::open(folder.path(), none).await.expect("opened");
        assert_eq!(sqlite.version().await.expect("version"), 0);
        assert!(folder.path().join("coalition.sqlite").is_file());
        sqlite.close().await;
    }
}

#[tokio::test]
async fn an_address_of_no_database_and_a_wrong_password_are_told_without_the_password() {
    let server = postgres::shared();
    let error = store::open(nowhere(), Some("mysql://site:hunter2@db/site")).await.map(|_| ()).expect_err("refused");
    assert!(matches!(error, StoreError::Address { .. }), "{error:?}");
    for (url, said) in [
        (server.url_with("hunter2", "postgres"), "password authentication failed"),
        (server.url("nowhere"), "database \"nowhere\" does not exist"),
    ] {
        let error = refused(&url).await;
        assert!(matches!(error, StoreError::Unreachable { .. }), "{error:?}");
        let told = format!("{error} {error:?}");
        assert!(told.contains(said) && told.contains("” on 127.0.0.1:"), "{told}");
        assert!(!told.contains("hunter2") && !told.contains("cret"), "{told}");
    }
}

#[tokio::test]
async fn a_database_of_a_newer_program_is_refused() {
    let url = postgres::shared().database().await;
    opened(&url).await.close().await;
    let later = "INSERT INTO _sqlx_migrations (version, description, success, checksum, execution_time) \
                 VALUES (9999, 'later', TRUE, '', 0)";
    postgres::run(&url, later).await;
    let error = refused(&url).await;
    assert!(matches!(error, StoreError::Newer { version: 9999 }), "{error:?}");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn of_nodes_that_start_together_one_makes_the_tables_and_the_others_wait() {
    let url = postgres::shared().database().await;
    let starting: Vec<_> = (0..6)
        .map(|_| {
            let url = url.clone();
            tokio::spawn(async move { opened(&url).await.version().await.expect("version") })
        })
        .collect();
    for started in starting {
        assert_eq!(started.await.expect("opened"), 0);
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_write_is_told_to_all_who_listen_and_a_cut_connection_listens_again() {
    let url = postgres::shared().database().await;
    let (writer, reader) = (opened(&url).await, opened(&url).await);
    let content = &contents::full(1)[0];
    let told = |what: &'static str| {
        let reader = &reader;
        async move { tokio::time::timeout(DEADLINE, reader.changed()).await.expect(what) }
    };
    // The first word is that the reader listens.
    told("listening").await;
    writer.replace(content).await.expect("written");
    told("the write").await;
    let cut = "SELECT pg_terminate_backend(pid) FROM pg_stat_activity \
               WHERE datname = current_database() AND pid <> pg_backend_pid()";
    postgres::run(&url, cut).await;
    told("that something may have been missed").await;
    writer.replace(content).await.expect("written");
    told("the second write").await;
    reader.close().await;
}

#[tokio::test]
async fn a_record_that_this_program_never_writes_is_told_with_its_key_and_column() {
    let url = postgres::shared().database().await;
    let store = opened(&url).await;
    store.replace(&contents::full(1)[0]).await.expect("written");
    postgres::run(
        &url,
        "UPDATE revision SET cells = replace(cells, '\"kind\":\"', '\"kind\":\"tele') WHERE kind = 'helplines'",
    )
    .await;
    let told = store.content().await.expect_err("refused").to_string();
    assert!(told.starts_with("helplines/") && told.contains(", column kind: “tele"), "{told}");
}

#[tokio::test]
async fn among_thousands_the_record_that_is_wrong_is_named() {
    let store = opened(&postgres::shared().database().await).await;
    let mut content = contents::full(1).remove(0);
    let one = content.organisations[0].clone();
    content.organisations.extend((0..2_500).map(|number| {
        let slug = format!("generated-{number}").parse().expect("slug");
        coalition::domain::Organisation { slug, ..one.clone() }
    }));
    let last = content.organisations.len() - 1;
    content.organisations[last].place = Some("nowhere".parse().expect("slug"));
    let error = store.replace(&content).await.expect_err("refused");
    assert!(error.to_string().contains("organisations/generated-2499, column place: “nowhere”"), "{error}");
    assert_eq!(store.version().await.expect("version"), 0);
}
