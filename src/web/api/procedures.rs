//! Procedures: the legislative files.

use super::{Fallbacks, Found, Kind, Parameter, Problem, Question, View, schemas::Slug};
use crate::domain::{self, Route};
use serde::Serialize;
use utoipa::ToSchema;

/// A legislative file, or a group of closely related ones.
#[derive(Debug, Serialize, ToSchema)]
pub struct Procedure {
    /// Its stable name.
    #[schema(value_type = Slug)]
    slug: domain::Slug,
    /// Its interinstitutional references.
    #[schema(examples("2022/0155(COD)"))]
    references: Vec<String>,
    /// What it is called.
    #[schema(examples("Law for the protection of children"))]
    title: String,
    /// What it is about and where it stands.
    #[schema(examples("Proposed in 2022; Parliament and Council have their positions."))]
    summary: String,
    /// What comes next, as far as the sources say.
    #[schema(examples("Negotiations between Parliament and Council."))]
    next: String,
    /// Its steps, oldest first, as `/api/v1/milestones` names them.
    #[schema(value_type = Vec<Slug>)]
    milestones: Vec<domain::Slug>,
    /// Its place on the page about the law.
    #[schema(format = "uri", examples("https://example.eu/en/legislation#the-regulation"))]
    url: String,
    fallbacks: Fallbacks,
}

/// The names of all legislative files.
pub fn names<'a>(view: &View<'a>) -> Vec<&'a str> {
    view.snapshot.content.procedures.iter().map(|procedure| procedure.slug.as_str()).collect()
}

/// Procedures as a kind.
pub struct Procedures;

impl Kind for Procedures {
    type Record = domain::Procedure;
    type Item = Procedure;
    const NAME: &'static str = "procedures";
    const ONE: &'static str = "procedure";
    const ABOUT: &'static str = "The legislative files that the coalition follows.";
    const PARAMETERS: &'static [Parameter] = &[];

    fn list<'a>(view: &View<'a>, _: &Question) -> Result<Found<'a, domain::Procedure>, Problem> {
        Ok(Found::plain(&view.snapshot.content.procedures))
    }

    fn find<'a>(view: &View<'a>, slug: &str) -> Option<&'a domain::Procedure> {
        view.snapshot.procedure(&slug.parse().ok()?)
    }

    fn item(view: &View<'_>, procedure: &domain::Procedure) -> Procedure {
        let mut texts = view.texts();
        let steps = view.snapshot.milestones_of(Some(&procedure.slug));
        Procedure {
            slug: procedure.slug.clone(),
            references: procedure.references.clone(),
            title: texts.text("title", &procedure.title),
            summary: texts.text("summary", &procedure.summary),
            next: texts.text("next", &procedure.next),
            milestones: steps.into_iter().map(|step| step.slug.clone()).collect(),
            url: view.url(&Route::Procedure(procedure.slug.clone())),
            fallbacks: texts.fallbacks,
        }
    }
}
