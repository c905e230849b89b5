//! The rate limit: a token bucket for each client, by `governor`. Its layer `tower_governor` is not used: it rejects whatever the
//! path, and the quick exit and cached help pages are exempt.

use super::address::client_prefix;
use governor::{DefaultKeyedRateLimiter, Quota, clock::Clock};
use std::{fmt, net::IpAddr, num::NonZeroU32, str::FromStr, time::Duration};

/// How many requests one client may make.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum RateLimit {
    /// As many as it likes.
    Off,
    /// A bucket.
    Bucket {
        /// Requests a second, for as long as one likes.
        sustained: NonZeroU32,
        /// Requests at once.
        burst: NonZeroU32,
    },
}

impl Default for RateLimit {
    fn default() -> Self {
        // A person who reads makes a handful a second at most; a school behind one address may make hundreds.
        const SUSTAINED: NonZeroU32 = NonZeroU32::new(100).unwrap();
        const BURST: NonZeroU32 = NonZeroU32::new(1_000).unwrap();
        Self::Bucket { sustained: SUSTAINED, burst: BURST }
    }
}

impl FromStr for RateLimit {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        if matches!(text, "off" | "0") {
            return Ok(Self::Off);
        }
        let numbers = text.split_once('/').and_then(|(sustained, burst)| {
            Some(Self::Bucket { sustained: sustained.trim().parse().ok()?, burst: burst.trim().parse().ok()? })
        });
        numbers.ok_or_else(|| "write requests a second and at once, such as 100/1000, or off".to_owned())
    }
}

impl fmt::Display for RateLimit {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Off => formatter.write_str("off"),
            Self::Bucket { sustained, burst } => write!(formatter, "{sustained}/{burst}"),
        }
    }
}

/// The buckets of all clients.
pub struct Buckets(Option<DefaultKeyedRateLimiter<IpAddr>>);

impl Buckets {
    /// Full buckets for everybody.
    pub fn new(limit: RateLimit) -> Self {
        Self(match limit {
            RateLimit::Off => None,
            RateLimit::Bucket { sustained, burst } => {
                Some(DefaultKeyedRateLimiter::dashmap(Quota::per_second(sustained).allow_burst(burst)))
            }
        })
    }

    /// Takes a token from the client's bucket.
    ///
    /// # Errors
    /// How long it takes until there is one again.
    pub fn take(&self, client: IpAddr) -> Result<(), Duration> {
        let Some(buckets) = &self.0 else { return Ok(()) };
        let taken = buckets.check_key(&client_prefix(client));
        taken.map_err(|refused| refused.wait_time_from(buckets.clock().now()))
    }

    /// Drops the clients whose buckets are full again: they are as good as new. Called every second, it keeps as many
    /// buckets as there are clients that ask faster than theirs fill.
    pub fn drop_full(&self) {
        if let Some(buckets) = &self.0 {
            buckets.retain_recent();
            buckets.shrink_to_fit();
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_limit_is_written_as_requests_a_second_and_at_once() {
        for text in ["100/1000", "off"] {
            assert_eq!(text.parse::<RateLimit>().expect(text).to_string(), text);
        }
        assert_eq!("0".parse(), Ok(RateLimit::Off));
        for wrong in ["", "100", "0/10", "10/0", "-1/5", "a/b"] {
            assert!(wrong.parse::<RateLimit>().is_err(), "{wrong:?}");
        }
        assert_eq!(RateLimit::default().to_string(), "100/1000");
    }

    #[test]
    fn each_client_has_a_bucket_of_its_own() {
        let buckets = Buckets::new("1/2".parse().expect("limit"));
        let [one, other]: [IpAddr; 2] = ["2001:db8::1", "2001:db8:0:1::1"].map(|text| text.parse().expect("address"));
        assert_eq!((buckets.take(one), buckets.take(one)), (Ok(()), Ok(())));
        assert!(buckets.take(one).is_err_and(|wait| wait <= Duration::from_secs(1) && !wait.is_zero()));
        assert_eq!(buckets.take(other), Ok(()));
        assert_eq!(Buckets::new(RateLimit::Off).take(one), Ok(()));
    }

    #[test]
    fn only_clients_whose_buckets_are_not_full_are_remembered() {
        let remembered = |limit: &str| {
            let buckets = Buckets::new(limit.parse().expect("limit"));
            for last in 0..=255 {
                assert_eq!(buckets.take(IpAddr::from([192, 0, 2, last])), Ok(()));
            }
            buckets.drop_full();
            buckets.0.expect("there is a limit").len()
        };
        assert_eq!(remembered("1/1"), 256, "a token takes a second to come back");
        assert_eq!(remembered("1000000000/1"), 0, "a token takes a nanosecond to come back");
    }
}
