//! What the site is about, as plain types and rules.
//!
//! Ground floor of the crate: no Leptos, no SQL, no HTTP, no files. Compiled for the server and the browser.

mod code;
mod content;
mod country;
mod date;
mod event;
mod evidence;
mod figure;
mod filter;
mod helpline;
mod locale;
mod localized;
mod milestone;
mod month;
mod organisation;
mod person;
mod place;
mod position;
mod query;
mod route;
mod site;
mod slug;
mod text;
mod variable;

pub use code::UnknownCode;
pub use content::{Changes, Content, KindChanges};
pub use country::{Country, InvalidCountry};
pub use date::{InvalidDate, PartialDate};
pub use event::{
    CoalitionRole, Event, EventFormat, EventKind, EventStatus, Involvement, InvolvementRole, Quantity, Speaker,
    SpeakerPart,
};
pub use evidence::{Evidence, EvidenceKind, is_link_target, is_web_address};
pub use figure::{Figure, FigureUnit};
pub use filter::{EVENTS, Filter, MEMBERS, SEARCH, Shape};
pub use helpline::{Helpline, HelplineKind, dialled};
pub use locale::Locale;
pub use localized::Localized;
pub use milestone::{Body, Milestone, Procedure, Stage};
pub use month::{InvalidMonth, Month};
pub use organisation::{Membership, Organisation, OrganisationKind, Relation, Scope};
pub use person::Person;
pub use place::Place;
pub use position::Position;
pub use query::{InvalidQuery, read_query, write_query};
pub use route::{Route, TextPage};
pub use site::{Checks, ClaimedMembers, Colours, Site};
pub use slug::{InvalidSlug, Slug};
pub use text::Text;
pub use variable::{Piece, Variable, pieces};
