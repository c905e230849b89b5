//! What every store keeps of proposals, told once and asked of each of them.

use crate::support::{contents, stores::contract};
use coalition::{
    domain::{
        desk::{Edit, Proposal, ProposalState},
        schema::{self, Kind},
    },
    store::{Backup, Batch, Proposals as _, Saved, SqliteStore, Store, StoreError},
};
use std::sync::Arc;

contract! {
    a_proposal_comes_back_as_it_was_given,
    those_that_come_at_the_same_time_get_numbers_of_their_own,
    a_change_over_a_former_version_is_refused_with_what_is_there,
    a_proposal_is_published_with_its_batch_or_not_at_all,
    a_backup_takes_proposals,
}

fn proposal(author: &str) -> Proposal {
    let cells = |text: &str| Some([("title_en".to_owned(), text.to_owned())].into_iter().collect());
    Proposal {
        id: 1,
        author: author.parse().expect("name"),
        state: ProposalState::Waiting,
        reason: "It’s “new”; <b>".to_owned(),
        edits: vec![Edit {
            kind: Kind::Events,
            key: "launch".to_owned(),
            base: cells("A"),
            new: cells("B"),
            place: None,
        }],
        version: 1,
        created: 7,
        changed: 7,
        answered_by: None,
        answer: None,
        publish_at: None,
        published: None,
    }
}

async fn a_proposal_comes_back_as_it_was_given(store: Arc<dyn Store>) {
    assert_eq!(store.proposal(1).await.expect("read"), None);
    let (ann, tom) = (proposal("ann"), Proposal { id: 2, state: ProposalState::Draft, ..proposal("tom") });
    assert_eq!(store.add_proposal(&ann).await.expect("added"), 1);
    assert_eq!(store.add_proposal(&tom).await.expect("added"), 2);
    assert_eq!(store.proposal(1).await.expect("read").as_ref(), Some(&ann));
    let listed = async |state, author: Option<&Proposal>| {
        store.proposals(state, author.map(|proposal| &proposal.author), 9).await.expect("read")
    };
    assert_eq!(listed(ProposalState::Waiting, None).await, std::slice::from_ref(&ann));
    assert_eq!(listed(ProposalState::Draft, Some(&tom)).await, [tom]);
    assert_eq!(listed(ProposalState::Draft, Some(&ann)).await, []);
}

async fn those_that_come_at_the_same_time_get_numbers_of_their_own(store: Arc<dyn Store>) {
    let adding = (0..8).map(|_| {
        let store = Arc::clone(&store);
        tokio::spawn(async move { store.add_proposal(&proposal("ann")).await.expect("added") })
    });
    let adding: Vec<_> = adding.collect();
    let mut numbers = Vec::new();
    for one in adding {
        numbers.push(one.await.expect("done"));
    }
    numbers.sort_unstable();
    assert_eq!(numbers, (1..=8).collect::<Vec<_>>());
}

async fn a_change_over_a_former_version_is_refused_with_what_is_there(store: Arc<dyn Store>) {
    store.add_proposal(&proposal("ann")).await.expect("added");
    let (answered_by, answer) = (Some("bea".parse().expect("name")), Some("Not yet".to_owned()));
    let refused = Proposal { state: ProposalState::Refused, answered_by, answer, changed: 8, ..proposal("ann") };
    assert_eq!(store.save_proposal(&refused).await.expect("saved"), Saved::Kept(2));
    let there = Proposal { version: 2, ..refused };
    assert_eq!(store.save_proposal(&proposal("ann")).await.expect("answered"), Saved::Stale(Some(there.clone())));
    let withdrawn = Proposal { state: ProposalState::Withdrawn, ..there };
    assert_eq!(store.save_proposal(&withdrawn).await.expect("saved"), Saved::Kept(3));
    let there = Proposal { version: 3, ..withdrawn };
    assert_eq!(store.save_proposal(&there).await.expect("answered"), Saved::Stale(Some(there.clone())), "it is closed");
    let nowhere = Proposal { id: 9, ..there };
    assert_eq!(store.save_proposal(&nowhere).await.expect("answered"), Saved::Stale(None));
}

async fn a_proposal_is_published_with_its_batch_or_not_at_all(store: Arc<dyn Store>) {
    let records = schema::records(&contents::full(1).remove(0));
    store.add_proposal(&proposal("ann")).await.expect("added");
    let given = Proposal { answered_by: Some("bea".parse().expect("name")), changed: 9, ..proposal("ann") };
    let batch = Batch { author: "ann", source: "desk", proposal: Some(&given), ..Batch::default() };
    assert_eq!(store.publish(&records, batch).await.expect("published"), 1);
    let found = store.proposal(1).await.expect("read").expect("there");
    assert_eq!(found, Proposal { state: ProposalState::Published, version: 2, published: Some(1), ..given.clone() });
    let again = store.publish(&records, batch).await;
    assert!(matches!(again, Err(StoreError::Answered { proposal: 1 })), "{again:?}");
    assert_eq!(store.version().await.expect("version"), 1, "nothing was written");
}

async fn a_backup_takes_proposals(store: Arc<dyn Store>) {
    store.replace(&contents::full(1).remove(0)).await.expect("written");
    store.add_proposal(&proposal("ann")).await.expect("added");
    let folder = tempfile::tempdir().expect("folder");
    let file = folder.path().join("a.backup");
    let backup = Backup::of(store.as_ref()).await.expect("read").expect("content");
    backup.write(&file, false).await.expect("written");
    let other = SqliteStore::open(&folder.path().join("other.sqlite")).await.expect("store");
    let batch = Batch { author: "a", source: "restore", ..Batch::default() };
    let tables = store.tables().await.expect("tables");
    other.restore(tables, batch).await.expect("restored");
    assert_eq!(other.proposal(1).await.expect("read"), Some(proposal("ann")));
    assert_eq!(Backup::read(&file).await.expect("read back"), backup);
}
