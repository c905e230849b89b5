//! What every store has to keep, told once and asked of each of them.

use crate::support::{contents, stores::contract};
use coalition::{
    domain::{
        Content, Slug,
        schema::{self, Kind},
    },
    store::{Batch, Scope, Store, StoreError},
};
use std::sync::Arc;

contract! {
    a_new_store_is_empty,
    what_is_kept_comes_back_as_it_was_and_in_its_order,
    a_second_content_takes_the_place_of_the_first,
    every_write_counts_even_of_the_same_content,
    a_record_that_names_a_missing_one_is_refused_and_nothing_changes,
    a_record_that_is_there_twice_is_refused_and_nothing_changes,
    what_breaks_rules_is_refused_with_all_findings_and_nothing_changes,
    a_number_too_large_is_refused_and_nothing_changes,
    every_change_is_a_revision_with_what_was_before_and_what_came,
    the_history_tells_when_a_record_came_changed_went_and_was_renamed,
    a_write_that_expects_another_version_is_refused,
    what_was_imported_is_kept_beside_what_is_published,
    a_store_is_restored_with_its_history_under_a_new_version,
    every_version_is_sealed_with_those_before_it,
    a_hundred_revisions_of_one_record_are_listed_the_latest_first,
    a_reader_sees_one_content_or_the_other_and_never_half,
    writers_at_the_same_time_wait_for_each_other,
    few_and_many_changes_at_once_are_kept_alike,
    ten_thousand_organisations_are_kept,
}

fn two_contents() -> [Content; 2] {
    contents::full(2).try_into().expect("two contents")
}

async fn kept(store: &Arc<dyn Store>) -> Content {
    store.content().await.expect("read").expect("filled")
}

async fn a_new_store_is_empty(store: Arc<dyn Store>) {
    assert_eq!(store.version().await.expect("version"), 0);
    assert_eq!(store.content().await.expect("read"), None);
}

async fn what_is_kept_comes_back_as_it_was_and_in_its_order(store: Arc<dyn Store>) {
    for content in contents::some(24) {
        store.replace(&content).await.expect("written");
        assert_eq!(kept(&store).await, content);
        assert_eq!(store.check().await.expect("checked"), Vec::<String>::new());
    }
}

async fn a_second_content_takes_the_place_of_the_first(store: Arc<dyn Store>) {
    let [first, mut second] = two_contents();
    store.replace(&first).await.expect("written");
    second.positions.clear();
    second.organisations.reverse();
    store.replace(&second).await.expect("written");
    assert_eq!(kept(&store).await, second);
}

async fn every_write_counts_even_of_the_same_content(store: Arc<dyn Store>) {
    let [content, _] = two_contents();
    for version in 1..=3 {
        assert_eq!(store.replace(&content).await.expect("written"), version);
        assert_eq!(store.version().await.expect("version"), version);
    }
}

/// Writes a good content and then a bad one, and looks whether the good one stayed.
async fn refused(store: &Arc<dyn Store>, spoil: impl Fn(&mut Content)) -> StoreError {
    let [good, mut bad] = two_contents();
    spoil(&mut bad);
    let version = store.replace(&good).await.expect("written");
    let error = store.replace(&bad).await.expect_err("refused");
    assert_eq!(store.version().await.expect("version"), version);
    assert_eq!(kept(store).await, good);
    error
}

async fn a_record_that_names_a_missing_one_is_refused_and_nothing_changes(store: Arc<dyn Store>) {
    type Spoiler<'a> = (&'a str, &'a dyn Fn(&mut Content));
    let missing: Slug = "nowhere".parse().expect("slug");
    let spoilers: [Spoiler; 7] = [
        ("organisations", &|content| content.organisations[0].place = Some(missing.clone())),
        ("people", &|content| content.people[0].organisation = Some(missing.clone())),
        ("events", &|content| content.events[0].place = Some(missing.clone())),
        ("speakers", &|content| content.speakers[0].person = missing.clone()),
        ("involvements", &|content| content.involvements[0].event = missing.clone()),
        ("milestones", &|content| content.milestones[0].procedure = Some(missing.clone())),
        ("milestones", &|content| content.milestones[0].event = Some(missing.clone())),
    ];
    for (table, spoil) in spoilers {
        let error = refused(&store, spoil).await;
        assert!(
            matches!(&error, StoreError::Invalid(findings) if findings[0].kind.code() == table),
            "{table}: {error:?}"
        );
    }
}

async fn a_record_that_is_there_twice_is_refused_and_nothing_changes(store: Arc<dyn Store>) {
    let error = refused(&store, |content| content.helplines.push(content.helplines[0].clone())).await;
    assert!(error.to_string().contains("helplines/") && error.to_string().contains("is there twice"), "{error}");
    let error = refused(&store, |content| content.speakers.push(content.speakers[0].clone())).await;
    assert!(error.to_string().contains("speakers/") && error.to_string().contains("is there twice"), "{error}");
}

