//! What a list gives for a value that no record has, and for one that there cannot be: never everything.

use crate::support::site::{Site, real_content, site};
use coalition::{
    domain::{EVENTS, Filter, MEMBERS, Shape},
    search::{Directory, DirectoryData, Entry},
};
use serde_json::Value;

/// Questions of valid values that nothing in the content has, with what the chip of the value says.
const EMPTY: [(&str, &str, &str); 7] = [
    ("events", "country=MT", "Malta"),
    ("events", "country=JP&country=MT", "Japan"),
    ("events", "year=1999", "1999"),
    ("events", "year=1999&type=open-letter&country=BE", "1999"),
    ("events", "country=MT&q=letter", "Malta"),
    ("members", "country=JP", "Japan"),
    ("members", "kind=network&country=MT&sort=name", "Malta"),
];

/// Questions with a value that there cannot be, with its parameter and the value.
const INVALID: [(&str, &str, &str, &str); 11] = [
    ("events", "country=XX", "country", "XX"),
    ("events", "country=be", "country", "be"),
    ("events", "year=soon", "year", "soon"),
    ("events", "year=2023-11", "year", "2023-11"),
    ("events", "when=now", "when", "now"),
    ("events", "type=letter&country=MT", "type", "letter"),
    ("events", "format=%22%3E", "format", "\">"),
    ("members", "kind=nonsense", "kind", "nonsense"),
    ("members", "membership=steering&membership=guest", "membership", "guest"),
    ("members", "scope=global", "scope", "global"),
    ("members", "country=Belgium", "country", "Belgium"),
];

/// The cards that a page shows, those that are only kept for the browser left out.
fn cards(html: &str) -> usize {
    let shown = html.split("data-results=\"\"").nth(1).and_then(|rest| rest.split("</ol>").next());
    shown.expect("a list").matches("data-slug=").count()
}

/// The chips of what is chosen.
fn chips(html: &str) -> &str {
    let chips = html.split("data-chips=\"\"").nth(1).and_then(|rest| rest.split("</ul>").next());
    chips.expect("chips")
}

/// How many cards the server function sends.
async fn sent(site: &Site, list: &str, query: &str) -> Option<usize> {
    let query: String = query.replace('%', "%25").replace('&', "%26").replace('=', "%3D");
    let answer = site.get(&format!("/api/fn/{list}?locale=en&query={query}")).await;
    assert_eq!(answer.status, 200, "{list}?{query}");
    let answer: Value = serde_json::from_str(&answer.body).expect("json");
    answer["cards"].as_array().map(Vec::len)
}

/// The records in the files of a list.
async fn in_files(site: &Site, list: &str, query: &str) -> Vec<usize> {
    let table = site.get(&format!("/en/{list}.csv?{query}")).await;
    let json = site.get(&format!("/api/v1/{list}?{query}")).await;
    let answer: Value = serde_json::from_str(&json.body).expect("json");
    let mut counts = vec![
        table.body.lines().count() - 1,
        answer["items"].as_array().expect("items").len(),
        usize::try_from(answer["total"].as_u64().expect("total")).expect("small"),
    ];
    if list == "events" {
        let calendar = site.get(&format!("/en/events.ics?{query}")).await;
        counts.push(calendar.body.matches("BEGIN:VEVENT").count());
    }
    counts
}

#[tokio::test]
async fn a_value_that_no_record_has_lists_nothing_in_pages_fragments_and_files() {
    let site = site(&real_content()).await;
    for (list, query, chip) in EMPTY {
        assert!(in_files(&site, list, query).await.iter().all(|count| *count == 0), "{list}?{query}");
        let page = site.get(&format!("/en/{list}?{query}")).await;
        let html = &page.body;
        assert_eq!((cards(html), sent(&site, list, query).await), (0, Some(0)), "{list}?{query}");
        assert!(chips(html).contains(&format!(">{chip}<")), "{list}?{query}: {}", chips(html));
        assert_eq!(page.status, 200);
    }
    let month = site.get("/en/calendar?country=MT&month=2023-09").await;
    assert!(month.status == 200 && !month.body.contains("data-slug="), "the month is empty too");
}

#[tokio::test]
async fn a_value_that_no_record_has_keeps_its_box_so_that_the_form_asks_for_it_again() {
    let site = site(&real_content()).await;
    let page = site.get("/en/events?country=MT").await.body;
    let input = page.split("<input").find(|input| input.contains("value=\"MT\"")).expect("a box");
    assert!(input.contains(" checked") && !input.split('>').next().expect("tag").contains("disabled"), "{input}");
    assert!(!site.get("/en/events").await.body.contains("value=\"MT\""));
}

