//! Members: the organisations that belong to the coalition or signed with it.

use super::prelude::*;
use crate::domain::{Localized, MEMBERS, Organisation, OrganisationKind, Shape};

/// An organisation that belongs to the coalition or signed with it.
#[derive(Debug, Serialize, ToSchema)]
pub struct Member {
    slug: domain::Slug,
    #[schema(examples("Réseau des enfants"))]
    name: String,
    /// Its names in other languages, by language.
    names: Localized,
    #[schema(examples("RDE"))]
    acronym: Option<String>,
    /// The town of its seat.
    #[schema(examples("Brussels"))]
    city: Option<String>,
    /// The country of its seat.
    country: Option<domain::Country>,
    #[schema(format = "uri", examples("https://example.org/"))]
    website: Option<String>,
    kind: OrganisationKind,
    scope: Option<domain::Scope>,
    /// How it belongs to the coalition.
    membership: Option<domain::Membership>,
    #[schema(examples("A network of organisations for the rights of children."))]
    summary: String,
    /// The proof of its membership.
    evidence: Evidence,
    /// What of it no source proves yet: names of fields of the content, such as `place`.
    #[schema(examples("place"))]
    unverified: Vec<String>,
    /// Its page.
    #[schema(format = "uri", examples("https://example.eu/en/members/reseau-des-enfants"))]
    url: String,
    #[schema(value_type = Option<Language>)]
    name_language: Option<String>,
    #[schema(examples("Named as a member in the coalition’s letter."))]
    evidence_summary: String,
}

impl Kind for Member {
    type Record = Organisation;
    const OF: schema::Kind = schema::Kind::Organisations;
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

    fn item(context: &RequestContext<'_>, organisation: &Organisation, texts: &mut Texts<'_>) -> Self {
        Self {
            slug: organisation.slug.clone(),
            name: organisation.name.clone(),
            names: organisation.other_names.clone(),
            acronym: organisation.acronym.clone(),
            city: texts.city(organisation.place.as_ref()),
            country: context.snapshot.country_of(organisation.place.as_ref(), organisation.country),
            website: organisation.website.clone(),
            kind: organisation.kind,
            scope: organisation.scope,
            membership: organisation.membership,
            summary: texts.text("summary", &organisation.summary),
            evidence: (&organisation.evidence).into(),
            unverified: organisation.unverified.clone(),
            url: context.url(&Route::Member(organisation.slug.clone())),
            name_language: organisation.name_language.clone(),
            evidence_summary: texts.text("evidence_summary", &organisation.evidence_summary),
        }
    }
}

endpoints!(Member);
