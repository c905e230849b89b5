//! Rules of the pages' texts.

use super::wording;
use crate::domain::{
    Piece, Text, Variable, is_link_target, pieces,
    schema::{Fault, Kind, Reference},
};
use comrak::{Arena, nodes::NodeValue, parse_document};

/// The column of the text itself, a whole file.
const MARKDOWN: &str = "markdown";
/// Search engines cut what is longer.
const LONGEST_DESCRIPTION: usize = 160;

/// What is wrong with a text.
#[must_use]
pub fn faults(text: &Text) -> Vec<Fault> {
    let mut faults: Vec<_> = unknown_variables(text).chain(letters(text)).collect();
    faults.extend(targets(text));
    let length = text.description.chars().count();
    if length > LONGEST_DESCRIPTION {
        let reason = format!("the description has {length} characters, search engines cut it at {LONGEST_DESCRIPTION}");
        faults.push(Fault::new("description", reason, "shorten it"));
    }
    faults
}

/// What a text takes from other records.
#[must_use]
pub fn names(text: &Text) -> Vec<Reference> {
    let named = variables(text).filter_map(|(line, name)| {
        let (kind, slug) = match name.parse().ok()? {
            Variable::Figure(slug) => (Kind::Figures, slug),
            Variable::Date(slug) => (Kind::Milestones, slug),
            Variable::State(slug) | Variable::Latest(slug) | Variable::Timeline(slug) => (Kind::Procedures, slug),
            Variable::Count(_) | Variable::Claimed | Variable::Unnamed | Variable::Checked | Variable::Law => {
                return None;
            }
        };
        Some(Reference { column: MARKDOWN, line: Some(line), kind, key: slug.to_string() })
    });
    named.collect()
}

/// What a text asks for between braces, each with its line.
fn variables(text: &Text) -> impl Iterator<Item = (u64, &str)> {
    let mut line = 1;
    pieces(&text.markdown).filter_map(move |piece| match piece {
        Piece::Words(words) => {
            line += words.matches('\n').count() as u64;
            None
        }
        Piece::Variable(name) => Some((line, name)),
    })
}

/// What a text asks for between braces has to be something that the data hold.
fn unknown_variables(text: &Text) -> impl Iterator<Item = Fault> {
    variables(text).filter_map(|(line, name)| {
        let known = name.parse::<Variable>().err()?;
        let reason = format!("“{{{name}}}” is not something the data hold");
        Some(Fault::new(MARKDOWN, reason, format!("write one of {known} between braces")).at(line))
    })
}

fn letters(text: &Text) -> Option<Fault> {
    let before = [("title", &text.title), ("description", &text.description), ("lead", &text.lead)];
    let before = before.into_iter().map(|(column, words)| (column, None, words.as_str()));
    let lines = (1..).zip(text.markdown.lines()).map(|(line, words)| (MARKDOWN, Some(line), words));
    before.chain(lines).find_map(|(column, line, words)| {
        let (reason, remedy) = wording::of_letters(words)?;
        Some(Fault { line, ..Fault::new(column, reason, remedy) })
    })
}

/// Where links and pictures lead: a page that sends readers, or their browsers, elsewhere unseen is refused.
fn targets(text: &Text) -> Vec<Fault> {
    let arena = Arena::new();
    let wrong = |value: &NodeValue| match value {
        NodeValue::Link(link) if !is_link_target(&link.url) => Some((
            format!("“{}” is no address that a text may link", link.url),
            "begin it with https://, http://, mailto:, tel:, one slash for a page of this site, or # for a part of this page",
        )),
        NodeValue::Image(image) => Some((
            format!("the picture “{}” would be shown", image.url),
            "remove it or link it: pages load nothing from elsewhere, and the site has no pictures of its own",
        )),
        _ => None,
    };
    let nodes = parse_document(&arena, &text.markdown, &comrak::Options::default()).descendants();
    let faults = nodes.filter_map(|node| {
        let node = node.data();
        let (reason, remedy) = wrong(&node.value)?;
        let line = u64::try_from(node.sourcepos.start.line).unwrap_or_default();
        Some(Fault::new(MARKDOWN, reason, remedy).at(line))
    });
    faults.collect()
}
