//! Who asks: the peer of the connection or, when that is a proxy of ours, whom the proxy names.

use axum::http::{HeaderMap, HeaderName, header};
use ipnet::IpNet;
use std::{
    fmt,
    net::{IpAddr, Ipv4Addr, Ipv6Addr, SocketAddr},
    str::FromStr,
};

/// The header in which our proxies name who asked them. Only one is believed: a proxy that writes one of them passes the other
/// on as the client wrote it.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum ProxyHeader {
    /// `X-Forwarded-For`, which nearly every proxy writes.
    #[default]
    XForwardedFor,
    /// `Forwarded` (RFC 7239).
    Forwarded,
}

impl FromStr for ProxyHeader {
    type Err = String;

    fn from_str(name: &str) -> Result<Self, String> {
        match name.to_ascii_lowercase().as_str() {
            "x-forwarded-for" => Ok(Self::XForwardedFor),
            "forwarded" => Ok(Self::Forwarded),
            _ => Err("write X-Forwarded-For or Forwarded".to_owned()),
        }
    }
}

impl ProxyHeader {
    fn name(self) -> HeaderName {
        match self {
            Self::XForwardedFor => HeaderName::from_static("x-forwarded-for"),
            Self::Forwarded => header::FORWARDED,
        }
    }

    /// The address that one hop names; nothing when it names none.
    fn address(self, hop: &str) -> Option<IpAddr> {
        let node = match self {
            Self::XForwardedFor => hop,
            Self::Forwarded => hop.split(';').find_map(|pair| {
                let (name, value) = pair.split_once('=')?;
                name.trim().eq_ignore_ascii_case("for").then_some(value)
            })?,
        };
        let node = node.trim().trim_matches('"');
        let bare = match node.strip_prefix('[') {
            Some(rest) => rest.split_once(']')?.0,
            None => node,
        };
        let address = bare.parse().ok().or_else(|| bare.parse::<SocketAddr>().ok().map(|socket| socket.ip()));
        address.map(|address: IpAddr| address.to_canonical())
    }
}

/// The proxies of ours: what they say about who asked them is believed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TrustedProxies(Vec<IpNet>);

impl Default for TrustedProxies {
    /// The machine itself.
    fn default() -> Self {
        let local = [(IpAddr::V4(Ipv4Addr::LOCALHOST), 8), (IpAddr::V6(Ipv6Addr::LOCALHOST), 128)];
        Self(local.into_iter().filter_map(|(address, length)| IpNet::new(address, length).ok()).collect())
    }
}

impl FromStr for TrustedProxies {
    type Err = String;

    /// Addresses and networks with commas between them; nothing at all trusts nobody.
    fn from_str(list: &str) -> Result<Self, String> {
        let one = |entry: &str| {
            let network = entry.parse::<IpNet>().ok();
            let network = network.or_else(|| entry.parse::<IpAddr>().ok().map(IpNet::from));
            network.ok_or_else(|| format!("“{entry}” is neither an address nor a network such as 10.0.0.0/8"))
        };
        let entries = list.split(',').map(str::trim).filter(|entry| !entry.is_empty());
        entries.map(one).collect::<Result<_, _>>().map(Self)
    }
}

impl fmt::Display for TrustedProxies {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let networks: Vec<String> = self.0.iter().map(IpNet::to_string).collect();
        formatter.write_str(&networks.join(","))
    }
}

impl TrustedProxies {
    /// Whether the address is one of our proxies'.
    pub fn contains(&self, address: IpAddr) -> bool {
        let address = address.to_canonical();
        self.0.iter().any(|network| network.contains(&address))
    }

    /// Who asked: from the last hop backwards the first that is no proxy of ours. What stands before it, or before a hop that
    /// cannot be read, anybody may have written.
    pub fn client(&self, peer: IpAddr, headers: &HeaderMap, header: ProxyHeader) -> IpAddr {
        let mut client = peer.to_canonical();
        if !self.contains(client) {
            return client;
        }
        for line in headers.get_all(header.name()).iter().rev() {
            let Ok(line) = line.to_str() else { return client };
            for hop in line.rsplit(',') {
                let Some(address) = header.address(hop) else { return client };
                client = address;
                if !self.contains(client) {
                    return client;
                }
            }
        }
        client
    }
}

/// The prefix that stands for one client: an IPv4 address, or the /64 network that one IPv6 customer has to itself. The key
/// extractors of `tower_governor` take whole addresses, of which such a customer has 2⁶⁴.
pub fn client_prefix(address: IpAddr) -> IpAddr {
    match address.to_canonical() {
        IpAddr::V6(address) => Ipv6Addr::from_bits(address.to_bits() & (u128::MAX << 64)).into(),
        address @ IpAddr::V4(_) => address,
    }
}

