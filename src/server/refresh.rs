//! Keeping the snapshot in step with the content store, whoever writes to it, and with the day.

use crate::{desk, domain::PartialDate, http::AppState, site::Snapshot};
use std::time::Duration;

/// How often the store is polled; a database with notifications is faster. The version is one row of one table.
const POLL_INTERVAL: Duration = Duration::from_secs(1);

/// Logs the latest seal of the history once a day: a log that is kept elsewhere proves later that nothing before was altered.
fn note_head(snapshot: &Snapshot, noted: &mut Option<PartialDate>) {
    if *noted != Some(snapshot.today)
        && let Some(head) = snapshot.history.head()
    {
        tracing::info!(head, version = snapshot.version, "seal of the history");
        *noted = Some(snapshot.today);
    }
}

/// Polls the store until the runtime ends. While the store cannot be read the former snapshot stays; the failure is logged once.
pub async fn keep_fresh(state: AppState) {
    let mut failing = false;
    let mut noted = None;
    let mut interval = tokio::time::interval(POLL_INTERVAL);
    interval.set_missed_tick_behavior(tokio::time::MissedTickBehavior::Delay);
    loop {
        tokio::select! {
            _ = interval.tick() => {}
            () = state.store_changed() => {}
        }
        let refreshed = state.refresh().await;
        state.metrics().store(refreshed.is_ok());
        match refreshed {
            Ok(changed) => {
                if changed {
                    tracing::info!(version = state.snapshot().version, "the site has changed");
                }
                if failing {
                    tracing::info!("the site can be refreshed again");
                }
                failing = false;
                note_head(&state.snapshot(), &mut noted);
            }
            Err(error) => {
                if !failing {
                    tracing::error!(%error, "the site cannot be refreshed and stays as it is");
                }
                failing = true;
            }
        }
    }
}

/// Publishes what is scheduled once its time has come, until the runtime ends; also what came due while no server ran.
pub async fn keep_schedule(state: AppState) {
    let mut interval = tokio::time::interval(POLL_INTERVAL);
    interval.set_missed_tick_behavior(tokio::time::MissedTickBehavior::Delay);
    let mut failing = false;
    loop {
        interval.tick().await;
        match desk::publish_due(state.store().as_ref(), desk::now()).await {
            Ok(count) => {
                if count > 0 {
                    tracing::info!(count, "what was scheduled is published");
                }
                failing = false;
            }
            Err(error) => {
                if !failing {
                    tracing::error!(%error, "what is scheduled cannot be published");
                }
                failing = true;
            }
        }
    }
}
