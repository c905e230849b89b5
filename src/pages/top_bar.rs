//! The bar above every page: the quick exit, the skip link and, as long as the coalition has not approved the site, that it is a
//! preview. It stays in sight while the page scrolls below it, so the exit never lies on what somebody reads or presses.

use super::Context;
use leptos::prelude::*;

/// The bar.
pub fn top_bar(context: &Context) -> AnyView {
    let preview = (!context.snapshot.content.site.official).then(|| {
        view! {
            <p data-preview="" class="preview-note">
                {context.author()}
            </p>
        }
    });
    view! {
        <section
            class="top-bar print:hidden"
            aria-label=context.text("exit-leave")
        >
            {exit(context)}
            <a class="skip-link" href="#main">{context.text("skip-to-content")}</a>
            {preview}
        </section>
    }
    .into_any()
}

/// The quick exit, first on every page and always in sight. It works as a link; `leave.js` makes it quicker.
fn exit(context: &Context) -> AnyView {
    let hint = format!(" ({})", context.text("exit-hint"));
    view! {
        <a
            class="exit"
            href="/exit" rel="nofollow" data-exit=context.snapshot.content.site.exit.clone()
            data-two-more=context.text("exit-two-more") data-one-more=context.text("exit-one-more")
            data-leaving=context.text("exit-leaving")
        >
            {context.text("exit-leave")}
            <span class="sr-only">{hint}</span>
        </a>
        <p id="exit-status" role="status" class="sr-only"></p>
    }
    .into_any()
}
