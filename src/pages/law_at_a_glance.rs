//! How far each legislative file is, in one line each.

use super::{
    Context,
    parts::{age, source_link},
};
use crate::{
    domain::{Procedure, Route},
    ui::stage_rail,
};
use leptos::prelude::*;

/// Every legislative file: its name, its stages as a line of dots, where it stands, and the source of that, with the way to the
/// same on one page; nothing without files.
pub fn law_at_a_glance(context: &Context) -> Option<AnyView> {
    let files: Vec<_> = context.snapshot.content.procedures.iter().map(|file| rail(context, file)).collect();
    let brief = context.link_to(&Route::Brief).map(|href| {
        view! { <a class="inline-block min-h-6 text-small print:hidden" href=href>{context.text("brief-title")}</a> }
    });
    (!files.is_empty()).then(|| {
        view! {
            <section class="py-5 max-md:py-3.25" aria-labelledby="law">
                <div class="mb-1 flex flex-wrap items-baseline justify-between gap-x-4">
                    <h2 id="law" class="text-h4">{context.text("law-at-a-glance")}</h2>
                    {brief}
                </div>
                <ul class="grid grid-cols-1 gap-3 text-base leading-[1.35] max-md:gap-2">{files}</ul>
            </section>
        }
        .into_any()
    })
}

fn rail(context: &Context, file: &Procedure) -> AnyView {
    let (title, language) = context.edition().localized(&file.title);
    let href = context.href(&Route::Procedure(file.slug.clone()));
    let stages = context.snapshot.stages_of(file);
    let step = stages.iter().find(|state| state.is_current).and_then(|state| state.step);
    let source = step.and_then(|step| source_link(context, &step.evidence, "legislation-source"));
    view! {
        <li class="break-inside-avoid">
            <a class="font-semibold text-ink underline-on-hover" href=href lang=language>{title.to_owned()}</a>
            {stage_rail(&stages)}
            <p class="meta leading-[1.35]">
                {context.snapshot.state_in_short(file, context.language())} " " {source} {age(context, file.checked_on)}
            </p>
        </li>
    }
    .into_any()
}