/// An address as logs may show it: the network that it lies in, of 256 addresses or of a site.
pub fn truncated(address: IpAddr) -> String {
    match address.to_canonical() {
        IpAddr::V4(address) => format!("{}/24", Ipv4Addr::from_bits(address.to_bits() & (u32::MAX << 8))),
        IpAddr::V6(address) => format!("{}/48", Ipv6Addr::from_bits(address.to_bits() & (u128::MAX << 80))),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn client(proxies: &str, peer: &str, header: ProxyHeader, lines: &[&'static str]) -> String {
        let proxies: TrustedProxies = proxies.parse().expect("networks");
        let headers = lines.iter().map(|line| (header.name(), line.parse().expect("value"))).collect();
        proxies.client(peer.parse().expect("address"), &headers, header).to_string()
    }

    #[test]
    fn the_client_is_the_last_hop_that_is_no_proxy_of_ours() {
        let forwarded_for =
            |proxies, peer, lines: &[&'static str]| client(proxies, peer, ProxyHeader::XForwardedFor, lines);
        assert_eq!(forwarded_for("", "192.0.2.1", &["198.51.100.7"]), "192.0.2.1", "nobody is trusted");
        assert_eq!(forwarded_for("10.0.0.0/8", "192.0.2.1", &["198.51.100.7"]), "192.0.2.1", "a stranger is not");
        assert_eq!(forwarded_for("10.0.0.0/8", "10.0.0.1", &["198.51.100.7"]), "198.51.100.7");
        assert_eq!(forwarded_for("10.0.0.0/8", "10.0.0.1", &["1.1.1.1, 198.51.100.7 , 10.0.0.2"]), "198.51.100.7");
        assert_eq!(forwarded_for("10.0.0.0/8", "10.0.0.1", &["1.1.1.1", "198.51.100.7", "10.0.0.2"]), "198.51.100.7");
        assert_eq!(forwarded_for("10.0.0.0/8", "10.0.0.1", &["10.0.0.3, 10.0.0.2"]), "10.0.0.3", "all are ours");
        assert_eq!(forwarded_for("10.0.0.0/8", "10.0.0.1", &["198.51.100.7, unknown"]), "10.0.0.1", "cannot be read");
        assert_eq!(forwarded_for("10.0.0.0/8", "10.0.0.1", &[]), "10.0.0.1", "says nothing");
        assert_eq!(forwarded_for("10.0.0.0/8", "::ffff:10.0.0.1", &["198.51.100.7:4711"]), "198.51.100.7");
        assert_eq!(forwarded_for("2001:db8::/32", "2001:db8::1", &["[2001:67c::5]:80"]), "2001:67c::5");
    }

    #[test]
    fn the_header_of_rfc_7239_is_read_when_it_is_the_one_believed() {
        let forwarded = |lines: &[&'static str]| client("10.0.0.1", "10.0.0.1", ProxyHeader::Forwarded, lines);
        assert_eq!(forwarded(&["for=1.1.1.1, For=\"[2001:67c::5]:4711\";proto=https;by=10.0.0.1"]), "2001:67c::5");
        assert_eq!(forwarded(&["proto=https;for=198.51.100.7"]), "198.51.100.7");
        assert_eq!(forwarded(&["for=_hidden"]), "10.0.0.1");
        let both = HeaderMap::from_iter([(header::FORWARDED, "for=1.1.1.1".parse().expect("value"))]);
        let trusted = TrustedProxies::default();
        let peer = IpAddr::V4(Ipv4Addr::LOCALHOST);
        assert_eq!(trusted.client(peer, &both, ProxyHeader::XForwardedFor), peer, "the other header is not believed");
    }

    #[test]
    fn addresses_of_one_customer_are_one_client_and_logs_show_less() {
        let parsed = |address: &str| address.parse::<IpAddr>().expect("address");
        let same = |left: &str, right: &str| client_prefix(parsed(left)) == client_prefix(parsed(right));
        assert!(same("2001:db8:1:2::3", "2001:db8:1:2:ffff::"));
        assert!(!same("2001:db8:1:2::3", "2001:db8:1:3::3"));
        assert!(!same("192.0.2.1", "192.0.2.2"));
        assert!(same("::ffff:192.0.2.1", "192.0.2.1"));
        assert_eq!(truncated(parsed("192.0.2.77")), "192.0.2.0/24");
        assert_eq!(truncated(parsed("2001:db8:1:2::3")), "2001:db8:1::/48");
    }

    #[test]
    fn a_list_of_proxies_that_is_none_is_refused_by_the_entry() {
        assert!("10.0.0.0/8, nginx".parse::<TrustedProxies>().is_err_and(|error| error.contains("“nginx”")));
        assert_eq!(TrustedProxies::default().to_string().parse(), Ok(TrustedProxies::default()));
    }
}
