//! A record that was renamed is found at its new address, and one that was withdrawn is said to be gone.

use crate::support::{
    api,
    program::Program,
    site::{Site, site},
    toy::{toy, toy_with},
};
use coalition::{
    domain::{Content, Slug, schema},
    store::Batch,
};

async fn publish(site: &Site, content: &Content) {
    let batch = Batch { author: "an editor", source: "test", ..Batch::default() };
    site.store.publish(&schema::records(content), batch).await.expect("published");
    site.state.refresh().await.expect("refreshed");
}

/// The folders of the pages of records, each with the slug that the toy content has in it and the API's name of the kind.
const PAGES: [(&str, &str, &str); 6] = [
    ("members", "toys", "members"),
    ("events", "fair", "events"),
    ("people", "ann", "people"),
    ("positions", "play", "positions"),
    ("legislation", "law", "procedures"),
    ("milestones", "step", "milestones"),
];

/// The toy content with every record that has a page under another name.
fn renamed() -> Content {
    let mut content = toy();
    let new = |slug: &mut Slug| *slug = format!("{slug}-anew").parse().expect("slug");
    content.organisations.iter_mut().for_each(|record| new(&mut record.slug));
    content.people.iter_mut().for_each(|record| {
        new(&mut record.slug);
        record.organisation = None;
    });
    content.events.iter_mut().for_each(|record| new(&mut record.slug));
    content.positions.iter_mut().for_each(|record| {
        new(&mut record.slug);
        record.procedures.clear();
    });
    content.procedures.iter_mut().for_each(|record| new(&mut record.slug));
    content.milestones.iter_mut().for_each(|record| {
        new(&mut record.slug);
        record.procedure = None;
        record.event = None;
    });
    content.speakers.clear();
    content.involvements.clear();
    content
}

/// The toy content with nothing that names another record.
fn loose() -> Content {
    let mut content = toy();
    content.people.iter_mut().for_each(|record| record.organisation = None);
    content.positions.iter_mut().for_each(|record| record.procedures.clear());
    content.milestones.iter_mut().for_each(|record| (record.procedure, record.event) = (None, None));
    content.speakers.clear();
    content.involvements.clear();
    content
}

#[tokio::test]
async fn the_former_address_of_a_renamed_record_leads_to_its_new_one_for_good_in_every_language_with_the_query() {
    let site = site(&loose()).await;
    publish(&site, &renamed()).await;
    let moved = async |from: &str, to: &str| {
        let answer = site.get(from).await;
        assert_eq!((answer.status, answer.header("location")), (308, to), "{from}: {}", answer.body);
        assert_eq!(site.get(to).await.status, 200, "{to}");
    };
    for (folder, slug, kind) in PAGES {
        for language in ["en", "fr"] {
            let path = format!("/{language}/{folder}/{slug}");
            moved(&format!("{path}?discreet=1"), &format!("{path}-anew?discreet=1")).await;
            moved(&format!("/previews{path}.png"), &format!("/previews{path}-anew.png")).await;
        }
        moved(&format!("/api/v1/{kind}/{slug}?lang=fr"), &format!("/api/v1/{kind}/{slug}-anew?lang=fr")).await;
    }
    moved("/fr/events/fair.ics", "/fr/events/fair-anew.ics").await;
    moved("/logos/toys.svg", "/logos/toys-anew.svg").await;
    let changes = site.get("/en/changes?kind=people").await.body;
    assert!(changes.contains("New address") && !changes.contains("Withdrawn"), "{changes}");
}

#[tokio::test]
async fn a_withdrawn_record_answers_410_by_its_kind_and_day_with_a_way_on_and_without_its_name() {
    let mut content = loose();
    content.people[0].name = "Ann Example".to_owned();
    let site = site(&content).await;
    content.organisations.clear();
    content.people.clear();
    content.events.clear();
    content.positions.clear();
    content.procedures.clear();
    content.milestones.clear();
    publish(&site, &content).await;
    for (folder, slug, kind) in PAGES {
        for language in ["en", "fr"] {
            let address = format!("/{language}/{folder}/{slug}");
            let answer = site.get(&address).await;
            assert_eq!(answer.status, 410, "{address}");
            assert!(answer.body.contains("name=\"robots\" content=\"noindex\""), "{address}");
            assert!(answer.body.contains(&format!("href=\"/{language}/search\"")), "{address}");
            assert!(!answer.body.contains("Example") && !answer.body.contains(&address), "{address}: {}", answer.body);
        }
        assert_eq!(site.get(&format!("/previews/en/{folder}/{slug}.png")).await.status, 410, "{folder}");
        api::problem(&site, &format!("/api/v1/{kind}/{slug}"), 410).await;
    }
    assert_eq!(site.get("/en/events/fair.ics").await.status, 410);
    let logo = site.get_with("/logos/toys.svg", &[("accept-language", "fr")]).await;
    let vary: Vec<_> = logo.headers.get_all("vary").iter().filter_map(|value| value.to_str().ok()).collect();
    assert!(logo.status == 410 && logo.body.contains("<html lang=\"fr\""), "{}", logo.body);
    assert!(vary.contains(&"accept-language"), "the address names no language: {vary:?}");
    let answer = site.get("/en/people/ann").await;
    assert!(answer.body.contains("This page was withdrawn") && answer.body.contains(": People."), "{}", answer.body);
    assert!(answer.body.contains("href=\"/en/events\""), "{}", answer.body);
    assert_eq!(site.get("/en/People/ann/").await.header("location"), "/en/people/ann");
}

#[tokio::test]
async fn a_record_that_never_was_is_not_found_and_one_that_came_back_is_there() {
    let content = toy();
    let site = site(&content).await;
    publish(&site, &toy_with(Vec::new())).await;
    assert_eq!(site.get("/en/events/fair").await.status, 410);
    assert_eq!(site.get("/en/events/none").await.status, 404);
    publish(&site, &content).await;
    assert_eq!(site.get("/en/events/fair").await.status, 200);
    assert!(site.get("/en/changes?kind=events&record=fair").await.body.contains("href=\"/en/events/fair\""));
}

#[tokio::test]
async fn a_history_whose_end_was_cut_off_is_found_by_the_seal_that_was_noted_elsewhere() {
    let program = Program::with(&toy()).await;
    assert!(program.run(&["backup", "early"]).ok);
    let store = program.store().await;
    let mut content = toy();
    content.people[0].name = "Ann Lee".to_owned();
    store.publish(&schema::records(&content), Batch::default()).await.expect("written");
    let audit = store.audit().await.expect("read");
    let head = audit.head.expect("sealed");
    store.close().await;
    let [first, last] = &audit.seals[..] else { panic!("{:?}", audit.seals) };
    for noted in [first, last] {
        assert!(program.run(&["audit", "--head", noted]).ok, "{noted}");
    }
    assert_eq!(last, &head);
    let ended = program.run(&["backup", "copy"]);
    assert!(ended.ok, "{ended:?}");
    let copy = std::fs::read(program.path("copy")).expect("a backup");
    assert!(String::from_utf8_lossy(&copy).contains(&format!("\"head\":\"{head}\"")));
    // The database as it was before the second version: everything in it proves itself.
    assert!(program.run(&["restore", "--force", "early"]).ok);
    assert!(program.run(&["audit"]).ok);
    let ended = program.run(&["audit", "--head", &head]);
    assert!(!ended.ok && ended.said.contains("cut off"), "{ended:?}");
    assert!(program.run(&["audit", "--head", first]).ok);
}
