//! The frame of every page: head, header, main, footer.

use super::{Context, Document, document::with_owner, head::head, take_away::citation, top_bar::top_bar};
use crate::{
    domain::{DISCREET_OFF, DISCREET_ON, Route, TextPage},
    ui::{icon, keep_discreet},
};
use leptos::prelude::*;

/// The pages of the main navigation, each with its message.
const NAVIGATION: [(Route, &str); 6] = [
    (Route::Text(TextPage::About), "nav-about"),
    (Route::Members, "nav-members"),
    (Route::Events, "nav-events"),
    (Route::Text(TextPage::Positions), "nav-positions"),
    (Route::Text(TextPage::Legislation), "nav-legislation"),
    (Route::Text(TextPage::Faq), "nav-faq"),
];

/// So many languages stand side by side in the header; more are behind a button.
const IN_THE_BAR: usize = 3;

/// Renders a page to HTML, in one go: there is nothing to wait for.
///
/// The document is built by a closure because islands want a reactive owner around them while they are made.
pub fn render(context: &Context, document: impl FnOnce(&Context) -> Document) -> (u16, String) {
    with_owner(|| {
        let Document { status, head: page_head, main } = document(context);
        // A list is cited and sent on as it is filtered.
        let is_cited = !page_head.hidden || matches!(context.route, Route::Members | Route::Events);
        let citation = (status == 200 && is_cited).then(|| citation(context, &page_head.title));
        let page = view! {
            <!DOCTYPE html>
            <html lang=context.locale.code() data-discreet=context.discreet.then_some("")>
                {head(context, &page_head)}
                <body>
                    {top_bar(context)}
                    {header(context)}
                    {discreet_note(context)}
                    {translation_note(context)}
                    <main id="main" tabindex="-1">{main} {citation}</main>
                    {footer(context)}
                    <p id="announcer" role="status" class="sr-only" data-loading=context.text("page-loading")></p>
                </body>
            </html>
        };
        let html = page.to_html();
        (status, if context.discreet { keep_discreet(&html) } else { html })
    })
}

/// That discreet mode is on, and how to leave it.
fn discreet_note(context: &Context) -> Option<AnyView> {
    let off = context.here().replace(DISCREET_ON, DISCREET_OFF);
    context.discreet.then(|| {
        view! { <aside class="translation-note" aria-labelledby="discreet-notice">
            <p>
                <span id="discreet-notice">{context.text("discreet-notice")}</span>
                " "
                <a href=off>{context.text("discreet-off")}</a>
            </p>
        </aside> }
        .into_any()
    })
}

fn header(context: &Context) -> AnyView {
    let section = context.route.section();
    let current = |route: &Route| match (context.route == *route, section == *route) {
        (true, _) => Some("page"),
        (false, true) => Some("true"),
        _ => None,
    };
    let links = NAVIGATION
        .iter()
        .filter_map(|(route, message)| {
            let href = context.link_to(route)?;
            Some(view! { <li><a href=href aria-current=current(route)>{context.text(message)}</a></li> })
        })
        .collect_view();
    let search = Route::Search;
    let help = Route::Text(TextPage::Help);
    let help = context.link_to(&help).map(|href| {
        view! { <a class="button signal" href=href aria-current=current(&help)>{context.text("nav-help")}</a> }
    });
    view! {
        <header class="site-header">
            <div class="site-bar">
                <a class="wordmark" href=context.href(&Route::Home) aria-current=current(&Route::Home)>
                    {mark()}
                    <span>{context.name().to_owned()}</span>
                </a>
                <div class="site-tools">
                    <a class="tool" href=context.href(&search) aria-current=current(&search)>
                        {icon("search")}
                        <span>{context.text("nav-search")}</span>
                    </a>
                    {language_switch(context)}
                    {help}
                    <button type="button" class="menu-button" popovertarget="menu">
                        {icon("menu")}
                        <span>{context.text("nav-menu")}</span>
                    </button>
                </div>
            </div>
            <nav id="menu" class="site-nav" popover="auto" aria-label=context.text("main-navigation")>
                <ul>{links}</ul>
            </nav>
        </header>
    }
    .into_any()
}

/// The mark beside the name: points joined under one roof, in the style of the map.
fn mark() -> AnyView {
    view! {
        <svg class="mark" aria-hidden="true" width="36" height="36">
            <use href="/icons.svg#mark"></use>
        </svg>
    }
    .into_any()
}

