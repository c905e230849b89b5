//! Changes of records, cell by cell.

use super::{
    User,
    rights::{Action, Cell, Denied, may},
};
use crate::domain::{
    Locale,
    schema::{Cells, Kind, key_columns},
};
use std::collections::{BTreeSet, HashMap};

/// A change of one record: a new one, another text for some cells, or a removal.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
pub struct Edit {
    /// The kind of record.
    pub kind: Kind,
    /// Its key.
    pub key: String,
    /// What was published when the change was written; `None` when there was no such record.
    pub base: Option<Cells>,
    /// What it is to become; `None` when it is to be removed.
    pub new: Option<Cells>,
    /// Where it comes within its kind when it is new, from 0; without a place it comes last.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub place: Option<u64>,
}

/// A cell that a change touches.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Difference<'a> {
    /// The column.
    pub column: &'a str,
    /// What it says, empty when nothing.
    pub before: &'a str,
    /// What it is to say, empty when nothing.
    pub after: &'a str,
}

impl Edit {
    /// The cells that it touches, in the order of their columns.
    #[must_use]
    pub fn differences(&self) -> Vec<Difference<'_>> {
        let (before, after) = (said(self.base.as_ref()), said(self.new.as_ref()));
        let columns: BTreeSet<&str> = before.keys().chain(after.keys()).copied().collect();
        let differences = columns.into_iter().map(|column| {
            let [before, after] = [&before, &after].map(|side| side.get(column).copied().unwrap_or_default());
            Difference { column, before, after }
        });
        differences.filter(|one| one.before != one.after).collect()
    }

    /// The cells that it touches and that rights are asked for; of a record that changes its language, in both languages.
    fn asked_for(&self) -> impl Iterator<Item = Cell<'_>> {
        // Whoever may write a text in a language may begin it; its name says which page and which language.
        let named = if self.kind == Kind::Texts && self.base.is_none() { key_columns(self.kind) } else { &[] };
        let columns = self.differences().into_iter().map(|changed| changed.column);
        let languages = [&self.base, &self.new].into_iter().flatten().map(|cells| cells.get("locale").parse().ok());
        let languages: BTreeSet<Option<Locale>> = languages.collect();
        columns.filter(|column| !named.contains(column)).flat_map(move |column| {
            let cell = |language| Cell { kind: self.kind, key: &self.key, column, language };
            languages.iter().copied().map(cell).collect::<Vec<_>>()
        })
    }

    /// Whether a person may do something with every cell that it touches.
    pub(super) fn may<'a>(&'a self, user: &User, action: impl Fn(Cell<'a>) -> Action<'a>) -> Result<(), Denied> {
        self.asked_for().try_for_each(|cell| may(user, action(cell)).map(drop))
    }

    /// The columns that it touches and a person may not.
    pub(super) fn denied_to(&self, user: &User) -> Vec<&str> {
        let denied = self.asked_for().filter(|cell| may(user, Action::Propose(*cell)).is_err());
        let mut columns: Vec<_> = denied.map(|cell| cell.column).collect();
        columns.dedup();
        columns
    }

    /// Whether somebody else than its author has to publish it: what children dial, what the coalition says of its members, where
    /// the quick exit leads, and whether this is the site of the coalition itself.
    #[must_use]
    pub fn needs_two(&self) -> bool {
        let touches = |columns: &[&str]| self.differences().iter().any(|one| columns.contains(&one.column));
        match self.kind {
            Kind::Helplines => true,
            Kind::Organisations => touches(&["membership"]),
            Kind::Site => touches(&["exit", "official"]),
            _ => false,
        }
    }
}

fn said(cells: Option<&Cells>) -> HashMap<&str, &str> {
    cells.into_iter().flat_map(Cells::filled).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_change_touches_the_cells_that_differ_and_no_other() {
        let (base, new) = (Some("t=1,n=1,o=1".into()), Some("t=1,n=2,p=1".into()));
        let edit = Edit { kind: Kind::Events, key: "a".to_owned(), base, new, place: None };
        let touched = edit.differences();
        let touched: Vec<_> = touched.iter().map(|one| (one.column, one.before, one.after)).collect();
        assert_eq!(touched, [("n", "1", "2"), ("o", "1", ""), ("p", "", "1")]);
    }
}
