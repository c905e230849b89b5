//! A text on a page: its top, its sections in columns, in spreads or folded, and its end.

use super::{Context, fallback::notice_of_language, layout::says_unchecked, parts::cited_header};
use crate::{
    domain::Review,
    site::{Page, Section},
    ui::raw,
};
use leptos::prelude::*;

/// The top of a text page: title, and what leads into the text.
pub fn text_header(context: &Context, page: &Page) -> AnyView {
    cited_header(context, &page.text.title, text_language(context, page), text_lead(context, page))
}

/// What leads into a text: a notice when it is in another language, its lead, the note before accounts of abuse.
pub fn text_lead(context: &Context, page: &Page) -> AnyView {
    let language = text_language(context, page);
    let lead = page.text.lead.clone();
    let notice = fallback_notice(context, page);
    let note = content_note(context, page);
    view! { {notice} <p class="lead" lang=language>{lead}</p> {note} }.into_any()
}

/// A word before a text that tells of abuse, and the way past it.
fn content_note(context: &Context, page: &Page) -> Option<AnyView> {
    page.text.content_note.then(|| {
        view! {
            <aside class="notice" aria-label=context.text("content-note")>
                <p><strong>{context.text("content-note")}</strong></p>
                <p>{context.text("content-note-about")} " " <a href="#after-text">{context.text("content-note-skip")}</a></p>
            </aside>
        }
        .into_any()
    })
}

/// That a text is in another language than the page.
pub fn fallback_notice(context: &Context, page: &Page) -> Option<AnyView> {
    text_language(context, page).map(|code| notice_of_language(context, code))
}

/// The language to mark a page's text with when it is not the reader's.
pub fn text_language(context: &Context, page: &Page) -> Option<&'static str> {
    (page.text.locale != context.locale).then(|| page.text.locale.code())
}

/// A text's sections, each under its heading with an anchor.
pub fn text_sections(context: &Context, page: &Page) -> AnyView {
    page.sections.iter().map(|section| text_section(context, page, section)).collect_view().into_any()
}

fn text_section(context: &Context, page: &Page, section: &Section) -> AnyView {
    let heading =
        (!section.title.is_empty()).then(|| view! { <h2 id=section.anchor.clone()>{section.title.clone()}</h2> });
    view! {
        <section class="prose" lang=text_language(context, page)>
            {heading}
            {raw(&section.html, "prose-body")}
        </section>
    }
    .into_any()
}

/// So long a spread of a text is at least, in bytes of its markup: about as much as two columns of a window hold.
const SPREAD: usize = 2_000;

/// The same in spreads of two columns where there is room: whoever has read one down turns to the top of the next without scrolling
/// far. What ends the text stands at the end of the last one.
pub fn text_spreads(context: &Context, page: &Page, end: AnyView) -> AnyView {
    let mut spreads: Vec<Vec<&Section>> = Vec::new();
    let mut length = SPREAD;
    for section in &page.sections {
        match spreads.last_mut() {
            Some(spread) if length < SPREAD => spread.push(section),
            _ => {
                spreads.push(vec![section]);
                length = 0;
            }
        }
        length += section.html.len();
    }
    let last = spreads.pop().unwrap_or_default();
    let spread = |sections: Vec<&Section>, end: Option<AnyView>| {
        let sections = sections.into_iter().map(|section| text_section(context, page, section)).collect_view();
        view! { <div class="spread">{sections} {end}</div> }
    };
    let before = spreads.into_iter().map(|sections| spread(sections, None)).collect_view();
    view! { {before} {spread(last, Some(end))} }.into_any()
}

/// The same in the columns that there is room for, with what ends the last one.
pub fn text_columns(context: &Context, page: &Page, end: Option<AnyView>) -> AnyView {
    view! {
        <div class="gap-x-gap pt-9 wide:columns-2 xl:columns-3 [&>*]:break-inside-avoid">{text_sections(context, page)} {end}</div>
    }
    .into_any()
}

/// The same, each section folded behind its heading: explanations that stand after the thing they explain.
pub fn folded_sections(context: &Context, page: &Page) -> AnyView {
    let language = text_language(context, page);
    let fold = |section: &Section| {
        view! {
            <details class="fold" lang=language>
                <summary><h2 id=section.anchor.clone()>{section.title.clone()}</h2></summary>
                {raw(&section.html, "prose-body")}
            </details>
        }
    };
    let (folded, open): (Vec<_>, Vec<_>) = page.sections.iter().partition(|section| !section.title.is_empty());
    let open = open.into_iter().map(|section| raw(&section.html, "prose-body")).collect_view();
    let folded = folded.into_iter().map(fold).collect_view();
    view! { {open} <div class="grid items-start gap-x-gap min-[60rem]:grid-cols-2 xl:grid-cols-3">{folded}</div> }
        .into_any()
}

/// When a text was changed and who reviewed it. What the top of the page says of its language is not said again.
pub fn text_footer(context: &Context, page: &Page) -> AnyView {
    let language = context.language();
    let updated = language.with("updated", &[("date", &language.date(page.text.updated))]);
    let is_said_above = says_unchecked(context) && text_language(context, page).is_none();
    let review = match context.snapshot.content.review_of(&page.text) {
        Some(Review { by: Some(name), on, .. }) => {
            Some(language.with("reviewed-notice", &[("name", name), ("date", &language.date(*on))]))
        }
        Some(Review { on, .. }) => Some(language.with("reviewed-on-notice", &[("date", &language.date(*on))])),
        None => (!is_said_above).then(|| context.text("unreviewed-notice")),
    };
    let review = review.map(|review| view! { " · " {review} });
    view! { <p class="text-footer" id="after-text">{updated} {review}</p> }.into_any()
}
