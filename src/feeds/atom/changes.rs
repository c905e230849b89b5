//! `/{lang}/changes.atom`: the changes that the page of changes shows, one entry a version and record.

use super::{
    CONTENT_TYPE, NEWEST,
    element::{link, moment},
    file_of,
};
use crate::{
    domain::Route,
    feeds::{
        context::{FeedContext, File, NoFile},
        text::one_line,
    },
    site::{ChangedColumn, ChangesQuery, Entry as Change, Item, Passage, Version, kind_message},
};
use atom_syndication::{Content, Entry, Feed, Person};
use jiff::Timestamp;

/// The latest changes: all, of a kind, of a record.
///
/// # Errors
/// When the query asks for what there never was.
pub fn changes(context: &FeedContext, query: &str) -> Result<File, NoFile> {
    let query = ChangesQuery::parse(query).at_page(1);
    let history = &context.snapshot.history;
    let scope = query.scope(history);
    let scope = scope.ok_or_else(|| NoFile::BadQuery(context.text("filter-unknown")))?;
    let page = context.url(&Route::Changes);
    let changes = context.changes(&scope, 1, NEWEST);
    let entries: Vec<Entry> = changes.versions.iter().flat_map(|version| of_version(context, version, &page)).collect();
    let newest = changes.versions.first().map(|version| version.at).or_else(|| history.began());
    let site = &context.snapshot.content.site;
    // The key of a record that was withdrawn is not repeated: the feed is known by what its reader asked for.
    let address = context.absolute(&format!("/{}/changes.atom", context.locale));
    let address = query.href(&address);
    Ok(file_of(&Feed {
        title: one_line(&format!("{} – {}", site.name, context.text("changes-title"))).into(),
        id: address.clone(),
        updated: moment(newest.unwrap_or(Timestamp::UNIX_EPOCH)),
        authors: vec![Person { name: one_line(&site.name), uri: Some(context.url(&Route::Home)), ..Person::default() }],
        links: vec![
            link(context, "self", address, CONTENT_TYPE),
            link(context, "alternate", query.href(&page), "text/html"),
        ],
        lang: Some(context.locale.code().to_owned()),
        entries,
        ..Feed::default()
    }))
}

fn of_version(context: &FeedContext, version: &Version, page: &str) -> Vec<Entry> {
    let reason = version
        .reason
        .as_ref()
        .map(|reason| format!("<p>{} · {}</p>", escaped(context.language().text("changes-reason")), escaped(reason)));
    let reason = reason.unwrap_or_default();
    let item = |item: &Item| {
        let (anchor, title, html) = match item {
            Item::First(count) => {
                (format!("v{}", version.number), context.language().count("changes-first", *count), String::new())
            }
            Item::Many(kind, count, _) => (
                format!("v{}-{kind}", version.number),
                format!("{} – {}", context.text(kind_message(*kind)), context.language().count("changes-many", *count)),
                String::new(),
            ),
            Item::One(entry) => (format!("r{}", entry.id), title(context, entry), body(context, entry)),
        };
        let id = format!("{page}#{anchor}");
        let html = html + &reason;
        let written =
            Content { content_type: Some("html".to_owned()), value: Some(html.clone()), ..Content::default() };
        Entry {
            title: one_line(&title).into(),
            id: id.clone(),
            updated: moment(version.at),
            links: vec![link(context, "alternate", id, "text/html")],
            content: (!html.is_empty()).then_some(written),
            ..Entry::default()
        }
    };
    version.items.iter().map(item).collect()
}

/// What happened to which record.
fn title(context: &FeedContext, entry: &Change) -> String {
    let kind = context.text(kind_message(entry.kind));
    let what = context.text(entry.what.message());
    match &entry.name {
        Some(name) => format!("{what} · {} ({kind})", name.text),
        None => format!("{what} ({kind})"),
    }
}

/// What changed, as HTML.
fn body(context: &FeedContext, entry: &Change) -> String {
    let column = |column: &ChangedColumn| {
        let passage = |passage: &Passage| match passage {
            Passage::Same(text) => escaped(text),
            Passage::Old(text) => format!("<del>{}</del> ", escaped(text)),
            Passage::New(text) => format!("<ins>{}</ins>", escaped(text)),
        };
        let words: String = column.passages.iter().map(passage).collect();
        let between = if words.is_empty() { "" } else { " · " };
        format!("<p>{}{between}{words}</p>", escaped(&column.label))
    };
    let columns: String = entry.columns.iter().map(column).collect();
    let source = entry.source.as_deref().map(escaped);
    let source = source.map(|url| {
        let label = escaped(context.language().text("positions-source"));
        format!("<p>{label} · <a href=\"{url}\">{url}</a></p>")
    });
    columns + &source.unwrap_or_default()
}

/// A text in HTML, without what XML refuses.
fn escaped(text: &str) -> String {
    let text = crate::feeds::text::clean(text);
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}
