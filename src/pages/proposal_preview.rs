//! A page as it will be once a proposal is published: rendered as every page, and marked afterwards, so that it is the later page
//! byte for byte but for what marks it.

use super::colours::colours_sheet;
use crate::{
    domain::{Colours, Route},
    ui::{with_addresses, with_tags},
};
use leptos::prelude::*;

/// The colour scheme that a preview is shown in, whatever the reader's system asks for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Scheme {
    /// Dark words on light ground.
    Light,
    /// Light words on dark ground.
    Dark,
}

impl Scheme {
    /// Both.
    pub const ALL: [Self; 2] = [Self::Light, Self::Dark];

    /// Its name in addresses and style sheets.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Light => "light",
            Self::Dark => "dark",
        }
    }

    /// The scheme of this name.
    #[must_use]
    pub fn of(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|scheme| scheme.code() == code)
    }
}

/// What marks a page as a preview.
pub struct Marks<'a> {
    /// Where previews stand: links to pages of the site lead to the same pages below this.
    pub below: &'a str,
    /// What the band above the page says.
    pub note: String,
    /// The language of the band, which need not be that of the page.
    pub language: &'static str,
    /// Where the link in the band leads, and what it says.
    pub link: Option<(String, String)>,
    /// The address of the style sheet of a scheme.
    pub scheme: Option<String>,
}

/// A rendered page with the marks of a preview.
pub fn marked(html: &str, marks: &Marks<'_>) -> String {
    let mut is_below_bar = false;
    with_tags(html, |tag, written| {
        if tag == "</head>" {
            written.push_str(&head(marks));
        } else if tag.starts_with("<header") && !is_below_bar {
            // The quick exit stands before everything else, here too.
            is_below_bar = true;
            written.push_str(&band(marks));
        }
        let name = if tag.starts_with("<form") { "action" } else { "href" };
        with_addresses(tag, name, written, |address| {
            is_previewed(address).then(|| format!("{}{address}", marks.below))
        });
    })
}

/// Whether an address is that of a page that a preview has: all but the history, which begins with publishing.
fn is_previewed(address: &str) -> bool {
    let path = address.split(['?', '#']).next().unwrap_or_default();
    Route::parse(path).is_some_and(|(_, route)| route != Route::Changes)
}

fn head(marks: &Marks<'_>) -> String {
    let scheme = marks.scheme.clone();
    let scheme = scheme.map(|href| view! { <link rel="stylesheet" href=href media="screen"/> }.to_html());
    let robots =
        view! { <meta name="robots" content="noindex"/><link rel="stylesheet" href="/preview.css"/> }.to_html();
    robots + &scheme.unwrap_or_default()
}

fn band(marks: &Marks<'_>) -> String {
    let link = marks.link.clone().map(|(href, words)| view! { " " <a href=href target="_top">{words}</a> }.into_any());
    view! { <aside class="proposal-preview" lang=marks.language aria-label=marks.note.clone()><p>{marks.note.clone()}{link}</p></aside> }
        .to_html()
}

/// The style sheet that shows pages in one scheme: the tokens of the site and its colours, in the layer that they stand in, with
/// what a system asks for decided.
pub fn scheme_sheet(scheme: Scheme, colours: &Colours) -> String {
    let tokens = include_str!("../../style/tokens.css");
    let tokens = tokens.find("@layer theme").and_then(|at| tokens.get(at..)).unwrap_or_default();
    let dark = if scheme == Scheme::Dark { "all" } else { "not all" };
    (tokens.to_owned() + &colours_sheet(colours))
        .replace("(prefers-color-scheme: dark)", dark)
        .replace("(prefers-color-scheme:dark)", dark)
        .replace("color-scheme: light dark", &format!("color-scheme: {}", scheme.code()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn links_and_forms_to_pages_stay_in_the_preview_and_others_lead_where_they_led() {
        let html = r##"<html><head><link rel="alternate" href="/en/feed.atom"></head><body><section></section><header>
            <a href="/en/about?discreet=1#a">1</a><a href="/fr/">2</a><a href="/exit">3</a><a href="#a">4</a><a href="?map=BE">5</a>
            <a href="https://x.eu/en/">6</a><a href="/en/changes?record=a">7</a><a hreflang="fr" href="/fr/members/thorn">8</a>
            <form action="/en/search" role="search"></form><li data-href="/en/events">9</li></header><header></header></body></html>"##;
        let marks =
            Marks { below: "/desk/preview/7", note: "A & B".to_owned(), language: "en", link: None, scheme: None };
        let preview = marked(html, &marks);
        for there in ["/en/about?discreet=1#a", "/fr/", "/fr/members/thorn", "/en/search", "/en/events"] {
            assert!(preview.contains(&format!("=\"/desk/preview/7{there}\"")), "{there}: {preview}");
        }
        assert_eq!(preview.matches("/desk/preview/7").count(), 5, "{preview}");
        let back = preview.replace("/desk/preview/7", "").replace(&head(&marks), "").replace(&band(&marks), "");
        assert_eq!(back, html);
        assert!(band(&marks).contains("A &amp; B"));
    }

    #[test]
    fn the_sheet_of_a_scheme_leaves_nothing_to_the_system() {
        let colours = Colours { primary: "#0b2a5b".to_owned(), signal: "#ffcf24".to_owned() };
        for (scheme, media) in [(Scheme::Dark, "@media all"), (Scheme::Light, "@media not all")] {
            let sheet = scheme_sheet(scheme, &colours);
            assert!(!sheet.contains("prefers-color-scheme") && !sheet.contains("light dark"), "{sheet}");
            assert_eq!(sheet.matches(media).count(), 2, "{sheet}");
            assert!(sheet.starts_with("@layer theme") && sheet.contains(&format!("color-scheme: {}", scheme.code())));
        }
    }
}
