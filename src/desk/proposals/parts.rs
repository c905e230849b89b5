//! What pages show of proposals.

use super::schedule::local;
use crate::{
    desk::{
        asked::Asked,
        names::{column_label, key_label, record_address, record_label},
        shown_on,
        values::value_label,
        view::{self, moment},
    },
    domain::{
        desk::{Edit, Proposal, ProposalState, Unpublishable, User},
        schema::{self, Column, Conflict, Finding, Kind, Record},
    },
    site::{Passage, capital, compared},
};
use leptos::prelude::*;

/// How many records of a proposal are named.
const NAMED: usize = 3;

/// What a proposal is about, in words: the kinds and names of its records.
pub fn subject(asked: &Asked, proposal: &Proposal) -> String {
    let named = proposal.edits.iter().take(NAMED).map(|edit| label(asked, edit));
    let more = proposal.edits.len().saturating_sub(NAMED);
    let more = (more > 0).then(|| asked.count("records-more", more));
    named.chain(more).collect::<Vec<_>>().join(", ")
}

/// The record of a change by what it is to be called, or was where it is removed.
fn label(asked: &Asked, edit: &Edit) -> String {
    let cells = edit.new.as_ref().or(edit.base.as_ref()).cloned().unwrap_or_default();
    record_label(asked, &Record { kind: edit.kind, key: edit.key.clone(), cells })
}

/// What a proposal waits for, and what the current user can do next.
pub fn next_step(asked: &Asked, user: &User, proposal: &Proposal, is_conflicting: bool) -> AnyView {
    let is_own = proposal.author == user.name;
    let step = match (proposal.state, proposal.may_be_published_by(user)) {
        (ProposalState::Published, _) => "next-published",
        (ProposalState::Withdrawn, _) => "next-withdrawn",
        (ProposalState::Refused, _) if is_own => "next-refused",
        (ProposalState::Refused, _) => "next-refused-other",
        (ProposalState::Scheduled, _) => "next-scheduled",
        _ if is_conflicting => "next-conflict",
        (ProposalState::Draft, _) => "next-draft",
        (ProposalState::Waiting, Ok(())) => "next-publish",
        (ProposalState::Waiting, Err(Unpublishable::NeedsTwo)) => "next-two",
        (ProposalState::Waiting, Err(Unpublishable::Denied)) => "next-wait",
    };
    let words = asked.text(step);
    if proposal.state != ProposalState::Published {
        return view! { <p class="lead" role="status">{words}</p> }.into_any();
    }
    let snapshot = asked.desk.state.snapshot();
    let language = shown_on::language(&snapshot, proposal, asked.locale);
    let page = shown_on::routes(&snapshot, proposal).into_iter().find(|route| snapshot.has_page(route));
    let page = page.map(|route| {
        let address = format!("{}{}", asked.desk.state.assets().base_url, route.path(language));
        view! { " "<a href=address>{asked.text("see-on-site")}</a> }
    });
    view! { <p class="done" role="status">{words}{page}</p> }.into_any()
}

/// Proposals as a list of links.
pub fn listed(asked: &Asked, proposals: &[Proposal]) -> AnyView {
    let rows: Vec<_> = proposals
        .iter()
        .map(|proposal| {
            view! {
                <li class="line">
                    <span>
                        <a href=format!("/desk/proposals/{}", proposal.id)>{subject(asked, proposal)}</a>" "
                        <span class="hint">{proposal.reason.clone()}</span>
                    </span>
                    <span class="hint">{proposal.author.to_string()}" · "{moment(proposal.changed)}</span>
                </li>
            }
        })
        .collect();
    view! { <ul class="lines">{rows}</ul> }.into_any()
}

