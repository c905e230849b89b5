//! The header: the name, search, languages, help, the main navigation. On narrow windows two rows and a menu that opens as a sheet; on
//! wide ones a single row.

use super::Context;
use crate::{
    domain::{Route, TextPage},
    ui::icon,
};
use leptos::prelude::*;

/// The pages of the main navigation, each with its message.
pub const NAVIGATION: [(Route, &str); 6] = [
    (Route::Text(TextPage::About), "nav-about"),
    (Route::Members, "nav-members"),
    (Route::Events, "nav-events"),
    (Route::Text(TextPage::Positions), "nav-positions"),
    (Route::Text(TextPage::Legislation), "nav-legislation"),
    (Route::Text(TextPage::Faq), "nav-faq"),
];

/// Pages that the foot of every page leads to as well, and the menu of narrow windows, where there is room for them.
pub const MORE: [(Route, &str); 3] =
    [(Route::Letters, "nav-letters"), (Route::Figures, "nav-figures"), (Route::Press, "press-title")];

/// So many languages stand side by side in the header; more are behind a button.
const IN_THE_BAR: usize = 3;

/// The header.
pub fn header(context: &Context) -> AnyView {
    let section = context.route.section();
    let current = |route: &Route| match (context.route == *route, section == *route) {
        (true, _) => Some("page"),
        (false, true) => Some("true"),
        _ => None,
    };
    let link = |class: Option<&'static str>, (route, message): &(Route, &str)| {
        let href = context.link_to(route)?;
        Some(view! {
            <li class=class>
                <a class="nav-link" href=href aria-current=current(route)>{context.text(message)}</a>
            </li>
        })
    };
    let links = NAVIGATION.iter().filter_map(|entry| link(None, entry)).collect_view();
    let more = MORE.iter().filter_map(|entry| link(Some("xl:hidden"), entry)).collect_view();
    let search = Route::Search;
    let help = Route::Text(TextPage::Help);
    let help = context.link_to(&help).map(|href| {
        view! { <a class="help-link" href=href aria-current=current(&help)>{context.text("nav-help")}</a> }
    });
    view! {
        <header class="header">
            <div class="header-bar">
                <a class="brand" href=context.href(&Route::Home) aria-current=current(&Route::Home)>
                    {mark()}
                    <span>{context.name().to_owned()}</span>
                </a>
                <div class="max-xl:contents xl:col-start-3 xl:flex xl:items-center xl:gap-1 print:hidden">
                    <a class="tool" href=context.href(&search) aria-current=current(&search)>
                        {icon("search")}
                        <span class="max-xl:sr-only">{context.text("nav-search")}</span>
                    </a>
                    {language_switch(context)}
                    {help}
                    <button class="tool menu-button" type="button" popovertarget="menu">
                        {icon("menu")}
                        <span>{context.text("nav-menu")}</span>
                    </button>
                </div>
            </div>
            <nav id="menu" class="sheet menu print:hidden" popover="auto" aria-label=context.text("main-navigation")>
                <ul>{links} {more}</ul>
            </nav>
        </header>
    }
    .into_any()
}

/// The mark beside the name: points joined under one roof, in the style of the map.
fn mark() -> AnyView {
    view! {
        <svg class="size-9 flex-none [--signal:#e0a800]" aria-hidden="true" width="36" height="36">
            <use href="/icons.svg#mark"></use>
        </svg>
    }
    .into_any()
}

fn has_menu(context: &Context) -> bool {
    context.snapshot.locales().count() > IN_THE_BAR
}

/// The same page in the other languages: two stand in the bar, more of them in a sheet.
fn language_switch(context: &Context) -> AnyView {
    let many = has_menu(context);
    // What the button shows begins its name, so that it can be called by it.
    let code = context.locale.code().to_uppercase();
    let name = format!("{code} – {}: {}", context.text("language-menu"), context.locale.native_name());
    let button = many.then(|| {
        view! {
            <button type="button" class="tool" popovertarget="languages" aria-label=name>
                {icon("languages")}
                <span class="max-xl:sr-only font-semibold" lang=context.locale.code() aria-hidden="true">{code}</span>
            </button>
        }
    });
    // Few languages are a row of the bar.
    let class = if many { "sheet languages" } else { "language-row" };
    let links = context
        .snapshot
        .locales()
        .map(|locale| {
            let here = locale == context.locale;
            let name = locale.native_name();
            view! {
                <li>
                    <a
                        class="language-link" href=context.address_in(locale) hreflang=locale.code() lang=locale.code()
                        aria-current=here.then_some("true")
                    >
                        {name}
                    </a>
                </li>
            }
        })
        .collect_view();
    view! {
        {button}
        <nav id="languages" class=class popover=many.then_some("auto") aria-label=context.text("language-switch")>
            <ul>{links}</ul>
        </nav>
    }
    .into_any()
}
