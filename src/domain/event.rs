//! Events: meetings, letters, petitions, actions in the street, campaigns.

use super::{Country, Evidence, Localized, PartialDate, Slug, code::codes};

codes! {
    /// What kind of event it is.
    pub enum EventKind {
        Conference = "conference",
        OpenLetter = "open-letter",
        Demonstration = "demonstration",
        Petition = "petition",
        Campaign = "campaign",
        Publication = "publication",
    }
}

codes! {
    /// How people take part (schema.org `eventAttendanceMode`).
    pub enum EventFormat {
        InPerson = "in-person",
        Online = "online",
        Hybrid = "hybrid",
    }
}

codes! {
    /// Whether it takes place as announced (schema.org `eventStatus`).
    pub enum EventStatus {
        Scheduled = "scheduled",
        Postponed = "postponed",
        Cancelled = "cancelled",
    }
}

codes! {
    /// What the coalition had to do with it.
    pub enum CoalitionRole {
        /// Named as the coalition's own.
        Organiser = "organiser",
        /// Done by its organisations, but not in its name.
        CoalitionCircle = "coalition-circle",
        /// Supported by it.
        Supporter = "supporter",
        /// Reported on its campaign site.
        CampaignSite = "campaign-site",
        /// Related to its aims only.
        Related = "related",
    }
}

codes! {
    /// What a person did at an event.
    pub enum SpeakerPart {
        Keynote = "keynote",
        KeynoteAndPanel = "keynote-and-panel",
        Panel = "panel",
        Moderator = "moderator",
        Closing = "closing",
        Host = "host",
        Guest = "guest",
        Participant = "participant",
    }
}

codes! {
    /// What an organisation did in an event.
    pub enum InvolvementRole {
        Organiser = "organiser",
        Signatory = "signatory",
        Partner = "partner",
        Participant = "participant",
    }
}

codes! {
    /// How exactly a number is known.
    pub enum Quantity {
        Exact = "exact",
        MoreThan = "more-than",
        Nearly = "nearly",
        Estimate = "estimate",
    }
}

/// An event (schema.org `Event`).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Event {
    /// Its name in URLs, for good.
    pub slug: Slug,
    /// What it is called.
    pub title: Localized,
    /// What happened, in a sentence or two.
    pub summary: Localized,
    /// When it began.
    pub start: PartialDate,
    /// When it ended, where known.
    pub end: Option<PartialDate>,
    /// The IANA time zone of the times, where a time is known.
    pub time_zone: Option<String>,
    /// The town.
    pub place: Option<Slug>,
    /// The country.
    pub country: Option<Country>,
    /// The building or square.
    pub venue: Localized,
    /// How people take part, where known.
    pub format: Option<EventFormat>,
    /// What kind of event it is.
    pub kind: EventKind,
    /// Whether it takes place as announced.
    pub status: EventStatus,
    /// What the coalition had to do with it.
    pub coalition_role: CoalitionRole,
    /// Who organised it, as the source says.
    pub organisers: Localized,
    /// How many signed, for a letter or petition, and how exactly that is known.
    pub signatories: Option<(u32, Quantity)>,
    /// The languages a letter was published in, as BCP 47 tags, where known.
    pub languages: Vec<String>,
    /// In how many languages a letter was published, where only the number is known.
    pub languages_count: Option<u8>,
    /// What readers should know about how sure this is.
    pub note: Localized,
    /// The proof.
    pub evidence: Evidence,
    /// How often it had changed before the database knew of it: the least that iCalendar’s `SEQUENCE` is.
    pub revision: u32,
}

impl Event {
    /// Whether people come together for it, in a place or online, other than for a letter that is read or a petition that is
    /// signed in the course of months.
    #[must_use]
    pub const fn is_attended(&self) -> bool {
        match self.kind {
            EventKind::Conference | EventKind::Demonstration => true,
            EventKind::OpenLetter | EventKind::Petition | EventKind::Campaign | EventKind::Publication => {
                matches!(self.format, Some(EventFormat::InPerson | EventFormat::Hybrid))
            }
        }
    }
}

/// A person's part in an event.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Speaker {
    /// The event.
    pub event: Slug,
    /// The person.
    pub person: Slug,
    /// What they did there.
    pub part: SpeakerPart,
    /// What they were at the time, where it differs from their page.
    pub role: Localized,
}

/// An organisation's part in an event: how letters and members find each other.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Involvement {
    /// The event.
    pub event: Slug,
    /// The organisation.
    pub organisation: Slug,
    /// What it did.
    pub role: InvolvementRole,
    /// The proof.
    pub evidence: Evidence,
}
