//! What the forms of records and of settings have in common: the frame around their fields, what was kept before or elsewhere, and how a
//! proposal that was sent is kept.

use crate::{
    desk::{
        DeskError,
        asked::{Asked, DraftKept, see_other},
        live,
        proposals::differences,
        terms, view,
    },
    domain::{
        desk::{Proposal, ProposalState},
        schema::Record,
    },
    store::Saved,
};
use axum::response::Response;
use leptos::prelude::*;

/// That the current user has a draft of what the form at this address changes, and the way to it.
pub fn draft_there(asked: &Asked, address: &str, draft: &Proposal) -> AnyView {
    let told = asked.with("draft-there", &[("time", &view::moment(draft.changed))]);
    view! {
        <p class="done">
            {told}" "
            <a href=format!("{address}?proposal={}", draft.id)>{asked.text("draft-go-on")}</a>
        </p>
    }
    .into_any()
}

/// What somebody else, or the same person elsewhere, has saved meanwhile.
pub fn kept_meanwhile(asked: &Asked, kept: &Proposal) -> AnyView {
    let edits: Vec<_> = kept.edits.iter().map(|edit| differences(asked, edit)).collect();
    let lead = view! { <p>{asked.text("kept-lead")}</p> };
    view! { {view::alert(asked, "kept-title", lead)}{edits} }.into_any()
}

/// The form with this id that a change of a record is sent with to this address. `version` is that of the content that it is written over,
/// `proposal` the one that it goes on with, and its version. It tells the terms to avoid, and keeps what is typed where its live part was
/// built.
pub fn form(
    asked: &Asked,
    (id, address): (&'static str, &str),
    version: u64,
    proposal: Option<(u64, u64)>,
    record: &Record,
    fields: impl IntoView + 'static,
) -> AnyView {
    let (number, known) = proposal.map(|(id, version)| (id.to_string(), version.to_string())).unzip();
    let hints = terms::of_form(asked, record);
    let live = live::autosave(asked, id, hints.clone());
    let hints = live.is_none().then(|| terms::list(asked, hints));
    view! {
        <form method="post" action=address.to_owned() id=id class="sheet wide">
            <input type="hidden" name="version" value=version.to_string()/>
            <input type="hidden" name="proposal" value=number.unwrap_or_default() autocomplete="off"/>
            <input type="hidden" name="proposal-version" value=known.unwrap_or_default() autocomplete="off"/>
            {fields.into_any()}
            {hints}
            <div class="bar">
                <button name="do" value="propose">{asked.text("propose")}</button>
                <button name="do" value="draft" class="quiet" formnovalidate>{asked.text("save-draft")}</button>
                {live}
            </div>
        </form>
    }
    .into_any()
}

/// The field for the reason of a change, as it was typed, with what is wrong with it.
pub fn reason(asked: &Asked, typed: String, error: Option<String>) -> AnyView {
    let invalid = error.is_some().then_some("true");
    let error = error.map(|error| view! { <p class="error" id="error-reason">{error}</p> });
    view! {
        <div class="field">
            <label for="cell-reason">{asked.text("reason")}</label>
            <p class="hint" id="hint-reason">{asked.text("hint-reason")}</p>
            {error}
            <input id="cell-reason" name="reason" value=typed autocomplete="off"
                aria-describedby="hint-reason" aria-invalid=invalid/>
        </div>
    }
    .into_any()
}

/// Keeps a proposal that was sent, over the version that its form knows if it `goes_on` with one: the way to it, or what is kept by now in
/// the place of that version.
pub async fn saved(
    asked: &Asked,
    proposal: &Proposal,
    goes_on: bool,
) -> Result<Result<Response, Option<Proposal>>, DeskError> {
    let store = asked.desk.state.store();
    let id = if goes_on {
        match store.save_proposal(proposal).await? {
            Saved::Kept(_) => proposal.id,
            Saved::Stale(kept) => return Ok(Err(kept)),
        }
    } else {
        store.add_proposal(proposal).await?
    };
    let mut way = see_other(&format!("/desk/proposals/{id}"));
    if proposal.state == ProposalState::Draft {
        way.extensions_mut().insert(DraftKept);
    }
    Ok(Ok(way))
}
