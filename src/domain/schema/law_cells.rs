//! How the facts of a legislative file stand in a row: the act, the planned step, the result of a vote.

use super::{
    cell::{Codec, cell, number, optional},
    cells::Cells,
    codecs::both,
    column::Field,
    row::Row,
};
use crate::domain::{Act, ActKind, PartialDate, PlannedStep, Stage, Votes};

/// `act`, `act_number` and `in_force_until`: the latest act, and when it ends.
pub(crate) struct ActCells;

impl ActCells {
    const KIND: &'static str = "act";
    const NUMBER: &'static str = "act_number";
    const UNTIL: &'static str = "in_force_until";
}

impl Codec for ActCells {
    type Value = Option<Act>;

    fn fields(&self) -> Vec<Field> {
        let number = "Its number in the Official Journal, such as `2026/1881`. Both or none.";
        let until = "The last day on which it applies; empty for an act without an end.";
        vec![
            cell::<ActKind>(Self::KIND).field(),
            Field { about: number, ..cell::<String>(Self::NUMBER).field() },
            Field { about: until, ..cell::<PartialDate>(Self::UNTIL).field() },
        ]
    }

    fn read(&self, row: &mut Row<'_>) -> Option<Self::Value> {
        let act = both(row, cell(Self::KIND), cell(Self::NUMBER));
        let until = optional(cell(Self::UNTIL)).read(row);
        match (act?, until?) {
            (Some((kind, number)), in_force_until) => Some(Some(Act { kind, number, in_force_until })),
            (None, None) => Some(None),
            (None, Some(_)) => {
                row.problem(Self::KIND, "the cell is empty though an end is given", "name the act, or no end");
                None
            }
        }
    }

    fn write(&self, value: &Self::Value, cells: &mut Cells) {
        if let Some(act) = value {
            cells.put(Self::KIND, act.kind.to_string());
            cells.put(Self::NUMBER, act.number.clone());
            optional(cell(Self::UNTIL)).write(&act.in_force_until, cells);
        }
    }
}

/// `planned` and `planned_on`: the step that was announced, and for when.
pub(crate) struct PlannedCells;

impl PlannedCells {
    const STAGE: &'static str = "planned";
    const DATE: &'static str = "planned_on";
}

impl Codec for PlannedCells {
    type Value = Option<PlannedStep>;

    fn fields(&self) -> Vec<Field> {
        let date = "The date that was announced. Both or none.";
        vec![cell::<Stage>(Self::STAGE).field(), Field { about: date, ..cell::<PartialDate>(Self::DATE).field() }]
    }

    fn read(&self, row: &mut Row<'_>) -> Option<Self::Value> {
        let planned = both(row, cell(Self::STAGE), cell(Self::DATE))?;
        Some(planned.map(|(stage, date)| PlannedStep { stage, date }))
    }

    fn write(&self, value: &Self::Value, cells: &mut Cells) {
        if let Some(planned) = value {
            cells.put(Self::STAGE, planned.stage.to_string());
            cells.put(Self::DATE, planned.date.to_string());
        }
    }
}

/// `votes_for`, `votes_against` and `votes_abstentions`: the result of a vote.
pub(crate) struct VotesCells;

impl VotesCells {
    const IN_FAVOUR: &'static str = "votes_for";
    const AGAINST: &'static str = "votes_against";
    const ABSTENTIONS: &'static str = "votes_abstentions";
}

impl Codec for VotesCells {
    type Value = Option<Votes>;

    fn fields(&self) -> Vec<Field> {
        let field = |column, about| Field { about, ..number::<u16>(column).field() };
        vec![
            field(Self::IN_FAVOUR, ""),
            field(Self::AGAINST, "Votes against it."),
            field(Self::ABSTENTIONS, "Abstentions, where known."),
        ]
    }

    fn read(&self, row: &mut Row<'_>) -> Option<Self::Value> {
        let votes = both(row, number(Self::IN_FAVOUR), number(Self::AGAINST));
        let abstentions = optional(number(Self::ABSTENTIONS)).read(row);
        match (votes?, abstentions?) {
            (Some((in_favour, against)), abstentions) => Some(Some(Votes { in_favour, against, abstentions })),
            (None, None) => Some(None),
            (None, Some(_)) => {
                row.problem(Self::IN_FAVOUR, "the cell is empty though abstentions are given", "give all or none");
                None
            }
        }
    }

    fn write(&self, value: &Self::Value, cells: &mut Cells) {
        if let Some(votes) = value {
            cells.put(Self::IN_FAVOUR, votes.in_favour.to_string());
            cells.put(Self::AGAINST, votes.against.to_string());
            optional(number(Self::ABSTENTIONS)).write(&votes.abstentions, cells);
        }
    }
}
