//! What stands around every page: headings in order, the section marked, who speaks.

use crate::support::site::{real_content, site, sitemap};
use coalition::domain::Locale;
use std::collections::BTreeSet;

/// The levels of a page's headings, in their order.
fn heading_levels(html: &str) -> Vec<u8> {
    assert!(!html.contains("aria-level="), "an element of another level needs no attribute");
    html.split("<h").skip(1).filter_map(|rest| rest.get(..1)?.parse().ok()).collect()
}

#[tokio::test]
async fn no_level_of_headings_is_skipped_on_any_page() {
    let site = site(&real_content()).await;
    let others = [
        "/en/nowhere",
        "/en/search?q=child",
        "/el/help?country=FR",
        "/bg/help?country=CY",
        "/en/calendar?month=2023-11",
    ];
    for path in sitemap(&site).await.into_iter().chain(others.map(str::to_owned)) {
        let levels = heading_levels(&site.get(&path).await.body);
        assert_eq!(levels.first(), Some(&1), "{path} begins with its h1: {levels:?}");
        assert!(levels.iter().skip(1).all(|level| *level > 1), "{path} has one h1: {levels:?}");
        assert!(levels.windows(2).all(|pair| pair[1] <= pair[0] + 1), "{path}: {levels:?}");
    }
}

/// Every id of a page, as often as it is there.
fn ids(html: &str) -> Vec<&str> {
    html.split(" id=\"").skip(1).filter_map(|rest| rest.split('"').next()).collect()
}

