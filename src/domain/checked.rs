//! When somebody last compared a row with its source, and how long that holds.

use super::{Content, PartialDate};

/// From this many days on, the age of a check is shown beside what was checked.
pub const AGE_SHOWN: u32 = 90;

/// How many days a check of the law holds.
const LAW: u32 = 90;
/// How many days a check of a helpline holds.
const HELPLINES: u32 = 365;
/// How many days a check of a figure holds.
const FIGURES: u32 = 730;

/// A row that somebody should compare with its source again.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StaleRow {
    /// The kind of the row, as its file is named.
    pub kind: &'static str,
    /// The row.
    pub slug: String,
    /// When it was last checked; `None` when nobody has noted it.
    pub checked_on: Option<PartialDate>,
    /// How many days ago that was.
    pub age: Option<u32>,
    /// How many days a check of this kind holds.
    pub limit: u32,
}

impl Content {
    /// The rows whose check is too old, or was never noted. Rows without a page to compare with are marked as such on the
    /// site, and are not listed here.
    #[must_use]
    pub fn stale_rows(&self, today: PartialDate) -> Vec<StaleRow> {
        let procedures = self.procedures.iter().map(|row| ("procedures", row.slug.as_str(), row.checked_on, LAW));
        let milestones = self.milestones.iter().filter(|row| row.evidence.kind.is_page());
        let milestones = milestones.map(|row| ("milestones", row.slug.as_str(), row.checked_on, LAW));
        let helplines = self.helplines.iter().filter(|row| row.is_shown());
        let helplines =
            helplines.map(|row| ("helplines", row.slug.as_str(), row.verified_on.max(row.checked_on), HELPLINES));
        let figures = self.figures.iter().filter(|row| row.evidence.kind.is_page());
        let figures = figures.map(|row| ("figures", row.slug.as_str(), row.checked_on, FIGURES));
        let rows = procedures.chain(milestones).chain(helplines).chain(figures);
        rows.filter_map(|(kind, slug, checked_on, limit)| {
            let age = checked_on.map(|date| date.age_in_days(today));
            let is_stale = age.is_none_or(|age| age > limit);
            is_stale.then(|| StaleRow { kind, slug: slug.to_owned(), checked_on, age, limit })
        })
        .collect()
    }

    /// The latest day on which anything of the law or of the figures was checked.
    #[must_use]
    pub fn last_checked(&self) -> Option<PartialDate> {
        let law = self.procedures.iter().filter_map(|row| row.checked_on);
        let steps = self.milestones.iter().filter_map(|row| row.checked_on);
        law.chain(steps).chain(self.figures.iter().filter_map(|row| row.checked_on)).max()
    }
}
