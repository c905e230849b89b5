//! Procedures: the legislative files.

use super::prelude::*;

/// A legislative file, or a group of closely related ones.
#[derive(Debug, Serialize, ToSchema)]
pub struct Procedure {
    slug: domain::Slug,
    /// Its interinstitutional references.
    #[schema(examples("2022/0155(COD)"))]
    references: Vec<String>,
    #[schema(examples("Law for the protection of children"))]
    title: String,
    /// What it is about.
    #[schema(examples("Rules for services that children use."))]
    summary: String,
    /// Where it stands and when that was last checked, in sentences.
    #[schema(examples("Stage reached: Negotiations (29 June 2026)."))]
    state: String,
    /// The latest act it has led to.
    act: Option<Act>,
    /// The next step that was announced; unconfirmed until a milestone says what came of it.
    planned: Option<PlannedStep>,
    /// What comes next, as far as the sources say; empty when a step was taken since that was written.
    #[schema(examples("Negotiations between Parliament and Council."))]
    next: String,
    checked_on: Option<domain::PartialDate>,
    /// Its steps, oldest first, as `/api/v1/milestones` names them.
    milestones: Vec<domain::Slug>,
    /// Its place on the page about the law.
    #[schema(format = "uri", examples("https://example.eu/en/legislation#the-regulation"))]
    url: String,
}

/// An act that has entered into force.
#[derive(Debug, Serialize, ToSchema)]
pub struct Act {
    /// What kind of act.
    kind: domain::ActKind,
    /// Its number in the Official Journal.
    #[schema(examples("2026/1881"))]
    number: String,
    /// The last day on which it applies; `null` for an act without an end.
    #[schema(required)]
    in_force_until: Option<domain::PartialDate>,
}

/// A step that was announced.
#[derive(Debug, Serialize, ToSchema)]
pub struct PlannedStep {
    /// The stage it belongs to.
    stage: domain::Stage,
    /// The date that was announced.
    date: domain::PartialDate,
}

/// The names of all legislative files.
pub fn names<'a>(context: &RequestContext<'a>) -> Vec<&'a str> {
    context.snapshot.content.procedures.iter().map(|procedure| procedure.slug.as_str()).collect()
}

impl Kind for Procedure {
    type Record = domain::Procedure;
    const OF: schema::Kind = schema::Kind::Procedures;
    const ONE: &'static str = "procedure";
    const ABOUT: &'static str = "The legislative files that the coalition follows.";

    fn list<'a>(context: &RequestContext<'a>, _: &Query) -> Result<Found<'a, domain::Procedure>, Problem> {
        Ok(Found::plain(&context.snapshot.content.procedures))
    }

    fn find<'a>(context: &RequestContext<'a>, slug: &str) -> Option<&'a domain::Procedure> {
        context.snapshot.procedure(&slug.parse().ok()?)
    }

    fn item(context: &RequestContext<'_>, procedure: &domain::Procedure, texts: &mut Texts<'_>) -> Self {
        let steps = context.snapshot.milestones_of(Some(&procedure.slug));
        Self {
            slug: procedure.slug.clone(),
            references: procedure.references.clone(),
            title: texts.text("title", &procedure.title),
            summary: texts.text("summary", &procedure.summary),
            state: context.snapshot.state_of(procedure, context.edition().language),
            act: procedure.act.as_ref().map(|act| Act {
                kind: act.kind,
                number: act.number.clone(),
                in_force_until: act.in_force_until,
            }),
            planned: procedure.planned.map(|planned| PlannedStep { stage: planned.stage, date: planned.date }),
            next: texts.text("next", context.snapshot.next_of(procedure).unwrap_or(&domain::Localized::default())),
            checked_on: procedure.checked_on,
            milestones: steps.into_iter().map(|step| step.slug.clone()).collect(),
            url: context.url(&Route::Procedure(procedure.slug.clone())),
        }
    }
}

endpoints!(Procedure);
