//! A small content for the tests of this room.

use crate::domain::{Content, Locale, Place};

/// A site with one place.
pub(super) fn content() -> Content {
    let site = r##"{"name": "TOY", "official": false, "founded": "2022-04", "locales": ["en", "fr"],
        "full_name": {"en": "The toy coalition"}, "tagline": {"en": "Toys for all."},
        "colours": {"primary": "#0b2a5b", "signal": "#ffc400"}}"##;
    Content {
        site: serde_json::from_str(site).expect("settings"),
        places: vec![Place {
            slug: "brussels".parse().expect("slug"),
            country: "BE".parse().expect("country"),
            name: [(Locale::En, "Brussels"), (Locale::Fr, "Bruxelles")].into_iter().collect(),
            latitude: 50.8467,
            longitude: 4.3525,
        }],
        organisations: Vec::new(),
        people: Vec::new(),
        events: Vec::new(),
        speakers: Vec::new(),
        involvements: Vec::new(),
        procedures: Vec::new(),
        milestones: Vec::new(),
        positions: Vec::new(),
        figures: Vec::new(),
        helplines: Vec::new(),
        texts: Vec::new(),
    }
}
