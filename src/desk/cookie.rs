//! The one cookie: what a browser holds of a session.

use axum::http::{HeaderMap, HeaderValue, header};

/// Where the desk is, which decides how far the cookie reaches.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Reach {
    /// Below `/desk` of the site's host: public pages never get it.
    Path,
    /// On a host that the desk has to itself: no other host can set it.
    Host,
}

impl Reach {
    const fn name(self) -> &'static str {
        match self {
            Self::Path => "__Secure-desk",
            Self::Host => "__Host-desk",
        }
    }

    const fn path(self) -> &'static str {
        match self {
            Self::Path => "/desk",
            Self::Host => "/",
        }
    }

    /// The field that gives a browser a session; with nothing in it, it takes the session away.
    ///
    /// It ends with the browser: how long a session lasts is the server's to say.
    pub fn give(self, token: &str) -> Option<HeaderValue> {
        let ends = if token.is_empty() { "; Max-Age=0" } else { "" };
        let (name, path) = (self.name(), self.path());
        format!("{name}={token}; Path={path}; Secure; HttpOnly; SameSite=Lax{ends}").parse().ok()
    }

    /// What a browser holds of a session.
    pub fn read(self, headers: &HeaderMap) -> Option<&str> {
        let fields = headers.get_all(header::COOKIE).iter().filter_map(|field| field.to_str().ok());
        let mut pairs = fields.flat_map(|field| field.split(';')).filter_map(|pair| pair.trim().split_once('='));
        pairs.find(|(name, value)| *name == self.name() && !value.is_empty()).map(|(_, value)| value)
    }
}