async fn what_breaks_rules_is_refused_with_all_findings_and_nothing_changes(store: Arc<dyn Store>) {
    let [mut content, _] = two_contents();
    store.replace(&content).await.expect("written");
    content.helplines[0].phone = Some("24h/7".to_owned());
    "=A1".clone_into(&mut content.organisations[0].name);
    "One\n{figure:nowhere}\n".clone_into(&mut content.texts[0].markdown);
    let error = store.publish(&schema::records(&content), Batch::default()).await.expect_err("refused");
    assert_eq!(store.version().await.expect("version"), 1);
    let StoreError::Invalid(findings) = &error else { panic!("{error:?}") };
    let places: Vec<_> = findings.iter().map(|found| (found.kind, found.column.as_deref(), found.line)).collect();
    let expected = [
        (Kind::Organisations, Some("name"), None),
        (Kind::Helplines, Some("phone"), None),
        (Kind::Texts, Some("markdown"), Some(2)),
    ];
    assert_eq!(places, expected, "{error}");
}

async fn a_number_too_large_is_refused_and_nothing_changes(store: Arc<dyn Store>) {
    let error = refused(&store, |content| content.figures[0].value = u64::MAX).await;
    assert!(error.to_string().contains("column value: “18446744073709551615” is not a whole number"), "{error}");
}

async fn every_change_is_a_revision_with_what_was_before_and_what_came(store: Arc<dyn Store>) {
    let [mut content, _] = two_contents();
    store.replace(&content).await.expect("written");
    let first = store.revisions(Scope::All, u32::MAX).await.expect("read");
    assert_eq!(first.len(), schema::records(&content).len());
    assert!(first.iter().all(|revision| revision.batch == 1 && revision.before.is_none() && revision.after.is_some()));
    let (slug, helpline) = (content.people[0].slug.to_string(), content.helplines[0].slug.to_string());
    "Somebody Else".clone_into(&mut content.people[0].name);
    content.helplines.remove(0);
    content.organisations.reverse();
    store.replace(&content).await.expect("written");
    let [removed, changed] =
        store.revisions(Scope::Batch(2), 9).await.expect("read").try_into().expect("two revisions");
    assert_eq!((changed.kind, &changed.key), (Kind::People, &slug));
    assert_eq!(changed.after.expect("cells").get("name"), "Somebody Else");
    assert_ne!(changed.before.expect("cells").get("name"), "Somebody Else");
    assert_eq!((removed.kind, &removed.key, removed.after.is_none()), (Kind::Helplines, &helpline, true));
    let of_record = store.revisions(Scope::Record(Kind::People, &slug), 9).await.expect("read");
    assert_eq!(of_record.iter().map(|revision| revision.batch).collect::<Vec<_>>(), [2, 1]);
    let one = store.revisions(Scope::Revision(changed.id), 9).await.expect("read");
    assert_eq!(one.len(), 1);
}

async fn the_history_tells_when_a_record_came_changed_went_and_was_renamed(store: Arc<dyn Store>) {
    let [mut content, _] = two_contents();
    store.replace(&content).await.expect("written");
    let [changed, gone] = [&content.people[0].slug, &content.helplines[0].slug].map(ToString::to_string);
    "Somebody Else".clone_into(&mut content.people[0].name);
    content.helplines.remove(0);
    let former = std::mem::replace(&mut content.figures[0].slug, "another-name".parse().expect("slug")).to_string();
    store.replace(&content).await.expect("written");
    let history = store.history(2).await.expect("read");
    let dates = history.dates(Kind::People, &changed).expect("known");
    assert_eq!((dates.changes, dates.first <= dates.last), (1, true));
    assert_eq!(history.dates(Kind::Organisations, content.organisations[0].slug.as_str()).expect("known").changes, 0);
    assert_eq!(history.dates(Kind::People, "nobody"), None);
    assert_eq!(history.withdrawn(Kind::Helplines, &gone).expect("withdrawn").renamed, None);
    assert_eq!(history.renamed(Kind::Figures, &former), Some("another-name"));
    assert_eq!(history.withdrawn(Kind::People, &changed), None);
    let [latest, before] = history.latest() else { panic!("{:?}", history.latest()) };
    assert!(latest.id > before.id && latest.version == 2);
}

async fn a_write_that_expects_another_version_is_refused(store: Arc<dyn Store>) {
    let [first, second] = two_contents();
    store.replace(&first).await.expect("written");
    let batch = Batch { author: "a", source: "test", expected: Some(0), ..Batch::default() };
    let error = store.publish(&schema::records(&second), batch).await.expect_err("refused");
    assert!(matches!(error, StoreError::Conflict { expected: 0, found: 1 }), "{error:?}");
    assert_eq!(kept(&store).await, first);
    assert_eq!(store.revisions(Scope::Batch(2), 9).await.expect("read"), []);
}

async fn what_was_imported_is_kept_beside_what_is_published(store: Arc<dyn Store>) {
    let [first, second] = two_contents().map(|content| schema::records(&content));
    let batch = Batch { author: "a", source: "test", ..Batch::default() };
    store.publish(&first, Batch { imported: Some(&second), ..batch }).await.expect("written");
    assert_eq!(store.import_state().await.expect("read").1, second);
    store.publish(&second, batch).await.expect("written");
    assert_eq!(store.import_state().await.expect("read").1, second);
    assert_eq!(store.published().await.expect("read").records, second);
}

