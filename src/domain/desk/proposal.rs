//! Proposals: what somebody wants to be published in the place of what is.

use super::{
    User,
    edit::Edit,
    rights::{Action, Denied},
};
use crate::domain::{
    Slug,
    code::codes,
    schema::{self, Cells, Kind, Merged, Record},
};
use std::collections::{HashMap, HashSet};

codes! {
    /// What became of a proposal.
    pub enum ProposalState {
        /// Its author is still at it.
        Draft = "draft",
        /// It waits for an answer.
        Waiting = "waiting",
        /// Somebody who may publish it has said when that happens.
        Scheduled = "scheduled",
        Published = "published",
        Refused = "refused",
        /// Its author took it back.
        Withdrawn = "withdrawn",
    }
}

impl ProposalState {
    /// Whether it can still be changed and answered; a refused one can be changed and proposed again.
    #[must_use]
    pub const fn is_open(self) -> bool {
        matches!(self, Self::Draft | Self::Waiting | Self::Scheduled | Self::Refused)
    }
}

/// What somebody wants to be published in the place of what is, and what was answered.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Proposal {
    /// Its number.
    pub id: u64,
    /// Who wrote it.
    pub author: Slug,
    /// What became of it.
    pub state: ProposalState,
    /// Why it is to be published, in the author's words.
    pub reason: String,
    /// The changes.
    pub edits: Vec<Edit>,
    /// How many times it was written: whoever changes it names the version that was read.
    pub version: u64,
    /// When it was first written, in seconds of Unix time.
    pub created: u64,
    /// When it was last written.
    pub changed: u64,
    /// Who answered it; who said when, of one that is scheduled. Nobody where the program gave it back.
    pub answered_by: Option<Slug>,
    /// Why it was refused; where the program gave it back, the name of a message.
    pub answer: Option<String>,
    /// When it is published, in seconds of Unix time.
    pub publish_at: Option<u64>,
    /// The version that it was published in.
    pub published: Option<u64>,
}

/// Why a proposal cannot be published by a person.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Unpublishable {
    /// The person may not.
    Denied,
    /// The person wrote it, and it has to be somebody else.
    NeedsTwo,
}

impl Proposal {
    /// One that waits for an answer, and was not kept yet.
    #[must_use]
    pub const fn new(author: Slug, reason: String, edits: Vec<Edit>, now: u64) -> Self {
        Self {
            id: 0,
            author,
            state: ProposalState::Waiting,
            reason,
            edits,
            version: 0,
            created: now,
            changed: now,
            answered_by: None,
            answer: None,
            publish_at: None,
            published: None,
        }
    }

    /// Whether a person may propose all of its changes.
    ///
    /// # Errors
    /// When not.
    pub fn may_be_proposed_by(&self, user: &User) -> Result<(), Denied> {
        self.edits.iter().try_for_each(|edit| edit.may(user, Action::Propose))
    }

    /// The columns of its changes that a person may not touch, in the order in which they stand.
    #[must_use]
    pub fn denied_to(&self, user: &User) -> Vec<&str> {
        self.edits.iter().flat_map(|edit| edit.denied_to(user)).collect()
    }

    /// Whether a person may publish it, or refuse it.
    ///
    /// # Errors
    /// When not.
    pub fn may_be_published_by(&self, user: &User) -> Result<(), Unpublishable> {
        self.edits.iter().try_for_each(|edit| edit.may(user, Action::Publish)).map_err(|_| Unpublishable::Denied)?;
        let is_own = self.author == user.name;
        // What is still being written, or was answered, is its author's alone.
        if !is_own && !matches!(self.state, ProposalState::Waiting | ProposalState::Scheduled) {
            return Err(Unpublishable::Denied);
        }
        let needs_two = is_own && self.edits.iter().any(Edit::needs_two);
        if needs_two { Err(Unpublishable::NeedsTwo) } else { Ok(()) }
    }

