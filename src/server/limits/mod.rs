//! Request limits, between the connections and the router: client, rate, size, time and load, and the log line of each request.
//!
//! One function around the router instead of a `tower` layer for each limit. It answers cached pages before the router, and every
//! layer allocates for every request. What the layers of `tower-http` are made of does the work where it is the same: `governor`,
//! `Limited` bodies, `tokio`'s timeout, `Csrf`. Why not the layers:
//! - `TimeoutLayer`, `RequestBodyLimitLayer`, `GlobalConcurrencyLimitLayer`: their responses are empty, ours are pages in the
//!   reader's language, or problems (RFC 9457) for programs, and the quick exit is exempt.
//! - `SetRequestIdLayer`: it takes the request id of any client; ours takes those of trusted proxies only.
//! - `tower_governor`: see `buckets`.

mod address;
mod buckets;
mod rejection;
mod settings;

pub use address::{ProxyHeader, TrustedProxies, client_prefix};
pub use buckets::RateLimit;
pub use settings::Settings;

use self::{
    address::truncated,
    buckets::Buckets,
    rejection::{Exemption, Rejection, accept_language},
};
use crate::http::AppState;
use crate::http::ClientPrefix;
use crate::http::headers;
use crate::http::observe::{CacheState, Line, Panicked, RequestIds, RouteLabel, X_REQUEST_ID};
use crate::http::pages;
use axum::{
    Router,
    body::Body,
    extract::Request,
    http::{Method, Uri, header},
    response::Response,
};
use http_body_util::Limited;
use std::{
    net::IpAddr,
    num::NonZeroU32,
    sync::{
        Arc,
        atomic::{AtomicU64, Ordering},
    },
    time::Instant,
};
use tokio::runtime::Handle;
use tokio_util::task::AbortOnDropHandle;
use tower::{Layer, Service};
use tower_http::csrf::{Csrf, CsrfLayer, ProtectionError};

/// The longest address, in bytes: path and query.
const LONGEST_ADDRESS: usize = 8_192;
/// The longest path.
const LONGEST_PATH: usize = 1_024;
/// The largest body, in bytes.
const LARGEST_BODY: usize = 16_384;
/// The same at the editors' desk, which reads as much from those alone who are in.
const LARGEST_DESK_BODY: usize = 262_144;
/// Pages about help that are rendered for one client beyond its limit.
const HELP: RateLimit =
    RateLimit::Bucket { sustained: NonZeroU32::new(1).unwrap(), burst: NonZeroU32::new(20).unwrap() };
type Forbidden = fn(ProtectionError) -> Response;

/// A router and its limits; cheap to clone.
#[derive(Clone)]
pub struct RequestLimits(Arc<Inner>);

struct Inner {
    router: Csrf<Router, Forbidden>,
    state: AppState,
    settings: Settings,
    buckets: Buckets,
    /// For pages about help that have to be rendered, once the bucket of a client is empty or the server is overloaded.
    help: Buckets,
    ids: RequestIds,
    /// The second, since the start, in which a rate limit was last logged.
    warned: AtomicU64,
    started: Instant,
    /// Where pages are rendered.
    rendering: Handle,
}

impl RequestLimits {
    /// The limits of a router, which runs on the runtime that this is called in, whichever thread asks: what takes long does not
    /// hold up the event loops.
    ///
    /// # Panics
    /// Outside of a runtime.
    pub fn new(router: Router, state: AppState, settings: Settings) -> Self {
        let base_url = &state.assets().base_url;
        // Behind a proxy that changes the host our own origin would look like another one. One that is none is never sent.
        let csrf = CsrfLayer::new().add_trusted_origin(base_url).unwrap_or_default();
        let csrf = csrf.with_rejection_response(forbidden as Forbidden);
        Self(Arc::new(Inner {
            router: csrf.layer(router),
            buckets: Buckets::new(settings.rate),
            help: Buckets::new(HELP),
            ids: RequestIds::default(),
            warned: AtomicU64::new(0),
            started: Instant::now(),
            rendering: Handle::current(),
            state,
            settings,
        }))
    }

    /// The limits.
    pub fn settings(&self) -> &Settings {
        &self.0.settings
    }

    /// What the handlers share.
    pub fn state(&self) -> &AppState {
        &self.0.state
    }

    /// Drops the state of clients that sent nothing lately: to be called every second.
    pub fn drop_idle_clients(&self) {
        self.0.buckets.drop_full();
        self.0.help.drop_full();
    }

