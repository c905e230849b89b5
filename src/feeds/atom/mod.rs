//! News (RFC 4287): what happened lately, all of it or by topic.

mod element;
mod entries;
mod topic;

use super::{
    asked::{Asked, File, Refusal},
    changed::changed,
    words::one_line,
};
use crate::{
    domain::{PartialDate, Route},
    http::AppState,
};
use atom_syndication::{Entry, Feed, Person};
use element::{link, moment, text};
use topic::Topic;

const CONTENT_TYPE: &str = "application/atom+xml; charset=utf-8";
/// How many entries a feed has at most.
const NEWEST: usize = 100;

/// `/{lang}/feed.atom`: everything.
///
/// # Errors
/// When the site does not speak the language.
pub fn everything(state: &AppState, lang: &str) -> Result<File, Refusal> {
    let snapshot = state.snapshot();
    let asked = Asked::new(state, &snapshot, lang)?;
    let path = format!("/{}/feed.atom", asked.locale());
    let name = one_line(&snapshot.content.site.name);
    Ok(file(&asked, &Topic::ALL, name, &path, &Route::Home))
}

/// `/{lang}/feed/{topic}.atom`: one topic.
///
/// # Errors
/// When there is no such topic, or the site does not speak the language.
pub fn topic(state: &AppState, lang: &str, topic: &str) -> Result<File, Refusal> {
    let snapshot = state.snapshot();
    let asked = Asked::new(state, &snapshot, lang)?;
    let topic = Topic::ALL.into_iter().find(|known| known.code() == topic).ok_or(Refusal::NoSuchFile)?;
    let path = format!("/{}/feed/{}.atom", asked.locale(), topic.code());
    let name = one_line(&format!("{} – {}", snapshot.content.site.name, asked.text(topic.message())));
    Ok(file(&asked, &[topic], name, &path, &topic.page()))
}

fn file(asked: &Asked, topics: &[Topic], title: String, path: &str, page: &Route) -> File {
    let feed = feed(asked, topics, title, path, page);
    // Writing to a list of bytes cannot fail.
    let bytes = feed.write_to(Vec::new()).unwrap_or_default();
    File { content_type: CONTENT_TYPE, disposition: None, bytes }
}

fn feed(asked: &Asked, topics: &[Topic], title: String, path: &str, page: &Route) -> Feed {
    let site = &asked.snapshot.content.site;
    let address = asked.absolute(path);
    let page = if asked.snapshot.has_page(page) { page } else { &Route::Home };
    let page = asked.absolute(&page.path(asked.locale()));
    let mut entries: Vec<(PartialDate, Entry)> =
        topics.iter().flat_map(|topic| entries::entries(asked, *topic)).collect();
    entries.sort_by(|(left, one), (right, other)| {
        let by_change = other.updated.cmp(&one.updated);
        by_change.then_with(|| right.cmp(left)).then_with(|| one.id.cmp(&other.id))
    });
    entries.truncate(NEWEST);
    let newest = entries.first().map(|(_, entry)| entry.updated);
    let founded = || moment(changed(site.founded, asked.last_check));
    Feed {
        title: title.into(),
        subtitle: Some(text(asked.words(&site.tagline))),
        id: address.clone(),
        updated: newest.unwrap_or_else(founded),
        authors: vec![Person {
            name: one_line(&site.name),
            uri: Some(asked.absolute(&Route::Home.path(asked.locale()))),
            ..Person::default()
        }],
        links: vec![link(asked, "self", address, CONTENT_TYPE), link(asked, "alternate", page, "text/html")],
        lang: Some(asked.locale().code().to_owned()),
        entries: entries.into_iter().map(|(_, entry)| entry).collect(),
        ..Feed::default()
    }
}
