//! The home page: who, where the law stands, what is new, what for.

use super::{
    Context, Document, Head,
    downloads::citation,
    figures_page::{FIGURE_LIST, FIGURES, figure_item},
    home_map::{home_map, zoomed},
    law_at_a_glance::law_at_a_glance,
    not_found_page,
    positions_page::demands,
    previews::spots,
    structured_data,
    text_parts::{fallback_notice, text_footer, text_language},
};
use crate::{
    domain::{CoalitionRole, Localized, Membership, Organisation, PartialDate, Route, TextPage},
    preview::Preview,
    site::{Page, Section},
    ui::{StatementLink, raw},
};
use leptos::prelude::*;

/// The home page.
pub fn home_page(context: &Context) -> Document {
    let Some(page) = context.edition().page("home") else { return not_found_page(context) };
    let site = &context.snapshot.content.site;
    let (full_name, full_name_language) = context.edition().localized(&site.full_name);
    let language = text_language(context, page);
    let head = Head {
        title: page.text.title.clone(),
        description: page.text.description.clone(),
        hidden: zoomed(context).is_some(),
        preview: Some(Preview {
            title: page.text.title.clone(),
            below: full_name.to_owned(),
            spots: spots(context),
            ..Preview::default()
        }),
        structured_data: vec![structured_data::coalition(context)],
        ..Head::default()
    };
    // The text's first two sections, as agreed with its writers, are who and demands; whatever follows stands at the end.
    let section = |place: usize, class: &'static str, heading: &'static str| {
        page.sections.get(place).map(|section| prose(context, page, section, class, heading))
    };
    let others =
        page.sections.iter().skip(2).map(|section| prose(context, page, section, "max-w-measure pt-section", "mb-4"));
    let others: Vec<_> = others.collect();
    let positions = context.link_to(&Route::Text(TextPage::Positions)).map(|href| {
        view! { <a class="button quiet" href=href>{context.text("home-demands")}</a> }
    });
    let notice = fallback_notice(context, page).map(|notice| view! { <div class="mt-3 text-small">{notice}</div> });
    let main = view! {
        <div class="grid border-b border-line pt-[clamp(1.5rem,5vw,4rem)] wide:grid-cols-[minmax(24rem,6fr)_7fr] wide:gap-0 wide:pe-0 wide:pt-0 print:block print:border-0 print:p-0">
            // A long word breaks before the text grows out of the window.
            <div class="relative z-1 min-w-0 wide:pt-5">
                <p class="mb-4 max-w-[34ch] text-base leading-[1.4] font-semibold text-muted max-md:mb-2" lang=full_name_language>{full_name.to_owned()}</p>
                <h1 class="text-hero leading-[1.02] tracking-[-.035em]" tabindex="-1" lang=language>{page.text.title.clone()}</h1>
                {notice}
                // Where the law stands today is seen without scrolling.
                {law_at_a_glance(context)}
                <p class="lead mb-6 max-w-[34ch] not-first:mt-6" lang=language>{page.text.lead.clone()}</p>
                <p class="flex flex-wrap gap-3 pb-4 print:hidden">
                    <a class="button" href=context.href(&Route::Members)>{context.text("home-all-members")}</a>
                    {positions}
                </p>
                {citation(context, &head.title)}
            </div>
            {news(context)}
            <div class="min-w-0 wide:col-start-2 wide:row-start-1">{home_map(context)}</div>
        </div>
        <div class="bg-surface py-section [&>*+*]:mt-[clamp(1.25rem,4vw,3.5rem)]">
            {section(1, "min-[60rem]:grid min-[60rem]:grid-cols-[minmax(0,5fr)_minmax(0,7fr)] min-[60rem]:gap-[clamp(2rem,5vw,6rem)] [&>div]:max-w-measure", "mb-4")}
            {demands(context)}
        </div>
        <div class=SIDE_BY_SIDE>
            {section(0, "", "mb-5")}
            {steering(context)}
        </div>
        {figures(context)}
        <div>{others} {text_footer(context, page)}</div>
    };
    Document::ok(head, main.into_any())
}

/// A section of the text beside another part of the page.
const SIDE_BY_SIDE: &str = "pt-section min-[60rem]:grid min-[60rem]:grid-cols-[minmax(0,6fr)_minmax(0,5fr)] min-[60rem]:gap-[clamp(3rem,7vw,8rem)]";
/// What stands beside it, and its heading.
const ASIDE: &str = "pt-6 min-[60rem]:pt-2";
const ASIDE_HEADING: &str = "mb-5 text-h3 tracking-[-.011em] max-md:mb-2";

fn prose(context: &Context, page: &Page, section: &Section, class: &'static str, heading: &'static str) -> AnyView {
    view! {
        <section class=class lang=text_language(context, page)>
            <h2 class=heading>{section.title.clone()}</h2>
            {raw(&section.html, "prose-body max-md:text-base max-md:leading-normal")}
        </section>
    }
    .into_any()
}

