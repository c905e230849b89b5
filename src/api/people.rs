//! People who spoke at events or on letters.

use super::{
    prelude::*,
    references::{EventReference, OrganisationReference},
};

/// Somebody who speaks publicly, described as of a date.
#[derive(Debug, Serialize, ToSchema)]
pub struct Person {
    slug: domain::Slug,
    #[schema(examples("Anna Example"))]
    name: String,
    /// The organisation they belonged to at the time, where known.
    organisation: Option<OrganisationReference>,
    #[schema(examples("Director of Réseau des enfants"))]
    role: String,
    role_as_of: Option<domain::PartialDate>,
    /// Where they spoke.
    appearances: Vec<Appearance>,
    evidence: Evidence,
    /// Their page.
    #[schema(format = "uri", examples("https://example.eu/en/people/anna-example"))]
    url: String,
}

/// A person’s part in an event.
#[derive(Debug, Serialize, ToSchema)]
pub struct Appearance {
    /// What they did there.
    part: domain::SpeakerPart,
    event: EventReference,
}

impl Kind for Person {
    type Record = domain::Person;
    const OF: schema::Kind = schema::Kind::People;
    const ONE: &'static str = "person";
    const ABOUT: &'static str = "People who spoke publicly at events or on letters, each described as of a date.";

    fn list<'a>(context: &RequestContext<'a>, _: &Query) -> Result<Found<'a, domain::Person>, Problem> {
        Ok(Found::plain(&context.snapshot.content.people))
    }

    fn find<'a>(context: &RequestContext<'a>, slug: &str) -> Option<&'a domain::Person> {
        context.snapshot.person(&slug.parse().ok()?)
    }

    fn item(context: &RequestContext<'_>, person: &domain::Person, texts: &mut Texts<'_>) -> Self {
        let organisation = person.organisation.as_ref().and_then(|slug| context.snapshot.organisation(slug));
        let appearance = |(speaker, event): (&domain::Speaker, &domain::Event)| Appearance {
            part: speaker.part,
            event: EventReference::to(context, event),
        };
        Self {
            slug: person.slug.clone(),
            name: person.name.clone(),
            organisation: organisation.map(|organisation| OrganisationReference::to(context, organisation)),
            role: texts.text("role", &person.role),
            role_as_of: person.role_as_of,
            appearances: context.snapshot.appearances_of(&person.slug).map(appearance).collect(),
            evidence: (&person.evidence).into(),
            url: context.url(&Route::Person(person.slug.clone())),
        }
    }
}

endpoints!(Person);
