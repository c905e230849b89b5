//! The help strip and the foot of every page.

use super::{
    Context,
    header::{MORE, NAVIGATION},
};
use crate::domain::{Route, TextPage};
use leptos::prelude::*;

/// The footer.
pub fn footer(context: &Context) -> AnyView {
    let site = &context.snapshot.content.site;
    let link = |route: Route, message: &str| {
        Some(view! { <li><a href=context.link_to(&route)?>{context.text(message)}</a></li> })
    };
    let coalition: Vec<_> =
        NAVIGATION.iter().chain(&MORE).filter_map(|(route, message)| link(route.clone(), message)).collect();
    let this_site = [
        (TextPage::Safety, "footer-safety"),
        (TextPage::Accessibility, "footer-accessibility"),
        (TextPage::Privacy, "footer-privacy"),
        (TextPage::Imprint, "footer-imprint"),
    ];
    let data = [link(Route::Changes, "changes-title"), link(Route::Data, "footer-api")];
    let this_site: Vec<_> =
        this_site.into_iter().filter_map(|(page, message)| link(Route::Text(page), message)).collect();
    let preview = (!site.official).then(|| {
        view! { <p class="text-on-band">{context.language().with("footer-preview", &[("name", &site.name)])}</p> }
    });
    let (full_name, full_name_language) = context.edition().localized(&site.full_name);
    let help = Route::Text(TextPage::Help);
    // The help page does not end with a link to itself.
    let help_strip = context.link_to(&help).filter(|_| context.route != help).map(|href| {
        view! {
            <p class="help-strip print:hidden">
                <span>{context.text("help-strip")}</span>
                " "
                <a href=href>{context.text("help-strip-link")}</a>
            </p>
        }
    });
    view! {
        <footer class="footer">
            {help_strip}
            <div class="footer-columns">
                <div>
                    <p class="inline-flex text-name font-bold tracking-[-.01em]">{site.name.clone()}</p>
                    <p class="mt-2 max-w-[28ch] leading-[1.45] text-band-muted" lang=full_name_language>{full_name.to_owned()}</p>
                </div>
                <nav class="print:hidden" aria-label=context.text("footer-about")>
                    <h2>{context.text("footer-about")}</h2>
                    <ul>{coalition}</ul>
                </nav>
                <nav class="print:hidden" aria-label=context.text("footer-site")>
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
