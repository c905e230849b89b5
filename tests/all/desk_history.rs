//! What was published comes back as it was: undo, a former version, and what was removed.

use crate::support::{
    desk::{DeskSite, Person},
    markup::between,
    proposing::{EVENT, title},
};
use coalition::domain::{
    desk::{Role, dependants},
    schema::{Kind, Record},
};

async fn records(desk: &DeskSite) -> Vec<Record> {
    desk.site.store.published().await.expect("read").records
}

/// Publishes a proposal as it is.
async fn publish(desk: &DeskSite, person: &Person, proposal: &str) {
    let page = desk.get(proposal, &person.cookie).await;
    let version = between(&page.body, "name=\"version\" value=\"", "\"").to_owned();
    let published = desk.post(&format!("{proposal}/publish"), &person.cookie, &[("version", &version)]).await;
    assert_eq!(published.status, 303, "{}", published.body);
}

/// Removes an event that others speak at or are involved in, and gives its key.
async fn remove(desk: &DeskSite, person: &Person) -> String {
    let before = records(desk).await;
    for event in before.iter().filter(|record| record.kind == Kind::Events) {
        let joined = dependants(&before, event.id());
        let kinds = [Kind::Speakers, Kind::Involvements].map(|kind| joined.iter().any(|record| record.kind == kind));
        if kinds != [true; 2] {
            continue;
        }
        let form = [("reason", "by mistake"), ("do", "remove")];
        let removed = desk.post(&format!("/desk/records/events/{}", event.key), &person.cookie, &form).await;
        if removed.status == 303 {
            publish(desk, person, removed.header("location")).await;
            let after = records(desk).await;
            assert_eq!(after.len() + joined.len() + 1, before.len(), "it went with those that joined it");
            return event.key.clone();
        }
    }
    panic!("no event can be removed");
}

#[tokio::test]
async fn what_was_removed_comes_back_with_its_speakers_and_involvements_to_where_it_stood() {
    let desk = DeskSite::open().await;
    let (ann, tom) = (desk.arrive("ann", Role::Editor).await, desk.arrive("tom", Role::Translator).await);
    let before = records(&desk).await;
    let key = remove(&desk, &ann).await;
    assert_eq!(desk.get(&format!("/en/events/{key}"), "").await.status, 410);
    let trash = desk.get("/desk/trash", &ann.cookie).await;
    let line = between(&trash.body, &format!("Events: {key}"), "</li>");
    let revision = between(line, "name=\"revision\" value=\"", "\"");
    let of_tom = desk.get("/desk/trash", &tom.cookie).await;
    assert!(of_tom.body.contains(&key) && !of_tom.body.contains("name=\"revision\""), "he restores nothing");
    assert_eq!(desk.post("/desk/trash/restore", &tom.cookie, &[("revision", revision)]).await.status, 403);
    let restored = desk.post("/desk/trash/restore", &ann.cookie, &[("revision", revision)]).await;
    assert_eq!(restored.status, 303, "{}", restored.body);
    publish(&desk, &ann, restored.header("location")).await;
    assert!(records(&desk).await == before, "everything is as it was, in the same order");
    assert_eq!(desk.get(&format!("/en/events/{key}"), "").await.status, 200);
    let again = desk.post("/desk/trash/restore", &ann.cookie, &[("revision", revision)]).await;
    assert_eq!(again.status, 404, "it is there");
    assert!(!desk.get("/desk/trash", &ann.cookie).await.body.contains(&key));
}

#[tokio::test]
async fn the_undo_of_a_version_that_removed_brings_all_of_it_back_to_where_it_stood() {
    let desk = DeskSite::open().await;
    let ann = desk.arrive("ann", Role::Editor).await;
    let before = records(&desk).await;
    remove(&desk, &ann).await;
    let batch = desk.site.store.version().await.expect("version").to_string();
    let undone = desk.post("/desk/history/undo", &ann.cookie, &[("batch", &batch)]).await;
    publish(&desk, &ann, undone.header("location")).await;
    assert!(records(&desk).await == before);
}

#[tokio::test]
async fn a_record_becomes_again_what_it_was_at_a_version() {
    let desk = DeskSite::open().await;
    let (ann, tom) = (desk.arrive("ann", Role::Editor).await, desk.arrive("tom", Role::Translator).await);
    let before = records(&desk).await;
    for text in ["Second", "Third"] {
        let form = [("cell-title_en", text), ("cell-title_fr", text), ("reason", "by mail"), ("do", "propose")];
        let proposed = desk.post(&format!("/desk/records/events/{EVENT}"), &ann.cookie, &form).await;
        publish(&desk, &ann, proposed.header("location")).await;
    }
    assert_eq!(title(&*desk.site.store).await, "Third");
    let form = desk.get(&format!("/desk/records/events/{EVENT}"), &ann.cookie).await;
    let address = format!("/desk/history?of=events/{EVENT}");
    assert!(form.body.contains(&address));
    let history = desk.get(&address, &ann.cookie).await;
    assert!(history.body.contains("<ins>Third</ins>"), "{}", history.body);
    let first = history.body.rsplit_once("name=\"revision\" value=\"").expect("a version").1;
    let first = first.split('"').next().expect("its number");
    assert_eq!(desk.post("/desk/history/restore", &tom.cookie, &[("revision", first)]).await.status, 403);
    let restored = desk.post("/desk/history/restore", &ann.cookie, &[("revision", first)]).await;
    assert_eq!(restored.status, 303, "{}", restored.body);
    publish(&desk, &ann, restored.header("location")).await;
    assert!(records(&desk).await == before, "an export has the bytes of then");
}

#[tokio::test]
async fn the_version_that_everything_begins_with_is_not_offered_for_undo_and_refused_with_a_reason() {
    let desk = DeskSite::open().await;
    let ann = desk.arrive("ann", Role::Editor).await;
    let history = desk.get("/desk/history", &ann.cookie).await.body;
    assert!(history.contains("Version 1") && !history.contains("name=\"batch\" value=\"1\""), "{history}");
    let others = records(&desk).await.len() - 5;
    assert!(history.contains(&format!("and {others} more")), "all of it is counted: {history}");
    let refused = desk.post("/desk/history/undo", &ann.cookie, &[("batch", "1")]).await;
    assert_eq!(refused.status, 409, "{}", refused.body);
    assert!(refused.body.contains("before it there was nothing"), "{}", refused.body);
    assert!(!desk.get("/desk/proposals", &ann.cookie).await.body.contains("version 1"), "nothing was proposed");
    remove(&desk, &ann).await;
    let history = desk.get("/desk/history", &ann.cookie).await.body;
    assert!(history.contains("name=\"batch\" value=\"2\""), "a later one can be undone: {history}");
}
