//! Where to get help: the choice of a country, the emergency number, the lines that are confirmed there, then the text.

use super::{
    Context, Document, not_found_page,
    parts::{age, breadcrumb, page_header, source_link, text_footer, text_language, text_lead, text_sections},
    record::{FactList, fact},
    take_away::FramedLinks,
    text_page::text_head,
};
use crate::{
    domain::{Country, Helpline, HelplineKind, Route, TextPage, dialled, discreetly},
    ui::{external_link, host},
};
use leptos::prelude::*;

/// The help page. `?country=` narrows the national lines; nothing is ever guessed from the visitor's address.
pub fn help_page(context: &Context) -> Document {
    let Some(page) = context.edition().page(TextPage::Help.code()) else { return not_found_page(context) };
    let chosen: Option<Country> = context.parameter("country").and_then(|code| code.parse().ok());
    let mut head = text_head(context, page);
    head.hidden = chosen.is_some();
    // Where the text is in another language, everything around it still speaks the reader's.
    if text_language(context, page).is_some() {
        head.title = context.text("nav-help");
        head.description = context.text("help-strip-link");
    }
    let countries = country_links(context, chosen);
    let lines = match chosen {
        None => view! { {countries} {whole_union(context)} }.into_any(),
        Some(country) => view! { {national(context, country)} {networks(context, country)} {countries} }.into_any(),
    };
    let emergency = lines_of(context, is_emergency).map(|lines| {
        view! {
            <section class="pb-[clamp(2rem,4vw,3.5rem)]" aria-labelledby="emergency">
                <h2 id="emergency" class="sr-only">{context.text("line-emergency")}</h2>
                {lines}
            </section>
        }
    });
    let main = view! {
        {breadcrumb(context, &[], &head.title)}
        {page_header(&head.title, None, country_form(context, chosen))}
        {emergency}
        <div id="lines" class="pb-[clamp(2rem,4vw,3.5rem)] *:not-first:mt-10">{lines}</div>
        <div class="text-body">
            {discreet_switch(context)}
            {text_lead(context, page)}
            {text_sections(context, page)}
        </div>
        {text_footer(context, page)}
    };
    Document::ok(head, main.into_any())
}

fn is_emergency(line: &Helpline) -> bool {
    line.country.is_none() && line.kind == HelplineKind::Emergency
}

/// The way into discreet mode, and to what it can do.
fn discreet_switch(context: &Context) -> Option<AnyView> {
    let on = discreetly(&context.here(), "&");
    let safety = context
        .link_to(&Route::Text(TextPage::Safety))
        .map(|href| view! { <a href=href>{context.text("footer-safety")}</a> });
    (!context.discreet).then(|| {
        view! {
            <p class="mb-8 max-w-measure leading-normal print:hidden">
                <a class="font-semibold" href=on rel="nofollow">{context.text("discreet-on")}</a>
                " "
                <span class="meta">{context.text("discreet-about")} " " {safety}</span>
            </p>
        }
        .into_any()
    })
}

/// Every country that there is something for, by name.
fn countries(context: &Context) -> Vec<(Country, String)> {
    let countries = context.snapshot.help_countries();
    let mut named: Vec<_> =
        countries.into_iter().map(|country| (country, context.language().country(country))).collect();
    named.sort_by(|(_, left), (_, right)| context.language().compare(left, right));
    named
}

fn shown(context: &Context) -> impl Iterator<Item = &Helpline> {
    context.snapshot.helplines()
}

fn country_form(context: &Context, chosen: Option<Country>) -> Option<AnyView> {
    let option = |(country, name): (Country, String)| {
        view! { <option value=country.code().to_owned() selected=chosen == Some(country)>{name}</option> }
    };
    let options: Vec<_> = countries(context).into_iter().map(option).collect();
    let form = (!options.is_empty()).then(|| {
        view! {
            <form class="mt-4 flex max-w-[36rem] flex-wrap items-end gap-3 print:hidden" method="get" action=context.href(&context.route)>
                <label class="field flex-[1_1_14rem]">
                    <span class="field-label">{context.text("help-country")}</span>
                    <select name="country">
                        <option value="">{context.text("help-country-all")}</option>
                        {options}
                    </select>
                </label>
                <button type="submit" class="button">{context.text("help-country-show")}</button>
            </form>
        }
    });
    form.map(IntoAny::into_any)
}

