//! News and tables, and how all that is taken away is addressed, kept and refused.

use crate::support::contents;
use crate::support::golden::assert_golden;
use crate::support::site::{Answer, Site, real_content, site};
use crate::support::toy::{all_sorts, english, slug, toy, toy_with};
use atom_syndication::Feed;
use coalition::domain::Locale;
use proptest::prelude::*;

/// Every address in a language of a site that knows the event.
fn addresses(language: &str, event: &str) -> Vec<String> {
    let files = [
        "changes.atom",
        "members-semicolons.csv",
        "events-semicolons.csv",
        "events.ics",
        &format!("events/{event}.ics"),
        "feed.atom",
        "feed/events.atom",
        "feed/law.atom",
        "feed/positions.atom",
        "members.csv",
        "events.csv",
    ];
    files.map(|file| format!("/{language}/{file}")).to_vec()
}

async fn feed(site: &Site, address: &str) -> (Feed, String) {
    let answer = site.get(address).await;
    assert_eq!(answer.status, 200, "{address}");
    assert_eq!(answer.header("content-type"), "application/atom+xml; charset=utf-8");
    (Feed::read_from(answer.body.as_bytes()).expect("a feed"), answer.body)
}

/// The rows below the heading.
fn rows(answer: &Answer) -> Vec<csv::StringRecord> {
    let text = answer.body.strip_prefix('\u{feff}').expect("a byte order mark");
    csv::Reader::from_reader(text.as_bytes()).records().map(|row| row.expect("a row")).collect()
}

/// The names of the records in a column of page addresses, the last one.
fn slugs(rows: &[csv::StringRecord]) -> Vec<String> {
    let last =
        |row: &csv::StringRecord| row.iter().next_back().and_then(|cell| cell.rsplit('/').next().map(str::to_owned));
    rows.iter().map(|row| last(row).expect("an address")).collect()
}

#[tokio::test]
async fn a_file_that_a_visitor_holds_is_not_sent_again_until_it_changes() {
    let mut content = toy();
    let site = site(&content).await;
    for address in addresses("fr", "fair") {
        let first = site.get(&address).await;
        assert_eq!((first.status, first.header("cache-control")), (200, "no-cache"), "{address}");
        let tag = first.header("etag");
        assert!(tag.starts_with("W/\""), "{address}: {tag} stands for every encoding");
        let again = site.get_with(&address, &[("if-none-match", tag)]).await;
        assert_eq!((again.status, again.body.as_str(), again.header("etag")), (304, "", tag), "{address}");
    }
    let tag = site.get("/fr/events.ics").await.header("etag").to_owned();
    content.events[0].title = english("Another fair");
    site.store.replace(&content).await.expect("replace");
    assert!(site.state.refresh().await.expect("refresh"));
    let changed = site.get_with("/fr/events.ics", &[("if-none-match", &tag)]).await;
    assert!(changed.status == 200 && changed.header("etag") != tag);
}

#[tokio::test]
async fn a_language_an_event_or_a_topic_that_is_not_there_is_a_404_page() {
    let site = site(&toy()).await;
    let unknown = ["de", "xx", "%FF", "api"].into_iter().flat_map(|language| addresses(language, "fair"));
    let misspelt = ["/fr/events/never.ics", "/fr/events/.ics", "/fr/events/fair.ICS", "/fr/events/FAIR.ics"]
        .into_iter()
        .chain(["/fr/feed/all.atom", "/fr/feed/events", "/fr/feed/", "/fr/feed", "/fr/members/toys.csv"])
        .map(str::to_owned);
    for address in unknown.chain(misspelt) {
        let answer = site.get(&address).await;
        assert_eq!(answer.status, 404, "{address}");
        assert!(answer.body.contains("name=\"robots\" content=\"noindex\""), "{address}");
    }
}

