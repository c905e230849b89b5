//! What changed in what is published: the latest first, by day and version, with the words that changed, source and reason.

use super::{
    Context, Document, Head,
    changes_link::changes_feed,
    parts::{breadcrumb, split_header},
    record::RecordList,
    structured_data,
};
use crate::{
    domain::{Route, schema::Kind},
    preview::Preview,
    site::{ChangedColumn, Changes, ChangesQuery, Entry, Item, Name, Passage, Scope, Version, day, kind_message},
    ui::{external_link, host},
};
use leptos::prelude::*;

/// How many changes stand on a page.
const LENGTH: usize = 50;

/// The page of changes.
pub fn changes_page(context: &Context) -> Document {
    let query = ChangesQuery::parse(&context.query);
    let title = context.text("changes-title");
    let head = Head {
        title: title.clone(),
        description: context.text("changes-lead"),
        hidden: !query.is_open() || query.page > 1,
        preview: Some(Preview::titled(&title)),
        structured_data: vec![structured_data::breadcrumb(context, &[], &title)],
        ..Head::default()
    };
    let scope = query.scope(&context.snapshot.history);
    let list = match &scope {
        None => nothing(context, "no-results"),
        Some(scope) => list(context, &query, &context.changes(scope, query.page, LENGTH)),
    };
    let form = form(context, &query, scope.as_ref());
    let beside = view! { <p class="lead">{context.text("changes-lead")}</p> {form} };
    let main = view! {
        {breadcrumb(context, &[], &title)}
        {split_header(&title, None, beside)}
        {list}
        {state(context)}
    };
    Document::ok(head, main.into_any())
}

/// That there is nothing to show, and the way to everything.
fn nothing(context: &Context, message: &str) -> AnyView {
    let href = context.href(&Route::Changes);
    view! {
        <p class="no-results">{context.text(message)} " " <a href=href>{context.text("changes-all")}</a></p>
    }
    .into_any()
}

/// The choice of a kind; where one record is shown, which one, and the way to all changes.
fn form(context: &Context, query: &ChangesQuery, scope: Option<&Scope>) -> AnyView {
    let chosen = scope.and_then(|scope| scope.kind);
    let kinds = Kind::ALL.iter().copied().filter(|kind| kind.is_told());
    let options = kinds.map(|kind| {
        view! { <option value=kind.code() selected=chosen == Some(kind)>{context.text(kind_message(kind))}</option> }
    });
    let options = options.collect_view();
    let one = scope.and_then(|scope| scope.record.as_ref()).map(|key| {
        // Of a record that was withdrawn not even the key is repeated.
        let mut kinds = Kind::ALL.iter().filter(|kind| chosen.is_none_or(|chosen| chosen == **kind));
        let name = kinds.find_map(|kind| context.name_of(*kind, key));
        let words = name.map_or_else(|| context.text("changes-withdrawn").into_any(), |name| linked(context, &name));
        view! {
            <p class="mb-3">
                <strong>{words}</strong> " · " <a href=context.href(&Route::Changes)>{context.text("changes-all")}</a>
            </p>
        }
    });
    let feed = (scope.is_some()).then(|| {
        view! { <p class="meta mt-3"><a href=changes_feed(context)>{context.text("changes-feed")}</a></p> }
    });
    let all = query.is_open();
    view! {
        <form class="search-form print:hidden" method="get" action=context.href(&Route::Changes)>
            {one}
            <label class="field-label" for="kind">{context.text("event-kind")}</label>
            <div class="search-row">
                <select id="kind" name="kind">
                    <option value="" selected=all>{context.text("changes-all")}</option>
                    {options}
                </select>
                <button type="submit" class="button">{context.text("filter-show")}</button>
            </div>
            {feed}
        </form>
    }
    .into_any()
}

fn list(context: &Context, query: &ChangesQuery, changes: &Changes) -> AnyView {
    if changes.versions.is_empty() {
        return nothing(context, "changes-none");
    }
    let days = changes.versions.chunk_by(|one, other| day(one.at) == day(other.at));
    let days = days.map(|versions| of_day(context, versions)).collect_view();
    view! { <div class="grid gap-8">{days}</div> {pages(context, query, changes)} }.into_any()
}

fn of_day(context: &Context, versions: &[Version]) -> Option<AnyView> {
    let day = day(versions.first()?.at)?;
    let id = format!("d{day}");
    let versions = versions.iter().map(|version| of_version(context, version)).collect_view();
    let section = view! {
        <section aria-labelledby=id.clone()>
            <h2 id=id.clone() class="mb-3 text-h3"><time datetime=day.to_string()>{context.language().date(day)}</time></h2>
            {versions}
        </section>
    };
    Some(section.into_any())
}