    /// What is published with the changes in it, and where they contradict what was published meanwhile: there what is published
    /// stays.
    #[must_use]
    pub fn applied_to(&self, published: &[Record]) -> Merged {
        let record = |edit: &Edit, cells: &Option<Cells>| {
            cells.clone().map(|cells| Record { kind: edit.kind, key: edit.key.clone(), cells })
        };
        let base: Vec<Record> = self.edits.iter().filter_map(|edit| record(edit, &edit.base)).collect();
        let new: Vec<Record> = self.edits.iter().filter_map(|edit| record(edit, &edit.new)).collect();
        let concerned: HashSet<(Kind, &str)> = self.edits.iter().map(|edit| (edit.kind, edit.key.as_str())).collect();
        let now = published.iter().filter(|record| concerned.contains(&record.id())).cloned();
        let Merged { records, conflicts } = schema::merge(&base, &new, &now.collect::<Vec<_>>(), None);
        let mut merged: HashMap<(Kind, &str), &Record> = records.iter().map(|record| (record.id(), record)).collect();
        let mut all = Vec::with_capacity(published.len() + merged.len());
        for record in published {
            if concerned.contains(&record.id()) {
                all.extend(merged.remove(&record.id()).cloned());
            } else {
                all.push(record.clone());
            }
        }
        let place =
            |record: &Record| self.edits.iter().find(|edit| (edit.kind, edit.key.as_str()) == record.id())?.place;
        let mut new: Vec<_> = records.iter().filter(|record| merged.contains_key(&record.id())).collect();
        new.sort_by_key(|record| (record.kind, place(record).unwrap_or(u64::MAX)));
        for record in new {
            let first = all.iter().position(|other| other.kind >= record.kind).unwrap_or(all.len());
            let count = all.iter().skip(first).take_while(|other| other.kind == record.kind).count();
            let place = place(record).and_then(|place| usize::try_from(place).ok()).unwrap_or(count).min(count);
            all.insert(first + place, record.clone());
        }
        Merged { records: all, conflicts }
    }

