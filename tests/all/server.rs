//! The server on a real port: who is slow, who is many, and how it ends.

use crate::support::limited;
use crate::support::limited::{head, limited, limited_router, rest, run};
use crate::support::program::{Ended, Program};
use axum::{
    Router,
    body::{Body, Bytes},
    routing::get,
};
use coalition::server::Settings;
use std::{
    convert::Infallible,
    io::{Read, Write},
    pin::Pin,
    task::{Context, Poll},
    time::Duration,
};
use tokio::{
    io::AsyncWriteExt,
    net::{TcpListener, TcpStream},
    sync::mpsc,
};

/// Long enough for an answer, short enough for a test.
const SHORT: Duration = Duration::from_millis(300);
/// What no test waits for.
const LONG: Duration = Duration::from_mins(10);

const HEALTH: &[u8] = b"GET /healthz HTTP/1.1\r\nhost: a\r\n\r\n";

fn patient() -> Settings {
    Settings { reading: LONG, writing: LONG, answering: LONG, draining: LONG, ..Settings::default() }
}

#[tokio::test]
async fn a_client_that_sends_its_headers_too_slowly_is_cut_off() {
    let (_site, limits) = limited(Settings { reading: SHORT, ..patient() }).await;
    let server = run(limits).await;
    for begun in [&b""[..], b"GET / HT", b"GET / HTTP/1.1\r\nhost: a\r\nx: "] {
        let mut stream = server.connect().await;
        stream.write_all(begun).await.expect("sent");
        assert!(!rest(&mut stream).await.contains(" 200 "), "the connection ends by itself, and with no answer");
    }
    let mut stream = server.connect().await;
    stream.write_all(HEALTH).await.expect("sent");
    assert!(head(&mut stream).await.starts_with("HTTP/1.1 200"));
    assert!(rest(&mut stream).await.ends_with("ok\n"), "an idle connection ends too, after its answer");
}

#[tokio::test]
async fn a_client_that_reads_too_slowly_is_cut_off() {
    // More than the buffers of two sockets hold, so that the server has to wait for its reader.
    const LARGE: usize = 64 << 20;
    let (ended, mut was_ended) = mpsc::channel::<()>(1);
    let large = move || {
        let body = Body::new(Zeros(LARGE, ended.clone()));
        async move { body }
    };
    let router = Router::new().route("/large", get(large));
    let (_site, limits) = limited_router(router, Settings { writing: SHORT, ..patient() }).await;
    let server = run(limits).await;
    let mut stream = server.connect().await;
    stream.write_all(b"GET /large HTTP/1.1\r\nhost: a\r\n\r\n").await.expect("sent");
    assert!(head(&mut stream).await.starts_with("HTTP/1.1 200"));
    // Reads nothing: the body is dropped when the server gives up.
    assert_eq!(was_ended.recv().await, Some(()));
    assert!(rest(&mut stream).await.len() < LARGE);
}

/// A body of so many zeros, which says when it is dropped.
struct Zeros(usize, mpsc::Sender<()>);

impl Drop for Zeros {
    fn drop(&mut self) {
        _ = self.1.try_send(());
    }
}

impl hyper::body::Body for Zeros {
    type Data = Bytes;
    type Error = Infallible;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        _: &mut Context<'_>,
    ) -> Poll<Option<Result<hyper::body::Frame<Bytes>, Infallible>>> {
        static CHUNK: [u8; 65_536] = [b'0'; 65_536];
        let frame = (self.0 > 0).then(|| Ok(hyper::body::Frame::data(Bytes::from_static(&CHUNK))));
        self.0 = self.0.saturating_sub(CHUNK.len());
        Poll::Ready(frame)
    }
}

