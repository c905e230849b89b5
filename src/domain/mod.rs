//! What the site is about, as plain types and rules.
//!
//! Ground floor of the crate: no Leptos, no SQL, no HTTP, no files. Compiled for the server and the browser.

mod card;
mod checked;
mod code;
mod comparison;
mod content;
mod country;
mod date;
#[cfg(feature = "ssr")]
pub mod desk;
mod discreet;
mod event;
mod evidence;
mod facet;
mod figure;
mod filter;
mod helpline;
#[cfg(feature = "ssr")]
mod history;
mod hours;
mod locale;
mod localized;
mod milestone;
mod month;
mod organisation;
mod person;
mod phrase;
mod place;
mod position;
mod procedure;
mod query;
mod review;
#[cfg(feature = "ssr")]
mod reviewed;
mod route;
#[cfg(feature = "ssr")]
pub mod rules;
#[cfg(feature = "ssr")]
pub mod schema;
mod shape;
mod site;
mod slug;
mod term;
#[cfg(feature = "ssr")]
pub mod terms;
mod text;
mod variable;

pub use card::{EventCard, MemberCard, Suggestion};
pub use checked::{AGE_SHOWN, StaleRow};
pub use code::UnknownCode;
pub use comparison::{Comparison, Stance};
pub use content::Content;
pub use country::{Country, InvalidCountry};
pub use date::{InvalidDate, PartialDate};
pub use discreet::{DISCREET_OFF, DISCREET_ON, discreetly, is_discreet};
pub use event::{
    CoalitionRole, Event, EventFormat, EventKind, EventStatus, Involvement, InvolvementRole, Quantity, Speaker,
    SpeakerPart,
};
pub use evidence::{Evidence, EvidenceKind, is_link_target, is_web_address};
pub use facet::{EventFacet, Facet, FacetShape, FacetValue, ListFacet, MemberFacet, ValueKind};
pub use figure::{Figure, FigureTopic, FigureUnit};
pub use filter::Filter;
pub use helpline::{Helpline, HelplineCoverage, HelplineKind, dialled};
#[cfg(feature = "ssr")]
pub use history::{Change, Dates, History, Withdrawn};
pub use hours::{InvalidHours, OpeningHours, OpeningPeriod, TimeOfDay, Weekday};
pub use locale::{Locale, is_language_tag};
pub use localized::Localized;
pub use milestone::{Body, Milestone, Stage, Votes};
pub use month::{InvalidMonth, Month};
pub use organisation::{Membership, Organisation, OrganisationKind, Relation, Scope};
pub use person::Person;
pub use phrase::Phrase;
pub use place::Place;
pub use position::Position;
pub use procedure::{Act, ActKind, PlannedStep, Procedure};
pub use query::{InvalidQuery, decode, read_query, write_query};
pub use review::Review;
#[cfg(feature = "ssr")]
pub use review::fingerprint;
pub use route::{Route, TextPage};
pub use shape::{EVENTS, InvalidValue, MEMBERS, SEARCH, Shape};
pub use site::{Checks, ClaimedMembers, Colours, Press, Site, Synonyms};
pub use slug::{InvalidSlug, Slug};
pub use term::Term;
pub use text::Text;
pub use variable::{Piece, Variable, pieces};