#[tokio::test]
async fn no_heading_of_a_text_takes_an_id_that_its_page_has_for_something_else() {
    let mut content = real_content();
    let before = site(&content).await;
    let mut paths = Vec::new();
    for text in content.texts.iter_mut().filter(|text| text.locale == Locale::En) {
        let path = if text.slug.as_str() == "home" { "/en/".to_owned() } else { format!("/en/{}", text.slug) };
        let page = before.get(&path).await.body;
        // A heading for every id that is there, its own among them.
        let headings = ids(&page).into_iter().map(|id| format!("\n## {}\n\nWords.\n", id.replace(['-', '_'], " ")));
        text.markdown.extend(headings);
        paths.push(path);
    }
    assert!(paths.len() > 8, "{paths:?}");
    let site = site(&content).await;
    let mut wrong = Vec::new();
    for path in paths.into_iter().chain(["/en/help?country=FR".to_owned(), "/en/?map=BE".to_owned()]) {
        let page = site.get(&path).await.body;
        let mut given = BTreeSet::new();
        let twice: Vec<_> = ids(&page).into_iter().filter(|id| !given.insert(*id)).collect();
        if !twice.is_empty() {
            wrong.push(format!("{path}: {twice:?}"));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[tokio::test]
async fn a_line_of_a_name_may_end_within_a_hashtag_before_each_of_its_words_and_nowhere_else() {
    let site = site(&real_content()).await;
    let name = async |path: &str| {
        let page = site.get(path).await.body;
        let name = page.split("<h1").nth(1).and_then(|rest| rest.split_once('>')).expect("a name").1;
        name.split("</h1>").next().expect("its end").replace("<!>", "")
    };
    let event = name("/en/events/2022-07-childsafetyonlinenow-launch").await;
    assert!(event.contains("#Child<wbr>Safety<wbr>Online<wbr>Now"), "{event}");
    assert!(!name("/en/members/missing-children-europe").await.contains("<wbr>"));
}

#[tokio::test]
async fn the_main_navigation_marks_the_section_of_every_page_below_it() {
    let site = site(&real_content()).await;
    for (path, section) in [
        ("/en/members/thorn", "/en/members"),
        ("/en/events/2023-03-brussels-event", "/en/events"),
        ("/en/calendar?month=2023-11", "/en/events"),
        ("/en/letters", "/en/events"),
        ("/en/people/mie-kohiyama", "/en/events"),
        ("/en/countries/be", "/en/members"),
        ("/fr/positions/voluntary-detection", "/fr/positions"),
        ("/fr/brief", "/fr/legislation"),
        ("/fr/legislation/csa-regulation", "/fr/legislation"),
        ("/fr/milestones/2025-11-26-council-mandate", "/fr/legislation"),
    ] {
        let page = site.get(path).await.body;
        let navigation = page.split("id=\"menu\"").nth(1).and_then(|rest| rest.split("</nav>").next());
        let navigation = navigation.expect("main navigation");
        assert_eq!(navigation.matches("aria-current=\"true\"").count(), 1, "{path}");
        assert!(navigation.contains(&format!("href=\"{section}\" aria-current=\"true\"")), "{path}: {navigation}");
    }
}

/// What the first element with an attribute says, up to its end or its first child.
fn element<'a>(page: &'a str, attribute: &str) -> &'a str {
    let (_, rest) = page.split_once(attribute).expect(attribute);
    rest.split(['<', '>']).nth(1).expect(attribute)
}

#[tokio::test]
async fn as_long_as_the_coalition_has_not_approved_the_site_a_preview_about_it_speaks_in_every_language() {
    let mut content = real_content();
    let preview = site(&content).await;
    for locale in &content.site.locales {
        let page = preview.get(&format!("/{locale}/members")).await.body;
        let bar = element(&page, "data-preview");
        assert!(bar.contains("ECLAG") && bar.len() > "ECLAG".len() * 3, "{locale}: {bar}");
        let cite = page
            .split("data-cite")
            .nth(1)
            .and_then(|rest| rest.split_once('>')?.1.split("</p>").next())
            .expect("citation");
        assert!(cite.trim_start().starts_with(bar), "{locale}: the author is {bar}: {cite}");
    }
    let english = "Preview site about ECLAG (not approved by it)";
    for path in ["/en/", "/en/help", "/en/nowhere", "/en/events?q=letter", "/en/help?discreet=1"] {
        let page = preview.get(path).await.body;
        assert_eq!(element(&page, "data-preview"), english, "{path}");
        assert!(
            page.find("data-exit").expect("exit") < page.find("data-preview").expect("bar"),
            "the exit comes first"
        );
    }
    content.site.official = true;
    let page = site(&content).await.get("/en/members").await.body;
    assert!(!page.contains("data-preview") && !page.contains("Preview site"));
    assert!(page.split("data-cite").nth(1).is_some_and(|rest| rest.contains(">ECLAG, ")));
}

#[tokio::test]
async fn every_page_but_that_of_help_ends_with_a_link_to_help() {
    let site = site(&real_content()).await;
    let footer = |page: &str| page.split("<footer").nth(1).expect("footer").to_owned();
    for path in ["/en/", "/en/members", "/en/safety", "/en/nowhere"] {
        assert!(footer(&site.get(path).await.body).contains("href=\"/en/help\""), "{path}");
    }
    for path in ["/en/help", "/en/help?country=FR"] {
        assert!(!footer(&site.get(path).await.body).contains("/en/help"), "{path}");
    }
}

#[tokio::test]
async fn what_changed_on_a_page_stands_with_its_citation_and_nowhere_else() {
    let site = site(&real_content()).await;
    for (path, of) in [
        ("/en/members/thorn", "kind=organisations&amp;record=thorn"),
        ("/en/faq", "kind=texts&amp;record=faq%2Fen"),
        ("/en/legislation/csa-regulation", "kind=procedures&amp;record=csa-regulation"),
    ] {
        let page = site.get(path).await.body;
        let href = format!("href=\"/en/changes?{of}\"");
        let citation = page.split("id=\"citation\"").nth(1).and_then(|rest| rest.split("</details>").next());
        assert!(citation.expect(path).contains(&href), "{path}: {href}");
        assert_eq!(page.matches(&href).count(), 1, "{path}");
    }
    // Nothing leads away from help, and nobody who reads discreetly leaves a name in the list of changes.
    for path in ["/en/help", "/en/safety", "/en/members/thorn?discreet=1"] {
        assert!(!site.get(path).await.body.contains("/en/changes?kind="), "{path}");
    }
}

#[tokio::test]
async fn an_organisation_is_told_on_its_page_how_to_correct_it_in_every_language() {
    let mut content = real_content();
    let without = site(&content).await;
    content.site.contact = Some("mailto@example.org".to_owned());
    let with = site(&content).await;
    for locale in &content.site.locales {
        let path = format!("/{locale}/members/national-network-for-children-bulgaria");
        let language = coalition::i18n::Language::load(*locale).expect("language");
        assert!(without.get(&path).await.body.contains(language.text("member-no-contact")), "{locale}");
        let page = with.get(&path).await.body;
        assert!(page.contains(language.text("member-tell")), "{locale}");
        assert!(page.contains("href=\"mailto:mailto@example.org\""), "{locale}");
    }
}
