//! What islands do in the browser.

mod announcer;
mod dom;
mod form;
mod history;
mod latest;
mod lifetime;
mod links;
mod list;
mod member_index;
mod suggest;

pub use list::List;
pub use member_index::{Fetched, fetch_index};
pub use suggest::suggest;
