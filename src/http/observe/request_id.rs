//! Request ids. `SetRequestIdLayer` of `tower-http` takes the id of any client; ours are taken from trusted proxies only, when they
//! are well formed.

use axum::http::{HeaderMap, HeaderName, HeaderValue};
use std::{
    hash::{BuildHasher, RandomState},
    sync::atomic::{AtomicU64, Ordering},
};

/// The header that carries it, in requests of trusted proxies and in responses.
pub const X_REQUEST_ID: HeaderName = HeaderName::from_static("x-request-id");

/// The longest name of somebody else that is kept.
const LONGEST: usize = 64;

/// Where names come from.
pub struct RequestIds(AtomicU64);

impl Default for RequestIds {
    /// Begins at a number that cannot be guessed.
    fn default() -> Self {
        Self(AtomicU64::new(RandomState::new().hash_one(std::process::id())))
    }
}

impl RequestIds {
    /// The name that a proxy of ours gave with its headers, if it is well formed; else a new one.
    pub fn of(&self, headers_of_proxy: Option<&HeaderMap>) -> HeaderValue {
        let given = headers_of_proxy.and_then(|headers| headers.get(X_REQUEST_ID));
        given.filter(|id| is_well_formed(id.as_bytes())).cloned().unwrap_or_else(|| self.next())
    }

    /// Sixteen hexadecimal digits. Each number has its own, and they do not tell how many requests lie between two.
    fn next(&self) -> HeaderValue {
        let number = self.0.fetch_add(1, Ordering::Relaxed);
        // SplitMix64, which is one to one.
        let mixed = number.wrapping_mul(0x9E37_79B9_7F4A_7C15);
        let mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        let mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        let digits: [u8; 16] = std::array::from_fn(|place| {
            let digit = (mixed ^ (mixed >> 31)) >> (60 - 4 * place) & 15;
            b"0123456789abcdef"[usize::try_from(digit).unwrap_or_default()]
        });
        HeaderValue::from_bytes(&digits).unwrap_or_else(|_| unreachable!("digits may stand in a header"))
    }
}

fn is_well_formed(id: &[u8]) -> bool {
    (1..=LONGEST).contains(&id.len()) && id.iter().all(|byte| byte.is_ascii_alphanumeric() || b"-_.".contains(byte))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_proxys_name_is_kept_only_when_it_is_well_formed() {
        let ids = RequestIds::default();
        let of = |id: &str| ids.of(Some(&HeaderMap::from_iter([(X_REQUEST_ID, id.parse().expect("value"))])));
        assert_eq!(of("7f3a-A_b.c"), "7f3a-A_b.c");
        for wrong in ["", "a b", "a\"b", "a;b", "é", &"a".repeat(65)] {
            assert_ne!(of(wrong), wrong);
        }
        assert_eq!(ids.of(None).len(), 16);
    }

    #[test]
    fn no_two_requests_have_the_same_name() {
        let ids = RequestIds::default();
        let names: std::collections::BTreeSet<_> = (0..10_000).map(|_| ids.next().as_bytes().to_vec()).collect();
        assert_eq!(names.len(), 10_000);
    }
}
