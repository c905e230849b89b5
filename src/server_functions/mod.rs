//! What islands ask of the server: one function a file.

mod list_events;
mod list_members;
mod listing;

pub use list_events::list_events;
pub use list_members::list_members;
pub use listing::ListingAnswer;
#[cfg(feature = "ssr")]
pub use listing::CurrentSnapshot;
