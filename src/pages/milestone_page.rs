//! One step of the law, at an address that stays.

use super::{
    Context, Document, Head,
    downloads::citation,
    fallback::fallback_of,
    not_found_page,
    parts::{breadcrumb, page_header},
    procedure_page::{bodies, certainty_in_sentences},
    record::{Record, RecordList, RecordSection, fact, facts},
    structured_data,
};
use crate::{
    domain::{Milestone, Route, Slug, TextPage},
    preview::Preview,
    site::votes_in_words,
};
use leptos::prelude::*;

/// The step's page, or the 404 page.
pub fn milestone_page(context: &Context, slug: &Slug) -> Document {
    let Some(step) = context.snapshot.milestone(slug) else { return not_found_page(context) };
    let (title, language) = context.edition().localized(&step.title);
    let (summary, summary_language) = context.edition().localized(&step.summary);
    let mut above = vec![(context.text("nav-legislation"), Route::Text(TextPage::Legislation))];
    let procedure = step.procedure.as_ref().and_then(|slug| context.snapshot.procedure(slug));
    above.extend(procedure.map(|procedure| {
        (context.edition().localized(&procedure.title).0.to_owned(), Route::Procedure(procedure.slug.clone()))
    }));
    let date = context.language().date(step.date);
    let head = Head {
        title: title.to_owned(),
        description: format!("{date} · {title}"),
        preview: Some(Preview { above: bodies(context, step), below: date.clone(), ..Preview::titled(title) }),
        structured_data: vec![structured_data::breadcrumb(context, &above, title)],
        ..Head::default()
    };
    let lead = view! {
        <p class="event-date"><time datetime=step.date.to_string()>{date.clone()}</time></p>
        {fallback_of(context, [&step.title, &step.summary])}
        <p class="lead" lang=summary_language>{summary.to_owned()}</p>
    };
    let stage = step.stage.map(|stage| fact(context.text("dossier-stage"), context.text(&format!("stage-{stage}"))));
    let event = step.event.as_ref().and_then(|slug| context.snapshot.event(slug)).map(|event| {
        let (title, language) = context.edition().localized(&event.title);
        let href = context.href(&Route::Event(event.slug.clone()));
        fact(context.text("legislation-event"), view! { <a href=href lang=language>{title.to_owned()}</a> })
    });
    let votes = step.votes.map(|votes| fact(context.text("dossier-votes"), votes_in_words(votes, context.language())));
    let (note, note_language) = context.edition().localized(&step.note);
    let note = (!note.is_empty()).then(|| view! { <p lang=note_language>{note.to_owned()}</p> });
    let lines = view! {
        {fact(context.text("dossier-date"), date)}
        {fact(context.text("dossier-body"), bodies(context, step))}
        {stage}
        {votes}
        {event}
    };
    let evidence = context.text("member-evidence");
    let (certainty, neighbours) = (certainty_in_sentences(context, step), neighbours(context, step));
    let main = view! {
        {breadcrumb(context, &above, title)}
        <Record
            header=page_header(title, language, lead)
            citation=citation(context, title)
            facts=facts(context, lines)
            related=Some(neighbours)
        >
            <RecordSection id="evidence" title=evidence>
                {note}
                <p class="meta">{certainty}</p>
            </RecordSection>
        </Record>
    };
    Document::ok(head, main.into_any())
}

/// The steps before and after.
fn neighbours(context: &Context, step: &Milestone) -> AnyView {
    let (earlier, later) = context.snapshot.neighbours(step);
    let link = |step: Option<&Milestone>, message: &str, rel: &'static str| {
        let step = step?;
        let (title, language) = context.edition().localized(&step.title);
        let href = context.href(&Route::Milestone(step.slug.clone()));
        Some(view! {
            <li class="max-w-measure">
                <p class="meta mt-0.5">{context.text(message)} " · " {context.language().date(step.date)}</p>
                <a rel=rel href=href lang=language>{title.to_owned()}</a>
            </li>
        })
    };
    let earlier = link(earlier, "dossier-earlier", "prev");
    let later = link(later, "dossier-later", "next");
    view! {
        <nav aria-label=context.text("dossier-steps")>
            <RecordList>{earlier} {later}</RecordList>
        </nav>
    }
    .into_any()
}
