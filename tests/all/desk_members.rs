//! A member corrects its own entry, and an editor approves; and facts ask for their source.

use crate::support::{
    desk::DeskSite,
    markup::between,
    proposing::{EVENT, record},
};
use coalition::domain::{desk::Role, schema::Kind};

#[tokio::test]
async fn a_member_finds_its_entry_on_the_start_page_corrects_it_and_an_editor_approves() {
    let desk = DeskSite::open().await;
    let (mia, bea) = (desk.arrive("mia", Role::Member).await, desk.arrive("bea", Role::Editor).await);
    let start = desk.get("/desk", &mia.cookie).await;
    let entry = between(&start.body, "<p><a href=\"", "\"");
    let own = desk.site.state.snapshot().content.organisations[0].slug.to_string();
    assert_eq!(entry, format!("/desk/records/organisations/{own}"));
    let form = desk.get(entry, &mia.cookie).await;
    for column in ["name", "summary_en", "website"] {
        assert!(form.body.contains(&format!("name=\"cell-{column}\"")), "{column}");
    }
    for column in ["slug", "membership", "relation", "evidence", "source_url", "unverified", "evidence_summary_en"] {
        assert!(!form.body.contains(&format!("name=\"cell-{column}\"")), "{column} is not the member's");
    }
    let version = between(&form.body, "name=\"version\" value=\"", "\"");
    let typed =
        [("version", version), ("cell-website", "https://new.example/"), ("reason", "we moved"), ("do", "propose")];
    let proposed = desk.post(entry, &mia.cookie, &typed).await;
    assert_eq!(proposed.status, 303, "{}", proposed.body);
    let proposal = proposed.header("location");
    let page = desk.get(proposal, &mia.cookie).await;
    assert!(page.body.contains("Waiting for an answer") && !page.body.contains("/publish\""), "{}", page.body);
    assert_eq!(desk.post(&format!("{proposal}/publish"), &mia.cookie, &[("version", "1")]).await.status, 403);
    let website = async || {
        let now = record(&*desk.site.store, Kind::Organisations, &own).await.expect("there");
        now.cells.get("website").to_owned()
    };
    assert_ne!(website().await, "https://new.example/", "it waits");
    assert!(desk.get("/desk", &bea.cookie).await.body.contains(proposal));
    assert_eq!(desk.post(&format!("{proposal}/publish"), &bea.cookie, &[("version", "1")]).await.status, 303);
    assert_eq!(website().await, "https://new.example/");
    assert!(desk.get(proposal, &mia.cookie).await.body.contains("Published"));
}

#[tokio::test]
async fn a_fact_that_changes_asks_for_its_source_and_general_knowledge_is_a_debt_on_the_start_page() {
    let desk = DeskSite::open().await;
    let ann = desk.arrive("ann", Role::Editor).await;
    let published = desk.site.store.published().await.expect("read");
    let address = format!("/desk/records/events/{EVENT}");
    let form = [("cell-start", "2022-07-15"), ("reason", "by mail"), ("do", "propose")];
    let asked = desk.post(&address, &ann.cookie, &form).await;
    assert_eq!(asked.status, 422, "{}", asked.body);
    assert!(asked.body.contains("href=\"#cell-source_url\"") && asked.body.contains("name=\"source-says-so\""));
    let with = |more: (&'static str, &'static str)| [form[0], form[1], form[2], more];
    for more in [("source-says-so", "yes"), ("cell-source_url", "https://example.org/new-hall")] {
        assert_eq!(desk.post(&address, &ann.cookie, &with(more)).await.status, 303, "{more:?}");
    }
    let form = [("cell-title_en", "A text, no fact"), ("reason", "by mail"), ("do", "propose")];
    assert_eq!(desk.post(&address, &ann.cookie, &form).await.status, 303);
    let debt = published.records.iter().find(|record| record.cells.get("evidence") == "general-knowledge");
    if let Some(debt) = debt {
        let start = desk.get("/desk", &ann.cookie).await;
        assert!(start.body.contains(&format!("href=\"/desk/records/{}/{}\"", debt.kind, debt.key)));
    }
}

#[tokio::test]
async fn a_record_that_a_role_may_not_change_is_shown_without_a_button_that_would_be_refused() {
    let desk = DeskSite::open().await;
    let (mia, tom) = (desk.arrive("mia", Role::Member).await, desk.arrive("tom", Role::Translator).await);
    let event = format!("/desk/records/events/{EVENT}");
    let term = "/desk/records/terms/en-child-pornography";
    for (person, address, is_open) in
        [(&mia, event.as_str(), false), (&tom, term, false), (&tom, &event, true), (&mia, "/desk/new/events", false)]
    {
        let page = desk.get(address, &person.cookie).await;
        assert_eq!(page.status, 200, "{address}");
        assert_eq!(page.body.contains("Save as a proposal"), is_open, "{} {address}", person.name);
        assert_eq!(page.body.contains("change nothing of it"), !is_open, "{} {address}", person.name);
    }
}
