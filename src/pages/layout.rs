//! The frame of every page: head, header, main, footer.

use super::{Context, Document, document::with_owner, footer::footer, head::head, header::header, top_bar::top_bar};
use crate::{
    domain::{DISCREET_OFF, DISCREET_ON},
    ui::keep_discreet,
};
use leptos::prelude::*;

/// Renders a page to HTML, in one go: there is nothing to wait for.
///
/// The document is built by a closure because islands want a reactive owner around them while they are made.
pub fn render(context: &Context, document: impl FnOnce(&Context) -> Document) -> (u16, String) {
    with_owner(|| {
        let Document { status, head: page_head, main } = document(context);
        let page = view! {
            <!DOCTYPE html>
            <html lang=context.locale.code() data-discreet=context.discreet.then_some("")>
                {head(context, &page_head)}
                <body>
                    {top_bar(context)}
                    {header(context)}
                    {discreet_note(context)}
                    {(status < 400).then(|| translation_note(context))}
                    <main id="main" tabindex="-1">{main}</main>
                    {footer(context)}
                    <p id="announcer" role="status" class="sr-only" data-loading=context.text("page-loading")></p>
                </body>
            </html>
        };
        let html = page.to_html();
        (status, if context.discreet { keep_discreet(&html) } else { html })
    })
}

/// A quiet line above the page, and the links in it.
const NOTE: &str = "bg-surface px-inset py-1.5 text-small leading-normal text-muted print:hidden";
const NOTE_LINK: &str = "me-3 inline-block min-h-6";

/// That discreet mode is on, and how to leave it.
fn discreet_note(context: &Context) -> Option<AnyView> {
    let off = context.here().replace(DISCREET_ON, DISCREET_OFF);
    context.discreet.then(|| {
        view! { <aside class=NOTE aria-labelledby="discreet-notice">
            <p>
                <span id="discreet-notice">{context.text("discreet-notice")}</span>
                " "
                <a class=NOTE_LINK href=off>{context.text("discreet-off")}</a>
            </p>
        </aside> }
        .into_any()
    })
}

/// Whether the page is in a language into which the site was translated, and which no native reader has reviewed.
pub fn says_unchecked(context: &Context) -> bool {
    !context.language().is_reviewed() && !context.snapshot.content.site.sources().contains(&context.locale)
}

/// In such a language: a polite word, and the way to the languages the site was written in.
fn translation_note(context: &Context) -> Option<AnyView> {
    if !says_unchecked(context) {
        return None;
    }
    let written_in = context.snapshot.content.site.sources();
    let spoken = context.snapshot.locales().filter(|locale| written_in.contains(locale));
    let links = spoken.map(|locale| {
        let read = context.language().with("translation-read-in", &[("language", locale.native_name())]);
        view! { " " <a class=NOTE_LINK href=context.address_in(locale) hreflang=locale.code()>{read}</a> }
    });
    let links = links.collect_view();
    Some(
        view! { <aside id="translation-note" class=NOTE aria-label=context.text("language-menu")>
            <details class="group">
                <summary class="inline-flex min-h-7 items-center after:ms-2 after:font-semibold after:content-(--plus) group-open:after:content-(--minus)">
                    {context.text("translation-unchecked")}
                </summary>
                <p class="max-w-measure pt-1 pb-2">{context.text("translation-compare")} {links}</p>
            </details>
        </aside> }
        .into_any(),
    )
}
