//! Hearing what other nodes write, as soon as it is there.

use sqlx::{PgPool, postgres::PgListener};
use std::{convert::Infallible, sync::Arc, time::Duration};
use tokio::{sync::Notify, task::JoinHandle};

/// Tells all who listen; the payload does not matter, they look for themselves.
pub(super) const TELL: &str = "NOTIFY coalition_ledger";
/// The channel of [`TELL`].
const CHANNEL: &str = "coalition_ledger";

/// How long a lost connection is left alone before the next try, which itself waits a while for the server.
const AGAIN: Duration = Duration::from_secs(1);

/// A task with a connection of its own, which ends with the pool or when this is dropped.
#[derive(Debug)]
pub(super) struct Listener {
    news: Arc<Notify>,
    task: JoinHandle<()>,
}

impl Listener {
    pub(super) fn start(pool: PgPool) -> Self {
        let news = Arc::new(Notify::new());
        let task = tokio::spawn(listen(pool, Arc::clone(&news)));
        Self { news, task }
    }

    /// Ends when something was told since the last call.
    pub(super) async fn told(&self) {
        self.news.notified().await;
    }
}

impl Drop for Listener {
    fn drop(&mut self) {
        self.task.abort();
    }
}

/// Listens again after every loss. Losses are not logged here: whoever asks for the version meets them too, and says so.
async fn listen(pool: PgPool, news: Arc<Notify>) {
    loop {
        if let Err(sqlx::Error::PoolClosed) = hear(&pool, &news).await {
            return;
        }
        tokio::time::sleep(AGAIN).await;
    }
}

async fn hear(pool: &PgPool, news: &Notify) -> Result<Infallible, sqlx::Error> {
    let mut listener = PgListener::connect_with(pool).await?;
    listener.listen(CHANNEL).await?;
    loop {
        // Also at first, and when the connection was lost and is there again (`None`): something may have been missed.
        news.notify_one();
        listener.try_recv().await?;
    }
}
