//! Helplines: only those that may be shown.

use super::prelude::*;
use crate::domain::TextPage;

/// A helpline or hotline whose number and address are proven.
#[derive(Debug, Serialize, ToSchema)]
pub struct Helpline {
    slug: domain::Slug,
    /// Where it answers; `null` for a number or network that spans the Union.
    country: Option<domain::Country>,
    /// In how much of the Union it answers, where that has to be said.
    coverage: Option<domain::HelplineCoverage>,
    kind: domain::HelplineKind,
    #[schema(examples("Missing children hotline"))]
    name: String,
    /// The number as it is dialled, with spaces for reading.
    #[schema(examples("116 000"))]
    phone: Option<String>,
    #[schema(format = "uri", examples("https://example.org/"))]
    website: Option<String>,
    /// When it answers, as its operator says, in words of the language asked for; empty where not known.
    #[schema(examples("every day, day and night"))]
    hours: String,
    /// The same as data; empty where not known.
    opening_hours: Vec<OpeningPeriod>,
    #[schema(value_type = Vec<Language>)]
    languages: Vec<String>,
    evidence: Evidence,
    /// When that proof was last read.
    checked_on: Option<domain::PartialDate>,
    verified_on: Option<domain::PartialDate>,
    /// Its place on the help page.
    #[schema(format = "uri", examples("https://example.eu/en/help?country=BE#country-be"))]
    url: String,
}

/// From one time to another on each of some days.
#[derive(Debug, Serialize, ToSchema)]
pub struct OpeningPeriod {
    /// The days.
    days: Vec<domain::Weekday>,
    /// When it opens, in local time.
    #[schema(pattern = r"^\d{2}:\d{2}$", examples("09:00"))]
    opens: String,
    /// When it closes, in local time: on the next day where that is earlier than it opens. `24:00` is the end of the day.
    #[schema(pattern = r"^\d{2}:\d{2}$", examples("24:00"))]
    closes: String,
    /// The only language it answers in meanwhile; `null` for all of the line’s.
    #[schema(required, value_type = Option<Language>)]
    language: Option<String>,
}

impl From<&domain::OpeningPeriod> for OpeningPeriod {
    fn from(period: &domain::OpeningPeriod) -> Self {
        Self {
            days: period.days().collect(),
            opens: period.opens.to_string(),
            closes: period.closes.to_string(),
            language: period.language.clone(),
        }
    }
}

/// The lines that may be shown: no other ever leaves the server.
fn shown<'a>(context: &RequestContext<'a>) -> impl Iterator<Item = &'a domain::Helpline> + use<'a> {
    context.snapshot.content.helplines.iter().filter(|line| line.is_shown())
}

impl Kind for Helpline {
    type Record = domain::Helpline;
    const OF: schema::Kind = schema::Kind::Helplines;
    const ONE: &'static str = "helpline";
    const ABOUT: &'static str = "Where to get help. A wrong number can cost a child the courage to call a second time, so \
        only lines are listed whose number and address a source proves or somebody has confirmed with their operator.";

    fn list<'a>(context: &RequestContext<'a>, _: &Query) -> Result<Found<'a, domain::Helpline>, Problem> {
        Ok(Found::plain(shown(context)))
    }

    fn find<'a>(context: &RequestContext<'a>, slug: &str) -> Option<&'a domain::Helpline> {
        shown(context).find(|line| line.slug.as_str() == slug)
    }

    fn item(context: &RequestContext<'_>, line: &domain::Helpline, texts: &mut Texts<'_>) -> Self {
        let page = context.url(&Route::Text(TextPage::Help));
        let place = line.country.map_or_else(
            || "#lines".to_owned(),
            |country| format!("?country={country}#country-{}", country.code().to_ascii_lowercase()),
        );
        Self {
            slug: line.slug.clone(),
            country: line.country,
            coverage: line.coverage,
            kind: line.kind,
            name: texts.text("name", &line.name),
            phone: line.phone.clone(),
            website: line.website.clone(),
            hours: line
                .hours
                .as_ref()
                .map_or_else(String::new, |hours| context.edition().language.opening_hours(hours)),
            opening_hours: line.hours.iter().flat_map(domain::OpeningHours::periods).map(Into::into).collect(),
            languages: line.languages.clone(),
            evidence: (&line.evidence).into(),
            checked_on: line.checked_on,
            verified_on: line.verified_on,
            url: format!("{page}{place}"),
        }
    }
}

endpoints!(Helpline);
