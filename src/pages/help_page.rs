//! Where to get help: the text first, then the lines that are confirmed, by a country the visitor chooses.

use super::{
    Context, Document,
    discreet::DISCREET_ON,
    not_found_page,
    parts::{breadcrumb, fact, some_sections, source_link, text_footer, text_header},
    text_page::text_head,
};
use crate::{
    domain::{Country, Helpline, HelplineKind, Locale, Route, TextPage, dialled},
    ui::external_link,
};
use leptos::{attr::custom::custom_attribute, prelude::*};

/// The help page. `?country=` narrows the national lines; nothing is ever guessed from the visitor's address.
pub fn help_page(context: &Context) -> Document {
    let Some(page) = context.edition().page(TextPage::Help.code()) else { return not_found_page(context) };
    let chosen = chosen_country(&context.query);
    let mut head = text_head(context, page);
    head.hidden = chosen.is_some();
    // The text begins with what to do in danger; the number belongs right below it.
    let (danger, others) = page.sections.split_at(page.sections.len().min(1));
    let is_emergency = |line: &Helpline| line.country.is_none() && line.kind == HelplineKind::Emergency;
    let spans_union = |line: &Helpline| line.country.is_none() && !is_emergency(line);
    let everywhere = shown(context).any(spans_union).then(|| {
        view! { <h3>{context.text("help-everywhere")}</h3> {lines(context, None, spans_union)} }
    });
    let main = view! {
        {breadcrumb(context, &[], &page.text.title)}
        {text_header(context, page)}
        {discreetly(context)}
        <div class="help-lines">
            {some_sections(context, page, danger)}
            {lines(context, Some("3"), is_emergency)}
        </div>
        <section class="help-lines" aria-labelledby="lines">
            <h2 id="lines">{context.text("help-list")}</h2>
            {country_form(context, chosen)}
            {chosen.map(|country| national(context, country))}
            {everywhere}
        </section>
        <div class="text-body">{some_sections(context, page, others)}</div>
        {text_footer(context, page)}
    };
    Document::ok(head, main.into_any())
}

/// The way into discreet mode, and to what it can do.
fn discreetly(context: &Context) -> Option<AnyView> {
    let on = format!("{}?{DISCREET_ON}", context.href(&context.route));
    let safety = context
        .link_to(&Route::Text(TextPage::Safety))
        .map(|href| view! { <a href=href>{context.text("footer-safety")}</a> });
    (!context.discreet).then(|| {
        view! {
            <p class="discreetly">
                <a href=on rel="nofollow">{context.text("discreet-on")}</a>
                " "
                <span class="meta">{context.text("discreet-about")} " " {safety}</span>
            </p>
        }
        .into_any()
    })
}

fn chosen_country(query: &str) -> Option<Country> {
    query.split('&').find_map(|pair| pair.strip_prefix("country="))?.parse().ok()
}

/// Every country with a line, by name.
fn countries(context: &Context) -> Vec<(Country, String)> {
    let mut countries: Vec<Country> = shown(context).filter_map(|line| line.country).collect();
    countries.sort_unstable();
    countries.dedup();
    let mut named: Vec<_> =
        countries.into_iter().map(|country| (country, context.language().country(country))).collect();
    named.sort_by(|(_, left), (_, right)| context.language().compare(left, right));
    named
}

fn shown(context: &Context) -> impl Iterator<Item = &Helpline> {
    context.snapshot.content.helplines.iter().filter(|line| line.is_shown())
}

