//! One dot for each organisation that the coalition counts: a full one leads to an organisation that is named with its source, an
//! open one says that it is still missing.

use super::{Context, parts::contact_link};
use crate::domain::{Organisation, Route};
use leptos::prelude::*;

/// So many dots can be taken in at a glance; a coalition that counts more says so in words alone.
const MOST: u32 = 300;

/// How many the coalition counts, if so many can be shown; nothing for a coalition that gives no number.
fn counted(context: &Context) -> Option<usize> {
    let claimed = context.snapshot.content.site.claimed_members.as_ref()?;
    (claimed.count <= MOST).then_some(claimed.count as usize)
}

/// The dots with how many are named. In a narrow window the open ones, which lead nowhere, are smaller.
pub fn seats(context: &Context) -> Option<AnyView> {
    let all = counted(context)?;
    let places = &context.edition().members().cards;
    let language = context.language();
    let number = |number: usize| language.number(number as u64);
    let named = places.len();
    let title = language.with("seats-title", &[("named", &number(named)), ("claimed", &number(all))]);
    let dot = |organisation: &Organisation| {
        let href = context.href(&Route::Member(organisation.slug.clone()));
        view! { <li><a href=href title=organisation.name.clone()>{seat("#named", None)}</a></li> }
    };
    let full = context.edition().organisations(places).map(dot).collect_view();
    let open = (named..all)
        .map(|_| view! { <li aria-hidden="true">{seat("#open", Some("max-wide:w-3"))}</li> })
        .collect_view();
    let about = seats_about(context).map(|about| view! { <p class="meta max-wide:hidden">{about}</p> });
    let section = view! {
        <section aria-labelledby="seats">
            <h2 id="seats" class="mb-3 text-h3 max-wide:mb-1 max-wide:text-base">{title}</h2>
            <svg class="absolute" width="0" height="0" aria-hidden="true">
                <symbol id="named" viewBox="0 0 24 24"><circle cx="12" cy="12" r="8" fill="currentColor"/></symbol>
                <symbol id="open" viewBox="0 0 24 24">
                    <circle cx="12" cy="12" r="7" fill="none" stroke="currentColor" stroke-width="1.5" stroke-dasharray="3.5 2"/>
                </symbol>
            </svg>
            <ul class="mb-3 flex flex-wrap text-muted max-wide:mb-0">{full} {open}</ul>
            {about}
        </section>
    };
    Some(section.into_any())
}

/// What the dots mean, and how to tell who is missing.
pub fn seats_about(context: &Context) -> Option<AnyView> {
    let all = counted(context)?;
    let is_missing = context.edition().members().cards.len() < all;
    let tell = is_missing.then(|| how_to_tell(context, "seats-tell", "seats-no-contact"));
    Some(view! { {context.text("seats-about")} " " {tell} }.into_any())
}

/// How to tell the coalition of something: by a message that its address follows or, as long as none is confirmed, one that says so.
pub fn how_to_tell(context: &Context, with_address: &str, without: &str) -> AnyView {
    match &context.snapshot.content.site.contact {
        Some(address) => view! { {context.text(with_address)} " " {contact_link(context, address)} }.into_any(),
        None => context.text(without).into_any(),
    }
}

/// A dot, as large as a finger needs where nothing else is said.
fn seat(sign: &'static str, class: Option<&'static str>) -> AnyView {
    view! { <svg class=class width="24" height="24" aria-hidden="true"><use href=sign/></svg> }.into_any()
}
