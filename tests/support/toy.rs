//! A made-up coalition with what calendars, news and tables could stumble over.

use super::folder;
use coalition::{
    content,
    domain::{Content, Event, EventStatus, Locale, Localized, Slug},
};

/// The content of the small folder that every test of content begins with.
pub fn toy() -> Content {
    content::read(&folder::Folder::good().path()).expect("the folder is good")
}

/// The same with other events, none of which anybody speaks at.
pub fn toy_with(events: Vec<Event>) -> Content {
    let mut content = toy();
    content.speakers.clear();
    content.involvements.clear();
    content.milestones.iter_mut().for_each(|step| step.event = None);
    content.events = events;
    content
}

/// An event in a zone, with dates as content files write them; nothing more is known of it.
pub fn event(slug: &str, start: &str, end: &str, zone: &str) -> Event {
    let mut event = toy().events.swap_remove(0);
    event.slug = slug.parse().expect("slug");
    event.title = english(slug);
    event.start = start.parse().expect("start");
    event.end = (!end.is_empty()).then(|| end.parse().expect("end"));
    event.time_zone = (!zone.is_empty()).then(|| zone.to_owned());
    event.revision = 0;
    event
}

/// A text in English only.
pub fn english(text: &str) -> Localized {
    [(Locale::En, text)].into_iter().collect()
}

/// Events of every precision and status, with long and hostile words.
pub fn all_sorts() -> Vec<Event> {
    let mut fair = event("fair", "2024-10-26T22:00", "2024-10-27T10:00", "Europe/Brussels");
    fair.title = [(Locale::En, "Fair of toys"), (Locale::Fr, "Foire aux jouets")].into_iter().collect();
    fair.summary =
        [(Locale::En, "Dolls, bears; trains."), (Locale::Fr, "Poupées, ours ; trains.")].into_iter().collect();
    fair.venue = [(Locale::En, "Square"), (Locale::Fr, "Place")].into_iter().collect();
    fair.revision = 2;
    let mut letter = event("letter", "2024-02", "", "");
    letter.title = english("=A letter, \"signed\" by;\nmany \\n of us");
    letter.note = english(
        "Nobody knows the day. Ελληνικά γράμματα και български букви take more than one octet each, and a line must not be \
         cut within one of them.",
    );
    letter.status = EventStatus::Postponed;
    let mut walk = event("walk", "2023-09-19", "2023-09-20", "");
    walk.status = EventStatus::Cancelled;
    walk.place = None;
    walk.country = None;
    let year = event("year-of-play", "2022", "", "");
    vec![fair, letter, walk, year]
}

/// The name of a record.
pub fn slug(text: &str) -> Slug {
    text.parse().expect("slug")
}
