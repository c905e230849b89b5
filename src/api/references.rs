//! Records as others name them.

use super::fallbacks::{Fallbacks, Texts};
use crate::{
    domain::{self, Route},
    site::RequestContext,
};
use serde::Serialize;
use utoipa::ToSchema;

/// An organisation that another record names.
#[derive(Debug, Serialize, ToSchema)]
pub struct OrganisationReference {
    /// Its stable name.
    slug: domain::Slug,
    /// The name it uses itself.
    #[schema(examples("Réseau des enfants"))]
    name: String,
    /// How it belongs to the coalition; `null` for one that is only around it.
    #[schema(required)]
    membership: Option<domain::Membership>,
    /// Its page, which those have that belong to the coalition or signed with it; they are in `/api/v1/members` too.
    #[schema(required, format = "uri", examples("https://example.eu/fr/members/reseau-des-enfants"))]
    url: Option<String>,
    /// Its own site, where known.
    #[schema(required, format = "uri", examples("https://example.org/"))]
    website: Option<String>,
}

impl OrganisationReference {
    /// Names an organisation.
    pub fn to(context: &RequestContext<'_>, organisation: &domain::Organisation) -> Self {
        let page = || context.url(&Route::Member(organisation.slug.clone()));
        Self {
            slug: organisation.slug.clone(),
            name: organisation.name.clone(),
            membership: organisation.membership,
            url: organisation.membership.is_some().then(page),
            website: organisation.website.clone(),
        }
    }
}

/// An event that another record names.
#[derive(Debug, Serialize, ToSchema)]
pub struct EventReference {
    /// Its stable name.
    slug: domain::Slug,
    /// What it is called.
    #[schema(examples("A letter to the Council"))]
    title: String,
    /// When it began.
    start: domain::PartialDate,
    /// Its page.
    #[schema(format = "uri", examples("https://example.eu/en/events/a-letter-to-the-council"))]
    url: String,
    fallbacks: Fallbacks,
}

impl EventReference {
    /// Names an event.
    pub fn to(context: &RequestContext<'_>, event: &domain::Event) -> Self {
        let mut texts = Texts::new(context);
        Self {
            slug: event.slug.clone(),
            title: texts.text("title", &event.title),
            start: event.start,
            url: context.url(&Route::Event(event.slug.clone())),
            fallbacks: texts.fallbacks,
        }
    }
}

/// How many signed a letter or petition.
#[derive(Debug, Serialize, ToSchema)]
pub struct Signatories {
    /// How many.
    #[schema(examples(60))]
    count: u32,
    /// How exactly that is known.
    quantity: domain::Quantity,
}

impl Signatories {
    /// The number of an event, where it has one.
    pub fn of(event: &domain::Event) -> Option<Self> {
        event.signatories.map(|(count, quantity)| Self { count, quantity })
    }
}
