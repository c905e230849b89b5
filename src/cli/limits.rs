//! The limits of a server, on the command line and in the environment.

use crate::{
    desk::DeskSettings,
    server::{ProxyHeader, RateLimit, Settings, TrustedProxies},
};
use clap::{Args, ValueEnum};
use std::{net::SocketAddr, time::Duration};

/// What of the limits can be chosen.
#[derive(Debug, Args)]
pub struct Limits {
    /// Requests of one client, a second and at once, such as 100/1000; off when somebody else counts them.
    #[arg(long, env = "COALITION_RATE_LIMIT", default_value_t)]
    rate_limit: RateLimit,
    /// Addresses and networks of proxies whose word about who asked them is believed, with commas between them.
    #[arg(long, env = "COALITION_TRUSTED_PROXIES", default_value_t)]
    trusted_proxies: TrustedProxies,
    /// The header in which they say it: X-Forwarded-For or Forwarded. The other one is not believed.
    #[arg(long, env = "COALITION_PROXY_HEADER", default_value = "X-Forwarded-For")]
    proxy_header: ProxyHeader,
    /// Connections that may be open at the same time; an eighth of them from one client.
    #[arg(long, env = "COALITION_MAX_CONNECTIONS", default_value_t = Settings::default().connections)]
    max_connections: usize,
    /// Whether there is an editors' desk, as soon as somebody may come in.
    #[arg(long, env = "COALITION_DESK", default_value = "on")]
    desk: Switch,
    /// A host that the desk has to itself; without one it is below /desk of the site's host.
    #[arg(long, env = "COALITION_DESK_HOST", value_name = "HOST")]
    desk_host: Option<String>,
    /// A private address that shows metrics at /metrics; nowhere by default.
    #[arg(long, env = "COALITION_METRICS_ADDR")]
    metrics_addr: Option<SocketAddr>,
    /// Seconds that /readyz says 503 before the server stops listening, for load balancers to notice.
    #[arg(long, env = "COALITION_DRAIN_DELAY", default_value_t = 0)]
    drain_delay: u64,
}

/// Something that is there or not.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Switch {
    On,
    Off,
}

impl From<Limits> for Settings {
    fn from(limits: Limits) -> Self {
        Self {
            proxies: limits.trusted_proxies,
            proxy_header: limits.proxy_header,
            rate: limits.rate_limit,
            connections: limits.max_connections,
            connections_per_client: limits.max_connections.div_ceil(8),
            desk: DeskSettings {
                is_on: limits.desk == Switch::On,
                host: limits.desk_host.filter(|host| !host.is_empty()),
            },
            metrics: limits.metrics_addr,
            drain_delay: Duration::from_secs(limits.drain_delay),
            ..Self::default()
        }
    }
}
