//! Helplines as pages show them: the emergency number as a strip, the others by what a visitor needs, each with its proof.

use super::{
    Context,
    parts::{age, source_link},
    record::fact,
};
use crate::{
    domain::{Country, Helpline, HelplineKind, Locale, dialled},
    ui::{external_link, host},
};
use leptos::prelude::*;

/// The needs that every country with a line is asked about: where none is known to answer one, the page says so.
const NEEDS: &[HelplineKind] =
    &[HelplineKind::ChildHelpline, HelplineKind::VictimSupport, HelplineKind::Worried, HelplineKind::ContentHotline];

/// The lines of a country, or of the whole Union, in groups by whom they are for, each under a plain heading of the third level, and
/// where else to look; nothing where there is neither. A need of a country that no line answers says so, with the day and the way to
/// the number of the whole Union, where there is one.
pub fn helplines_by_need(context: &Context, country: Option<Country>, elsewhere: Option<AnyView>) -> Option<AnyView> {
    let lines: Vec<&Helpline> =
        context.snapshot.helplines().filter(|line| line.country == country && !is_emergency(line)).collect();
    if lines.is_empty() {
        return elsewhere;
    }
    let group = |kind: HelplineKind, class: &'static str, lines: AnyView| {
        view! {
            <div class=class>
                <h3 class=NEED>{context.text(&format!("need-{kind}"))}</h3>
                {lines}
            </div>
        }
    };
    let of_kind = |kind: HelplineKind| lines.iter().filter(move |line| line.kind == kind);
    let answered = |kind: &HelplineKind| {
        let items: Vec<_> = of_kind(*kind).map(|line| card(context, line)).collect();
        let (class, columns) = columns_of(items.len());
        (!items.is_empty()).then(|| group(*kind, class, view! { <ul class=columns>{items}</ul> }.into_any()))
    };
    let open = |kind: &HelplineKind| {
        let country = country.filter(|_| of_kind(*kind).next().is_none())?;
        Some(group(*kind, "", open_need(context, country, *kind)))
    };
    // Lines come first: in a narrow window the first of them is seen at once. Where there is room, what is open takes the columns
    // that they leave free.
    let taken: usize = HelplineKind::ALL.iter().map(|kind| of_kind(*kind).count().min(3)).sum();
    let answered: Vec<_> = HelplineKind::ALL.iter().filter_map(answered).collect();
    let open: Vec<_> = NEEDS.iter().filter_map(open).collect();
    let free = 3 - taken % 3;
    let (class, _) = columns_of(free);
    let (_, columns) = columns_of(free.min(open.len() + usize::from(elsewhere.is_some())));
    let open = (!open.is_empty() || elsewhere.is_some())
        .then(|| view! { <div class=class><div class=columns>{open} {elsewhere}</div></div> });
    // None of four stands alone in a row.
    let is_four = open.is_none() && answered.len() == 4 && lines.len() == 4;
    let columns = if is_four { "md:grid-cols-2 xl:grid-cols-4" } else { "md:grid-cols-2 wide:grid-cols-3" };
    let class = format!("grid grid-flow-dense gap-x-8 gap-y-10 pb-10 {columns}");
    Some(view! { <div class=class>{answered} {open}</div> }.into_any())
}

/// The heading of a need.
pub const NEED: &str = "mb-3 text-h4 leading-[1.4] break-after-avoid";

/// The columns that a group of so many takes, and those of its list: side by side under one heading.
const fn columns_of(entries: usize) -> (&'static str, &'static str) {
    match entries {
        0 | 1 => ("", "grid gap-8"),
        2 => ("md:col-span-2", "grid gap-8 md:grid-cols-2"),
        _ => ("md:col-span-2 wide:col-span-3", "grid gap-8 md:grid-cols-2 wide:grid-cols-3"),
    }
}

