//! Positions: what the coalition and others stand for.

use super::{parameters::choice, prelude::*};
use utoipa::{PartialSchema, openapi::path::ParameterBuilder};

/// What somebody asks for.
#[derive(Debug, Serialize, ToSchema)]
pub struct Position {
    slug: domain::Slug,
    #[schema(examples("Adopt the law without delay."))]
    text: String,
    topic: Option<domain::Slug>,
    /// The legislative files it speaks of, as `/api/v1/procedures` names them.
    procedures: Vec<domain::Slug>,
    #[schema(examples("The coalition"))]
    holder: String,
    #[schema(examples(true))]
    own: bool,
    since: Option<domain::PartialDate>,
    /// Its place among the headline demands, from 1; `null` for the others.
    #[schema(examples(1))]
    demand: Option<u8>,
    #[schema(examples(false))]
    in_coalition_text: bool,
    #[schema(examples("https://example.eu/a-letter"))]
    sources: Vec<String>,
    /// Its place on the page of positions.
    #[schema(format = "uri", examples("https://example.eu/en/positions#a-demand"))]
    url: String,
}

impl Kind for Position {
    type Record = domain::Position;
    const OF: schema::Kind = schema::Kind::Positions;
    const ONE: &'static str = "position";
    const ABOUT: &'static str = "What the coalition asks for, and what others do, as the page of positions lists it.";

    fn parameters() -> Vec<ParameterBuilder> {
        vec![
            choice("topic", "Only positions on this topic.", domain::Slug::schema()),
            choice("procedure", "Only positions that speak of this legislative file.", domain::Slug::schema()),
        ]
    }

    fn list<'a>(context: &RequestContext<'a>, query: &Query) -> Result<Found<'a, domain::Position>, Problem> {
        let all = &context.snapshot.content.positions;
        let topics: Vec<&str> = all.iter().filter_map(|one| Some(one.topic.as_ref()?.as_str())).collect();
        let topics = query.known("topic", &distinct(topics))?;
        let procedures = query.known("procedure", &super::procedures::names(context))?;
        let on_topic = |position: &domain::Position| {
            topics.is_empty() || position.topic.as_ref().is_some_and(|topic| topics.contains(&topic.as_str()))
        };
        let on_file = |position: &domain::Position| {
            procedures.is_empty() || position.procedures.iter().any(|slug| procedures.contains(&slug.as_str()))
        };
        let answers = |position: &&domain::Position| on_topic(position) && on_file(position);
        Ok(Found::plain(all.iter().filter(answers)))
    }

    fn find<'a>(context: &RequestContext<'a>, slug: &str) -> Option<&'a domain::Position> {
        context.snapshot.position(&slug.parse().ok()?)
    }

    fn item(context: &RequestContext<'_>, position: &domain::Position, texts: &mut Texts<'_>) -> Self {
        Self {
            slug: position.slug.clone(),
            text: texts.text("text", &position.text),
            topic: position.topic.clone(),
            procedures: position.procedures.clone(),
            holder: texts.text("holder", &position.holder),
            own: position.own,
            since: position.since,
            demand: position.demand,
            in_coalition_text: position.in_coalition_text,
            sources: position.sources.clone(),
            url: context.url(&Route::Position(position.slug.clone())),
        }
    }
}

endpoints!(Position);

fn distinct(mut names: Vec<&str>) -> Vec<&str> {
    names.sort_unstable();
    names.dedup();
    names
}
