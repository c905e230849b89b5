//! How one field of a record stands in its cells: read and written by the same value. Here, fields of one plain cell.

use super::{
    cells::Cells,
    column::{Column, Field, Form, Written},
    kind::Kind,
    row::Row,
};
use crate::domain::{Country, OpeningHours, PartialDate, Slug, is_language_tag, is_web_address};
use std::{fmt::Display, str::FromStr};

/// A field's way into a row and back.
pub(crate) trait Codec {
    /// The field's type.
    type Value;
    /// The columns it takes.
    fn fields(&self) -> Vec<Field>;
    /// Its value in a row. Tells what is wrong and gives nothing when something is.
    fn read(&self, row: &mut Row<'_>) -> Option<Self::Value>;
    /// Puts a value into a row.
    fn write(&self, value: &Self::Value, cells: &mut Cells);
}

/// A cell that has to be filled.
pub(crate) struct Cell<T> {
    pub(crate) column: &'static str,
    form: Form,
    /// The kind whose keys the cell names.
    refers_to: Option<Kind>,
    parse: fn(&str) -> Result<T, String>,
    pub(crate) print: fn(&T) -> String,
}

/// A value that its type reads and writes.
pub(crate) fn cell<T: FromStr<Err: Display> + Display + Written>(column: &'static str) -> Cell<T> {
    Cell { column, form: T::FORM, refers_to: None, parse: parsed, print: T::to_string }
}

/// A whole number.
pub(crate) fn number<T: FromStr + Display>(column: &'static str) -> Cell<T> {
    let parse = |text: &str| text.parse().map_err(|_| format!("“{text}” is not a whole number, or too large"));
    Cell { column, form: Form::Number, refers_to: None, parse, print: T::to_string }
}

/// A whole number that JSON can carry to every reader: JavaScript has no larger exact ones.
pub(crate) fn natural(column: &'static str) -> Cell<u64> {
    const LARGEST: u64 = (1 << 53) - 1;
    let parse = |text: &str| {
        let number = text.parse().ok().filter(|number| *number <= LARGEST);
        number.ok_or_else(|| format!("“{text}” is not a whole number from 0 to {LARGEST}"))
    };
    Cell { parse, ..number(column) }
}

/// A place in an order, from 1.
pub(crate) fn rank(column: &'static str) -> Cell<u8> {
    let parse = |text: &str| {
        text.parse()
            .ok()
            .filter(|rank| *rank > 0)
            .ok_or_else(|| format!("“{text}” is not a whole number from 1 to 255"))
    };
    Cell { parse, ..number(column) }
}

/// Degrees between the limit to either side.
pub(crate) fn degrees<const LIMIT: u16>(column: &'static str) -> Cell<f64> {
    let parse = |text: &str| {
        let limit = f64::from(LIMIT);
        let is_plain = text.bytes().all(|byte| byte.is_ascii_digit() || b"+-.".contains(&byte));
        let degrees = text.parse().ok().filter(|degrees: &f64| is_plain && degrees.abs() <= limit);
        degrees.ok_or_else(|| format!("“{text}” is not a number of degrees from -{LIMIT} to {LIMIT} such as 50.85"))
    };
    Cell { column, form: Form::Degrees, refers_to: None, parse, print: f64::to_string }
}

/// The key of a record of another kind.
pub(crate) fn reference(column: &'static str, kind: Kind) -> Cell<Slug> {
    Cell { refers_to: Some(kind), ..cell(column) }
}

/// A web address.
pub(crate) fn address(column: &'static str) -> Cell<String> {
    let parse = |text: &str| {
        let reason = || format!("“{text}” is not a web address that begins with https:// or http://");
        is_web_address(text).then(|| text.to_owned()).ok_or_else(reason)
    };
    Cell { form: Form::Address, parse, ..cell(column) }
}

/// A language of a name, which need not be one of the site's.
pub(crate) fn language(column: &'static str) -> Cell<String> {
    let parse = |text: &str| {
        is_language_tag(text)
            .then(|| text.to_owned())
            .ok_or_else(|| format!("“{text}” is not a BCP 47 language tag such as el or zh-Hant"))
    };
    Cell { form: Form::Language, parse, ..cell(column) }
}

/// Yes or no.
pub(crate) fn yes_no(column: &'static str) -> Cell<bool> {
    let parse = |text: &str| match text {
        "yes" => Ok(true),
        "no" => Ok(false),
        _ => Err(format!("“{text}” is neither yes nor no")),
    };
    let print = |value: &bool| if *value { "yes" } else { "no" }.to_owned();
    Cell { column, form: Form::YES_NO, refers_to: None, parse, print }
}

fn parsed<T: FromStr<Err: Display>>(text: &str) -> Result<T, String> {
    text.parse().map_err(|error: T::Err| error.to_string())
}

/// Types that are written in one way.
macro_rules! written {
    ($($name:ty: $form:ident),+) => { $(impl Written for $name { const FORM: Form = Form::$form; })+ };
}

written! { String: Text, Slug: Slug, PartialDate: Date, Country: Country, OpeningHours: Hours }

impl<T> Cell<T> {
    /// The column, where it may be empty.
    pub(crate) fn field(&self) -> Field {
        Field { refers_to: self.refers_to, ..Field::optional(Column::Plain(self.column), self.form) }
    }

