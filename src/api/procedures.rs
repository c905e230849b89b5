//! Procedures: the legislative files.

use super::prelude::*;

item! {
    /// A legislative file, or a group of closely related ones.
    pub struct Procedure of (context, procedure: &domain::Procedure, texts) {
        slug: domain::Slug = procedure.slug.clone(),
        /// Its interinstitutional references.
        #[schema(examples("2022/0155(COD)"))]
        references: Vec<String> = procedure.references.clone(),
        #[schema(examples("Law for the protection of children"))]
        title: String = texts.text("title", &procedure.title),
        /// What it is about.
        #[schema(examples("Rules for services that children use."))]
        summary: String = texts.text("summary", &procedure.summary),
        /// Where it stands and when that was last checked, in sentences.
        #[schema(examples("Stage reached: Negotiations (29 June 2026)."))]
        state: String = context.snapshot.state_of(procedure, context.edition().language),
        /// The latest act it has led to.
        act: Option<Act> = procedure.act.as_ref().map(Act::of),
        /// The next step that was announced; unconfirmed until a milestone says what came of it.
        planned: Option<PlannedStep> = procedure.planned.map(PlannedStep::of),
        /// What comes next, as far as the sources say; empty when a step was taken since that was written.
        #[schema(examples("Negotiations between Parliament and Council."))]
        next: String = texts.text("next", context.snapshot.next_of(procedure).unwrap_or(&domain::Localized::default())),
        checked_on: Option<domain::PartialDate> = procedure.checked_on,
        /// Its steps, oldest first, as `/api/v1/milestones` names them.
        milestones: Vec<domain::Slug> = context.snapshot.milestones_of(Some(&procedure.slug)).into_iter()
            .map(|step| step.slug.clone()).collect(),
        /// Its place on the page about the law.
        #[schema(format = "uri", examples("https://example.eu/en/legislation#the-regulation"))]
        url: String = context.url(&Route::Procedure(procedure.slug.clone())),
    }
}

item! {
    /// An act that has entered into force.
    pub struct Act from (act: &domain::Act) {
        /// What kind of act.
        kind: domain::ActKind = act.kind,
        /// Its number in the Official Journal.
        #[schema(examples("2026/1881"))]
        number: String = act.number.clone(),
        /// The last day on which it applies; `null` for an act without an end.
        #[schema(required)]
        in_force_until: Option<domain::PartialDate> = act.in_force_until,
    }
}

item! {
    /// A step that was announced.
    pub struct PlannedStep from (planned: domain::PlannedStep) {
        /// The stage it belongs to.
        stage: domain::Stage = planned.stage,
        /// The date that was announced.
        date: domain::PartialDate = planned.date,
    }
}

/// The names of all legislative files.
pub fn names<'a>(context: &RequestContext<'a>) -> impl Iterator<Item = &'a str> + use<'a> {
    context.snapshot.content.procedures.iter().map(|procedure| procedure.slug.as_str())
}

impl Kind for Procedure {
    const ONE: &'static str = "procedure";
    const ABOUT: &'static str = "The legislative files that the coalition follows.";

    fn list<'a>(context: &RequestContext<'a>, _: &Query) -> Result<Found<'a, domain::Procedure>, Problem> {
        Ok(Found::plain(&context.snapshot.content.procedures))
    }

    fn find<'a>(context: &RequestContext<'a>, slug: &str) -> Option<&'a domain::Procedure> {
        context.snapshot.procedure(&slug.parse().ok()?)
    }
}

endpoints!(Procedure);
