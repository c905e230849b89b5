//! The law at a glance: every step of every file in one chart and one table, then how to read them.

use super::{
    Context, Document,
    downloads::news,
    not_found_page,
    parts::breadcrumb,
    procedure_page::{bodies, certainty},
    text_page::text_head,
    text_parts::{folded_sections, text_footer, text_header},
};
use crate::{
    domain::{Milestone, Procedure, Route, TextPage},
    ui::{Axis, ChartStep, chart_legend, lane},
};
use leptos::prelude::*;

/// The legislation page.
pub fn legislation_page(context: &Context) -> Document {
    let Some(page) = context.edition().page(TextPage::Legislation.code()) else { return not_found_page(context) };
    let main = view! {
        {breadcrumb(context, &[], &page.text.title)}
        {text_header(context, page)}
        {chart(context)}
        <div class="mt-section">{folded_sections(context, page)}</div>
        <div class="grid items-end gap-x-gap min-[60rem]:grid-cols-2">
            {news(context, "law")}
            {text_footer(context, page)}
        </div>
    };
    Document::ok(text_head(context, page), main.into_any())
}

/// The chart and its table, if there is a step.
fn chart(context: &Context) -> Option<AnyView> {
    let snapshot = &context.snapshot;
    let milestones = &snapshot.content.milestones;
    if milestones.is_empty() {
        return None;
    }
    let axis = Axis::new(milestones.iter().map(|step| step.date).chain([snapshot.today]));
    let files = snapshot.content.procedures.iter().map(Some).chain([None]);
    let lanes = files.map(|file| file_lane(context, &axis, file)).collect_view();
    let text = |id: &str| context.text(id);
    let names = [
        text("body-commission"),
        text("body-parliament"),
        text("body-council"),
        text("chart-several"),
        context.name().to_owned(),
    ];
    Some(
        view! {
            <section aria-labelledby="timeline">
                <h2 id="timeline" class="mb-3 text-h3">{text("legislation-timeline")}</h2>
                <div class="gap-x-gap wide:flex wide:justify-between">
                    {chart_legend(names)}
                    <p class="meta mt-2 max-w-measure print:hidden">{text("chart-about")}</p>
                </div>
                // From right to left, so that a narrow window shows what is newest first.
                <div class="law-chart mt-4 overflow-x-auto [direction:rtl] print:overflow-visible">
                    <div class="min-w-280 text-muted [direction:ltr] print:min-w-0">
                        {axis.view()}
                        {lanes}
                        {axis.view()}
                    </div>
                </div>
                {table(context)}
            </section>
        }
        .into_any(),
    )
}

/// The steps of a file, or those that frame all files, if there are any.
fn file_lane(context: &Context, axis: &Axis, file: Option<&Procedure>) -> Option<AnyView> {
    // Names stay in sight while the chart is moved sideways.
    const NAME: &str = "sticky left-0 max-w-[85vw] wide:flex wide:justify-between";
    let steps = context.snapshot.milestones_of(file.map(|file| &file.slug));
    let drawn: Vec<_> = steps.iter().map(|step| chart_step(context, step)).collect();
    let (id, title, state) = match file {
        None => ("frame".to_owned(), context.text("legislation-frame").into_any(), None),
        Some(file) => {
            let (title, language) = context.edition().localized(&file.title);
            let href = context.href(&Route::Procedure(file.slug.clone()));
            let link = view! { <a class="text-ink underline-on-hover after:ms-2 after:text-muted after:content-(--arrow)" href=href lang=language>{title.to_owned()}</a> };
            let state = context.snapshot.state_in_short(file, context.language());
            (file.slug.to_string(), link.into_any(), state)
        }
    };
    (!drawn.is_empty()).then(|| {
        view! {
            <section class="border-t border-line pt-3" aria-labelledby=id.clone()>
                <div class=NAME>
                    <h3 id=id.clone() class="scroll-mt-6 text-h4 leading-[1.35]">{title}</h3>
                    <p class="meta">{state}</p>
                </div>
                {lane(axis, drawn, context.snapshot.today, id.clone())}
            </section>
        }
        .into_any()
    })
}

fn chart_step(context: &Context, step: &Milestone) -> ChartStep {
    let (title, language) = context.edition().localized(&step.title);
    ChartStep {
        id: step.slug.to_string(),
        date: step.date,
        bodies: step.bodies.clone(),
        href: context.href(&Route::Milestone(step.slug.clone())),
        words: format!("{} · {title}", context.language().date(step.date)),
        language,
    }
}

/// Every step as a row, oldest first: the same as the chart, in words.
fn table(context: &Context) -> AnyView {
    let mut steps: Vec<&Milestone> = context.snapshot.content.milestones.iter().collect();
    steps.sort_by_key(|step| step.date);
    let row = |step: &&Milestone| {
        let (title, language) = context.edition().localized(&step.title);
        let href = context.href(&Route::Milestone(step.slug.clone()));
        let file = step.procedure.as_ref().and_then(|slug| context.snapshot.procedure(slug)).map(|file| {
            let (title, language) = context.edition().localized(&file.title);
            view! { <span lang=language>{title.to_owned()}</span> }
        });
        view! {
            <tr>
                <td><time datetime=step.date.to_string()>{context.language().date(step.date)}</time></td>
                <th class="whitespace-normal" scope="row"><a href=href lang=language>{title.to_owned()}</a></th>
                <td>{file}</td>
                <td>{bodies(context, step)}</td>
                <td>{certainty(context, step)}</td>
            </tr>
        }
    };
    let rows = steps.iter().map(row).collect_view();
    let head = ["dossier-date", "chart-step", "chart-file", "dossier-body", "dossier-certainty"];
    let head = head.map(|name| view! { <th scope="col">{context.text(name)}</th> }).collect_view();
    view! {
        <details id="steps" class="fold mt-6">
            <summary>{context.text("dossier-steps")}</summary>
            <table class="stages">
                <thead><tr>{head}</tr></thead>
                <tbody>{rows}</tbody>
            </table>
        </details>
    }
    .into_any()
}
