//! The responses to rejected requests.

use crate::{
    api,
    domain::{Locale, Route, TextPage, discreetly, is_discreet},
    http::{AppState, headers, negotiation},
};
use axum::{
    http::{HeaderMap, StatusCode, Uri, header},
    response::{Html, IntoResponse, Response},
};
use std::time::Duration;

/// Why a request is rejected.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Rejection {
    /// The address is longer than any of ours.
    LongAddress,
    /// The body is larger than any that is read here.
    LargeBody,
    /// A page of another site sent it.
    CrossSite,
    /// The client asked too often; so long it has to wait.
    TooMany(Duration),
    /// Too many requests are being answered.
    Overload,
    /// The answer took too long.
    TooSlow,
}

impl Rejection {
    /// Its name in the metrics.
    pub const fn reason(self) -> &'static str {
        match self {
            Self::LongAddress => "long_address",
            Self::LargeBody => "large_body",
            Self::CrossSite => "cross_site",
            Self::TooMany(_) => "too_many",
            Self::Overload => "busy",
            Self::TooSlow => "too_slow",
        }
    }

    const fn status(self) -> StatusCode {
        match self {
            Self::LongAddress => StatusCode::URI_TOO_LONG,
            Self::LargeBody => StatusCode::PAYLOAD_TOO_LARGE,
            Self::CrossSite => StatusCode::FORBIDDEN,
            Self::TooMany(_) => StatusCode::TOO_MANY_REQUESTS,
            Self::Overload | Self::TooSlow => StatusCode::SERVICE_UNAVAILABLE,
        }
    }

    /// Whole seconds until it may work, where that helps.
    fn retry_after(self) -> Option<u64> {
        match self {
            Self::TooMany(wait) => Some(wait.as_secs() + u64::from(wait.subsec_nanos() > 0)),
            Self::Overload | Self::TooSlow => Some(2),
            Self::LongAddress | Self::LargeBody | Self::CrossSite => None,
        }
    }

    /// For programs, in English as all of the API is.
    const fn sentence(self) -> &'static str {
        match self {
            Self::LongAddress => "this address is longer than 8,192 bytes, or its path than 1,024",
            Self::LargeBody => "this body is larger than 16,384 bytes",
            Self::CrossSite => "a page of another site sent this request, and only pages of this one may",
            Self::TooMany(_) => "too many requests came from this client: wait as Retry-After says",
            Self::Overload => "too many requests are being answered: wait as Retry-After says",
            Self::TooSlow => "the answer took too long: wait as Retry-After says",
        }
    }

    /// For readers: the names of a title and of a lead.
    const fn words(self) -> Option<(&'static str, &'static str)> {
        match self {
            Self::LongAddress => Some(("bad-request-title", "bad-request-lead")),
            Self::TooMany(_) | Self::Overload | Self::TooSlow => Some(("wait-title", "wait-lead")),
            Self::LargeBody | Self::CrossSite => None,
        }
    }

    /// The answer for programs that did not ask the API.
    pub fn plain(self) -> Response {
        (self.status(), [(header::CACHE_CONTROL, headers::NO_STORE)], format!("{}\n", self.sentence())).into_response()
    }

    /// The answer: a problem for who asked the API, else a page in the reader's language, with the quick exit and a link to help.
    pub fn answer(self, state: &AppState, uri: &Uri, accept_language: Option<&str>) -> Response {
        let page = if uri.path().starts_with("/api/") {
            Some(api::refusal(self.status(), self.sentence()))
        } else {
            let discreet = uri.query().is_some_and(is_discreet);
            self.words().and_then(|words| page(state, locale(state, uri, accept_language)?, words, discreet))
        };
        let mut answer = page.unwrap_or_else(|| self.plain());
        *answer.status_mut() = self.status();
        let fields = answer.headers_mut();
        fields.insert(header::CACHE_CONTROL, headers::NO_STORE);
        if let Some(seconds) = self.retry_after() {
            fields.insert(header::RETRY_AFTER, seconds.into());
        }
        answer
    }
}

