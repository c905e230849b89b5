//! What islands do in the browser.

mod announcer;
mod cards;
mod dom;
mod form;
mod history;
mod lifetime;
mod links;
mod list;
mod member_index;
mod one_at_a_time;
mod results;
mod slot;
mod suggest;

pub use list::List;
pub use member_index::{Fetched, fetch_index};
pub use suggest::suggest;
