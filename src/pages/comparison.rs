//! Who wants what: the institutions and the coalition, subject by subject.

use super::{
    Context,
    parts::{age, second_hand},
};
use crate::{
    domain::{Comparison, Route, Slug, Stance},
    ui::StatementLink,
};
use leptos::prelude::*;

/// The table, if the settings have one.
pub fn comparison(context: &Context) -> Option<AnyView> {
    let rows = &context.snapshot.content.site.comparison;
    let sides = ["body-commission", "body-parliament", "body-council"].map(|body| context.text(body));
    let sides: Vec<_> = sides.into_iter().chain([context.name().to_owned()]).collect();
    let head = sides.iter().map(|side| view! { <th scope="col">{side.clone()}</th> }).collect_view();
    let row = |row: &Comparison| {
        let (subject, language) = context.edition().localized(&row.subject);
        let institutions = row.institutions().map(|stance| stance.map(|stance| said(context, stance)));
        let own = row.coalition.as_ref().and_then(|position| own(context, position));
        let cell = |(side, cell): (&String, Option<AnyView>)| {
            let cell = cell.unwrap_or_else(|| {
                view! { <span class="text-muted">{context.text("comparison-unknown")}</span> }.into_any()
            });
            view! { <td data-side=side.clone()>{cell}</td> }
        };
        let cells = sides.iter().zip(institutions.into_iter().chain([own])).map(cell).collect_view();
        view! { <tr><th scope="row" lang=language>{subject.to_owned()}</th>{cells}</tr> }
    };
    (!rows.is_empty()).then(|| {
        view! {
            <section class="pb-section" aria-labelledby="comparison">
                <div class="mb-6 items-end gap-x-gap wide:flex wide:justify-between">
                    <h2 id="comparison">{context.text("comparison-title")}</h2>
                    <p class="meta mt-2">{context.text("comparison-about")}</p>
                </div>
                <table class="stages comparison">
                    <thead><tr><th scope="col">{context.text("comparison-subject")}</th>{head}</tr></thead>
                    <tbody>{rows.iter().map(row).collect_view()}</tbody>
                </table>
            </section>
        }
        .into_any()
    })
}

/// What an institution wants, and the step by which it said so.
fn said(context: &Context, stance: &Stance) -> AnyView {
    let (text, language) = context.edition().localized(&stance.text);
    let step = context.snapshot.milestone(&stance.milestone).map(|step| {
        let href = context.href(&Route::Milestone(step.slug.clone()));
        let date = context.language().date(step.date);
        view! {
            <p class="meta">
                <a href=href>{context.text("legislation-source")} ", " {date}</a>
                {second_hand(context, &step.evidence)} {age(context, step.checked_on)}
            </p>
        }
    });
    view! { <p lang=language>{text.to_owned()}</p> {step} }.into_any()
}

/// The coalition's position; where others hold it with or for it, who.
fn own(context: &Context, position: &Slug) -> Option<AnyView> {
    let position = context.snapshot.position(position)?;
    let (text, language) = context.edition().localized(&position.text);
    let (text, href) = (text.to_owned(), context.href(&Route::Position(position.slug.clone())));
    let (holder, holder_language) = context.edition().localized(&position.holder);
    let holder = (!position.own).then(|| view! { <span lang=holder_language>{holder.to_owned()}</span> });
    let since = position.since.map(|date| context.language().date(date));
    let view = view! {
        <p lang=language><StatementLink href>{text}</StatementLink></p>
        <p class="meta">{holder} {since}</p>
    };
    Some(view.into_any())
}
