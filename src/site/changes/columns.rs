//! What the columns of records are called, and how their values are read.

use super::names::name;
use crate::{
    domain::{Quantity, schema::Kind},
    site::RequestContext,
};

/// How a column of a record is told.
pub enum Telling {
    /// Not at all: it is about the records and not about what they say.
    Hidden,
    /// By its name alone.
    Named,
    /// With the whole value before and after.
    Whole,
    /// With the words that changed.
    Words,
}

/// How a column is told.
pub fn telling(kind: Kind, key: &str, column: &str) -> Telling {
    match (kind, column) {
        (_, "slug" | "locale" | "revision" | "updated" | "reviewed_by" | "reviewed_on") => Telling::Hidden,
        // A number that was wrong must not be dialled, and one that nobody has confirmed is shown nowhere.
        (Kind::Helplines, _) | (_, "logo" | "highlight") => Telling::Named,
        (Kind::Texts, _) if key.starts_with("help/") || key.starts_with("safety/") => Telling::Named,
        (Kind::People | Kind::Speakers, "role")
        | (
            _,
            "title" | "summary" | "evidence_summary" | "name" | "note" | "text" | "label" | "description" | "lead"
            | "markdown" | "organisers" | "venue" | "holder" | "publisher" | "next" | "references",
        ) => Telling::Words,
        _ => Telling::Whole,
    }
}

/// The message that names a column.
pub fn message(kind: Kind, column: &str) -> &'static str {
    match (kind, column) {
        (Kind::Organisations, "place") => "member-seat",
        (Kind::Organisations | Kind::Events, "kind") => "facet-kind",
        (Kind::Involvements, "role") | (_, "part") => "column-part",
        (_, "country") => "facet-country",
        (_, "latitude" | "longitude") => "column-coordinates",
        (_, "name") => "sort-name",
        (_, "name_language") => "language-switch",
        (_, "acronym") => "member-acronym",
        (_, "place") => "event-where",
        (_, "website") => "member-website",
        (_, "kind" | "type") => "event-kind",
        (_, "scope" | "coverage") => "member-scope",
        (_, "membership" | "relation") => "facet-membership",
        (_, "evidence_summary") => "member-evidence",
        (Kind::Figures, "quantity") | (_, "evidence") => "dossier-certainty",
        (_, "source_url" | "sources") => "positions-source",
        (_, "unverified") => "member-unverified",
        (_, "logo") => "column-logo",
        (_, "organisation") => "person-organisation",
        (_, "role") => "column-role",
        (_, "role_as_of" | "since" | "date") => "dossier-date",
        (_, "title" | "label") => "table-title",
        (_, "start") => "table-start",
        (_, "end") => "table-end",
        (_, "time_zone") => "column-time-zone",
        (_, "venue") => "column-venue",
        (_, "format") => "event-format",
        (_, "status") => "column-status",
        (_, "coalition_role") => "event-role",
        (_, "organisers") => "event-organisers",
        (_, "signatories" | "signatories_quantity") => "event-signatories",
        (_, "languages" | "languages_count") => "help-languages",
        (_, "note") => "column-note",
        (_, "person") => "search-people",
        (_, "event") => "legislation-event",
        (_, "references") => "column-references",
        (_, "act" | "act_number") => "column-act",
        (_, "in_force_until") => "column-in-force-until",
        (_, "planned" | "planned_on" | "next") => "dossier-next",
        (_, "checked_on") => "column-checked",
        (_, "procedure") => "chart-file",
        (_, "stage") => "dossier-stage",
        (_, "bodies") => "dossier-body",
        (_, "votes_for" | "votes_against" | "votes_abstentions") => "dossier-votes",
        (_, "text" | "lead" | "markdown") => "column-text",
        (_, "topic") => "comparison-subject",
        (_, "procedures") => "position-laws",
        (_, "holder") => "positions-holder",
        (_, "own") => "positions-own",
        (_, "demand") => "positions-demands",
        (_, "in_coalition_text") => "positions-coalition-text",
        (_, "value") => "column-value",
        (_, "unit") => "column-unit",
        (_, "year") => "facet-year",
        (_, "publisher") => "column-publisher",
        (_, "highlight") => "nav-home",
        (_, "phone") => "column-phone",
        (_, "hours") => "help-hours",
        (_, "verified_on") => "column-verified",
        (_, "content_note") => "content-note",
        // `summary` of many kinds, `description` of texts.
        _ => "table-summary",
    }
}

