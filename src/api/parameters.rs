//! What may stand in a query string, as it is described.

use super::{
    paging::{PAGES, SIZE, SIZES},
    schemas,
};
use crate::domain::{Country, FacetShape, Locale, Shape, ValueKind};
use std::ops::RangeInclusive;
use utoipa::{
    IntoParams, PartialSchema,
    openapi::{
        RefOr, Required,
        path::{Parameter, ParameterBuilder, ParameterIn},
        schema::{ArrayBuilder, ObjectBuilder, Schema, Type},
    },
};

/// `lang`, which every address takes.
pub struct LanguageParameter;

impl IntoParams for LanguageParameter {
    fn into_params(_: impl Fn() -> Option<ParameterIn>) -> Vec<Parameter> {
        let about = "The language of texts and page addresses, one of the site’s; its first one unless given. A text that \
                     nobody has written in it comes in another language, named in `fallbacks`.";
        vec![parameter("lang", about, codes(Locale::CODES)).build()]
    }
}

/// `page` and `per_page`, which every list takes.
pub struct PagingParameters;

impl IntoParams for PagingParameters {
    fn into_params(_: impl Fn() -> Option<ParameterIn>) -> Vec<Parameter> {
        let page = number("page", "The page of the list. A page after the last one is empty.", &PAGES, 1);
        let size = number("per_page", "How many items a page has.", &SIZES, SIZE);
        vec![page.build(), size.example(Some(1.into())).build()]
    }
}

/// What a list takes that is a page too: words, facets and, where there are several, an order.
pub fn of_page(shape: &Shape) -> Vec<ParameterBuilder> {
    let mut all = vec![text("Words to search for, as a reader types them; what answers best comes first.")];
    all.extend(shape.facets.iter().map(facet));
    if shape.orders.len() > 1 {
        let about = "The order of the list; the first one unless given.";
        all.push(parameter("sort", about, codes(shape.orders)));
    }
    all
}

fn facet(facet: &FacetShape) -> ParameterBuilder {
    let about = "Only items with this value; may be given several times, and any of the values will do. The answer’s \
                 `facets` name the values that items have; with any other one the list is empty.";
    let value = match facet.values {
        ValueKind::Codes(known) => codes(known),
        ValueKind::Country => Country::schema(),
        ValueKind::Year => schemas::Year::schema(),
    };
    choice(facet.name, about, value)
}

/// The parameter that leaves out what has not changed.
pub const MODIFIED_SINCE: &str = "modified_since";

/// `modified_since`, which every list takes.
pub fn modified_since() -> ParameterBuilder {
    let about = "Only items whose `modified` is this moment or later: what a copy lacks that was last compared then. A day \
                 begins at midnight UTC. `facets` count without it. What was withdrawn is in no list: compare the names \
                 of all items from time to time.";
    parameter(MODIFIED_SINCE, about, schemas::moment().into())
}

/// Free text.
pub fn text(about: &str) -> ParameterBuilder {
    parameter("q", about, ObjectBuilder::new().schema_type(Type::String).into())
}

/// Values that narrow a list; any of those given will do.
pub fn choice(name: &str, about: &str, value: RefOr<Schema>) -> ParameterBuilder {
    parameter(name, about, ArrayBuilder::new().items(value).into())
}

/// A whole number within bounds.
pub fn number(name: &str, about: &str, bounds: &RangeInclusive<usize>, default: usize) -> ParameterBuilder {
    let number = ObjectBuilder::new().schema_type(Type::Integer).minimum(Some(*bounds.start()));
    parameter(name, about, number.maximum(Some(*bounds.end())).default(Some(default.into())).into())
}

/// Codes of a vocabulary.
pub fn codes(known: &[&str]) -> RefOr<Schema> {
    ObjectBuilder::new().schema_type(Type::String).enum_values(Some(known.iter().copied())).into()
}

fn parameter(name: &str, about: &str, schema: RefOr<Schema>) -> ParameterBuilder {
    let parameter = ParameterBuilder::new().name(name).parameter_in(ParameterIn::Query).required(Required::False);
    parameter.description(Some(about)).schema(Some(schema))
}
