//! The published site: everything pages read, linked and indexed once, then never changed.
//!
//! A [`Snapshot`] is built from the ledger's [`Content`](crate::domain::Content), handed down as a value, and replaced whole
//! when the content, or the day, changes. What depends on the reader's language lives in an [`Edition`].

mod api;
mod calendar;
mod cards;
mod dossier;
mod edition;
mod events;
mod found;
mod help;
mod links;
mod listing;
mod markdown;
mod members;
mod pages;
mod search;
mod snapshot;
mod words;

pub use api::{ApiEndpoint, ApiExample, ApiField, ApiParameter, ApiReference};
pub use calendar::{CalendarDay, CalendarMonth};
pub use cards::{EventCard, MemberCard};
pub use dossier::{Progress, StageState};
pub use edition::Edition;
pub use found::{Found, FoundKind};
pub use listing::{Facet, FacetValue, Listing, Results};
pub use pages::{Page, Section};
use search::Everything;
pub use snapshot::Snapshot;
pub use words::shortened;
