//! Positions: what the coalition and others stand for.

use super::{parameters::choice, prelude::*};
use std::collections::BTreeSet;
use utoipa::{PartialSchema, openapi::path::ParameterBuilder};

item! {
    /// What somebody asks for.
    pub struct Position of (context, position: &domain::Position, texts) {
        slug: domain::Slug = position.slug.clone(),
        #[schema(examples("Adopt the law without delay."))]
        text: String = texts.text("text", &position.text),
        topic: Option<domain::Slug> = position.topic.clone(),
        /// The legislative files it speaks of, as `/api/v1/procedures` names them.
        procedures: Vec<domain::Slug> = position.procedures.clone(),
        #[schema(examples("The coalition"))]
        holder: String = texts.text("holder", &position.holder),
        #[schema(examples(true))]
        own: bool = position.own,
        since: Option<domain::PartialDate> = position.since,
        /// Its place among the headline demands, from 1; `null` for the others.
        #[schema(examples(1))]
        demand: Option<u8> = position.demand,
        #[schema(examples(false))]
        in_coalition_text: bool = position.in_coalition_text,
        #[schema(examples("https://example.eu/a-letter"))]
        sources: Vec<String> = position.sources.clone(),
        /// Its place on the page of positions.
        #[schema(format = "uri", examples("https://example.eu/en/positions#a-demand"))]
        url: String = context.url(&Route::Position(position.slug.clone())),
    }
}

impl Kind for Position {
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
        let topic = |position: &'a domain::Position| position.topic.as_ref().map(domain::Slug::as_str);
        let topics = query.known("topic", all.iter().filter_map(topic).collect::<BTreeSet<_>>())?;
        let files = query.known("procedure", super::procedures::names(context))?;
        let on_topic = all.iter().filter(|position| topics.allow(topic(position)));
        Ok(Found::plain(on_topic.filter(|position| files.allow(position.procedures.iter().map(domain::Slug::as_str)))))
    }

    fn find<'a>(context: &RequestContext<'a>, slug: &str) -> Option<&'a domain::Position> {
        context.snapshot.position(&slug.parse().ok()?)
    }
}

endpoints!(Position);
