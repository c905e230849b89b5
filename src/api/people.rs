//! People who spoke at events or on letters.

use super::{
    prelude::*,
    references::{EventReference, OrganisationReference},
};

item! {
    /// Somebody who speaks publicly, described as of a date.
    pub struct Person of (context, person: &domain::Person, texts) {
        slug: domain::Slug = person.slug.clone(),
        #[schema(examples("Anna Example"))]
        name: String = person.name.clone(),
        /// The organisation they belonged to at the time, where known.
        organisation: Option<OrganisationReference> = person.organisation.as_ref()
            .and_then(|slug| Some(OrganisationReference::of(context, context.snapshot.organisation(slug)?))),
        #[schema(examples("Director of Réseau des enfants"))]
        role: String = texts.text("role", &person.role),
        role_as_of: Option<domain::PartialDate> = person.role_as_of,
        /// Where they spoke.
        appearances: Vec<Appearance> = context.snapshot.appearances_of(&person.slug)
            .map(|(speaker, event)| Appearance::of(context, speaker, event)).collect(),
        evidence: Evidence = Evidence::of(&person.evidence),
        /// Their page.
        #[schema(format = "uri", examples("https://example.eu/en/people/anna-example"))]
        url: String = context.url(&Route::Person(person.slug.clone())),
    }
}

item! {
    /// A person’s part in an event.
    pub struct Appearance from (context: &RequestContext<'_>, speaker: &domain::Speaker, event: &domain::Event) {
        /// What they did there.
        part: domain::SpeakerPart = speaker.part,
        event: EventReference = EventReference::of(context, event, Texts::new(context)),
    }
}

impl Kind for Person {
    const ONE: &'static str = "person";
    const ABOUT: &'static str = "People who spoke publicly at events or on letters, each described as of a date.";

    fn list<'a>(context: &RequestContext<'a>, _: &Query) -> Result<Found<'a, domain::Person>, Problem> {
        Ok(Found::plain(&context.snapshot.content.people))
    }

    fn find<'a>(context: &RequestContext<'a>, slug: &str) -> Option<&'a domain::Person> {
        context.snapshot.person(&slug.parse().ok()?)
    }
}

endpoints!(Person);
