//! Parts of pages that only the server renders: given values, they render; they look nothing up. What islands render as well
//! is in [`components`](crate::components).

mod discreet;
mod heading;
mod law_chart;
mod link;
mod listing;
mod lists;
mod map;
mod map_data;
mod procedure;
mod projection;
mod step_line;
mod tags;
mod tile;
mod view_switch;

pub use discreet::keep_discreet;
pub use heading::Heading;
pub use law_chart::{Axis, ChartStep, chart_legend, lane};
pub use link::{LargeLinks, StatementLink, external_link, host, icon, raw};
pub use lists::{event_list, event_results, member_list, member_results, suggestion_list};
pub use map::{Area, Dot, Seat, View, arc, country_map, map, place_dots};
pub use map_data::{MEMBER_STATES, OTHER_LAND, VIEW_HEIGHT, VIEW_WIDTH};
pub use procedure::{DrawnStage, procedure_drawing, stage_rail, stage_sign};
pub use step_line::{YearValue, step_line};
pub use tags::{with_addresses, with_tags};
pub use tile::tile;
pub use view_switch::view_switch;
