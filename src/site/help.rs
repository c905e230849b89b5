//! Where to get help: the lines that are shown, and for which countries.

use super::Snapshot;
use crate::domain::{Country, Helpline};
use std::collections::BTreeSet;

impl Snapshot {
    /// The lines that are confirmed enough to be shown.
    pub fn helplines(&self) -> impl Iterator<Item = &Helpline> {
        self.content.helplines.iter().filter(|line| line.is_shown())
    }

    /// The countries that the help page offers: those with a line.
    pub fn help_countries(&self) -> BTreeSet<Country> {
        self.helplines().filter_map(|line| line.country).collect()
    }
}
