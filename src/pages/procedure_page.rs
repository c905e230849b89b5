//! A legislative file: where it stands, what comes next, what the coalition asks and did, step by step.

use super::{
    Context, Document, Head,
    fallback::fallback_of,
    not_found_page,
    parts::{age, breadcrumb, cited_header, page_link},
    record::{RecordList, RecordSection, TWO_COLUMNS},
    structured_data,
    timeline::timeline,
};
use crate::{
    domain::{Body, Localized, Milestone, PartialDate, Position, Procedure, Route, Slug, TextPage},
    preview::Preview,
    site::StageState,
    ui::{DrawnStage, procedure_drawing, stage_sign},
};
use leptos::prelude::*;

/// The file's page, or the 404 page.
pub fn procedure_page(context: &Context, slug: &Slug) -> Document {
    let Some(procedure) = context.snapshot.procedure(slug) else { return not_found_page(context) };
    let (title, language) = context.edition().localized(&procedure.title);
    let (summary, summary_language) = context.edition().localized(&procedure.summary);
    let above = [(context.text("nav-legislation"), Route::Text(TextPage::Legislation))];
    let head = Head {
        title: title.to_owned(),
        description: format!("{title} · {}", procedure.references.join(" · ")),
        preview: Some(Preview { above: procedure.references.join(" · "), ..Preview::titled(title) }),
        structured_data: vec![structured_data::breadcrumb(context, &above, title)],
        ..Head::default()
    };
    let next = context.snapshot.next_of(procedure).map(|next| {
        let (next, next_language) = context.edition().localized(next);
        let next = next.to_owned();
        let checked = procedure.checked_on.map(|date| context.snapshot.checked(date, context.language()));
        view! {
            <RecordSection id="next" title=context.text("dossier-next")>
                <p lang=next_language>{next}</p>
                <p class="meta">{checked}</p>
            </RecordSection>
        }
        .into_any()
    });
    let lead = view! {
        <p class="reference">{procedure.references.join(" · ")}</p>
        {fallback_of(context, [&procedure.title, &procedure.summary])}
        <p class="lead" lang=summary_language>{summary.to_owned()}</p>
    };
    let main = view! {
        {breadcrumb(context, &above, title)}
        {cited_header(context, title, language, lead)}
        {status(context, procedure, next)}
        <div class="grid gap-gap border-t-4 border-signal bg-own py-section">
            {asks(context, procedure)}
            {actions(context, procedure)}
        </div>
        <section class="pt-section before:mb-6 before:block before:border-t-2 before:border-ink" aria-labelledby="steps">
            <h2 id="steps">{context.text("dossier-steps")}</h2>
            {timeline(context, &context.snapshot.milestones_of(Some(&procedure.slug)), 3)}
        </section>
    };
    Document::ok(head, main.into_any())
}

/// The drawing of the procedure with what comes next beside it, and the same in words.
fn status(context: &Context, procedure: &Procedure, next: Option<AnyView>) -> AnyView {
    let stages = context.snapshot.stages_of(procedure);
    let drawn = stages.iter().map(|state| drawn(context, state)).collect();
    let row = |(number, state): (u8, &StageState<'_>)| {
        let progress = state.progress.code();
        let institution = state.step.map(|step| bodies(context, step));
        let date = state.step.map(|step| {
            let href = context.href(&Route::Milestone(step.slug.clone()));
            let date = context.language().date(step.date);
            view! { <a href=href><time datetime=step.date.to_string()>{date}</time></a> }
        });
        let sure = state.step.map(|step| certainty(context, step));
        view! {
            <tr data-progress=progress aria-current=state.is_current.then_some("step")>
                <th scope="row">{stage_sign(number)} {stage_name(context, state)}</th>
                <td>{context.text(&format!("stage-{progress}"))}</td>
                <td>{institution}</td>
                <td>{date}</td>
                <td>{sure}</td>
            </tr>
        }
    };
    let rows = (1_u8..).zip(&stages).map(row).collect_view();
    let head = ["dossier-stage", "dossier-status", "dossier-body", "dossier-date", "dossier-certainty"];
    let head = head.map(|name| view! { <th scope="col">{context.text(name)}</th> }).collect_view();
    let drawing = view! {
        <section aria-labelledby="status">
            <h2 id="status" class="mb-3">{context.text("dossier-status")}</h2>
            <p class="font-semibold">{context.snapshot.state_of(procedure, context.language())}</p>
            {procedure_drawing(drawn, context.text("dossier-drawing"))}
            <p class="meta">{context.text("dossier-drawing-about")}</p>
        </section>
    };
    view! {
        <div class="grid grid-cols-[minmax(0,1fr)] gap-x-gap pb-section wide:grid-cols-[minmax(0,1fr)_22rem]">
            {drawing}
            <div class="mt-6 min-w-0 overflow-x-auto wide:col-span-2">
                <table class="stages">
                    <thead><tr>{head}</tr></thead>
                    <tbody>{rows}</tbody>
                </table>
            </div>
            {next.map(|next| view! { <div class="max-wide:mt-10 wide:col-start-2 wide:row-start-1">{next}</div> })}
        </div>
    }
    .into_any()
}

