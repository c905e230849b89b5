//! For machines: which pages there are.

use super::AppState;
use crate::{
    domain::{Locale, Route, TextPage},
    site::Snapshot,
};
use axum::{
    extract::State,
    http::header,
    response::{IntoResponse, Response},
};
use std::fmt::Write;

/// `/sitemap.xml`: every page in every language, with its other languages.
pub async fn sitemap(State(state): State<AppState>) -> Response {
    let snapshot = state.snapshot();
    let xml = write(&snapshot, &state.assets().base_url);
    ([(header::CONTENT_TYPE, "application/xml; charset=utf-8")], xml).into_response()
}

/// `/robots.txt`.
pub async fn robots(State(state): State<AppState>) -> Response {
    let base = &state.assets().base_url;
    format!("User-agent: *\nAllow: /\nDisallow: /api/\nDisallow: /exit\n\nSitemap: {base}/sitemap.xml\n")
        .into_response()
}

/// Every page there is, whatever the language.
pub fn routes(snapshot: &Snapshot) -> Vec<Route> {
    let mut routes = vec![Route::Home, Route::Members, Route::Events, Route::Letters, Route::Search, Route::Data];
    routes.extend(TextPage::ALL.iter().copied().map(Route::Text));
    routes.retain(|route| snapshot.has_page(route));
    routes.extend(snapshot.members().map(|organisation| Route::Member(organisation.slug.clone())));
    routes.extend(snapshot.content.events.iter().map(|event| Route::Event(event.slug.clone())));
    routes.extend(snapshot.content.people.iter().map(|person| Route::Person(person.slug.clone())));
    routes.extend(snapshot.content.positions.iter().map(|position| Route::Position(position.slug.clone())));
    routes.extend(snapshot.content.procedures.iter().map(|procedure| Route::Procedure(procedure.slug.clone())));
    routes.extend(snapshot.content.milestones.iter().map(|milestone| Route::Milestone(milestone.slug.clone())));
    routes
}

fn write(snapshot: &Snapshot, base: &str) -> String {
    let mut xml = String::from(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\" \
         xmlns:xhtml=\"http://www.w3.org/1999/xhtml\">\n",
    );
    for route in routes(snapshot) {
        // A page shown in another language's text is no page of its own.
        let locales: Vec<Locale> =
            snapshot.locales().filter(|locale| snapshot.home_of(&route, *locale) == *locale).collect();
        for locale in &locales {
            // Writing to a string cannot fail; slugs and codes need no escaping.
            _ = write!(xml, "<url><loc>{base}{}</loc>", route.path(*locale));
            for other in &locales {
                let path = route.path(*other);
                _ = write!(xml, "<xhtml:link rel=\"alternate\" hreflang=\"{other}\" href=\"{base}{path}\"/>");
            }
            xml.push_str("</url>\n");
        }
    }
    xml.push_str("</urlset>\n");
    xml
}
