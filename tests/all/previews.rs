//! The pictures that stand for pages where their addresses are shared.

use crate::support::site::{Answer, Site, real_content, site, sitemap};
use coalition::{
    app,
    domain::{EventStatus, Locale, Route, TextPage},
    preview,
};
use std::collections::BTreeSet;

async fn real_site() -> Site {
    site(&real_content()).await
}

/// The statement of a page's head, if it makes it.
fn statement<'a>(page: &'a Answer, property: &str) -> Option<&'a str> {
    let (_, rest) = page.body.split_once(&format!("<meta property=\"{property}\" content=\""))?;
    rest.split('"').next()
}

/// The address of a page's picture as a path.
fn image(page: &Answer) -> Option<String> {
    statement(page, "og:image").map(|address| address.trim_start_matches("https://coalition.test").to_owned())
}

#[tokio::test]
async fn every_page_in_four_languages_names_a_picture_and_those_of_all_greek_pages_and_of_each_kind_are_there() {
    let site = real_site().await;
    let paths = sitemap(&site).await;
    // Drawing takes most of the time: the first of each kind in each language, and all of them in one.
    let mut drawn = BTreeSet::new();
    for language in ["en", "fr", "el", "bg"] {
        let paths: Vec<_> = paths.iter().filter(|path| path.starts_with(&format!("/{language}/"))).collect();
        assert!(paths.len() > 30, "{language}");
        for path in paths {
            let page = site.get(path).await;
            if path.ends_with("/help") || path.ends_with("/safety") {
                assert_eq!(image(&page), None, "{path}");
                continue;
            }
            let address = image(&page).unwrap_or_else(|| panic!("{path} names no picture"));
            let words = statement(&page, "og:image:alt");
            assert!(words.is_some_and(|words| words.starts_with("ECLAG · ")), "{path}");
            let kind = path.rsplit_once('/').map(|(kind, _)| kind.to_owned());
            if !drawn.insert(kind) && language != "el" {
                continue;
            }
            let png = site.get(&address).await;
            assert_eq!((png.status, png.header("content-type")), (200, "image/png"), "{path}: {address}");
            assert_eq!(png.header("cache-control"), "public, max-age=31536000, immutable", "{address} has a version");
            assert_eq!(png.header("cross-origin-resource-policy"), "cross-origin");
            // The start of the file, with width and height in it; what is no UTF-8 was replaced in reading.
            assert!(png.body.contains("IHDR\0\0\u{4}\u{fffd}\0\0\u{2}v"), "{address}: 1200 × 630");
        }
    }
}

#[tokio::test]
async fn nothing_about_help_has_a_picture_and_nothing_read_discreetly_names_one() {
    let site = real_site().await;
    for page in ["help", "safety", "help?country=IT"] {
        let html = site.get(&format!("/en/{page}")).await;
        assert!(html.status == 200 && !html.body.contains("og:image") && !html.body.contains("twitter:card"), "{page}");
    }
    assert!(!site.get("/en/members?discreet=1").await.body.contains("og:image"));
    for address in ["/previews/en/help.png", "/previews/fr/safety.png"] {
        assert_eq!(site.get(address).await.status, 404, "{address}");
    }
}

#[tokio::test]
async fn where_there_is_no_page_there_is_no_picture() {
    let site = real_site().await;
    for address in [
        "/previews/en/members/nobody.png",
        "/previews/xx.png",
        "/previews/en/nothing.png",
        "/previews/en/.png",
        "/previews/en/members",
        "/previews/en/styleguide.png",
        "/previews/../en/members.png",
        "/previews/",
    ] {
        let answer = site.get(address).await;
        assert_eq!(answer.status, 404, "{address}");
        assert!(!answer.body.contains("og:image"), "{address}");
    }
    assert_eq!(site.get("/previews/en.png").await.header("cache-control"), "public, max-age=3600", "no version");
}

