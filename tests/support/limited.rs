//! The site behind its limits, for tests: in process, and on a port of its own.

pub use super::site::{Answer, Site, real_content, site};
use axum::{Router, body::Body, http::Request};
use coalition::server::{RequestLimits, Settings, serve_until};
use http_body_util::BodyExt;
use std::net::{IpAddr, SocketAddr};
use tokio::{
    io::{AsyncReadExt, AsyncWriteExt},
    net::{TcpListener, TcpStream},
    sync::oneshot,
    task::JoinHandle,
};

/// The real site with a limits of these settings before it.
pub async fn limited(settings: Settings) -> (Site, RequestLimits) {
    let site = site(&real_content()).await;
    let limits = RequestLimits::new(site.router.clone(), site.state.clone(), settings);
    (site, limits)
}

/// A limits before a router that is none of the site's.
pub async fn limited_router(router: Router, settings: Settings) -> (Site, RequestLimits) {
    let site = site(&real_content()).await;
    let limits = RequestLimits::new(router, site.state.clone(), settings);
    (site, limits)
}

/// Asks a limits, as if from `peer`.
pub async fn ask_from(
    limits: &RequestLimits,
    peer: &str,
    method: &str,
    address: &str,
    headers: &[(&str, &str)],
) -> Answer {
    let mut request = Request::builder().method(method).uri(address);
    for (name, value) in headers {
        request = request.header(*name, *value);
    }
    let request = request.body(Body::from(if method == "POST" { "a=b" } else { "" })).expect("request");
    let peer: IpAddr = peer.parse().expect("address");
    let (parts, body) = limits.answer(peer, request).await.into_parts();
    let bytes = body.collect().await.expect("body").to_bytes();
    let body = String::from_utf8_lossy(&bytes).into_owned();
    Answer { status: parts.status.as_u16(), headers: parts.headers, body }
}

/// Asks a limits with GET, from a stranger.
pub async fn ask(limits: &RequestLimits, address: &str, headers: &[(&str, &str)]) -> Answer {
    ask_from(limits, "192.0.2.1", "GET", address, headers).await
}

/// A server that listens.
pub struct Running {
    pub address: SocketAddr,
    pub serving: JoinHandle<()>,
    end: oneshot::Sender<()>,
}

/// Serves on a port that the system chooses.
pub async fn run(limits: RequestLimits) -> Running {
    let listener = TcpListener::bind("127.0.0.1:0").await.expect("a port");
    let address = listener.local_addr().expect("address");
    let (end, ended) = oneshot::channel();
    let serving = tokio::spawn(async {
        serve_until(listener, limits, async { _ = ended.await }).await.expect("the listener can be moved");
    });
    Running { address, serving, end }
}

impl Running {
    /// A new connection.
    pub async fn connect(&self) -> TcpStream {
        TcpStream::connect(self.address).await.expect("connection")
    }

    /// Everything that comes back for these bytes until the server closes.
    pub async fn send(&self, bytes: &[u8]) -> String {
        let mut stream = self.connect().await;
        // The server may have closed before all was sent.
        _ = stream.write_all(bytes).await;
        rest(&mut stream).await
    }

    /// Tells the server to end, and gives what can be waited for.
    pub fn end(self) -> JoinHandle<()> {
        _ = self.end.send(());
        self.serving
    }
}

/// What a connection gives until it is closed or cut.
pub async fn rest(stream: &mut TcpStream) -> String {
    let mut bytes = Vec::new();
    _ = stream.read_to_end(&mut bytes).await;
    String::from_utf8_lossy(&bytes).into_owned()
}

/// The head of an answer on a connection that stays open.
pub async fn head(stream: &mut TcpStream) -> String {
    let mut bytes = Vec::new();
    while !bytes.ends_with(b"\r\n\r\n") {
        match stream.read_u8().await {
            Ok(byte) => bytes.push(byte),
            Err(error) => panic!("{error} after {:?}", String::from_utf8_lossy(&bytes)),
        }
    }
    String::from_utf8_lossy(&bytes).into_owned()
}
