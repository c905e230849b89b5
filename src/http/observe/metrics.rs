//! The metrics.

use super::{CacheState, RouteLabel};
use axum::http::StatusCode;
use prometheus_client::{
    encoding::{EncodeLabelSet, prometheus_text},
    metrics::{counter::Counter, family::Family, gauge::Gauge, histogram::Histogram},
    registry::Registry,
};
use std::{
    sync::{OnceLock, atomic::AtomicU64},
    time::Duration,
};

/// The upper bounds of what times are counted in, in seconds: from a cached page to one that nobody waits for.
const SECONDS: [f64; 12] = [0.000_05, 0.000_1, 0.000_25, 0.000_5, 0.001, 0.002_5, 0.005, 0.01, 0.025, 0.1, 1.0, 10.0];

#[derive(Debug, Clone, PartialEq, Eq, Hash, EncodeLabelSet)]
struct Answered {
    route: &'static str,
    class: &'static str,
}

#[derive(Debug, Clone, PartialEq, Eq, Hash, EncodeLabelSet)]
struct Route {
    route: &'static str,
}

#[derive(Debug, Clone, PartialEq, Eq, Hash, EncodeLabelSet)]
struct Reason {
    reason: &'static str,
}

#[derive(Debug, Clone, PartialEq, Eq, Hash, EncodeLabelSet)]
struct Outcome {
    outcome: &'static str,
}

const CLASSES: [&str; 5] = ["1xx", "2xx", "3xx", "4xx", "5xx"];

/// Everything that is counted.
pub struct Metrics {
    registry: Registry,
    requests: Family<Answered, Counter>,
    seconds: Family<Route, Histogram, fn() -> Histogram>,
    /// What of the two families has been used, found without hashing its labels.
    used: [Used; RouteLabel::COUNT],
    in_flight: Gauge,
    connections: Gauge,
    refused: Family<Reason, Counter>,
    panics: Counter,
    hits: Counter,
    misses: Counter,
    cache: Family<Outcome, Counter>,
    rendering: Histogram,
    store_readable: Gauge,
    store_errors: Counter,
    snapshot_version: Gauge<u64, AtomicU64>,
    snapshot_age: Gauge<u64, AtomicU64>,
}

#[derive(Default)]
struct Used {
    counters: [OnceLock<Counter>; CLASSES.len()],
    histogram: OnceLock<Histogram>,
}

/// A request in flight, until this is dropped.
pub struct InFlight<'a> {
    metrics: &'a Metrics,
    number: usize,
}

impl InFlight<'_> {
    /// How many there were with it when it came.
    pub const fn number(&self) -> usize {
        self.number
    }
}

impl Drop for InFlight<'_> {
    fn drop(&mut self) {
        self.metrics.in_flight.dec();
    }
}

impl Default for Metrics {
    fn default() -> Self {
        let histogram: fn() -> Histogram = || Histogram::new(SECONDS);
        let cache: Family<Outcome, Counter> = Family::default();
        let [hits, misses] = [CacheState::Hit, CacheState::Miss]
            .map(|state| cache.get_or_create_owned(&Outcome { outcome: state.name() }));
        let mut metrics = Self {
            registry: Registry::with_prefix("coalition"),
            requests: Family::default(),
            seconds: Family::new_with_constructor(histogram),
            used: std::array::from_fn(|_| Used::default()),
            in_flight: Gauge::default(),
            connections: Gauge::default(),
            refused: Family::default(),
            panics: Counter::default(),
            hits,
            misses,
            cache,
            rendering: histogram(),
            store_readable: Gauge::default(),
            store_errors: Counter::default(),
            snapshot_version: Gauge::default(),
            snapshot_age: Gauge::default(),
        };
        metrics.store_readable.set(1);
        metrics.register();
        metrics
    }
}

impl Metrics {
    fn register(&mut self) {
        let registry = &mut self.registry;
        registry.register("http_requests", "Requests answered, by kind of address and status", self.requests.clone());
        registry.register("http_request_seconds", "Time until an answer began", self.seconds.clone());
        registry.register("http_requests_in_flight", "Requests being answered", self.in_flight.clone());
        registry.register("http_connections", "Connections open", self.connections.clone());
        registry.register("http_refused", "Requests and connections refused, by reason", self.refused.clone());
        registry.register("panics", "Handlers that panicked", self.panics.clone());
        registry.register("cache_lookups", "Answers looked for among those kept", self.cache.clone());
        registry.register("render_seconds", "Time to render a page", self.rendering.clone());
        registry.register(
            "store_readable",
            "Whether the content store could be read last time",
            self.store_readable.clone(),
        );
        registry.register("store_errors", "Times the content store could not be read", self.store_errors.clone());
        registry.register(
            "snapshot_version",
            "Version of the content store that is shown",
            self.snapshot_version.clone(),
        );
        registry.register("snapshot_age_seconds", "Time since what is shown was made", self.snapshot_age.clone());
    }

