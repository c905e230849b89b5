//! The help page: the task first, and no number that nobody confirms for the country chosen.

use crate::support::site::{real_content, site};
use coalition::{
    domain::{Content, Country, Helpline, HelplineKind, Locale},
    i18n::Language,
};

/// The numbers that a page offers to call, in their order.
fn called(html: &str) -> Vec<&str> {
    html.split("href=\"tel:").skip(1).filter_map(|rest| rest.split('"').next()).collect()
}

fn dialled(line: &Helpline) -> Option<String> {
    Some(line.phone.as_ref()?.chars().filter(|letter| letter.is_ascii_digit() || *letter == '+').collect())
}

/// The numbers of the lines of a country that may be shown.
fn confirmed(content: &Content, country: Country) -> Vec<String> {
    let lines = content.helplines.iter().filter(|line| line.is_shown() && line.country == Some(country));
    lines.filter_map(dialled).collect()
}

#[tokio::test]
async fn help_stands_in_the_order_of_need_in_every_language() {
    let content = real_content();
    let site = site(&content).await;
    for locale in &content.site.locales {
        let page = site.get(&format!("/{locale}/help?country=FR")).await.body;
        let parts = [
            "<h1",
            "id=\"countries\"",
            "aria-labelledby=\"emergency\"",
            "id=\"country-fr\"",
            "class=\"text-body\"",
            "class=\"text-footer\"",
        ];
        let places = parts.map(|part| page.find(part).unwrap_or_else(|| panic!("{part} in {locale}")));
        assert!(places.is_sorted(), "{locale}: {places:?}");
        assert_eq!(called(&page).first(), Some(&"112"), "{locale}");
    }
}

#[tokio::test]
async fn a_country_is_offered_only_numbers_that_are_confirmed_there_each_once_for_a_need() {
    let content = real_content();
    let site = site(&content).await;
    for country in Country::eu() {
        let page = site.get(&format!("/en/help?country={country}")).await.body;
        let mut expected = confirmed(&content, country);
        expected.push("112".to_owned());
        expected.sort_unstable();
        let mut called = called(&page);
        called.sort_unstable();
        assert_eq!(called, expected, "{country}");
        assert!(!page.contains("in every Member State"), "{country}");
        for group in page.split("<h3").skip(1) {
            let called = self::called(group);
            for number in ["112", "116000", "116111", "116006"] {
                assert!(called.iter().filter(|called| **called == number).count() <= 1, "{country}: {number}");
            }
        }
    }
}

#[tokio::test]
async fn without_a_country_a_number_of_the_union_stands_once_with_the_countries_that_confirm_it() {
    let content = real_content();
    let page = site(&content).await.get("/en/help").await.body;
    let mut numbers = called(&page);
    numbers.sort_unstable();
    numbers.dedup();
    assert_eq!(numbers.len(), called(&page).len(), "{:?}", called(&page));
    let children =
        page.split("href=\"tel:116111\"").nth(1).and_then(|rest| rest.split("</dl>").next()).expect("116 111");
    for country in Country::eu() {
        let is_confirmed = confirmed(&content, country).contains(&"116111".to_owned());
        assert_eq!(children.contains(&format!("href=\"/en/help?country={country}\"")), is_confirmed, "{country}");
    }
}

#[tokio::test]
async fn a_language_that_means_one_country_shows_its_lines_until_another_is_chosen() {
    let content = real_content();
    let site = site(&content).await;
    for locale in &content.site.locales {
        let meant = locale
            .country()
            .filter(|country| content.helplines.iter().any(|line| line.is_shown() && line.country == Some(*country)));
        let page = site.get(&format!("/{locale}/help")).await.body;
        let shown = |page: &str| {
            page.split("<section id=\"country-")
                .nth(1)
                .map(|rest| rest.split('"').next().unwrap_or_default().to_owned())
        };
        assert_eq!(shown(&page), meant.map(|country| country.code().to_ascii_lowercase()), "{locale}");
        assert!(!page.contains("content=\"noindex\""), "{locale}: the page itself is found by search engines");
        let all = site.get(&format!("/{locale}/help?country=all")).await.body;
        assert_eq!(shown(&all), None, "{locale}");
        if meant.is_some() {
            assert!(
                page.contains(&format!("href=\"/{locale}/help?country=all\"")),
                "{locale}: the way to all countries"
            );
            assert!(all.contains("content=\"noindex\"") && all.contains("116 006"), "{locale}");
            let chosen = site.get(&format!("/{locale}/help?country=FR")).await.body;
            assert_eq!(shown(&chosen).as_deref(), Some("fr"), "{locale}");
        }
    }
}

