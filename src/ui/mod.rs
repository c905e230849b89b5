//! Leaf components: given values, they render; they look nothing up.
//!
//! Server only. Islands enhance what these rendered and never render it again, so none of it travels to the browser.

mod event_card;
mod highlight;
mod link;
mod listing;
mod map;
mod map_data;
mod member_card;
mod projection;

pub use event_card::event_card;
pub use highlight::highlighted;
pub use link::{external_link, icon, raw};
pub use listing::{ListingView, event_results, filter_chips, listing, member_results, page_links};
pub use map::{Dot, Seat, map, place_dots};
pub use member_card::member_card;
