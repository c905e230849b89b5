//! Publishing at a set time: once over all nodes, also after downtime, and never what nobody may publish any more.

use super::nodes::until;
use crate::support::{
    desk::{DeskSite, Person},
    limited::Answer,
    markup::between,
    postgres::shared,
    proposing::{EVENT, record, schedule, title, with_editor},
    site::site_on,
    stores::contract,
};
use coalition::{
    desk::publish_due,
    domain::{
        desk::{ProposalState, Role, User},
        schema::Kind,
    },
    server::{keep_fresh, keep_schedule},
    store::{Batch, PostgresStore, Store},
};
use std::{path::Path, sync::Arc};
use tokio::task::JoinSet;

contract!(
    what_is_due_is_published_once_whatever_asks_for_it_also_after_downtime,
    what_contradicts_what_was_published_meanwhile_goes_back_to_its_author,
    what_nobody_may_publish_any_more_goes_back_to_its_author,
);

async fn what_is_due_is_published_once_whatever_asks_for_it_also_after_downtime(store: Arc<dyn Store>) {
    let ann = with_editor(&*store, "ann").await;
    let id = schedule(&*store, &ann, "Scheduled", 1_000).await;
    let before = store.version().await.expect("version");
    assert_eq!(publish_due(&*store, 999).await.expect("asked"), 0, "a second before");
    assert_eq!(store.version().await.expect("version"), before);
    // A week later, because no server ran; then many ask at the same moment.
    let mut asking = JoinSet::new();
    for _ in 0..6 {
        let store = Arc::clone(&store);
        asking.spawn(async move { publish_due(&*store, 600_000).await.expect("asked") });
    }
    assert_eq!(asking.join_all().await.into_iter().sum::<usize>(), 1, "once");
    assert_eq!(store.version().await.expect("version"), before + 1);
    assert_eq!(title(&*store).await, "Scheduled");
    let proposal = store.proposal(id).await.expect("read").expect("there");
    assert_eq!((proposal.state, proposal.published), (ProposalState::Published, Some(before + 1)));
    assert_eq!((proposal.answered_by, proposal.publish_at), (Some(ann.name), Some(1_000)));
}

async fn given_back(store: &dyn Store, id: u64, reason: &str) {
    assert_eq!(publish_due(store, 2_000).await.expect("asked"), 0);
    let proposal = store.proposal(id).await.expect("read").expect("there");
    assert_eq!((proposal.state, proposal.answer.as_deref()), (ProposalState::Refused, Some(reason)));
    assert_eq!((proposal.answered_by, proposal.publish_at), (None, None));
    assert_ne!(title(store).await, "Scheduled");
}

async fn what_contradicts_what_was_published_meanwhile_goes_back_to_its_author(store: Arc<dyn Store>) {
    let ann = with_editor(&*store, "ann").await;
    let id = schedule(&*store, &ann, "Scheduled", 1_000).await;
    let mut published = store.published().await.expect("read");
    let event = published.records.iter_mut().find(|record| record.id() == (Kind::Events, EVENT)).expect("there");
    event.cells.put("title_en", "By somebody else".to_owned());
    let batch = Batch { author: "bea", source: "desk", ..Batch::default() };
    store.publish(&published.records, batch).await.expect("published");
    given_back(&*store, id, "schedule-conflict").await;
}

