//! What each kind of record is in a feed. The address of its page is its identity: a published one never dies.

use super::{
    element::{link, moment, text},
    topic::Topic,
};
use crate::{
    domain::{Dates, Event, Milestone, PartialDate, Position, Route},
    feeds::{
        context::FeedContext,
        text::{FeedText, one_line},
    },
    site::{Dated as _, shortened},
};
use atom_syndication::{Category, Entry};

/// The longest title that is made from a text, in letters.
const TITLE: usize = 80;

/// What a record becomes.
struct Item {
    path: String,
    dates: Dates,
    /// What it is about.
    date: PartialDate,
    title: FeedText,
    summary: FeedText,
    /// The code and name of what it is within its topic.
    kind: Option<(String, String)>,
}

/// The entries of a topic, each with the date it is about: the latest comes first of those that changed at the same time.
pub fn entries(context: &FeedContext, topic: Topic) -> Vec<(PartialDate, Entry)> {
    let records = &context.snapshot.content;
    let items: Vec<Item> = match topic {
        Topic::Events => records.events.iter().map(|one| event(context, one)).collect(),
        Topic::Law => records.milestones.iter().map(|one| milestone(context, one)).collect(),
        Topic::Positions => records.positions.iter().map(|one| position(context, one)).collect(),
    };
    items.into_iter().map(|item| (item.date, entry(context, topic, item))).collect()
}

fn entry(context: &FeedContext, topic: Topic, item: Item) -> Entry {
    let address = context.absolute(&item.path);
    let category =
        |(term, label): (String, String)| Category { term, label: Some(one_line(&label)), ..Category::default() };
    let topic = (topic.code().to_owned(), context.text(topic.message()));
    Entry {
        title: text(item.title.on_one_line()),
        id: address.clone(),
        updated: moment(item.dates.last),
        published: Some(moment(item.dates.first)),
        categories: [topic].into_iter().chain(item.kind).map(category).collect(),
        links: vec![link(context, "alternate", address, "text/html")],
        summary: (!item.summary.text.is_empty()).then(|| text(item.summary)),
        ..Entry::default()
    }
}

fn event(context: &FeedContext, event: &Event) -> Item {
    Item {
        path: context.href(&Route::Event(event.slug.clone())),
        dates: event.dates(context.snapshot),
        date: event.start,
        title: context.event_title(event),
        summary: context.localized(&event.summary),
        kind: Some((event.kind.code().to_owned(), context.text(&format!("type-{}", event.kind)))),
    }
}

fn milestone(context: &FeedContext, step: &Milestone) -> Item {
    let procedure = step.procedure.as_ref().and_then(|slug| context.snapshot.procedure(slug));
    Item {
        path: context.href(&Route::Milestone(step.slug.clone())),
        dates: step.dates(context.snapshot),
        date: step.date,
        title: context.localized(&step.title),
        summary: context.localized(&step.summary),
        kind: procedure.map(|procedure| (procedure.slug.to_string(), context.localized(&procedure.title).text)),
    }
}

/// A position has no title: its first words are one.
fn position(context: &FeedContext, position: &Position) -> Item {
    let text = context.localized(&position.text);
    Item {
        path: context.href(&Route::Position(position.slug.clone())),
        dates: position.dates(context.snapshot),
        // One whose time nobody knows stands behind those that are known.
        date: position.since.unwrap_or(context.snapshot.content.site.founded),
        title: FeedText { text: shortened(&one_line(&text.text), TITLE), language: text.language },
        summary: text,
        kind: None,
    }
}
