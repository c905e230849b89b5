//! What the JSON API says.

use crate::support::api::{KINDS, json, problem, real_content, real_site, site, slugs};
use coalition::domain::{Content, EventKind, InvolvementRole, Locale, Stage};
use serde_json::Value;
use std::collections::BTreeSet;

/// How many records of a kind the content has that may be seen.
fn expected(content: &Content, kind: &str) -> usize {
    match kind {
        "members" => content.organisations.iter().filter(|one| one.membership.is_some()).count(),
        "events" => content.events.len(),
        "people" => content.people.len(),
        "positions" => content.positions.len(),
        "milestones" => content.milestones.len(),
        "procedures" => content.procedures.len(),
        "letters" => content.events.iter().filter(|event| event.kind == EventKind::OpenLetter).count(),
        "figures" => content.figures.len(),
        "helplines" => content.helplines.iter().filter(|line| line.is_shown()).count(),
        "texts" => content.texts.iter().map(|text| &text.slug).collect::<BTreeSet<_>>().len(),
        other => panic!("{other} is no kind"),
    }
}

#[tokio::test]
async fn every_record_of_every_kind_is_listed_and_can_be_asked_for_alone() {
    let content = real_content();
    let site = site(&content).await;
    for kind in KINDS {
        let list = json(&site, &format!("/api/v1/{kind}")).await;
        assert_eq!(list["total"], expected(&content, kind), "{kind}");
        let slugs = slugs(&list);
        assert_eq!(slugs.len(), expected(&content, kind), "{kind}");
        assert_eq!(slugs.iter().collect::<BTreeSet<_>>().len(), slugs.len(), "{kind}");
        for (slug, item) in slugs.iter().zip(list["items"].as_array().expect("items")) {
            assert_eq!(&json(&site, &format!("/api/v1/{kind}/{slug}")).await, item, "{kind}/{slug}");
        }
        assert_eq!(list.get("facets").is_some(), kind == "members" || kind == "events", "{kind}");
    }
}

#[tokio::test]
async fn every_item_names_the_page_that_shows_it() {
    let site = real_site().await;
    for kind in KINDS {
        for item in json(&site, &format!("/api/v1/{kind}?lang=fr")).await["items"].as_array().expect("items") {
            let url = item["url"].as_str().expect("url");
            let path = url.strip_prefix("https://coalition.test/fr/").unwrap_or_else(|| panic!("{url}"));
            let (path, anchor) = path.split_once('#').map_or((path, None), |(path, anchor)| (path, Some(anchor)));
            let page = site.get(&format!("/fr/{path}")).await;
            assert_eq!(page.status, 200, "{url}");
            assert!(anchor.is_none_or(|anchor| page.body.contains(&format!("id=\"{anchor}\""))), "{url}");
        }
    }
}

#[tokio::test]
async fn members_and_events_keep_the_fields_they_have_always_had() {
    let site = real_site().await;
    for (kind, fields) in [
        (
            "members",
            "slug name names acronym city country website kind scope membership summary evidence unverified url",
        ),
        (
            "events",
            "slug title summary start end time_zone city country venue format type status coalition_role speakers \
             evidence url",
        ),
    ] {
        let list = json(&site, &format!("/api/v1/{kind}")).await;
        for item in list["items"].as_array().expect("items") {
            for field in fields.split_whitespace() {
                assert!(item.get(field).is_some(), "{kind}: {field}");
            }
        }
        for (facet, values) in list["facets"].as_object().expect("facets") {
            for value in values.as_array().expect("values") {
                assert!(value["value"].is_string() && value["label"].is_string(), "{kind} {facet}");
                assert!(value["count"].is_u64(), "{kind} {facet}");
            }
        }
    }
}

#[tokio::test]
async fn members_and_events_answer_the_questions_of_their_pages_in_the_order_of_their_pages() {
    let site = real_site().await;
    for (list, query) in [
        ("members", "country=BE&country=NL&kind=network"),
        ("members", "q=reseau&sort=name"),
        ("members", "sort=country&membership=signatory"),
        ("events", "q=lettre&type=open-letter"),
        ("events", "when=past&year=2023"),
    ] {
        let answer = json(&site, &format!("/api/v1/{list}?{query}&lang=fr")).await;
        let page = site.get(&format!("/fr/{list}?{query}")).await.body;
        let shown: Vec<&str> = page.split("data-slug=\"").skip(1).filter_map(|part| part.split('"').next()).collect();
        let shown = &shown[..slugs(&answer).len()];
        assert_eq!(slugs(&answer), shown, "{list}?{query}");
        assert!(answer["total"] != 0, "{list}?{query}");
    }
}

