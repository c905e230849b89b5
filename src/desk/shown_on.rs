//! Where readers see what a proposal changes.

use crate::{
    domain::{
        Locale, Route, Slug,
        desk::{Edit, Proposal},
        schema::Kind,
    },
    site::{Snapshot, list_of, page_of},
};

/// The pages that show what a proposal changes; what it removes is missed in its list.
pub fn routes(snapshot: &Snapshot, proposal: &Proposal) -> Vec<Route> {
    let mut routes: Vec<Route> = Vec::new();
    for edit in &proposal.edits {
        let route = page_with(snapshot, edit).filter(|route| !routes.contains(route));
        routes.extend(route);
    }
    routes
}

fn page_with(snapshot: &Snapshot, edit: &Edit) -> Option<Route> {
    let own = match edit.kind {
        Kind::Speakers | Kind::Involvements => {
            let event: Slug = edit.key.split('/').next()?.parse().ok()?;
            Some(Route::Event(event))
        }
        Kind::Organisations if edit.new.as_ref().is_some_and(|cells| cells.get("membership").is_empty()) => None,
        kind => page_of(kind, &edit.key),
    };
    own.filter(|_| edit.new.is_some()).or_else(|| list_of(snapshot, edit.kind))
}

/// The language in which a proposal is shown first: that of its text, else the reader's, else the site's first.
pub fn language(snapshot: &Snapshot, proposal: &Proposal, reader: Locale) -> Locale {
    let mut texts = proposal.edits.iter().filter(|edit| edit.kind == Kind::Texts);
    let written = texts.find_map(|edit| edit.key.rsplit_once('/')?.1.parse().ok());
    let spoken = |locale: &Locale| snapshot.locales().any(|known| known == *locale);
    let first = snapshot.locales().next().unwrap_or(Locale::En);
    written.filter(spoken).or_else(|| Some(reader).filter(spoken)).unwrap_or(first)
}
