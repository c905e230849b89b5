//! Listening, and ending in order.

use super::Guard;
use super::Settings;
use super::connections::{Connections, Counted, Place};
use super::event_loops::EventLoops;
use super::refresh::keep_fresh;
use super::router;
use crate::http::AppState;
use crate::http::headers;
use crate::http::observe;
use axum::{
    body::Body,
    http::{HeaderMap, StatusCode, Version, header, uri::Authority},
    response::IntoResponse as _,
};
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
/// How often the clients that have been silent are forgotten.
const FORGETTING: Duration = Duration::from_secs(1);
/// How long nobody is let in when the system has no more files to give.
const BREATH: Duration = Duration::from_millis(100);

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

/// Serves until Ctrl-C or SIGTERM; then open answers are finished. `ready` is told the address to open.
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
    let router = router(state.clone(), site_root);
    ready(listener.local_addr()?);
    let refreshing = tokio::spawn(keep_fresh(state.clone()));
    let served = serve_until(listener, Guard::new(router, state, settings), ended_by_signal()).await;
    refreshing.abort();
    if let Some(exposing) = exposing {
        exposing.abort();
    }
    Ok(served?)
}

async fn listen(address: SocketAddr, variable: &'static str) -> Result<TcpListener, ServeError> {
    TcpListener::bind(address).await.map_err(|source| ServeError::Listen { address, variable, source })
}

/// Answers on a listener until `ended` is. Then `/readyz` says so for as long as the settings want, nobody is let in any more,
/// open answers are finished, and what takes longer than the settings allow is cut off.
///
/// # Errors
/// When the system does not let the listener be moved to the event loops.
pub async fn serve_until(listener: TcpListener, guard: Guard, ended: impl Future<Output = ()>) -> io::Result<()> {
    let listener = listener.into_std()?;
    let loops = Arc::new(EventLoops::start());
    let (ending, told) = oneshot::channel();
    // Letting somebody in must not wait for pages that are being made, either.
    let serving = loops.idlest().spawn(let_in(listener, guard, Arc::clone(&loops), told));
    let mut serving = AbortOnDropHandle::new(serving);
    let served = tokio::select! {
        failed = &mut serving => failed,
        () = ended => {
            _ = ending.send(());
            serving.await
        }
    };
    served.unwrap_or_else(|cut_off| Err(io::Error::other(cut_off)))
}

/// Lets clients in, each to the event loop that has the least to look after, until told to end.
async fn let_in(
    listener: std::net::TcpListener,
    guard: Guard,
    loops: Arc<EventLoops>,
    told: oneshot::Receiver<()>,
) -> io::Result<()> {
    let listener = TcpListener::from_std(listener)?;
    let settings = guard.settings();
    let connections = Connections::new(settings.connections, settings.connections_per_client);
    let (graceful, mut tasks) = (GracefulShutdown::new(), JoinSet::new());
    let mut forgetting = tokio::time::interval(FORGETTING);
    let http = http(settings);
    let farewell = async {
        _ = told.await;
        guard.state().drain();
        tokio::time::sleep(settings.farewell).await;
    };
    tokio::pin!(farewell);
    loop {
        tokio::select! {
            accepted = listener.accept() => match accepted {
                Ok((stream, peer)) => {
                    let client = (!settings.proxies.contains(peer.ip())).then(|| super::guard::neighbourhood(peer.ip()));
                    match connections.enter(client) {
                        Ok(place) => {
                            let speaking = speak(stream, http.clone(), guard.clone(), peer, graceful.watcher(), place);
                            tasks.spawn_on(speaking, &loops.idlest());
                        }
                        Err(reason) => {
                            guard.state().metrics().refused(reason);
                            turn_away(stream);
                        }
                    }
                    guard.state().metrics().connections(connections.count());
                }
                Err(error) => pause(&error).await,
            },
            Some(_) = tasks.join_next() => guard.state().metrics().connections(connections.count()),
            _ = forgetting.tick() => guard.forget_silent_clients(),
            () = &mut farewell => break,
        }
    }
    drop(listener);
    if tokio::time::timeout(settings.draining, graceful.shutdown()).await.is_err() {
        tracing::warn!(open = connections.count(), "answers that took too long were cut off");
    }
    tasks.shutdown().await;
    Ok(())
}