async fn what_nobody_may_publish_any_more_goes_back_to_its_author(store: Arc<dyn Store>) {
    let ann = with_editor(&*store, "ann").await;
    let id = schedule(&*store, &ann, "Scheduled", 1_000).await;
    let translator = User { role: Role::Translator, languages: vec!["bg".parse().expect("language")], ..ann.clone() };
    assert!(store.change_rights(&translator).await.expect("changed"));
    given_back(&*store, id, "schedule-denied").await;
    let id = schedule(&*store, &ann, "Scheduled", 1_000).await;
    assert!(store.remove_account(&ann.name).await.expect("removed"));
    given_back(&*store, id, "schedule-denied").await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn two_nodes_on_one_database_publish_what_is_due_once_and_both_show_it() {
    let url = shared().database().await;
    let (mut sites, mut working) = (Vec::new(), JoinSet::new());
    let open = async || Arc::new(PostgresStore::open(&url, Path::new("/nonexistent")).await.expect("store"));
    let first = open().await;
    let ann = with_editor(&*first, "ann").await;
    for store in [first.clone(), open().await] {
        let site = site_on(store).await;
        working.spawn(keep_fresh(site.state.clone()));
        working.spawn(keep_schedule(site.state.clone()));
        sites.push(site);
    }
    let before = first.version().await.expect("version");
    // It was due long before any of the nodes ran.
    schedule(&*first, &ann, "Scheduled for both nodes", 1_000).await;
    let path = format!("/en/events/{EVENT}");
    let all_show = async || {
        let [one, other] = [&sites[0], &sites[1]].map(|site| site.get(&path));
        let pages = [one.await.body, other.await.body];
        pages.iter().all(|page| page.contains("Scheduled for both nodes"))
    };
    until("what is due on both nodes", all_show).await;
    assert_eq!(first.version().await.expect("version"), before + 1, "once");
}

async fn propose(desk: &DeskSite, person: &Person, path: &str, column: &str) -> String {
    let form = [(column, "At a set time"), ("reason", "by mail"), ("do", "propose")];
    let answer = desk.post(path, &person.cookie, &form).await;
    assert_eq!(answer.status, 303, "{}", answer.body);
    answer.header("location").to_owned()
}

async fn schedule_by_form(desk: &DeskSite, person: &Person, proposal: &str, when: [&str; 3]) -> Answer {
    let page = desk.get(proposal, &person.cookie).await;
    let version = page.body.split_once("name=\"version\" value=\"").map_or("1", |(_, rest)| between(rest, "", "\""));
    let form = [("version", version), ("day", when[0]), ("time", when[1]), ("which", when[2])];
    desk.post(&format!("{proposal}/schedule"), &person.cookie, &form).await
}

#[tokio::test]
async fn an_editor_sets_a_time_of_the_zone_and_is_asked_which_of_a_doubled_hour() {
    let desk = DeskSite::open().await;
    let (ann, bea) = (desk.arrive("ann", Role::Editor).await, desk.arrive("bea", Role::Editor).await);
    let proposal = propose(&desk, &ann, &format!("/desk/records/events/{EVENT}"), "cell-title_en").await;
    let page = desk.get(&proposal, &ann.cookie).await;
    assert!(page.body.contains("Europe/Brussels"), "the zone is shown: {}", page.body);
    for (when, words) in [
        (["2027-03-28", "02:30", ""], "does not exist"),
        (["2020-01-01", "12:00", ""], "is over"),
        (["", "", ""], "Give a day and a time"),
        (["2027-10-31", "02:30", ""], "comes twice"),
    ] {
        let refused = schedule_by_form(&desk, &ann, &proposal, when).await;
        assert_eq!(refused.status, 422, "{when:?}");
        assert!(refused.body.contains(words), "{words}: {}", refused.body);
        assert!(refused.body.contains(&format!("value=\"{}\"", when[0])) || when[0].is_empty(), "what was typed stays");
        let asks = ["(UTC+02:00) = 2027-10-31 00:30 UTC", "(UTC+01:00) = 2027-10-31 01:30 UTC"]
            .map(|option| refused.body.contains(option));
        assert_eq!(asks, [words == "comes twice"; 2], "{when:?}");
    }
    let scheduled = schedule_by_form(&desk, &ann, &proposal, ["2027-10-31", "02:30", "second"]).await;
    assert_eq!(scheduled.status, 303, "{}", scheduled.body);
    let page = desk.get(&proposal, &bea.cookie).await;
    for words in
        ["To be published at a set time", "2027-10-31 02:30 Europe/Brussels (UTC+01:00) = 2027-10-31 01:30 UTC"]
    {
        assert!(page.body.contains(words), "{words}: {}", page.body);
    }
    assert_ne!(title(&*desk.site.store).await, "At a set time", "nothing is public yet");
    let version = between(&page.body, "name=\"version\" value=\"", "\"");
    let cancelled = desk.post(&format!("{proposal}/unschedule"), &bea.cookie, &[("version", version)]).await;
    assert_eq!(cancelled.status, 303, "{}", cancelled.body);
    assert_eq!(publish_due(&*desk.site.store, u64::from(u32::MAX)).await.expect("asked"), 0, "it waits again");
    // Its author writes it anew while it is scheduled: somebody looks at it once more.
    let again = schedule_by_form(&desk, &bea, &proposal, ["2027-10-31", "04:30", ""]).await;
    assert_eq!(again.status, 303, "{}", again.body);
    let id = proposal.trim_start_matches("/desk/proposals/");
    let form =
        [("proposal", id), ("proposal-version", "4"), ("cell-title_en", "Other"), ("reason", "r"), ("do", "propose")];
    let changed = desk.post(&format!("/desk/records/events/{EVENT}"), &ann.cookie, &form).await;
    assert_eq!(changed.status, 303, "{}", changed.body);
    let found = desk.site.store.proposal(id.parse().expect("number")).await.expect("read").expect("there");
    assert_eq!((found.state, found.publish_at), (ProposalState::Waiting, None));
}

#[tokio::test]
async fn a_time_is_set_by_those_alone_who_may_publish() {
    let desk = DeskSite::open().await;
    let (tom, ann) = (desk.arrive("tom", Role::Translator).await, desk.arrive("ann", Role::Admin).await);
    let when = ["2027-11-30", "12:00", ""];
    let of_tom = propose(&desk, &tom, &format!("/desk/records/events/{EVENT}"), "cell-title_bg").await;
    assert_eq!(schedule_by_form(&desk, &tom, &of_tom, when).await.status, 403);
    let published = desk.site.store.published().await.expect("read");
    let line = published.records.into_iter().find(|record| record.kind == Kind::Helplines).expect("one").key;
    let own = propose(&desk, &ann, &format!("/desk/records/helplines/{line}"), "cell-name_en").await;
    let refused = schedule_by_form(&desk, &ann, &own, when).await;
    assert!(refused.status == 403 && refused.body.contains("somebody else"), "{}", refused.body);
    assert!(record(&*desk.site.store, Kind::Helplines, &line).await.is_some());
}
