//! What stands between the network and the router: who asks, how often, how much, for how long, and what is written down.
//!
//! One function around the router instead of one layer for each: every layer costs an allocation for every request.

mod address;
mod buckets;
mod refusal;
mod settings;

pub use address::{ProxyHeader, TrustedProxies, neighbourhood};
pub use buckets::RateLimit;
pub use settings::Settings;

use self::{
    address::truncated,
    buckets::Buckets,
    refusal::{Exemption, Refusal, accept_language},
};
use crate::http::AppState;
use crate::http::headers;
use crate::http::observe::{CacheState, Line, Panicked, Pattern, RequestIds, X_REQUEST_ID};
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
/// The largest body, in bytes. Nothing here reads one yet.
const LARGEST_BODY: usize = 16_384;
/// Pages about help that are rendered for one client beyond its limit.
const HELP: RateLimit =
    RateLimit::Bucket { sustained: NonZeroU32::new(1).unwrap(), burst: NonZeroU32::new(20).unwrap() };
type Forbidden = fn(ProtectionError) -> Response;

/// A router and its limits; cheap to clone.
#[derive(Clone)]
pub struct Guard(Arc<Inner>);

struct Inner {
    router: Csrf<Router, Forbidden>,
    state: AppState,
    settings: Settings,
    buckets: Buckets,
    /// For pages about help that have to be rendered, once the bucket of a client is empty or the server is overloaded.
    help: Buckets,
    ids: RequestIds,
    /// The second, since the start, in which a client that asked too often was last written down.
    warned: AtomicU64,
    started: Instant,
    /// Where pages are made.
    making: Handle,
}

impl Guard {
    /// Stands before a router, which answers on the runtime that this is called in, whichever thread asks: what takes long does
    /// not hold up the event loops.
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
            ids: RequestIds::new(),
            warned: AtomicU64::new(0),
            started: Instant::now(),
            making: Handle::current(),
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

    /// Forgets the clients that have been silent: to be called every second.
    pub fn forget_silent_clients(&self) {
        self.0.buckets.forget_full();
        self.0.help.forget_full();
    }

    /// Answers a request that came over a connection from `peer`.
    pub async fn answer(&self, peer: IpAddr, request: Request) -> Response {
        let started = Instant::now();
        let guard = &*self.0;
        let metrics = guard.state.metrics();
        let in_flight = metrics.enter();
        let is_from_proxy = guard.settings.proxies.contains(peer);
        let id = guard.ids.of(is_from_proxy.then(|| request.headers()));
        let (method, uri) = (request.method().clone(), request.uri().clone());
        let client = guard.settings.proxies.client(peer, request.headers(), guard.settings.proxy_header);
        let is_busy = in_flight.number() > guard.settings.in_flight && !is_brief(&uri);
        let checked = guard.check(client, &request).and_then(|()| match pages::cached(&guard.state, &request) {
            None if is_busy && !guard.is_exempt(client, &request) => Err(Refusal::Busy),
            kept => Ok(kept),
        });
        let answered = match checked {
            Ok(Some(kept)) => Ok(kept),
            Ok(None) => guard.pass(request).await.map_err(|refusal| (refusal, None)),
            Err(refusal) => Err((refusal, accept_language(request.headers()).map(str::to_owned))),
        };
        let mut response = match answered {
            Ok(response) => response,
            Err((refusal, languages)) => {
                metrics.refused(refusal.reason());
                let mut response = refusal.answer(&guard.state, &uri, languages.as_deref());
                headers::add(guard.state.common_headers(), response.headers_mut());
                response
            }
        };
        let pattern = Pattern::of(uri.path(), response.status());
        let taken = started.elapsed();
        metrics.answered(pattern, response.status(), taken);
        let extensions = response.extensions();
        if extensions.get::<Panicked>().is_some() {
            metrics.panicked();
        }
        if extensions.get::<ProtectionError>().is_some() {
            metrics.refused(Refusal::CrossSite.reason());
        }
        let cache = extensions.get::<CacheState>().copied();
        if let Some(cache) = cache {
            metrics.cached(cache);
        }
        Line { method: &method, path: uri.path(), pattern, response: &response, taken, id: &id, cache }.write();
        response.headers_mut().insert(X_REQUEST_ID, id);
        response
    }
}

impl Inner {
    /// Whether a request may be answered at all.
    fn check(&self, client: IpAddr, request: &Request) -> Result<(), Refusal> {
        let uri = request.uri();
        let length = uri.path_and_query().map_or(0, |address| address.as_str().len());
        if length > LONGEST_ADDRESS || uri.path().len() > LONGEST_PATH {
            return Err(Refusal::LongAddress);
        }
        if content_length(request).is_some_and(|length| length > LARGEST_BODY as u64) {
            return Err(Refusal::LargeBody);
        }
        match self.buckets.take(client) {
            Err(wait) if !self.is_exempt(client, request) => {
                self.warn(client);
                Err(Refusal::TooMany(wait))
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

    /// Lets the router answer, for a limited time; at once, where nothing takes long and nobody should wait.
    async fn pass(&self, request: Request) -> Result<Response, Refusal> {
        let is_read = matches!(*request.method(), Method::GET | Method::HEAD | Method::OPTIONS);
        let request = if is_read { request } else { request.map(|body| Body::new(Limited::new(body, LARGEST_BODY))) };
        let mut router = self.router.clone();
        let is_brief = is_brief(request.uri());
        let answering = router.call(request);
        let answered = if is_brief {
            answering.await
        } else {
            let making = AbortOnDropHandle::new(self.making.spawn(answering));
            match tokio::time::timeout(self.settings.answering, making).await {
                Ok(Ok(answered)) => answered,
                // The runtime is ending: the router's own panics are caught within it.
                Ok(Err(_)) => return Err(Refusal::Busy),
                Err(_) => return Err(Refusal::TooSlow),
            }
        };
        let Ok(mut response) = answered;
        if response.extensions().get::<ProtectionError>().is_some() {
            headers::add(self.state.common_headers(), response.headers_mut());
        }
        Ok(response)
    }

    /// Writes down that a client asked too often, once a second at most: a flood must not fill the disk. The metrics count all.
    fn warn(&self, client: IpAddr) {
        let second = self.started.elapsed().as_secs() + 1;
        if self.warned.swap(second, Ordering::Relaxed) != second {
            tracing::warn!(network = truncated(client), "clients ask too often");
        }
    }
}

/// Whether an answer takes no time, and should not wait for others: the way out, and how the server is.
fn is_brief(uri: &Uri) -> bool {
    matches!(uri.path(), "/exit" | "/healthz" | "/readyz")
}

fn content_length(request: &Request) -> Option<u64> {
    request.headers().get(header::CONTENT_LENGTH)?.to_str().ok()?.parse().ok()
}

fn forbidden(_: ProtectionError) -> Response {
    Refusal::CrossSite.plain()
}
