//! What each kind of record has: its columns, described once (`kinds`, `kinds_of_words`), from which follow how a record is read from cells and
//! written to them (`cell`, `codecs`, `law_cells`), in files and in the store alike.
//!
//! Only the server has this module: the browser gets cards and never records.

mod cell;
mod cells;
mod changes;
mod codecs;
mod column;
mod content;
mod kind;
mod kinds;
mod kinds_of_words;
mod law_cells;
mod merge;
mod record;
mod row;

pub use cells::Cells;
pub use changes::{Changes, KindChanges};
pub use column::{Column, Field, Form, Written, is_translation, list};
pub(crate) use content::with_tables;
pub use content::{SITE, columns, content, fields, findings, key, key_columns, records, settings, settings_keys};
pub use kind::Kind;
pub use merge::{Conflict, Merged, Side, merge};
pub use record::{Finding, Record, Schema};
pub use row::{Fault, Reference, Row};