#[tokio::test]
async fn positions_and_milestones_can_be_narrowed_to_topics_files_and_stages() {
    let content = real_content();
    let site = site(&content).await;
    let topic = content.positions.iter().find_map(|one| one.topic.clone()).expect("a topic");
    for item in json(&site, &format!("/api/v1/positions?topic={topic}")).await["items"].as_array().expect("items") {
        assert_eq!(item["topic"], topic.as_str());
    }
    for procedure in content.procedures.iter().map(|one| &one.slug) {
        let positions = json(&site, &format!("/api/v1/positions?procedure={procedure}")).await;
        let speak = content.positions.iter().filter(|position| position.procedures.contains(procedure));
        assert_eq!(positions["total"], speak.count(), "{procedure}");
        let steps = json(&site, &format!("/api/v1/milestones?procedure={procedure}")).await;
        let alone = json(&site, &format!("/api/v1/procedures/{procedure}")).await;
        assert_eq!(Value::from(slugs(&steps)), alone["milestones"], "{procedure}");
    }
    for stage in Stage::ALL {
        let steps = json(&site, &format!("/api/v1/milestones?stage={stage}")).await;
        let reach = content.milestones.iter().filter(|step| step.stage == Some(*stage));
        assert_eq!(steps["total"], reach.count(), "{stage}");
    }
    let total = async |query: &str| json(&site, &format!("/api/v1/milestones?{query}")).await["total"].as_u64();
    let (one, other) = (total("stage=parliament").await, total("stage=council").await);
    let both = total("stage=parliament&stage=council").await;
    assert!(one > Some(0) && both == one.zip(other).map(|(one, other)| one + other), "{one:?} {other:?} {both:?}");
}

#[tokio::test]
async fn milestones_are_listed_oldest_first() {
    let list = json(&real_site().await, "/api/v1/milestones").await;
    let dates: Vec<&str> =
        list["items"].as_array().expect("items").iter().filter_map(|one| one["date"].as_str()).collect();
    assert!(dates.len() > 10 && dates.is_sorted(), "{dates:?}");
}

#[tokio::test]
async fn a_letter_names_who_is_known_to_have_signed_it_and_leads_to_them() {
    let content = real_content();
    let site = site(&content).await;
    let mut signatures = 0;
    for letter in json(&site, "/api/v1/letters").await["items"].as_array().expect("items") {
        let slug = letter["slug"].as_str().expect("slug");
        assert_eq!(json(&site, &format!("/api/v1/events/{slug}")).await["type"], "open-letter");
        let named = letter["signed_by"].as_array().expect("signed_by");
        let signed = content
            .involvements
            .iter()
            .filter(|one| one.event.as_str() == slug && one.role == InvolvementRole::Signatory);
        assert_eq!(named.len(), signed.count(), "{slug}");
        for organisation in named.iter().map(|signature| &signature["organisation"]) {
            signatures += 1;
            let member = site.get(&format!("/api/v1/members/{}", organisation["slug"].as_str().expect("slug"))).await;
            assert_eq!(member.status == 200, !organisation["url"].is_null(), "{organisation}");
        }
    }
    assert!(signatures > 0);
}

#[tokio::test]
async fn an_event_that_is_no_letter_is_no_letter() {
    let site = real_site().await;
    let events = json(&site, "/api/v1/events?type=conference").await;
    problem(&site, &format!("/api/v1/letters/{}", slugs(&events)[0]), 404).await;
}

#[tokio::test]
async fn an_unproven_helpline_never_leaves_the_server() {
    let content = real_content();
    let site = site(&content).await;
    let hidden: Vec<_> = content.helplines.iter().filter(|line| !line.is_shown()).collect();
    assert!(!hidden.is_empty());
    let list = json(&site, "/api/v1/helplines?per_page=500").await;
    for line in hidden {
        assert!(!slugs(&list).contains(&line.slug.as_str()), "{}", line.slug);
        problem(&site, &format!("/api/v1/helplines/{}", line.slug), 404).await;
    }
    for item in list["items"].as_array().expect("items") {
        let is_proven = item["evidence"]["kind"] == "source"
            || (item["evidence"]["kind"] == "second-hand" && item["phone"].is_null());
        assert!(is_proven || !item["verified_on"].is_null(), "{item}");
    }
}

#[tokio::test]
async fn helplines_of_a_country_are_its_own_and_none_where_it_has_none() {
    let site = real_site().await;
    let of_belgium = json(&site, "/api/v1/helplines?country=BE").await;
    let countries = |list: &Value| -> Vec<_> {
        list["items"].as_array().expect("items").iter().map(|item| item["country"].clone()).collect()
    };
    let all = countries(&json(&site, "/api/v1/helplines?per_page=500").await);
    assert_eq!(countries(&of_belgium), all.into_iter().filter(|country| *country == "BE").collect::<Vec<_>>());
    assert_ne!(of_belgium["total"], 0);
    assert_eq!(json(&site, "/api/v1/helplines?country=AQ").await["total"], 0);
}

