//! One dot for each organisation that the coalition counts: a full one leads to an organisation that is named with its source, an
//! open one says that it is still missing.

use super::{Context, parts::contact_link};
use crate::domain::{Organisation, Route};
use leptos::prelude::*;

/// So many dots can be taken in at a glance; a coalition that counts more says so in words alone.
const MOST: u32 = 300;

/// The dots with how many are named and how to tell what is missing; nothing for a coalition that gives no number.
pub fn seats(context: &Context) -> Option<AnyView> {
    let site = &context.snapshot.content.site;
    let claimed = site.claimed_members.as_ref().map(|claimed| claimed.count).filter(|count| *count <= MOST)?;
    let places = &context.edition().members().cards;
    let language = context.language();
    let number = |number: usize| language.number(number as u64);
    let (all, named) = (claimed as usize, places.len());
    let title = language.with("seats-title", &[("named", &number(named)), ("claimed", &number(all))]);
    let dot = |organisation: &Organisation| {
        let href = context.href(&Route::Member(organisation.slug.clone()));
        view! { <li><a href=href title=organisation.name.clone()>{seat("#named")}</a></li> }
    };
    let full = context.edition().organisations(places).map(dot).collect_view();
    let open = (named..all).map(|_| view! { <li aria-hidden="true">{seat("#open")}</li> }).collect_view();
    let tell = match &site.contact {
        Some(address) => view! { {context.text("seats-tell")} " " {contact_link(context, address)} }.into_any(),
        None => context.text("seats-no-contact").into_any(),
    };
    let tell = (named < all).then_some(tell);
    let section = view! {
        <section aria-labelledby="seats">
            <h2 id="seats" class="mb-3 text-h3">{title}</h2>
            <svg class="absolute" width="0" height="0" aria-hidden="true">
                <circle id="named" cx="12" cy="12" r="8" fill="currentColor"/>
                <circle id="open" cx="12" cy="12" r="7" fill="none" stroke="currentColor" stroke-width="1.5" stroke-dasharray="3.5 2"/>
            </svg>
            <ul class="mb-3 flex flex-wrap text-muted">{full} {open}</ul>
            <p class="meta">{context.text("seats-about")} " " {tell}</p>
        </section>
    };
    Some(section.into_any())
}

/// A dot as large as a finger needs.
fn seat(sign: &'static str) -> AnyView {
    view! { <svg width="24" height="24" aria-hidden="true"><use href=sign/></svg> }.into_any()
}
