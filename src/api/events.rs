//! Events.

use super::{
    endpoints::endpoints,
    fallbacks::{Fallbacks, Texts},
    list::{Found, Kind},
    problem::Problem,
    query::Query,
    references::{OrganisationReference, Signatories},
    schemas::{self, Evidence, Slug},
};
use crate::{
    domain::{self, EVENTS, Route, Shape},
    site::RequestContext,
};
use serde::Serialize;
use utoipa::ToSchema;

/// A meeting, a letter, a petition, an action in the street or a campaign.
#[derive(Debug, Serialize, ToSchema)]
pub struct Event {
    /// Its stable name.
    #[schema(value_type = Slug)]
    slug: domain::Slug,
    /// What it is called.
    #[schema(examples("A letter to the Council"))]
    title: String,
    /// What happened, in a sentence or two.
    #[schema(examples("Organisations ask the governments to agree."))]
    summary: String,
    /// When it began.
    #[schema(value_type = schemas::Date)]
    start: domain::PartialDate,
    /// When it ended, where known.
    #[schema(required, value_type = Option<schemas::Date>)]
    end: Option<domain::PartialDate>,
    /// The IANA time zone of `start` and `end`, where they have a time of day.
    #[schema(required, examples("Europe/Brussels"))]
    time_zone: Option<String>,
    /// The town.
    #[schema(required, examples("Brussels"))]
    city: Option<String>,
    /// The country.
    #[schema(required, value_type = Option<schemas::Country>)]
    country: Option<domain::Country>,
    /// The building or square.
    #[schema(examples("European Parliament"))]
    venue: String,
    /// How people take part, where known.
    #[schema(required, value_type = Option<schemas::EventFormat>)]
    format: Option<domain::EventFormat>,
    /// What kind of event it is.
    #[serde(rename = "type")]
    #[schema(value_type = schemas::EventKind)]
    kind: domain::EventKind,
    /// Whether it takes place as announced.
    #[schema(value_type = schemas::EventStatus)]
    status: domain::EventStatus,
    /// What the coalition had to do with it.
    #[schema(value_type = schemas::CoalitionRole)]
    coalition_role: domain::CoalitionRole,
    /// Who spoke.
    speakers: Vec<EventSpeaker>,
    /// The proof.
    evidence: Evidence,
    /// Its page.
    #[schema(format = "uri", examples("https://example.eu/en/events/a-letter-to-the-council"))]
    url: String,
    /// Who organised it, as the source says.
    #[schema(examples("Réseau des enfants"))]
    organisers: String,
    /// Which organisations took part.
    organisations: Vec<EventOrganisation>,
    /// How many signed, for a letter or petition.
    #[schema(required)]
    signatories: Option<Signatories>,
    /// What readers should know about how sure this is.
    #[schema(examples("The number of signatories is known from one source only."))]
    note: String,
    fallbacks: Fallbacks,
}

/// Somebody who spoke at an event.
#[derive(Debug, Serialize, ToSchema)]
pub struct EventSpeaker {
    /// Their stable name.
    #[schema(value_type = Slug)]
    slug: domain::Slug,
    /// Their name.
    #[schema(examples("Anna Example"))]
    name: String,
    /// What they did there.
    #[schema(value_type = schemas::SpeakerPart)]
    part: domain::SpeakerPart,
    /// What they were at the time.
    #[schema(examples("Director of Réseau des enfants"))]
    role: String,
    /// Their page.
    #[schema(format = "uri", examples("https://example.eu/en/people/anna-example"))]
    url: String,
    fallbacks: Fallbacks,
}

/// An organisation that took part in an event.
#[derive(Debug, Serialize, ToSchema)]
pub struct EventOrganisation {
    /// What it did there.
    #[schema(value_type = schemas::InvolvementRole)]
    role: domain::InvolvementRole,
    organisation: OrganisationReference,
    /// The proof.
    evidence: Evidence,
}

impl EventOrganisation {
    /// The organisations of an event.
    pub fn at(context: &RequestContext<'_>, event: &domain::Slug) -> Vec<Self> {
        let one = |(involvement, organisation): (&domain::Involvement, &domain::Organisation)| Self {
            role: involvement.role,
            organisation: OrganisationReference::to(context, organisation),
            evidence: (&involvement.evidence).into(),
        };
        context.snapshot.involved_in(event).map(one).collect()
    }
}

fn speakers(context: &RequestContext<'_>, event: &domain::Slug) -> Vec<EventSpeaker> {
    let one = |(speaker, person): (&domain::Speaker, &domain::Person)| {
        let mut texts = Texts::new(context);
        let role = if speaker.role.is_empty() { &person.role } else { &speaker.role };
        EventSpeaker {
            slug: person.slug.clone(),
            name: person.name.clone(),
            part: speaker.part,
            role: texts.text("role", role),
            url: context.url(&Route::Person(person.slug.clone())),
            fallbacks: texts.fallbacks,
        }
    };
    context.snapshot.speakers_at(event).map(one).collect()
}

/// Events as a kind.
pub struct Events;

impl Kind for Events {
    type Record = domain::Event;
    type Item = Event;
    const NAME: &'static str = "events";
    const ONE: &'static str = "event";
    const ABOUT: &'static str = "Meetings, letters, petitions, actions in the street and campaigns, as the page of events \
        lists them: those to come first, soonest first, then past ones, latest first.";
    const SHAPE: Option<&'static Shape> = Some(&EVENTS);

    fn list<'a>(context: &RequestContext<'a>, query: &Query) -> Result<Found<'a, domain::Event>, Problem> {
        let listing = context.edition().events();
        let (cards, counts) = listing.matching(&query.filter(&EVENTS)?);
        let records = cards.iter().filter_map(|card| Self::find(context, &card.slug));
        Ok(Found::faceted((listing, &counts), records))
    }

    fn find<'a>(context: &RequestContext<'a>, slug: &str) -> Option<&'a domain::Event> {
        context.snapshot.event(&slug.parse().ok()?)
    }

    fn item(context: &RequestContext<'_>, event: &domain::Event) -> Event {
        let mut texts = Texts::new(context);
        Event {
            slug: event.slug.clone(),
            title: texts.text("title", &event.title),
            summary: texts.text("summary", &event.summary),
            start: event.start,
            end: event.end,
            time_zone: event.time_zone.clone(),
            city: texts.city(event.place.as_ref()),
            country: context.snapshot.country_of(event.place.as_ref(), event.country),
            venue: texts.text("venue", &event.venue),
            format: event.format,
            kind: event.kind,
            status: event.status,
            coalition_role: event.coalition_role,
            speakers: speakers(context, &event.slug),
            evidence: (&event.evidence).into(),
            url: context.url(&Route::Event(event.slug.clone())),
            organisers: texts.text("organisers", &event.organisers),
            organisations: EventOrganisation::at(context, &event.slug),
            signatories: Signatories::of(event),
            note: texts.text("note", &event.note),
            fallbacks: texts.fallbacks,
        }
    }
}

endpoints!(Events);