/// Speaks HTTP with a client, on the event loop that this is polled on, and gives its place back.
async fn speak(
    stream: TcpStream,
    http: http1::Builder,
    guard: Guard,
    peer: SocketAddr,
    graceful: Watcher,
    place: Place,
) {
    // It was opened on another loop. What the system does not let be moved is closed.
    if let Ok(stream) = stream.into_std().and_then(TcpStream::from_std) {
        let connection = http.serve_connection(io(stream, place, guard.settings()), service(guard.clone(), peer));
        // What clients do wrong is theirs to know: hyper has told them.
        _ = graceful.watch(connection).await;
    }
}

/// How HTTP is spoken. Without an answer that is being written, a connection is closed after `reading`: it may have sent
/// nothing, or its headers too slowly.
fn http(settings: &Settings) -> http1::Builder {
    let mut http = http1::Builder::new();
    http.timer(TokioTimer::new())
        .header_read_timeout(settings.reading)
        .max_header_size(LARGEST_HEAD)
        .max_buf_size(BUFFER);
    http
}

/// A connection that is given up when its client takes nothing for too long, and gives its place back when it ends.
fn io(
    stream: TcpStream,
    place: Place,
    settings: &Settings,
) -> TokioIo<Counted<std::pin::Pin<Box<TimeoutStream<TcpStream>>>>> {
    // An answer is written in one go: there is nothing to wait for. Where this cannot be set it is only slower.
    _ = stream.set_nodelay(true);
    let mut stream = TimeoutStream::new(stream);
    stream.set_write_timeout(Some(settings.writing));
    TokioIo::new(Counted::new(Box::pin(stream), place))
}

/// What answers the requests of one connection.
fn service(
    guard: Guard,
    peer: SocketAddr,
) -> impl hyper::service::Service<
    hyper::Request<Incoming>,
    Response = axum::response::Response,
    Error = Infallible,
    Future: Send + 'static,
> {
    service_fn(move |request: hyper::Request<Incoming>| {
        let guard = guard.clone();
        async move {
            if !names_its_host(request.version(), request.headers()) {
                guard.state().metrics().refused("host");
                let mut answer = (StatusCode::BAD_REQUEST, "this request has to name its host, once\n").into_response();
                headers::add(guard.state().common_headers(), answer.headers_mut());
                return Ok(answer);
            }
            Ok(guard.answer(peer.ip(), request.map(Body::new)).await)
        }
    })
}

/// Whether a request has one valid `Host` (RFC 9112, section 3.2); one in HTTP/1.0 may have none.
fn names_its_host(version: Version, headers: &HeaderMap) -> bool {
    let mut hosts = headers.get_all(header::HOST).iter();
    match (hosts.next(), hosts.next()) {
        (None, _) => version < Version::HTTP_11,
        (Some(host), None) => is_host(host.as_bytes()),
        (Some(_), Some(_)) => false,
    }
}

/// Whether a value is a host with or without a port; an empty one stands for an address without a host.
fn is_host(value: &[u8]) -> bool {
    value.is_empty() || (!value.contains(&b'@') && Authority::try_from(value).is_ok())
}

/// Says that there is no room. Nothing is waited for: who does not read it at once does not get it.
fn turn_away(stream: TcpStream) {
    const SORRY: &str = "HTTP/1.1 503 Service Unavailable\r\nretry-after: 2\r\nconnection: close\r\ncontent-length: 57\r\n\
        content-type: text/plain\r\n\r\ntoo many connections are open: wait as Retry-After says\r\n";
    if let Ok(mut stream) = stream.into_std() {
        _ = stream.write_all(SORRY.as_bytes());
    }
}

/// After a failure to let somebody in: one that left before is no matter, but without files the next would fail at once.
async fn pause(error: &io::Error) {
    if !matches!(error.kind(), ErrorKind::ConnectionRefused | ErrorKind::ConnectionAborted | ErrorKind::ConnectionReset)
    {
        tracing::error!(%error, "a connection could not be accepted");
        tokio::time::sleep(BREATH).await;
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
