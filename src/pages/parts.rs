//! Parts that several pages share.

use super::{Context, downloads::citation};
use crate::{
    domain::{Country, Evidence, EvidenceKind, PartialDate, Review, Route},
    site::{Page, Section},
    ui::{external_link, host, raw},
};
use leptos::prelude::*;

/// The way from the home page to this one: names and paths of the pages above, then this page's name.
pub fn breadcrumb(context: &Context, above: &[(String, Route)], here: &str) -> AnyView {
    const STEP: &str =
        "inline leading-8 not-first:before:mx-2.5 not-first:before:text-edge not-first:before:content-(--slash)";
    const LINK: &str = "text-inherit underline-on-hover hover:text-ink";
    // Where there is no room, the title below says where one is.
    let here_class = format!("{STEP} max-md:hidden");
    let steps = core::iter::once((context.text("nav-home"), Route::Home)).chain(above.iter().cloned());
    let steps = steps.filter_map(|(name, route)| {
        Some(view! { <li class=STEP><a class=LINK href=context.link_to(&route)?>{name}</a></li> })
    });
    let steps = steps.collect_view();
    view! {
        <nav class="pt-4 text-small text-muted max-md:pt-2 print:hidden" aria-label=context.text("breadcrumb")>
            <ol>
                {steps}
                <li class=here_class aria-current="page">{here.to_owned()}</li>
            </ol>
        </nav>
    }
    .into_any()
}

/// The top of a page: name, lead, and whatever belongs between.
pub fn page_header(title: &str, language: Option<&str>, lead: impl IntoView + 'static) -> AnyView {
    let language = language.map(str::to_owned);
    view! {
        <header class="page-header">
            <h1 tabindex="-1" lang=language>{title.to_owned()}</h1>
            {lead}
        </header>
    }
    .into_any()
}

/// The same for what can be cited and taken along. Where nothing may be, the lead stands beside the name where there is room.
pub fn cited_header(context: &Context, title: &str, language: Option<&str>, lead: impl IntoView + 'static) -> AnyView {
    match citation(context, title) {
        Some(citation) => page_header(title, language, view! { {lead} {citation} }),
        None => split_header(title, language, lead),
    }
}

/// The same with everything but the name beside it where there is room.
pub fn split_header(title: &str, language: Option<&str>, beside: impl IntoView + 'static) -> AnyView {
    let language = language.map(str::to_owned);
    view! {
        <header class="page-header grid items-end gap-x-gap min-[60rem]:grid-cols-2">
            <h1 tabindex="-1" lang=language>{title.to_owned()}</h1>
            <div class="grid min-w-0 gap-2">{beside.into_any()}</div>
        </header>
    }
    .into_any()
}

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
    text_language(context, page)?;
    Some(notice_of_language(context, page.text.locale.native_name()))
}