    /// Answers a request on a connection from `peer`.
    pub async fn answer(&self, peer: IpAddr, mut request: Request) -> Response {
        let started = Instant::now();
        let inner = &*self.0;
        let metrics = inner.state.metrics();
        let in_flight = metrics.enter();
        let is_from_proxy = inner.settings.proxies.contains(peer);
        let id = inner.ids.of(is_from_proxy.then(|| request.headers()));
        let (method, uri) = (request.method().clone(), request.uri().clone());
        let client = inner.settings.proxies.client(peer, request.headers(), inner.settings.proxy_header);
        if is_desk(&uri) {
            request.extensions_mut().insert(ClientPrefix(client_prefix(client)));
        }
        let is_overloaded = in_flight.number() > inner.settings.in_flight && !never_waits(&uri);
        let checked = inner.check(client, &request).and_then(|()| match pages::cached(&inner.state, &request) {
            None if is_overloaded && !inner.is_exempt(client, &request) => Err(Rejection::Overload),
            cached => Ok(cached),
        });
        let answered = match checked {
            Ok(Some(cached)) => Ok(cached),
            Ok(None) => inner.pass(request).await.map_err(|rejection| (rejection, None)),
            Err(rejection) => Err((rejection, accept_language(request.headers()).map(str::to_owned))),
        };
        let mut response = match answered {
            Ok(response) => response,
            Err((rejection, languages)) => {
                metrics.refused(rejection.reason());
                let mut response = rejection.answer(&inner.state, &uri, languages.as_deref());
                headers::add(inner.state.common_headers(), response.headers_mut());
                response
            }
        };
        let route = RouteLabel::of(uri.path(), response.status());
        let taken = started.elapsed();
        metrics.answered(route, response.status(), taken);
        let extensions = response.extensions();
        if extensions.get::<Panicked>().is_some() {
            metrics.panicked();
        }
        if extensions.get::<ProtectionError>().is_some() {
            metrics.refused(Rejection::CrossSite.reason());
        }
        let cache = extensions.get::<CacheState>().copied();
        if let Some(cache) = cache {
            metrics.cached(cache);
        }
        Line { method: &method, path: without_token(uri.path()), route, response: &response, taken, id: &id, cache }
            .write();
        response.headers_mut().insert(X_REQUEST_ID, id);
        response
    }
}

impl Inner {
    /// Whether a request may be answered at all.
    fn check(&self, client: IpAddr, request: &Request) -> Result<(), Rejection> {
        let uri = request.uri();
        let length = uri.path_and_query().map_or(0, |address| address.as_str().len());
        if length > LONGEST_ADDRESS || uri.path().len() > LONGEST_PATH {
            return Err(Rejection::LongAddress);
        }
        if content_length(request).is_some_and(|length| length > largest_body(uri) as u64) {
            return Err(Rejection::LargeBody);
        }
        match self.buckets.take(client) {
            Err(wait) if !self.is_exempt(client, request) => {
                self.warn(client);
                Err(Rejection::TooMany(wait))
            }
            _ => Ok(()),
        }
    }

    /// Whether a request is answered whatever the limits say. Nothing is that costs a rendering, so pages about help that are not
    /// in the cache have a small limit of their own.
    fn is_exempt(&self, client: IpAddr, request: &Request) -> bool {
        match Exemption::of(request.uri(), &self.state.assets().leave) {
            Some(Exemption::Always) => true,
            Some(Exemption::Help) => pages::cached(&self.state, request).is_some() || self.help.take(client).is_ok(),
            None => false,
        }
    }

    /// Lets the router answer within the time limit; on this thread, where nothing takes long and nothing must wait.
    async fn pass(&self, request: Request) -> Result<Response, Rejection> {
        let is_read = matches!(*request.method(), Method::GET | Method::HEAD | Method::OPTIONS);
        let largest = largest_body(request.uri());
        let request = if is_read { request } else { request.map(|body| Body::new(Limited::new(body, largest))) };
        let mut router = self.router.clone();
        let never_waits = never_waits(request.uri());
        let answering = router.call(request);
        let answered = if never_waits {
            answering.await
        } else {
            let rendering = AbortOnDropHandle::new(self.rendering.spawn(answering));
            match tokio::time::timeout(self.settings.answering, rendering).await {
                Ok(Ok(answered)) => answered,
                // The runtime ends: panics of handlers are caught within the router.
                Ok(Err(_)) => return Err(Rejection::Overload),
                Err(_) => return Err(Rejection::TooSlow),
            }
        };
        let Ok(mut response) = answered;
        if response.extensions().get::<ProtectionError>().is_some() {
            headers::add(self.state.common_headers(), response.headers_mut());
        }
        Ok(response)
    }

    /// Logs that a client reached its rate limit, once a second at most: a flood must not fill the disk. The metrics count all.
    fn warn(&self, client: IpAddr) {
        let second = self.started.elapsed().as_secs() + 1;
        if self.warned.swap(second, Ordering::Relaxed) != second {
            tracing::warn!(network = truncated(client), "clients ask too often");
        }
    }
}

/// Whether a request takes no time and must not wait for others: the quick exit and the health checks.
fn never_waits(uri: &Uri) -> bool {
    matches!(uri.path(), "/exit" | "/healthz" | "/readyz")
}

/// A path as logs may name it: who has the token of a preview link sees what is not published.
fn without_token(path: &str) -> &str {
    const SHARED: &str = "/desk/shared/";
    if path.starts_with(SHARED) { SHARED } else { path }
}

/// Whether an address is one of the editors' desk.
fn is_desk(uri: &Uri) -> bool {
    uri.path().strip_prefix("/desk").is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
}

fn largest_body(uri: &Uri) -> usize {
    if is_desk(uri) { LARGEST_DESK_BODY } else { LARGEST_BODY }
}

fn content_length(request: &Request) -> Option<u64> {
    request.headers().get(header::CONTENT_LENGTH)?.to_str().ok()?.parse().ok()
}

fn forbidden(_: ProtectionError) -> Response {
    Rejection::CrossSite.plain()
}
