//! What changed in what is published, for readers: what, when, why and with which source, but never who.
//!
//! What must not be shown is left out here, before any page or feed is made of it: see [`entry`], and
//! `docs/decisions/021-changes-in-public.md`.

mod columns;
mod entry;
mod names;
mod scope;
mod words;

pub use columns::value as value_in_words;
pub use entry::{ChangedColumn, Entry};
pub use names::{Name, kind_message, list_of, page_of, record_of};
pub use scope::{ChangesQuery, Scope};
pub use words::{Passage, compared};

use super::{RequestContext, capital};
use crate::domain::{Change, History, PartialDate, schema::Kind};
use jiff::Timestamp;
use std::collections::HashSet;

/// From so many new records of one kind in one version on they are told as a number.
const MANY: usize = 30;
/// So many of them are named.
const NAMED: usize = 100;

/// A page of the changes, the latest first.
pub struct Changes {
    /// The versions.
    pub versions: Vec<Version>,
    /// The page, from 1.
    pub page: usize,
    /// How many there are.
    pub pages: usize,
}

/// What came with one version.
pub struct Version {
    /// Its number.
    pub number: u64,
    /// When.
    pub at: Timestamp,
    /// Why, in somebody's words.
    pub reason: Option<String>,
    /// What changed.
    pub items: Vec<Item>,
}

/// Something that changed.
pub enum Item {
    /// The site began with so many records.
    First(usize),
    /// So many records of a kind came at once; some of them.
    Many(Kind, usize, Vec<Entry>),
    /// One record.
    One(Box<Entry>),
}

/// The same before it is put into words.
enum Group<'a> {
    First(usize),
    Many(Kind, usize, Vec<&'a Change>),
    One(&'a Change),
}

impl RequestContext<'_> {
    /// What a record is called, which may have been renamed since; nothing for one that is published no more.
    #[must_use]
    pub fn name_of(&self, kind: Kind, key: &str) -> Option<Name> {
        names::name(self, kind, self.snapshot.history.current(kind, key)?)
    }

    /// A page of the changes in a scope, so many items long.
    #[must_use]
    pub fn changes(&self, scope: &Scope, page: usize, length: usize) -> Changes {
        let history = &self.snapshot.history;
        let groups = groups(history, scope);
        let pages = groups.len().div_ceil(length).max(1);
        let page = page.clamp(1, pages);
        let mut versions: Vec<Version> = Vec::new();
        for (first, group) in groups.into_iter().skip((page - 1) * length).take(length) {
            let item = match group {
                Group::First(count) => Item::First(count),
                Group::Many(kind, count, some) => {
                    Item::Many(kind, count, some.into_iter().map(|change| entry::entry(self, change)).collect())
                }
                Group::One(change) => Item::One(Box::new(entry::entry(self, change))),
            };
            match versions.last_mut().filter(|version| version.number == first.version) {
                Some(version) => version.items.push(item),
                None => versions.push(Version {
                    number: first.version,
                    at: first.at,
                    reason: reason(history, first),
                    items: vec![item],
                }),
            }
        }
        Changes { versions, page, pages }
    }
}

/// Why a version was made. Words that name somebody who was withdrawn are not shown, nor numbers beside changes of helplines.
fn reason(history: &History, change: &Change) -> Option<String> {
    let reason = change.reason.as_deref().map(str::trim).filter(|reason| !reason.is_empty())?;
    let mut run = 0;
    let has_number = reason.chars().any(|letter| {
        run = if letter.is_ascii_digit() { run + 1 } else { 0 };
        run >= 3
    });
    // Of the oldest version some changes may be no longer listed.
    let is_listed =
        history.is_whole() || history.latest().last().is_some_and(|oldest| oldest.version != change.version);
    let concerns_lines =
        || !is_listed || history.of_version(change.version).iter().any(|other| other.kind == Kind::Helplines);
    let is_shown = !(history.names_withdrawn_person(reason) || has_number && concerns_lines());
    is_shown.then(|| reason.to_owned())
}

/// The changes in a scope, the latest version first and each with a change of its version; within one, kind by kind.
fn groups<'a>(history: &'a History, scope: &Scope) -> Vec<(&'a Change, Group<'a>)> {
    let record = scope.record.as_deref();
    let is_meant = |change: &&Change| {
        let is_record = |key: &str| change.key == key || history.current(change.kind, &change.key) == Some(key);
        change.kind.is_told() && scope.kind.is_none_or(|kind| kind == change.kind) && record.is_none_or(is_record)
    };
    let changes: Vec<&Change> = history.latest().iter().filter(is_meant).collect();
    // The first filling of the store is the last one of the list, as long as that reaches so far.
    let began = history.began();
    let oldest = history.latest().last().map(|change| change.version);
    let mut groups = Vec::new();
    for version in changes.chunk_by(|one, other| one.version == other.version) {
        let Some(first) = version.first() else { continue };
        // Of a version that the list has not all of, the dates tell how much it was.
        let came = |kind, listed: usize| {
            if history.is_whole() { listed } else { history.published_at(kind, first.at).max(listed) }
        };
        if record.is_none()
            && (oldest, began) == (Some(first.version), Some(first.at))
            && version.iter().all(|change| change.before.is_none())
        {
            groups.push((*first, Group::First(came(scope.kind, version.len()))));
            continue;
        }
        let renamed: HashSet<(Kind, &str)> = version
            .iter()
            .filter(|change| change.after.is_none() && history.current(change.kind, &change.key).is_some())
            .map(|change| (change.kind, change.key.as_str()))
            .collect();
        for kind in Kind::ALL {
            // What goes while the same comes with another key is told once, with what comes.
            let of_kind = version.iter().rev().copied().filter(|change| change.kind == *kind);
            let of_kind = of_kind.filter(|change| !renamed.contains(&(change.kind, change.key.as_str())));
            let (added, other): (Vec<&Change>, Vec<_>) = of_kind.partition(|change| change.before.is_none());
            if added.len() > MANY {
                let count = came(Some(*kind), added.len());
                groups.push((*first, Group::Many(*kind, count, added.into_iter().take(NAMED).collect())));
            } else {
                groups.extend(added.into_iter().map(|change| (change, Group::One(change))));
            }
            groups.extend(other.into_iter().map(|change| (change, Group::One(change))));
        }
    }
    groups
}

/// The day of a moment where the Union has its seat.
#[must_use]
pub fn day(at: Timestamp) -> Option<PartialDate> {
    capital().to_datetime(at).date().to_string().parse().ok()
}
