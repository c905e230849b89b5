//! Milestones: the dated steps of the law.

use super::{
    parameters::{choice, codes},
    prelude::*,
};
use crate::domain::{Stage, ValueKind};
use utoipa::{PartialSchema, openapi::path::ParameterBuilder};

item! {
    /// A dated step of a legislative file, or of the frame around all of them.
    pub struct Milestone of (context, step: &domain::Milestone, texts) {
        slug: domain::Slug = step.slug.clone(),
        date: domain::PartialDate = step.date,
        /// The legislative file it belongs to, as `/api/v1/procedures` names it; `null` for the general frame.
        procedure: Option<domain::Slug> = step.procedure.clone(),
        /// The stage of the procedure that it reaches, where it reaches one.
        stage: Option<Stage> = step.stage,
        #[schema(examples("Proposal of the law"))]
        title: String = texts.text("title", &step.title),
        #[schema(examples("The Commission proposes the law."))]
        summary: String = texts.text("summary", &step.summary),
        bodies: Vec<domain::Body> = step.bodies.clone(),
        /// How they voted on the motion that the texts name, where they voted and it is known.
        votes: Option<Votes> = step.votes.map(Votes::of),
        /// The coalition’s event that this step is, as `/api/v1/events` names it.
        event: Option<domain::Slug> = step.event.clone(),
        #[schema(examples("The day is not known."))]
        note: String = texts.text("note", &step.note),
        evidence: Evidence = Evidence::of(&step.evidence),
        checked_on: Option<domain::PartialDate> = step.checked_on,
        /// Its place on the page about the law.
        #[schema(format = "uri", examples("https://example.eu/en/legislation#2023-11-a-step"))]
        url: String = context.url(&Route::Milestone(step.slug.clone())),
    }
}

item! {
    /// The result of a vote.
    pub struct Votes from (votes: domain::Votes) {
        /// Votes for the motion.
        #[schema(examples(458))]
        in_favour: u16 = votes.in_favour,
        /// Votes against it.
        #[schema(examples(103))]
        against: u16 = votes.against,
        /// Abstentions, where known.
        #[schema(required, examples(63))]
        abstentions: Option<u16> = votes.abstentions,
    }
}

impl Kind for Milestone {
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
        let files = query.known("procedure", super::procedures::names(context))?;
        let stages = query.choice("stage", ValueKind::Codes(Stage::CODES))?;
        let answers = |step: &&domain::Milestone| {
            files.allow(step.procedure.as_ref().map(domain::Slug::as_str)) && stages.allow(step.stage.map(Stage::code))
        };
        let mut steps: Vec<_> = context.snapshot.content.milestones.iter().filter(answers).collect();
        steps.sort_by_key(|step| step.date);
        Ok(Found::plain(steps))
    }

    fn find<'a>(context: &RequestContext<'a>, slug: &str) -> Option<&'a domain::Milestone> {
        context.snapshot.milestone(&slug.parse().ok()?)
    }
}

endpoints!(Milestone);
