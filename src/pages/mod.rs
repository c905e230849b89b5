//! The pages: pure functions of the snapshot and the request.
//!
//! Server only: none of this travels to the browser. One file a page, named `*_page`.

mod calendar_page;
mod context;
mod data_page;
mod error_page;
mod event_page;
mod events_page;
mod head;
mod help_page;
mod home_page;
mod languages_page;
mod layout;
mod legislation_page;
mod letters_page;
mod member_page;
mod members_page;
mod milestone_page;
mod parts;
mod person_page;
mod position_page;
mod positions_page;
mod previews;
mod procedure_page;
mod question;
mod search_page;
mod structured_data;
mod styleguide_page;
mod take_away;
mod text_page;
mod top_bar;

pub use calendar_page::calendar_page;
pub use context::{Assets, Context, Document};
pub use data_page::data_page;
pub use error_page::{bad_request_page, error_page, not_found_page};
pub use event_page::event_page;
pub use events_page::events_page;
pub use help_page::help_page;
pub use home_page::home_page;
pub use languages_page::languages_page;
pub use layout::render;
pub use legislation_page::legislation_page;
pub use letters_page::letters_page;
pub use member_page::member_page;
pub use members_page::members_page;
pub use milestone_page::milestone_page;
pub use person_page::person_page;
pub use position_page::position_page;
pub use positions_page::positions_page;
pub use previews::preview;
pub use procedure_page::procedure_page;
pub use question::{is_closed, question};
pub use search_page::search_page;
pub use styleguide_page::styleguide_page;
pub use text_page::text_page;
