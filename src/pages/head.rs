//! The head of a page: title, metadata, structured data.

pub use super::document::Head;

use super::{Context, changes_link::changes_feed, colours::colours_address, previews::picture};
use crate::{
    domain::Route,
    preview::{HEIGHT, WIDTH},
};
use leptos::{attr::custom::custom_attribute, prelude::*};

/// The `head` element. In discreet mode nothing in it says whose page this is: not the title, not the icons, and what would be
/// shown where the address is shared is not there.
pub fn head(context: &Context, head: &Head) -> AnyView {
    let assets = &context.assets;
    let title = title(context, head);
    let hidden = head.hidden || context.discreet;
    let robots = hidden.then(|| view! { <meta name="robots" content="noindex"/> });
    let metadata = (!context.discreet).then(|| metadata(context, head, title.clone()));
    let islands = head.islands.then(|| {
        view! { <meta name="islands" content=format!("{} {}", assets.islands_js, assets.islands_wasm)/> }
    });
    let developer_styles = head.for_developers.then(|| view! { <link rel="stylesheet" href="/styleguide.css"/> });
    view! {
        <head>
            <meta charset="utf-8"/>
            <meta name="viewport" content="width=device-width, initial-scale=1"/>
            <title>{title}</title>
            {robots}
            {metadata}
            <meta name="color-scheme" content="light dark"/>
            <meta name="theme-color" content=context.snapshot.content.site.colours.primary.clone()/>
            <link rel="preload" href="/fonts/commissioner-latin.woff2" r#as="font" type="font/woff2" crossorigin=""/>
            <link rel="stylesheet" href=assets.stylesheet.clone()/>
            <link rel="stylesheet" href=colours_address(&context.snapshot.content.site.colours)/>
            <link rel="stylesheet" href="/print.css" media="print"/>
            {developer_styles}
            {icons(context)}
            {islands}
            <script type="module" src=assets.leave.clone()></script>
            <script type="module" src=assets.navigate.clone()></script>
        </head>
    }
    .into_any()
}

fn title(context: &Context, head: &Head) -> String {
    let site = context.name();
    if context.discreet {
        context.text("discreet-title")
    } else if head.title.is_empty() {
        site.to_owned()
    } else {
        format!("{} – {site}", head.title)
    }
}

/// The sign of the tab and of a page on the home screen.
fn icons(context: &Context) -> AnyView {
    // Browsers that show no SVG would take `/favicon.ico`, which is the site's.
    let (sign, other, home_screen) = if context.discreet {
        ("/neutral.svg", Some("/neutral.png"), "/neutral.png")
    } else {
        ("/favicon.svg", None, "/apple-touch-icon.png")
    };
    let other = other.map(|href| view! { <link rel="icon" href=href type="image/png" sizes="180x180"/> });
    view! {
        {other}
        <link rel="icon" href=sign type="image/svg+xml" sizes="any"/>
        <link rel="apple-touch-icon" href=home_screen/>
    }
    .into_any()
}

/// What search engines, feed readers and previews read.
fn metadata(context: &Context, head: &Head, title: String) -> AnyView {
    let home = context.snapshot.home_of(&context.route, context.locale);
    let canonical = context.absolute(&context.route.path(home));
    // A fallback page is no translation: search engines are led to the language it is at home in.
    let alternates = (!head.hidden && home == context.locale).then(|| {
        let alternate = |language: String, path: String| {
            view! { <link rel="alternate" hreflang=language href=path/> }
        };
        let locales = context.snapshot.homes(&context.route);
        let mut links: Vec<_> = locales
            .iter()
            .map(|locale| alternate(locale.code().to_owned(), context.absolute(&context.route.path(*locale))))
            .collect();
        if let Some(first) = locales.first() {
            links.push(alternate("x-default".to_owned(), context.absolute(&context.route.path(*first))));
        }
        links
    });
    let image = picture(context, head).map(|picture| {
        let path = context.route.preview_path(context.locale);
        view! {
            {open_graph("og:image", context.absolute(&format!("{path}?v={}", picture.version())))}
            {open_graph("og:image:type", "image/png".to_owned())}
            {open_graph("og:image:width", WIDTH.to_string())}
            {open_graph("og:image:height", HEIGHT.to_string())}
            {open_graph("og:image:alt", picture.words())}
            <meta name="twitter:card" content="summary_large_image"/>
        }
    });
    let feed = format!("/{}/feed.atom", context.locale);
    let changes = (context.route == Route::Changes).then(|| {
        let href = changes_feed(context);
        view! { <link rel="alternate" type="application/atom+xml" title=context.text("changes-feed") href=href/> }
    });
    let structured_data = head.structured_data.iter().map(|item| {
        // The only character that could end the script element early.
        let json = item.to_string().replace('<', "\\u003c");
        view! { <script type="application/ld+json" inner_html=json></script> }
    });
    let structured_data = structured_data.collect_view();
    view! {
        <meta name="description" content=head.description.clone()/>
        <link rel="canonical" href=canonical.clone()/>
        {alternates}
        <link rel="alternate" type="application/atom+xml" title=context.text("feed-everything") href=feed/>
        {changes}
        {open_graph("og:type", "website".to_owned())}
        {open_graph("og:site_name", context.name().to_owned())}
        {open_graph("og:title", title)}
        {open_graph("og:description", head.description.clone())}
        {open_graph("og:url", canonical)}
        {open_graph("og:locale", context.locale.code().to_owned())}
        {image}
        {structured_data}
    }
    .into_any()
}

/// One Open Graph statement.
fn open_graph(property: &'static str, content: String) -> impl IntoView {
    view! { <meta {..custom_attribute("property", property)} content=content/> }
}
