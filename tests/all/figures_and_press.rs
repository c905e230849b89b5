//! Figures by topic, and the press page.

use crate::support::site::{Site, real_content, site};
use coalition::domain::{Content, FigureTopic, Membership, Press};

async fn real_site() -> Site {
    site(&real_content()).await
}

#[tokio::test]
async fn every_figure_has_an_address_of_its_own_with_its_source_what_to_know_beside_it_and_how_to_cite_it() {
    let site = real_site().await;
    let page = site.get("/fr/figures").await;
    assert_eq!(page.status, 200);
    for figure in &real_content().figures {
        let item = format!("<li id=\"{}\"", figure.slug);
        let (_, item) = page.body.split_once(&item).unwrap_or_else(|| panic!("{} is missing", figure.slug));
        let item = item.split("</li>").next().unwrap_or_default();
        assert!(
            figure.evidence.source_url.as_ref().is_none_or(|url| item.contains(&url.replace('&', "&amp;"))),
            "{item}"
        );
        assert!(figure.note.is_empty() || item.contains("class=\"meta\""), "{item}");
        let address = format!("https://coalition.test/fr/figures#{}", figure.slug);
        assert!(item.contains(&address) && item.contains(&format!("href=\"#{}\"", figure.slug)), "{item}");
        assert_eq!(item.contains("Dernière vérification"), figure.checked_on.is_some(), "{item}");
    }
    assert!(site.get("/fr/").await.body.contains("href=\"/fr/figures\""));
    assert!(site.get("/sitemap.xml").await.body.contains("/fr/figures</loc>"));
    let discreet = site.get("/fr/figures?discreet=1").await.body;
    assert!(!discreet.contains("Citer ce chiffre"), "a reference would name the page");
}

#[tokio::test]
async fn figures_stand_by_topic_and_those_without_one_come_last() {
    let mut content = real_content();
    content.figures[0].topic = None;
    let site = site(&content).await;
    let page = site.get("/en/figures").await.body;
    let topics = FigureTopic::CODES.iter().chain(&["other"]);
    let places: Vec<_> = topics.map(|code| page.find(&format!("<h2 id=\"{code}\"")).expect("a heading")).collect();
    assert!(places.is_sorted(), "{places:?}");
    assert!(page.find("id=\"csam-files-2021\"") > places.last().copied());
    assert!(site.get("/api/v1/figures").await.body.contains("\"topic\":\"opinion\""));
}

/// What is drawn on the page of figures.
async fn drawing(content: &Content) -> String {
    let page = site(content).await.get("/en/figures").await.body;
    let drawing = page.split_once("<figure").map(|(_, rest)| rest.split("</figure>").next().unwrap_or_default());
    drawing.unwrap_or_default().to_owned()
}

#[tokio::test]
async fn the_coalition_over_time_is_drawn_from_the_numbers_that_have_a_year() {
    let mut content = real_content();
    let drawn = drawing(&content).await;
    // Two sources have a number for 2023; the one without a year is not drawn.
    assert_eq!(drawn.matches("<text").count(), 4 + 4, "{drawn}");
    assert!(drawn.contains("aria-hidden=\"true\"") && drawn.contains("2026</text>"), "{drawn}");
    content.figures.retain(|figure| figure.topic != Some(FigureTopic::Coalition) || figure.year == Some(2026));
    assert_eq!(drawing(&content).await, "", "one number is no line");
}

#[tokio::test]
async fn the_press_page_names_the_contact_or_says_that_there_is_none() {
    let mut content = real_content();
    let page = site(&content).await.get("/en/press").await.body;
    assert!(page.contains("No press contact of the coalition is confirmed yet."));
    for member in content.organisations.iter().filter(|member| member.membership == Some(Membership::Steering)) {
        let website = member.website.as_ref().expect("a website");
        assert!(page.contains(&format!("href=\"{website}\"")), "{website}");
    }
    assert!(page.contains("href=\"/favicon.svg\"") && page.contains("href=\"/icon-512.png\""));
    assert!(page.contains("href=\"/en/milestones/2026-07-31-interim-rules-in-force\""));
    content.site.contact = Some("mail@example.org".to_owned());
    assert!(site(&content).await.get("/en/press").await.body.contains("href=\"mailto:mail@example.org\""));
    content.site.press = Some(Press { contact: Some("https://press.example/".to_owned()), ..Press::default() });
    let page = site(&content).await.get("/en/press").await.body;
    assert!(page.contains("href=\"https://press.example/\"") && !page.contains("mail@example.org"));
    assert!(!page.contains("No press contact") && !page.contains("id=\"about\""));
}

#[tokio::test]
async fn the_coalition_stands_there_in_50_and_100_words_and_in_another_language_as_such() {
    let press = real_content().site.press.expect("texts for the press");
    for (texts, about) in [(&press.short, 50), (&press.long, 100)] {
        for (locale, text) in texts.iter() {
            let words = text.split_whitespace().count();
            assert!(words.abs_diff(about) <= about / 10, "{locale}: {words} words");
        }
    }
    let site = real_site().await;
    let page = site.get("/el/press").await.body;
    assert!(page.contains("data-fallback=\"en\"") && page.contains("<p lang=\"en\" class=\"bg-surface"));
    let page = site.get("/fr/press").await.body;
    assert!(!page.contains("data-fallback"));
    for path in ["/fr/press", "/fr/figures"] {
        assert!(page.contains(&format!("href=\"{path}\"")), "the footer leads to {path}");
    }
    assert!(site.get("/sitemap.xml").await.body.contains("/fr/press</loc>"));
}
