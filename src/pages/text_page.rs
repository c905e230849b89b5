//! A page that is a text and nothing else: about, questions, accessibility, privacy, imprint.

use super::{
    Context, Document, Head, not_found_page,
    parts::{Contents, breadcrumb},
    record::{FactList, fact},
    structured_data,
    text_parts::{text_footer, text_header, text_spreads},
};
use crate::{
    domain::{Route, TextPage},
    preview::Preview,
    site::Page,
};
use leptos::prelude::*;

/// The text page, or the 404 page when no language has its text.
pub fn text_page(context: &Context, page: TextPage) -> Document {
    let Some(page) = context.edition().page(page.code()) else { return not_found_page(context) };
    let contents = contents(context, page);
    let checks = (context.route == Route::Text(TextPage::Accessibility)).then(|| checks(context)).flatten();
    let end = view! { {checks} {text_footer(context, page)} };
    let main = view! {
        {breadcrumb(context, &[], &page.text.title)}
        {text_header(context, page)}
        <div class="text-layout">
            {contents}
            <div class="text-body">
                {text_spreads(context, page, end.into_any())}
            </div>
        </div>
    };
    Document::ok(text_head(context, page), main.into_any())
}

/// The head of a page whose name and description come from its text.
pub fn text_head(context: &Context, page: &Page) -> Head {
    Head {
        title: page.text.title.clone(),
        description: page.text.description.clone(),
        preview: Some(Preview::titled(&page.text.title)),
        structured_data: vec![structured_data::breadcrumb(context, &[], &page.text.title)],
        ..Head::default()
    }
}

/// Links to the sections, for texts long enough to want them.
fn contents(context: &Context, page: &Page) -> Option<AnyView> {
    let titled: Vec<_> = page.sections.iter().filter(|section| !section.title.is_empty()).collect();
    if titled.len() < 4 {
        return None;
    }
    let link = |section: &&crate::site::Section| {
        view! { <li><a href=format!("#{}", section.anchor)>{section.title.clone()}</a></li> }
    };
    let links = titled.iter().map(link).collect_view();
    Some(view! { <Contents label=context.text("contents")>{links}</Contents> }.into_any())
}

/// What the last check of every page found: the part of the accessibility statement that nobody writes by hand.
fn checks(context: &Context) -> Option<AnyView> {
    let checks = context.snapshot.content.site.checks.as_ref()?;
    let language = context.language();
    let facts = [
        ("checks-date", language.date(checks.date)),
        ("checks-version", checks.commit.clone()),
        ("checks-tools", checks.tools.join(" · ")),
        ("checks-pages", language.number(u64::from(checks.pages))),
        ("checks-problems", language.number(u64::from(checks.problems))),
    ];
    let facts = facts.map(|(name, value)| fact(context.text(name), value)).collect_view();
    let view = view! {
        <section class="prose">
            <h2 id="checks">{context.text("checks-title")}</h2>
            <FactList>{facts}</FactList>
        </section>
    };
    Some(view.into_any())
}
