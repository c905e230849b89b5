//! The home page: who, what for, where, and the way on.

use super::{
    Context, Document, Head,
    figures_page::{FIGURE_LIST, FIGURES, figure_item},
    home_map::{home_map, zoomed},
    not_found_page,
    parts::{fallback_notice, text_footer, text_language},
    positions_page::demands,
    previews::spots,
    structured_data,
};
use crate::{
    components::EventCard,
    domain::{Figure, Membership, Organisation, Route, TextPage},
    preview::Preview,
    site::{Page, Section},
    ui::raw,
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
    // The text's sections, in the order agreed with its writers: who, demands, why now, where to go.
    let section = |place: usize, class: &'static str, heading: &'static str| {
        page.sections.get(place).map(|section| prose(context, page, section, class, heading))
    };
    let positions = context.link_to(&Route::Text(TextPage::Positions)).map(|href| {
        view! { <a class="button quiet" href=href>{context.text("home-demands")}</a> }
    });
    let main = view! {
        <div class="grid gap-6 border-b border-line pt-[clamp(2rem,5vw,4rem)] wide:grid-cols-[minmax(24rem,6fr)_7fr] wide:gap-0 wide:pe-0 wide:pt-0 print:block print:border-0 print:p-0">
            // A long word breaks before the text grows out of the window.
            <div class="relative z-1 min-w-0 wide:self-center wide:pt-[clamp(3rem,7vw,6.5rem)] wide:pb-16">
                {fallback_notice(context, page)}
                <p class="mb-5 max-w-[34ch] text-base leading-[1.4] font-semibold text-muted not-first:mt-6" lang=full_name_language>{full_name.to_owned()}</p>
                <h1 class="text-hero leading-[1.02] tracking-[-.035em]" tabindex="-1" lang=language>{page.text.title.clone()}</h1>
                <p class="lead mt-6 mb-8 max-w-[34ch]" lang=language>{page.text.lead.clone()}</p>
                <p class="flex flex-wrap gap-3 print:hidden">
                    <a class="button" href=context.href(&Route::Members)>{context.text("home-all-members")}</a>
                    {positions}
                </p>
            </div>
            {home_map(context)}
        </div>
        <div class=format!("{SIDE_BY_SIDE} pb-section")>
            {section(0, "", "mb-5")}
            {steering(context)}
        </div>
        <div class="bg-surface py-section [&>*+*]:mt-[clamp(2rem,4vw,3.5rem)]">
            {section(1, "min-[60rem]:grid min-[60rem]:grid-cols-[minmax(0,5fr)_minmax(0,7fr)] min-[60rem]:gap-[clamp(2rem,5vw,6rem)] [&>div]:max-w-measure", "mb-4")}
            {demands(context)}
        </div>
        <div class=SIDE_BY_SIDE>
            {section(2, "", "mb-5")}
            {event(context)}
        </div>
        {figures(context)}
        <div class="pt-section [&>#after-text]:mt-10">
            {section(3, "max-w-measure", "mb-4")}
            {text_footer(context, page)}
        </div>
    };
    Document::ok(head, main.into_any())
}

/// A section of the text beside another part of the page.
const SIDE_BY_SIDE: &str = "pt-section min-[60rem]:grid min-[60rem]:grid-cols-[minmax(0,6fr)_minmax(0,5fr)] min-[60rem]:gap-[clamp(3rem,7vw,8rem)]";
/// What stands beside it, and its heading.
const ASIDE: &str = "pt-10 min-[60rem]:pt-2";
const ASIDE_HEADING: &str = "mb-5 text-h3 tracking-[-.011em]";

fn prose(context: &Context, page: &Page, section: &Section, class: &'static str, heading: &'static str) -> AnyView {
    view! {
        <section class=class lang=text_language(context, page)>
            <h2 class=heading>{section.title.clone()}</h2>
            {raw(&section.html, "prose-body")}
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
            <li class="flex flex-wrap items-baseline justify-between gap-x-4 border-t border-line py-3.25">
                <a
                    class="text-h4 leading-[1.4] font-semibold text-ink underline-on-hover"
                    href=context.href(&Route::Member(member.slug.clone())) lang=language
                >
                    {member.name.clone()}
                </a>
                <span class="meta">{kind}</span>
            </li>
        }
    };
    let items: Vec<_> = steering.map(item).collect();
    let section = (!items.is_empty()).then(|| {
        view! {
            <section class=ASIDE aria-labelledby="steering">
                <h2 id="steering" class=ASIDE_HEADING>{context.text("home-steering")}</h2>
                <ul class="border-b border-line">{items}</ul>
            </section>
        }
    });
    section.map(IntoAny::into_any)
}

/// The next event, or the latest one.
fn event(context: &Context) -> Option<AnyView> {
    let events = context.snapshot.events_by_date();
    let card = context.edition().event_card(events.first()?);
    let title = if card.past { "home-latest-event" } else { "home-next-event" };
    let own = context.language().text("events-own");
    Some(
        view! {
            <section class=ASIDE aria-labelledby="event">
                <h2 id="event" class=ASIDE_HEADING>{context.text(title)}</h2>
                <ul class="cards"><EventCard card own/></ul>
                <p><a href=context.href(&Route::Events)>{context.text("home-all-events")}</a></p>
            </section>
        }
        .into_any(),
    )
}

fn figures(context: &Context) -> Option<AnyView> {
    let mut figures: Vec<&Figure> =
        context.snapshot.content.figures.iter().filter(|figure| figure.highlight.is_some()).collect();
    figures.sort_by_key(|figure| figure.highlight);
    let items = figures.iter().map(|figure| figure_item(context, figure, None)).collect_view();
    (!figures.is_empty()).then(|| {
        view! {
            <section class=FIGURES aria-labelledby="figures">
                <h2 id="figures" class="mb-[clamp(2rem,4vw,3.5rem)] text-inherit"><a class="text-inherit" href=context.href(&Route::Figures)>{context.text("home-figures")}</a></h2>
                <ul class=format!("{FIGURE_LIST} grid-cols-[repeat(auto-fit,minmax(min(100%,15rem),1fr))]")>{items}</ul>
            </section>
        }
        .into_any()
    })
}