    /// Counts a request that is being answered.
    pub fn enter(&self) -> InFlight<'_> {
        let number = usize::try_from(self.in_flight.inc() + 1).unwrap_or_default();
        InFlight { metrics: self, number }
    }

    /// Counts an answer, and the time until it began.
    pub fn answered(&self, label: RouteLabel, status: StatusCode, taken: Duration) {
        let (route, class) = (label.text(), usize::from(status.as_u16() / 100 - 1).min(CLASSES.len() - 1));
        let used = &self.used[label.index()];
        let counter = || self.requests.get_or_create_owned(&Answered { route, class: CLASSES[class] });
        used.counters[class].get_or_init(counter).inc();
        let histogram = || self.seconds.get_or_create_owned(&Route { route });
        used.histogram.get_or_init(histogram).observe(taken.as_secs_f64());
    }

    /// Counts a request or connection that was refused; the reasons are few.
    pub fn refused(&self, reason: &'static str) {
        self.refused.get_or_create(&Reason { reason }).inc();
    }

    /// Counts a handler that panicked.
    pub fn panicked(&self) {
        self.panics.inc();
    }

    /// Counts a lookup in the response cache.
    pub fn cached(&self, state: CacheState) {
        match state {
            CacheState::Hit => self.hits.inc(),
            CacheState::Miss => self.misses.inc(),
        };
    }

    /// Counts the time that a page took to render.
    pub fn rendered(&self, taken: Duration) {
        self.rendering.observe(taken.as_secs_f64());
    }

    /// Says whether the content store could be read.
    pub fn store(&self, readable: bool) {
        self.store_readable.set(i64::from(readable));
        if !readable {
            self.store_errors.inc();
        }
    }

    /// Says how many connections are open.
    pub fn connections(&self, open: usize) {
        self.connections.set(i64::try_from(open).unwrap_or(i64::MAX));
    }

    /// Says which snapshot is shown: by its name, which begins with the version of the content store, and for how long.
    pub fn snapshot(&self, name: &str, age: Duration) {
        let version = name.split('-').next().and_then(|version| version.parse().ok());
        self.snapshot_version.set(version.unwrap_or_default());
        self.snapshot_age.set(age.as_secs());
    }

    /// All of it in the text format of Prometheus.
    pub fn text(&self) -> String {
        let mut text = String::new();
        // Writing to a string cannot fail.
        _ = prometheus_text::encode(&mut text, &self.registry);
        text
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_happened_stands_in_the_text() {
        let metrics = Metrics::default();
        let first = metrics.enter();
        assert_eq!((first.number(), metrics.enter().number()), (1, 2));
        let members = RouteLabel::of("/en/members", StatusCode::OK);
        metrics.answered(members, StatusCode::OK, Duration::from_micros(70));
        metrics.answered(members, StatusCode::NOT_MODIFIED, Duration::from_micros(30));
        metrics.refused("too_many");
        metrics.panicked();
        metrics.cached(CacheState::Hit);
        metrics.rendered(Duration::from_millis(1));
        metrics.store(false);
        metrics.connections(3);
        metrics.snapshot("12-2026-11-25", Duration::from_mins(1));
        let text = metrics.text();
        for line in [
            "coalition_http_requests_total{route=\"/{lang}/members\",class=\"2xx\"} 1",
            "coalition_http_requests_total{route=\"/{lang}/members\",class=\"3xx\"} 1",
            "coalition_http_request_seconds_bucket{route=\"/{lang}/members\",le=\"5e-05\"} 1",
            "coalition_http_request_seconds_count{route=\"/{lang}/members\"} 2",
            "coalition_http_requests_in_flight 1",
            "coalition_http_connections 3",
            "coalition_http_refused_total{reason=\"too_many\"} 1",
            "coalition_panics_total 1",
            "coalition_cache_lookups_total{outcome=\"hit\"} 1",
            "coalition_render_seconds_count 1",
            "coalition_store_readable 0",
            "coalition_store_errors_total 1",
            "coalition_snapshot_version 12",
            "coalition_snapshot_age_seconds 60",
        ] {
            assert!(text.lines().any(|found| found == line), "{line}\nis missing in\n{text}");
        }
    }
}
