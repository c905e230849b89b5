//! The cells of one record.

use super::column::translation_of;
use crate::domain::Localized;
use serde::{Deserialize, Serialize, Serializer};
use std::{collections::BTreeMap, sync::Arc};

/// The texts of a record by the full names of its columns. A cell that is not there is empty.
///
/// There may be a hundred thousand records in several states: clones share their texts until one is changed, and all texts of a
/// record are one string.
#[derive(Debug, Clone, Default, PartialEq, Eq, Deserialize)]
#[serde(from = "BTreeMap<String, String>")]
pub struct Cells(Arc<Joined>);

/// Names and texts in turn, in the order of the names, with the length of each.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
struct Joined {
    text: String,
    lengths: Vec<(u32, u32)>,
}

/// Neither a file nor a database gives a text of four gigabytes.
fn length(text: &str) -> u32 {
    u32::try_from(text.len()).unwrap_or(u32::MAX)
}

impl Cells {
    /// Fills a cell, or empties it.
    pub fn put(&mut self, column: &str, text: impl Into<String>) {
        let text = text.into();
        let mut start = 0;
        let before = self.filled().take_while(|(name, _)| *name < column);
        let place = before.map(|(name, text)| start += name.len() + text.len()).count();
        let there = self.filled().nth(place).filter(|(name, _)| *name == column);
        let (count, size) = there.map_or((0, 0), |(name, text)| (1, name.len() + text.len()));
        let joined = Arc::make_mut(&mut self.0);
        if text.is_empty() {
            joined.text.replace_range(start..start + size, "");
            joined.lengths.drain(place..place + count);
        } else {
            let lengths = (length(column), length(&text));
            joined.text.replace_range(start..start + size, &text);
            joined.text.insert_str(start, column);
            joined.lengths.splice(place..place + count, [lengths]);
        }
    }

    /// Fills the cells of a localized column.
    pub(super) fn put_localized(&mut self, base: &str, texts: &Localized) {
        texts.iter().for_each(|(locale, text)| self.put(&format!("{base}_{locale}"), text));
    }

    /// The text of a column, empty when unknown.
    #[must_use]
    pub fn get(&self, column: &str) -> &str {
        self.filled().find(|(name, _)| *name == column).map_or("", |(_, text)| text)
    }

    /// The names of the columns that are filled, each with its text, in the order of the names.
    pub fn filled(&self) -> impl Iterator<Item = (&str, &str)> {
        let mut rest = self.0.text.as_str();
        let mut next = move |length: u32| {
            let (text, after) = rest.split_at(length as usize);
            rest = after;
            text
        };
        self.0.lengths.iter().map(move |(name, text)| (next(*name), next(*text)))
    }

    /// The texts of a localized column.
    pub(super) fn localized(&self, base: &str) -> Localized {
        let translation = |(name, text)| Some((translation_of(base, name)?, text));
        self.filled().filter_map(translation).collect()
    }
}

/// Of several texts of one column the last counts.
impl FromIterator<(String, String)> for Cells {
    fn from_iter<I: IntoIterator<Item = (String, String)>>(cells: I) -> Self {
        cells.into_iter().collect::<BTreeMap<_, _>>().into()
    }
}

impl From<BTreeMap<String, String>> for Cells {
    fn from(cells: BTreeMap<String, String>) -> Self {
        let filled: Vec<_> = cells.iter().filter(|(_, text)| !text.is_empty()).collect();
        let text = filled.iter().flat_map(|(column, text)| [column.as_str(), text]).collect::<Vec<_>>().concat();
        let lengths = filled.iter().map(|(column, text)| (length(column), length(text))).collect();
        Self(Arc::new(Joined { text, lengths }))
    }
}

impl Serialize for Cells {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_map(self.filled())
    }
}

/// Cells of a test, such as `t=1,n=2`.
#[cfg(test)]
impl From<&str> for Cells {
    fn from(text: &str) -> Self {
        let cells = text.split(',').filter_map(|cell| cell.split_once('='));
        cells.map(|(column, text)| (column.trim().to_owned(), text.to_owned())).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn cells_are_what_was_put_last_in_the_order_of_the_columns_whatever_order_they_came_in() {
        let mut cells = Cells::default();
        let puts =
            [("m", "1"), ("z", "é"), ("a", "three"), ("m", ""), ("ma", "x"), ("m", "four"), ("z", "five"), ("q", "")];
        for (column, text) in puts {
            cells.put(column, text);
        }
        let filled: Vec<_> = cells.filled().collect();
        assert_eq!(filled, [("a", "three"), ("m", "four"), ("ma", "x"), ("z", "five")]);
        assert_eq!(["a", "m", "b", "q"].map(|column| cells.get(column)), ["three", "four", "", ""]);
        let again = filled.iter().rev().map(|(column, text)| ((*column).to_owned(), (*text).to_owned())).collect();
        assert_eq!(cells, again);
        let json = serde_json::to_string(&cells).expect("JSON");
        assert_eq!(json, r#"{"a":"three","m":"four","ma":"x","z":"five"}"#);
        assert_eq!(serde_json::from_str::<Cells>(&json).expect("cells"), cells);
    }

    #[test]
    fn a_clone_that_is_changed_leaves_the_other_as_it_was() {
        let first: Cells = [("a".to_owned(), "1".to_owned())].into_iter().collect();
        let mut second = first.clone();
        second.put("a", "2");
        assert_eq!((first.get("a"), second.get("a")), ("1", "2"));
    }
}
