//! Events.

use super::{
    fallbacks::Fallbacks,
    prelude::*,
    references::{OrganisationReference, Signatories},
};
use crate::domain::{EVENTS, Shape};

item! {
    /// A meeting, a letter, a petition, an action in the street or a campaign.
    pub struct Event of (context, event: &domain::Event, texts) {
        slug: domain::Slug = event.slug.clone(),
        #[schema(examples("A letter to the Council"))]
        title: String = texts.text("title", &event.title),
        #[schema(examples("Organisations ask the governments to agree."))]
        summary: String = texts.text("summary", &event.summary),
        start: domain::PartialDate = event.start,
        /// When it ended, where known.
        end: Option<domain::PartialDate> = event.end,
        /// The IANA time zone of `start` and `end`, where they have a time of day.
        #[schema(examples("Europe/Brussels"))]
        time_zone: Option<String> = event.time_zone.clone(),
        /// The town.
        #[schema(examples("Brussels"))]
        city: Option<String> = texts.city(event.place.as_ref()),
        /// The country.
        country: Option<domain::Country> = context.snapshot.country_of(event.place.as_ref(), event.country),
        #[schema(examples("European Parliament"))]
        venue: String = texts.text("venue", &event.venue),
        format: Option<domain::EventFormat> = event.format,
        #[serde(rename = "type")]
        kind: domain::EventKind = event.kind,
        /// Whether it takes place as announced.
        status: domain::EventStatus = event.status,
        /// What the coalition had to do with it.
        coalition_role: domain::CoalitionRole = event.coalition_role,
        /// Who spoke.
        speakers: Vec<EventSpeaker> = context.snapshot.speakers_at(&event.slug)
            .map(|(speaker, person)| EventSpeaker::of(context, speaker, person, Texts::new(context))).collect(),
        evidence: Evidence = Evidence::of(&event.evidence),
        /// Its page.
        #[schema(format = "uri", examples("https://example.eu/en/events/a-letter-to-the-council"))]
        url: String = context.url(&Route::Event(event.slug.clone())),
        #[schema(examples("Réseau des enfants"))]
        organisers: String = texts.text("organisers", &event.organisers),
        /// Which organisations took part.
        organisations: Vec<EventOrganisation> = context.snapshot.involved_in(&event.slug)
            .map(|(involvement, organisation)| EventOrganisation::of(context, involvement, organisation)).collect(),
        /// How many signed, for a letter or petition.
        signatories: Option<Signatories> = event.signatories.map(Signatories::of),
        #[schema(examples("The number of signatories is known from one source only."))]
        note: String = texts.text("note", &event.note),
    }
}

item! {
    /// Somebody who spoke at an event.
    pub struct EventSpeaker
        from (context: &RequestContext<'_>, speaker: &domain::Speaker, person: &domain::Person, mut texts: Texts<'_>) {
        /// Their stable name.
        slug: domain::Slug = person.slug.clone(),
        /// Their name.
        #[schema(examples("Anna Example"))]
        name: String = person.name.clone(),
        /// What they did there.
        part: domain::SpeakerPart = speaker.part,
        /// What they were at the time.
        #[schema(examples("Director of Réseau des enfants"))]
        role: String = texts.text("role", if speaker.role.is_empty() { &person.role } else { &speaker.role }),
        /// Their page.
        #[schema(format = "uri", examples("https://example.eu/en/people/anna-example"))]
        url: String = context.url(&Route::Person(person.slug.clone())),
        fallbacks: Fallbacks = texts.fallbacks,
    }
}

item! {
    /// An organisation that took part in an event.
    pub struct EventOrganisation from (context: &RequestContext<'_>, involvement: &domain::Involvement, one: &domain::Organisation) {
        /// What it did there.
        role: domain::InvolvementRole = involvement.role,
        organisation: OrganisationReference = OrganisationReference::of(context, one),
        /// The proof.
        evidence: Evidence = Evidence::of(&involvement.evidence),
    }
}

impl Kind for Event {
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
}

endpoints!(Event);
