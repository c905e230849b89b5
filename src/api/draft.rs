//! The description of the API while it is being written.

use super::{Problem, View, parameters::LANG, problem};
use crate::{domain::Locale, site::ApiExample};
use serde::Serialize;
use serde_json::Value;
use std::collections::BTreeMap;
use utoipa::{
    ToSchema,
    openapi::{
        Components, Content, HeaderBuilder, HttpMethod, Object, Paths, Ref, RefOr, Response, ResponseBuilder, Schema,
        content::ContentBuilder,
        path::{OperationBuilder, ParameterBuilder},
        schema::Type,
        tag::{Tag, TagBuilder},
    },
};

/// What has been described so far.
pub struct Draft<'a> {
    /// What examples are taken from; without it there are none.
    pub view: Option<&'a View<'a>>,
    /// The addresses.
    pub paths: Paths,
    /// What answers are made of.
    pub components: Components,
    /// The groups of addresses.
    pub tags: Vec<Tag>,
    /// The examples by path.
    pub examples: BTreeMap<String, ApiExample>,
}

/// One address.
pub struct Described {
    /// Its path.
    pub path: String,
    /// Its group.
    pub tag: &'static str,
    /// Its name for programs that are generated from the description.
    pub id: String,
    /// What it is for, in a few words.
    pub summary: String,
    /// The same at length.
    pub about: Option<&'static str>,
    /// What may be asked.
    pub parameters: Vec<ParameterBuilder>,
    /// The answers it may give, by status.
    pub answers: Vec<(&'static str, RefOr<Response>)>,
}

impl<'a> Draft<'a> {
    /// A draft with nothing in it.
    pub fn new(view: Option<&'a View<'a>>) -> Self {
        let (paths, components) = (Paths::new(), Components::new());
        Self { view, paths, components, tags: Vec::new(), examples: BTreeMap::new() }
    }

    /// Begins a group of addresses.
    pub fn tag(&mut self, name: &str, about: &str) {
        self.tags.push(TagBuilder::new().name(name).description(Some(about)).build());
    }

    /// The language of texts: one of the site’s, as far as these are known.
    pub fn language(&self) -> ParameterBuilder {
        let spoken = |view: &View<'_>| view.snapshot.locales().map(Locale::code).collect::<Vec<_>>();
        let language = self.view.map_or_else(|| LANG.describe(None), |view| LANG.describe_as(&spoken(view)));
        language.example(self.asked_for().map(Value::from))
    }

    /// The language that examples have to ask for: none when they are in the one that is meant without it.
    fn asked_for(&self) -> Option<&'static str> {
        let view = self.view?;
        let is_first = view.snapshot.locales().next() == Some(view.locale());
        (!is_first).then(|| view.locale().code())
    }

    /// Describes a type and those it is made of, and gives a reference to it.
    pub fn schema<T: ToSchema>(&mut self) -> Ref {
        let mut parts = Vec::new();
        T::schemas(&mut parts);
        self.components.schemas.extend(parts);
        self.components.schemas.insert(T::name().into_owned(), T::schema());
        Ref::from_schema_name(T::name())
    }

    /// Keeps an answer as the example of a path.
    pub fn example(&mut self, path: &str, mut href: String, answer: Option<&impl Serialize>) -> Option<Value> {
        let answer = answer?;
        if let Some(language) = self.asked_for() {
            let separator = if href.contains('?') { '&' } else { '?' };
            href = format!("{href}{separator}lang={language}");
        }
        let text = serde_json::to_string_pretty(answer).ok()?;
        self.examples.insert(path.to_owned(), ApiExample { href, answer: text });
        serde_json::to_value(answer).ok()
    }

    /// Adds an address.
    pub fn get(&mut self, described: Described) {
        let mut operation = OperationBuilder::new()
            .tag(described.tag)
            .operation_id(Some(described.id))
            .summary(Some(described.summary))
            .description(described.about)
            .parameters(Some(described.parameters));
        for (status, answer) in described.answers {
            operation = operation.response(status, answer);
        }
        self.paths.add_path_operation(described.path, vec![HttpMethod::Get], operation);
    }
}

/// An answer that has what was asked for.
pub fn found(about: &str, schema: impl Into<RefOr<Schema>>, example: Option<Value>) -> ResponseBuilder {
    let content = ContentBuilder::new().schema(Some(schema)).example(example).build();
    let tag = header("Names these bytes: sent back in `If-None-Match`, it saves asking for them a second time.");
    ResponseBuilder::new().description(about).content("application/json", content).header("ETag", tag)
}

/// An answer to somebody who already has what was asked for.
pub fn not_modified() -> (&'static str, RefOr<Response>) {
    let about = "Nothing has changed since the answer whose `ETag` the request names in `If-None-Match`.";
    ("304", ResponseBuilder::new().description(about).into())
}

/// An answer that says what is wrong, with one that is real.
pub fn wrong(about: &str, example: &Problem) -> RefOr<Response> {
    let mut content = Content::new(Some(Ref::from_schema_name(Problem::name())));
    content.example = serde_json::to_value(example).ok();
    ResponseBuilder::new().description(about).content(problem::MEDIA_TYPE, content).into()
}

/// What every address may answer beside its own statuses.
pub fn otherwise() -> (&'static str, RefOr<Response>) {
    ("default", wrong("Anything else, such as a method other than GET and HEAD.", &Problem::method_not_allowed()))
}

/// A header of an answer.
pub fn header(about: &str) -> utoipa::openapi::Header {
    HeaderBuilder::new().schema(Object::with_type(Type::String)).description(Some(about)).build()
}
