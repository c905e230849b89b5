//! When what the site says of something last changed, by the revisions in the store. Feeds, calendars, sitemaps and the API all date
//! by this, so that they agree.
//!
//! A record counts as changed when itself did, its town, or a row that joins it to another record. A record that it only names has
//! dates of its own. What follows from the day alone is no change.

use super::{Page, Snapshot};
use crate::domain::{
    Dates, Event, Figure, Helpline, Locale, Milestone, Organisation, Person, Position, Procedure, Route, Slug,
    TextPage, schema::Kind,
};
use jiff::Timestamp;

/// A record with dates.
pub trait Dated {
    /// What kind of record it is.
    const KIND: Kind;

    /// When it was first published, and when it last changed. How often is said of the record alone.
    fn dates(&self, snapshot: &Snapshot) -> Dates;
}

impl Dated for Organisation {
    const KIND: Kind = Kind::Organisations;

    fn dates(&self, snapshot: &Snapshot) -> Dates {
        let involved = snapshot.history.last_joined(Kind::Involvements, "organisation", self.slug.as_str());
        snapshot.own_dates(Self::KIND, self.slug.as_str()).and([snapshot.town(self.place.as_ref()), involved])
    }
}

impl Dated for Person {
    const KIND: Kind = Kind::People;

    fn dates(&self, snapshot: &Snapshot) -> Dates {
        let spoke = snapshot.history.last_joined(Kind::Speakers, "person", self.slug.as_str());
        snapshot.own_dates(Self::KIND, self.slug.as_str()).and([spoke])
    }
}

impl Dated for Event {
    const KIND: Kind = Kind::Events;

    fn dates(&self, snapshot: &Snapshot) -> Dates {
        let joined = |kind| snapshot.history.last_joined(kind, "event", self.slug.as_str());
        let others = [snapshot.town(self.place.as_ref()), joined(Kind::Speakers), joined(Kind::Involvements)];
        snapshot.own_dates(Self::KIND, self.slug.as_str()).and(others)
    }
}

impl Dated for Procedure {
    const KIND: Kind = Kind::Procedures;

    fn dates(&self, snapshot: &Snapshot) -> Dates {
        // Its steps say where it stands. One that was withdrawn no longer tells which file it was of.
        snapshot.own_dates(Self::KIND, self.slug.as_str()).and([snapshot.history.last(Kind::Milestones)])
    }
}

/// Records that are shown alone.
macro_rules! alone {
    ($($record:ident: $kind:ident),+) => { $(
        impl Dated for $record {
            const KIND: Kind = Kind::$kind;

            fn dates(&self, snapshot: &Snapshot) -> Dates {
                snapshot.own_dates(Self::KIND, self.slug.as_str())
            }
        }
    )+ };
}

alone! { Milestone: Milestones, Position: Positions, Figure: Figures, Helpline: Helplines }

impl Dated for Page {
    const KIND: Kind = Kind::Texts;

    fn dates(&self, snapshot: &Snapshot) -> Dates {
        snapshot.own_dates(Self::KIND, &format!("{}/{}", self.text.slug, self.text.locale))
    }
}

impl Snapshot {
    fn own_dates(&self, kind: Kind, key: &str) -> Dates {
        // What is published has a history; only a snapshot that was made without one has nothing to tell.
        let unknown = Dates { first: Timestamp::UNIX_EPOCH, last: Timestamp::UNIX_EPOCH, changes: 0 };
        self.history.dates(kind, key).unwrap_or(unknown)
    }

    fn town(&self, place: Option<&Slug>) -> Option<Timestamp> {
        Some(self.history.dates(Kind::Places, place?.as_str())?.last)
    }

    /// When one of the records that a page shows last changed, or one of a list went; `None` for a page that shows none. The
    /// texts of pages are dated by [`Self::text_changed`].
    pub fn records_changed(&self, route: &Route) -> Option<Timestamp> {
        match route {
            Route::Member(slug) => self.last(self.organisation(slug)),
            Route::Person(slug) => self.last(self.person(slug)),
            Route::Event(slug) => self.last(self.event(slug)),
            Route::Position(slug) => self.last(self.position(slug)),
            Route::Procedure(slug) => self.last(self.procedure(slug)),
            Route::Milestone(slug) => self.last(self.milestone(slug)),
            Route::Country(country) => {
                let events = self.content.events.iter().filter(|event| self.country_of_event(event) == Some(*country));
                let (members, lines) = (self.members_in(*country), self.helplines_in(*country));
                self.last(members).max(self.last(events)).max(self.last(lines))
            }
            list => kinds(list).iter().filter_map(|kind| self.history.last(*kind)).max(),
        }
    }

    /// When the text of a page in a language last changed; `None` where there is none.
    pub fn text_changed(&self, route: &Route, locale: Locale) -> Option<Timestamp> {
        let page = match route {
            Route::Home => "home",
            Route::Text(page) => page.code(),
            _ => return None,
        };
        Some(self.history.dates(Kind::Texts, &format!("{page}/{locale}"))?.last)
    }

    fn last<'a, T: Dated + 'a>(&self, records: impl IntoIterator<Item = &'a T>) -> Option<Timestamp> {
        records.into_iter().map(|record| record.dates(self).last).max()
    }
}

/// The kinds of records that a page lists.
const fn kinds(page: &Route) -> &'static [Kind] {
    match page {
        Route::Members => &[Kind::Organisations, Kind::Places],
        Route::Events | Route::Calendar => &[Kind::Events, Kind::Places],
        Route::Letters => &[Kind::Events, Kind::Involvements],
        Route::Figures => &[Kind::Figures],
        Route::Brief => &[Kind::Procedures, Kind::Milestones, Kind::Positions, Kind::Figures],
        Route::Text(TextPage::Legislation) => &[Kind::Procedures, Kind::Milestones],
        Route::Text(TextPage::Positions) => &[Kind::Positions, Kind::Site],
        Route::Text(TextPage::Help) => &[Kind::Helplines],
        Route::Text(TextPage::About) => &[Kind::Organisations],
        Route::Text(_) | Route::Search | Route::Data | Route::Styleguide => &[],
        // What shows a little of everything, as the home page.
        _ => Kind::ALL,
    }
}
