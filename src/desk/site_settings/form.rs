//! The form of the settings, made from their keys.

use super::setting::control;
use crate::{
    desk::{
        asked::{Asked, CurrentUser},
        proposals::{summary, told},
        records::proposing::{self, draft_there, kept_meanwhile},
        setting_value::value_of,
        view,
    },
    domain::{
        desk::Proposal,
        schema::{self, Cells, Finding, Kind, Record, SITE},
    },
};
use leptos::prelude::*;

/// The address of the form.
pub const ADDRESS: &str = "/desk/settings";

/// What the form shows.
pub struct Form<'a> {
    pub cells: Cells,
    pub reason: String,
    /// The version of the content that it is written over.
    pub version: u64,
    /// The proposal that it goes on with, and its version.
    pub proposal: Option<(u64, u64)>,
    pub wrong: Vec<Finding>,
    /// A draft of the current user that it does not go on with.
    pub draft: Option<&'a Proposal>,
    /// What the same person has saved elsewhere meanwhile.
    pub kept: Option<&'a Proposal>,
}

impl Form<'_> {
    /// The page.
    pub fn page(&self, asked: &Asked, current: &CurrentUser) -> String {
        view::owned(|| {
            let error = |column: &str| {
                let found = self.wrong.iter().find(|finding| finding.column.as_deref() == Some(column));
                found.map(told)
            };
            let typed = |column: &str, kept: String| {
                let field = asked.form.iter().find(|(known, _)| known.strip_prefix("cell-") == Some(column));
                field.map_or(kept, |(_, text)| text.clone())
            };
            let controls: Vec<_> = schema::settings_keys()
                .iter()
                .map(|key| control(asked, key, &value_of(&self.cells, key), error(key), &typed))
                .collect();
            let kept = self.kept.map(|kept| kept_meanwhile(asked, kept));
            let record = Record { kind: Kind::Site, key: SITE.to_owned(), cells: self.cells.clone() };
            let reason = proposing::reason(asked, self.reason.clone(), error("reason"));
            let (id, fields) = ("settings-form", (controls, reason));
            let form = proposing::form(asked, (id, ADDRESS), self.version, self.proposal, &record, fields);
            let main = view! {
                <p><a href="/desk/records">{asked.text("records-title")}</a></p>
                <h1>{asked.text("kind-site")}</h1>
                <p class="lead">{asked.text("settings-lead")}</p>
                {self.draft.map(|draft| draft_there(asked, ADDRESS, draft))}
                {kept}
                {summary(asked, &self.wrong, Some((Kind::Site, SITE)))}
                {form}
            };
            view::render(asked, Some(&current.account), "kind-site", main.into_any())
        })
    }
}
