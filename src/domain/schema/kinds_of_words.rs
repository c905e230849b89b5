//! The kinds of records that are words and what accompanies them, as `kinds` has the others: texts, reviews, interface strings, and terms
//! to avoid.

use super::{
    cell::{Codec, Free, Usually, cell, optional, yes_no},
    cells::Cells,
    codecs::{EvidenceCells, List},
    column::Field,
    kind::Kind,
    record::{Schema, fields_of, kinds},
    row::Row,
};
use crate::domain::{Phrase, Review, Term, Text};

kinds! {
    Text in Kind::Texts, by ["slug", "locale"] => {
        slug: cell("slug"),
        locale: cell("locale"),
        title: cell("title"),
        description: cell("description"),
        lead: cell("lead"),
        updated: cell("updated"),
        content_note: Usually(false, yes_no("content_note")),
        markdown: Free("markdown"),
    }

    Review in Kind::Reviews, by ["subject", "locale"] => {
        /// What was read: `texts/<page>`, `<kind>/<key>` for a record, or `interface/<file>` for a file of interface strings.
        subject: cell("subject"),
        /// The language of it.
        locale: cell("locale"),
        /// Who read it, where that may be told.
        by: optional(cell("by")),
        /// When it was read.
        on: cell("on"),
        /// The fingerprint of the source as it was then.
        source: cell("source"),
        /// The fingerprint of what was read: the review holds as long as the words have it.
        text: cell("text"),
    }

    Phrase in Kind::Phrases, by ["locale", "id"] => {
        locale: cell("locale"),
        id: cell("id"),
        text: Free("text"),
    }

    Term in Kind::Terms, by ["slug"] => {
        /// Its stable name, which readers never see.
        slug: cell("slug"),
        /// The language that it is a term of.
        locale: cell("locale"),
        /// What texts of that language should not say.
        discouraged: cell("discouraged"),
        /// Other forms of it; a `*` at the end of a word stands for any ending, as in `child prostitut*`.
        forms: List(cell("forms"), ';'),
        /// What to say in its place.
        preferred: cell("preferred"),
        /// Why, in a sentence of that language.
        why: cell("why"),
        /// Who advises so.
        evidence: EvidenceCells,
    }
}
