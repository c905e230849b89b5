//! Every kind of record but those of words, column by column: the one place that says how each is written and read, in files and in the
//! store.

use super::{
    cell::{
        Codec, OptionalFile, Usually, address, cell, degrees, language, natural, number, optional, rank, reference,
        yes_no,
    },
    cells::Cells,
    codecs::{EvidenceCells, List, SignatoriesCells, required_texts, texts},
    column::Field,
    kind::Kind,
    law_cells::{ActCells, PlannedCells, VotesCells},
    record::{Schema, fields_of, kinds},
    row::Row,
};
use crate::domain::{
    Event, EventStatus, Figure, Helpline, Involvement, Milestone, Organisation, Person, Place, Position, Procedure,
    Speaker,
};

kinds! {
    Place in Kind::Places, by ["slug"] => {
        slug: cell("slug"),
        country: cell("country"),
        /// Degrees north (WGS 84), such as `50.8467`: with `longitude`, the dot on the map.
        latitude: degrees::<90>("latitude"),
        /// Degrees east, such as `4.3525`.
        longitude: degrees::<180>("longitude"),
        name: required_texts("name"),
    }

    Organisation in Kind::Organisations, by ["slug"] => {
        /// Its stable name.
        slug: cell("slug"),
        /// The name it uses itself.
        name: cell("name"),
        /// The language of `name`, where known.
        name_language: optional(language("name_language")),
        /// Its names in other languages.
        other_names: texts("name"),
        /// Its usual abbreviation.
        acronym: optional(cell("acronym")),
        /// The town of its seat.
        place: optional(reference("place", Kind::Places)),
        /// The country of its seat; that of the place, if there is one.
        country: optional(cell("country")),
        /// Its own site.
        website: optional(address("website")),
        /// What it mainly does.
        kind: cell("kind"),
        /// How far its work reaches.
        scope: optional(cell("scope")),
        /// How it belongs to the coalition: in the steering group, as a member, or only by a signature with it. Empty: only
        /// around it, never shown as a member.
        membership: optional(cell("membership")),
        /// What an organisation that is no member has to do with it.
        relation: optional(cell("relation")),
        /// What it is, in a sentence.
        summary: texts("summary"),
        /// What the proof says, in a sentence.
        evidence_summary: texts("evidence_summary"),
        /// The proof of its membership or relation.
        evidence: EvidenceCells,
        /// The columns of this row that no source proves yet, such as `place;name`.
        unverified: List(cell("unverified"), ';'),
        logo: OptionalFile("logo"),
    }

    Person in Kind::People, by ["slug"] => {
        /// Their stable name.
        slug: cell("slug"),
        /// Their name.
        name: cell("name"),
        /// The one they belonged to at the time.
        organisation: optional(reference("organisation", Kind::Organisations)),
        /// What they were at the time.
        role: texts("role"),
        /// The time of that role, where known.
        role_as_of: optional(cell("role_as_of")),
        /// The proof.
        evidence: EvidenceCells,
    }

    Event in Kind::Events, by ["slug"] => {
        /// Its stable name.
        slug: cell("slug"),
        /// What it is called.
        title: required_texts("title"),
        /// What happened, in a sentence or two.
        summary: texts("summary"),
        /// When it began.
        start: cell("start"),
        /// When it ended, where known; not before the start.
        end: optional(cell("end")),
        /// The IANA time zone such as `Europe/Brussels`; required when `start` or `end` has a time of day.
        time_zone: optional(cell("time_zone")),
        /// The town.
        place: optional(reference("place", Kind::Places)),
        /// That of the place, if there is one.
        country: optional(cell("country")),
        /// The building or square.
        venue: texts("venue"),
        /// How people take part, where known.
        format: optional(cell("format")),
        /// What kind of event it is.
        kind: cell("type"),
        /// Whether it takes place as announced; empty means `scheduled`.
        status: Usually(EventStatus::Scheduled, cell("status")),
        /// What the coalition had to do with it: named as its own, done by its organisations, but not in its name, supported,
        /// reported on its campaign site, related only to its aims.
        coalition_role: cell("coalition_role"),
        /// Who organised it, as the source says.
        organisers: texts("organisers"),
        /// How many signed.
        signatories: SignatoriesCells,
        /// The languages a letter was published in.
        languages: List(language("languages"), ';'),
        /// In how many, where only that is known.
        languages_count: optional(rank("languages_count")),
        /// What readers should know about how sure this is.
        note: texts("note"),
        /// The proof.
        evidence: EvidenceCells,
        /// How often it had changed before this database knew of it, for the calendars that follow; empty means never. The
        /// database counts what changes since: never lower it.
        revision: Usually(0, number("revision")),
    }

    Speaker in Kind::Speakers, by ["event", "person"] => {
        event: reference("event", Kind::Events),
        person: reference("person", Kind::People),
        /// What they did there.
        part: cell("part"),
        /// What they were at the time, where it differs from people.csv.
        role: texts("role"),
    }

    Involvement in Kind::Involvements, by ["event", "organisation"] => {
        event: reference("event", Kind::Events),
        organisation: reference("organisation", Kind::Organisations),
        /// What it did there.
        role: cell("role"),
        /// The proof.
        evidence: EvidenceCells,
    }

    Procedure in Kind::Procedures, by ["slug"] => {
        /// Its stable name.
        slug: cell("slug"),
        /// Its interinstitutional references, such as `2022/0155(COD)`.
        references: List(cell("references"), ';'),
        /// What it is called.
        title: required_texts("title"),
        /// What it is about, not where it stands.
        summary: texts("summary"),
        /// The latest act it has led to, once that is in force.
        act: ActCells,
        /// The next step that was announced. The site calls it unconfirmed until a milestone of that day or later says what
        /// came of it.
        planned: PlannedCells,
        /// What comes next, as far as the sources say; not shown any more when a step is newer than `checked_on`.
        next: texts("next"),
        /// When somebody last looked for news of it.
        checked_on: optional(cell("checked_on")),
    }

    Milestone in Kind::Milestones, by ["slug"] => {
        /// Its stable name.
        slug: cell("slug"),
        /// When, as exactly as known.
        date: cell("date"),
        /// The file it belongs to; empty for the general frame.
        procedure: optional(reference("procedure", Kind::Procedures)),
        /// The stage it reaches; empty for the steps between. The drawing of the procedure is made from these.
        stage: optional(cell("stage")),
        /// What happened.
        title: required_texts("title"),
        /// The same in a sentence or two.
        summary: texts("summary"),
        /// Who acted; more than one for a joint act.
        bodies: List(cell("bodies"), ';'),
        /// Votes for the motion that title and summary name.
        votes: VotesCells,
        /// The coalition’s event that this step is.
        event: optional(reference("event", Kind::Events)),
        /// What readers should know about how sure this is.
        note: texts("note"),
        /// The proof.
        evidence: EvidenceCells,
        /// When that proof was last read.
        checked_on: optional(cell("checked_on")),
    }

    Position in Kind::Positions, by ["slug"] => {
        /// Its stable name.
        slug: cell("slug"),
        /// What is asked.
        text: required_texts("text"),
        /// What it is about; positions on one topic, in the order of time, are its history.
        topic: optional(cell("topic")),
        /// The files it speaks of.
        procedures: List(reference("procedures", Kind::Procedures), ';'),
        /// Who holds it, as the sources say.
        holder: texts("holder"),
        /// Whether the coalition itself holds it.
        own: yes_no("own"),
        /// Since when, or when it was said, where known.
        since: optional(cell("since")),
        /// Its place among the headline demands, from 1; empty for the others.
        demand: optional(rank("demand")),
        /// Whether the coalition’s own text states it.
        in_coalition_text: yes_no("in_coalition_text"),
        /// The public pages that show it.
        sources: List(address("sources"), ' '),
    }

    Figure in Kind::Figures, by ["slug"] => {
        /// Its stable name.
        slug: cell("slug"),
        /// What it is about. Figures on one topic stand together, those without come last; those on `coalition` that have a
        /// year are drawn over time.
        topic: optional(cell("topic")),
        /// The number; for `one-in`, the number after “in”.
        value: natural("value"),
        /// What it counts.
        unit: cell("unit"),
        /// How exactly it is known.
        quantity: cell("quantity"),
        /// The year it speaks of, where known.
        year: optional(number("year")),
        /// What it says, continuing the number.
        label: required_texts("label"),
        /// Who published it, and who quotes it.
        publisher: texts("publisher"),
        /// Its place on the home page, from 1; empty for the others. All stand at `/{lang}/figures`, each at `#slug`.
        highlight: optional(rank("highlight")),
        /// What readers should know beside it.
        note: texts("note"),
        /// The proof.
        evidence: EvidenceCells,
        /// When that proof was last read.
        checked_on: optional(cell("checked_on")),
    }

    Helpline in Kind::Helplines, by ["slug"] => {
        /// Its stable name.
        slug: cell("slug"),
        /// Where it answers; empty for a number or network that spans the Union.
        country: optional(cell("country")),
        /// Of a number that spans the Union: `some-member-states` when not every one has put it into service.
        coverage: optional(cell("coverage")),
        /// Whom it is for.
        kind: cell("kind"),
        /// What it is called.
        name: required_texts("name"),
        /// One number as it is dialled: digits, blanks for reading, at most one leading plus, such as `+32 2 475 44 11` or `116
        /// 111`.
        phone: optional(cell("phone")),
        /// Its website.
        website: optional(address("website")),
        /// When it answers, as its operator says, in local time; see below.
        hours: optional(cell("hours")),
        /// The languages it answers in, where known.
        languages: List(language("languages"), ';'),
        /// The proof that number and address are right.
        evidence: EvidenceCells,
        /// When that proof was last read. A test fails when a line that is shown was not checked for a year.
        checked_on: optional(cell("checked_on")),
        /// When somebody confirmed it with its operator.
        verified_on: optional(cell("verified_on")),
    }
}
