//! Every component in every state, for those who work on the site: what checks of accessibility and eyes run on.
//!
//! In English alone, in no menu, in no index. Words are samples and say so; no fact stands here.

use super::{
    Context, Document, Head,
    parts::{breadcrumb, page_header},
    record::{FactList, Unverified, fact},
};
use crate::{
    components::{EventCard, MemberCard},
    domain::{self, EVENTS, Filter, Membership, Stage},
    search::highlight::Marker,
    ui::{DrawnStage, external_link, procedure_drawing, stage_sign, view_switch},
};
use leptos::prelude::*;
use std::sync::Arc;

/// The three scripts of the Union with the same words: “rights of the child” in French, Greek and Bulgarian.
const SCRIPTS: [(&str, &str); 3] = [
    ("fr", "Les droits de l’enfant, à l’école : « où ? » çà et là, œuvre, naïveté."),
    ("el", "Τα δικαιώματα του παιδιού: «πού;» άλφα, έψιλον, ύψιλον, ώμος."),
    ("bg", "Правата на детето: „къде?“ щастие, ъгъл, юли, яснота."),
];

/// The tokens that carry text, each with the ground it is meant for.
const COLOURS: [&str; 8] = ["ink", "text", "muted", "link", "action", "signal", "band", "warning"];

/// The style page.
pub fn styleguide_page(context: &Context) -> Document {
    let title = "Style guide";
    let head = Head {
        title: title.to_owned(),
        description: "Every component of this site in every state.".to_owned(),
        hidden: true,
        for_developers: true,
        ..Head::default()
    };
    let sections = [
        ("type", "Type in three scripts", typography()),
        ("colours", "Colours", colours()),
        ("buttons", "Buttons, badges, chips", buttons()),
        ("fields", "Fields", fields()),
        ("member-cards", "Cards of members", member_cards()),
        ("event-cards", "Cards of events", event_cards(context)),
        ("procedure", "A procedure", procedure()),
        ("facts", "Facts, notices, links", facts(context)),
        ("tables", "Tables", tables()),
    ];
    let section = |(id, name, content): (&'static str, &'static str, AnyView)| {
        view! {
            <section class="specimen" aria-labelledby=id>
                <h2 id=id>{name}</h2>
                {content}
            </section>
        }
    };
    let main = view! {
        <div lang="en">
            {breadcrumb(context, &[], title)}
            {page_header(title, None, view! { <p class="lead">"Samples, not facts: the words here only show how words look."</p> })}
            {sections.map(section).collect_view()}
        </div>
    };
    Document::ok(head, main.into_any())
}

fn typography() -> AnyView {
    let sample = |(language, words): (&'static str, &'static str)| {
        view! {
            <div lang=language>
                <p class="mb-5 max-w-[34ch] text-base leading-[1.4] font-semibold text-muted">{words}</p>
                <h3>{words}</h3>
                <p class="lead">{words}</p>
                <p>{words} " " <strong>{words}</strong></p>
                <p class="meta">{words}</p>
            </div>
        }
    };
    view! { <div class="specimen-grid">{SCRIPTS.map(sample).collect_view()}</div> }.into_any()
}

fn colours() -> AnyView {
    let swatch = |name: &'static str| view! { <li class="swatch" data-colour=name>{name}</li> };
    view! { <ul class="swatches">{COLOURS.map(swatch).collect_view()}</ul> }.into_any()
}

fn buttons() -> AnyView {
    let badge = |membership: &Membership| {
        view! { <li class="badge" data-membership=membership.code()>{membership.code()}</li> }
    };
    let badges = Membership::ALL.iter().map(badge).collect_view();
    view! {
        <p class="specimen-row">
            <a class="button" href="#buttons">"Action"</a>
            <a class="button quiet" href="#buttons">"Quiet"</a>
            <a class="button signal" href="#buttons">"Signal"</a>
            <button type="button" class="button">"Button"</button>
        </p>
        <ul class="specimen-row">
            {badges}
            <li class="badge" data-own="">"Own"</li>
            <li class="badge" data-body="commission">"Commission"</li>
            <li class="badge" data-body="coalition">"Coalition"</li>
            <li class="badge" data-status-changed="">"Cancelled"</li>
        </ul>
        <ul class="chips">
            <li><a class="chip" href="#buttons">"Chip"</a></li>
            <li><a class="chip reset" href="#buttons">"Reset all"</a></li>
        </ul>
    }
    .into_any()
}

