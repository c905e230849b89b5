//! Where each record stands, and which records name it.

use crate::domain::{Content, Slug};
use std::collections::BTreeMap;

type Places = BTreeMap<Slug, usize>;
pub(super) type Lists = BTreeMap<Slug, Vec<usize>>;

/// Where each record stands in its list, and which records name it.
pub struct Links {
    pub(super) places: Places,
    pub(super) organisations: Places,
    pub(super) people: Places,
    pub(super) events: Places,
    pub(super) people_of: Lists,
    pub(super) speakers_at: Lists,
    pub(super) appearances_of: Lists,
    pub(super) involved_in: Lists,
    pub(super) involvements_of: Lists,
}

fn by_slug<'a>(slugs: impl Iterator<Item = &'a Slug>) -> Places {
    slugs.enumerate().map(|(place, slug)| (slug.clone(), place)).collect()
}

fn grouped<'a>(keys: impl Iterator<Item = Option<&'a Slug>>) -> Lists {
    let mut lists = Lists::new();
    for (place, key) in keys.enumerate() {
        if let Some(key) = key {
            lists.entry(key.clone()).or_default().push(place);
        }
    }
    lists
}

impl Links {
    pub fn new(content: &Content) -> Self {
        Self {
            places: by_slug(content.places.iter().map(|record| &record.slug)),
            organisations: by_slug(content.organisations.iter().map(|record| &record.slug)),
            people: by_slug(content.people.iter().map(|record| &record.slug)),
            events: by_slug(content.events.iter().map(|record| &record.slug)),
            people_of: grouped(content.people.iter().map(|record| record.organisation.as_ref())),
            speakers_at: grouped(content.speakers.iter().map(|record| Some(&record.event))),
            appearances_of: grouped(content.speakers.iter().map(|record| Some(&record.person))),
            involved_in: grouped(content.involvements.iter().map(|record| Some(&record.event))),
            involvements_of: grouped(content.involvements.iter().map(|record| Some(&record.organisation))),
        }
    }
}
