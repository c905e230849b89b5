//! Where to get help.

use super::{Country, Evidence, EvidenceKind, Localized, OpeningHours, PartialDate, Slug, code::codes};

codes! {
    /// Whom a line is for.
    pub enum HelplineKind {
        Emergency = "emergency",
        ChildHelpline = "child-helpline",
        VictimSupport = "victim-support",
        MissingChildren = "missing-children",
        ContentHotline = "content-hotline",
    }
}

codes! {
    /// In how much of the Union a number answers that spans it.
    pub enum HelplineCoverage {
        /// A harmonised number that not every Member State has put into service.
        SomeMemberStates = "some-member-states",
    }
}

/// A helpline or hotline.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Helpline {
    /// Its name in files.
    pub slug: Slug,
    /// Where it answers; `None` for a number or network that spans the Union.
    pub country: Option<Country>,
    /// In how much of the Union it answers, where that has to be said.
    pub coverage: Option<HelplineCoverage>,
    /// Whom it is for.
    pub kind: HelplineKind,
    /// What it is called.
    pub name: Localized,
    /// The number as it is dialled, with spaces for reading.
    pub phone: Option<String>,
    /// Its website.
    pub website: Option<String>,
    /// When it answers, as its operator says.
    pub hours: Option<OpeningHours>,
    /// The languages it answers in, as BCP 47 tags.
    pub languages: Vec<String>,
    /// The proof that number and address are right.
    pub evidence: Evidence,
    /// When that proof was last read.
    pub checked_on: Option<PartialDate>,
    /// When somebody confirmed it with its operator.
    pub verified_on: Option<PartialDate>,
}

impl Helpline {
    /// Whether it may be shown: a wrong number can cost a child the courage to call a second time, so only a row that a
    /// source proves or that somebody has confirmed is ever published. A second-hand page proves no number.
    #[must_use]
    pub fn is_shown(&self) -> bool {
        let is_proven = match self.evidence.kind {
            EvidenceKind::Source => true,
            EvidenceKind::SecondHand => self.phone.is_none(),
            EvidenceKind::CoalitionText | EvidenceKind::GeneralKnowledge => false,
        };
        is_proven || self.verified_on.is_some()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_helpline_is_shown_only_with_a_source_or_after_somebody_confirmed_it() {
        let unproven = Helpline {
            slug: "line".parse().expect("slug"),
            country: None,
            coverage: None,
            kind: HelplineKind::ChildHelpline,
            name: Localized::default(),
            phone: None,
            website: None,
            hours: None,
            languages: Vec::new(),
            checked_on: None,
            evidence: Evidence { kind: EvidenceKind::GeneralKnowledge, source_url: None },
            verified_on: None,
        };
        assert!(!unproven.is_shown());
        assert!(Helpline { verified_on: "2026-11-01".parse().ok(), ..unproven.clone() }.is_shown());
        let evidence = Evidence { kind: EvidenceKind::Source, source_url: Some("https://example.eu/".into()) };
        assert!(Helpline { evidence, ..unproven.clone() }.is_shown());
        let evidence = Evidence { kind: EvidenceKind::SecondHand, source_url: Some("https://example.eu/".into()) };
        let second_hand = Helpline { evidence, ..unproven };
        assert!(second_hand.is_shown(), "an address that a second-hand page names");
        assert!(!Helpline { phone: Some("116 111".into()), ..second_hand }.is_shown(), "a number does not");
    }
}