    /// The same changes, written anew over what is published: where both changed a cell, `theirs` says whether what is published
    /// stays.
    #[must_use]
    pub fn over(&self, published: &[Record], theirs: impl Fn(Kind, &str, Option<&str>) -> bool) -> Vec<Edit> {
        let edit = |edit: &Edit| {
            let now = published.iter().find(|record| record.id() == (edit.kind, edit.key.as_str()));
            let now = now.map(|record| record.cells.clone());
            let new = match (&now, &edit.new) {
                (Some(now), Some(_)) => {
                    let mut cells = now.clone();
                    let mine = edit.differences();
                    let mine = mine.iter().filter(|mine| !theirs(edit.kind, &edit.key, Some(mine.column)));
                    mine.for_each(|mine| cells.put(mine.column, mine.after.to_owned()));
                    Some(cells)
                }
                (now, _) if theirs(edit.kind, &edit.key, None) => now.clone(),
                (_, new) => new.clone(),
            };
            Edit { base: now, new, ..edit.clone() }
        };
        self.edits.iter().map(edit).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::desk::Role;

    fn cells(text: &str) -> Option<Cells> {
        (!text.is_empty()).then(|| text.into())
    }

    fn record(kind: Kind, key: &str, text: &str) -> Record {
        Record { kind, key: key.to_owned(), cells: cells(text).unwrap_or_default() }
    }

    fn proposal(kind: Kind, key: &str, base: &str, new: &str) -> Proposal {
        let edit = Edit { kind, key: key.to_owned(), base: cells(base), new: cells(new), place: None };
        Proposal::new("ann".parse().expect("slug"), String::new(), vec![edit], 0)
    }

    fn user(name: &str, role: Role) -> User {
        User {
            name: name.parse().expect("slug"),
            role,
            languages: vec!["bg".parse().expect("language")],
            organisation: Some("thorn".parse().expect("slug")),
        }
    }

    #[test]
    fn every_cell_that_a_change_touches_has_to_be_allowed() {
        let may =
            |kind, base, new, role| proposal(kind, "thorn", base, new).may_be_proposed_by(&user("eve", role)).is_ok();
        assert!(may(Kind::Events, "title_bg=1", "title_bg=2", Role::Translator));
        assert!(!may(Kind::Events, "title_bg=1,title_en=1", "title_bg=2,title_en=2", Role::Translator));
        assert!(!may(Kind::Events, "slug=a,title_bg=1", "", Role::Translator));
        let text = |key: &str, base, new| {
            let mut text = proposal(Kind::Texts, key, base, new);
            text.edits.iter_mut().for_each(|edit| edit.base = edit.base.take().filter(|_| !base.is_empty()));
            text.may_be_proposed_by(&user("eve", Role::Translator)).is_ok()
        };
        let begun = "slug=about,locale=bg,title=1,updated=2026,content_note=yes,markdown=1";
        assert!(text("about/bg", "", begun), "a translation is begun");
        assert!(!text("about/en", "", begun), "in another language");
        assert!(!text("about/bg", begun, ""), "it is not removed");
        assert!(!text("about/bg", begun, &begun.replace("about", "faq")), "nor called otherwise");
        assert!(may(Kind::Organisations, "slug=thorn,name=1", "slug=thorn,name=2", Role::Member));
        assert!(!may(Kind::Organisations, "slug=thorn,name=1", "", Role::Member));
        assert!(!may(Kind::Organisations, "name=1", "name=2,membership=member", Role::Member));
    }

    #[test]
    fn what_needs_two_people_is_never_published_by_its_author() {
        for (kind, base, new, needs) in [
            (Kind::Helplines, "phone=1", "phone=2", true),
            (Kind::Organisations, "membership=1", "membership=2", true),
            (Kind::Organisations, "name=1", "name=2", false),
            (Kind::Site, "exit=1", "exit=2", true),
            (Kind::Site, "official=false", "official=true", true),
            (Kind::Events, "title_en=1", "title_en=2", false),
        ] {
            let proposal = proposal(kind, "a", base, new);
            let own = proposal.may_be_published_by(&user("ann", Role::Admin));
            assert_eq!(own, if needs { Err(Unpublishable::NeedsTwo) } else { Ok(()) }, "{kind}");
            assert_eq!(proposal.may_be_published_by(&user("bea", Role::Admin)), Ok(()), "{kind}");
            let member = proposal.may_be_published_by(&user("ann", Role::Member));
            assert_eq!(member, Err(Unpublishable::Denied), "{kind}");
        }
    }

    #[test]
    fn other_cells_that_were_published_meanwhile_stay_and_the_same_cell_is_a_conflict() {
        let mine = proposal(Kind::Events, "a", "t=1,n=1", "t=2,n=1");
        let published = [record(Kind::Places, "x", "t=1"), record(Kind::Events, "a", "t=1,n=3")];
        let merged = mine.applied_to(&published);
        assert_eq!(merged.records, [published[0].clone(), record(Kind::Events, "a", "t=2,n=3")]);
        assert!(merged.conflicts.is_empty());
        let published = [record(Kind::Events, "a", "t=3,n=1")];
        let merged = mine.applied_to(&published);
        assert_eq!(merged.records, published);
        assert_eq!(merged.conflicts.len(), 1);
        for (theirs, kept) in [(true, "t=3,n=1"), (false, "t=2,n=1")] {
            let edits = mine.over(&published, |_, _, _| theirs);
            let chosen = Proposal { edits, ..mine.clone() }.applied_to(&published);
            assert_eq!((chosen.records, chosen.conflicts), (vec![record(Kind::Events, "a", kept)], Vec::new()));
        }
    }

    #[test]
    fn a_new_record_comes_to_its_place_or_last_of_its_kind_and_a_removed_one_goes() {
        let published =
            [record(Kind::Places, "x", "t=1"), record(Kind::Events, "a", "t=1"), record(Kind::Texts, "z", "t=1")];
        let keys = |proposal: &Proposal| -> Vec<String> {
            proposal.applied_to(&published).records.into_iter().map(|record| record.key).collect()
        };
        assert_eq!(keys(&proposal(Kind::Events, "b", "", "t=1")), ["x", "a", "b", "z"]);
        assert_eq!(keys(&proposal(Kind::Events, "a", "t=1", "")), ["x", "z"]);
        for (place, expected) in [(0, ["x", "b", "a", "z"]), (1, ["x", "a", "b", "z"]), (9, ["x", "a", "b", "z"])] {
            let mut placed = proposal(Kind::Events, "b", "", "t=1");
            placed.edits[0].place = Some(place);
            assert_eq!(keys(&placed), expected, "{place}");
        }
    }
}