/// What is known of a proposal besides its changes.
pub fn facts(asked: &Asked, proposal: &Proposal) -> AnyView {
    let row = |id: &str, text: Option<String>| {
        let text = text.filter(|text| !text.is_empty())?;
        Some(view! { <dt>{asked.text(id)}</dt><dd>{text}</dd> })
    };
    let state = asked.text(&format!("state-{}", proposal.state));
    let scheduled = proposal.publish_at.map(|at| local(at, &capital()));
    let answer = match &proposal.answered_by {
        None => proposal.answer.as_ref().map(|reason| asked.text(reason)),
        Some(_) => proposal.answer.clone(),
    };
    let published = proposal.published.map(|version| asked.with("in-version", &[("version", &version.to_string())]));
    view! {
        <dl class="facts">
            {row("state", Some(state))}
            {row("reason", Some(proposal.reason.clone()))}
            {row("author", Some(format!("{} · {}", proposal.author, moment(proposal.changed))))}
            {row("answered-by", proposal.answered_by.as_ref().map(ToString::to_string))}
            {row("publish-at", scheduled)}
            {row("answer", answer)}
            {row("published-in", published)}
        </dl>
    }
    .into_any()
}

/// What a change does: column, before, after.
pub fn differences(asked: &Asked, edit: &Edit) -> AnyView {
    let what = match (&edit.base, &edit.new) {
        (None, _) => "edit-new",
        (_, None) => "edit-removal",
        _ => "edit-change",
    };
    let rows: Vec<_> = edit
        .differences()
        .into_iter()
        .map(|one| {
            let [before, after] = [one.before, one.after].map(|text| value_label(asked, edit.kind, one.column, text));
            // Whoever publishes a change has to see all of it.
            let passages = compared(&before, &after, usize::MAX).into_iter().map(|passage| match passage {
                Passage::Same(text) => text.into_any(),
                Passage::Old(text) => view! { <del>{text}</del>" " }.into_any(),
                Passage::New(text) => view! { <ins>{text}</ins> }.into_any(),
            });
            view! { <li><h3>{column_label(asked, one.column)}</h3><p class="said">{passages.collect_view()}</p></li> }
        })
        .collect();
    let is_removal = edit.new.is_none();
    let list = (!is_removal).then(|| view! { <ul class="lines differences">{rows}</ul> });
    let (record, address) = (label(asked, edit), record_address(edit.kind, &edit.key));
    // A new record has no form of its own yet; words have theirs before there are any.
    let is_there = edit.base.is_some() || !address.starts_with("/desk/records/");
    let record = if is_there { view! { <a href=address>{record}</a> }.into_any() } else { record.into_any() };
    view! {
        <section>
            <h2>{asked.text(what)}" "{record}</h2>
            {list}
            {(!is_removal && has_old_source(edit)).then(|| view! { <p class="error">{asked.text("source-unchanged")}</p> })}
        </section>
    }
    .into_any()
}

/// Plain columns that say nothing of the world outside.
const NO_FACTS: [&str; 6] = ["slug", "markdown", "logo", "unverified", "revision", "highlight"];

/// Whether a fact changes and its source stays what it was.
pub fn has_old_source(edit: &Edit) -> bool {
    let touched = edit.differences();
    let plain = schema::columns(edit.kind).into_iter().filter(|column| matches!(column, Column::Plain(_)));
    let plain: Vec<&str> = plain.map(|column| column.name()).collect();
    let is_source = |column: &str| matches!(column, "evidence" | "source_url" | "checked_on" | "verified_on");
    let is_fact = |column: &str| plain.contains(&column) && !NO_FACTS.contains(&column);
    let has_source = edit.new.as_ref().is_some_and(|cells| !cells.get("evidence").is_empty());
    edit.base.is_some()
        && has_source
        && touched.iter().any(|one| is_fact(one.column) && !is_source(one.column))
        && !touched.iter().any(|one| is_source(one.column))
}

/// What is wrong, and what to do about it.
pub fn told(finding: &Finding) -> String {
    let Finding { reason, remedy, .. } = finding;
    if remedy.is_empty() { reason.clone() } else { format!("{reason}; {remedy}") }
}