fn steering(context: &Context) -> Option<AnyView> {
    let steering = context.snapshot.members().filter(|member| member.membership == Some(Membership::Steering));
    let item = |member: &Organisation| {
        let language = member.name_language.clone().filter(|code| code != context.locale.code());
        let kind = context.text(&format!("kind-{}", member.kind));
        view! {
            <li class="flex flex-wrap items-baseline justify-between gap-x-3 border-t border-line py-3.25 max-md:border-0 max-md:py-0">
                <a
                    class="text-h4 leading-[1.4] font-semibold text-ink underline-on-hover max-md:text-base"
                    href=context.href(&Route::Member(member.slug.clone())) lang=language
                >
                    {member.name.clone()}
                </a>
                // In a narrow window the names stand one after the other.
                <span class="md:hidden" aria-hidden="true">"·"</span>
                <span class="meta max-md:sr-only">{kind}</span>
            </li>
        }
    };
    let items: Vec<_> = steering.map(item).collect();
    let section = (!items.is_empty()).then(|| {
        view! {
            <section class=ASIDE aria-labelledby="steering">
                <h2 id="steering" class=ASIDE_HEADING>{context.text("home-steering")}</h2>
                <ul class="border-b border-line max-md:flex max-md:flex-wrap max-md:gap-x-3 max-md:border-0">{items}</ul>
            </section>
        }
    });
    section.map(IntoAny::into_any)
}

/// The next event, if there is one, and the latest steps and events.
fn news(context: &Context) -> Option<AnyView> {
    let item = |label: Option<String>, date: PartialDate, title: &Localized, route: &Route, is_own: bool| {
        let (title, language) = context.edition().localized(title);
        let title = title.to_owned();
        let label = label.map(|label| format!("{label} · "));
        view! {
            <li class="border-t-2 border-line py-3.25 data-own:border-signal" data-own=is_own.then_some("")>
                <p class="meta">{label} <time datetime=date.to_string()>{context.language().date(date)}</time></p>
                <p class="leading-[1.42] font-medium" lang=language>
                    <StatementLink href=context.href(route)>{title}</StatementLink>
                </p>
            </li>
        }
    };
    let next = context.snapshot.events_by_date().into_iter().find(|event| !context.snapshot.is_past(event));
    let next = next.map(|event| {
        let label = context.text("home-next-event");
        let is_own = event.coalition_role == CoalitionRole::Organiser;
        item(Some(label), event.start, &event.title, &Route::Event(event.slug.clone()), is_own)
    });
    let latest = context.snapshot.latest();
    let latest = latest.iter().map(|latest| item(None, latest.date, latest.title, &latest.route, latest.is_own));
    let items: Vec<_> = next.into_iter().chain(latest).take(NEWS).collect();
    let links = [(Route::Figures, "home-figures"), (Route::Press, "press-title")];
    let links = links.map(|(route, name)| Some(view! { <a href=context.link_to(&route)?>{context.text(name)}</a> }));
    (!items.is_empty()).then(|| {
        view! {
            <section class="border-t border-line py-5 wide:col-span-full wide:pe-[max(var(--gutter),(100vw-var(--page))/2)] print:py-4" aria-labelledby="news">
                <div class="flex flex-wrap items-baseline justify-between gap-x-6">
                    <h2 id="news" class=ASIDE_HEADING>{context.text("news-latest")}</h2>
                    <p class="flex flex-wrap gap-x-6 text-base max-md:hidden">
                        <a href=context.href(&Route::Events)>{context.text("home-all-events")}</a>
                        {links}
                    </p>
                </div>
                <ul class="grid grid-cols-1 gap-x-gap text-base min-[60rem]:grid-cols-3">{items}</ul>
            </section>
        }
        .into_any()
    })
}

/// So many news stand on the home page.
const NEWS: usize = 3;

fn figures(context: &Context) -> Option<AnyView> {
    let figures = context.snapshot.highlights();
    let items = figures.iter().map(|figure| figure_item(context, figure, None)).collect_view();
    (!figures.is_empty()).then(|| {
        view! {
            <section class=format!("mt-section {FIGURES}") aria-labelledby="figures">
                <h2 id="figures" class="mb-[clamp(1rem,4vw,3.5rem)] text-inherit"><a class="text-inherit" href=context.href(&Route::Figures)>{context.text("home-figures")}</a></h2>
                <ul class=format!("{FIGURE_LIST} grid-cols-[repeat(auto-fit,minmax(min(100%,9.5rem),1fr))] max-md:gap-y-5 max-md:text-base max-md:*:nth-[n+3]:hidden")>{items}</ul>
            </section>
        }
        .into_any()
    })
}
