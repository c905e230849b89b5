//! The columns of a CSV file.

/// What a file may hold in its header.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Column {
    /// A column of this name.
    Plain(&'static str),
    /// A column for each language, this name with `_en`, `_fr` and so on after it.
    Localized(&'static str),
}

/// The columns of a file as they may be named in its first line.
pub(super) fn list(columns: &[Column]) -> String {
    let names: Vec<_> = columns
        .iter()
        .map(|column| match column {
            Column::Plain(name) => (*name).to_owned(),
            Column::Localized(name) => format!("{name}_<language>"),
        })
        .collect();
    names.join(", ")
}