/// The control of a column in a form; of one for each language, that of the first language that texts are written in.
fn control_of(asked: &Asked, kind: Kind, column: &str) -> String {
    let snapshot = asked.desk.state.snapshot();
    let source = snapshot.content.site.sources().first();
    let is_it = |known: &Column| matches!(known, Column::Localized(base) if *base == column);
    match source.filter(|_| schema::columns(kind).iter().any(is_it)) {
        Some(source) => format!("cell-{column}_{source}"),
        None => format!("cell-{column}"),
    }
}

/// What is wrong, above a page or a form; what is about a column of this record leads to its field.
pub fn summary(asked: &Asked, findings: &[Finding], record: Option<(Kind, &str)>) -> Option<AnyView> {
    let rows: Vec<_> = findings
        .iter()
        .map(|finding| {
            let Finding { kind, key, column, line, .. } = finding;
            let line = line.map(|line| format!(" {line}")).unwrap_or_default();
            let place = column.as_deref().map(|column| column_label(asked, column) + &line);
            let text = told(finding);
            match (record == Some((*kind, key)), column) {
                (true, Some(column)) => {
                    let text = format!("{}: {text}", place.unwrap_or_default());
                    view! { <li><a href=format!("#{}", control_of(asked, *kind, column))>{text}</a></li> }.into_any()
                }
                (true, None) => view! { <li>{text}</li> }.into_any(),
                (false, _) => {
                    let name = key_label(asked, *kind, key);
                    let place = place.map(|place| format!(", {place}"));
                    view! { <li><a href=record_address(*kind, key)>{name}</a>{place}": "{text}</li> }.into_any()
                }
            }
        })
        .collect();
    view::findings(asked, rows)
}

/// The name of the field that says which side of a conflict is chosen.
pub fn choice(kind: Kind, key: &str, column: Option<&str>) -> String {
    format!("choice-{kind}/{key}/{}", column.unwrap_or_default())
}

/// Where a proposal contradicts what was published meanwhile, cell by cell, and the form to choose.
pub fn conflicts(asked: &Asked, proposal: &Proposal, conflicts: &[Conflict]) -> AnyView {
    let rows: Vec<_> = conflicts
        .iter()
        .map(|conflict| {
            let Conflict { kind, key, column, base, theirs, ours } = conflict;
            let label = |text: &String| value_label(asked, *kind, column.as_deref().unwrap_or_default(), text);
            let said = |text: &Option<String>| text.as_ref().map_or_else(|| asked.text("nothing"), label);
            let name = choice(*kind, key, column.as_deref());
            let what =
                column.as_ref().map_or_else(|| key_label(asked, *kind, key), |column| column_label(asked, column));
            let option = |side: &'static str, text: String| {
                view! {
                    <label class="check">
                        <input type="radio" name=name.clone() value=side required/>
                        <span>{asked.text(&format!("conflict-{side}"))}": "<q>{text}</q></span>
                    </label>
                }
            };
            view! {
                <li>
                    <fieldset>
                        <legend>{what}</legend>
                        <p class="hint">{asked.text("conflict-base")}": "<q>{said(base)}</q></p>
                        {option("published", said(ours))}
                        {option("proposed", said(theirs))}
                    </fieldset>
                </li>
            }
        })
        .collect();
    view! {
        <section>
            <h2>{asked.text("conflicts-title")}</h2>
            <p>{asked.text("conflicts-lead")}</p>
            <form method="post" action=format!("/desk/proposals/{}/resolve", proposal.id)>
                <input type="hidden" name="version" value=proposal.version.to_string()/>
                <ul class="lines">{rows}</ul>
                <button>{asked.text("conflicts-keep")}</button>
            </form>
        </section>
    }
    .into_any()
}

/// The states in the order in which they ask for attention.
pub const STATES: [ProposalState; 6] = [
    ProposalState::Waiting,
    ProposalState::Scheduled,
    ProposalState::Draft,
    ProposalState::Refused,
    ProposalState::Published,
    ProposalState::Withdrawn,
];
