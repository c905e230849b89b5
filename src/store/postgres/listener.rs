//! Notifications about what other nodes write.

use sqlx::{PgPool, postgres::PgListener};
use std::{convert::Infallible, sync::Arc, time::Duration};
use tokio::{sync::Notify, task::JoinHandle};

/// Notifies all nodes that listen, which then read the version; there is no payload.
pub(super) const NOTIFY: &str = "NOTIFY coalition_ledger";
/// The channel of [`NOTIFY`].
const CHANNEL: &str = "coalition_ledger";

/// How long a lost connection is left alone before the next try, which itself waits a while for the server.
const RECONNECT_DELAY: Duration = Duration::from_secs(1);

/// A task with a connection of its own, which ends with the pool or when this is dropped.
#[derive(Debug)]
pub(super) struct Listener {
    notification: Arc<Notify>,
    task: JoinHandle<()>,
}

impl Listener {
    pub(super) fn start(pool: PgPool) -> Self {
        let notification = Arc::new(Notify::new());
        let task = tokio::spawn(listen(pool, Arc::clone(&notification)));
        Self { notification, task }
    }

    /// Completes when a notification has arrived since the last call.
    pub(super) async fn notified(&self) {
        self.notification.notified().await;
    }
}

impl Drop for Listener {
    fn drop(&mut self) {
        self.task.abort();
    }
}

/// Listens again after every loss. Losses are not logged here: whoever asks for the version meets them too, and says so.
async fn listen(pool: PgPool, notification: Arc<Notify>) {
    loop {
        if let Err(sqlx::Error::PoolClosed) = forward(&pool, &notification).await {
            return;
        }
        tokio::time::sleep(RECONNECT_DELAY).await;
    }
}

/// Forwards notifications until the connection is lost.
async fn forward(pool: &PgPool, notification: &Notify) -> Result<Infallible, sqlx::Error> {
    let mut listener = PgListener::connect_with(pool).await?;
    listener.listen(CHANNEL).await?;
    loop {
        // Also at first, and when the connection was lost and is there again (`None`): something may have been missed.
        notification.notify_one();
        listener.try_recv().await?;
    }
}
