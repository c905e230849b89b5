//! Listening, and ending in order.

use super::connections::{ConnectionPermit, Connections, Counted};
use super::event_loops::EventLoops;
use super::host::names_its_host;
use super::limits::{RequestLimits, Settings, client_prefix};
use super::refresh::{keep_fresh, keep_schedule};
use super::router_with_desk;
use crate::http::AppState;
use crate::http::headers;
use crate::http::observe;
use axum::{body::Body, http::StatusCode, response::IntoResponse as _};
use hyper::{body::Incoming, server::conn::http1, service::service_fn};
use hyper_util::{
    rt::{TokioIo, TokioTimer},
    server::graceful::{GracefulShutdown, Watcher},
};
use std::{
    convert::Infallible,
    io::{self, ErrorKind, Write},
    net::SocketAddr,
    path::Path,
    sync::Arc,
    time::Duration,
};
use tokio::{
    net::{TcpListener, TcpStream},
    sync::oneshot,
    task::JoinSet,
};
use tokio_io_timeout::TimeoutStream;
use tokio_util::task::AbortOnDropHandle;

/// The largest request line with its headers, in bytes: that of the headers in most proxies.
const LARGEST_HEAD: usize = 32 * 1_024;
/// What is read ahead of a connection at most, and what of an answer waits to be written.
const BUFFER: usize = 128 * 1_024;
/// How often the state of clients that sent nothing lately is dropped.
const CLEANUP_INTERVAL: Duration = Duration::from_secs(1);
/// The pause before the next accept when the system has no more files to give.
const ACCEPT_BACKOFF: Duration = Duration::from_millis(100);

