//! What is published, as one request sees it: in a language, under an address.

use crate::{
    domain::{self, Locale, Localized, Route},
    site::{Edition, Snapshot},
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

/// The snapshot in the language asked for.
pub struct View<'a> {
    /// Everything published.
    pub snapshot: &'a Snapshot,
    /// The same in the language.
    pub edition: Edition<'a>,
    /// Scheme and host, for absolute addresses.
    pub base: &'a str,
}

impl View<'_> {
    /// The language.
    pub fn locale(&self) -> Locale {
        self.edition.language.locale
    }

    /// The address of a page.
    pub fn url(&self, route: &Route) -> String {
        format!("{}{}", self.base, route.path(self.locale()))
    }

    /// The name of a town.
    pub fn city(&self, place: Option<&domain::Slug>, texts: &mut Texts<'_>) -> Option<String> {
        let place = self.snapshot.place(place?)?;
        Some(texts.text("city", &place.name))
    }

    /// A collector for the texts of one item.
    pub fn texts(&self) -> Texts<'_> {
        Texts { edition: self.edition, fallbacks: Fallbacks::default() }
    }
}

/// Gives the texts of one item and keeps in mind which are in another language than asked for.
pub struct Texts<'a> {
    edition: Edition<'a>,
    /// Those that are.
    pub fallbacks: Fallbacks,
}

impl Texts<'_> {
    /// The text of a field; empty where none is written.
    pub fn text(&mut self, field: &'static str, text: &Localized) -> String {
        let (text, language) = self.edition.localized(text);
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