#[tokio::test]
async fn lang_chooses_the_language_and_the_first_of_the_site_is_meant_without_it() {
    let site = real_site().await;
    for kind in KINDS {
        let [unsaid, english, french] = [
            json(&site, &format!("/api/v1/{kind}")).await,
            json(&site, &format!("/api/v1/{kind}?lang=en")).await,
            json(&site, &format!("/api/v1/{kind}?lang=fr")).await,
        ];
        assert_eq!(unsaid, english, "{kind}");
        assert_ne!(english["items"], french["items"], "{kind}");
    }
    let text = json(&site, "/api/v1/texts/about?lang=fr").await;
    assert_eq!(text["language"], "fr");
    let languages = text["languages"].as_array().expect("languages");
    assert!(["en", "fr", "de"].iter().all(|code| languages.contains(&Value::from(*code))), "{languages:?}");
}

#[tokio::test]
async fn a_text_that_is_missing_in_the_language_comes_in_another_and_says_so() {
    let mut content = real_content();
    let event = &mut content.events[0];
    event.title = [(Locale::En, "Only in English")].into_iter().collect();
    let slug = event.slug.clone();
    content.texts.retain(|text| !(text.slug.as_str() == "faq" && text.locale == Locale::Fr));
    let site = site(&content).await;
    let event = json(&site, &format!("/api/v1/events/{slug}?lang=fr")).await;
    assert_eq!((&event["title"], &event["fallbacks"]["title"]), (&"Only in English".into(), &"en".into()));
    assert!(event["fallbacks"].get("summary").is_none());
    let english = json(&site, &format!("/api/v1/events/{slug}?lang=en")).await;
    assert!(english["fallbacks"].as_object().is_some_and(serde_json::Map::is_empty));
    let faq = json(&site, "/api/v1/texts/faq?lang=fr").await;
    assert_eq!(faq["language"], "en");
    assert!(!faq["languages"].as_array().expect("languages").contains(&"fr".into()));
}

#[tokio::test]
async fn a_text_says_what_its_page_says() {
    let site = real_site().await;
    let page = site.get("/en/about").await.body;
    let text = json(&site, "/api/v1/texts/about").await;
    let sections = text["sections"].as_array().expect("sections");
    assert!(sections.len() > 1);
    for section in sections {
        assert!(page.contains(section["html"].as_str().expect("html").trim()), "{section}");
    }
}

#[tokio::test]
async fn an_organisation_around_the_coalition_is_no_member() {
    let content = real_content();
    let site = site(&content).await;
    for organisation in content.organisations.iter().filter(|one| one.membership.is_none()) {
        problem(&site, &format!("/api/v1/members/{}", organisation.slug), 404).await;
    }
}

#[tokio::test]
async fn the_search_gives_the_best_of_all_kinds_first_and_says_what_each_is() {
    let site = real_site().await;
    let all = json(&site, "/api/v1/search?q=ecpat&limit=50").await;
    let items = all["items"].as_array().expect("items");
    let kinds: BTreeSet<&str> = items.iter().filter_map(|item| item["kind"].as_str()).collect();
    assert!(kinds.len() > 1 && kinds.iter().all(|kind| KINDS.contains(kind)), "{kinds:?}");
    assert_eq!(items[0]["kind"], "members");
    let few = json(&site, "/api/v1/search?q=ecpat&limit=3").await;
    assert_eq!(few["items"].as_array(), items.get(..3).map(<[Value]>::to_vec).as_ref());
    assert_eq!(few["total"], all["total"]);
    for item in items {
        let path = item["href"].as_str().expect("href");
        assert_eq!(site.get(path.split('#').next().unwrap_or(path)).await.status, 200, "{path}");
    }
}

#[tokio::test]
async fn the_search_finds_what_the_search_page_finds() {
    let site = real_site().await;
    for query in ["lettre", "bruxelels", "Zarzalejos"] {
        let page = site.get(&format!("/fr/search?q={query}")).await.body;
        let items = json(&site, &format!("/api/v1/search?q={query}&lang=fr")).await["items"].clone();
        assert!(!items.as_array().expect("items").is_empty(), "{query}");
        for item in items.as_array().expect("items") {
            assert!(page.contains(&format!("href=\"{}\"", item["href"].as_str().expect("href"))), "{query}: {item}");
        }
    }
}

#[tokio::test]
async fn a_search_for_suggestions_is_small() {
    let site = real_site().await;
    let answer = site.get("/api/v1/search?q=e").await;
    let found: Value = serde_json::from_str(&answer.body).expect("json");
    assert_eq!(found["items"].as_array().map(Vec::len), Some(8));
    assert!(answer.body.len() < 8_000, "{} bytes", answer.body.len());
    for nothing in ["/api/v1/search", "/api/v1/search?q=", "/api/v1/search?q=zzzzzzzz"] {
        assert_eq!(json(&site, nothing).await, serde_json::json!({ "items": [], "total": 0 }), "{nothing}");
    }
}

#[tokio::test]
async fn a_change_of_the_content_is_answered_without_a_restart() {
    let mut content = real_content();
    let site = site(&content).await;
    let gone = content.positions.remove(0).slug;
    site.store.replace(&content).await.expect("replace");
    assert!(site.state.refresh().await.expect("refresh"));
    problem(&site, &format!("/api/v1/positions/{gone}"), 410).await;
}
