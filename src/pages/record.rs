//! The page of one record (an organisation, an event, a person, a step, a position): its facts, and what belongs to it.

use super::Context;
use crate::domain::{Event, Localized, PartialDate, Route};
use leptos::prelude::*;

/// Its top and what belongs to it, with the facts beside them where there is room; in a narrow window they stand between, and what is
/// related comes last.
#[component]
pub fn Record(
    /// Its name, and what leads into it.
    header: AnyView,
    /// How it is cited.
    citation: Option<AnyView>,
    /// The facts.
    facts: AnyView,
    /// What stands below the facts where there is room.
    #[prop(default = None)]
    related: Option<AnyView>,
    children: Children,
) -> impl IntoView {
    let related =
        related.map(|related| view! { <div class="max-wide:mt-10 wide:col-start-2 wide:row-start-3">{related}</div> });
    view! {
        <div class="gap-x-[clamp(3rem,7vw,8rem)] wide:grid wide:grid-cols-[minmax(0,1fr)_22rem] wide:grid-rows-[auto_auto_1fr] print:block">
            {header}
            <div class="beside grid content-start gap-8 pb-10 wide:col-start-2 wide:row-span-2 wide:row-start-1">{citation} {facts}</div>
            <div class="grid max-w-measure content-start gap-[clamp(2.5rem,4vw,3.5rem)] wide:col-start-1 wide:row-span-2 wide:row-start-2">
                {children()}
            </div>
            {related}
        </div>
    }
}

/// The facts of a record, each made by [`fact`].
pub fn facts(context: &Context, facts: impl IntoView + 'static) -> AnyView {
    view! {
        <section aria-labelledby="facts">
            <h2 id="facts" class="mb-3 text-h3 tracking-[-.011em]">{context.text("member-facts")}</h2>
            <FactList>{facts.into_any()}</FactList>
        </section>
    }
    .into_any()
}

/// Facts between lines.
#[component]
pub fn FactList(children: Children) -> impl IntoView {
    view! { <dl class="border-b border-line print:mb-6">{children()}</dl> }
}

/// One line of a list of facts.
pub fn fact(name: String, value: impl IntoView + 'static) -> AnyView {
    view! {
        <div class="break-inside-avoid border-t border-line py-3.25">
            <dt class="text-small leading-[1.4] text-muted">{name}</dt>
            <dd class="leading-[1.45] wrap-anywhere text-ink">{value}</dd>
        </div>
    }
    .into_any()
}

/// The mark of a fact that no source proves yet.
#[component]
pub fn Unverified(children: Children) -> impl IntoView {
    view! {
        <span class="inline-block rounded-sm border border-dashed border-edge px-2 text-[.875rem] text-muted">
            {children()}
        </span>
    }
}

/// Sections one below the other, as wide as the page.
pub const SECTIONS: &str = "grid grid-cols-[minmax(0,1fr)] gap-[clamp(2.5rem,4vw,3.5rem)]";

/// What belongs to a record, under a heading of its own.
#[component]
pub fn RecordSection(
    /// The anchor of the heading.
    id: &'static str,
    /// The heading.
    title: String,
    children: Children,
) -> impl IntoView {
    view! {
        <section class="[&>p+p]:mt-[.75em]" aria-labelledby=id>
            <h2 id=id class="mb-3 text-h3 tracking-[-.011em]">{title}</h2>
            {children()}
        </section>
    }
}

/// A list of what belongs to a record under a heading of its own; nothing where there is none.
pub fn list_section(id: &'static str, title: String, items: Vec<AnyView>) -> Option<AnyView> {
    (!items.is_empty())
        .then(|| view! { <RecordSection id=id title=title><RecordList>{items}</RecordList></RecordSection> }.into_any())
}

/// The same in columns.
pub fn columns_section(id: &'static str, title: String, items: Vec<AnyView>, columns: &'static str) -> Option<AnyView> {
    (!items.is_empty()).then(|| {
        view! { <RecordSection id=id title=title><RecordList columns=columns>{items}</RecordList></RecordSection> }
            .into_any()
    })
}

/// An entry of such a list that leads to a page: its title, what is said of it in a line below, and anything more.
pub fn entry(
    context: &Context,
    route: &Route,
    title: &Localized,
    about: impl IntoView + 'static,
    more: Option<AnyView>,
) -> AnyView {
    let (title, language) = context.edition().localized(title);
    let (title, href) = (title.to_owned(), context.href(route));
    view! { <li><a href=href lang=language>{title}</a><p class="meta mt-0.5">{about}</p>{more}</li> }.into_any()
}

/// An entry with its date alone.
pub fn dated_entry(context: &Context, route: &Route, title: &Localized, date: PartialDate) -> AnyView {
    let words = context.language().date(date);
    entry(context, route, title, view! { <time datetime=date.to_string()>{words}</time> }, None)
}

/// An event as an entry: when it is, and what to say of it beside that.
pub fn event_entry(context: &Context, event: &Event, about: impl IntoView + 'static, more: Option<AnyView>) -> AnyView {
    let period = context.language().period(event.start, event.end);
    let about = view! { <time datetime=event.start.to_string()>{period}</time> " · " {about} };
    entry(context, &Route::Event(event.slug.clone()), &event.title, about, more)
}

/// Entries in the columns that the width of the page has room for.
pub const WIDE_COLUMNS: &str = "grid gap-x-gap min-[60rem]:grid-cols-2 xl:grid-cols-3";
/// Entries in two columns, where something stands beside their list.
pub const TWO_COLUMNS: &str = "grid gap-x-gap min-[60rem]:grid-cols-2";

/// The columns that leave no entry alone in the last row, if there are any.
pub const fn columns_for(entries: usize) -> &'static str {
    if entries % 3 == 1 && entries.is_multiple_of(2) { TWO_COLUMNS } else { WIDE_COLUMNS }
}

/// Entries between lines, each with a link that reads as a statement; the current one is marked at its side.
#[component]
pub fn RecordList(
    /// Whether the entries stand in the order of time.
    #[prop(optional)]
    ordered: bool,
    /// The columns they stand in, if in more than one.
    #[prop(optional)]
    columns: &'static str,
    children: Children,
) -> impl IntoView {
    let class = "border-b border-line not-first:mt-3 *:border-t *:border-line *:py-3.5 \
        *:aria-[current]:border-s-4 *:aria-[current]:border-s-signal *:aria-[current]:ps-4 \
        [&_a]:leading-[1.4] [&_a]:font-medium [&_a]:text-ink [&_a]:decoration-edge [&_a:hover]:decoration-current";
    let class = format!("{class} {columns}");
    if ordered {
        view! { <ol class=class>{children()}</ol> }.into_any()
    } else {
        view! { <ul class=class>{children()}</ul> }.into_any()
    }
}
