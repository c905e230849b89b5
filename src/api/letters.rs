//! Letters: the open letters among the events, with who signed them.

use super::{
    prelude::*,
    references::{OrganisationReference, Signatories},
};
use crate::domain::{EventKind, InvolvementRole};

/// An open letter. It is an event too: `/api/v1/events` has it under the same name.
#[derive(Debug, Serialize, ToSchema)]
pub struct Letter {
    slug: domain::Slug,
    #[schema(examples("A letter to the Council"))]
    title: String,
    /// What it says, in a sentence or two.
    #[schema(examples("Organisations ask the governments to agree."))]
    summary: String,
    /// When it was published.
    date: domain::PartialDate,
    /// What the coalition had to do with it.
    coalition_role: domain::CoalitionRole,
    /// Who wrote or published it, as the source says.
    #[schema(examples("Réseau des enfants"))]
    organisers: String,
    /// How many signed it, where known.
    signatories: Option<Signatories>,
    /// The organisations known by name to have signed it: often fewer than `signatories` counts.
    signed_by: Vec<Signature>,
    /// The languages it was published in, where known.
    #[schema(value_type = Vec<Language>)]
    languages: Vec<String>,
    /// In how many languages it was published, where known.
    #[schema(examples(7))]
    languages_count: Option<usize>,
    #[schema(examples("The list of signatories is not public."))]
    note: String,
    evidence: Evidence,
    /// Its page.
    #[schema(format = "uri", examples("https://example.eu/en/events/a-letter-to-the-council"))]
    url: String,
}

/// An organisation’s signature under a letter.
#[derive(Debug, Serialize, ToSchema)]
pub struct Signature {
    organisation: OrganisationReference,
    /// The proof.
    evidence: Evidence,
}

fn signed_by(context: &RequestContext<'_>, letter: &domain::Slug) -> Vec<Signature> {
    let involved = context.snapshot.involved_in(letter);
    let signed = involved.filter(|(involvement, _)| involvement.role == InvolvementRole::Signatory);
    let signature = |(involvement, organisation): (&domain::Involvement, _)| Signature {
        organisation: OrganisationReference::to(context, organisation),
        evidence: (&involvement.evidence).into(),
    };
    signed.map(signature).collect()
}

fn is_letter(event: &domain::Event) -> bool {
    event.kind == EventKind::OpenLetter
}

impl Kind for Letter {
    type Record = domain::Event;
    const OF: schema::Kind = schema::Kind::Events;
    const NAME: &'static str = "letters";
    const ONE: &'static str = "letter";
    const ABOUT: &'static str = "Open letters, latest first, with the organisations known to have signed them.";

    fn list<'a>(context: &RequestContext<'a>, _: &Query) -> Result<Found<'a, domain::Event>, Problem> {
        let mut letters: Vec<_> = context.snapshot.content.events.iter().filter(|event| is_letter(event)).collect();
        letters.sort_by_key(|letter| core::cmp::Reverse(letter.start));
        Ok(Found::plain(letters))
    }

    fn find<'a>(context: &RequestContext<'a>, slug: &str) -> Option<&'a domain::Event> {
        context.snapshot.event(&slug.parse().ok()?).filter(|event| is_letter(event))
    }

    fn item(context: &RequestContext<'_>, letter: &domain::Event, texts: &mut Texts<'_>) -> Self {
        let named = Some(letter.languages.len()).filter(|number| *number > 0);
        Self {
            slug: letter.slug.clone(),
            title: texts.text("title", &letter.title),
            summary: texts.text("summary", &letter.summary),
            date: letter.start,
            coalition_role: letter.coalition_role,
            organisers: texts.text("organisers", &letter.organisers),
            signatories: Signatories::of(letter),
            signed_by: signed_by(context, &letter.slug),
            languages: letter.languages.clone(),
            languages_count: letter.languages_count.map(usize::from).or(named),
            note: texts.text("note", &letter.note),
            evidence: (&letter.evidence).into(),
            url: context.url(&Route::Event(letter.slug.clone())),
        }
    }
}

endpoints!(Letter);
