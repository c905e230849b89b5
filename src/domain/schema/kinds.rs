//! Every kind of record, column by column: the one place that says how each is written and read, in files and in the store.

use super::{
    cell::{
        Codec, Free, OptionalFile, Usually, address, cell, degrees, language, natural, number, optional, rank,
        reference, yes_no,
    },
    cells::Cells,
    codecs::{EvidenceCells, List, SignatoriesCells, required_texts, texts},
    column::Column,
    kind::Kind,
    law_cells::{ActCells, PlannedCells, VotesCells},
    record::Schema,
    row::Row,
};
use crate::domain::{
    Event, EventStatus, Figure, Helpline, Involvement, Milestone, Organisation, Person, Place, Position, Procedure,
    Speaker, Text,
};

/// Declares the kinds: each field with the columns it takes, in the order of the columns.
macro_rules! kinds {
    ($($record:ident in $kind:expr, by $key:expr => { $($field:ident: $codec:expr),+ $(,)? })+) => { $(
        impl Schema for $record {
            const KIND: Kind = $kind;
            const KEY: &'static [&'static str] = &$key;

            fn columns() -> Vec<Column> {
                [$(columns_of(&$codec, |record: &Self| &record.$field)),+].concat()
            }

            fn read(row: &mut Row<'_>) -> Option<Self> {
                // Every field is read before any is missed: all faults of a record are told at once.
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

kinds! {
    Place in Kind::Places, by ["slug"] => {
        slug: cell("slug"),
        country: cell("country"),
        latitude: degrees::<90>("latitude"),
        longitude: degrees::<180>("longitude"),
        name: required_texts("name"),
    }

    Organisation in Kind::Organisations, by ["slug"] => {
        slug: cell("slug"),
        name: cell("name"),
        name_language: optional(language("name_language")),
        other_names: texts("name"),
        acronym: optional(cell("acronym")),
        place: optional(reference("place", Kind::Places)),
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
        logo: OptionalFile("logo"),
    }

    Person in Kind::People, by ["slug"] => {
        slug: cell("slug"),
        name: cell("name"),
        organisation: optional(reference("organisation", Kind::Organisations)),
        role: texts("role"),
        role_as_of: optional(cell("role_as_of")),
        evidence: EvidenceCells,
    }

    Event in Kind::Events, by ["slug"] => {
        slug: cell("slug"),
        title: required_texts("title"),
        summary: texts("summary"),
        start: cell("start"),
        end: optional(cell("end")),
        time_zone: optional(cell("time_zone")),
        place: optional(reference("place", Kind::Places)),
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

    Speaker in Kind::Speakers, by ["event", "person"] => {
        event: reference("event", Kind::Events),
        person: reference("person", Kind::People),
        part: cell("part"),
        role: texts("role"),
    }

    Involvement in Kind::Involvements, by ["event", "organisation"] => {
        event: reference("event", Kind::Events),
        organisation: reference("organisation", Kind::Organisations),
        role: cell("role"),
        evidence: EvidenceCells,
    }

    Procedure in Kind::Procedures, by ["slug"] => {
        slug: cell("slug"),
        references: List(cell("references"), ';'),
        title: required_texts("title"),
        summary: texts("summary"),
        act: ActCells,
        planned: PlannedCells,
        next: texts("next"),
        checked_on: optional(cell("checked_on")),
    }

    Milestone in Kind::Milestones, by ["slug"] => {
        slug: cell("slug"),
        date: cell("date"),
        procedure: optional(reference("procedure", Kind::Procedures)),
        stage: optional(cell("stage")),
        title: required_texts("title"),
        summary: texts("summary"),
        bodies: List(cell("bodies"), ';'),
        votes: VotesCells,
        event: optional(reference("event", Kind::Events)),
        note: texts("note"),
        evidence: EvidenceCells,
        checked_on: optional(cell("checked_on")),
    }

    Position in Kind::Positions, by ["slug"] => {
        slug: cell("slug"),
        text: required_texts("text"),
        topic: optional(cell("topic")),
        procedures: List(reference("procedures", Kind::Procedures), ';'),
        holder: texts("holder"),
        own: yes_no("own"),
        since: optional(cell("since")),
        demand: optional(rank("demand")),
        in_coalition_text: yes_no("in_coalition_text"),
        sources: List(address("sources"), ' '),
    }

    Figure in Kind::Figures, by ["slug"] => {
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

    Helpline in Kind::Helplines, by ["slug"] => {
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

    Text in Kind::Texts, by ["slug", "locale"] => {
        slug: cell("slug"),
        locale: cell("locale"),
        title: cell("title"),
        description: cell("description"),
        lead: cell("lead"),
        updated: cell("updated"),
        content_note: Usually(false, yes_no("content_note")),
        reviewed_by: optional(cell("reviewed_by")),
        reviewed_on: optional(cell("reviewed_on")),
        markdown: Free("markdown"),
    }
}
