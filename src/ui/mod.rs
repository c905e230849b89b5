//! Leaf components: given values, they render; they look nothing up.
//!
//! Server only. Islands enhance what these rendered and never render it again, so none of it travels to the browser.

mod discreet;
mod event_card;
mod heading;
mod highlight;
mod link;
mod listing;
mod lists;
mod map;
mod map_data;
mod member_card;
mod procedure;
mod projection;
mod suggestions;
mod view_switch;

pub use discreet::keep_discreet;
pub use event_card::event_card;
pub use heading::Heading;
pub use highlight::highlighted;
pub use link::{LargeLinks, StatementLink, external_link, host, icon, raw};
use listing::ListingView;
pub use lists::{event_list, member_list};
pub use map::{Dot, Seat, arc, map, place_dots, view_of};
pub use map_data::{BORDERS, EU_LAND, OTHER_LAND, VIEW_HEIGHT, VIEW_WIDTH};
pub use member_card::member_card;
pub use procedure::{DrawnStage, procedure_drawing, stage_sign};
pub use suggestions::suggestions;
pub use view_switch::view_switch;
