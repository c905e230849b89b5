//! The answer to a question to a list, ready to be shown.

use serde::{Deserialize, Serialize};

/// A list's answer as the page shows it: the same HTML as the page itself has, and the counts beside the facets.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct ListingAnswer {
    /// The cards.
    pub results: String,
    /// The chosen filters.
    pub chips: String,
    /// Links to the pages of the list.
    pub pages: String,
    /// “17 organisations”.
    pub total: String,
    /// Whether nothing was found.
    pub none: bool,
    /// For each facet, for each value: how many it would list.
    pub counts: Vec<Vec<u32>>,
}

#[cfg(feature = "ssr")]
pub use server::{CurrentSnapshot, answer};

#[cfg(feature = "ssr")]
mod server {
    use super::ListingAnswer;
    use crate::{
        domain::{Filter, Route, Shape},
        i18n::Language,
        site::{Edition, Listing, Results, Snapshot},
        ui::{filter_chips, page_links},
    };
    use leptos::{prelude::*, server_fn::ServerFnError};
    use std::sync::Arc;

    /// The snapshot that server functions answer from, handed to them by `web` through the context.
    #[derive(Clone)]
    pub struct CurrentSnapshot(pub Arc<Snapshot>);

    /// What tells one list from another.
    pub struct Kind<Card: 'static> {
        /// What may be asked.
        pub shape: &'static Shape,
        /// The list's page.
        pub route: Route,
        /// The message that counts what was found.
        pub total: &'static str,
        /// The list in an edition.
        pub listing: fn(&Edition) -> &Listing<Card>,
        /// Its cards, rendered.
        pub results: fn(&Language, &Results<Card>, &str) -> AnyView,
    }

    /// Answers a query string in a language.
    pub fn answer<Card>(kind: &Kind<Card>, locale: &str, query: &str) -> Result<ListingAnswer, ServerFnError> {
        let refused = |reason: &str| -> ServerFnError { ServerFnError::Args(reason.to_owned()) };
        let CurrentSnapshot(snapshot) =
            use_context().ok_or_else(|| refused("the server has not handed down a snapshot"))?;
        let locale = locale.parse().map_err(|_| refused("unknown language"))?;
        let edition = snapshot.edition(locale).ok_or_else(|| refused("the site does not speak this language"))?;
        let filter = Filter::parse(kind.shape, query).map_err(|error| refused(&error.to_string()))?;
        let (language, listing) = (&edition.language, (kind.listing)(edition));
        let path = kind.route.path(locale);
        let results = listing.results(&filter);
        Ok(ListingAnswer {
            results: (kind.results)(language, &results, &filter.text).to_html(),
            chips: filter_chips(language, &filter, &listing.facets, &path).to_html(),
            pages: page_links(language, &filter, &path, results.page, results.pages).to_html(),
            total: language.count(kind.total, results.total),
            none: results.total == 0,
            counts: results.counts,
        })
    }
}
#[cfg(feature = "ssr")]
pub use server::Kind;