fn of_version(context: &Context, version: &Version) -> AnyView {
    let number = context.language().with("changes-version", &[("number", &context.language().number(version.number))]);
    let reason = version.reason.clone().map(|reason| view! { <p>{context.text("changes-reason")} " · " {reason}</p> });
    let items = version.items.iter().map(|item| view! { <li>{of_item(context, item)}</li> }).collect_view();
    view! {
        <h3 class="meta mt-3" id=format!("v{}", version.number)>{number}</h3>
        {reason}
        <RecordList>{items}</RecordList>
    }
    .into_any()
}

fn of_item(context: &Context, item: &Item) -> AnyView {
    match item {
        Item::First(count) => context.language().count("changes-first", *count).into_any(),
        Item::Many(kind, count, some) => {
            let entries = some.iter().filter_map(|entry| entry.name.as_ref()).map(|name| {
                view! { <li>{linked(context, name)}</li> }
            });
            let entries = entries.collect_view();
            view! {
                <p class="meta">{context.text(kind_message(*kind))}</p>
                <details><summary>{context.language().count("changes-many", *count)}</summary><ul>{entries}</ul></details>
            }
            .into_any()
        }
        Item::One(entry) => of_entry(context, entry),
    }
}

fn of_entry(context: &Context, entry: &Entry) -> AnyView {
    let name = entry.name.as_ref().map(|name| linked(context, name));
    let columns = entry.columns.iter().map(|column| of_column(context, column)).collect_view();
    let hint = context.language().text("external-link");
    let source = entry.source.as_ref().map(|url| {
        view! { <p class="meta">{context.text("positions-source")} " · " {external_link(url, host(url), hint)}</p> }
    });
    let withheld = entry.is_withheld().then(|| view! { <p>{context.text("changes-withheld")}</p> });
    view! {
        <p class="meta" id=format!("r{}", entry.id)>{context.text(kind_message(entry.kind))} " · " {context.text(entry.what.message())}</p>
        {name}
        {withheld}
        {columns}
        {source}
    }
    .into_any()
}

/// A record by its name, as a link where it has a page.
fn linked(context: &Context, name: &Name) -> AnyView {
    let Name { text, language, route } = name.clone();
    match route.and_then(|route| context.link_to(&route)) {
        Some(href) => view! { <a href=href lang=language>{text}</a> }.into_any(),
        None => view! { <span lang=language>{text}</span> }.into_any(),
    }
}

fn of_column(context: &Context, column: &ChangedColumn) -> AnyView {
    let passages = column.passages.iter().map(|passage| match passage {
        Passage::Same(text) => text.clone().into_any(),
        Passage::Old(text) => view! {
            <del><span class="sr-only">{context.text("changes-before")} " "</span>{text.clone()}</del> " "
        }
        .into_any(),
        Passage::New(text) => view! {
            <ins><span class="sr-only">{context.text("changes-after")} " "</span>{text.clone()}</ins>
        }
        .into_any(),
    });
    let words = (!column.passages.is_empty()).then(|| {
        let passages = passages.collect_view();
        view! { " · " <span lang=column.language.clone()>{passages}</span> }
    });
    view! { <p class="max-w-measure wrap-anywhere"><span class="meta">{column.label.clone()}</span> {words}</p> }
        .into_any()
}

/// The page before, where we are, the page after.
fn pages(context: &Context, query: &ChangesQuery, changes: &Changes) -> Option<AnyView> {
    let Changes { page, pages, .. } = *changes;
    let step = |page: usize, message: &str, rel: &'static str| {
        let href = query.at_page(page).href(&context.href(&Route::Changes));
        view! { <li><a class="button quiet" rel=rel href=href>{context.text(message)}</a></li> }
    };
    (pages > 1).then(|| {
        let here = context.language().with("page-number", &[("page", &format!("{page} / {pages}"))]);
        view! {
            <nav class="pages" aria-label=context.text("pages-label")>
                <ul>
                    {(page > 1).then(|| step(page - 1, "page-previous", "prev"))}
                    <li aria-current="page">{here}</li>
                    {(page < pages).then(|| step(page + 1, "page-next", "next"))}
                </ul>
            </nav>
        }
        .into_any()
    })
}

/// The latest seal of the history, with which anybody can prove later that it is as it was.
fn state(context: &Context) -> Option<AnyView> {
    let head = context.snapshot.history.head()?.to_owned();
    Some(
        view! {
            <details class="meta mt-section">
                <summary>{context.text("changes-state")}</summary>
                <p>{context.text("changes-state-about")}</p>
                <p class="wrap-anywhere"><code>{head}</code></p>
            </details>
        }
        .into_any(),
    )
}