/// Why the server cannot run.
#[derive(Debug, thiserror::Error)]
pub enum ServeError {
    /// The address is taken, or not ours.
    #[error("cannot listen on {address}: {source}. Choose another address in {variable}")]
    Listen {
        /// The address.
        address: SocketAddr,
        /// Where it is set.
        variable: &'static str,
        /// What the system says.
        source: io::Error,
    },
    /// The system would not go on.
    #[error("the server stopped: {0}")]
    Stopped(#[from] io::Error),
}

/// Serves until Ctrl-C or SIGTERM; then open requests are finished. `ready` gets the address to open.
///
/// # Errors
/// When an address cannot be listened on.
pub async fn serve(
    state: AppState,
    site_root: &Path,
    address: SocketAddr,
    settings: Settings,
    ready: impl FnOnce(SocketAddr),
) -> Result<(), ServeError> {
    // A connection is a file, and many systems give 1,024 unless they are asked for more.
    #[cfg(unix)]
    if let Err(error) = rlimit::increase_nofile_limit(u64::MAX) {
        tracing::warn!(%error, "the number of open files could not be raised");
    }
    let listener = listen(address, "COALITION_ADDR").await?;
    let exposing = match settings.metrics {
        Some(address) => {
            let listener = listen(address, "COALITION_METRICS_ADDR").await?;
            Some(tokio::spawn(observe::expose(listener, state.clone())))
        }
        None => None,
    };
    let router = router_with_desk(&state, site_root, &settings.desk).map_err(io::Error::other)?;
    ready(listener.local_addr()?);
    let refreshing = tokio::spawn(keep_fresh(state.clone()));
    let publishing = settings.desk.is_on.then(|| tokio::spawn(keep_schedule(state.clone())));
    let served = serve_until(listener, RequestLimits::new(router, state, settings), ended_by_signal()).await;
    refreshing.abort();
    publishing.inspect(tokio::task::JoinHandle::abort);
    if let Some(exposing) = exposing {
        exposing.abort();
    }
    Ok(served?)
}

async fn listen(address: SocketAddr, variable: &'static str) -> Result<TcpListener, ServeError> {
    TcpListener::bind(address).await.map_err(|source| ServeError::Listen { address, variable, source })
}

/// Serves on a listener until `ended` is. Then `/readyz` fails during the drain delay, the listener closes, open requests are
/// finished, and what takes longer than the settings allow is aborted.
///
/// # Errors
/// When the system does not let the listener be moved to the event loops.
pub async fn serve_until(
    listener: TcpListener,
    limits: RequestLimits,
    ended: impl Future<Output = ()>,
) -> io::Result<()> {
    let listener = listener.into_std()?;
    let loops = Arc::new(EventLoops::start());
    let (end, end_requested) = oneshot::channel();
    // Accepting must not wait for pages that are rendered, either.
    let serving = loops.least_loaded().spawn(accept(listener, limits, Arc::clone(&loops), end_requested));
    let mut serving = AbortOnDropHandle::new(serving);
    let served = tokio::select! {
        failed = &mut serving => failed,
        () = ended => {
            _ = end.send(());
            serving.await
        }
    };
    served.unwrap_or_else(|aborted| Err(io::Error::other(aborted)))
}

/// Accepts connections, each for the event loop with the fewest, until an end is requested.
async fn accept(
    listener: std::net::TcpListener,
    limits: RequestLimits,
    loops: Arc<EventLoops>,
    end_requested: oneshot::Receiver<()>,
) -> io::Result<()> {
    let listener = TcpListener::from_std(listener)?;
    let settings = limits.settings();
    let metrics = limits.state().metrics();
    let connections = Connections::new(settings.connections, settings.connections_per_client);
    let (graceful, mut tasks) = (GracefulShutdown::new(), JoinSet::new());
    let mut cleanup = tokio::time::interval(CLEANUP_INTERVAL);
    let http = http(settings);
    let drained = async {
        _ = end_requested.await;
        limits.state().drain();
        tokio::time::sleep(settings.drain_delay).await;
    };
    tokio::pin!(drained);
    loop {
        tokio::select! {
            accepted = listener.accept() => match accepted {
                Ok((stream, peer)) => {
                    let client = (!settings.proxies.contains(peer.ip())).then(|| client_prefix(peer.ip()));
                    match connections.acquire(client) {
                        Ok(permit) => {
                            let (http, limits, watcher) = (http.clone(), limits.clone(), graceful.watcher());
                            let serving = serve_connection(stream, http, limits, peer, watcher, permit);
                            tasks.spawn_on(serving, &loops.least_loaded());
                        }
                        Err(reason) => {
                            metrics.refused(reason);
                            reject(stream);
                        }
                    }
                    metrics.connections(connections.count());
                }
                Err(error) => back_off(&error).await,
            },
            Some(_) = tasks.join_next() => metrics.connections(connections.count()),
            _ = cleanup.tick() => limits.drop_idle_clients(),
            () = &mut drained => break,
        }
    }
    drop(listener);
    if tokio::time::timeout(settings.draining, graceful.shutdown()).await.is_err() {
        tracing::warn!(open = connections.count(), "requests that took too long were aborted");
    }
    tasks.shutdown().await;
    Ok(())
}

/// Serves HTTP on one connection until it ends, on the event loop that this is polled on.
async fn serve_connection(
    stream: TcpStream,
    http: http1::Builder,
    limits: RequestLimits,
    peer: SocketAddr,
    graceful: Watcher,
    permit: ConnectionPermit,
) {
    // It was accepted on another loop. What the system does not let be moved is closed.
    if let Ok(stream) = stream.into_std().and_then(TcpStream::from_std) {
        let connection = http.serve_connection(io(stream, permit, limits.settings()), service(limits.clone(), peer));
        // Errors of the protocol are the client's: hyper has answered them.
        _ = graceful.watch(connection).await;
    }
}

/// The protocol settings. Without an answer that is being written, a connection is closed after `reading`: it may have sent
/// nothing, or its headers too slowly.
fn http(settings: &Settings) -> http1::Builder {
    let mut http = http1::Builder::new();
    http.timer(TokioTimer::new())
        .header_read_timeout(settings.reading)
        .max_header_size(LARGEST_HEAD)
        .max_buf_size(BUFFER);
    http
}

/// A stream that fails when its client takes nothing for too long, and releases its permit when it ends.
fn io(
    stream: TcpStream,
    permit: ConnectionPermit,
    settings: &Settings,
) -> TokioIo<Counted<std::pin::Pin<Box<TimeoutStream<TcpStream>>>>> {
    // An answer is written in one go: there is nothing to wait for. Where this cannot be set it is only slower.
    _ = stream.set_nodelay(true);
    let mut stream = TimeoutStream::new(stream);
    stream.set_write_timeout(Some(settings.writing));
    TokioIo::new(Counted::new(Box::pin(stream), permit))
}

/// What answers the requests of one connection.
fn service(
    limits: RequestLimits,
    peer: SocketAddr,
) -> impl hyper::service::Service<
    hyper::Request<Incoming>,
    Response = axum::response::Response,
    Error = Infallible,
    Future: Send + 'static,
> {
    service_fn(move |request: hyper::Request<Incoming>| {
        let limits = limits.clone();
        async move {
            if !names_its_host(request.version(), request.headers()) {
                limits.state().metrics().refused("host");
                let mut answer = (StatusCode::BAD_REQUEST, "this request has to name its host, once\n").into_response();
                headers::add(limits.state().common_headers(), answer.headers_mut());
                return Ok(answer);
            }
            Ok(limits.answer(peer.ip(), request.map(Body::new)).await)
        }
    })
}

/// Rejects a connection with 503. It does not wait: a client that does not read at once does not get the response.
fn reject(stream: TcpStream) {
    const RESPONSE: &str = "HTTP/1.1 503 Service Unavailable\r\nretry-after: 2\r\nconnection: close\r\ncontent-length: 57\r\n\
        content-type: text/plain\r\n\r\ntoo many connections are open: wait as Retry-After says\r\n";
    if let Ok(mut stream) = stream.into_std() {
        _ = stream.write_all(RESPONSE.as_bytes());
    }
}

/// After a failed accept: a client that left before does not matter, but without files the next accept would fail at once.
async fn back_off(error: &io::Error) {
    if !matches!(error.kind(), ErrorKind::ConnectionRefused | ErrorKind::ConnectionAborted | ErrorKind::ConnectionReset)
    {
        tracing::error!(%error, "a connection could not be accepted");
        tokio::time::sleep(ACCEPT_BACKOFF).await;
    }
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
