//! From a page to what changed on it.

use super::Context;
use crate::{
    domain::{Route, schema::Kind},
    site::{ChangesQuery, record_of},
};
use leptos::prelude::*;

/// The link of a page that shows a record or a text, as an item of a list; nothing on another one.
pub fn changes_link(context: &Context) -> Option<AnyView> {
    let query = match &context.route {
        Route::Text(page) => {
            let home = context.snapshot.home_of(&context.route, context.locale);
            ChangesQuery::of_record(Kind::Texts, &format!("{page}/{home}"))
        }
        route => {
            let (kind, slug) = record_of(route)?;
            ChangesQuery::of_record(kind, slug.as_str())
        }
    };
    let href = query.href(&context.href(&Route::Changes));
    Some(view! { <li><a href=href rel="nofollow">{context.text("changes-of-page")}</a></li> }.into_any())
}

/// The address of the feed with the same changes as the page of changes that is shown.
pub fn changes_feed(context: &Context) -> String {
    ChangesQuery::parse(&context.query).at_page(1).href(&format!("/{}/changes.atom", context.locale))
}