#[tokio::test]
async fn a_calendar_of_nothing_is_named_after_what_was_asked() {
    let site = site(&real_content()).await;
    let calendar = site.get("/en/events.ics?country=MT&year=1999").await.body;
    assert!(calendar.contains("X-WR-CALNAME:ECLAG – Events (1999\\, Malta)"), "{calendar}");
}

#[tokio::test]
async fn a_value_beside_one_that_no_record_has_still_finds_its_own() {
    let site = site(&real_content()).await;
    let both = in_files(&site, "events", "country=MT&country=BE").await;
    assert_eq!(both, in_files(&site, "events", "country=BE").await);
    assert!(both[0] > 0);
}

#[tokio::test]
async fn a_value_that_there_cannot_be_is_refused_in_files_and_named_with_what_there_can_be() {
    let site = site(&real_content()).await;
    for (list, query, parameter, value) in INVALID {
        let answer = site.get(&format!("/api/v1/{list}?{query}")).await;
        assert_eq!((answer.status, answer.header("content-type")), (400, "application/problem+json"), "{query}");
        let problem: Value = serde_json::from_str(&answer.body).expect("json");
        assert_eq!((&problem["parameter"], &problem["value"]), (&parameter.into(), &value.into()), "{query}");
        assert!(!problem["allowed"].as_str().expect("text").is_empty(), "{query}");
        let mut files = vec![format!("/fr/{list}.csv?{query}")];
        files.extend((list == "events").then(|| format!("/fr/events.ics?{query}")));
        for file in files {
            let answer = site.get(&file).await;
            assert_eq!((answer.status, answer.header("content-type")), (400, "text/plain; charset=utf-8"), "{file}");
            assert!(answer.body.contains(&format!("{parameter} is “{value}”")), "{file}: {}", answer.body);
        }
    }
}

#[tokio::test]
async fn a_value_that_there_cannot_be_is_an_empty_list_with_a_chip_to_remove_it_in_pages() {
    let site = site(&real_content()).await;
    for (list, query, parameter, value) in INVALID {
        // Beside a value that there can be, the other one still finds its own.
        let is_alone = query.matches(parameter).count() == 1;
        let page = site.get(&format!("/en/{list}?{query}")).await;
        assert_eq!(page.status, 200, "{query}");
        let value = value.replace('>', "&gt;");
        let html = &page.body;
        assert_eq!(cards(html) == 0, is_alone, "{list}?{query}");
        assert_eq!(sent(&site, list, query).await == Some(0), is_alone, "{list}?{query}");
        assert!(chips(html).contains(&format!(">{value} (unknown value)<")), "{list}?{query}: {}", chips(html));
    }
}

#[tokio::test]
async fn an_order_that_there_cannot_be_is_refused_in_files_and_the_first_one_in_pages() {
    let site = site(&real_content()).await;
    for address in ["/api/v1/members?sort=size", "/en/members.csv?sort=size"] {
        assert_eq!(site.get(address).await.status, 400, "{address}");
    }
    assert_eq!(site.get("/en/members?sort=size").await.body, site.get("/en/members").await.body);
}

#[tokio::test]
async fn an_empty_value_and_a_parameter_that_the_list_does_not_know_ask_nothing() {
    let site = site(&real_content()).await;
    let all = in_files(&site, "events", "").await;
    for query in ["country=", "country=+&year=", "q=", "kind=nonsense", "utm_source=x&page="] {
        assert_eq!(in_files(&site, "events", query).await, all, "{query}");
    }
}

#[test]
fn the_search_in_the_browser_finds_nothing_for_a_value_that_no_entry_has() {
    let directory = |facets: usize| {
        let entry =
            Entry { slug: "a".into(), fields: vec![(0, "word".into())], values: vec![vec![0]; facets], ranks: vec![] };
        Directory::new(DirectoryData { weights: vec![1], codes: vec![vec!["BE".into()]; facets], entries: vec![entry] })
    };
    let found = |shape: &'static Shape, query: &str| {
        let found = directory(shape.facets.len()).search(&Filter::parse(shape, query).expect(query));
        found.entries.len()
    };
    for shape in [&MEMBERS, &EVENTS] {
        for facet in shape.facets {
            for value in ["MT", "nonsense"] {
                assert_eq!(found(shape, &format!("{}={value}", facet.name)), 0, "{} {value}", facet.name);
                assert_eq!(found(shape, &format!("{}={value}&q=word", facet.name)), 0, "{} {value}", facet.name);
                assert_eq!(found(shape, &format!("{0}={value}&{0}=BE", facet.name)), 1, "{} {value}", facet.name);
            }
        }
    }
}
