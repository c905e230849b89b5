//! How one field of a record stands in a row, for fields of more than one value or more than one cell.

use super::{
    cell::{Cell, Codec, address, cell, number, optional},
    cells::Cells,
    column::{Column, Field, Form},
    row::Row,
};
use crate::domain::{Evidence, EvidenceKind, Localized, Quantity};

/// Several values in one cell, with a separator between them.
pub(crate) struct List<T>(pub Cell<T>, pub char);

impl<T> Codec for List<T> {
    type Value = Vec<T>;

    fn fields(&self) -> Vec<Field> {
        vec![Field { separator: Some(self.1), ..self.0.field() }]
    }

    fn read(&self, row: &mut Row<'_>) -> Option<Vec<T>> {
        let Self(cell, separator) = self;
        let text = row.cell(cell.column);
        if text.is_empty() {
            return Some(Vec::new());
        }
        // Read to the end before giving up: every wrong item is told.
        let values: Vec<_> = text
            .split(*separator)
            .map(|item| {
                if item.is_empty() || item.trim() != item {
                    let reason = format!("“{item}” is an empty item or has blanks around it");
                    row.problem(cell.column, reason, format!("put exactly one “{separator}” between items"));
                    return None;
                }
                cell.read_filled(row, item, "correct this item of the cell")
            })
            .collect();
        values.into_iter().collect()
    }

    fn write(&self, values: &Vec<T>, cells: &mut Cells) {
        let items: Vec<_> = values.iter().map(self.0.print).collect();
        cells.put(self.0.column, items.join(&self.1.to_string()));
    }
}

/// A text in several languages, in as many columns.
pub(crate) struct Texts {
    column: &'static str,
    required: bool,
}

/// A text that may be there in no language.
pub(crate) fn texts(column: &'static str) -> Texts {
    Texts { column, required: false }
}

/// A text that has to be there in at least one language.
pub(crate) fn required_texts(column: &'static str) -> Texts {
    Texts { column, required: true }
}

impl Codec for Texts {
    type Value = Localized;

    fn fields(&self) -> Vec<Field> {
        vec![Field { required: self.required, ..Field::optional(Column::Localized(self.column), Form::Text) }]
    }

    fn read(&self, row: &mut Row<'_>) -> Option<Localized> {
        let texts = row.localized(self.column);
        if self.required && texts.is_empty() {
            row.problem(self.column, "the text is empty in every language", "write it in one language at least");
            return None;
        }
        Some(texts)
    }

    fn write(&self, value: &Localized, cells: &mut Cells) {
        cells.put_localized(self.column, value);
    }
}

/// `evidence` and `source_url`.
pub(crate) struct EvidenceCells;

impl Codec for EvidenceCells {
    type Value = Evidence;

    fn fields(&self) -> Vec<Field> {
        let about = "The public page that proves it; always there for a source and for what is second-hand.";
        let page = Field { about, ..address("source_url").field() };
        [cell::<EvidenceKind>("evidence").fields(), vec![page]].concat()
    }

    fn read(&self, row: &mut Row<'_>) -> Option<Evidence> {
        let kind: Option<EvidenceKind> = cell("evidence").read(row);
        let source_url = optional(address("source_url")).read(row);
        let (kind, source_url) = (kind?, source_url?);
        if kind.is_page() && source_url.is_none() {
            let remedy =
                "give the address of the page, or say coalition-text or general-knowledge in the column evidence";
            row.problem("source_url", "the cell is empty though the evidence is a source or second-hand", remedy);
            return None;
        }
        Some(Evidence { kind, source_url })
    }

    fn write(&self, value: &Evidence, cells: &mut Cells) {
        cell("evidence").write(&value.kind, cells);
        optional(address("source_url")).write(&value.source_url, cells);
    }
}

/// `signatories` and `signatories_quantity`: a number, and how exactly it is known.
pub(crate) struct SignatoriesCells;

impl SignatoriesCells {
    const COUNT: &'static str = "signatories";
    const QUANTITY: &'static str = "signatories_quantity";
}

impl Codec for SignatoriesCells {
    type Value = Option<(u32, Quantity)>;

    fn fields(&self) -> Vec<Field> {
        let quantity = cell::<Quantity>(Self::QUANTITY).field();
        vec![
            number::<u32>(Self::COUNT).field(),
            Field { about: "How exactly that is known. Both or none.", ..quantity },
        ]
    }

    fn read(&self, row: &mut Row<'_>) -> Option<Self::Value> {
        both(row, number(Self::COUNT), cell(Self::QUANTITY))
    }

    fn write(&self, value: &Self::Value, cells: &mut Cells) {
        if let Some((count, quantity)) = value {
            cells.put(Self::COUNT, count.to_string());
            cells.put(Self::QUANTITY, quantity.to_string());
        }
    }
}

/// The values of two cells that are filled together or not at all.
pub(crate) type Pair<A, B> = Option<(A, B)>;

/// Reads two cells that are filled together or not at all.
pub(crate) fn both<A, B>(row: &mut Row<'_>, one: Cell<A>, other: Cell<B>) -> Option<Pair<A, B>> {
    let (first, second) = (one.column, other.column);
    let one = optional(one).read(row);
    let other = optional(other).read(row);
    match (one?, other?) {
        (Some(one), Some(other)) => Some(Some((one, other))),
        (None, None) => Some(None),
        (one, _) => {
            let empty = if one.is_none() { first } else { second };
            row.problem(empty, "the cell is empty though the one beside it is filled", "fill both or none");
            None
        }
    }
}
