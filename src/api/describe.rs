//! What each address is described as.

use super::{
    Draft, Kind, Paging, Problem, Question,
    draft::{Described, found, header, not_modified, otherwise, wrong},
    list::{FacetValue, list, one},
    parameters::{PAGE, PER_PAGE},
    schemas::Slug,
    search,
};
use crate::domain::{InvalidQuery, write_query};
use serde_json::Value;
use utoipa::{
    PartialSchema, ToSchema,
    openapi::{
        Ref, RefOr, Required, Response, ResponseBuilder,
        path::{ParameterBuilder, ParameterIn},
        schema::{Array, ObjectBuilder, Type},
    },
};

/// The two addresses of a kind.
pub fn kind<K: Kind>(draft: &mut Draft<'_>) {
    draft.tag(K::NAME, K::ABOUT);
    let item = draft.schema::<K::Item>();
    let slug = list_of::<K>(draft, item.clone());
    one_of::<K>(draft, item, slug);
}

/// Describes the list and gives the name of its first record.
fn list_of<K: Kind>(draft: &mut Draft<'_>, item: Ref) -> Option<String> {
    let path = format!("/api/v1/{}", K::NAME);
    let schema_name = format!("{}List", K::Item::name());
    let schema = list_schema::<K>(draft, item);
    draft.components.schemas.insert(schema_name.clone(), schema);
    let answer = draft.view.and_then(|view| list::<K>(view, &Question::read("per_page=1").ok()?).ok());
    let answer = answer.map(|(list, _)| list);
    let example = draft.example(&path, format!("{path}?per_page=1"), answer.as_ref());
    let slug = example.as_ref().and_then(|list| list["items"][0]["slug"].as_str().map(str::to_owned));
    let links = header("The first, previous, next and last page of the list (RFC 8288).");
    let list = found("A page of the list.", Ref::from_schema_name(schema_name), example).header("Link", links);
    let mut parameters = vec![draft.language(), PAGE.describe(None), PER_PAGE.describe(Some(1.into()))];
    parameters.extend(K::PARAMETERS.iter().map(|parameter| parameter.describe(None)));
    draft.get(Described {
        path,
        tag: K::NAME,
        id: format!("list_{}", K::NAME),
        summary: format!("Lists {}", K::NAME),
        about: Some(K::ABOUT),
        parameters,
        answers: answers(list, [bad_number("per_page=0", |question| Paging::read(question).err())]),
    });
    slug
}

fn one_of<K: Kind>(draft: &mut Draft<'_>, item: Ref, slug: Option<String>) {
    let path = format!("/api/v1/{}/{{slug}}", K::NAME);
    let record = draft.view.zip(slug.as_deref()).and_then(|(view, slug)| one::<K>(view, slug).ok());
    let href = format!("/api/v1/{}/{}", K::NAME, slug.as_deref().unwrap_or_default());
    let example = draft.example(&path, href, record.as_ref());
    let about_slug = format!("The stable name of the {}.", K::ONE);
    let slug = ParameterBuilder::new()
        .name("slug")
        .parameter_in(ParameterIn::Path)
        .required(Required::True)
        .description(Some(about_slug))
        .schema(Some(Slug::schema()))
        .example(slug.map(Value::from));
    let missing = wrong("There is none of this name.", &Problem::unknown(K::ONE, "no-such-name"));
    draft.get(Described {
        path,
        tag: K::NAME,
        id: format!("get_{}", K::ONE),
        summary: format!("Gives one {}", K::ONE),
        about: None,
        parameters: vec![slug, draft.language()],
        answers: answers(found("What there is to say.", item, example), [unreadable(), ("404", missing)]),
    });
}

fn list_schema<K: Kind>(draft: &mut Draft<'_>, item: Ref) -> RefOr<utoipa::openapi::Schema> {
    let total = ObjectBuilder::new().schema_type(Type::Integer).minimum(Some(0));
    let total = total.description(Some("How many items there are on all pages."));
    let mut list = ObjectBuilder::new()
        .description(Some(format!("A page of the list of {}.", K::NAME)))
        .property("items", Array::new(item))
        .required("items")
        .property("total", total)
        .required("total");
    if K::HAS_FACETS {
        let value = draft.schema::<FacetValue>();
        let about = "What the list can be narrowed to: each facet by its name in the query string, with its values.";
        let facets = ObjectBuilder::new().description(Some(about));
        let facets = facets.additional_properties(Some(RefOr::from(Array::new(value))));
        list = list.property("facets", facets).required("facets");
    }
    list.into()
}

/// The search over everything.
pub fn search(draft: &mut Draft<'_>) {
    draft.tag("search", "The search over everything.");
    let schema = draft.schema::<search::SearchAnswer>();
    let path = "/api/v1/search";
    let text = draft.view.map(|view| view.snapshot.content.site.name.clone());
    let query = write_query([("q", text.as_deref().unwrap_or_default()), ("limit", "2")]);
    let answer = draft.view.and_then(|view| search::answer(view, &Question::read(&query).ok()?).ok());
    let example = draft.example(path, format!("{path}?{query}"), answer.as_ref());
    let [q, limit] = search::PARAMETERS;
    draft.get(Described {
        path: path.to_owned(),
        tag: "search",
        id: "search".to_owned(),
        summary: "Searches everything".to_owned(),
        about: Some("What a text finds among all kinds, best first, in short: made to suggest while somebody types."),
        parameters: vec![q.describe(text.map(Value::from)), limit.describe(Some(2.into())), draft.language()],
        answers: answers(
            found("What was found.", schema, example),
            [bad_number("limit=0", |question| search::limit(question).err())],
        ),
    });
}

/// The addresses that serve programs alone.
pub fn machinery(draft: &mut Draft<'_>) {
    draft.tag("machinery", "This description.");
    let document = ObjectBuilder::new().required("openapi").required("info").required("paths");
    draft.get(Described {
        path: "/api/openapi.json".to_owned(),
        tag: "machinery",
        id: "get_description".to_owned(),
        summary: "Gives this description".to_owned(),
        about: Some("OpenAPI 3.1, with examples that are answers of today in the language asked for."),
        parameters: vec![draft.language()],
        answers: answers(found("The description.", document, None), [unreadable()]),
    });
}

type Answers = Vec<(&'static str, RefOr<Response>)>;

fn answers(good: ResponseBuilder, bad: impl IntoIterator<Item = (&'static str, RefOr<Response>)>) -> Answers {
    let mut answers = vec![("200", good.into()), not_modified()];
    answers.extend(bad);
    answers.push(otherwise());
    answers
}

/// The answer to a number out of bounds, as the code that reads it gives it.
fn bad_number(query: &str, read: impl Fn(&Question) -> Option<Problem>) -> (&'static str, RefOr<Response>) {
    let problem = Question::read(query).ok().and_then(|question| read(&question));
    ("400", wrong("A parameter is none of what it may be.", &problem.unwrap_or_else(|| InvalidQuery::NotUtf8.into())))
}

/// The answer to a query string that nothing can be made of.
fn unreadable() -> (&'static str, RefOr<Response>) {
    (
        "400",
        wrong(
            "A parameter is none of what it may be, or the query string cannot be read.",
            &InvalidQuery::NotUtf8.into(),
        ),
    )
}
