//! The files of the content folder, column by column: the one place that says how each kind of record is written and read.

use super::{
    cell::{Codec, Usually, address, cell, degrees, language, natural, number, optional, rank, reference, yes_no},
    cells::{EvidenceCells, List, SignatoriesCells, required_texts, texts},
    column::Column,
    law_cells::{ActCells, PlannedCells, VotesCells},
    logo::LogoFile,
    row::{Cells, Row},
    table::Record,
};
use crate::domain::{
    Event, EventStatus, Figure, Helpline, Involvement, Milestone, Organisation, Person, Place, Position, Procedure,
    Speaker,
};

const PLACES: &str = "places.csv";
const ORGANISATIONS: &str = "organisations.csv";
const PEOPLE: &str = "people.csv";
const EVENTS: &str = "events.csv";
const PROCEDURES: &str = "procedures.csv";

/// Declares the files: each field with the columns it takes, in the order of the columns.
macro_rules! records {
    ($($kind:ident in $file:expr, by $key:expr => { $($field:ident: $codec:expr),+ $(,)? })+) => { $(
        impl Record for $kind {
            const FILE: &'static str = $file;
            const KEY: &'static [&'static str] = &$key;

            fn columns() -> Vec<Column> {
                [$(columns_of(&$codec, |record: &Self| &record.$field)),+].concat()
            }

            fn read(row: &mut Row<'_>) -> Option<Self> {
                // Every field is read before any is missed: all problems of a row are told at once.
                $(let $field = $codec.read(row);)+
                Some(Self { $($field: $field?),+ })
            }

            fn write(&self, cells: &mut Cells) {
                $($codec.write(&self.$field, cells);)+
            }
        }
    )+ };
}

/// The columns of a field, which also tells the compiler the field's type.
fn columns_of<R, C: Codec>(codec: &C, _field: fn(&R) -> &C::Value) -> Vec<Column> {
    codec.columns()
}

records! {
    Place in PLACES, by ["slug"] => {
        slug: cell("slug"),
        country: cell("country"),
        latitude: degrees::<90>("latitude"),
        longitude: degrees::<180>("longitude"),
        name: required_texts("name"),
    }

    Organisation in ORGANISATIONS, by ["slug"] => {
        slug: cell("slug"),
        name: cell("name"),
        name_language: optional(language("name_language")),
        other_names: texts("name"),
        acronym: optional(cell("acronym")),
        place: optional(reference("place", PLACES)),
        country: optional(cell("country")),
        website: optional(address("website")),
        kind: cell("kind"),
        scope: optional(cell("scope")),
        membership: optional(cell("membership")),
        relation: optional(cell("relation")),
        summary: texts("summary"),
        evidence_summary: texts("evidence_summary"),
        evidence: EvidenceCells,
        unverified: List(cell("unverified"), ';'),
        logo: LogoFile,
    }

    Person in PEOPLE, by ["slug"] => {
        slug: cell("slug"),
        name: cell("name"),
        organisation: optional(reference("organisation", ORGANISATIONS)),
        role: texts("role"),
        role_as_of: optional(cell("role_as_of")),
        evidence: EvidenceCells,
    }

    Event in EVENTS, by ["slug"] => {
        slug: cell("slug"),
        title: required_texts("title"),
        summary: texts("summary"),
        start: cell("start"),
        end: optional(cell("end")),
        time_zone: optional(cell("time_zone")),
        place: optional(reference("place", PLACES)),
        country: optional(cell("country")),
        venue: texts("venue"),
        format: optional(cell("format")),
        kind: cell("type"),
        status: Usually(EventStatus::Scheduled, cell("status")),
        coalition_role: cell("coalition_role"),
        organisers: texts("organisers"),
        signatories: SignatoriesCells,
        languages: List(language("languages"), ';'),
        languages_count: optional(rank("languages_count")),
        note: texts("note"),
        evidence: EvidenceCells,
        revision: Usually(0, number("revision")),
    }

    Speaker in "speakers.csv", by ["event", "person"] => {
        event: reference("event", EVENTS),
        person: reference("person", PEOPLE),
        part: cell("part"),
        role: texts("role"),
    }

    Involvement in "involvements.csv", by ["event", "organisation"] => {
        event: reference("event", EVENTS),
        organisation: reference("organisation", ORGANISATIONS),
        role: cell("role"),
        evidence: EvidenceCells,
    }

    Procedure in PROCEDURES, by ["slug"] => {
        slug: cell("slug"),
        references: List(cell("references"), ';'),
        title: required_texts("title"),
        summary: texts("summary"),
        act: ActCells,
        planned: PlannedCells,
        next: texts("next"),
        checked_on: optional(cell("checked_on")),
    }

    Milestone in "milestones.csv", by ["slug"] => {
        slug: cell("slug"),
        date: cell("date"),
        procedure: optional(reference("procedure", PROCEDURES)),
        stage: optional(cell("stage")),
        title: required_texts("title"),
        summary: texts("summary"),
        bodies: List(cell("bodies"), ';'),
        votes: VotesCells,
        event: optional(reference("event", EVENTS)),
        note: texts("note"),
        evidence: EvidenceCells,
        checked_on: optional(cell("checked_on")),
    }

    Position in "positions.csv", by ["slug"] => {
        slug: cell("slug"),
        text: required_texts("text"),
        topic: optional(cell("topic")),
        procedures: List(reference("procedures", PROCEDURES), ';'),
        holder: texts("holder"),
        own: yes_no("own"),
        since: optional(cell("since")),
        demand: optional(rank("demand")),
        in_coalition_text: yes_no("in_coalition_text"),
        sources: List(address("sources"), ' '),
    }

    Figure in "figures.csv", by ["slug"] => {
        slug: cell("slug"),
        topic: optional(cell("topic")),
        value: natural("value"),
        unit: cell("unit"),
        quantity: cell("quantity"),
        year: optional(number("year")),
        label: required_texts("label"),
        publisher: texts("publisher"),
        highlight: optional(rank("highlight")),
        note: texts("note"),
        evidence: EvidenceCells,
        checked_on: optional(cell("checked_on")),
    }

    Helpline in "helplines.csv", by ["slug"] => {
        slug: cell("slug"),
        country: optional(cell("country")),
        coverage: optional(cell("coverage")),
        kind: cell("kind"),
        name: required_texts("name"),
        phone: optional(cell("phone")),
        website: optional(address("website")),
        hours: optional(cell("hours")),
        languages: List(language("languages"), ';'),
        evidence: EvidenceCells,
        checked_on: optional(cell("checked_on")),
        verified_on: optional(cell("verified_on")),
    }
}