fn fields() -> AnyView {
    let choice = |label: &'static str, checked: bool, disabled: bool| {
        view! {
            <label class="choice">
                <input type="checkbox" checked=checked disabled=disabled/>
                <span data-label="">{label}</span>
                <span class="choice-count">{if disabled { 0 } else { 7 }}</span>
            </label>
        }
    };
    view! {
        <div class="specimen-grid">
            <div>
                <label class="field-label" for="sample">"Search field"</label>
                <input type="search" id="sample" value="typed" aria-describedby="sample-hint"/>
                <p class="field-hint" id="sample-hint">"A hint below the field"</p>
            </div>
            <label class="field">
                <span class="field-label">"Select"</span>
                <select><option>"First"</option><option>"Second"</option></select>
            </label>
            <fieldset class="facet">
                <legend>"Facet"</legend>
                <div class="choices">
                    {choice("Free", false, false)}
                    {choice("Chosen", true, false)}
                    {choice("Nothing to list", false, true)}
                </div>
            </fieldset>
        </div>
    }
    .into_any()
}

fn member_cards() -> AnyView {
    let card = |membership: &Membership| domain::MemberCard {
        slug: format!("sample-{membership}"),
        href: "#member-cards".to_owned(),
        name: "Name of an organisation".to_owned(),
        name_language: None,
        translated_name: Some("Its name in the reader’s language".to_owned()),
        acronym: Some("NOA".to_owned()),
        monogram: "NOA".to_owned(),
        tile: "tile network".to_owned(),
        logo: None,
        seat: "Town, Country".to_owned(),
        kind: "Kind".to_owned(),
        membership: membership.code().to_owned(),
        membership_label: membership.code().to_owned(),
        summary: "What it is, in a sentence.".to_owned(),
        summary_language: None,
    };
    let marker = Arc::new(Marker::new("organisation"));
    let member = |membership| view! { <MemberCard card=card(membership) marker=Arc::clone(&marker)/> };
    let cards = Membership::ALL.iter().map(member).collect_view();
    view! { <div data-listing="members"><ol class="cards">{cards}</ol></div> }.into_any()
}

fn event_cards(context: &Context) -> AnyView {
    let card = |own: bool, past: bool, status: Option<&str>| domain::EventCard {
        slug: format!("sample-{own}-{past}"),
        href: "#event-cards".to_owned(),
        title: "Title of an event".to_owned(),
        title_language: None,
        summary: "What happened, in a sentence or two.".to_owned(),
        summary_language: None,
        datetime: "2023-11-14".to_owned(),
        date: "14 November 2023".to_owned(),
        location: "Town, Country".to_owned(),
        kind: "Kind".to_owned(),
        format: Some("In person".to_owned()),
        own,
        past,
        status: status.map(str::to_owned),
    };
    let cards = [card(true, false, None), card(false, true, None), card(false, false, Some("Cancelled"))];
    let cards = cards.into_iter().map(|card| view! { <EventCard card own="Own"/> }).collect_view();
    view! {
        {view_switch(context.language(), &Filter::all(&EVENTS), None)}
        <div class="results"><ol class="cards">{cards}</ol></div>
    }
    .into_any()
}

fn procedure() -> AnyView {
    let state = |(place, stage): (usize, &Stage)| DrawnStage {
        stage: *stage,
        is_current: place == 3,
        progress: match place {
            0..=2 => "reached",
            3 => "under-way",
            _ => "open",
        },
        href: (place < 4).then(|| "#procedure".to_owned()),
        label: stage.code().to_owned(),
    };
    procedure_drawing(Stage::ALL.iter().enumerate().map(state).collect(), "A procedure at a glance".to_owned())
}

fn facts(context: &Context) -> AnyView {
    let unverified = view! { "Town, Country " <Unverified>"not yet confirmed by a source"</Unverified> };
    view! {
        <FactList>
            {fact("Fact".to_owned(), "Value".to_owned())}
            {fact("Unverified fact".to_owned(), unverified)}
        </FactList>
        <p class="notice">"A notice: something the reader should know first."</p>
        <p>{external_link("https://example.eu/", "A link to another site", context.language().text("external-link"))}</p>
        <p><a href="#facts">"A link"</a> " and " <mark>"a match"</mark></p>
    }
    .into_any()
}

fn tables() -> AnyView {
    view! {
        <div class="mt-6 overflow-x-auto">
            <table class="stages">
                <thead><tr><th scope="col">"Stage"</th><th scope="col">"State"</th></tr></thead>
                <tbody>
                    <tr data-progress="reached"><th scope="row">{stage_sign(1)} " Proposal"</th><td>"reached"</td></tr>
                    <tr data-progress="open"><th scope="row">{stage_sign(2)} " Adoption"</th><td>"open"</td></tr>
                </tbody>
            </table>
        </div>
    }
    .into_any()
}
