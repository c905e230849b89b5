//! The directory of members: searched and filtered as you type, and as a GET form without JavaScript.

use super::{
    Context, Document, bad_request_page,
    downloads::{api_address, downloads, feed_address},
    fallback::fallback_of,
    head::Head,
    parts::{breadcrumb, cited_header, overview_page},
    previews::spots,
    seats::{seats, seats_about},
    structured_data,
};
use crate::{
    domain::{Filter, MEMBERS},
    islands::MemberSearch,
    preview::Preview,
    ui::member_list,
};
use leptos::prelude::*;

/// The directory, or a page that says what is wrong with the address.
pub fn members_page(context: &Context) -> Document {
    let Ok(filter) = Filter::parse(&MEMBERS, &context.query) else { return bad_request_page(context) };
    let title = context.text("members-title");
    let lead = context.language().count("members-lead", context.edition().members().cards.len());
    let head = Head {
        title: title.clone(),
        description: context.language().with("members-description", &[("name", context.name())]),
        islands: true,
        hidden: !filter.is_open(),
        preview: Some(Preview {
            title: title.clone(),
            below: lead.clone(),
            spots: spots(context),
            ..Preview::default()
        }),
        structured_data: vec![structured_data::breadcrumb(context, &[], &title)],
        ..Head::default()
    };
    let version = context.edition().members().index_file().map(|index| index.version.as_str());
    let notice = fallback_of(context, context.snapshot.members().map(|member| &member.summary));
    let list = member_list(context.edition(), &filter, version, notice);
    let files = [
        (feed_address(context, &filter, "members.csv"), "take-csv"),
        (feed_address(context, &filter, "members-semicolons.csv"), "take-csv-semicolons"),
        (api_address(context, &filter, "members"), "take-json"),
    ];
    let top = view! {
        {breadcrumb(context, &[], &title)}
        {cited_header(context, &title, None, view! { <p class="lead">{lead}</p> })}
    };
    let list = view! {
        <MemberSearch>{list}</MemberSearch>
        {claimed(context)}
    };
    let main = view! {
        {overview_page(context, top, seats(context).into_any(), list)}
        {downloads(context, &files)}
    };
    Document::ok(head, main.into_any())
}

/// How many the coalition counts, and how many of them are not named here.
fn claimed(context: &Context) -> Option<AnyView> {
    let language = context.language();
    let claimed = context.snapshot.content.site.claimed_members.as_ref()?;
    let missing = u64::from(claimed.count).saturating_sub(context.edition().members().cards.len() as u64);
    let numbers = [
        ("claimed", &*language.number(u64::from(claimed.count))),
        ("source", context.edition().localized(&claimed.source).0),
        ("missing", &language.number(missing)),
    ];
    let claimed = language.with("members-claimed", &numbers);
    // What the dots mean stands beside them where there is room.
    let about = seats_about(context).map(|about| view! { <span class="wide:hidden print:hidden">" " {about}</span> });
    Some(view! { <p class="list-note">{claimed} {about}</p> }.into_any())
}