#[tokio::test]
async fn heads_that_are_too_large_are_refused() {
    let (_site, limits) = limited(patient()).await;
    let server = run(limits).await;
    let large = format!("GET / HTTP/1.1\r\nhost: a\r\nx: {}\r\n\r\n", "a".repeat(40_000));
    assert!(server.send(large.as_bytes()).await.starts_with("HTTP/1.1 431"));
    let many = format!("GET / HTTP/1.1\r\nhost: a\r\n{}\r\n", "x: a\r\n".repeat(101));
    assert!(server.send(many.as_bytes()).await.starts_with("HTTP/1.1 431"));
    let mut stream = server.connect().await;
    let long = format!("GET /{} HTTP/1.1\r\nhost: a\r\nconnection: close\r\n\r\n", "a".repeat(9_000));
    stream.write_all(long.as_bytes()).await.expect("sent");
    let answer = rest(&mut stream).await;
    assert!(answer.starts_with("HTTP/1.1 414") && answer.contains("<h1>"), "{answer}");
}

#[tokio::test]
async fn one_connection_too_many_is_told_so_and_leaves_room_when_another_ends() {
    let (site, limits) = limited(Settings { connections: 1, ..patient() }).await;
    let server = run(limits).await;
    let mut first = server.connect().await;
    first.write_all(HEALTH).await.expect("sent");
    head(&mut first).await;
    let mut second = server.connect().await;
    let answer = rest(&mut second).await;
    assert!(answer.starts_with("HTTP/1.1 503") && answer.contains("retry-after: 2"), "{answer}");
    assert!(site.state.metrics().text().contains("coalition_http_refused_total{reason=\"connections\"} 1"));
    first.write_all(b"GET /healthz HTTP/1.1\r\nhost: a\r\nconnection: close\r\n\r\n").await.expect("sent");
    rest(&mut first).await;
    let third = server.send(b"GET /healthz HTTP/1.1\r\nhost: a\r\nconnection: close\r\n\r\n").await;
    assert!(third.starts_with("HTTP/1.1 200"), "{third}");
}

#[tokio::test]
async fn an_ending_server_says_so_first_then_finishes_what_is_open_and_lets_nobody_in() {
    let (arrived, mut arrivals) = mpsc::channel::<()>(1);
    let (release, released) = tokio::sync::watch::channel(false);
    let stays = move || {
        let (arrived, mut released) = (arrived.clone(), released.clone());
        async move {
            _ = arrived.send(()).await;
            _ = released.wait_for(|released| *released).await;
            "finished"
        }
    };
    let (site, _) = limited(patient()).await;
    let router = site.router.clone().route("/stays", get(stays));
    let limits =
        coalition::server::RequestLimits::new(router, site.state.clone(), Settings { drain_delay: SHORT, ..patient() });
    let server = run(limits).await;
    let address = server.address;
    let ready = b"GET /readyz HTTP/1.1\r\nhost: a\r\nconnection: close\r\n\r\n";
    assert!(server.send(ready).await.starts_with("HTTP/1.1 200"));
    let mut open = server.connect().await;
    open.write_all(b"GET /stays HTTP/1.1\r\nhost: a\r\n\r\n").await.expect("sent");
    arrivals.recv().await.expect("it is being answered");
    let mut stream = server.connect().await;
    let ending = server.end();
    while !site.state.is_draining() {
        tokio::task::yield_now().await;
    }
    stream.write_all(ready).await.expect("sent");
    assert!(rest(&mut stream).await.starts_with("HTTP/1.1 503"), "load balancers learn of it while it still listens");
    while TcpStream::connect(address).await.is_ok() {}
    assert!(!ending.is_finished(), "the open answer is waited for");
    release.send_replace(true);
    assert!(rest(&mut open).await.ends_with("finished"));
    ending.await.expect("it ends");
}

#[tokio::test]
async fn what_takes_too_long_to_finish_is_cut_off() {
    let (arrived, mut arrivals) = mpsc::channel::<()>(1);
    let stays = move || {
        let arrived = arrived.clone();
        async move {
            _ = arrived.send(()).await;
            std::future::pending::<&str>().await
        }
    };
    let router = Router::new().route("/stays", get(stays));
    let (_site, limits) = limited_router(router, Settings { draining: SHORT, ..patient() }).await;
    let server = run(limits).await;
    let mut open = server.connect().await;
    open.write_all(b"GET /stays HTTP/1.1\r\nhost: a\r\n\r\n").await.expect("sent");
    arrivals.recv().await.expect("it is being answered");
    server.end().await.expect("it ends");
    assert_eq!(rest(&mut open).await, "");
}

