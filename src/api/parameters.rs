//! What may stand in a query string, as it is described.

use super::paging::{PAGES, SIZE, SIZES};
use crate::domain::{FacetShape, ValueKind};
use utoipa::{
    PartialSchema,
    openapi::{
        RefOr,
        path::{ParameterBuilder, ParameterIn},
        schema::{ArrayBuilder, ObjectBuilder, Schema, Type},
    },
};

/// A parameter of a query string.
#[derive(Clone, Copy)]
pub struct Parameter {
    /// Its name.
    pub name: &'static str,
    /// What it does.
    pub about: &'static str,
    /// What it may be.
    pub values: Values,
    /// Whether several may be given, any of which will do.
    pub repeatable: bool,
}

/// What a parameter may be.
#[derive(Clone, Copy)]
pub enum Values {
    /// Any text.
    Text,
    /// A code of a vocabulary.
    Codes(&'static [&'static str]),
    /// The name of a record.
    Slug,
    /// A country.
    Country,
    /// A year.
    Year,
    /// A whole number.
    Number {
        /// The least.
        from: usize,
        /// The greatest.
        to: usize,
        /// What it is unless given.
        default: Option<usize>,
    },
}

/// The language of texts.
pub const LANG: Parameter = Parameter {
    name: "lang",
    about: "The language of texts and page addresses, one of the site’s; its first one unless given. A text that nobody \
            has written in it comes in another language, named in `fallbacks`.",
    values: Values::Codes(crate::domain::Locale::CODES),
    repeatable: false,
};

/// The page of a list.
pub const PAGE: Parameter = Parameter {
    name: "page",
    about: "The page of the list. A page after the last one is empty.",
    values: Values::Number { from: *PAGES.start(), to: *PAGES.end(), default: Some(1) },
    repeatable: false,
};

/// The size of a page.
pub const PER_PAGE: Parameter = Parameter {
    name: "per_page",
    about: "How many items a page has.",
    values: Values::Number { from: *SIZES.start(), to: *SIZES.end(), default: Some(SIZE) },
    repeatable: false,
};

impl Parameter {
    /// Free text.
    pub const fn text(about: &'static str) -> Self {
        Self { name: "q", about, values: Values::Text, repeatable: false }
    }

    /// A facet of a list that is a page too.
    pub const fn facet(facet: &FacetShape) -> Self {
        let about = "Only items with this value; may be given several times, and any of the values will do. The answer’s \
                     `facets` name the values that items have; with any other one the list is empty.";
        let values = match facet.values {
            ValueKind::Codes(codes) => Values::Codes(codes),
            ValueKind::Country => Values::Country,
            ValueKind::Year => Values::Year,
        };
        Self { name: facet.name, about, values, repeatable: true }
    }

    /// A value that narrows a list, and has to be one that there is.
    pub const fn choice(name: &'static str, about: &'static str, values: Values) -> Self {
        Self { name, about, values, repeatable: true }
    }

    /// One of a few values, which only the site knows, the first being the default.
    pub fn describe_as(self, values: &[&str]) -> ParameterBuilder {
        let default = values.first().map(|first| (*first).into());
        let schema = ObjectBuilder::new().schema_type(Type::String).enum_values(Some(values.iter().copied()));
        self.describe(None).schema(Some(schema.default(default)))
    }

    /// The parameter as `OpenAPI` describes it.
    pub fn describe(self, example: Option<serde_json::Value>) -> ParameterBuilder {
        let value = self.values.schema();
        let schema: RefOr<Schema> = if self.repeatable { ArrayBuilder::new().items(value).into() } else { value };
        ParameterBuilder::new()
            .name(self.name)
            .parameter_in(ParameterIn::Query)
            .required(utoipa::openapi::Required::False)
            .description(Some(self.about))
            .schema(Some(schema))
            .example(example)
    }
}

impl Values {
    fn schema(self) -> RefOr<Schema> {
        let text = || ObjectBuilder::new().schema_type(Type::String);
        match self {
            Self::Text => text().into(),
            Self::Codes(codes) => text().enum_values(Some(codes.iter().copied())).into(),
            Self::Slug => super::schemas::Slug::schema(),
            Self::Country => super::schemas::Country::schema(),
            Self::Year => super::schemas::Year::schema(),
            Self::Number { from, to, default } => ObjectBuilder::new()
                .schema_type(Type::Integer)
                .minimum(Some(from))
                .maximum(Some(to))
                .default(default.map(Into::into))
                .into(),
        }
    }
}
