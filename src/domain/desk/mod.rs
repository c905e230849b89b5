//! The editors' desk: who may come in, who may do what, and what is proposed.
//!
//! Only the server has this module: the browser knows nothing of users.

mod audit;
mod brought;
mod dependants;
mod edit;
mod proposal;
mod rights;
mod translation;
mod user;

pub use audit::{AuditEntry, AuditKind};
pub use brought::brought;
pub use dependants::dependants;
pub use edit::{Difference, Edit};
pub use proposal::{Proposal, ProposalState, Unpublishable};
pub use rights::{Action, Cell, Denied, Permit, may};
pub use translation::TranslationState;
pub use user::{Role, User};
