//! The help strip and the foot of every page.

use super::{Context, header::NAVIGATION};
use crate::domain::{Route, TextPage};
use leptos::prelude::*;

/// What lies on the band: links as the text around them.
const LINK: &str = "inline-flex min-h-10 items-center text-inherit underline-on-hover pointer-coarse:min-h-11";
const HEADING: &str = "mb-1 text-small font-semibold tracking-normal text-band-muted";

/// The footer.
pub fn footer(context: &Context) -> AnyView {
    let site = &context.snapshot.content.site;
    let link = |route: Route, message: &str| {
        Some(view! { <li><a class=LINK href=context.link_to(&route)?>{context.text(message)}</a></li> })
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
        view! { <p class="text-on-band">{context.language().with("footer-preview", &[("name", &site.name)])}</p> }
    });
    let (full_name, full_name_language) = context.edition().localized(&site.full_name);
    let help = Route::Text(TextPage::Help);
    // The help page does not end with a link to itself.
    let help_strip = context.link_to(&help).filter(|_| context.route != help).map(|href| {
        view! {
            <p class="flex flex-wrap items-center gap-x-6 gap-y-1 bg-signal px-inset py-5.5 text-[clamp(1.125rem,1rem+.6vw,1.375rem)] text-on-signal print:hidden">
                <span>{context.text("help-strip")}</span>
                " "
                // The arrow is an inline block, so that the underline stops before it.
                <a
                    class="py-2 font-bold text-inherit underline decoration-auto underline-offset-[.25em] after:ms-2 after:inline-block after:content-(--arrow)"
                    href=href
                >
                    {context.text("help-strip-link")}
                </a>
            </p>
        }
    });
    view! {
        <footer class="bg-band text-base text-on-band">
            {help_strip}
            <div class="grid grid-cols-1 gap-x-gap gap-y-8 px-inset pt-[clamp(2.5rem,5vw,4.5rem)] pb-8 md:grid-cols-[2fr_2fr_1fr]">
                <div>
                    <p class="inline-flex text-name font-bold tracking-[-.01em]">{site.name.clone()}</p>
                    <p class="mt-2 max-w-[28ch] leading-[1.45] text-band-muted" lang=full_name_language>{full_name.to_owned()}</p>
                </div>
                <nav class="print:hidden" aria-label=context.text("footer-about")>
                    <h2 class=HEADING>{context.text("footer-about")}</h2>
                    <ul class="columns-[2_8rem]">{coalition}</ul>
                </nav>
                <nav class="print:hidden" aria-label=context.text("footer-site")>
                    <h2 class=HEADING>{context.text("footer-site")}</h2>
                    <ul class="max-md:columns-[2_8rem]">{this_site} {data}</ul>
                </nav>
            </div>
            <div class="px-inset pb-10 text-small text-band-muted before:mb-5 before:block before:border-t before:border-band-line">
                {preview}
                <p>{context.text("footer-no-tracking")}</p>
                <p>{context.text("footer-source")}</p>
            </div>
        </footer>
    }
    .into_any()
}
