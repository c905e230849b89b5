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

/// So many languages stand side by side in the header; more are behind a button.
const IN_THE_BAR: usize = 3;

/// A tool of the bar: a sign, with its word where there is room.
const TOOL: &str = "inline-flex min-h-11 cursor-pointer items-center gap-2 px-2.5 font-medium text-inherit \
    max-xl:min-w-11 max-xl:justify-center max-xs:gap-1 max-xs:px-1 xl:[&>svg]:w-5";
const TOOL_WORD: &str = "max-xl:sr-only";

/// The header.
pub fn header(context: &Context) -> AnyView {
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
            Some(view! {
                <li class="border-line max-xl:not-first:border-t">
                    <a class="nav-link" href=href aria-current=current(route)>{context.text(message)}</a>
                </li>
            })
        })
        .collect_view();
    let search = Route::Search;
    let help = Route::Text(TextPage::Help);
    // Where the languages are behind a button, help has the second row to itself.
    let row = if has_menu(context) { "max-xl:col-start-1 max-xl:-ms-gutter" } else { "max-xl:col-start-2" };
    let help = context.link_to(&help).map(|href| {
        let class = format!(
            "inline-flex min-h-11 items-center justify-center gap-2 border-2 border-transparent bg-signal py-1 text-center \
             leading-tight font-semibold text-on-signal underline-on-hover hover:bg-signal-hover max-xl:row-start-2 \
             max-xl:-col-end-1 max-xl:-me-gutter max-xl:ps-4 max-xl:pe-gutter xl:ms-3 xl:rounded-md xl:px-4.5 forced-colors:border {row}"
        );
        view! { <a class=class href=href aria-current=current(&help)>{context.text("nav-help")}</a> }
    });
    view! {
        <header class="header border-b border-line bg-ground text-base leading-snug text-ink">
            <div class="grid grid-cols-[1fr_auto_auto_auto] items-stretch px-gutter xl:contents print:block print:p-0">
                <a
                    class="brand inline-flex min-h-15 items-center gap-2.5 justify-self-start text-name font-bold tracking-[-.01em] text-inherit no-underline max-xs:gap-1.5 max-xs:text-xl"
                    href=context.href(&Route::Home) aria-current=current(&Route::Home)
                >
                    {mark()}
                    <span>{context.name().to_owned()}</span>
                </a>
                <div class="max-xl:contents xl:col-start-3 xl:flex xl:items-center xl:gap-1 print:hidden">
                    <a class=format!("{TOOL} underline-on-hover") href=context.href(&search) aria-current=current(&search)>
                        {icon("search")}
                        <span class=TOOL_WORD>{context.text("nav-search")}</span>
                    </a>
                    {language_switch(context)}
                    {help}
                    <button
                        type="button" popovertarget="menu"
                        class="-me-2.5 inline-flex min-h-11 cursor-pointer items-center gap-2 px-2.5 font-semibold wrap-anywhere max-xs:-me-1 max-xs:gap-1 max-xs:px-1 max-xs:text-small xl:hidden"
                    >
                        {icon("menu")}
                        <span>{context.text("nav-menu")}</span>
                    </button>
                </div>
            </div>
            <nav
                id="menu" popover="auto" aria-label=context.text("main-navigation")
                class="sheet menu print:hidden"
            >
                <ul class="xl:flex xl:gap-[clamp(.25rem,.6vw,.75rem)]">{links}</ul>
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

/// Few languages: a row of the bar. The current one is underlined.
const ROW: &str = "border-line max-xl:col-start-1 max-xl:row-start-2 max-xl:-ms-gutter max-xl:border-t \
    max-xl:ps-[calc(var(--gutter)-.625rem)]";
const ROW_LIST: &str = "flex";
/// Many languages: a sheet behind a button, in the bar's own place.
const SHEET: &str = "sheet w-[min(100%,40rem)] border border-line px-gutter pt-4 pb-6 xl:right-inset xl:w-136";
const SHEET_LIST: &str = "columns-[2_9rem] gap-x-gap";

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
            <button type="button" class=TOOL popovertarget="languages" aria-label=name>
                {icon("languages")}
                <span class=format!("{TOOL_WORD} font-semibold") lang=context.locale.code() aria-hidden="true">{code}</span>
            </button>
        }
    });
    let (nav, list) = if many { (SHEET, SHEET_LIST) } else { (ROW, ROW_LIST) };
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
        <nav id="languages" class=nav popover=many.then_some("auto") aria-label=context.text("language-switch")>
            <ul class=list>{links}</ul>
        </nav>
    }
    .into_any()
}
