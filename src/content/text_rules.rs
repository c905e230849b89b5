//! What has to hold for every text: in cells, in the settings and on pages.

use super::{
    Problem,
    draft::Draft,
    files::SITE,
    table::{Table, file_of},
    text::{FIRST_LINE, file_name},
    wording,
};
use crate::domain::{
    Piece, Site, Slug, Text, Variable, is_link_target, pieces,
    schema::{Kind, Schema},
};
use comrak::{Arena, nodes::NodeValue, parse_document};
use std::collections::HashSet;

/// Tells everything that breaks a rule.
pub(super) fn check(draft: &Draft, problems: &mut Vec<Problem>) {
    macro_rules! cells {
        ($($table:ident),+) => { $(cells(&draft.$table, problems);)+ };
    }
    cells!(
        places,
        organisations,
        people,
        events,
        speakers,
        involvements,
        procedures,
        milestones,
        positions,
        figures,
        helplines
    );
    problems.extend(draft.site.iter().flat_map(settings));
    for text in &draft.texts {
        problems.extend(unknown_variables(text, draft));
        problems.extend(letters(text));
        problems.extend(targets(text));
    }
}

fn cells<T: Schema>(table: &Table<T>, problems: &mut Vec<Problem>) {
    for (line, record) in &table.records {
        let cells = record.record().cells;
        let wrong = cells.filled().filter_map(|(column, text)| Some((column, wording::of_cell(text)?)));
        problems.extend(wrong.map(|(column, (reason, remedy))| Table::<T>::problem(*line, column, reason, remedy)));
    }
}

fn settings(site: &Site) -> impl Iterator<Item = Problem> {
    let claimed = site.claimed_members.iter().flat_map(|claimed| claimed.source.iter());
    let press = site.press.iter().flat_map(|press| press.short.iter().chain(press.long.iter()));
    let texts = site.full_name.iter().chain(site.tagline.iter()).chain(claimed).chain(press).map(|(_, text)| text);
    let wrong = texts.chain([site.name.as_str()]).filter_map(wording::of_letters);
    wrong.map(|(reason, remedy)| Problem::of_file(SITE, reason, remedy))
}

fn letters(text: &Text) -> Option<Problem> {
    let before_markdown =
        [&text.title, &text.description, &text.lead].into_iter().find_map(|part| wording::of_letters(part));
    let file = file_name(text);
    if let Some((reason, remedy)) = before_markdown {
        return Some(Problem::of_file(&file, reason, remedy));
    }
    let mut lines = (FIRST_LINE..).zip(text.markdown.lines());
    lines.find_map(|(line, words)| {
        wording::of_letters(words).map(|(reason, remedy)| Problem::of_file(&file, reason, remedy).at(line))
    })
}

/// Where links and pictures lead: a page that sends readers, or their browsers, elsewhere unseen is refused.
fn targets(text: &Text) -> Vec<Problem> {
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
    let file = file_name(text);
    let nodes = parse_document(&arena, &text.markdown, &comrak::Options::default()).descendants();
    let problems = nodes.filter_map(|node| {
        let node = node.data();
        let (reason, remedy) = wrong(&node.value)?;
        let line = FIRST_LINE + u64::try_from(node.sourcepos.start.line.saturating_sub(1)).unwrap_or_default();
        Some(Problem::of_file(&file, reason, remedy).at(line))
    });
    problems.collect()
}

/// What a text asks for between braces has to be something that the data hold.
fn unknown_variables(text: &Text, draft: &Draft) -> Vec<Problem> {
    let named = |slug: &Slug, keys: Option<&HashSet<String>>, kind: Kind| {
        let file = file_of(kind);
        let is_missing = keys.is_some_and(|keys| !keys.contains(slug.as_str()));
        is_missing.then(|| (format!("“{slug}” is not a slug in {file}"), format!("correct it or add it to {file}")))
    };
    let wrong = |name: &str| match name.parse() {
        Ok(Variable::Figure(slug)) => named(&slug, draft.figures.keys.as_ref(), Kind::Figures),
        Ok(Variable::Date(slug)) => named(&slug, draft.milestones.keys.as_ref(), Kind::Milestones),
        Ok(Variable::State(slug) | Variable::Latest(slug) | Variable::Timeline(slug)) => {
            named(&slug, draft.procedures.keys.as_ref(), Kind::Procedures)
        }
        Ok(Variable::Count(_) | Variable::Claimed | Variable::Unnamed | Variable::Checked | Variable::Law) => None,
        Err(known) => Some((
            format!("“{{{name}}}” is not something the data hold"),
            format!("write one of {known} between braces"),
        )),
    };
    let (file, mut line) = (file_name(text), FIRST_LINE);
    let mut problems = Vec::new();
    for piece in pieces(&text.markdown) {
        match piece {
            Piece::Words(words) => line += words.matches('\n').count() as u64,
            Piece::Variable(name) => {
                problems.extend(wrong(name).map(|(reason, remedy)| Problem::of_file(&file, reason, remedy).at(line)));
            }
        }
    }
    problems
}
