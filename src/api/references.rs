//! What stands in items of several kinds: records that they name, numbers and proofs.

use super::{
    fallbacks::{Fallbacks, Texts},
    item::item,
};
use crate::{
    domain::{self, Route},
    site::RequestContext,
};
use serde::Serialize;
use utoipa::ToSchema;

item! {
    /// An organisation that another record names.
    pub struct OrganisationReference from (context: &RequestContext<'_>, organisation: &domain::Organisation) {
        /// Its stable name.
        slug: domain::Slug = organisation.slug.clone(),
        /// The name it uses itself.
        #[schema(examples("Réseau des enfants"))]
        name: String = organisation.name.clone(),
        /// How it belongs to the coalition; `null` for one that is only around it.
        #[schema(required)]
        membership: Option<domain::Membership> = organisation.membership,
        /// Its page, which those have that belong to the coalition or signed with it; they are in `/api/v1/members` too.
        #[schema(required, format = "uri", examples("https://example.eu/fr/members/reseau-des-enfants"))]
        url: Option<String> = organisation.membership.map(|_| context.url(&Route::Member(organisation.slug.clone()))),
        /// Its own site, where known.
        #[schema(required, format = "uri", examples("https://example.org/"))]
        website: Option<String> = organisation.website.clone(),
    }
}

item! {
    /// An event that another record names.
    pub struct EventReference from (context: &RequestContext<'_>, event: &domain::Event, mut texts: Texts<'_>) {
        /// Its stable name.
        slug: domain::Slug = event.slug.clone(),
        /// What it is called.
        #[schema(examples("A letter to the Council"))]
        title: String = texts.text("title", &event.title),
        /// When it began.
        start: domain::PartialDate = event.start,
        /// Its page.
        #[schema(format = "uri", examples("https://example.eu/en/events/a-letter-to-the-council"))]
        url: String = context.url(&Route::Event(event.slug.clone())),
        fallbacks: Fallbacks = texts.fallbacks,
    }
}

item! {
    /// How many signed a letter or petition.
    pub struct Signatories from (number: (u32, domain::Quantity)) {
        /// How many.
        #[schema(examples(60))]
        count: u32 = number.0,
        /// How exactly that is known.
        quantity: domain::Quantity = number.1,
    }
}

item! {
    /// How a fact is known.
    pub struct Evidence from (evidence: &domain::Evidence) {
        /// What kind of proof there is.
        kind: domain::EvidenceKind = evidence.kind,
        /// The public page that proves it; always there for a source and for what is second-hand.
        #[schema(required, format = "uri", examples("https://example.eu/a-letter"))]
        source_url: Option<String> = evidence.source_url.clone(),
    }
}
