//! What a content does not have, reported at import: the site leaves it out and links nothing to it.

use crate::domain::{Content, Helpline, TextPage};

/// A sentence for each thing that is missing.
pub(super) fn of(content: &Content) -> Vec<String> {
    let has_text = |page: &str| content.texts.iter().any(|text| text.slug.as_str() == page);
    let mut gaps = Vec::new();
    if !has_text("home") {
        gaps.push(
            "Missing: pages/home.<language>.md; without it the home page answers that nothing is there.".to_owned(),
        );
    }
    let missing: Vec<_> = TextPage::CODES.iter().filter(|page| !has_text(page)).copied().collect();
    if !missing.is_empty() {
        gaps.push(format!("Missing: a text for {}; these pages are not there and not linked.", missing.join(", ")));
    }
    if !content.helplines.iter().any(Helpline::is_shown) {
        gaps.push("Missing: a helpline that is proven or confirmed; the help page shows no number.".to_owned());
    }
    gaps
}
