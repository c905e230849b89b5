//! Where to get help: the lines that are shown, and for which countries.

use super::Snapshot;
use crate::domain::{Country, Helpline, HelplineKind, Locale};
use std::collections::BTreeSet;

impl Snapshot {
    /// The lines that are confirmed enough to be shown.
    pub fn helplines(&self) -> impl Iterator<Item = &Helpline> {
        self.content.helplines.iter().filter(|line| line.is_shown())
    }

    /// The countries that the help page has something for: those with a line and, where the site of a network of the whole Union is
    /// known, all of the Union.
    pub fn help_countries(&self) -> BTreeSet<Country> {
        let is_network =
            |line: &Helpline| line.country.is_none() && line.kind != HelplineKind::Emergency && line.website.is_some();
        let union = self.helplines().any(is_network).then(Country::eu);
        union.into_iter().flatten().chain(self.helplines().filter_map(|line| line.country)).collect()
    }

    /// The country that the help page shows the readers of a language unless they choose another: the one that the language
    /// means, if there is a line.
    pub fn help_country(&self, locale: Locale) -> Option<Country> {
        locale.country().filter(|country| self.helplines_in(*country).next().is_some())
    }
}
