//! Members: the organisations that belong to the coalition or signed with it.

use super::{
    endpoints::endpoints,
    fallbacks::{Fallbacks, Texts},
    list::{Found, Kind},
    problem::Problem,
    query::Query,
    schemas::{self, Evidence, Language, Names, Slug},
};
use crate::{
    domain::{self, Localized, MEMBERS, Organisation, OrganisationKind, Route, Shape},
    site::RequestContext,
};
use serde::Serialize;
use utoipa::ToSchema;

/// An organisation that belongs to the coalition or signed with it.
#[derive(Debug, Serialize, ToSchema)]
pub struct Member {
    /// Its stable name.
    #[schema(value_type = Slug)]
    slug: domain::Slug,
    /// The name it uses itself.
    #[schema(examples("Réseau des enfants"))]
    name: String,
    /// Its names in other languages, by language.
    #[schema(value_type = Names)]
    names: Localized,
    /// Its usual abbreviation.
    #[schema(required, examples("RDE"))]
    acronym: Option<String>,
    /// The town of its seat.
    #[schema(required, examples("Brussels"))]
    city: Option<String>,
    /// The country of its seat.
    #[schema(required, value_type = Option<schemas::Country>)]
    country: Option<domain::Country>,
    /// Its own site.
    #[schema(required, format = "uri", examples("https://example.org/"))]
    website: Option<String>,
    /// What it mainly does.
    #[schema(value_type = schemas::OrganisationKind)]
    kind: OrganisationKind,
    /// How far its work reaches.
    #[schema(required, value_type = Option<schemas::Scope>)]
    scope: Option<domain::Scope>,
    /// How it belongs to the coalition.
    #[schema(required, value_type = Option<schemas::Membership>)]
    membership: Option<domain::Membership>,
    /// What it is, in a sentence.
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
    /// The language of `name`, where known.
    #[schema(required, value_type = Option<Language>)]
    name_language: Option<String>,
    /// What the proof says, in a sentence.
    #[schema(examples("Named as a member in the coalition’s letter."))]
    evidence_summary: String,
    fallbacks: Fallbacks,
}

/// Members as a kind.
pub struct Members;

impl Kind for Members {
    type Record = Organisation;
    type Item = Member;
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

    fn item(context: &RequestContext<'_>, organisation: &Organisation) -> Member {
        let mut texts = Texts::new(context);
        Member {
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
            fallbacks: texts.fallbacks,
        }
    }
}

endpoints!(Members);
