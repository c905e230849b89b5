//! Helplines: only those that may be shown.

use super::{parameters::choice, prelude::*};
use crate::domain::{TextPage, ValueKind};
use utoipa::{PartialSchema, openapi::path::ParameterBuilder};

item! {
    /// A helpline or hotline whose number and address are proven.
    pub struct Helpline of (context, line: &domain::Helpline, texts) {
        slug: domain::Slug = line.slug.clone(),
        /// Where it answers; `null` for a number or network that spans the Union.
        country: Option<domain::Country> = line.country,
        /// In how much of the Union it answers, where that has to be said.
        coverage: Option<domain::HelplineCoverage> = line.coverage,
        kind: domain::HelplineKind = line.kind,
        #[schema(examples("Missing children hotline"))]
        name: String = texts.text("name", &line.name),
        /// The number as it is dialled, with spaces for reading.
        #[schema(examples("116 000"))]
        phone: Option<String> = line.phone.clone(),
        #[schema(format = "uri", examples("https://example.org/"))]
        website: Option<String> = line.website.clone(),
        /// When it answers, as its operator says, in words of the language asked for; empty where not known.
        #[schema(examples("every day, day and night"))]
        hours: String = line.hours.as_ref()
            .map_or_else(String::new, |hours| context.edition().language.opening_hours(hours)),
        /// The same as data; empty where not known.
        opening_hours: Vec<OpeningPeriod> = line.hours.iter().flat_map(domain::OpeningHours::periods).map(OpeningPeriod::of).collect(),
        #[schema(value_type = Vec<Language>)]
        languages: Vec<String> = line.languages.clone(),
        evidence: Evidence = Evidence::of(&line.evidence),
        /// When that proof was last read.
        checked_on: Option<domain::PartialDate> = line.checked_on,
        verified_on: Option<domain::PartialDate> = line.verified_on,
        /// Its place on the help page.
        #[schema(format = "uri", examples("https://example.eu/en/help?country=BE#country-be"))]
        url: String = context.url(&Route::Text(TextPage::Help)) + &line.country.map_or_else(
            || "#lines".to_owned(),
            |country| format!("?country={country}#country-{}", country.code().to_ascii_lowercase()),
        ),
    }
}

item! {
    /// From one time to another on each of some days.
    pub struct OpeningPeriod from (period: &domain::OpeningPeriod) {
        /// The days.
        days: Vec<domain::Weekday> = period.days().collect(),
        /// When it opens, in local time.
        #[schema(pattern = r"^\d{2}:\d{2}$", examples("09:00"))]
        opens: String = period.opens.to_string(),
        /// When it closes, in local time: on the next day where that is earlier than it opens. `24:00` is the end of the day.
        #[schema(pattern = r"^\d{2}:\d{2}$", examples("24:00"))]
        closes: String = period.closes.to_string(),
        /// The only language it answers in meanwhile; `null` for all of the line’s.
        #[schema(required, value_type = Option<Language>)]
        language: Option<String> = period.language.clone(),
    }
}

/// The lines that may be shown: no other ever leaves the server.
fn shown<'a>(context: &RequestContext<'a>) -> impl Iterator<Item = &'a domain::Helpline> + use<'a> {
    context.snapshot.content.helplines.iter().filter(|line| line.is_shown())
}

impl Kind for Helpline {
    const ONE: &'static str = "helpline";
    const ABOUT: &'static str = "Where to get help. A wrong number can cost a child the courage to call a second time, so \
        only lines are listed whose number and address a source proves or somebody has confirmed with their operator.";

    fn parameters() -> Vec<ParameterBuilder> {
        vec![choice(
            "country",
            "Only lines of this country, without those of the whole Union.",
            domain::Country::schema(),
        )]
    }

    fn list<'a>(context: &RequestContext<'a>, query: &Query) -> Result<Found<'a, domain::Helpline>, Problem> {
        let countries = query.choice("country", ValueKind::Country)?;
        let of_country = |line: &&domain::Helpline| countries.allow(line.country.as_ref().map(domain::Country::code));
        Ok(Found::plain(shown(context).filter(of_country)))
    }

    fn find<'a>(context: &RequestContext<'a>, slug: &str) -> Option<&'a domain::Helpline> {
        shown(context).find(|line| line.slug.as_str() == slug)
    }
}

endpoints!(Helpline);
