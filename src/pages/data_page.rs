//! The JSON API for readers: every address with its parameters, its fields and an answer of today.
//!
//! In English in every language: it speaks to people who write programs, and names what the programs name.

use super::{
    Context, Document, Head,
    fallback::notice_of_language,
    not_found_page,
    parts::{Contents, breadcrumb, cited_header},
    structured_data,
};
use crate::{
    domain::Locale,
    preview::Preview,
    site::{ApiEndpoint, ApiExample, ApiField, ApiParameter},
};
use leptos::prelude::*;

/// The description of the API.
pub fn data_page(context: &Context) -> Document {
    let Some(api) = &context.api else { return not_found_page(context) };
    let title = context.text("api-title");
    let head = Head {
        title: title.clone(),
        description: context.text("api-lead"),
        for_developers: true,
        preview: Some(Preview::titled(&title)),
        structured_data: vec![structured_data::breadcrumb(context, &[], &title)],
        ..Head::default()
    };
    let about = api.about.iter().map(|words| view! { <p>{with_code(words)}</p> }).collect_view();
    let links = api.endpoints.iter().map(|endpoint| {
        view! { <li><a href=format!("#{}", anchor(&endpoint.path))><code class="text-[.9em] wrap-anywhere">{endpoint.path.clone()}</code></a></li> }
    });
    let links = links.collect_view();
    let endpoints = api.endpoints.iter().map(endpoint).collect_view();
    let notice = (context.locale != Locale::En).then(|| notice_of_language(context, Locale::En.code()));
    let lead = view! { <p class="lead">{context.text("api-lead")}</p> {notice} };
    let main = view! {
        {breadcrumb(context, &[], &title)}
        {cited_header(context, &title, None, lead)}
        <div class="text-layout" lang="en">
            <Contents label=context.text("contents")>{links}</Contents>
            <div class="api">
                <p class="meta">"Version " {api.version.clone()} "\u{a0}· " <a href="/api/openapi.json">"OpenAPI 3.1"</a></p>
                <div class="prose-body spread">{about}</div>
                {endpoints}
            </div>
        </div>
    };
    Document::ok(head, main.into_any())
}

/// Words with what stands between backticks as code.
fn with_code(words: &str) -> AnyView {
    let piece = |(place, piece): (usize, &str)| {
        let piece = piece.to_owned();
        if place % 2 == 1 { view! { <code>{piece}</code> }.into_any() } else { piece.into_any() }
    };
    words.split('`').enumerate().map(piece).collect_view().into_any()
}

/// A path as the name of an anchor.
fn anchor(path: &str) -> String {
    let words = path.split(|letter: char| !letter.is_ascii_alphanumeric()).filter(|word| !word.is_empty());
    words.collect::<Vec<_>>().join("-")
}

fn endpoint(endpoint: &ApiEndpoint) -> AnyView {
    let id = anchor(&endpoint.path);
    let about = (!endpoint.about.is_empty()).then(|| view! { <p>{with_code(&endpoint.about)}</p> });
    let statuses = endpoint.statuses.iter().map(|(status, meaning)| {
        view! { <li><strong>{status.clone()}</strong> " " {with_code(meaning)}</li> }
    });
    let statuses = statuses.collect_view();
    view! {
        <section class="endpoint" aria-labelledby=id.clone()>
            <div class="gap-x-gap min-[60rem]:grid min-[60rem]:grid-cols-[minmax(0,5fr)_minmax(0,7fr)]">
                <div>
                    <h2 id=id.clone()><code>{endpoint.path.clone()}</code></h2>
                    <p class="lead">{endpoint.summary.clone()}</p>
                    {about}
                </div>
                <div class="min-w-0">
                    {parameters(&endpoint.path, &endpoint.parameters)}
                    <h3>"Responses"</h3>
                    <ul>{statuses}</ul>
                </div>
            </div>
            {fields(&endpoint.fields)}
            {endpoint.example.as_ref().map(example)}
        </section>
    }
    .into_any()
}

fn parameters(path: &str, parameters: &[ApiParameter]) -> Option<AnyView> {
    let row = |parameter: &ApiParameter| {
        let mut more = Vec::new();
        if parameter.in_path {
            more.push("part of the path".to_owned());
        }
        if parameter.repeatable {
            more.push("may be repeated".to_owned());
        }
        more.extend(parameter.bounds.map(|(least, most)| format!("{least} to {most}")));
        more.extend(parameter.default.as_ref().map(|value| format!("default: {value}")));
        // No line ends within “1 to 100”.
        let more: Vec<_> = more.iter().map(|words| words.replace(' ', "\u{a0}")).collect();
        let values = (!parameter.values.is_empty()).then(|| {
            view! { <p class="meta">{parameter.values.join("\u{a0}· ")}</p> }
        });
        view! {
            <tr>
                <th scope="row"><code>{parameter.name.clone()}</code></th>
                <td>{with_code(&parameter.about)} {values}</td>
                <td>{more.join("; ")}</td>
            </tr>
        }
    };
    let rows = parameters.iter().map(row).collect_view();
    (!parameters.is_empty()).then(|| {
        view! {
            <h3>"Parameters"</h3>
            <div class="mt-6 overflow-x-auto" tabindex="0" role="region" aria-label=format!("Parameters of {path}")>
                <table class="stages"><tbody>{rows}</tbody></table>
            </div>
        }
        .into_any()
    })
}

fn fields(fields: &[ApiField]) -> Option<AnyView> {
    let row = |field: &ApiField| {
        let kind = if field.nullable { format!("{} or null", field.kind) } else { field.kind.clone() };
        let kind = if field.required { kind } else { format!("{kind}, optional") };
        view! {
            <tr>
                <th scope="row"><code>{field.name.clone()}</code></th>
                <td>{with_code(&field.about)}</td>
                <td>{kind}</td>
            </tr>
        }
    };
    let rows = fields.iter().map(row).collect_view();
    (!fields.is_empty()).then(|| {
        view! {
            <details>
                <summary>"Fields"</summary>
                <table class="stages"><tbody>{rows}</tbody></table>
            </details>
        }
        .into_any()
    })
}

fn example(example: &ApiExample) -> AnyView {
    view! {
        <details>
            <summary>"Example response"</summary>
            <p><a href=example.href.clone()><code>{example.href.clone()}</code></a></p>
            <pre tabindex="0"><code>{example.answer.clone()}</code></pre>
        </details>
    }
    .into_any()
}
