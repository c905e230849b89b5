//! Texts in the language of a request, and which of them are in another one.

use crate::{
    domain::{Localized, Slug},
    site::RequestContext,
};
use serde::Serialize;
use std::collections::BTreeMap;
use utoipa::{
    PartialSchema, ToSchema,
    openapi::{
        RefOr,
        schema::{ObjectBuilder, Schema},
    },
};

/// Gives the texts of one item and keeps in mind which are in another language than asked for.
pub struct Texts<'a> {
    context: &'a RequestContext<'a>,
    /// Those that are.
    pub fallbacks: Fallbacks,
}

impl<'a> Texts<'a> {
    /// A collector for the texts of one item.
    pub fn new(context: &'a RequestContext<'a>) -> Self {
        Self { context, fallbacks: Fallbacks::default() }
    }

    /// The name of a town.
    pub fn city(&mut self, place: Option<&Slug>) -> Option<String> {
        let place = self.context.snapshot.place(place?)?;
        Some(self.text("city", &place.name))
    }

    /// The text of a field; empty where none is written.
    pub fn text(&mut self, field: &'static str, text: &Localized) -> String {
        let (text, language) = self.context.edition().localized(text);
        self.fallbacks.0.extend(language.map(|language| (field, language)));
        text.to_owned()
    }
}

/// The texts that are not in the language asked for: the names of their fields, each with the language it is in.
#[derive(Debug, Default, Serialize)]
#[serde(transparent)]
pub struct Fallbacks(BTreeMap<&'static str, &'static str>);

impl PartialSchema for Fallbacks {
    fn schema() -> RefOr<Schema> {
        let about = "The texts of this object that are not in the language asked for, because nobody has written them in \
                     it: the name of each field with the language it is in. Empty when there is none.";
        ObjectBuilder::new()
            .description(Some(about))
            .additional_properties(Some(super::schemas::Language::schema()))
            .examples([serde_json::Value::from_iter([("summary", "fr")])])
            .into()
    }
}

impl ToSchema for Fallbacks {}