/// What a need says that no line of a country answers, with the day: that the whole Union has a number for it, where it has one, and
/// the way to it. Not the number itself, which may not be answered in this country.
fn open_need(context: &Context, country: Country, kind: HelplineKind) -> AnyView {
    let language = context.language();
    let none = language.with("need-none", &[("date", &language.date(context.snapshot.today))]);
    let is_of_union = |line: &Helpline| line.country.is_none() && line.kind == kind && line.phone.is_some();
    let has_union = country.is_eu() && context.snapshot.helplines().any(is_of_union);
    let danger = context.snapshot.helplines().find(|line| is_emergency(line)).and_then(|line| line.phone.as_ref());
    let danger = danger.map(|number| language.with("need-danger", &[("number", number)]));
    let union = has_union.then(|| {
        let everywhere = context.text("help-everywhere");
        view! { " " {context.text("need-union")} " " <a href=context.help_everywhere() rel="nofollow">{everywhere}</a> ". " {danger} }
    });
    view! { <p class="meta break-inside-avoid">{none} {union}</p> }.into_any()
}

/// In how much of the Union a number answers.
fn coverage(context: &Context, line: &Helpline) -> Option<String> {
    line.coverage.map(|coverage| context.text(&format!("coverage-{coverage}")))
}

/// What a line is called, with the language to mark it with. One of the whole Union is shown by this only in the reader's language:
/// it is no name of a service, only words for what the need says already.
fn name_of<'a>(context: &Context, line: &'a Helpline) -> Option<(&'a str, Option<&'static str>)> {
    let (name, language) = context.edition().localized(&line.name);
    (line.country.is_some() || language.is_none()).then_some((name, language))
}

/// The language of a name that is a translation into one that is not the reader's, in sight. What is the same in every language is
/// the service's own name.
fn language_chip(line: &Helpline, name: &str, language: Option<&str>) -> Option<AnyView> {
    let locale: Locale = language?.parse().ok()?;
    let is_translation = line.name.iter().any(|(_, other)| other != name);
    is_translation.then(|| {
        view! { <p><span class="meta language-chip" lang=locale.code()>{locale.native_name()}</span></p> }.into_any()
    })
}

/// The emergency number of the whole Union, where there is one: its words beside the button where there is room.
pub fn emergency(context: &Context) -> Option<AnyView> {
    let strip = |line: &Helpline| {
        let kind = context.text("line-emergency");
        let (name, language) = name_of(context, line).unwrap_or((&kind, None));
        view! {
            <div
                class="flex break-inside-avoid flex-col gap-1 rounded-md border-s-4 border-warning bg-surface py-3.25 ps-5 pe-6 md:grid md:grid-cols-[minmax(0,1fr)_minmax(14rem,20rem)] md:gap-x-8 [&_[rel~=external]]:inline-block [&_[rel~=external]]:min-h-6"
                data-line=line.kind.code()
            >
                <h3 class="text-[1.25rem]" lang=language>{name.to_owned()}</h3>
                {phone(context, line, "md:col-start-2! md:row-span-2 md:row-start-1 md:self-center")}
                <p class="note">{proof(context, line)}</p>
            </div>
        }
    };
    let lines = context.snapshot.helplines().filter(|line| is_emergency(line));
    let strips: Vec<_> = lines.map(strip).collect();
    (!strips.is_empty()).then(|| {
        view! {
            <section class="pb-[clamp(1.5rem,3vw,2.5rem)]" aria-labelledby="emergency">
                <h2 id="emergency" class="sr-only">{context.text("line-emergency")}</h2>
                {strips}
            </section>
        }
        .into_any()
    })
}

/// Whether a line is the emergency number of the whole Union.
fn is_emergency(line: &Helpline) -> bool {
    line.country.is_none() && line.kind == HelplineKind::Emergency
}

/// A line in its frame.
fn card(context: &Context, line: &Helpline) -> AnyView {
    let language = context.language();
    let name = name_of(context, line);
    let website = line.website.as_ref().map(|url| {
        // What has neither name nor number is known by its address.
        let is_nameless = name.is_none() && line.phone.is_none();
        let words = if is_nameless { host(url) } else { language.text("help-website") };
        view! { <p>{external_link(url, words, language.text("external-link"))}</p> }
    });
    let languages = language.language_names(&line.languages);
    let languages = (!languages.is_empty()).then(|| line_fact(context, "help-languages", languages));
    let hours = line.hours.as_ref().map(|hours| line_fact(context, "help-hours", language.opening_hours(hours)));
    let coverage = coverage(context, line).map(|coverage| view! { <p class="meta">{coverage}</p> });
    let name = name.map(|(name, language)| {
        view! { <h4 class="text-[1.25rem]" lang=language>{name.to_owned()}</h4> {language_chip(line, name, language)} }
    });
    let who = line_fact(context, "help-who", context.text(&format!("who-{}", line.kind)));
    view! {
        <li
            class="flex break-inside-avoid flex-col gap-2 rounded-md border border-line px-6 py-4.5 max-md:px-5 max-md:py-3.25 [&_[rel~=external]]:inline-block [&_[rel~=external]]:min-h-6"
            data-line=line.kind.code()
        >
            {name}
            {coverage}
            {phone(context, line, "")}
            {website}
            <dl class="text-[1rem] leading-[1.4] *:border-0 *:py-0 [&_dd]:inline [&_dt]:inline">
                {who} {hours} {languages} {confirmed_in(context, line)}
            </dl>
            <p class="note mt-auto">{proof(context, line)}</p>
        </li>
    }
    .into_any()
}

