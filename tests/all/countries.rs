//! The pages of countries: one for each of which there is something, with all there is of it, and none for the others.

use crate::support::site::{real_content, site, sitemap};
use coalition::domain::{Country, EventKind, InvolvementRole, Locale, Route};

/// Codes that no record of the content names, and what is no code of a country.
const NOTHING: [&str; 4] = ["aq", "xx", "eu", "bel"];

#[tokio::test]
async fn every_country_with_an_organisation_an_event_or_a_helpline_has_a_page_and_no_other_country_has() {
    let content = real_content();
    let site = site(&content).await;
    let snapshot = site.state.snapshot();
    let seats = content.organisations.iter().filter(|one| one.membership.is_some()).filter_map(|one| one.country);
    let events = content.events.iter().filter_map(|event| event.country);
    let lines = content.helplines.iter().filter(|line| line.is_shown()).filter_map(|line| line.country);
    let mut expected: Vec<Country> = seats.chain(events).chain(lines).collect();
    expected.sort_unstable();
    expected.dedup();
    assert!(expected.len() > 25 && snapshot.countries().into_iter().eq(expected.iter().copied()));
    let listed = sitemap(&site).await;
    for country in expected {
        let path = Route::Country(country).path(Locale::En);
        assert!(listed.contains(&path), "{path}");
        assert_eq!(site.get(&path).await.status, 200, "{path}");
    }
    for code in NOTHING {
        assert_eq!(site.get(&format!("/en/countries/{code}")).await.status, 404, "{code}");
    }
}

#[tokio::test]
async fn a_code_in_capitals_leads_to_the_page() {
    let site = site(&real_content()).await;
    let answer = site.get("/en/countries/BE").await;
    assert_eq!((answer.status, answer.header("location")), (308, "/en/countries/be"));
}

#[tokio::test]
async fn the_page_of_a_country_has_all_there_is_of_it_in_every_language() {
    let content = real_content();
    let site = site(&content).await;
    for locale in &content.site.locales {
        for code in ["BE", "SE", "FR"] {
            let country: Country = code.parse().expect("country");
            let page = site.get(&format!("/{locale}/countries/{}", code.to_ascii_lowercase())).await.body;
            let main = page.split("<main").nth(1).expect("main");
            let has = |href: String| assert!(main.contains(&format!("href=\"{href}\"")), "{locale} {code}: {href}");
            let here =
                content.organisations.iter().filter(|one| one.membership.is_some() && one.country == Some(country));
            for member in here {
                has(format!("/{locale}/members/{}", member.slug));
                let signed = content
                    .involvements
                    .iter()
                    .filter(|one| one.organisation == member.slug && one.role == InvolvementRole::Signatory);
                let letters = signed.filter(|one| {
                    content.events.iter().any(|event| event.slug == one.event && event.kind == EventKind::OpenLetter)
                });
                letters.for_each(|letter| has(format!("/{locale}/events/{}", letter.event)));
                has(format!("/{locale}/?map={code}#map"));
            }
            for event in content.events.iter().filter(|event| event.country == Some(country)) {
                has(format!("/{locale}/events/{}", event.slug));
                has(format!("/{locale}/events.ics?country={code}"));
                for step in content.milestones.iter().filter(|step| step.event.as_ref() == Some(&event.slug)) {
                    has(format!("/{locale}/milestones/{}", step.slug));
                }
            }
            has(format!("/{locale}/help?country={code}"));
            let lines = content.helplines.iter().filter(|line| line.country == Some(country));
            let shown = lines.filter(|line| line.is_shown()).count();
            assert_eq!(main.matches("data-line=").count(), shown, "{locale} {code}: only lines with a source");
        }
    }
}

#[tokio::test]
async fn help_in_a_country_and_its_page_lead_to_each_other() {
    let site = site(&real_content()).await;
    let snapshot = site.state.snapshot();
    for country in snapshot.countries().into_iter().filter(|country| snapshot.help_countries().contains(country)) {
        let (page, help) = (Route::Country(country).path(Locale::En), format!("/en/help?country={country}"));
        assert!(site.get(&page).await.body.contains(&format!("href=\"{help}\"")), "{page}");
        assert!(site.get(&help).await.body.contains(&format!("href=\"{page}\"")), "{help}");
    }
}

#[tokio::test]
async fn every_organisation_of_a_country_has_its_tile_there() {
    let content = real_content();
    let site = site(&content).await;
    let belgian: Country = "BE".parse().expect("country");
    let page = site.get("/en/countries/be").await.body;
    let here = site.state.snapshot().members_in(belgian).count();
    assert!(here > 1);
    assert_eq!(page.matches("class=\"tile ").count(), here);
}

#[tokio::test]
async fn seats_and_places_lead_to_their_country() {
    let site = site(&real_content()).await;
    for path in ["/en/members/eurochild", "/en/events/2023-03-brussels-event"] {
        assert!(site.get(path).await.body.contains("href=\"/en/countries/be\""), "{path}");
    }
}
