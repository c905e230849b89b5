//! The content store of every database: each call is one transaction.

use super::{
    Answer, Audit, Batch, Published, Revision, Scope, Store, StoreError, Tables, Wait, chain, proposals, read,
    transactional::{Transactional, writing, written},
    write,
};
use crate::domain::{History, desk::Proposal, schema::Record};
use std::{io, time::Duration};

/// What is read of one state of all tables.
macro_rules! reading {
    ($store:expr, |$connection:ident| $answer:expr) => {
        Box::pin(within(S::CONTENT_TIMEOUT, async move {
            let mut transaction = $store.pool().begin_with(S::READ).await?;
            let $connection = &mut *transaction;
            $answer.await
        }))
    };
}

/// What is written, and the version that it makes.
macro_rules! writing {
    ($store:expr, |$connection:ident| $version:expr) => {
        Box::pin(async move {
            let mut transaction = writing($store).await?;
            let $connection = &mut *transaction;
            let version = $version.await?;
            written::<S>(transaction).await?;
            Ok(version)
        })
    };
}

impl<S: Transactional> Store for S {
    fn published(&self) -> Answer<'_, Published> {
        reading!(self, |connection| read::published(connection))
    }

    fn publish<'a>(&'a self, records: &'a [Record], batch: Batch<'a>) -> Answer<'a, u64> {
        writing!(self, |connection| write::publish(connection, records, &batch))
    }

    fn import_state(&self) -> Answer<'_, (Published, Vec<Record>)> {
        reading!(self, |connection| read::import_state(connection))
    }

    fn revisions<'a>(&'a self, scope: Scope<'a>, limit: u32) -> Answer<'a, Vec<Revision>> {
        reading!(self, |connection| read::revisions(connection, &scope, limit))
    }

    fn history(&self, latest: u32) -> Answer<'_, History> {
        reading!(self, |connection| read::history(connection, latest))
    }

    fn audit(&self) -> Answer<'_, Audit> {
        reading!(self, |connection| chain::audit(connection))
    }

    fn tables(&self) -> Answer<'_, Tables> {
        reading!(self, |connection| read::tables(connection))
    }

    fn restore<'a>(&'a self, tables: Tables, batch: Batch<'a>) -> Answer<'a, u64> {
        writing!(self, |connection| write::restore(connection, &tables, &batch))
    }

    fn version(&self) -> Answer<'_, u64> {
        // Asked every second: without a transaction it is one round trip.
        Box::pin(within(S::VERSION_TIMEOUT, async { read::version(&mut *self.pool().acquire().await?).await }))
    }

    fn due(&self, now: u64) -> Answer<'_, Vec<Proposal>> {
        // As often as the version.
        Box::pin(within(
            S::VERSION_TIMEOUT,
            async move { proposals::due(&mut *self.pool().acquire().await?, now).await },
        ))
    }

    fn check(&self) -> Answer<'_, Vec<String>> {
        Box::pin(within(S::CONTENT_TIMEOUT, self.findings()))
    }

    fn changed(&self) -> Wait<'_, ()> {
        self.notified()
    }

    fn close(&self) -> Wait<'_, ()> {
        Box::pin(self.pool().close())
    }
}

async fn within<T>(time: Duration, answer: impl Future<Output = Result<T, StoreError>>) -> Result<T, StoreError> {
    let late = |_| Err(sqlx::Error::Io(io::ErrorKind::TimedOut.into()).into());
    tokio::time::timeout(time, answer).await.unwrap_or_else(late)
}
