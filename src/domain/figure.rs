//! Key figures, each with its publisher and year.

use super::{Evidence, Localized, PartialDate, Quantity, Slug, code::codes};

codes! {
    /// What a figure counts.
    pub enum FigureUnit {
        /// Things or people: a plain number.
        Count = "count",
        /// Hundredths.
        PerCent = "per-cent",
        /// Years of age.
        Years = "years",
        /// One out of so many.
        OneIn = "one-in",
    }
}

codes! {
    /// What a figure is about: figures on one topic stand together.
    pub enum FigureTopic {
        /// How much there is of it, worldwide.
        Scale = "scale",
        /// The same for Europe.
        Europe = "europe",
        /// What people think.
        Opinion = "opinion",
        /// How many organisations the coalition was said to have: drawn over the years.
        Coalition = "coalition",
    }
}

/// A figure (schema.org `QuantitativeValue`).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Figure {
    /// Its name in files.
    pub slug: Slug,
    /// What it is about.
    pub topic: Option<FigureTopic>,
    /// The number; for `one-in`, the number after “in”.
    pub value: u64,
    /// What it counts.
    pub unit: FigureUnit,
    /// How exactly it is known.
    pub quantity: Quantity,
    /// The year it speaks of, where known.
    pub year: Option<u16>,
    /// What it says, continuing the number.
    pub label: Localized,
    /// Who published it, and who quotes it.
    pub publisher: Localized,
    /// Its place on the home page, from 1; `None` for the others.
    pub highlight: Option<u8>,
    /// What readers should know beside it.
    pub note: Localized,
    /// The proof.
    pub evidence: Evidence,
    /// When that proof was last read.
    pub checked_on: Option<PartialDate>,
}