/// The header that says which languages a reader prefers.
pub fn accept_language(headers: &HeaderMap) -> Option<&str> {
    headers.get(header::ACCEPT_LANGUAGE)?.to_str().ok()
}

/// The language of the address, else the reader's.
fn locale(state: &AppState, uri: &Uri, accept_language: Option<&str>) -> Option<Locale> {
    let spoken: Vec<Locale> = state.snapshot().locales().collect();
    let of_path = uri.path().split('/').nth(1).and_then(|first| first.parse().ok());
    let of_path = of_path.filter(|locale| spoken.contains(locale));
    of_path.or_else(|| negotiation::negotiate(accept_language.unwrap_or_default(), &spoken))
}

/// A page of a few hundred bytes, made without any of the machinery that may be overloaded. It names nobody, and its link to help
/// keeps discreet mode.
fn page(state: &AppState, locale: Locale, (title, lead): (&str, &str), discreet: bool) -> Option<Response> {
    let language = state.language(locale)?;
    let [title, lead, exit, help] = [title, lead, "exit-leave", "nav-help"].map(|message| language.text(message));
    let (help_page, stylesheet) = (Route::Text(TextPage::Help), &state.assets().stylesheet);
    let help = state.snapshot().has_page(&help_page).then(|| {
        let address = help_page.path(locale);
        let address = if discreet { discreetly(&address, "&amp;") } else { address };
        format!("<p><a href=\"{address}\">{help}</a></p>")
    });
    let help = help.unwrap_or_default();
    let html = format!(
        "<!DOCTYPE html><html lang=\"{locale}\"><head><meta charset=\"utf-8\">\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"><meta name=\"robots\" content=\"noindex\">\
         <title>{title}</title><link rel=\"icon\" href=\"/neutral.svg\"><link rel=\"stylesheet\" href=\"{stylesheet}\"></head><body><main><h1>{title}</h1>\
         <p>{lead}</p><p><a href=\"/exit\">{exit}</a></p>{help}</main></body></html>"
    );
    Some(Html(html).into_response())
}

/// What is answered however many requests came before: whoever shares an address with a flood must get out, and must get help.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Exemption {
    /// The quick exit and its script at the address that pages name: they cost nothing.
    Always,
    /// A page about help: as long as it costs nothing, and a little more.
    Help,
}

impl Exemption {
    /// The exemption of an address. `script` is the address of the script of the quick exit.
    pub fn of(uri: &Uri, script: &str) -> Option<Self> {
        match uri.path() {
            "/exit" => Some(Self::Always),
            // With any query it would have an endless number of addresses.
            "/leave.js" => (uri.query().is_none() || *uri == script).then_some(Self::Always),
            path => {
                let (_, route) = Route::parse(path)?;
                matches!(route, Route::Text(TextPage::Help | TextPage::Safety)).then_some(Self::Help)
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_the_quick_exit_is_always_exempt_and_its_script_only_at_the_addresses_that_lead_to_it() {
        let of = |address: &str| Exemption::of(&address.parse().expect("address"), "/leave.js?v=1");
        for address in ["/exit", "/exit?x=1", "/leave.js", "/leave.js?v=1"] {
            assert_eq!(of(address), Some(Exemption::Always), "{address}");
        }
        for address in ["/fr/help", "/el/help?country=GR", "/en/help?x=1", "/en/safety?discreet=1"] {
            assert_eq!(of(address), Some(Exemption::Help), "{address}");
        }
        for address in ["/", "/en/", "/leave.js?v=2", "/leave.js?", "/leave.js?v=1&x", "/en/help/", "/navigate.js"] {
            assert_eq!(of(address), None, "{address}");
        }
    }

    #[test]
    fn whoever_has_to_wait_a_part_of_a_second_is_told_a_whole_one() {
        assert_eq!(Rejection::TooMany(Duration::from_millis(1)).retry_after(), Some(1));
        assert_eq!(Rejection::TooMany(Duration::from_secs(3)).retry_after(), Some(3));
    }
}