/// That what follows is in another language, which is named.
pub fn notice_of_language(context: &Context, name: &str) -> AnyView {
    view! { <p class="notice">{context.language().with("fallback-notice", &[("language", name)])}</p> }.into_any()
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

/// Links to the parts of a long text, in sight beside it where there is room.
#[component]
pub fn Contents(
    /// What the list is called.
    label: String,
    /// List items, each with a link.
    children: Children,
) -> impl IntoView {
    view! {
        <nav class="table-of-contents print:hidden" aria-label=label>
            <ol>{children()}</ol>
        </nav>
    }
}

/// Links to countries, in the columns that there is room for.
#[component]
pub fn CountryLinks(
    /// List items, each with a link.
    children: Children,
) -> impl IntoView {
    view! {
        <ul class="columns-[6.5rem] gap-x-3 md:columns-[10rem] [&_a]:flex [&_a]:min-h-8 [&_a]:items-center [&_a]:text-base [&_a]:leading-[1.2] [&>li]:break-inside-avoid [&_[aria-current]]:font-bold [&_[aria-current]]:text-ink [&_[aria-current]]:decoration-signal [&_[aria-current]]:decoration-3">
            {children()}
        </ul>
    }
}

/// A town and its country as a link to what there is of the country, if it has a page.
pub fn country_link(context: &Context, place: String, country: Option<Country>) -> AnyView {
    match country.and_then(|country| context.link_to(&Route::Country(country))) {
        Some(href) => view! { <a href=href>{place}</a> }.into_any(),
        None => place.into_any(),
    }
}

/// What few want to read, behind a button.
#[component]
pub fn Disclosure(
    /// The anchor.
    id: &'static str,
    /// The words of the button.
    summary: String,
    /// Whether it is open.
    #[prop(optional)]
    open: bool,
    children: Children,
) -> impl IntoView {
    view! {
        <details id=id class="group print:hidden" open=open>
            <summary class="inline-block py-[.7rem] font-semibold text-ink underline underline-offset-[.2em] after:ms-2 after:inline-block after:content-(--plus) group-open:after:content-(--minus)">
                {summary}
            </summary>
            {children()}
        </details>
    }
}

/// When a text was changed and who reviewed it.
pub fn text_footer(context: &Context, page: &Page) -> AnyView {
    let language = context.language();
    let updated = language.with("updated", &[("date", &language.date(page.text.updated))]);
    let review = match context.snapshot.content.review_of(&page.text) {
        Some(Review { by: Some(name), on, .. }) => {
            language.with("reviewed-notice", &[("name", name), ("date", &language.date(*on))])
        }
        Some(Review { on, .. }) => language.with("reviewed-on-notice", &[("date", &language.date(*on))]),
        None => context.text("unreviewed-notice"),
    };
    view! { <p class="text-footer" id="after-text">{updated} " · " {review}</p> }.into_any()
}

/// A link to the proof of a fact, marked when that page only repeats another; nothing when there is no public page.
pub fn source_link(context: &Context, evidence: &Evidence, message: &str) -> Option<AnyView> {
    let link = page_link(context, evidence, message)?;
    Some(view! { {link} {second_hand(context, evidence)} }.into_any())
}

/// The same without the mark, for where it is said in words that the page is second-hand.
pub fn page_link(context: &Context, evidence: &Evidence, message: &str) -> Option<AnyView> {
    let url = evidence.source_url.as_ref()?;
    Some(external_link(url, context.language().text(message), context.language().text("external-link")))
}

/// The mark of a page that only repeats or cites another one.
pub fn second_hand(context: &Context, evidence: &Evidence) -> Option<AnyView> {
    (evidence.kind == EvidenceKind::SecondHand).then(|| {
        let mark = context.text("certainty-second-hand");
        view! { " " <span class="second-hand">{format!("({mark})")}</span> }.into_any()
    })
}

/// A list whose top has something beside it where there is room; it stands below the list where there is none.
pub fn list_page(top: impl IntoView, list: impl IntoView, beside: Option<AnyView>) -> AnyView {
    view! {
        <div class="grid grid-cols-[minmax(0,1fr)] gap-x-gap wide:grid-cols-[minmax(0,1fr)_22rem]">
            {top.into_any()}
            <div class="min-w-0 wide:col-span-2">{list.into_any()}</div>
            {beside.map(|beside| view! { <div class="mt-8 wide:col-start-2 wide:row-span-2 wide:row-start-1">{beside}</div> })}
        </div>
    }
    .into_any()
}

/// The page of a list with an overview of it: beside its top where there is room, else between top and list.
pub fn overview_page(
    context: &Context,
    top: impl IntoView,
    overview: AnyView,
    list: impl IntoView + 'static,
) -> AnyView {
    view! {
        <div class="grid grid-cols-[minmax(0,1fr)] gap-x-gap wide:grid-cols-[minmax(0,1fr)_22rem]">
            <div class="min-w-0">{top.into_any()}</div>
            <div class="beside relative min-w-0 pb-3 wide:pt-5 wide:pb-8">
                <a class="skip-link" href="#results">{context.text("skip-to-results")}</a>
                {overview}
            </div>
            <div class="min-w-0 wide:col-span-2">{list}</div>
        </div>
    }
    .into_any()
}

/// How to reach somebody: a mail address or a web address, as a link.
pub fn contact_link(context: &Context, address: &str) -> AnyView {
    if address.contains("://") {
        return external_link(address, host(address), context.language().text("external-link"));
    }
    view! { <a href=format!("mailto:{address}")>{address.to_owned()}</a> }.into_any()
}

/// The age of a check that is long ago.
pub fn age(context: &Context, checked_on: Option<PartialDate>) -> Option<AnyView> {
    let age = context.snapshot.age(checked_on, context.language())?;
    Some(view! { " " <span class="meta age">{age}</span> }.into_any())
}