    /// The value of a filled cell.
    pub(crate) fn read_filled(&self, row: &mut Row<'_>, text: &str, remedy: &str) -> Option<T> {
        if let Some(kind) = self.refers_to {
            row.refers(self.column, kind, text);
        }
        (self.parse)(text).map_err(|reason| row.problem(self.column, reason, remedy)).ok()
    }
}

impl<T> Codec for Cell<T> {
    type Value = T;

    fn fields(&self) -> Vec<Field> {
        vec![Field { required: true, ..self.field() }]
    }

    fn read(&self, row: &mut Row<'_>) -> Option<T> {
        let text = row.cell(self.column);
        if text.is_empty() {
            row.problem(self.column, "the cell is empty", "fill it in: this column is required");
            return None;
        }
        self.read_filled(row, text, "correct the cell")
    }

    fn write(&self, value: &T, cells: &mut Cells) {
        cells.put(self.column, (self.print)(value));
    }
}

/// A cell that may be empty.
pub(crate) struct Optional<T>(Cell<T>);

/// A cell that may be empty.
pub(crate) fn optional<T>(cell: Cell<T>) -> Optional<T> {
    Optional(cell)
}

impl<T> Codec for Optional<T> {
    type Value = Option<T>;

    fn fields(&self) -> Vec<Field> {
        vec![self.0.field()]
    }

    fn read(&self, row: &mut Row<'_>) -> Option<Option<T>> {
        match row.cell(self.0.column) {
            "" => Some(None),
            text => self.0.read_filled(row, text, "correct the cell or leave it empty").map(Some),
        }
    }

    fn write(&self, value: &Option<T>, cells: &mut Cells) {
        if let Some(value) = value {
            self.0.write(value, cells);
        }
    }
}

/// A cell that stands for the usual value when empty, and is left empty for it.
pub(crate) struct Usually<T>(pub T, pub Cell<T>);

impl<T: Copy + PartialEq> Codec for Usually<T> {
    type Value = T;

    fn fields(&self) -> Vec<Field> {
        vec![self.1.field()]
    }

    fn read(&self, row: &mut Row<'_>) -> Option<T> {
        match row.cell(self.1.column) {
            "" => Some(self.0),
            text => self.1.read_filled(row, text, "correct the cell or leave it empty"),
        }
    }

    fn write(&self, value: &T, cells: &mut Cells) {
        if *value != self.0 {
            self.1.write(value, cells);
        }
    }
}

/// A text of any length, which may be empty and may have lines.
pub(crate) struct Free(pub &'static str);

impl Codec for Free {
    type Value = String;

    fn fields(&self) -> Vec<Field> {
        vec![Field::optional(Column::Plain(self.0), Form::Markdown)]
    }

    fn read(&self, row: &mut Row<'_>) -> Option<String> {
        Some(row.cell(self.0).to_owned())
    }

    fn write(&self, value: &String, cells: &mut Cells) {
        cells.put(self.0, value.clone());
    }
}

/// A text that the content folder keeps in a file of its own, where it takes no column.
pub(crate) struct OptionalFile(pub &'static str);

impl Codec for OptionalFile {
    type Value = Option<String>;

    fn fields(&self) -> Vec<Field> {
        Vec::new()
    }

    fn read(&self, row: &mut Row<'_>) -> Option<Self::Value> {
        let text = row.cell(self.0);
        Some((!text.is_empty()).then(|| text.to_owned()))
    }

    fn write(&self, value: &Self::Value, cells: &mut Cells) {
        cells.put(self.0, value.clone().unwrap_or_default());
    }
}