#[tokio::test]
async fn the_lines_of_a_country_stand_in_groups_by_need_and_a_need_without_a_line_says_so_with_the_day() {
    const NEEDS: [HelplineKind; 4] =
        [HelplineKind::ChildHelpline, HelplineKind::VictimSupport, HelplineKind::Worried, HelplineKind::ContentHotline];
    let content = real_content();
    let site = site(&content).await;
    let today = Language::load(Locale::En).expect("language").date(site.state.snapshot().today);
    let mut worried = 0;
    for country in Country::eu() {
        let page = site.get(&format!("/en/help?country={country}")).await.body;
        let lines =
            page.split("<section id=\"country-").nth(1).expect("lines").split("</section>").next().expect("end");
        let (lines, _) = lines.split_once("<section id=\"networks\"").unwrap_or((lines, ""));
        let groups: Vec<&str> = lines.split("<h3").skip(1).collect();
        let shown = content.helplines.iter().filter(|line| line.is_shown() && line.country == Some(country));
        let kinds: Vec<_> = shown.map(|line| line.kind).collect();
        let answered = HelplineKind::ALL.iter().copied().filter(|kind| kinds.contains(kind));
        let open = NEEDS.into_iter().filter(|kind| !kinds.is_empty() && !kinds.contains(kind));
        let expected: Vec<_> = answered.chain(open).collect();
        assert_eq!(groups.len(), expected.len(), "{country}");
        for (group, kind) in groups.iter().zip(expected) {
            let count = kinds.iter().filter(|one| **one == kind).count();
            assert_eq!(group.matches(&format!("data-line=\"{kind}\"")).count(), count, "{country}: {kind}");
            assert_eq!(group.matches("data-line=").count(), count, "{country}: {kind} alone");
            let says_none = group.contains(&format!("No line for this has been checked yet (as of {today})"));
            assert_eq!(says_none, count == 0, "{country}: {kind}");
            worried += usize::from(kind == HelplineKind::Worried && count > 0);
        }
    }
    assert!(worried > 5, "lines for people who are worried about someone in {worried} countries");
}

#[tokio::test]
async fn a_country_without_a_line_of_a_kind_is_led_to_the_network_that_knows_one() {
    let content = real_content();
    let site = site(&content).await;
    let networks = |page: &str| {
        page.split("id=\"networks\"").nth(1).map(|rest| rest.split("</section>").next().unwrap_or(rest).to_owned())
    };
    let page = site.get("/en/help?country=CY").await.body;
    let cyprus = networks(&page).expect("networks");
    assert!(page.find("id=\"networks\"") < page.find("class=\"text-body\""), "before the text");
    assert!(cyprus.contains("href=\"https://childhelplineinternational.org/\"") && called(&cyprus).is_empty());
    assert!(
        networks(&site.get("/en/help?country=FR").await.body).is_none(),
        "France has a line of every kind with a network"
    );
}

#[tokio::test]
async fn where_the_help_text_is_missing_the_page_still_speaks_the_readers_language_and_says_what_is_missing() {
    let mut content = real_content();
    content.texts.retain(|text| text.slug.as_str() != "help" || text.locale == Locale::En);
    let site = site(&content).await;
    for locale in ["bg", "el"] {
        let page = site.get(&format!("/{locale}/help")).await.body;
        let heading = page.split("<h1").nth(1).and_then(|rest| rest.split("</h1>").next()).expect("h1");
        assert!(!heading.contains("lang=") && !heading.is_ascii(), "{locale}: {heading}");
        let notice = page.find("data-fallback").expect("notice");
        assert!(page.find("id=\"lines\"").expect("lines") < notice, "the notice stands at the text it is about");
        assert!(page[notice..].contains("lang=\"en\""));
    }
}
