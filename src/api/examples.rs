//! Examples in the description of the API: answers to requests of today.

use super::{
    list::{Kind, list, one},
    problem::Problem,
    query::Query,
};
use crate::{
    domain::{InvalidQuery, Locale},
    site::{ApiExample, RequestContext},
};
use serde::Serialize;
use serde_json::Value;
use std::collections::BTreeMap;
use utoipa::openapi::{
    OpenApi, RefOr, Schema,
    path::{Operation, Parameter, ParameterBuilder},
    server::ServerBuilder,
};

/// A description that gets the examples, values and address of a site.
pub struct Examples<'a> {
    /// Where the answers come from.
    pub context: &'a RequestContext<'a>,
    /// The description.
    pub document: OpenApi,
    /// Request and answer by path.
    pub by_path: BTreeMap<String, ApiExample>,
}

impl<'a> Examples<'a> {
    /// Begins with the address and the languages of the site.
    pub fn new(mut document: OpenApi, context: &'a RequestContext<'a>) -> Self {
        document.servers = Some(vec![ServerBuilder::new().url(context.base_url).build()]);
        let mut examples = Self { context, document, by_path: BTreeMap::new() };
        let spoken: Vec<&str> = context.snapshot.locales().map(Locale::code).collect();
        let example = examples.language().map(Value::from);
        for operation in examples.document.paths.paths.values_mut().filter_map(|item| item.get.as_mut()) {
            let Some(parameter) = parameter(operation, "lang") else { continue };
            set_example(parameter, example.clone());
            if let Some(RefOr::T(Schema::Object(object))) = &mut parameter.schema {
                object.enum_values = Some(spoken.iter().copied().map(Value::from).collect());
                object.default = spoken.first().copied().map(Value::from);
            }
        }
        examples
    }

    /// The language that example requests name: none when it is the site's first.
    fn language(&self) -> Option<&'static str> {
        let is_first = self.context.snapshot.locales().next() == Some(self.context.locale);
        (!is_first).then(|| self.context.locale.code())
    }

    /// Adds the first record of a kind, in its list and alone.
    pub fn add_kind<K: Kind>(&mut self) {
        let path = format!("/api/v1/{}", K::NAME);
        let answer = Query::read("per_page=1").and_then(|query| list::<K>(self.context, &query)).ok();
        let list = answer.and_then(|(list, _)| self.add(&path, format!("{path}?per_page=1"), &list));
        if let Some(slug) = list.as_ref().and_then(|list| list["items"][0]["slug"].as_str()) {
            let path_of_one = format!("{path}/{{slug}}");
            if let Ok(record) = one::<K>(self.context, slug) {
                self.add(&path_of_one, format!("{path}/{slug}"), &record);
            }
            self.set_parameter(&path_of_one, "slug", slug);
        }
    }

    /// Adds an answer to the description of a path.
    pub fn add(&mut self, path: &str, mut href: String, answer: &impl Serialize) -> Option<Value> {
        if let Some(language) = self.language() {
            let separator = if href.contains('?') { '&' } else { '?' };
            href = format!("{href}{separator}lang={language}");
        }
        let (text, value) = (serde_json::to_string_pretty(answer).ok()?, serde_json::to_value(answer).ok()?);
        self.by_path.insert(path.to_owned(), ApiExample { href, answer: text });
        if let Some(RefOr::T(response)) = self.operation(path)?.responses.responses.get_mut("200") {
            response.content.values_mut().for_each(|content| content.example = Some(value.clone()));
        }
        Some(value)
    }

    /// Sets the example of a parameter.
    pub fn set_parameter(&mut self, path: &str, name: &str, example: &str) {
        if let Some(parameter) = self.operation(path).and_then(|operation| parameter(operation, name)) {
            set_example(parameter, Some(example.into()));
        }
    }

    fn operation(&mut self, path: &str) -> Option<&mut Operation> {
        self.document.paths.paths.get_mut(path)?.get.as_mut()
    }
}

fn parameter<'a>(operation: &'a mut Operation, name: &str) -> Option<&'a mut Parameter> {
    operation.parameters.iter_mut().flatten().find(|parameter| parameter.name == name)
}

fn set_example(parameter: &mut Parameter, example: Option<Value>) {
    *parameter = ParameterBuilder::from(parameter.clone()).example(example).build();
}

/// The problem of a query string, as the code that reads it gives it.
pub fn invalid(query: &str, read: impl Fn(&Query) -> Option<Problem>) -> Problem {
    let problem = Query::read(query).ok().and_then(|query| read(&query));
    problem.unwrap_or_else(|| InvalidQuery::NotUtf8.into())
}
