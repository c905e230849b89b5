//! Answers as HTML: the same markup as the page has, so that islands need no templates and no decoder.

use leptos::server_fn::{
    Bytes, ContentType, Decodes, Encodes, Format, FormatType, codec::Post, error::ServerFnErrorErr,
};

/// An answer that is HTML, sent as it is.
pub struct HtmlEncoding;

/// The codec of server functions that answer with HTML.
pub type Html = Post<HtmlEncoding>;

impl ContentType for HtmlEncoding {
    // Not `text/html`: who accepts that is taken for a form without JavaScript, and is led back to its page.
    const CONTENT_TYPE: &'static str = "text/fragment+html; charset=utf-8";
}

impl FormatType for HtmlEncoding {
    const FORMAT_TYPE: Format = Format::Text;
}

impl Encodes<String> for HtmlEncoding {
    type Error = ServerFnErrorErr;

    fn encode(html: &String) -> Result<Bytes, Self::Error> {
        Ok(Bytes::copy_from_slice(html.as_bytes()))
    }
}

impl Decodes<String> for HtmlEncoding {
    type Error = std::string::FromUtf8Error;

    fn decode(bytes: Bytes) -> Result<String, Self::Error> {
        String::from_utf8(bytes.into())
    }
}

#[cfg(feature = "ssr")]
pub use server::{FragmentRequest, answer};

#[cfg(feature = "ssr")]
mod server {
    use crate::{
        domain::{Filter, Shape},
        site::{Edition, Snapshot},
        ui::keep_discreet,
    };
    use leptos::{prelude::*, server_fn::ServerFnError};
    use std::sync::Arc;

    /// What server functions answer from, handed to them by `server` through the context.
    #[derive(Clone)]
    pub struct FragmentRequest {
        /// Everything published.
        pub snapshot: Arc<Snapshot>,
        /// Whether the page that asks is read in discreet mode.
        pub discreet: bool,
    }

    /// Renders the list that answers a query string in a language; in discreet mode its links stay in the mode.
    pub fn answer(
        shape: &'static Shape,
        locale: &str,
        query: &str,
        list: impl Fn(Edition<'_>, &Filter) -> AnyView,
    ) -> Result<String, ServerFnError> {
        let refused = |reason: &str| -> ServerFnError { ServerFnError::Args(reason.to_owned()) };
        let FragmentRequest { snapshot, discreet } =
            use_context().ok_or_else(|| refused("the server has not handed down a snapshot"))?;
        let locale = locale.parse().map_err(|_| refused("unknown language"))?;
        let edition = snapshot.edition(locale).ok_or_else(|| refused("the site does not speak this language"))?;
        let filter = Filter::parse(shape, query).map_err(|error| refused(&error.to_string()))?;
        let html = list(edition, &filter).to_html();
        Ok(if discreet { keep_discreet(&html) } else { html })
    }
}