/// The same choice as links: one click less, and every country in sight.
fn country_links(context: &Context, chosen: Option<Country>) -> Option<AnyView> {
    let link = |(country, name): (Country, String)| {
        let href = country_href(context, country);
        view! { <li><a href=href rel="nofollow" aria-current=(chosen == Some(country)).then_some("true")>{name}</a></li> }
    };
    let links: Vec<_> = countries(context).into_iter().map(link).collect();
    (!links.is_empty()).then(|| {
        // On a phone the lines of the country come next; the list above them changes it.
        view! {
            <nav class="max-md:has-[[aria-current]]:hidden print:hidden" aria-label=context.text("help-country")>
                <FramedLinks>{links}</FramedLinks>
            </nav>
        }
        .into_any()
    })
}

fn country_href(context: &Context, country: Country) -> String {
    format!("{}?country={country}", context.href(&context.route))
}

/// The lines of the country that was chosen.
fn national(context: &Context, country: Country) -> AnyView {
    let name = context.language().country(country);
    let none = shown(context).all(|line| line.country != Some(country));
    let none = none.then(|| view! { <p>{context.text("help-none")}</p> });
    view! {
        <section id=format!("country-{}", country.code().to_ascii_lowercase())>
            <h2 class="mb-4 text-h3">{context.language().with("help-national", &[("country", &name)])}</h2>
            {none}
            {lines_of(context, |line| line.country == Some(country))}
        </section>
    }
    .into_any()
}

/// The lines of the whole Union, as long as no country is chosen, each with the countries where a source confirms its number.
fn whole_union(context: &Context) -> Option<AnyView> {
    let lines = lines_of(context, |line| line.country.is_none() && !is_emergency(line))?;
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
                <h2 class="mb-4 text-h3">{context.text("help-everywhere")}</h2>
                <div class="max-w-measure"><FactList>{networks}</FactList></div>
            </section>
        }
        .into_any()
    })
}

/// The lines that are wanted, if there are any.
fn lines_of(context: &Context, wanted: impl Fn(&Helpline) -> bool) -> Option<AnyView> {
    let mut lines: Vec<&Helpline> = shown(context).filter(|line| wanted(line)).collect();
    lines.sort_by_key(|line| line.kind);
    let items: Vec<_> = lines.into_iter().map(|line| item(context, line)).collect();
    (!items.is_empty()).then(|| {
        view! { <ul class="grid grid-cols-[repeat(auto-fill,minmax(min(100%,20rem),1fr))] gap-6">{items}</ul> }
            .into_any()
    })
}

/// The countries among whose lines the number of the whole Union stands.
fn confirmed_in(context: &Context, line: &Helpline) -> Option<AnyView> {
    let phone = line.phone.as_ref().filter(|_| line.country.is_none()).and_then(|phone| dialled(phone))?;
    let confirms = |country: Country| {
        let same =
            |other: &Helpline| other.phone.as_ref().is_some_and(|number| dialled(number).as_ref() == Some(&phone));
        shown(context).any(|other| other.country == Some(country) && same(other))
    };
    let links: Vec<_> = countries(context)
        .into_iter()
        .filter(|(country, _)| confirms(*country))
        .map(|(country, name)| view! { <li><a href=country_href(context, country) rel="nofollow">{name}</a></li> })
        .collect();
    let is_empty = links.is_empty();
    let list = view! {
        <ul class="inline *:inline *:not-first:before:content-['_·_'/',_'] [&_a]:inline-block [&_a]:min-h-6">{links}</ul>
    };
    (!is_empty).then(|| fact(context.text("help-confirmed-in"), list))
}

