//! The way in where no server can look at which language the reader prefers: every language by its own name.

use super::{Context, Document, Head, parts::page_header};
use crate::{domain::Route, ui::LargeLinks};
use leptos::prelude::*;

/// The list of the site's languages.
pub fn languages_page(context: &Context) -> Document {
    let links = context.snapshot.locales().map(|locale| {
        view! {
            <li>
                <a href=Route::Home.path(locale) hreflang=locale.code() lang=locale.code()>{locale.native_name()}</a>
            </li>
        }
    });
    let links = links.collect_view();
    let (tagline, language) = context.edition().localized(&context.snapshot.content.site.tagline);
    // The home pages are what search engines should show.
    let title = context.text("language-menu");
    let head = Head { title, description: tagline.to_owned(), hidden: true, ..Head::default() };
    let lead = view! { <p class="lead" lang=language>{tagline.to_owned()}</p> };
    let main = view! {
        {page_header(context.name(), None, lead)}
        <nav aria-labelledby="ways">
            <h2 id="ways" class="mb-4 text-h3">{context.text("language-menu")}</h2>
            <LargeLinks>{links}</LargeLinks>
        </nav>
    };
    Document::ok(head, main.into_any())
}