#[tokio::test]
async fn metrics_are_shown_on_an_address_of_their_own_and_nowhere_else() {
    let (site, limits) = limited(patient()).await;
    let public = run(limits).await;
    let asked = b"GET /metrics HTTP/1.1\r\nhost: a\r\nconnection: close\r\n\r\n";
    assert!(public.send(asked).await.starts_with("HTTP/1.1 404"));
    let listener = TcpListener::bind("127.0.0.1:0").await.expect("a port");
    let mut private = TcpStream::connect(listener.local_addr().expect("address")).await.expect("connection");
    let exposing = tokio::spawn(coalition::http::expose(listener, site.state.clone()));
    private.write_all(asked).await.expect("sent");
    let answer = rest(&mut private).await;
    assert!(answer.contains("content-type: text/plain; version=0.0.4"), "{answer}");
    for line in ["coalition_http_requests_total{route=\"not found\",class=\"4xx\"} 1", "coalition_snapshot_version 1"] {
        assert!(answer.lines().any(|found| found == line), "{line}: {answer}");
    }
    exposing.abort();
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn kept_pages_and_the_way_out_wait_for_no_page_that_is_being_made() {
    let (arrived, mut arrivals) = mpsc::channel::<()>(1);
    let (release, released) = std::sync::mpsc::channel::<()>();
    let released = std::sync::Arc::new(std::sync::Mutex::new(released));
    // Keeps the only thread that makes pages, as a page does whose list is long.
    let heavy = move || {
        let (arrived, released) = (arrived.clone(), std::sync::Arc::clone(&released));
        async move {
            _ = arrived.send(()).await;
            _ = released.lock().map(|released| released.recv());
            "finished"
        }
    };
    let site = limited::site(&limited::real_content()).await;
    let limits = coalition::server::RequestLimits::new(
        site.router.clone().route("/heavy", get(heavy)),
        site.state.clone(),
        patient(),
    );
    let server = run(limits).await;
    // Without the runtime: its only thread will be busy.
    let send = |path: &str| {
        let mut stream = std::net::TcpStream::connect(server.address).expect("connection");
        stream.set_read_timeout(Some(Duration::from_secs(10))).expect("set");
        let request = format!("GET {path} HTTP/1.1\r\nhost: a\r\nconnection: close\r\n\r\n");
        stream.write_all(request.as_bytes()).expect("sent");
        stream
    };
    let rest = |mut stream: std::net::TcpStream| {
        let mut answer = Vec::new();
        stream.read_to_end(&mut answer).expect("an answer");
        String::from_utf8_lossy(&answer).into_owned()
    };
    assert!(rest(send("/en/")).starts_with("HTTP/1.1 200"), "made once");
    let busy = send("/heavy");
    arrivals.recv().await.expect("it is being made");
    for (path, status) in [("/en/", "200"), ("/exit", "303"), ("/healthz", "200")] {
        let answer = rest(send(path));
        assert!(answer.starts_with(&format!("HTTP/1.1 {status}")), "{path}: {answer}");
    }
    release.send(()).expect("it is still being made");
    assert!(rest(busy).ends_with("finished"));
}

#[test]
fn cargo_leptos_gives_no_command_and_has_the_site_served_and_anybody_else_is_told_the_commands() {
    let program = Program::new();
    let ended = |by_cargo_leptos: bool| -> Ended {
        let mut command = program.command::<&str>([]);
        command.env_remove("LEPTOS_OUTPUT_NAME").envs(by_cargo_leptos.then_some(("LEPTOS_OUTPUT_NAME", "coalition")));
        command.env("LEPTOS_SITE_ROOT", "no-such-folder").output().expect("the program starts").into()
    };
    let [served, told] = [ended(true), ended(false)];
    assert!(served.said.contains("no-such-folder") && !served.said.contains("Usage"), "{served:?}");
    assert!(told.said.contains("Usage") && told.said.contains("serve"), "{told:?}");
}
