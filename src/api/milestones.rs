//! Milestones: the dated steps of the law.

use super::{
    parameters::{choice, codes},
    prelude::*,
};
use crate::domain::Stage;
use utoipa::{PartialSchema, openapi::path::ParameterBuilder};

/// A dated step of a legislative file, or of the frame around all of them.
#[derive(Debug, Serialize, ToSchema)]
pub struct Milestone {
    slug: domain::Slug,
    date: domain::PartialDate,
    /// The legislative file it belongs to, as `/api/v1/procedures` names it; `null` for the general frame.
    procedure: Option<domain::Slug>,
    /// The stage of the procedure that it reaches, where it reaches one.
    stage: Option<Stage>,
    #[schema(examples("Proposal of the law"))]
    title: String,
    #[schema(examples("The Commission proposes the law."))]
    summary: String,
    bodies: Vec<domain::Body>,
    /// How they voted on the motion that the texts name, where they voted and it is known.
    votes: Option<Votes>,
    /// The coalition’s event that this step is, as `/api/v1/events` names it.
    event: Option<domain::Slug>,
    #[schema(examples("The day is not known."))]
    note: String,
    evidence: Evidence,
    checked_on: Option<domain::PartialDate>,
    /// Its place on the page about the law.
    #[schema(format = "uri", examples("https://example.eu/en/legislation#2023-11-a-step"))]
    url: String,
}

/// The result of a vote.
#[derive(Debug, Serialize, ToSchema)]
pub struct Votes {
    /// Votes for the motion.
    #[schema(examples(458))]
    in_favour: u16,
    /// Votes against it.
    #[schema(examples(103))]
    against: u16,
    /// Abstentions, where known.
    #[schema(required, examples(63))]
    abstentions: Option<u16>,
}

impl Kind for Milestone {
    type Record = domain::Milestone;
    const OF: schema::Kind = schema::Kind::Milestones;
    const ONE: &'static str = "milestone";
    const ABOUT: &'static str = "The dated steps of the legislative files and of the frame around them, oldest first, \
        the coalition’s own among them.";

    fn parameters() -> Vec<ParameterBuilder> {
        vec![
            choice("procedure", "Only steps of this legislative file.", domain::Slug::schema()),
            choice("stage", "Only steps that reach this stage.", codes(Stage::CODES)),
        ]
    }

    fn list<'a>(context: &RequestContext<'a>, query: &Query) -> Result<Found<'a, domain::Milestone>, Problem> {
        let procedures = query.known("procedure", &super::procedures::names(context))?;
        let stages: Vec<Stage> = query.codes("stage")?;
        let of_file = |step: &domain::Milestone| {
            procedures.is_empty() || step.procedure.as_ref().is_some_and(|slug| procedures.contains(&slug.as_str()))
        };
        let at_stage =
            |step: &domain::Milestone| stages.is_empty() || step.stage.is_some_and(|stage| stages.contains(&stage));
        let answers = |step: &&domain::Milestone| of_file(step) && at_stage(step);
        let mut steps: Vec<&domain::Milestone> = context.snapshot.content.milestones.iter().filter(answers).collect();
        steps.sort_by_key(|step| step.date);
        Ok(Found::plain(steps))
    }

    fn find<'a>(context: &RequestContext<'a>, slug: &str) -> Option<&'a domain::Milestone> {
        context.snapshot.milestone(&slug.parse().ok()?)
    }

    fn item(context: &RequestContext<'_>, step: &domain::Milestone, texts: &mut Texts<'_>) -> Self {
        Self {
            slug: step.slug.clone(),
            date: step.date,
            procedure: step.procedure.clone(),
            stage: step.stage,
            title: texts.text("title", &step.title),
            summary: texts.text("summary", &step.summary),
            bodies: step.bodies.clone(),
            votes: step.votes.map(|votes| Votes {
                in_favour: votes.in_favour,
                against: votes.against,
                abstentions: votes.abstentions,
            }),
            event: step.event.clone(),
            note: texts.text("note", &step.note),
            evidence: (&step.evidence).into(),
            checked_on: step.checked_on,
            url: context.url(&Route::Milestone(step.slug.clone())),
        }
    }
}

endpoints!(Milestone);