async fn a_store_is_restored_with_its_history_under_a_new_version(store: Arc<dyn Store>) {
    let [first, second] = two_contents();
    store.replace(&first).await.expect("written");
    store.replace(&second).await.expect("written");
    let (tables, revisions) = (store.tables().await.expect("read"), store.revisions(Scope::All, u32::MAX).await);
    store.replace(&first).await.expect("written");
    let batch = Batch { author: "a", source: "restore", expected: Some(3), ..Batch::default() };
    assert_eq!(store.restore(tables, batch).await.expect("restored"), 4);
    assert_eq!(kept(&store).await, second);
    assert_eq!(store.revisions(Scope::All, u32::MAX).await.expect("read"), revisions.expect("read"));
    assert_eq!(store.check().await.expect("checked"), Vec::<String>::new());
}

async fn every_version_is_sealed_with_those_before_it(store: Arc<dyn Store>) {
    let mut heads = Vec::new();
    for content in two_contents() {
        store.replace(&content).await.expect("written");
        let audit = store.audit().await.expect("read");
        assert_eq!(audit.findings, Vec::<String>::new());
        heads.extend(audit.head);
    }
    let tables = store.tables().await.expect("read");
    store.restore(tables, Batch { author: "a", source: "restore", ..Batch::default() }).await.expect("restored");
    let audit = store.audit().await.expect("read");
    assert_eq!((audit.versions, audit.findings), (3, Vec::new()));
    heads.extend(audit.head);
    heads.dedup();
    assert_eq!(heads.len(), 3);
}

async fn a_hundred_revisions_of_one_record_are_listed_the_latest_first(store: Arc<dyn Store>) {
    let [mut content, _] = two_contents();
    for turn in 0..100 {
        content.people[0].name = format!("Name {turn}");
        store.replace(&content).await.expect("written");
    }
    let slug = content.people[0].slug.to_string();
    let latest = store.revisions(Scope::Record(Kind::People, &slug), 3).await.expect("read");
    assert_eq!(latest.iter().map(|revision| revision.batch).collect::<Vec<_>>(), [100, 99, 98]);
}

async fn a_reader_sees_one_content_or_the_other_and_never_half(store: Arc<dyn Store>) {
    let two = two_contents();
    store.replace(&two[0]).await.expect("written");
    let readers: Vec<_> = (0..3)
        .map(|_| {
            let (store, two) = (Arc::clone(&store), two.clone());
            tokio::spawn(async move {
                for _ in 0..15 {
                    let seen = kept(&store).await;
                    assert!(two.contains(&seen), "a mixture was read");
                }
            })
        })
        .collect();
    for turn in 1..=15 {
        store.replace(&two[turn % 2]).await.expect("written");
    }
    for reader in readers {
        reader.await.expect("the reader saw whole contents");
    }
}

async fn writers_at_the_same_time_wait_for_each_other(store: Arc<dyn Store>) {
    let two = two_contents();
    let writers: Vec<_> = two
        .iter()
        .cycle()
        .take(6)
        .cloned()
        .map(|content| {
            let store = Arc::clone(&store);
            tokio::spawn(async move { store.replace(&content).await.expect("written") })
        })
        .collect();
    let mut versions = Vec::new();
    for writer in writers {
        versions.push(writer.await.expect("the writer ended"));
    }
    versions.sort_unstable();
    assert_eq!(versions, [1, 2, 3, 4, 5, 6]);
    assert!(two.contains(&kept(&store).await));
}

/// A content with so many organisations more.
fn with_organisations(count: usize) -> Content {
    let [mut content, _] = two_contents();
    let one = content.organisations[0].clone();
    content.organisations.extend((0..count).map(|number| {
        let slug = format!("generated-{number}").parse().expect("slug");
        coalition::domain::Organisation { slug, ..one.clone() }
    }));
    content
}

async fn few_and_many_changes_at_once_are_kept_alike(store: Arc<dyn Store>) {
    let mut content = with_organisations(1_200);
    store.replace(&content).await.expect("written");
    let change = |content: &mut Content, place: usize| content.organisations[place].name.push_str(" anew");
    let edits: [&dyn Fn(&mut Content); 4] = [
        &|content| change(content, 700),
        &|content| {
            change(content, 800);
            content.organisations.pop();
        },
        // Every place after it is another one.
        &|content| {
            let last = content.organisations.pop().expect("one");
            content.organisations.insert(1, last);
        },
        &|content| (1..1_150).for_each(|place| change(content, place)),
    ];
    for edit in edits {
        edit(&mut content);
        store.replace(&content).await.expect("written");
        assert!(kept(&store).await == content);
        assert!(store.import_state().await.expect("read").1 == schema::records(&content));
        assert_eq!(store.check().await.expect("checked"), Vec::<String>::new());
    }
}

async fn ten_thousand_organisations_are_kept(store: Arc<dyn Store>) {
    let content = with_organisations(10_000);
    store.replace(&content).await.expect("written");
    assert_eq!(kept(&store).await, content);
}
