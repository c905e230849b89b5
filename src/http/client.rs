//! Who asks, for handlers that have to know.

use std::net::IpAddr;

/// Extension of a request to the desk: the prefix that stands for its client.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ClientPrefix(pub IpAddr);
