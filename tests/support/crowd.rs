//! A directory of any size: the real content with generated organisations beside it.

#[path = "generated.rs"]
pub mod generated;

use coalition::domain::{
    Content, Evidence, EvidenceKind, Localized, Membership, Organisation, OrganisationKind, Scope,
};

/// The content with so many generated members more. They exist in tests only.
pub fn crowded(mut content: Content, count: usize) -> Content {
    let generated = generated::organisations(count, 7).into_iter().map(|record| Organisation {
        slug: record.slug.parse().expect("slug"),
        name: record.name,
        name_language: None,
        other_names: Localized::default(),
        acronym: Some(record.acronym),
        place: None,
        country: record.country_code.parse().ok(),
        website: None,
        kind: OrganisationKind::ALL[usize::from(record.kind) % OrganisationKind::ALL.len()],
        scope: Some(Scope::National),
        membership: Some(Membership::Signatory),
        relation: None,
        summary: Localized::default(),
        evidence_summary: Localized::default(),
        evidence: Evidence { kind: EvidenceKind::GeneralKnowledge, source_url: None },
        unverified: Vec::new(),
        logo: None,
    });
    content.organisations.extend(generated);
    content
}
