//! Organisations: the coalition's members, those who signed with it, and those around it.

use super::{Country, Evidence, Localized, Slug, code::codes};

codes! {
    /// How an organisation belongs to the coalition, as far as a source proves it.
    pub enum Membership {
        /// In the group that steers the coalition.
        Steering = "steering",
        /// Names itself a member, or is named one by the coalition.
        Member = "member",
        /// Signed a letter with the coalition; membership is not proven.
        Signatory = "signatory",
    }
}

codes! {
    /// What an organisation that is not a member has to do with the coalition.
    pub enum Relation {
        SpeakerOrganisation = "speaker-organisation",
        CampaignPartner = "campaign-partner",
        PetitionPartner = "petition-partner",
        FederationSection = "federation-section",
        EventParticipant = "event-participant",
    }
}

codes! {
    /// What an organisation mainly does.
    pub enum OrganisationKind {
        ChildRights = "child-rights",
        Network = "network",
        Survivors = "survivors",
        Helpline = "helpline",
        Hotline = "hotline",
        Technology = "technology",
    }
}

codes! {
    /// How far an organisation's work reaches.
    pub enum Scope {
        International = "international",
        European = "european",
        National = "national",
    }
}

/// An organisation (schema.org `Organization`).
#[derive(Debug, Clone, PartialEq)]
pub struct Organisation {
    /// Its name in URLs, for good.
    pub slug: Slug,
    /// The name it uses itself.
    pub name: String,
    /// The BCP 47 language of that name, where it is not to be read as the page's language.
    pub name_language: Option<String>,
    /// Its names in other languages.
    pub other_names: Localized,
    /// Its usual abbreviation.
    pub acronym: Option<String>,
    /// Where its seat is.
    pub place: Option<Slug>,
    /// The country of its seat.
    pub country: Option<Country>,
    /// Its own website.
    pub website: Option<String>,
    /// What it mainly does.
    pub kind: OrganisationKind,
    /// How far its work reaches.
    pub scope: Option<Scope>,
    /// How it belongs to the coalition; `None` for one that is only around it and never shown as a member.
    pub membership: Option<Membership>,
    /// What it has to do with the coalition when it is no member.
    pub relation: Option<Relation>,
    /// What it is, in a sentence.
    pub summary: Localized,
    /// What the evidence says, in a sentence.
    pub evidence_summary: Localized,
    /// The proof of its membership or relation.
    pub evidence: Evidence,
    /// The columns of this row that no source proves yet (general knowledge), such as `place`.
    pub unverified: Vec<String>,
    /// Its logo as SVG, which the import has checked: it stands in the place of the initials.
    pub logo: Option<String>,
}