fn country_form(context: &Context, chosen: Option<Country>) -> Option<AnyView> {
    let option = |(country, name): (Country, String)| {
        view! { <option value=country.code().to_owned() selected=chosen == Some(country)>{name}</option> }
    };
    // The same choice as links: one click less, and every country in sight.
    let link = |(country, name): (Country, String)| {
        let href = format!("{}?country={country}#lines", context.href(&context.route));
        view! { <li><a href=href rel="nofollow" aria-current=(chosen == Some(country)).then_some("true")>{name}</a></li> }
    };
    let countries = countries(context);
    if countries.is_empty() {
        return None;
    }
    let links = countries.iter().cloned().map(link).collect_view();
    let options = countries.into_iter().map(option).collect_view();
    let view = view! {
        <form class="country-form" method="get" action=context.href(&context.route)>
            <label class="field">
                <span class="field-label">{context.text("help-country")}</span>
                <select name="country">
                    <option value="">{context.text("help-country-all")}</option>
                    {options}
                </select>
            </label>
            <button type="submit" class="button">{context.text("help-country-show")}</button>
        </form>
        <nav class="archive countries" aria-label=context.text("help-country")><ul>{links}</ul></nav>
    };
    Some(view.into_any())
}

/// The lines of the country that was chosen.
fn national(context: &Context, country: Country) -> AnyView {
    let name = context.language().country(country);
    let none = shown(context).all(|line| line.country != Some(country));
    let none = none.then(|| view! { <p>{context.text("help-none")}</p> });
    view! {
        <section id=format!("country-{}", country.code().to_ascii_lowercase())>
            <h3>{context.language().with("help-national", &[("country", &name)])}</h3>
            {none}
            {lines(context, None, |line| line.country == Some(country))}
        </section>
    }
    .into_any()
}

/// The lines that are wanted, their names being headings of the fourth level or of another.
fn lines(context: &Context, level: Option<&'static str>, wanted: impl Fn(&Helpline) -> bool) -> AnyView {
    let mut lines: Vec<&Helpline> = shown(context).filter(|line| wanted(line)).collect();
    lines.sort_by_key(|line| line.kind);
    let items = lines.into_iter().map(|line| item(context, line, level)).collect_view();
    view! { <ul class="lines">{items}</ul> }.into_any()
}

fn item(context: &Context, line: &Helpline, level: Option<&'static str>) -> AnyView {
    let (name, language) = context.edition().localized(&line.name);
    let hint = context.language().text("external-link");
    let phone = line.phone.as_ref().map(|phone| {
        let label = context.language().with("help-call", &[("number", phone)]);
        match dialled(phone) {
            Some(number) => {
                view! { <p><a class="button phone" href=format!("tel:{number}")>{label}</a></p> }.into_any()
            }
            None => view! { <p>{label}</p> }.into_any(),
        }
    });
    let website = line
        .website
        .as_ref()
        .map(|url| view! { <p>{external_link(url, context.language().text("help-website"), hint)}</p> });
    let language_names = line
        .languages
        .iter()
        .map(|tag| tag.parse::<Locale>().map_or_else(|_| tag.clone(), |known| known.native_name().to_owned()));
    let languages = language_names.collect::<Vec<_>>().join(", ");
    let languages = (!languages.is_empty()).then(|| fact(context.text("help-languages"), languages));
    let (hours, hours_language) = context.edition().localized(&line.hours);
    let hours = (!hours.is_empty()).then(|| {
        let hours = hours.to_owned();
        fact(context.text("help-hours"), view! { <span lang=hours_language>{hours}</span> })
    });
    let who = fact(context.text("help-who"), context.text(&format!("who-{}", line.kind)));
    let dated = |message: &str, date| context.language().with(message, &[("date", &context.language().date(date))]);
    let checked = match line.verified_on {
        Some(date) => dated("help-checked", date),
        None => context.text("help-not-checked"),
    };
    let read = line.checked_on.map(|date| format!(" {}. ", dated("help-source-read", date)));
    let source = source_link(context, &line.evidence, "help-proof");
    view! {
        <li class="line">
            <h4 {..custom_attribute("aria-level", level)} lang=language>{name.to_owned()}</h4>
            <p class="meta">{context.text(&format!("line-{}", line.kind))}</p>
            {phone}
            {website}
            <dl class="line-facts">{who} {hours} {languages}</dl>
            <p class="note">{checked} {read} " " {source}</p>
        </li>
    }
    .into_any()
}
