//! Helplines as pages show them: the emergency number as a strip, the others by what a visitor needs, each with its proof.

use super::{
    Context,
    parts::{age, source_link},
    record::fact,
};
use crate::{
    domain::{Country, Helpline, HelplineKind, dialled},
    ui::external_link,
};
use leptos::prelude::*;

/// The needs that every country is asked about: where no line is known to answer one, the page says so.
pub const NEEDS: &[HelplineKind] =
    &[HelplineKind::ChildHelpline, HelplineKind::VictimSupport, HelplineKind::Worried, HelplineKind::ContentHotline];

/// The lines in groups by whom they are for, each under a plain heading of the third level, and where else to look; nothing where
/// there is neither. A group that is among the needs given stands also where it has no line, and says so, with the day.
pub fn helplines_by_need<'a>(
    context: &Context,
    lines: impl Iterator<Item = &'a Helpline>,
    needs: &[HelplineKind],
    elsewhere: Option<AnyView>,
) -> Option<AnyView> {
    let lines: Vec<&Helpline> = lines.collect();
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
    let is_open = |kind: &&HelplineKind| of_kind(**kind).next().is_none();
    let none = |kind: &HelplineKind| {
        group(*kind, "", view! { <p class="meta break-inside-avoid">{none_checked(context)}</p> }.into_any())
    };
    // Lines come first: in a narrow window the first of them is seen at once. Where there is room, what is open takes the columns
    // that they leave free.
    let taken: usize = HelplineKind::ALL.iter().map(|kind| of_kind(*kind).count().min(3)).sum();
    let (class, columns) = columns_of(3 - taken % 3);
    let answered: Vec<_> = HelplineKind::ALL.iter().filter_map(answered).collect();
    let open: Vec<_> = needs.iter().filter(is_open).map(none).collect();
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

/// That nobody has checked yet whether a line answers a need, as of today.
fn none_checked(context: &Context) -> String {
    let language = context.language();
    language.with("need-none", &[("date", &language.date(context.snapshot.today))])
}

/// The emergency number of the whole Union, where there is one: its words beside the button where there is room.
pub fn emergency(context: &Context) -> Option<AnyView> {
    let strip = |line: &Helpline| {
        let (name, language) = context.edition().localized(&line.name);
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
pub fn is_emergency(line: &Helpline) -> bool {
    line.country.is_none() && line.kind == HelplineKind::Emergency
}

/// A line in its frame.
fn card(context: &Context, line: &Helpline) -> AnyView {
    let language = context.language();
    let (name, name_language) = context.edition().localized(&line.name);
    let website = line.website.as_ref().map(|url| {
        view! { <p>{external_link(url, language.text("help-website"), language.text("external-link"))}</p> }
    });
    let languages = language.language_names(&line.languages);
    let languages = (!languages.is_empty()).then(|| fact(context.text("help-languages"), languages));
    let hours = line.hours.as_ref().map(|hours| fact(context.text("help-hours"), language.opening_hours(hours)));
    let coverage =
        line.coverage.map(|coverage| view! { <p class="meta">{context.text(&format!("coverage-{coverage}"))}</p> });
    let who = fact(context.text("help-who"), context.text(&format!("who-{}", line.kind)));
    view! {
        <li
            class="flex break-inside-avoid flex-col gap-2 rounded-md border border-line px-6 py-4.5 max-md:px-5 max-md:py-3.25 [&_[rel~=external]]:inline-block [&_[rel~=external]]:min-h-6"
            data-line=line.kind.code()
        >
            <h4 class="text-[1.25rem]" lang=name_language>{name.to_owned()}</h4>
            {coverage}
            {phone(context, line, "")}
            {website}
            <dl class="text-[1rem] leading-[1.4] *:border-0 *:py-0 [&_dd]:inline [&_dt]:inline [&_dt]:after:content-[':_']">
                {who} {hours} {languages} {confirmed_in(context, line)}
            </dl>
            <p class="note mt-auto">{proof(context, line)}</p>
        </li>
    }
    .into_any()
}

/// The number: what a phone calls, and the largest thing of its line.
fn phone(context: &Context, line: &Helpline, class: &'static str) -> Option<AnyView> {
    let phone = line.phone.as_ref()?;
    let words = context.language().with("help-call", &[("number", phone)]);
    // A number that not every country answers does not stand out as one that is confirmed.
    let is_quiet = line.country.is_none() && !is_emergency(line);
    let words = match dialled(phone) {
        Some(number) => view! {
            <a
                class="button my-1 min-h-15 w-full text-[1.5rem] font-bold tracking-[-.01em] tabular max-md:my-0 max-md:min-h-13"
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
        Some(date) => format!("{}.", dated("help-checked", date)),
        None => context.text("help-not-checked"),
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
        <ul class="inline *:inline *:not-first:before:content-['_·_'/',_'] [&_a]:inline-block [&_a]:min-h-6">{links}</ul>
    };
    (!is_empty).then(|| fact(context.text("help-confirmed-in"), list))
}
