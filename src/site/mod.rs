//! The published site: everything pages read, linked and indexed once, then never changed.
//!
//! A [`Snapshot`] is built from the [`Content`](crate::domain::Content) of the store and replaced whole
//! when the content, or the day, changes. What depends on the reader's language lives in an [`Edition`].

mod anchors;
mod api;
mod calendar;
mod changes;
mod countries;
mod dates;
mod dossier;
mod edition;
mod edition_parts;
mod events;
mod facets;
mod findable;
mod found;
mod gone;
mod help;
mod help_words;
mod latest;
mod law;
mod law_blocks;
mod links;
mod listing;
mod local_time;
mod localized;
mod logo;
mod markdown;
mod members;
mod monogram;
mod names;
mod page;
mod pages;
mod records;
mod request_context;
mod search;
mod site_index;
mod snapshot;
mod words;

pub use crate::domain::{EventCard, Facet, FacetValue, MemberCard};
pub use api::{ApiEndpoint, ApiExample, ApiField, ApiParameter, ApiReference};
pub use calendar::{CalendarDay, CalendarMonth};
pub use changes::{
    ChangedColumn, Changes, ChangesQuery, Entry, Item, Name, Passage, Scope, Version, compared, day, kind_message,
    list_of, page_of, record_of, value_in_words,
};
pub use dates::Dated;
pub use dossier::{Progress, StageState};
pub use edition::Edition;
pub use found::{Found, FoundKind};
pub use gone::Gone;
pub use latest::Latest;
pub use law::votes_in_words;
pub use listing::{IndexFile, Listing, Results};
pub use local_time::{capital, first_day, iso_8601, local_time, time_zone};
pub use logo::{logo_address, tile_class};
pub use monogram::monogram;
pub use page::{Page, Section};
pub use request_context::RequestContext;
pub use search::is_searchable;
pub use snapshot::Snapshot;
pub use words::shortened;
