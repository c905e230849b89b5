//! Parts that several pages share.

use super::{Context, downloads::citation};
use crate::{
    domain::{Country, Evidence, EvidenceKind, PartialDate, Route},
    ui::{external_link, host},
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

/// A name, in which a line may end before each word of a hashtag, too.
fn breakable(name: &str) -> AnyView {
    let (mut first, mut rest, mut is_tag) = (String::new(), Vec::<String>::new(), false);
    for letter in name.chars() {
        is_tag = letter == '#' || is_tag && !letter.is_whitespace();
        let piece = rest.last_mut().unwrap_or(&mut first);
        if is_tag && letter.is_uppercase() && !piece.ends_with('#') {
            rest.push(letter.to_string());
        } else {
            piece.push(letter);
        }
    }
    let rest = rest.into_iter().map(|piece| view! { <wbr /> {piece} }).collect_view();
    view! { {first} {rest} }.into_any()
}

/// The top of a page: name, lead, and whatever belongs between.
pub fn page_header(title: &str, language: Option<&str>, lead: impl IntoView + 'static) -> AnyView {
    let language = language.map(str::to_owned);
    view! {
        <header class="page-header">
            <h1 tabindex="-1" lang=language>{breakable(title)}</h1>
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