#[tokio::test]
async fn a_picture_does_not_depend_on_the_question() {
    let site = real_site().await;
    for (page, query) in
        [("members", "q=thorn"), ("events", "when=past"), ("calendar", "month=2023-11"), ("search", "q=a")]
    {
        let (plain, asked) = (site.get(&format!("/en/{page}")).await, site.get(&format!("/en/{page}?{query}")).await);
        assert_eq!(asked.status, 200);
        assert!(image(&plain).is_some() && image(&plain) == image(&asked), "{page}?{query}");
    }
}

#[tokio::test]
async fn an_address_stays_as_long_as_the_picture_and_no_longer() {
    let mut content = real_content();
    let event = content.events.first().expect("an event").slug.clone();
    let paths = [format!("/en/events/{event}"), "/en/about".to_owned()];
    let before = site(&content).await;
    let cancelled = content.events.first_mut().expect("an event");
    assert_ne!(cancelled.status, EventStatus::Cancelled);
    cancelled.status = EventStatus::Cancelled;
    let after = site(&content).await;
    let changed = |path: String| {
        let (before, after) = (&before, &after);
        async move { image(&before.get(&path).await) != image(&after.get(&path).await) }
    };
    let [event, about] = paths;
    assert!(changed(event).await, "its picture says that it is cancelled");
    assert!(!changed(about).await);
}

#[tokio::test]
async fn a_picture_says_what_its_page_is_about_when_and_where() {
    let site = real_site().await;
    let said = |locale, route| {
        let snapshot = site.state.snapshot();
        let context = site.state.context(&snapshot, locale, route, String::new()).expect("context");
        app::picture(&context).expect("picture").preview
    };
    let thorn = said(Locale::Fr, Route::Member("thorn".parse().expect("slug")));
    assert_eq!((&*thorn.title, thorn.spots.len() <= 1), ("Thorn", true));
    let event = said(Locale::En, Route::Event("2023-03-brussels-event".parse().expect("slug")));
    assert!(event.below.contains("March 2023") && event.below.contains("Brussels"), "{event:?}");
    assert_eq!(event.spots.len(), 1);
    let file = said(Locale::En, Route::Procedure("csa-regulation".parse().expect("slug")));
    assert!(file.above.contains("2022/0155(COD)"), "{file:?}");
    // Brussels, where most members sit, comes first.
    let home = said(Locale::En, Route::Home);
    assert!(home.spots.len() > 3 && home.spots[0] == event.spots[0], "{home:?}");
}

#[tokio::test]
async fn the_font_has_every_letter_of_every_picture_in_every_language() {
    let content = real_content();
    let site = site(&content).await;
    let mut routes =
        vec![Route::Home, Route::Members, Route::Events, Route::Letters, Route::Figures, Route::Press, Route::Search];
    routes.extend(TextPage::ALL.iter().copied().map(Route::Text));
    routes.extend(content.organisations.iter().map(|one| Route::Member(one.slug.clone())));
    routes.extend(content.events.iter().map(|one| Route::Event(one.slug.clone())));
    routes.extend(content.people.iter().map(|one| Route::Person(one.slug.clone())));
    routes.extend(content.positions.iter().map(|one| Route::Position(one.slug.clone())));
    routes.extend(content.procedures.iter().map(|one| Route::Procedure(one.slug.clone())));
    routes.extend(content.milestones.iter().map(|one| Route::Milestone(one.slug.clone())));
    let mut letters = BTreeSet::new();
    let snapshot = site.state.snapshot();
    for locale in Locale::ALL {
        for route in &routes {
            let request = site.state.context(&snapshot, *locale, route.clone(), String::new()).expect("context");
            letters
                .extend(app::picture(&request).iter().flat_map(|picture| picture.words().chars().collect::<Vec<_>>()));
        }
    }
    assert!(['é', 'Ж', 'Σ', 'ș', 'ħ'].iter().all(|letter| letters.contains(letter)), "{letters:?}");
    letters.retain(|letter| *letter != '\n');
    let missing = preview::missing(&letters.iter().collect::<String>());
    assert!(missing.is_empty(), "boxes in the place of {missing:?}");
    assert_eq!(preview::missing("aგ"), ['გ'], "the test can tell");
}
