//! Atom feeds (RFC 4287): what was published or changed lately, all of it or by topic.

mod changes;
mod element;
mod entries;
mod topic;

use super::{
    context::{FeedContext, File, NoFile},
    text::one_line,
};
use crate::domain::{PartialDate, Route, schema::Kind};
use atom_syndication::{Entry, Feed, Person};
pub use changes::changes;
use element::{link, moment, text};
use topic::Topic;

const CONTENT_TYPE: &str = "application/atom+xml; charset=utf-8";
/// How many entries a feed has at most.
const NEWEST: usize = 100;

/// `/{lang}/feed.atom`: everything.
pub fn everything(context: &FeedContext) -> File {
    let path = format!("/{}/feed.atom", context.locale);
    let name = one_line(&context.snapshot.content.site.name);
    file(context, &Topic::ALL, name, &path, &Route::Home)
}

/// `/{lang}/feed/{topic}.atom`: one topic.
///
/// # Errors
/// When there is no such topic.
pub fn topic(context: &FeedContext, topic: &str) -> Result<File, NoFile> {
    let topic = Topic::ALL.into_iter().find(|known| known.code() == topic).ok_or(NoFile::NoSuchFile)?;
    let path = format!("/{}/feed/{}.atom", context.locale, topic.code());
    let name = one_line(&format!("{} – {}", context.snapshot.content.site.name, context.text(topic.message())));
    Ok(file(context, &[topic], name, &path, &topic.page()))
}

fn file(context: &FeedContext, topics: &[Topic], title: String, path: &str, page: &Route) -> File {
    file_of(&feed(context, topics, title, path, page))
}

fn file_of(feed: &Feed) -> File {
    // Writing to a list of bytes cannot fail.
    let bytes = feed.write_to(Vec::new()).unwrap_or_default();
    File { content_type: CONTENT_TYPE, disposition: None, bytes }
}

fn feed(context: &FeedContext, topics: &[Topic], title: String, path: &str, page: &Route) -> Feed {
    let site = &context.snapshot.content.site;
    let address = context.absolute(path);
    let page = if context.snapshot.has_page(page) { page } else { &Route::Home };
    let page = context.url(page);
    let mut entries: Vec<(PartialDate, Entry)> =
        topics.iter().flat_map(|topic| entries::entries(context, *topic)).collect();
    entries.sort_by(|(left, one), (right, other)| {
        let by_change = other.updated.cmp(&one.updated);
        by_change.then_with(|| right.cmp(left)).then_with(|| one.id.cmp(&other.id))
    });
    entries.truncate(NEWEST);
    let history = &context.snapshot.history;
    // A feed has changed as well when one of its records went. Without any it is as old as the settings.
    let went = topics.iter().filter_map(|topic| history.last(topic.kind())).max();
    let went = went.or_else(|| history.last(Kind::Site)).unwrap_or_default();
    let newest = entries.first().map(|(_, entry)| entry.updated);
    Feed {
        title: title.into(),
        subtitle: Some(text(context.localized(&site.tagline))),
        id: address.clone(),
        updated: newest.max(Some(moment(went))).unwrap_or_default(),
        authors: vec![Person { name: one_line(&site.name), uri: Some(context.url(&Route::Home)), ..Person::default() }],
        links: vec![link(context, "self", address, CONTENT_TYPE), link(context, "alternate", page, "text/html")],
        lang: Some(context.locale.code().to_owned()),
        entries: entries.into_iter().map(|(_, entry)| entry).collect(),
        ..Feed::default()
    }
}