/// A line in its frame.
const LINE: &str = "flex break-inside-avoid flex-col gap-2 rounded-md border border-line px-6 py-5.5 \
    [&_[rel~=external]]:inline-block [&_[rel~=external]]:min-h-6";
/// The emergency number: one strip, its words beside the button where there is room.
const EMERGENCY: &str = "col-span-full flex break-inside-avoid flex-col gap-2 rounded-md border-s-4 border-warning \
    bg-surface py-4.5 ps-5 pe-6 md:grid md:grid-cols-[minmax(0,1fr)_minmax(14rem,20rem)] md:gap-x-8 md:gap-y-1 \
    md:*:col-start-1 [&_[rel~=external]]:inline-block [&_[rel~=external]]:min-h-6";

/// A number that a phone calls: the largest thing on the page.
#[component]
fn PhoneLink(
    /// The number as phones dial it.
    number: String,
    /// Whether it stands back behind others.
    quiet: bool,
    children: Children,
) -> impl IntoView {
    view! {
        <a
            class="button my-1 min-h-15 w-full text-[1.5rem] font-bold tracking-[-.01em] tabular max-md:my-0 max-md:min-h-13"
            class:quiet=quiet href=format!("tel:{number}")
        >
            {children()}
        </a>
    }
}

fn item(context: &Context, line: &Helpline) -> AnyView {
    let (name, language) = context.edition().localized(&line.name);
    let hint = context.language().text("external-link");
    let is_emergency = is_emergency(line);
    let phone = line.phone.as_ref().map(|phone| {
        let label = context.language().with("help-call", &[("number", phone)]);
        let place = is_emergency.then_some("md:col-start-2! md:row-span-3 md:row-start-1 md:self-center");
        // A number that not every country answers does not stand out as one that is confirmed.
        let is_certain = line.country.is_some() || is_emergency;
        match dialled(phone) {
            Some(number) => {
                view! { <p class=place><PhoneLink number quiet=!is_certain>{label}</PhoneLink></p> }.into_any()
            }
            None => view! { <p>{label}</p> }.into_any(),
        }
    });
    let website = line
        .website
        .as_ref()
        .map(|url| view! { <p>{external_link(url, context.language().text("help-website"), hint)}</p> });
    let languages = context.language().language_names(&line.languages);
    let languages = (!languages.is_empty()).then(|| fact(context.text("help-languages"), languages));
    let hours =
        line.hours.as_ref().map(|hours| fact(context.text("help-hours"), context.language().opening_hours(hours)));
    let coverage =
        line.coverage.map(|coverage| view! { <p class="meta">{context.text(&format!("coverage-{coverage}"))}</p> });
    let who = fact(context.text("help-who"), context.text(&format!("who-{}", line.kind)));
    let dated = |message: &str, date| context.language().with(message, &[("date", &context.language().date(date))]);
    let kind = format!("line-{}", line.kind);
    let kind = (!is_emergency).then(|| view! { <p class="meta">{context.text(&kind)}</p> });
    let checked = match line.verified_on {
        Some(date) => format!("{}.", dated("help-checked", date)),
        None => context.text("help-not-checked"),
    };
    let read = line.checked_on.map(|date| format!(" {}. ", dated("help-source-read", date).trim_end_matches('.')));
    let source = source_link(context, &line.evidence, "help-proof");
    let class = if is_emergency { EMERGENCY } else { LINE };
    let note = if is_emergency { "note" } else { "note mt-auto" };
    view! {
        <li class=class data-line=line.kind.to_string()>
            <h3 class="text-[1.25rem]" lang=language>{name.to_owned()}</h3>
            {kind}
            {coverage}
            {phone}
            {website}
            <dl
                class="text-[1rem] leading-[1.4] *:flex *:flex-wrap *:gap-x-2 [&_dt]:after:content-[':']"
                class=("*:border-0", is_emergency) class=("*:py-0", is_emergency)
            >
                {who} {hours} {languages} {confirmed_in(context, line)}
            </dl>
            <p class=note>{checked} {read} " " {source} {age(context, line.verified_on.max(line.checked_on))}</p>
        </li>
    }
    .into_any()
}
