//! Another coalition than the one of this repository: small, German and Italian. What it does not have is reported and not linked.

use crate::support::{
    program::Program,
    site::{Site, site},
};
use coalition::{content, domain::Content};
use std::{
    collections::{BTreeMap, BTreeSet, VecDeque},
    path::{Path, PathBuf},
};

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/second-coalition")
}

fn second() -> Content {
    content::read(&folder()).unwrap_or_else(|error| panic!("{error}"))
}

/// What a page names within the site, with its query and without its fragment; files that a build makes are not there.
fn links(html: &str) -> impl Iterator<Item = String> {
    let named = ["href=\"/", "src=\"/", "action=\"/"].into_iter().flat_map(|start| html.split(start).skip(1));
    let links = named.filter_map(|rest| rest.split(['"', '#']).next());
    links.map(|link| format!("/{}", link.replace("&amp;", "&"))).filter(|link| !link.starts_with("/pkg/"))
}

/// Every page that links lead to, from the pages of the sitemap on.
async fn crawled(site: &Site) -> BTreeMap<String, String> {
    let mut waiting: VecDeque<String> = crate::support::site::sitemap(site).await.into();
    waiting.extend(["/de/nowhere", "/de/help?discreet=1", "/it/search?q=xyz"].map(str::to_owned));
    let mut known: BTreeSet<String> = waiting.iter().cloned().collect();
    let mut pages = BTreeMap::new();
    while let Some(address) = waiting.pop_front() {
        let answer = site.get(&address).await;
        let expected = match address.as_str() {
            "/exit" => 303,
            "/de/nowhere" => 404,
            _ => 200,
        };
        assert_eq!(answer.status, expected, "{address}, linked from {:?}", linking(&pages, &address));
        if answer.header("content-type").starts_with("text/html") {
            // Filters make endless many addresses; a few hundred show that they answer.
            for link in links(&answer.body) {
                if (!link.contains('?') || known.len() < 400) && known.insert(link.clone()) {
                    waiting.push_back(link);
                }
            }
            pages.insert(address, answer.body);
        }
    }
    pages
}

fn linking<'a>(pages: &'a BTreeMap<String, String>, address: &str) -> Option<&'a String> {
    pages.iter().find(|(_, html)| links(html).any(|link| link == address)).map(|(page, _)| page)
}

#[tokio::test]
async fn every_link_of_a_second_coalition_leads_to_a_page_and_none_to_what_it_does_not_have() {
    let site = site(&second()).await;
    let pages = crawled(&site).await;
    assert!(pages.len() > 20, "{:?}", pages.keys());
    for missing in ["faq", "positions", "legislation", "safety", "accessibility", "privacy", "imprint", "letters"] {
        let address = format!("/de/{missing}");
        assert_eq!(linking(&pages, &address), None, "{address}");
    }
    for page in ["faq", "positions", "legislation"] {
        assert_eq!(site.get(&format!("/de/{page}")).await.status, 404, "{page}");
    }
    let other_languages =
        pages.iter().find(|(_, html)| html.contains("href=\"/en/") || html.contains("hreflang=\"fr\""));
    assert_eq!(other_languages.map(|(page, _)| page), None);
}

#[tokio::test]
async fn each_id_of_a_page_is_there_once_and_no_list_is_empty() {
    let site = site(&second()).await;
    for (address, html) in crawled(&site).await {
        let mut ids = BTreeSet::new();
        for id in html.split(" id=\"").skip(1).filter_map(|rest| rest.split('"').next()) {
            assert!(ids.insert(id), "{address} has the id {id:?} twice");
        }
        let bare = html.replace("<!>", "");
        for list in bare.split("<ul").skip(1).chain(bare.split("<ol").skip(1)) {
            let (attributes, inside) = list.split_once('>').expect("a tag ends");
            // Scripts fill a list that is hidden.
            let is_empty = inside.starts_with("</ul>") || inside.starts_with("</ol>");
            assert!(!is_empty || attributes.contains("hidden"), "{address} has an empty list: {attributes}");
        }
    }
}

#[tokio::test]
async fn its_pages_offer_what_it_has_in_its_own_colours() {
    let site = site(&second()).await;
    let home = site.get("/de/").await.body;
    assert!(
        !home.contains("Drei Forderungen") && home.contains("Eine erzeugte Forderung."),
        "one demand, and no number of demands"
    );
    assert!(home.contains("über uns</a>") && home.contains("Fragen") && !home.contains("Fragen</a>"));
    let sheet = home.split("href=\"/colours.css").nth(1).and_then(|rest| rest.split('"').next()).expect("the colours");
    let sheet = site.get(&format!("/colours.css{sheet}")).await;
    assert!(sheet.body.contains("--band:#14532d") && sheet.body.contains("--signal:#fde047"), "{}", sheet.body);
    assert!(sheet.header("cache-control").contains("immutable"));
    let help = site.get("/de/help").await.body;
    let offered = help.matches("href=\"/de/help?country=").count();
    assert!(offered == 1 && help.contains("href=\"/de/help?country=DE\""), "Germany alone: {help}");
    let italian = site.get("/it/help").await.body;
    assert!(!italian.contains("id=\"country-"), "Italian means Italy, which has no line here");
    assert!(!help.contains("In der ganzen EU") && !help.contains("country=FR"));
    let german = site.get("/de/help?country=DE").await.body;
    assert!(german.contains("href=\"tel:+493023125000\""), "{german}");
    let italian = site.get("/it/positions/musterforderung").await.body;
    assert!(italian.contains("lang=\"de\""), "what is missing in Italian is shown in German, and marked");
}

#[tokio::test]
async fn the_country_of_an_organisation_that_has_only_a_place_is_the_same_everywhere() {
    let site = site(&second()).await;
    let members = site.get("/de/members?country=DE").await.body;
    // What the filter leaves out stands behind the list, for the island.
    let members = members.split("<template").next().expect("the list");
    assert!(members.contains("Beispielverein Eins") && !members.contains("Esempio Due"), "the facet");
    assert!(site.get("/de/members?q=Deutschland").await.body.contains("Beispielverein Eins"), "the search");
    let table = site.get("/de/members.csv").await.body;
    let row = table.lines().find(|row| row.contains("Beispielverein Eins")).expect("a row");
    assert!(row.contains(",DE,Deutschland,"), "the table: {row}");
    let api = site.get("/api/v1/members?country=DE").await.body;
    assert!(api.contains("beispielverein-eins") && api.contains("\"country\":\"DE\""), "the API: {api}");
    assert!(site.get("/de/").await.body.contains("?map=DE#map"), "the map");
}

#[test]
fn an_import_reports_which_pages_are_missing() {
    let program = Program::new();
    let folder = folder();
    let ended = program.run(&["import", folder.to_str().expect("a plain path")]);
    assert!(ended.ok, "{ended:?}");
    let missing = "Missing: a text for positions, legislation, faq, safety, accessibility, privacy, imprint";
    assert!(ended.said.contains(missing), "{ended:?}");
}
