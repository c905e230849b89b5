//! The names of the anchors of a text's headings: each once on its page.

use super::markdown;
use crate::domain::Content;
use std::collections::BTreeSet;

/// The ids that pages give to parts of their own. A test compares them with the pages' code.
const OF_PAGES: &[&str] = &[
    "actions",
    "about",
    "seats",
    "mark",
    "latest",
    "months",
    "named",
    "open",
    "hatched",
    "contact",
    "address",
    "cite",
    "comparison",
    "law",
    "sources",
    "state",
    "discreet-notice",
    "emergency",
    "filter",
    "results",
    "after-text",
    "all",
    "announcer",
    "archive",
    "asks",
    "checks",
    "citation",
    "countries",
    "demands",
    "event",
    "events",
    "evidence",
    "exit-status",
    "facts",
    "figures",
    "helplines",
    "history",
    "kind",
    "languages",
    "letters",
    "lines",
    "list",
    "main",
    "map",
    "map-country",
    "map-members",
    "menu",
    "networks",
    "news",
    "next",
    "organisations",
    "people",
    "q",
    "q-hint",
    "sample",
    "sample-hint",
    "speakers",
    "status",
    "steering",
    "steps",
    "subscribe",
    "suggestion-all",
    "suggestions",
    "take",
    "timeline",
    "total",
    "translation-note",
    "undated",
    "ways",
    "frame",
];

/// Anchors given so far on one page.
pub struct Anchors<'a> {
    content: &'a Content,
    given: BTreeSet<String>,
}

impl<'a> Anchors<'a> {
    /// None yet.
    pub const fn new(content: &'a Content) -> Self {
        Self { content, given: BTreeSet::new() }
    }

    /// The anchor of a heading: its words, unless a part of the page or a heading before has that name.
    pub fn of(&mut self, title: &str) -> String {
        let words = markdown::anchor(title);
        let base = if words.is_empty() || self.is_of_page(&words) { format!("text_{words}") } else { words };
        let mut numbered = (1_u32..).map(|number| if number == 1 { base.clone() } else { format!("{base}-{number}") });
        let anchor = numbered.find(|anchor| !self.given.contains(anchor)).unwrap_or_default();
        self.given.insert(anchor.clone());
        anchor
    }

    /// Whether a page may have the name for a part of its own: a fixed one, a record's, or one with a code in it.
    fn is_of_page(&self, anchor: &str) -> bool {
        let content = self.content;
        let mut slugs = content.procedures.iter().map(|record| &record.slug);
        let mut steps = content.milestones.iter().map(|record| &record.slug);
        let mut positions = content.positions.iter().map(|record| &record.slug);
        OF_PAGES.contains(&anchor)
            || ["country-", "facet-", "sign-", "stage-", "search-", "suggestion-"]
                .iter()
                .any(|start| anchor.starts_with(start))
            || slugs.any(|slug| slug.as_str() == anchor)
            || steps.any(|slug| slug.as_str() == anchor)
            || positions.any(|slug| slug.as_str() == anchor)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn content() -> Content {
        let site = r##"{"name": "TOY", "official": false, "founded": "2022-04", "locales": ["en"],
            "full_name": {"en": "Toy"}, "tagline": {"en": "Toys"}, "colours": {"primary": "#0b2a5b", "signal": "#ffc400"}}"##;
        Content {
            site: serde_json::from_str(site).expect("settings"),
            places: Vec::new(),
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
            reviews: Vec::new(),
            phrases: Vec::new(),
            terms: Vec::new(),
        }
    }

    #[test]
    fn each_anchor_is_given_once_and_none_that_a_page_has_for_a_part_of_its_own() {
        let content = content();
        let mut anchors = Anchors::new(&content);
        let titles = ["Why now", "Why now?", "Why now 2", "Main", "Announcer", "main", "!!!", "Country BE"];
        let given: Vec<_> = titles.iter().map(|title| anchors.of(title)).collect();
        assert_eq!(
            given,
            [
                "why-now",
                "why-now-2",
                "why-now-2-2",
                "text_main",
                "text_announcer",
                "text_main-2",
                "text_",
                "text_country-be"
            ]
        );
    }

    #[test]
    fn every_id_that_a_page_gives_to_a_part_of_its_own_is_known_here() {
        let folders =
            ["src/pages", "src/ui"].map(|folder| std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join(folder));
        for file in folders.iter().flat_map(|folder| std::fs::read_dir(folder).expect("folder").flatten()) {
            // The style guide shows components, no text.
            if file.file_name() == "styleguide_page.rs" {
                continue;
            }
            let code = std::fs::read_to_string(file.path()).expect("code");
            for id in code.split(" id=\"").skip(1).filter_map(|rest| rest.split('"').next()) {
                assert!(OF_PAGES.contains(&id), "{:?} has the id {id:?}", file.path());
            }
        }
    }
}
