//! Where to get help: the lines that are shown, and for which countries.

use super::Snapshot;
use crate::domain::{Country, Helpline};
use std::collections::BTreeSet;

impl Snapshot {
    /// The lines that are confirmed enough to be shown.
    pub fn helplines(&self) -> impl Iterator<Item = &Helpline> {
        self.content.helplines.iter().filter(|line| line.is_shown())
    }

    /// The countries that the help page offers: those of the Union, and every other one with a line.
    pub fn help_countries(&self) -> BTreeSet<Country> {
        Country::eu().chain(self.helplines().filter_map(|line| line.country)).collect()
    }
}
