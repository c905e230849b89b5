//! For journalists: whom to ask, the coalition in a few words, the sign of the site, what is new.

use super::{
    Context, Document, Head,
    downloads::citation,
    fallback::notice_of_language,
    parts::{breadcrumb, contact_link, list_page, page_header},
    record::{RecordList, RecordSection, SECTIONS, columns_for, columns_section, dated_entry},
    structured_data,
};
use crate::{
    domain::{Localized, Membership, Press},
    preview::Preview,
    ui::{external_link, host},
};
use leptos::prelude::*;

/// So many stand under what is new.
const LATEST: usize = 9;

/// The press page.
pub fn press_page(context: &Context) -> Document {
    let (title, lead) = (context.text("press-title"), context.text("press-lead"));
    let head = Head {
        title: title.clone(),
        description: lead.clone(),
        preview: Some(Preview::titled(&title)),
        structured_data: vec![structured_data::breadcrumb(context, &[], &title)],
        ..Head::default()
    };
    let top = page_header(&title, None, view! { <p class="lead">{lead}</p> });
    let sections = view! {
        <div class=SECTIONS>
            <div class="grid items-start gap-x-gap gap-y-10 min-[60rem]:grid-cols-2">{contact(context)} {about(context)}</div>
            {latest(context)}
        </div>
    };
    let beside = view! {
        <div class="beside grid content-start gap-8">
            {citation(context, &title)}
            {mark(context)}
        </div>
    };
    let main = view! {
        {breadcrumb(context, &[], &title)}
        {list_page(top, view! { <div class="pt-9">{sections}</div> }, Some(beside.into_any()))}
    };
    Document::ok(head, main.into_any())
}

/// Whom to ask: the contact of the coalition or, as long as none is confirmed, the sites of those who steer it.
fn contact(context: &Context) -> AnyView {
    let site = &context.snapshot.content.site;
    let confirmed = site.press.as_ref().and_then(|press| press.contact.as_ref()).or(site.contact.as_ref());
    let whom = match confirmed {
        Some(address) => view! { <p>{contact_link(context, address)}</p> }.into_any(),
        None => view! { <p>{context.text("press-no-contact")}</p> {steering_sites(context)} }.into_any(),
    };
    view! { <RecordSection id="contact" title=context.text("press-contact")>{whom}</RecordSection> }.into_any()
}

fn steering_sites(context: &Context) -> Option<AnyView> {
    let hint = context.language().text("external-link");
    let steering = context.snapshot.members().filter(|member| member.membership == Some(Membership::Steering));
    let item = |(name, url): (&str, &String)| {
        let site = host(url).to_owned();
        view! { <li class="flex items-baseline justify-between gap-x-6 max-md:flex-wrap"><span>{external_link(url, name, hint)}</span> <p class="meta">{site}</p></li> }
    };
    let items: Vec<_> =
        steering.filter_map(|member| Some((&*member.name, member.website.as_ref()?))).map(item).collect();
    (!items.is_empty())
        .then(|| view! { <p>{context.text("press-steering")}</p> <RecordList>{items}</RecordList> }.into_any())
}

/// The sign of the site, to take along.
fn mark(context: &Context) -> AnyView {
    view! {
        <RecordSection id="mark" title=context.text("press-mark")>
            <div class="flex items-center gap-3">
                <img src="/favicon.svg" width="96" height="96" alt=""/>
                <ul class="[&_a]:inline-flex [&_a]:min-h-11 [&_a]:items-center">
                    <li><a href="/favicon.svg" download="">"SVG"</a></li>
                    <li><a href="/icon-512.png" download="">"PNG (512 × 512)"</a></li>
                </ul>
            </div>
        </RecordSection>
    }
    .into_any()
}

/// The coalition in 50 and in 100 words, each of which one click selects.
fn about(context: &Context) -> Option<AnyView> {
    let Press { short, long, .. } = context.snapshot.content.site.press.as_ref()?;
    let text = |words: &Localized, number: u64| {
        let (text, language) = context.edition().localized(words);
        let number = context.language().number(number);
        (!text.is_empty()).then(|| {
            view! {
                <h3 class="mt-6 mb-3 text-h4">{context.language().with("press-words", &[("number", &number)])}</h3>
                <p class="bg-surface px-5 py-4 select-all" lang=language>{text.to_owned()}</p>
            }
        })
    };
    let first = if short.is_empty() { long } else { short };
    let notice = context.edition().localized(first).1.map(|code| notice_of_language(context, code));
    let (short, long) = (text(short, 50), text(long, 100));
    (short.is_some() || long.is_some()).then(|| {
        view! {
            <RecordSection id="about" title=context.text("press-about")>
                {notice}
                {short}
                {long}
            </RecordSection>
        }
        .into_any()
    })
}

/// The latest events and steps of the law.
fn latest(context: &Context) -> Option<AnyView> {
    let latest = context.snapshot.latest().into_iter().take(LATEST);
    let items: Vec<_> = latest.map(|item| dated_entry(context, &item.route, item.title, item.date)).collect();
    let columns = columns_for(items.len());
    columns_section("latest", context.text("press-latest"), items, columns)
}
