//! What pages and islands render with: given values, they show them; they look nothing up.
//!
//! Compiled for the server and the browser. Words of the interface come as values, since the browser has no message files.
//! Nothing here may be static HTML alone: Leptos would parse it in the browser, which the policy of the site (Trusted Types)
//! forbids.
#![expect(clippy::needless_pass_by_value, reason = "components own their properties")]

mod chips;
mod event_card;
mod facet_group;
mod filter_form;
mod highlight;
mod list;
mod member_card;
mod pagination;
mod result_list;
mod suggestions;

pub use chips::Chips;
pub use event_card::EventCard;
pub use facet_group::{FacetGroup, FacetGroups, SheetText};
pub use filter_form::{FilterForm, FormText, OrderField};
pub use highlight::{Highlight, marked};
pub use list::{Card, ListProps, ListText, ResultPage, filled};
pub use member_card::MemberCard;
pub use pagination::Pagination;
pub use result_list::{Cards, ResultCount, ResultList};
pub use suggestions::{SuggestionList, Suggestions};
