//! What texts show of the law: the state, the latest step and the timeline of a legislative file, as HTML.

use super::{Snapshot, localized::localized};
use crate::{
    domain::{Locale, Localized, Milestone, Piece, Procedure, Route, Slug, Variable, pieces},
    i18n::Language,
};

/// The language that a text is written in, and that of the pages around it, which its links lead to.
#[derive(Clone, Copy)]
pub(super) struct Languages<'a> {
    pub text: &'a Language,
    pub pages: Locale,
}

/// The cleaned HTML of a text with what it asks for of the law. It is put in after the cleaning, which would take the marks of
/// other languages away from titles.
pub(super) fn filled(snapshot: &Snapshot, languages: Languages<'_>, html: &str) -> String {
    let block = |name: &str| {
        let slug_of = |slug: Slug| snapshot.procedure(&slug);
        Some(match name.parse().ok()? {
            Variable::State(slug) => escaped(&snapshot.state_of(slug_of(slug)?, languages.text)),
            Variable::Latest(slug) => step(languages, snapshot.latest_step(slug_of(slug)?)?),
            Variable::Timeline(slug) => timeline(snapshot, languages, slug_of(slug)?),
            Variable::Law => overview(snapshot, languages),
            _ => return None,
        })
    };
    let filled: String = pieces(html)
        .map(|piece| match piece {
            Piece::Words(words) => words.to_owned(),
            Piece::Variable(name) => block(name).unwrap_or_else(|| format!("{{{name}}}")),
        })
        .collect();
    // A list that was asked for in a paragraph of its own takes the place of the paragraph.
    filled.replace("<p><ul", "<ul").replace("</ul></p>", "</ul>").replace("<p><ol", "<ol").replace("</ol></p>", "</ol>")
}

/// Every file with its state and its latest step.
fn overview(snapshot: &Snapshot, languages: Languages<'_>) -> String {
    let item = |procedure: &Procedure| {
        let href = Route::Procedure(procedure.slug.clone()).path(languages.pages);
        let latest = snapshot.latest_step(procedure).map(|latest| {
            let label = labelled(languages.text, &escaped(languages.text.text("law-latest")));
            format!("<p class=\"meta\">{label} {}</p>", step(languages, latest))
        });
        format!(
            "<li>{}<p>{}</p>{}</li>",
            link(languages, &href, &procedure.title),
            escaped(&snapshot.state_of(procedure, languages.text)),
            latest.unwrap_or_default()
        )
    };
    let items: String = snapshot.content.procedures.iter().map(item).collect();
    format!("<ul class=\"law-states\">{items}</ul>")
}

/// The steps of a file, oldest first.
fn timeline(snapshot: &Snapshot, languages: Languages<'_>, procedure: &Procedure) -> String {
    let item = |one: &Milestone| format!("<li>{}</li>", step(languages, one));
    let items: String = snapshot.milestones_of(Some(&procedure.slug)).into_iter().map(item).collect();
    format!("<ol class=\"law-steps\">{items}</ol>")
}

/// A step with its date, linked.
fn step(languages: Languages<'_>, step: &Milestone) -> String {
    let date = escaped(&languages.text.date(step.date));
    let href = Route::Milestone(step.slug.clone()).path(languages.pages);
    let date = labelled(languages.text, &format!("<time datetime=\"{}\">{date}</time>", step.date));
    format!("{date} {}", link(languages, &href, &step.title))
}

/// A label before what it is about.
fn labelled(language: &Language, label: &str) -> String {
    language.with("label-colon", &[("label", label)])
}

fn link(languages: Languages<'_>, href: &str, title: &Localized) -> String {
    let (title, language) = localized(languages.text, title);
    let language = language.map(|code| format!(" lang=\"{code}\"")).unwrap_or_default();
    format!("<a href=\"{href}\"{language}>{}</a>", escaped(title))
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;")
}