#[tokio::test]
async fn pages_that_share_the_beginning_of_an_address_are_still_there() {
    let site = site(&toy()).await;
    for path in ["/fr/events/fair", "/fr/events", "/fr/members", "/fr/members/toys"] {
        let page = site.get(path).await;
        assert_eq!((page.status, page.header("content-type")), (200, "text/html; charset=utf-8"), "{path}");
    }
    let slash = site.get("/fr/events/fair/?q=a").await;
    assert_eq!((slash.status, slash.header("location")), (308, "/fr/events/fair?q=a"));
}

#[tokio::test]
async fn a_query_that_cannot_be_read_is_refused_in_a_sentence() {
    let site = site(&toy()).await;
    for path in ["/fr/events.ics", "/fr/events.csv", "/fr/members.csv"] {
        for query in ["q=%FF".to_owned(), "q=a&".repeat(2_000)] {
            let answer = site.get(&format!("{path}?{query}")).await;
            assert_eq!((answer.status, answer.header("content-type")), (400, "text/plain; charset=utf-8"), "{path}");
            assert!(answer.body.starts_with("La partie après le point d’interrogation"), "{}", answer.body);
        }
    }
}

#[tokio::test]
async fn news_tell_of_every_event_step_and_position_newest_first() {
    let content = real_content();
    let site = site(&content).await;
    let counts = [
        ("feed/events", content.events.len()),
        ("feed/law", content.milestones.len()),
        ("feed/positions", content.positions.len()),
        ("feed", content.events.len() + content.milestones.len() + content.positions.len()),
    ];
    for (name, count) in counts {
        let address = format!("/en/{name}.atom");
        let (feed, text) = feed(&site, &address).await;
        assert_eq!(feed.entries.len(), count, "{name}");
        assert!(feed.entries.is_sorted_by(|one, next| one.updated >= next.updated), "{name}");
        assert_eq!(feed.updated, feed.entries[0].updated, "{name}");
        assert!(text.contains("xml:lang=\"en\""), "{name}");
        let own = feed.links.iter().find(|link| link.rel == "self").expect("self");
        assert_eq!(own.href, format!("https://coalition.test{address}"));
        let mut ids: Vec<&str> = feed.entries.iter().map(|entry| entry.id.as_str()).collect();
        ids.sort_unstable();
        ids.dedup();
        assert_eq!(ids.len(), count, "{name}: every entry has its own id");
        for entry in &feed.entries {
            assert!(entry.id.starts_with("https://coalition.test/en/"), "{}", entry.id);
            assert_eq!(entry.links[0].href, entry.id);
            assert!(!entry.title.value.is_empty() && !entry.categories.is_empty(), "{}", entry.id);
        }
    }
}

#[tokio::test]
async fn a_feed_of_each_topic_leads_to_its_page_and_its_records() {
    let site = site(&toy()).await;
    for (topic, page, record) in [
        ("events", "events", "events/fair"),
        // The small coalition has no text about the law or its positions: their news belong to the home page.
        ("law", "", "milestones/step"),
        ("positions", "", "positions/play"),
    ] {
        let (feed, _) = feed(&site, &format!("/fr/feed/{topic}.atom")).await;
        let alternate = feed.links.iter().find(|link| link.rel == "alternate").expect("alternate");
        assert_eq!(alternate.href, format!("https://coalition.test/fr/{page}"));
        assert_eq!(feed.entries[0].id, format!("https://coalition.test/fr/{record}"));
    }
}

#[tokio::test]
async fn news_keep_to_the_newest_hundred() {
    let mut content = toy();
    let step = content.milestones.swap_remove(0);
    content.milestones.extend((0..150).map(|number| {
        let mut step = step.clone();
        step.slug = slug(&format!("step-{number}"));
        step.date = format!("{}-01-01", 1900 + number).parse().expect("date");
        step
    }));
    let (feed, _) = feed(&site(&content).await, "/en/feed/law.atom").await;
    assert_eq!(feed.entries.len(), 100);
    assert!(feed.entries[0].id.ends_with("/step-149") && feed.entries[99].id.ends_with("/step-50"));
}

