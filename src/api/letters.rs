//! Letters: the open letters among the events, with who signed them.

use super::{
    prelude::*,
    references::{OrganisationReference, Signatories},
};
use crate::domain::{EventKind, InvolvementRole};

item! {
    /// An open letter. It is an event too: `/api/v1/events` has it under the same name.
    pub struct Letter of (context, letter: &domain::Event, texts) {
        slug: domain::Slug = letter.slug.clone(),
        #[schema(examples("A letter to the Council"))]
        title: String = texts.text("title", &letter.title),
        /// What it says, in a sentence or two.
        #[schema(examples("Organisations ask the governments to agree."))]
        summary: String = texts.text("summary", &letter.summary),
        /// When it was published.
        date: domain::PartialDate = letter.start,
        /// What the coalition had to do with it.
        coalition_role: domain::CoalitionRole = letter.coalition_role,
        /// Who wrote or published it, as the source says.
        #[schema(examples("Réseau des enfants"))]
        organisers: String = texts.text("organisers", &letter.organisers),
        /// How many signed it, where known.
        signatories: Option<Signatories> = letter.signatories.map(Signatories::of),
        /// The organisations known by name to have signed it: often fewer than `signatories` counts.
        signed_by: Vec<Signature> = context.snapshot.involved_in(&letter.slug)
            .filter(|(involvement, _)| involvement.role == InvolvementRole::Signatory)
            .map(|(involvement, organisation)| Signature::of(context, involvement, organisation)).collect(),
        /// The languages it was published in, where known.
        #[schema(value_type = Vec<Language>)]
        languages: Vec<String> = letter.languages.clone(),
        /// In how many languages it was published, where known.
        #[schema(examples(7))]
        languages_count: Option<usize> = letter.languages_count.map(usize::from)
            .or(Some(letter.languages.len()).filter(|number| *number > 0)),
        #[schema(examples("The list of signatories is not public."))]
        note: String = texts.text("note", &letter.note),
        evidence: Evidence = Evidence::of(&letter.evidence),
        /// Its page.
        #[schema(format = "uri", examples("https://example.eu/en/events/a-letter-to-the-council"))]
        url: String = context.url(&Route::Event(letter.slug.clone())),
    }
}

item! {
    /// An organisation’s signature under a letter.
    pub struct Signature from (context: &RequestContext<'_>, involvement: &domain::Involvement, signatory: &domain::Organisation) {
        organisation: OrganisationReference = OrganisationReference::of(context, signatory),
        /// The proof.
        evidence: Evidence = Evidence::of(&involvement.evidence),
    }
}

fn is_letter(event: &domain::Event) -> bool {
    event.kind == EventKind::OpenLetter
}

impl Kind for Letter {
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
}

endpoints!(Letter);
