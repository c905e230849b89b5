//! What a database does its own way, as far as one sequence of calls serves all: its transactions.

use super::{
    StoreError,
    answer::{Answer, Wait},
    session::Session,
};
use sqlx::{Database, Pool, Transaction};
use std::time::Duration;

/// A database that runs several statements as one.
pub(super) trait Transactional: Send + Sync {
    /// Which kind of database.
    type Database: Database<Connection: Session>;

    /// How long the version may take to come.
    const VERSION_TIMEOUT: Duration = Duration::MAX;
    /// How long the whole content may take to come.
    const CONTENT_TIMEOUT: Duration = Duration::MAX;
    /// Begins a transaction whose statements all see one state.
    const READ: &'static str;
    /// Begins a transaction that ends within milliseconds and may write.
    const SHORT: &'static str;
    /// What comes first in a transaction that writes what is published: no other writer does so until it ends.
    const BEFORE_WRITING: &'static [&'static str] = &[];
    /// What comes last in it.
    const AFTER_WRITING: &'static [&'static str] = &[];

    /// Its connections.
    fn pool(&self) -> &Pool<Self::Database>;

    /// See [`super::Store::check`].
    fn findings(&self) -> Answer<'_, Vec<String>>;

    /// See [`super::Store::changed`].
    fn notified(&self) -> Wait<'_, ()>;
}

/// Begins to write what is published.
pub(super) async fn writing<S: Transactional>(store: &S) -> Result<Transaction<'static, S::Database>, StoreError> {
    let mut transaction = store.pool().begin_with(S::SHORT).await?;
    run(&mut *transaction, S::BEFORE_WRITING).await?;
    Ok(transaction)
}

/// Ends to write what is published.
pub(super) async fn written<S: Transactional>(
    mut transaction: Transaction<'static, S::Database>,
) -> Result<(), StoreError> {
    run(&mut *transaction, S::AFTER_WRITING).await?;
    Ok(transaction.commit().await?)
}

async fn run(session: &mut impl Session, statements: &[&str]) -> Result<(), StoreError> {
    for statement in statements {
        session.rows((*statement).to_owned(), &[]).await?;
    }
    Ok(())
}

/// An answer of statements that are one short transaction.
macro_rules! together {
    ($store:expr, |$connection:ident| $statements:expr) => {
        Box::pin(async move {
            let mut transaction = $store.pool().begin_with(S::SHORT).await?;
            let $connection = &mut *transaction;
            let answer = $statements;
            transaction.commit().await?;
            Ok(answer)
        })
    };
}

pub(super) use together;