#[tokio::test]
async fn a_position_whose_time_nobody_knows_stands_behind_what_came_with_it() {
    let mut content = toy();
    content.positions[0].since = None;
    let (feed, _) = feed(&site(&content).await, "/en/feed.atom").await;
    assert!(feed.entries.last().expect("entries").id.ends_with("/positions/play"));
}

#[tokio::test]
async fn an_event_that_does_not_take_place_says_so_in_the_title_of_its_entry() {
    let site = site(&toy_with(all_sorts())).await;
    for (language, walk, letter) in
        [("en", "Cancelled – walk", "Postponed – =A letter"), ("fr", "Annulé – walk", "Reporté – =A letter")]
    {
        let (feed, _) = feed(&site, &format!("/{language}/feed.atom")).await;
        let title = |event: &str| {
            let entry = feed.entries.iter().find(|entry| entry.id.ends_with(event)).expect(event);
            entry.title.value.clone()
        };
        assert_eq!(title("/events/walk"), walk);
        assert!(title("/events/letter").starts_with(letter), "{}", title("/events/letter"));
        assert!(!title("/events/fair").contains('–'));
    }
}

#[tokio::test]
async fn scripts_of_any_site_may_read_files_as_they_may_the_api() {
    let site = site(&toy()).await;
    let from = [("origin", "https://elsewhere.example")];
    for address in addresses("fr", "fair") {
        for query in ["", "?country=nowhere"] {
            let answer = site.get_with(&format!("{address}{query}"), &from).await;
            assert_eq!(answer.header("access-control-allow-origin"), "*", "{address}{query}");
            assert_eq!(answer.header("access-control-expose-headers"), "etag,link", "{address}{query}");
            assert_eq!(answer.header("cross-origin-resource-policy"), "cross-origin", "{address}{query}");
        }
        let asked =
            [from[0], ("access-control-request-method", "GET"), ("access-control-request-headers", "if-none-match")];
        let answer = site.send("OPTIONS", &address, &asked).await;
        assert_eq!((answer.status, answer.header("access-control-allow-headers")), (200, "if-none-match"), "{address}");
    }
    for page in ["/fr/events/fair", "/fr/events", "/fr/members"] {
        let answer = site.get_with(page, &from).await;
        assert_eq!(answer.header("access-control-allow-origin"), "", "{page}");
        assert_eq!(answer.header("cross-origin-resource-policy"), "same-origin", "{page}");
    }
}

#[tokio::test]
async fn an_entry_in_another_language_is_marked_with_it() {
    let (_, text) = feed(&site(&toy_with(all_sorts())).await, "/fr/feed.atom").await;
    assert_golden("feed.fr.atom", &text);
    assert!(text.contains("<title xml:lang=\"en\">year-of-play"));
}

#[tokio::test]
async fn news_hold_no_character_that_xml_refuses() {
    let mut content = toy();
    content.events[0].title = english("a\u{1}b\u{ffff}<c> &\r\n]]>");
    let (feed, text) = feed(&site(&content).await, "/en/feed/events.atom").await;
    assert_eq!(feed.entries[0].title.value, "ab<c> & ]]>");
    assert!(!text.contains(['\u{1}', '\u{ffff}', '\r']) && !text.contains("]]>"));
}

#[tokio::test]
async fn a_table_has_the_rows_of_its_list_in_the_same_order() {
    let site = site(&real_content()).await;
    for (list, query) in [
        ("members", ""),
        ("members", "sort=country"),
        ("members", "kind=survivors&kind=network&sort=name&page=4"),
        ("members", "q=enfants"),
        ("events", ""),
        ("events", "year=2023&country=BE"),
        ("events", "q=lettre&type=open-letter"),
        ("events", "year=1999"),
    ] {
        // The list has pages, the table has none.
        let asked = query.replace("&page=4", "");
        let answer = site.get(&format!("/api/v1/{list}?lang=fr&{asked}")).await.body;
        let answer: serde_json::Value = serde_json::from_str(&answer).expect("json");
        let items = answer["items"].as_array().expect("items").iter();
        let expected: Vec<&str> = items.map(|item| item["slug"].as_str().expect("slug")).collect();
        let table = site.get(&format!("/fr/{list}.csv?{query}")).await;
        assert_eq!(slugs(&rows(&table)), expected, "{list} {query}");
    }
}

