//! Languages: how every text, every record and every file of interface strings stands in each of them, and saying that one is right.

mod board;
mod parts;
mod records;
mod reviewing;
mod strings;
mod subject;
mod text;

pub use board::board;
pub use records::{list as records, page as record};
pub use reviewing::{keep, review};
pub use strings::{download, file, save_file};
pub use text::text;