/// The value of a column as readers of the language read it; empty for what cannot be told.
pub fn value(context: &RequestContext<'_>, kind: Kind, column: &str, written: &str) -> String {
    let language = context.language();
    let coded = |prefix: &str, code: &str| {
        let id = format!("{prefix}-{code}");
        let text = language.text(&id);
        if text == id { code.to_owned() } else { text.to_owned() }
    };
    let each = |separator: char, one: &dyn Fn(&str) -> String| {
        let items = written.split(separator).map(str::trim).filter(|item| !item.is_empty());
        items.map(one).collect::<Vec<_>>().join(", ")
    };
    // What names a record that is published no more names nothing.
    let named = |kind: Kind, key: &str| name(context, kind, key).map(|name| name.text).unwrap_or_default();
    let text = match (kind, column) {
        _ if written.is_empty() => String::new(),
        (_, "country") => written.parse().map_or_else(|_| written.to_owned(), |country| language.country(country)),
        (_, "name_language") => language.language_name(written),
        (_, "languages") => each(';', &|tag| language.language_name(tag)),
        (
            _,
            "start" | "end" | "since" | "date" | "checked_on" | "verified_on" | "role_as_of" | "in_force_until"
            | "planned_on",
        ) => written.parse().map_or_else(|_| written.to_owned(), |date| language.date(date)),
        (_, "signatories" | "languages_count" | "value" | "votes_for" | "votes_against" | "votes_abstentions") => {
            written.parse().map_or_else(|_| written.to_owned(), |number| language.number(number))
        }
        (_, "place") => named(Kind::Places, written),
        (_, "organisation") => named(Kind::Organisations, written),
        (_, "person") => named(Kind::People, written),
        (_, "event") => named(Kind::Events, written),
        (_, "procedure") => named(Kind::Procedures, written),
        (_, "procedures") => each(';', &|key| named(Kind::Procedures, key)),
        (_, "own" | "in_coalition_text" | "content_note") => coded("changes", written),
        (_, "bodies") => each(';', &|code| coded("body", code)),
        (Kind::Organisations, "unverified") => each(';', &|column| language.text(message(kind, column)).to_owned()),
        (Kind::Helplines, "kind") => coded("need", written),
        (_, "kind") => coded("kind", written),
        (_, "scope" | "format" | "status" | "type" | "part" | "stage") => coded(column, written),
        (_, "planned") => coded("stage", written),
        (_, "membership") => coded("membership-one", written),
        (_, "coalition_role") => coded("role", written),
        (Kind::Involvements, "role") => coded("involvement", written),
        (_, "evidence") => coded("certainty", written),
        (_, "act") => language.with(&format!("act-{written}"), &[("number", "…")]),
        (Kind::Figures, "topic") => coded("figures", written),
        (_, "quantity" | "signatories_quantity") => {
            written.parse().map_or_else(|_| String::new(), |quantity: Quantity| language.quantity("…", quantity))
        }
        (_, "unit") if written == "per-cent" || written == "one-in" => language.with(written, &[("number", "…")]),
        (_, "unit") => String::new(),
        _ => written.to_owned(),
    };
    text.trim().to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        domain::{
            Locale,
            schema::{self, Column},
        },
        i18n::Language,
    };

    #[test]
    fn every_column_that_is_told_has_a_label_in_every_language_and_only_summaries_are_called_so() {
        for locale in Locale::ALL {
            let language = Language::load(*locale).expect("strings");
            for kind in Kind::ALL.iter().filter(|kind| kind.is_told()) {
                for column in schema::columns(*kind) {
                    let (Column::Plain(name) | Column::Localized(name)) = column;
                    if matches!(telling(*kind, "", name), Telling::Hidden) {
                        continue;
                    }
                    let id = message(*kind, name);
                    assert_ne!(language.text(id), id, "{locale} {kind} {name}");
                    assert_eq!(id == "table-summary", matches!(name, "summary" | "description"), "{kind} {name}");
                }
            }
        }
    }
}
