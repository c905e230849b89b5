//! Where to get help.

use super::{Country, Evidence, EvidenceKind, Localized, OpeningHours, PartialDate, Slug, code::codes};

codes! {
    /// Whom a line is for.
    pub enum HelplineKind {
        Emergency = "emergency",
        ChildHelpline = "child-helpline",
        VictimSupport = "victim-support",
        /// People who are worried about a child or about somebody else.
        Worried = "worried",
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
    /// The number as it is dialled, with spaces for reading: see [`dialled`].
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

/// What a `tel:` link dials (RFC 3966): the digits of a number that has blanks for reading and at most one leading plus, which
/// then stands before the code of a country. Anything else is no number: nobody may be led to dial a part of it, or two at once.
#[must_use]
pub fn dialled(phone: &str) -> Option<String> {
    let (plus, rest) = phone.strip_prefix('+').map_or(("", phone), |rest| ("+", rest));
    let is_blank = |letter: char| matches!(letter, ' ' | '\u{a0}' | '\u{2009}' | '\u{202f}');
    let is_number = rest.starts_with(|first: char| first.is_ascii_digit() && (plus.is_empty() || first != '0'))
        && rest.chars().all(|letter| letter.is_ascii_digit() || is_blank(letter));
    let digits: String = rest.chars().filter(char::is_ascii_digit).collect();
    // Emergency numbers have three digits, and no number more than fifteen (ITU-T E.164). One with the code of a country has seven at
    // least: 112 and those that begin with 116 are dialled without.
    let shortest = if plus.is_empty() { 3 } else { 7 };
    let is_one =
        (shortest..=15).contains(&digits.len()) && !(plus.is_empty() && is_more_than_a_number_of_the_union(&digits));
    (is_number && is_one).then(|| format!("{plus}{digits}"))
}

/// Whether digits go on after 112, or after the six of a number that begins with 116: in every Member State these are whole, so that
/// somebody wrote two numbers into one cell.
fn is_more_than_a_number_of_the_union(digits: &str) -> bool {
    [("112", 3), ("116", 6)].iter().any(|(start, whole)| digits.starts_with(start) && digits.len() != *whole)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_a_whole_telephone_number_is_dialled() {
        for (whole, digits) in [
            ("116 111", "116111"),
            ("112", "112"),
            ("1412", "1412"),
            ("0800 112 113", "0800112113"),
            ("+32 2\u{a0}475 44 11", "+3224754411"),
            ("+1 162 116 111", "+1162116111"),
        ] {
            assert_eq!(dialled(whole).as_deref(), Some(digits));
        }
        let wrong = [
            "",
            "+",
            "3.22475E+10",
            "116 111 / 0800 123 456",
            "24h/7",
            "#N/A",
            "+32 (0)2 475 44 11",
            "32+2",
            "++32 2 475",
            "+0800 123",
            "12",
            "1234567890123456",
            "112;113",
            "112 113",
            "116 111 116 000",
            "116 11",
            "+116 111",
            "+112",
            "116-111",
            "１１２",
        ];
        for wrong in wrong {
            assert_eq!(dialled(wrong), None, "{wrong:?} must be refused");
        }
    }

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
