//! What the limits are.

use super::{ProxyHeader, RateLimit, TrustedProxies};
use crate::desk::DeskSettings;
use std::{net::SocketAddr, time::Duration};

/// The limits of a server.
#[derive(Debug, Clone)]
pub struct Settings {
    /// The proxies whose word about who asked them is believed.
    pub proxies: TrustedProxies,
    /// The header in which they say it.
    pub proxy_header: ProxyHeader,
    /// Requests of one client.
    pub rate: RateLimit,
    /// Requests that are answered at the same time; cached pages do not count.
    pub in_flight: usize,
    /// Connections that are open at the same time.
    pub connections: usize,
    /// Of these, from one client that is no proxy of ours.
    pub connections_per_client: usize,
    /// How long a request line with its headers may take to arrive, and an idle connection is kept.
    pub reading: Duration,
    /// How long a client may take none of an answer that waits for it.
    pub writing: Duration,
    /// How long an answer may take to begin.
    pub answering: Duration,
    /// How long `/readyz` fails before the server stops listening.
    pub drain_delay: Duration,
    /// How long open requests may take to end after that.
    pub draining: Duration,
    /// The editors' desk.
    pub desk: DeskSettings,
    /// Where the metrics are shown, if anywhere.
    pub metrics: Option<SocketAddr>,
}

impl Default for Settings {
    fn default() -> Self {
        Self {
            proxies: TrustedProxies::default(),
            proxy_header: ProxyHeader::default(),
            rate: RateLimit::default(),
            in_flight: 1_024,
            connections: 4_096,
            connections_per_client: 512,
            reading: Duration::from_secs(15),
            writing: Duration::from_secs(20),
            answering: Duration::from_secs(10),
            drain_delay: Duration::ZERO,
            draining: Duration::from_secs(10),
            desk: DeskSettings::default(),
            metrics: None,
        }
    }
}
