//! What can be done with a proposal, as forms.

use super::schedule::{Unclear, asked_moment, local};
use crate::{
    desk::{asked::Asked, names::record_address, view::in_textarea},
    domain::{
        desk::{Proposal, ProposalState, Unpublishable, User},
        schema::Kind,
    },
    site::capital,
};
use leptos::prelude::*;

/// What the current user can do with a proposal.
pub fn of(asked: &Asked, user: &User, proposal: &Proposal, is_conflicting: bool) -> AnyView {
    let action = |name: &str| format!("/desk/proposals/{}/{name}", proposal.id);
    let version = || view! { <input type="hidden" name="version" value=proposal.version.to_string()/> };
    let may = proposal.may_be_published_by(user);
    let is_own = proposal.author == user.name;
    let publish = (may.is_ok() && !is_conflicting).then(|| {
        view! {
            <form method="post" action=action("publish")>
                {version()}
                <button>{asked.text("publish")}</button>
            </form>
        }
    });
    let schedule = publish.is_some().then(|| schedule_form(asked, proposal, action("schedule")));
    let unschedule = (may != Err(Unpublishable::Denied) && proposal.state == ProposalState::Scheduled).then(|| {
        view! {
            <form method="post" action=action("unschedule")>
                {version()}
                <button class="quiet">{asked.text("unschedule")}</button>
            </form>
        }
    });
    let refuse = (may != Err(Unpublishable::Denied)
        && !is_own
        && matches!(proposal.state, ProposalState::Waiting | ProposalState::Scheduled))
    .then(|| {
        view! {
            <form method="post" action=action("refuse") class="sheet">
                {version()}
                <div class="field">
                    <label for="cell-answer">{asked.text("refuse-why")}</label>
                    <textarea id="cell-answer" name="answer" rows="3" required>{in_textarea(asked.field("answer"))}</textarea>
                </div>
                <button class="quiet">{asked.text("refuse")}</button>
            </form>
        }
    });
    let change = proposal.edits.first().filter(|edit| {
        is_own && proposal.edits.len() == 1 && edit.new.is_some() && (edit.kind.has_form() || edit.kind == Kind::Site)
    });
    let change = change.map(|edit| {
        let address = match edit.base {
            Some(_) => record_address(edit.kind, &edit.key),
            None => format!("/desk/new/{}", edit.kind),
        };
        view! { <p><a class="button quiet" href=format!("{address}?proposal={}", proposal.id)>{asked.text("change-on")}</a></p> }
    });
    let withdraw = is_own.then(|| {
        view! {
            <form method="post" action=action("withdraw")>
                {version()}
                <button class="danger">{asked.text("withdraw")}</button>
            </form>
        }
    });
    view! {
        <section>
            <h2>{asked.text("answer-title")}</h2>
            <p><a class="button quiet" href=format!("/desk/preview/{}", proposal.id)>{asked.text("preview-open")}</a></p>
            {publish}
            {unschedule}
            {schedule}
            {change}
            {refuse}
            {withdraw}
        </section>
    }
    .into_any()
}

/// The form that says when a proposal is published. A time that is there twice is asked for.
fn schedule_form(asked: &Asked, proposal: &Proposal, action: String) -> AnyView {
    let zone = capital();
    let [day, time] = ["day", "time"].map(|name| asked.field(name).to_owned());
    let is_answered = !day.is_empty() || !time.is_empty();
    let unclear = is_answered.then(|| asked_moment(asked).err()).flatten();
    let invalid = unclear.is_some().then_some("true");
    let error = unclear.map(|unclear| view! { <p class="error" id="error-day">{asked.text(unclear.message())}</p> });
    let which = match unclear {
        Some(Unclear::Twice(moments)) => {
            Some([("first", moments[0]), ("second", moments[1])].map(|(which, moment)| {
                view! {
                    <label class="check">
                        <input type="radio" name="which" value=which required/>
                        <span>{local(moment, &zone)}</span>
                    </label>
                }
            }))
        }
        _ => None,
    };
    let which = which.map(
        |which| view! { <fieldset class="field"><legend>{asked.text("schedule-which")}</legend>{which}</fieldset> },
    );
    let name = zone.iana_name().unwrap_or("UTC").to_owned();
    let described = if unclear.is_some() { "hint-day error-day" } else { "hint-day" };
    view! {
        <details open=is_answered>
            <summary>{asked.text("schedule")}</summary>
            <form method="post" action=action class="sheet">
                <input type="hidden" name="version" value=proposal.version.to_string()/>
                <p class="hint" id="hint-day">{asked.with("schedule-zone", &[("zone", &name)])}</p>
                {error}
                <div class="field">
                    <label for="cell-day">{asked.text("schedule-day")}</label>
                    <input id="cell-day" name="day" type="date" value=day required aria-describedby=described aria-invalid=invalid/>
                </div>
                <div class="field">
                    <label for="cell-time">{asked.text("schedule-time")}</label>
                    <input id="cell-time" name="time" type="time" value=time required aria-describedby=described aria-invalid=invalid/>
                </div>
                {which}
                <button>{asked.text("schedule")}</button>
            </form>
        </details>
    }
    .into_any()
}
