//! Events.

use super::{
    fallbacks::Fallbacks,
    prelude::*,
    references::{OrganisationReference, Signatories},
};
use crate::domain::{EVENTS, Shape};

/// A meeting, a letter, a petition, an action in the street or a campaign.
#[derive(Debug, Serialize, ToSchema)]
pub struct Event {
    slug: domain::Slug,
    #[schema(examples("A letter to the Council"))]
    title: String,
    #[schema(examples("Organisations ask the governments to agree."))]
    summary: String,
    start: domain::PartialDate,
    /// When it ended, where known.
    end: Option<domain::PartialDate>,
    /// The IANA time zone of `start` and `end`, where they have a time of day.
    #[schema(examples("Europe/Brussels"))]
    time_zone: Option<String>,
    /// The town.
    #[schema(examples("Brussels"))]
    city: Option<String>,
    /// The country.
    country: Option<domain::Country>,
    #[schema(examples("European Parliament"))]
    venue: String,
    format: Option<domain::EventFormat>,
    #[serde(rename = "type")]
    kind: domain::EventKind,
    /// Whether it takes place as announced.
    status: domain::EventStatus,
    /// What the coalition had to do with it.
    coalition_role: domain::CoalitionRole,
    /// Who spoke.
    speakers: Vec<EventSpeaker>,
    evidence: Evidence,
    /// Its page.
    #[schema(format = "uri", examples("https://example.eu/en/events/a-letter-to-the-council"))]
    url: String,
    #[schema(examples("Réseau des enfants"))]
    organisers: String,
    /// Which organisations took part.
    organisations: Vec<EventOrganisation>,
    /// How many signed, for a letter or petition.
    signatories: Option<Signatories>,
    #[schema(examples("The number of signatories is known from one source only."))]
    note: String,
}

/// Somebody who spoke at an event.
#[derive(Debug, Serialize, ToSchema)]
pub struct EventSpeaker {
    /// Their stable name.
    slug: domain::Slug,
    /// Their name.
    #[schema(examples("Anna Example"))]
    name: String,
    /// What they did there.
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

impl Kind for Event {
    type Record = domain::Event;
    const OF: schema::Kind = schema::Kind::Events;
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

    fn item(context: &RequestContext<'_>, event: &domain::Event, texts: &mut Texts<'_>) -> Self {
        Self {
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
        }
    }
}

endpoints!(Event);
