//! Terms to avoid in what somebody writes at the desk: they are told, and hold nothing up.

use super::{
    asked::Asked,
    names::{column_label, record_address},
};
use crate::domain::{desk::Edit, schema::Record, terms::Terms};
use desk_client::{Hint, HintWords, Hints};
use leptos::prelude::*;

/// What is said around them.
pub fn words(asked: &Asked) -> HintWords {
    HintWords {
        title: asked.text("terms-title"),
        instead: asked.text("terms-instead"),
        source: asked.text("terms-source"),
    }
}

/// Those that a record has; each leads to its field in the form of the record.
pub fn of_form(asked: &Asked, record: &Record) -> Vec<Hint> {
    hints(asked, record, |column| format!("#cell-{column}"))
}

/// Those in the cells that a change touches; each leads to the record.
pub fn of_edit(asked: &Asked, edit: &Edit) -> Vec<Hint> {
    let Some(cells) = edit.new.clone() else { return Vec::new() };
    let touched = edit.differences();
    let cells = cells.filled().filter(|(column, _)| {
        // The language of a text says what its words are.
        *column == "locale" || touched.iter().any(|one| one.column == *column)
    });
    let cells = cells.map(|(column, text)| (column.to_owned(), text.to_owned())).collect();
    hints(asked, &Record { kind: edit.kind, key: edit.key.clone(), cells }, |_| record_address(edit.kind, &edit.key))
}

fn hints(asked: &Asked, record: &Record, to: impl Fn(&str) -> String) -> Vec<Hint> {
    let snapshot = asked.desk.state.snapshot();
    let found = Terms::new(&snapshot.content.terms).hints(record).into_iter();
    let mut hints: Vec<Hint> = found
        .map(|hint| Hint {
            to: to(&hint.column),
            field: column_label(asked, &hint.column),
            words: hint.words,
            preferred: hint.term.preferred.clone(),
            why: hint.term.why.clone(),
            language: hint.term.locale.code().to_owned(),
            source: hint.term.evidence.source_url.clone(),
        })
        .collect();
    // Lines are not told here: the same words in a field once.
    hints.dedup();
    hints
}

/// These, where they do not change.
pub fn list(asked: &Asked, hints: Vec<Hint>) -> AnyView {
    view! { <Hints hints=Signal::stored(hints) words=words(asked)/> }.into_any()
}
