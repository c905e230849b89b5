//! How far a legislative file has come.

use super::Snapshot;
use crate::domain::{Milestone, Procedure, Stage};

/// How far a stage of a procedure is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Progress {
    /// It is behind.
    Reached,
    /// It has begun and is not over.
    UnderWay,
    /// It is still to come.
    Open,
}

impl Progress {
    /// The code by which styles and messages know it.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Reached => "reached",
            Self::UnderWay => "under-way",
            Self::Open => "open",
        }
    }
}

/// A stage of a procedure with the latest step that belongs to it.
pub struct StageState<'a> {
    /// Which stage.
    pub stage: Stage,
    /// How far it is.
    pub progress: Progress,
    /// Whether the procedure stands here now: it has come no further.
    pub is_current: bool,
    /// The step that reached it.
    pub step: Option<&'a Milestone>,
}

impl Snapshot {
    /// Every stage of a procedure, in order. Negotiations are under way as long as nothing is agreed or adopted.
    pub fn stages_of(&self, procedure: &Procedure) -> Vec<StageState<'_>> {
        let steps = self.milestones_of(Some(&procedure.slug));
        let step_of = |stage: Stage| steps.iter().rev().find(|step| step.stage == Some(stage)).copied();
        let is_settled = [Stage::Agreement, Stage::Adoption].into_iter().any(|stage| step_of(stage).is_some());
        let state = |stage: &Stage| {
            let step = step_of(*stage);
            let progress = match (step, stage) {
                (None, _) => Progress::Open,
                (Some(_), Stage::Trilogue) if !is_settled => Progress::UnderWay,
                (Some(step), _) if step.date > self.today => Progress::Open,
                (Some(_), _) => Progress::Reached,
            };
            StageState { stage: *stage, progress, is_current: false, step }
        };
        let mut stages: Vec<_> = Stage::ALL.iter().map(state).collect();
        if let Some(current) = stages.iter_mut().rfind(|state| state.progress != Progress::Open) {
            current.is_current = true;
        }
        stages
    }

    /// The furthest stage that a procedure has come to; nothing before its proposal.
    pub fn current_stage(&self, procedure: &Procedure) -> Option<StageState<'_>> {
        self.stages_of(procedure).into_iter().find(|state| state.is_current)
    }

    /// The steps of the same file before and after one.
    pub fn neighbours(&self, milestone: &Milestone) -> (Option<&Milestone>, Option<&Milestone>) {
        let steps = self.milestones_of(milestone.procedure.as_ref());
        let place = steps.iter().position(|step| step.slug == milestone.slug);
        let at = |place: Option<usize>| place.and_then(|place| steps.get(place)).copied();
        (at(place.and_then(|place| place.checked_sub(1))), at(place.map(|place| place + 1)))
    }
}
