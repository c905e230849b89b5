//! What each kind of record is in a feed. The address of its page is its identity: a published one never dies.

use super::{
    element::{link, moment, text},
    topic::Topic,
};
use crate::{
    domain::{Event, Milestone, PartialDate, Position, Route},
    feeds::{
        asked::Asked,
        changed::changed,
        words::{Words, excerpt, one_line},
    },
};
use atom_syndication::{Category, Entry};

/// The longest title that is made from a text, in letters.
const TITLE: usize = 80;

/// What a record becomes.
struct News {
    path: String,
    date: PartialDate,
    title: Words,
    summary: Words,
    /// The code and name of what it is within its topic.
    kind: Option<(String, String)>,
}

/// The entries of a topic, each with the date it is about: the newest comes first of those that changed at the same time.
pub fn entries(asked: &Asked, topic: Topic) -> Vec<(PartialDate, Entry)> {
    let content = &asked.snapshot.content;
    let news: Vec<News> = match topic {
        Topic::Events => content.events.iter().map(|record| event(asked, record)).collect(),
        Topic::Law => content.milestones.iter().map(|record| milestone(asked, record)).collect(),
        Topic::Positions => content.positions.iter().map(|record| position(asked, record)).collect(),
    };
    news.into_iter().map(|news| (news.date, entry(asked, topic, news))).collect()
}

fn entry(asked: &Asked, topic: Topic, news: News) -> Entry {
    let address = asked.absolute(&news.path);
    let category =
        |(term, label): (String, String)| Category { term, label: Some(one_line(&label)), ..Category::default() };
    let topic = (topic.code().to_owned(), asked.text(topic.message()));
    Entry {
        title: text(news.title.on_one_line()),
        id: address.clone(),
        updated: moment(changed(news.date, asked.last_check)),
        categories: [topic].into_iter().chain(news.kind).map(category).collect(),
        links: vec![link(asked, "alternate", address, "text/html")],
        summary: (!news.summary.text.is_empty()).then(|| text(news.summary)),
        ..Entry::default()
    }
}

fn event(asked: &Asked, event: &Event) -> News {
    News {
        path: Route::Event(event.slug.clone()).path(asked.locale()),
        date: event.start,
        title: asked.event_title(event),
        summary: asked.words(&event.summary),
        kind: Some((event.kind.code().to_owned(), asked.text(&format!("type-{}", event.kind)))),
    }
}

fn milestone(asked: &Asked, step: &Milestone) -> News {
    let procedure = step.procedure.as_ref().and_then(|slug| asked.snapshot.procedure(slug));
    News {
        path: Route::Milestone(step.slug.clone()).path(asked.locale()),
        date: step.date,
        title: asked.words(&step.title),
        summary: asked.words(&step.summary),
        kind: procedure.map(|procedure| (procedure.slug.to_string(), asked.words(&procedure.title).text)),
    }
}

/// A position has no title: its first words are one.
fn position(asked: &Asked, position: &Position) -> News {
    let text = asked.words(&position.text);
    News {
        path: Route::Position(position.slug.clone()).path(asked.locale()),
        // Atom wants a time of every entry. One that nobody knows is put where the coalition begins, behind what is newer.
        date: position.since.unwrap_or(asked.snapshot.content.site.founded),
        title: Words { text: excerpt(&one_line(&text.text), TITLE), language: text.language },
        summary: text,
        kind: None,
    }
}
