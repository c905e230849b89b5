//! Which table and columns each kind of record has: the one place that says it, for writing and reading, for every database.

use super::value::{Columns, Field, Unreadable, Value};
use crate::domain::{
    Event, Figure, Helpline, Involvement, Milestone, Organisation, Person, Place, Position, Procedure, Speaker, Text,
};

/// A record that has a table for its kind, with a `position` column beside its own.
pub(super) trait Record: Sized + Send + Sync {
    /// The table, named as the kind is in files.
    const TABLE: &'static str;
    /// The columns of each field, in the order of the values.
    const COLUMNS: &'static [&'static [&'static str]];
    /// What names the record within its kind.
    fn key(&self) -> String;
    /// The values of the columns.
    fn values(&self) -> Vec<Value>;
    /// The record of a row's values.
    fn from_values(columns: &mut Columns<'_>) -> Result<Self, Unreadable>;
}

/// The columns of a kind, in the order of its values, without `position`.
pub(super) fn columns<T: Record>() -> impl Iterator<Item = &'static str> {
    T::COLUMNS.iter().copied().flatten().copied()
}

/// Columns as they stand in a statement: quoted, because some names are words of SQL.
pub(super) fn quoted<'a>(columns: impl Iterator<Item = &'a str>) -> String {
    columns.map(|name| format!("\"{name}\"")).collect::<Vec<_>>().join(", ")
}

/// The columns of one field.
macro_rules! columns {
    ($field:ident) => {
        &[stringify!($field)]
    };
    ($field:ident $($column:literal)+) => {
        &[$($column),+]
    };
}

/// Declares the tables: each field with its columns, where they are not just the field's name.
macro_rules! records {
    ($($kind:ident in $table:literal, by $($key:ident)/+ => {
        $($field:ident $(as $($column:literal)&+)?),+ $(,)?
    })+) => { $(
        impl Record for $kind {
            const TABLE: &'static str = $table;
            const COLUMNS: &'static [&'static [&'static str]] = &[$(columns!($field $($($column)+)?)),+];

            fn key(&self) -> String {
                [$(self.$key.to_string()),+].join("/")
            }

            fn values(&self) -> Vec<Value> {
                let mut values = Vec::with_capacity(Self::COLUMNS.len());
                $(self.$field.put(&mut values);)+
                values
            }

            fn from_values(columns: &mut Columns<'_>) -> Result<Self, Unreadable> {
                Ok(Self { $($field: Field::take(columns).map_err(|reason| format!("{}: {reason}", stringify!($field)))?),+ })
            }
        }
    )+ };
}

records! {
    Place in "places", by slug => { slug, country, name, latitude, longitude }

    Organisation in "organisations", by slug => {
        slug, name, name_language, other_names, acronym, place, country, website, kind, scope, membership, relation,
        summary, evidence_summary, evidence as "evidence" & "source_url", unverified, logo,
    }

    Person in "people", by slug => {
        slug, name, organisation, role, role_as_of, evidence as "evidence" & "source_url",
    }

    Event in "events", by slug => {
        slug, title, summary, start, end, time_zone, place, country, venue, format, kind, status, coalition_role,
        organisers, signatories as "signatories" & "signatories_quantity", languages, languages_count, note,
        evidence as "evidence" & "source_url", revision,
    }

    Speaker in "speakers", by event / person => { event, person, part, role }

    Involvement in "involvements", by event / organisation => {
        event, organisation, role, evidence as "evidence" & "source_url",
    }

    Procedure in "procedures", by slug => {
        slug, references, title, summary, act as "act" & "act_number" & "in_force_until", planned as "planned" & "planned_on",
        next, checked_on,
    }

    Milestone in "milestones", by slug => {
        slug, date, procedure, stage, title, summary, bodies,
        votes as "votes_for" & "votes_against" & "votes_abstentions", event, note, evidence as "evidence" & "source_url",
        checked_on,
    }

    Position in "positions", by slug => {
        slug, text, topic, procedures, holder, own, since, demand, in_coalition_text, sources,
    }

    Figure in "figures", by slug => {
        slug, topic, value, unit, quantity, year, label, publisher, highlight, note, evidence as "evidence" & "source_url",
        checked_on,
    }

    Helpline in "helplines", by slug => {
        slug, country, coverage, kind, name, phone, website, hours, languages, evidence as "evidence" & "source_url", checked_on,
        verified_on,
    }

    Text in "texts", by slug / locale => {
        slug, locale, title, description, lead, updated, content_note, reviewed_by, reviewed_on, markdown,
    }
}