/// A fact of a line, its name and what it is in one line of text.
fn line_fact(context: &Context, name: &str, value: impl IntoView + 'static) -> AnyView {
    let name = context.language().with("label-colon", &[("label", &context.text(name))]);
    fact(format!("{name} "), value)
}

/// So many characters of a number stand in the largest type in the narrowest window.
const SHORT_NUMBER: usize = 9;

/// The number, which no line break divides: what a phone calls, and the largest thing of its line.
fn phone(context: &Context, line: &Helpline, class: &'static str) -> Option<AnyView> {
    let phone = line.phone.as_ref()?;
    let words = context.language().with("help-call", &[("number", &phone.replace(' ', "\u{a0}"))]);
    let size = if phone.chars().count() > SHORT_NUMBER { "text-[1.25rem]" } else { "text-[1.5rem]" };
    // A number that not every country answers does not stand out as one that is confirmed.
    let is_quiet = line.country.is_none() && !is_emergency(line);
    let words = match dialled(phone) {
        Some(number) => view! {
            <a
                class=format!("button my-1 min-h-15 w-full {size} font-bold tracking-[-.01em] tabular max-md:my-0 max-md:min-h-13")
                class:quiet=is_quiet href=format!("tel:{number}")
            >
                {words}
            </a>
        }
        .into_any(),
        None => words.into_any(),
    };
    Some(view! { <p class=class>{words}</p> }.into_any())
}

/// Who confirmed a line and when, and the source.
fn proof(context: &Context, line: &Helpline) -> AnyView {
    let dated = |message: &str, date| context.language().with(message, &[("date", &context.language().date(date))]);
    let checked = match line.verified_on {
        Some(date) => Some(format!("{}.", dated("help-checked", date))),
        // The law of the Union itself gives the emergency number.
        None if is_emergency(line) => None,
        None if line.phone.is_none() => Some(context.text("help-not-checked-website")),
        None => Some(context.text("help-not-checked")),
    };
    let read = line.checked_on.map(|date| format!(" {}. ", dated("help-source-read", date).trim_end_matches('.')));
    let source = source_link(context, &line.evidence, "help-proof");
    let age = age(context, line.verified_on.max(line.checked_on));
    view! { {checked} {read} " " {source} {age} }.into_any()
}

/// The countries among whose lines the number of the whole Union stands.
fn confirmed_in(context: &Context, line: &Helpline) -> Option<AnyView> {
    let phone = line.phone.as_ref().filter(|_| line.country.is_none()).and_then(|phone| dialled(phone))?;
    let confirms = |country: Country| {
        let same =
            |other: &Helpline| other.phone.as_ref().is_some_and(|number| dialled(number).as_ref() == Some(&phone));
        context.snapshot.helplines().any(|other| other.country == Some(country) && same(other))
    };
    let links: Vec<_> = context
        .named_countries(context.snapshot.help_countries())
        .into_iter()
        .filter(|(country, _)| confirms(*country))
        .map(|(country, name)| view! { <li><a href=context.help_in(country) rel="nofollow">{name}</a></li> })
        .collect();
    let is_empty = links.is_empty();
    let list = view! {
        <ul class="inline *:me-1 *:inline-block *:not-last:after:content-['_·'/','] [&_a]:inline-block [&_a]:min-h-6">{links}</ul>
    };
    (!is_empty).then(|| line_fact(context, "help-confirmed-in", list))
}
