//! Search over short records, the same on the server and in the browser.
//!
//! Pure functions and plain values: no regular expressions, no hashing, nothing of
//! the site's own subject, and no dependency beyond the standard library but for
//! the normalisation of Unicode (`fold/compatible.rs`).
//! What a record is, and which of its texts weighs how much, the caller says.
//!
//! - [`fold`] makes *Δίκτυο*, *diktyo* and *DIKTYO* the same word.
//! - [`Index`] finds documents by exact words, beginnings and near spellings.
//! - [`highlight`] says which bytes of a text a query found.
//! - [`Directory`] joins the three into a list that can be searched; it alone knows
//!   the site's [`Filter`](crate::domain::Filter).
//! - [`facets`] narrows a list by chosen values and counts the others.
//!
//! ```
//! use coalition::search::Index;
//!
//! let index = Index::new(&[10, 9], [[(0, "Internet Watch Foundation"), (1, "IWF")]]);
//! assert_eq!(index.search("intrenet")[0].document, 0);
//! ```

mod dictionary;
mod directory;
pub mod distance;
pub mod facets;
pub mod fold;
pub mod highlight;
mod index;
mod pattern;
mod rank;
mod sort;
#[cfg(test)]
mod tests;

pub use directory::{Directory, DirectoryData, Entry, Matches};
pub use index::{Hit, Index, SIMILAR_BELOW};
pub use pattern::Tier;
pub use pattern::{MAX_QUERY_LETTERS, MAX_QUERY_WORDS};
