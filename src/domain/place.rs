//! Places that organisations and events are in.

use super::{Country, Localized, Slug};

/// A town or city.
#[derive(Debug, Clone, PartialEq)]
pub struct Place {
    /// Its name in files and links between records.
    pub slug: Slug,
    /// The country it is in.
    pub country: Country,
    /// Its names, by language.
    pub name: Localized,
    /// Degrees north, WGS 84.
    pub latitude: f64,
    /// Degrees east, WGS 84.
    pub longitude: f64,
}
