//! Proposals for the store of a test: somebody who may publish, and a change of an event.

use super::site::real_content;
use coalition::{
    domain::{
        desk::{Edit, Proposal, ProposalState, Role, User},
        schema::{Kind, Record},
    },
    store::{SignInCode, Store},
};

/// An event of the real content.
pub const EVENT: &str = "2022-07-childsafetyonlinenow-launch";

pub async fn record(store: &dyn Store, kind: Kind, key: &str) -> Option<Record> {
    let published = store.published().await.expect("read");
    published.records.into_iter().find(|record| record.id() == (kind, key))
}

/// The real content, and an editor of this name.
pub async fn with_editor(store: &dyn Store, name: &str) -> User {
    store.replace(&real_content()).await.expect("written");
    let user =
        User { name: name.parse().expect("name"), role: Role::Editor, languages: Vec::new(), organisation: None };
    let code = SignInCode { hash: "hash".to_owned(), expires: 1 };
    assert!(store.add_account(&user, &code).await.expect("added"));
    user
}

/// A change of the event's English title that an editor has scheduled for a moment.
pub async fn schedule(store: &dyn Store, editor: &User, title: &str, at: u64) -> u64 {
    let base = record(store, Kind::Events, EVENT).await.expect("there").cells;
    let mut new = base.clone();
    new.put("title_en", title.to_owned());
    let edit = Edit { kind: Kind::Events, key: EVENT.to_owned(), base: Some(base), new: Some(new), place: None };
    let proposal = Proposal::new(editor.name.clone(), "by mail".to_owned(), vec![edit], 1);
    let id = store.add_proposal(&proposal).await.expect("added");
    let (state, answered_by, publish_at) = (ProposalState::Scheduled, Some(editor.name.clone()), Some(at));
    let scheduled = Proposal { id, version: 1, state, answered_by, publish_at, ..proposal };
    store.save_proposal(&scheduled).await.expect("saved");
    assert_eq!(store.proposal(id).await.expect("read"), Some(Proposal { version: 2, ..scheduled }));
    id
}

pub async fn title(store: &dyn Store) -> String {
    record(store, Kind::Events, EVENT).await.expect("there").cells.get("title_en").to_owned()
}