#[tokio::test]
async fn a_table_is_a_file_with_a_name_and_headings_in_the_readers_language() {
    let site = site(&toy_with(all_sorts())).await;
    let today = site.state.snapshot().today;
    for (list, language) in [("members", "en"), ("members", "fr"), ("events", "en"), ("events", "fr")] {
        let table = site.get(&format!("/{language}/{list}.csv")).await;
        assert_eq!(table.header("content-type"), "text/csv; charset=utf-8; header=present");
        let name = format!("toy-{list}-{today}-{language}.csv");
        assert_eq!(table.header("content-disposition"), format!("attachment; filename=\"{name}\""));
        assert_golden(&format!("{list}.{language}.csv"), &table.body);
    }
}

#[tokio::test]
async fn beside_each_table_stands_the_same_with_semicolons_for_programs_that_write_a_decimal_comma() {
    let site = site(&real_content()).await;
    for list in ["members", "events"] {
        let page = site.get(&format!("/de/{list}?country=BE")).await.body;
        let mut tables = Vec::new();
        for (file, separator) in [("", b','), ("-semicolons", b';')] {
            let address = format!("/de/{list}{file}.csv?country=BE");
            assert!(page.contains(&format!("href=\"{address}\"")), "{address}");
            let table = site.get(&address).await.body;
            let mut reader = csv::ReaderBuilder::new();
            let mut reader = reader.delimiter(separator).has_headers(false).from_reader(table.as_bytes());
            tables.push(reader.records().map(|row| row.expect("a row")).collect::<Vec<_>>());
        }
        assert!(tables[0] == tables[1] && tables[0].len() > 1 && tables[0][0].len() > 5, "{list}: {tables:?}");
    }
}

#[tokio::test]
async fn no_cell_is_a_formula() {
    let mut content = toy_with(all_sorts());
    content.organisations[0].name = "=HYPERLINK(\"https://evil.test\")".to_owned();
    content.organisations[0].acronym = Some("\u{1}@SUM(A1)".to_owned());
    let site = site(&content).await;
    let members = rows(&site.get("/en/members.csv").await);
    assert_eq!(&members[0][0], "'=HYPERLINK(\"https://evil.test\")");
    assert_eq!(&members[0][2], "'@SUM(A1)");
    let events = rows(&site.get("/en/events.csv").await);
    assert!(events.iter().any(|row| row[0].starts_with("'=A letter")));
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 24, max_shrink_iters: 50, ..ProptestConfig::default() })]

    #[test]
    fn any_content_gives_news_and_tables_that_can_be_read(content in contents::content(0).prop_map(contents::in_two_languages)) {
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().expect("runtime");
        runtime.block_on(async {
            let site = site(&content).await;
            let (news, _) = feed(&site, "/fr/feed.atom").await;
            assert_eq!(news.entries.len(), content.events.len() + content.milestones.len() + content.positions.len());
            for event in &content.events {
                let (_, title) = event.title.best(Locale::Fr, content.site.sources()).expect("a title");
                let id = format!("https://coalition.test/fr/events/{}", event.slug);
                let entry = news.entries.iter().find(|entry| entry.id == id).expect("an entry");
                assert!(entry.title.value.ends_with(&title.replace('\n', " ")), "{:?} does not end with {title:?}", entry.title.value);
            }
            let members = content.organisations.iter().filter(|organisation| organisation.membership.is_some()).count();
            for (list, count) in [("members", members), ("events", content.events.len())] {
                let rows = rows(&site.get(&format!("/fr/{list}.csv")).await);
                assert_eq!(rows.len(), count);
                let dangerous = |cell: &str| cell.starts_with(['=', '+', '-', '@', '\t', '\r', '\n']);
                assert!(!rows.iter().any(|row| row.iter().any(dangerous)));
            }
        });
    }
}
