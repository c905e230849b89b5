//! Listening, and ending in order.

use super::{AppState, refresh::keep_fresh, router};
use std::{net::SocketAddr, path::Path};
use tokio::net::TcpListener;

/// Why the server cannot run.
#[derive(Debug, thiserror::Error)]
pub enum ServeError {
    /// The address is taken, or not ours.
    #[error("cannot listen on {address}: {source}. Choose another address in COALITION_ADDR")]
    Listen {
        /// The address.
        address: SocketAddr,
        /// What the system says.
        source: std::io::Error,
    },
    /// The system ended the connection of the listener.
    #[error("the server stopped: {0}")]
    Stopped(#[from] std::io::Error),
}

/// Serves until Ctrl-C or SIGTERM; then open answers are finished. `ready` is told the address to open.
///
/// # Errors
/// When the address cannot be listened on.
pub async fn serve(
    state: AppState,
    site_root: &Path,
    address: SocketAddr,
    ready: impl FnOnce(SocketAddr),
) -> Result<(), ServeError> {
    let listener = TcpListener::bind(address).await.map_err(|source| ServeError::Listen { address, source })?;
    let app = router(state.clone(), site_root);
    ready(listener.local_addr()?);
    let refreshing = tokio::spawn(keep_fresh(state));
    let ended = axum::serve(listener, app).with_graceful_shutdown(ended_by_signal()).await;
    refreshing.abort();
    Ok(ended?)
}

/// Waits for Ctrl-C or, where there is one, SIGTERM.
async fn ended_by_signal() {
    let interrupt = tokio::signal::ctrl_c();
    #[cfg(unix)]
    {
        use tokio::signal::unix::{SignalKind, signal};
        match signal(SignalKind::terminate()) {
            Ok(mut terminate) => tokio::select! {
                _ = interrupt => {}
                _ = terminate.recv() => {}
            },
            Err(_) => _ = interrupt.await,
        }
    }
    #[cfg(not(unix))]
    {
        _ = interrupt.await;
    }
}
