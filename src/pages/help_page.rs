//! Where to get help: the choice of a country, the emergency number, the lines that are confirmed there, then the text.

use super::{
    Context, Document,
    helplines::{NEED, emergency, helplines_by_need},
    not_found_page,
    parts::{CountryLinks, Disclosure, breadcrumb, list_page, page_header},
    record::{FactList, fact},
    text_page::text_head,
    text_parts::{text_columns, text_footer, text_language, text_lead},
};
use crate::{
    domain::{Country, Helpline, Route, TextPage, discreetly, is_discreet},
    site::{Page, Section},
    ui::{external_link, host},
};
use leptos::prelude::*;
use std::borrow::Cow;

/// The help page, country first. `?country=` chooses one; without it the language may mean one ([`Snapshot::help_country`]). Nothing
/// is ever guessed from the visitor's address.
///
/// [`Snapshot::help_country`]: crate::site::Snapshot::help_country
pub fn help_page(context: &Context) -> Document {
    let Some(page) = context.edition().page(TextPage::Help.code()) else { return not_found_page(context) };
    let parameter = context.parameter("country");
    let chosen = match parameter {
        Some(code) => code.parse().ok(),
        None => context.snapshot.help_country(context.locale),
    };
    let mut head = text_head(context, page);
    head.hidden = parameter.is_some();
    // Where the text is in another language, everything around it still speaks the reader's.
    if text_language(context, page).is_some() {
        head.title = context.text("nav-help");
        head.description = context.text("help-strip-link");
    }
    let lines = match chosen {
        None => whole_union(context),
        Some(country) => Some(national(context, country)),
    };
    let lines = view! {
        {country_picker(context, chosen)}
        {emergency(context)}
        <div id="lines" class="pb-[clamp(2rem,4vw,3.5rem)] *:not-first:mt-10">{lines}</div>
    };
    let main = view! {
        {breadcrumb(context, &[], &head.title)}
        {list_page(page_header(&head.title, None, ()), lines, discreet_switch(context))}
        <div class="text-body">{text_lead(context, page)}</div>
        {text_columns(context, &without_switch(context, page), Some(text_footer(context, page)))}
    };
    Document::ok(head, main.into_any())
}

/// The text for somebody in discreet mode or not: in it, no section asks to switch to it.
fn without_switch<'a>(context: &Context, page: &'a Page) -> Cow<'a, Page> {
    if !context.discreet {
        return Cow::Borrowed(page);
    }
    let leads_into_it = |section: &Section| {
        section.html.split("href=\"").skip(1).any(|rest| {
            rest.split('"').next().and_then(|href| href.split_once('?')).is_some_and(|(_, query)| is_discreet(query))
        })
    };
    let mut page = page.clone();
    page.sections.retain(|section| !leads_into_it(section));
    Cow::Owned(page)
}

/// The way into discreet mode, and to what it can do.
fn discreet_switch(context: &Context) -> Option<AnyView> {
    let on = discreetly(&context.here(), "&");
    let safety = context
        .link_to(&Route::Text(TextPage::Safety))
        .map(|href| view! { <a href=href>{context.text("footer-safety")}</a> });
    (!context.discreet).then(|| {
        view! {
            <p class="mb-8 leading-normal print:hidden">
                <a class="block font-semibold" href=on rel="nofollow">{context.text("discreet-on")}</a>
                <span class="meta">{context.text("discreet-about")} " " {safety}</span>
            </p>
        }
        .into_any()
    })
}

/// The choice of a country, all in sight; where one is shown already, behind a button that names it.
fn country_picker(context: &Context, chosen: Option<Country>) -> Option<AnyView> {
    let link = |(country, name): (Country, String)| {
        let href = context.help_in(country);
        view! { <li><a href=href rel="nofollow" aria-current=(chosen == Some(country)).then_some("true")>{name}</a></li> }
    };
    let countries = context.named_countries(context.snapshot.help_countries());
    let links: Vec<_> = countries.into_iter().map(link).collect();
    let is_empty = links.is_empty();
    let label = context.text("help-country");
    let picker = match chosen {
        None => view! {
            <div id="countries">
                <p class="field-label" aria-hidden="true">{label.clone()}</p>
                <CountryLinks>{links}</CountryLinks>
            </div>
        }
        .into_any(),
        Some(country) => {
            let name = context.language().country(country);
            let is_meant = context.parameter("country").is_none();
            let reason =
                is_meant.then(|| view! { <p class="meta max-w-measure">{context.text("help-by-language")}</p> });
            let all = context.help_everywhere();
            let all = view! { <li><a href=all rel="nofollow">{context.text("help-country-all")}</a></li> };
            view! {
                <Disclosure id="countries" summary=context.language().with("help-change", &[("country", &name)])>
                    {reason}
                    <CountryLinks>{all} {links}</CountryLinks>
                </Disclosure>
            }
            .into_any()
        }
    };
    (!is_empty).then(|| view! { <nav class="pb-4 print:hidden" aria-label=label>{picker}</nav> }.into_any())
}

fn shown<'a>(context: &Context<'a>) -> impl Iterator<Item = &'a Helpline> {
    context.snapshot.helplines()
}

/// The lines of the country that was chosen.
fn national(context: &Context, country: Country) -> AnyView {
    let name = context.language().country(country);
    let none = context.snapshot.helplines_in(country).next().is_none();
    let none = none.then(|| view! { <p class="mb-4">{context.text("help-none")}</p> });
    let more = context.link_to(&Route::Country(country));
    // Beside the heading where there is room; in a narrow window nothing comes before the lines.
    let more = more.map(|href| {
        view! { <p class="md:col-start-2 md:row-start-1"><a class="inline-block min-h-6" href=href>{context.text("country-about")}</a></p> }
    });
    view! {
        <section
            id=format!("country-{}", country.code().to_ascii_lowercase())
            class="grid grid-cols-[minmax(0,1fr)] items-baseline gap-x-gap gap-y-4 md:grid-cols-[minmax(0,1fr)_auto]"
        >
            <h2 class="text-h3">{context.language().with("help-national", &[("country", &name)])}</h2>
            <div class="md:col-span-2">
                {none}
                {helplines_by_need(context, Some(country), networks(context, country))}
            </div>
            {more}
        </section>
    }
    .into_any()
}

/// The lines of the whole Union, as long as no country is chosen, each with the countries where a source confirms its number.
fn whole_union(context: &Context) -> Option<AnyView> {
    let lines = helplines_by_need(context, None, None)?;
    let section = view! {
        <section>
            <h2 class="mb-4 text-h3">{context.text("help-everywhere")}</h2>
            {lines}
        </section>
    };
    Some(section.into_any())
}

/// Where a country has no confirmed line of a kind: the site of the network that knows more. Not its number, which may not be
/// answered there: a number of the whole Union stands among the lines of the countries that confirm it.
fn networks(context: &Context, country: Country) -> Option<AnyView> {
    let has_own = |kind| shown(context).any(|line| line.country == Some(country) && line.kind == kind);
    let network = |line: &Helpline| {
        let url = line.website.as_ref().filter(|_| line.country.is_none() && !has_own(line.kind))?;
        let link = external_link(url, host(url), context.language().text("external-link"));
        Some(fact(context.text(&format!("line-{}", line.kind)), link))
    };
    let networks: Vec<_> = shown(context).filter_map(network).collect();
    (!networks.is_empty()).then(|| {
        view! {
            <section id="networks">
                <h3 class=NEED>{context.text("help-everywhere")}</h3>
                <FactList>{networks}</FactList>
            </section>
        }
        .into_any()
    })
}
