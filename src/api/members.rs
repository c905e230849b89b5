//! Members: the organisations that belong to the coalition or signed with it.

use super::prelude::*;
use crate::domain::{Localized, MEMBERS, Organisation, OrganisationKind, Shape};

item! {
    /// An organisation that belongs to the coalition or signed with it.
    pub struct Member of (context, organisation: &Organisation, texts) {
        slug: domain::Slug = organisation.slug.clone(),
        #[schema(examples("Réseau des enfants"))]
        name: String = organisation.name.clone(),
        /// Its names in other languages, by language.
        names: Localized = organisation.other_names.clone(),
        #[schema(examples("RDE"))]
        acronym: Option<String> = organisation.acronym.clone(),
        /// The town of its seat.
        #[schema(examples("Brussels"))]
        city: Option<String> = texts.city(organisation.place.as_ref()),
        /// The country of its seat.
        country: Option<domain::Country> = context.snapshot.country_of(organisation.place.as_ref(), organisation.country),
        #[schema(format = "uri", examples("https://example.org/"))]
        website: Option<String> = organisation.website.clone(),
        kind: OrganisationKind = organisation.kind,
        scope: Option<domain::Scope> = organisation.scope,
        /// How it belongs to the coalition.
        membership: Option<domain::Membership> = organisation.membership,
        #[schema(examples("A network of organisations for the rights of children."))]
        summary: String = texts.text("summary", &organisation.summary),
        /// The proof of its membership.
        evidence: Evidence = Evidence::of(&organisation.evidence),
        /// What of it no source proves yet: names of fields of the content, such as `place`.
        #[schema(examples("place"))]
        unverified: Vec<String> = organisation.unverified.clone(),
        /// Its page.
        #[schema(format = "uri", examples("https://example.eu/en/members/reseau-des-enfants"))]
        url: String = context.url(&Route::Member(organisation.slug.clone())),
        #[schema(value_type = Option<Language>)]
        name_language: Option<String> = organisation.name_language.clone(),
        #[schema(examples("Named as a member in the coalition’s letter."))]
        evidence_summary: String = texts.text("evidence_summary", &organisation.evidence_summary),
    }
}

impl Kind for Member {
    const NAME: &'static str = "members";
    const ONE: &'static str = "member";
    const ABOUT: &'static str = "The organisations that belong to the coalition or signed with it, as the page of members \
        lists them: those that steer it first, then members, then signatories.";
    const SHAPE: Option<&'static Shape> = Some(&MEMBERS);

    fn list<'a>(context: &RequestContext<'a>, query: &Query) -> Result<Found<'a, Organisation>, Problem> {
        let listing = context.edition().members();
        let (places, counts) = listing.matching(&query.filter(&MEMBERS)?);
        Ok(Found::faceted((listing, &counts), context.edition().organisations(&places)))
    }

    fn find<'a>(context: &RequestContext<'a>, slug: &str) -> Option<&'a Organisation> {
        context.snapshot.organisation(&slug.parse().ok()?).filter(|organisation| organisation.membership.is_some())
    }
}

endpoints!(Member);
