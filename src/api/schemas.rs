//! How the values that many answers share are described: names, dates, countries, languages, and the closed vocabularies. They
//! are the values of the domain, which knows nothing of this.

use crate::domain::{self, Country, Locale, Localized, PartialDate, Slug};
use std::borrow::Cow;
use utoipa::{
    PartialSchema, ToSchema,
    openapi::{
        RefOr,
        schema::{KnownFormat, ObjectBuilder, Schema, SchemaFormat, Type},
    },
};

/// Describes types whose values are texts, each by its name in the description and by what `$more` adds.
macro_rules! texts {
    ($($type:ty as $name:expr, $about:expr, $more:expr;)+) => {$(
        impl PartialSchema for $type {
            fn schema() -> RefOr<Schema> {
                let more: fn(ObjectBuilder) -> ObjectBuilder = $more;
                more(ObjectBuilder::new().schema_type(Type::String).description(Some($about))).into()
            }
        }

        impl ToSchema for $type {
            fn name() -> Cow<'static, str> {
                $name.into()
            }
        }
    )+};
}

/// Describes texts of a form.
macro_rules! forms {
    ($($type:ty as $name:literal: $about:literal, $pattern:literal, $($example:literal),+;)+) => {
        texts! { $($type as $name, $about, |text| text.pattern(Some($pattern)).examples([$($example),+]);)+ }
    };
}

/// Describes the codes of enumerations of the domain.
macro_rules! vocabularies {
    ($($name:ident: $about:literal;)+) => { texts! { $(
        domain::$name as stringify!($name), $about, |text| text.enum_values(Some(domain::$name::CODES.iter().copied()));
    )+ } };
}

/// A year.
pub enum Year {}

/// Any language.
pub enum Language {}

forms! {
    Slug as "Slug": "The stable name of a record: lower-case letters, digits and single hyphens.",
        "^[a-z0-9]+(-[a-z0-9]+)*$", "a-letter-to-the-council";
    PartialDate as "Date": "A date in ISO 8601, as exactly as it is known: a year, a month, a day, or a local time on a day.",
        r"^\d{4}(-\d{2}(-\d{2}(T\d{2}:\d{2})?)?)?$", "2023", "2023-11", "2023-11-14", "2024-09-17T08:15";
    Country as "Country": "A country’s code in ISO 3166-1 alpha-2.", "^[A-Z]{2}$", "BE";
    Year as "Year": "A year of four digits.", r"^\d{4}$", "2023";
    Language as "Language": "A language as a BCP 47 tag.", "^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$", "fr";
}

vocabularies! {
    Membership: "How an organisation belongs to the coalition: it steers it, is a member, or signed a letter with it.";
    OrganisationKind: "What an organisation mainly does.";
    Scope: "How far an organisation’s work reaches.";
    EventKind: "What kind of event it is.";
    EventFormat: "How people take part.";
    EventStatus: "Whether it takes place as announced.";
    CoalitionRole: "What the coalition had to do with it: it was its own (`organiser`), done by its organisations, but \
        not in its name (`coalition-circle`), supported by it, reported on its campaign site, or related to its aims only.";
    SpeakerPart: "What a person did at an event.";
    InvolvementRole: "What an organisation did in an event.";
    Quantity: "How exactly a number is known.";
    EvidenceKind: "How a fact is known: from a public page (`source`), from a page that repeats or cites \
        another which has not been read (`second-hand`), from the coalition’s own text, which has no \
        address (`coalition-text`), or from no page at all (`general-knowledge`): then nobody should rely on it.";
    Stage: "A stage of the ordinary legislative procedure.";
    ActKind: "What kind of act a procedure ends in.";
    Body: "Who acted.";
    FigureTopic: "What a figure is about: how much there is of it worldwide (`scale`) and in Europe (`europe`), what people think \
        (`opinion`), or how many organisations the coalition was said to have (`coalition`).";
    FigureUnit: "What a figure counts: things or people (`count`), hundredths, years of age, or one out of so many.";
    HelplineKind: "Whom a line is for.";
    HelplineCoverage: "In how much of the Union a number answers: a harmonised number that not every Member State has put \
        into service (`some-member-states`).";
    Weekday: "A day of the week.";
}

/// A moment in RFC 3339.
pub fn moment() -> ObjectBuilder {
    let format = SchemaFormat::KnownFormat(KnownFormat::DateTime);
    ObjectBuilder::new().schema_type(Type::String).format(Some(format)).examples(["2026-11-28T09:30:00Z"])
}

impl PartialSchema for Locale {
    fn schema() -> RefOr<Schema> {
        Language::schema()
    }
}

impl ToSchema for Locale {
    fn name() -> Cow<'static, str> {
        Language::name()
    }
}

impl PartialSchema for Localized {
    fn schema() -> RefOr<Schema> {
        ObjectBuilder::new()
            .description(Some("Names, each by the language it is in."))
            .property_names(Some(Language::schema()))
            .additional_properties(Some(ObjectBuilder::new().schema_type(Type::String)))
            .examples([serde_json::json!({ "el": "Δίκτυο των παιδιών", "en": "Children’s network" })])
            .into()
    }
}

impl ToSchema for Localized {
    fn name() -> Cow<'static, str> {
        "Names".into()
    }
}