fn stage_name(context: &Context, state: &StageState<'_>) -> String {
    context.text(&format!("stage-{}", state.stage))
}

/// How far a stage is, and since when: “Parliament’s position: reached, 22 November 2023”.
fn stage_label(context: &Context, state: &StageState<'_>) -> String {
    let progress = context.text(&format!("stage-{}", state.progress.code()));
    let date = state.step.map(|step| format!(", {}", context.language().date(step.date)));
    format!("{}: {progress}{}", stage_name(context, state), date.unwrap_or_default())
}

fn drawn(context: &Context, state: &StageState<'_>) -> DrawnStage {
    let (progress, label) = (state.progress.code(), stage_label(context, state));
    let href = state.step.map(|step| context.href(&Route::Milestone(step.slug.clone())));
    DrawnStage { stage: state.stage, progress, is_current: state.is_current, href, label }
}

/// Who acted, in words.
pub fn bodies(context: &Context, step: &Milestone) -> String {
    step.bodies.iter().map(|body| context.text(&format!("body-{body}"))).collect::<Vec<_>>().join(", ")
}

/// How sure a step is: how exactly its date is known, and by what proof.
pub fn certainty(context: &Context, step: &Milestone) -> AnyView {
    let words = certainty_words(context, step).join("\u{a0}· ");
    view! { {words} " " {proof_of(context, step)} }.into_any()
}

/// The same where it stands alone.
pub fn certainty_in_sentences(context: &Context, step: &Milestone) -> AnyView {
    let sentences = certainty_words(context, step).map(|words| format!("{}. ", capitalised(&words)));
    view! { {sentences.concat()} {proof_of(context, step)} }.into_any()
}

fn certainty_words(context: &Context, step: &Milestone) -> [String; 2] {
    let exactness = match (step.date.month(), step.date.day()) {
        (_, Some(_)) => "certainty-day",
        (Some(_), None) => "certainty-month",
        (None, None) => "certainty-year",
    };
    [context.text(exactness), context.text(&format!("certainty-{}", step.evidence.kind))]
}

/// The link to the proof, and the age of its check. What kind of page it is stands beside it already.
fn proof_of(context: &Context, step: &Milestone) -> AnyView {
    view! { {page_link(context, &step.evidence, "legislation-source")} {age(context, step.checked_on)} }.into_any()
}

/// Words as the beginning of a sentence.
fn capitalised(words: &str) -> String {
    let mut letters = words.chars();
    letters.next().map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
}

/// An entry with its date at the end of its line where there is room.
fn dated(context: &Context, route: &Route, title: &Localized, date: Option<PartialDate>) -> AnyView {
    let (title, language) = context.edition().localized(title);
    let (title, href) = (title.to_owned(), context.href(route));
    let date = date.map(|date| {
        view! { <p class="meta flex-none"><time datetime=date.to_string()>{context.language().date(date)}</time></p> }
    });
    view! { <li class="flex items-baseline justify-between gap-x-6 max-md:flex-wrap"><a href=href lang=language>{title}</a> {date}</li> }
        .into_any()
}

/// A heading that stands beside its list where there is room.
const SIDE_HEADING: &str = "grid items-start gap-x-gap wide:grid-cols-[15rem_minmax(0,1fr)]";

fn asks(context: &Context, procedure: &Procedure) -> Option<AnyView> {
    let item = |position: &Position| {
        let route = Route::Position(position.slug.clone());
        dated(context, &route, &position.text, position.since)
    };
    let items: Vec<_> =
        context.snapshot.positions_of(&procedure.slug).filter(|position| position.own).map(item).collect();
    (!items.is_empty()).then(|| {
        view! {
            <section class=SIDE_HEADING aria-labelledby="asks">
                <h2 id="asks">{context.text("dossier-asks")}</h2>
                <RecordList columns=TWO_COLUMNS>{items}</RecordList>
            </section>
        }
        .into_any()
    })
}

fn actions(context: &Context, procedure: &Procedure) -> Option<AnyView> {
    let steps = context.snapshot.milestones_of(Some(&procedure.slug));
    let item = |step: &&Milestone| {
        let route = step.event.clone().map_or_else(|| Route::Milestone(step.slug.clone()), Route::Event);
        dated(context, &route, &step.title, Some(step.date))
    };
    let items: Vec<_> = steps.iter().filter(|step| step.bodies.contains(&Body::Coalition)).map(item).collect();
    (!items.is_empty()).then(|| {
        view! {
            <section class=SIDE_HEADING aria-labelledby="actions">
                <h2 id="actions">{context.text("dossier-actions")}</h2>
                <RecordList columns=TWO_COLUMNS>{items}</RecordList>
            </section>
        }
        .into_any()
    })
}