/// The same page in the other languages: two stand in the bar, more of them in a sheet.
fn language_switch(context: &Context) -> AnyView {
    let many = context.snapshot.locales().count() > IN_THE_BAR;
    // What the button shows begins its name, so that it can be called by it.
    let code = context.locale.code().to_uppercase();
    let name = format!("{code} – {}: {}", context.text("language-menu"), context.locale.native_name());
    let button = many.then(|| {
        view! {
            <button type="button" class="tool language-button" popovertarget="languages" aria-label=name>
                {icon("languages")}
                <span lang=context.locale.code() aria-hidden="true">{code}</span>
            </button>
        }
    });
    let links = context
        .snapshot
        .locales()
        .map(|locale| {
            let here = locale == context.locale;
            let name = locale.native_name();
            view! {
                <li>
                    <a href=context.address_in(locale) hreflang=locale.code() lang=locale.code() aria-current=here.then_some("true")>
                        {name}
                    </a>
                </li>
            }
        })
        .collect_view();
    view! {
        {button}
        <nav id="languages" class="languages" popover=many.then_some("auto") aria-label=context.text("language-switch")>
            <ul>{links}</ul>
        </nav>
    }
    .into_any()
}

/// In a language that no native reader has reviewed: a polite word, and the way to the languages the site was written in.
fn translation_note(context: &Context) -> Option<AnyView> {
    let written_in = context.snapshot.content.site.sources();
    if context.language().reviewed_by().is_some() || written_in.contains(&context.locale) {
        return None;
    }
    let spoken = context.snapshot.locales().filter(|locale| written_in.contains(locale));
    let links = spoken.map(|locale| {
        let read = context.language().with("translation-read-in", &[("language", locale.native_name())]);
        view! { " " <a href=context.address_in(locale) hreflang=locale.code()>{read}</a> }
    });
    let links = links.collect_view();
    Some(
        view! { <aside class="translation-note" aria-label=context.text("language-menu")>
            <details>
                <summary>{context.text("unreviewed-notice")}</summary>
                <p>{context.text("translation-unreviewed")} {links}</p>
            </details>
        </aside> }
        .into_any(),
    )
}

fn footer(context: &Context) -> AnyView {
    let site = &context.snapshot.content.site;
    let link = |route: Route, message: &str| {
        Some(view! { <li><a href=context.link_to(&route)?>{context.text(message)}</a></li> })
    };
    let letters = (Route::Letters, "nav-letters");
    let coalition: Vec<_> =
        NAVIGATION.iter().chain([&letters]).filter_map(|(route, message)| link(route.clone(), message)).collect();
    let this_site = [
        (TextPage::Safety, "footer-safety"),
        (TextPage::Accessibility, "footer-accessibility"),
        (TextPage::Privacy, "footer-privacy"),
        (TextPage::Imprint, "footer-imprint"),
    ];
    let data = link(Route::Data, "footer-api");
    let this_site: Vec<_> =
        this_site.into_iter().filter_map(|(page, message)| link(Route::Text(page), message)).collect();
    let preview = (!site.official).then(|| {
        view! { <p class="preview-note">{context.language().with("footer-preview", &[("name", &site.name)])}</p> }
    });
    let (full_name, full_name_language) = context.edition().localized(&site.full_name);
    let help = Route::Text(TextPage::Help);
    // The help page does not end with a link to itself.
    let help_strip = context.link_to(&help).filter(|_| context.route != help).map(|href| {
        view! {
            <p class="help-strip">
                <span>{context.text("help-strip")}</span>
                " "
                <a href=href>{context.text("help-strip-link")}</a>
            </p>
        }
    });
    view! {
        <footer class="site-footer">
            {help_strip}
            <div class="footer-columns">
                <div class="footer-name">
                    <p class="wordmark">{site.name.clone()}</p>
                    <p lang=full_name_language>{full_name.to_owned()}</p>
                </div>
                <nav aria-label=context.text("footer-about")>
                    <h2>{context.text("footer-about")}</h2>
                    <ul>{coalition}</ul>
                </nav>
                <nav aria-label=context.text("footer-site")>
                    <h2>{context.text("footer-site")}</h2>
                    <ul>{this_site} {data}</ul>
                </nav>
            </div>
            <div class="footer-notes">
                {preview}
                <p>{context.text("footer-no-tracking")}</p>
                <p>{context.text("footer-source")}</p>
            </div>
        </footer>
    }
    .into_any()
}
