//! The form of a record, made from its columns.

use super::{
    beside,
    control::Control,
    look,
    proposing::{self, draft_there, kept_meanwhile},
};
use crate::{
    desk::{
        asked::{Asked, CurrentUser},
        names::{kind_label, name, record_address, record_name},
        proposals::{summary, told},
        view,
    },
    domain::{
        Locale,
        desk::{Action, Cell, Proposal, may},
        schema::{self, Cells, Column, Field, Finding, Kind, Record},
    },
    store::Published,
};
use leptos::prelude::*;
use std::collections::BTreeSet;

/// The field that says that the source that is there says the new fact as well.
pub const SOURCE_SAYS_SO: &str = "source-says-so";

/// The column that the database counts: no form asks for it.
const COUNTED: &str = "revision";

/// What a form shows.
pub struct Form<'a> {
    pub kind: Kind,
    /// Nothing for a new record.
    pub key: Option<&'a str>,
    /// The columns of the kind.
    pub fields: &'a [Field],
    pub cells: Cells,
    pub reason: String,
    /// The version of the content that it is written over.
    pub version: u64,
    /// The proposal that it goes on with, and its version.
    pub proposal: Option<(u64, u64)>,
    pub published: &'a Published,
    pub findings: Vec<Finding>,
    /// A draft of the current user that the form does not go on with.
    pub draft: Option<&'a Proposal>,
    /// What somebody else, or the same person elsewhere, has saved meanwhile.
    pub kept: Option<&'a Proposal>,
}

impl Form<'_> {
    /// The page.
    pub fn page(&self, asked: &Asked, current: &CurrentUser) -> String {
        view::owned(|| {
            let is_it = |key| self.published.records.iter().find(|record| record.id() == (self.kind, key));
            let published = self.key.and_then(is_it);
            let title = match self.key {
                Some(key) if self.kind == Kind::Texts => beside::title(asked, self.published, key),
                Some(key) => published.map_or_else(|| key.to_owned(), |record| record_name(asked, record)),
                None => asked.text("record-new"),
            };
            let address = match self.key {
                Some(key) => record_address(self.kind, key),
                None => format!("/desk/new/{}", self.kind),
            };
            let new_key = schema::key(self.kind, &self.cells);
            let kept = self.kept.map(|kept| kept_meanwhile(asked, kept));
            let draft = self.draft.map(|draft| draft_there(asked, &address, draft));
            let key = self.key.unwrap_or_default().to_owned();
            let record = Record { kind: self.kind, key, cells: self.cells.clone() };
            let (id, may_change) = ("record-form", self.may_change(asked, current));
            let fields = self.asked_for(asked, current);
            let form = if may_change {
                let fields =
                    (fields, self.source(asked), proposing::reason(asked, self.reason.clone(), self.error("reason")));
                proposing::form(asked, (id, &address), self.version, self.proposal, &record, fields)
            } else {
                view! { <p>{asked.text("record-closed")}</p><div class="sheet wide">{fields}</div> }.into_any()
            };
            let list = match (self.kind, self.key) {
                (Kind::Texts, Some(_)) => "/desk/texts".to_owned(),
                (kind, _) => format!("/desk/records/{kind}"),
            };
            let main = view! {
                <p><a href=list>{kind_label(asked, self.kind)}</a></p>
                <h1>{title.clone()}</h1>
                {draft}
                {self.key.filter(|_| published.is_some()).map(|key| {
                    let history = format!("/desk/history?of={}/{key}", self.kind);
                    view! { <p class="hint"><a href=history>{asked.text("history-title")}</a></p> }
                })}
                {kept}
                {summary(asked, &self.findings, Some((self.kind, self.key.unwrap_or(&new_key))))}
                {form}
                {self.lists(asked)}
                {(may_change && self.kind.is_told()).then(|| {
                    look::section(asked, id, (self.kind, self.key), self.proposal.map_or(0, |(id, _)| id))
                })}
                {published.filter(|_| self.may_remove(current)).map(|_| self.removal(asked, &address))}
            };
            view::titled(asked, Some(&current.account), title, main.into_any())
        })
    }

    fn error(&self, column: &str) -> Option<String> {
        let is_it = |named: &str| named == column || column.rsplit_once('_').is_some_and(|(base, _)| base == named);
        let found = self.findings.iter().find(|finding| finding.column.as_deref().is_some_and(is_it));
        found.map(told)
    }

    fn control(
        &self,
        asked: &Asked,
        current: &CurrentUser,
        field: &Field,
        column: &str,
        language: Option<Locale>,
    ) -> Option<AnyView> {
        let is_key = self.key.is_some() && schema::key_columns(self.kind).contains(&column);
        let cell = self.cell(column);
        let is_allowed = |cell| may(current.permit.user(), Action::Propose(cell)).is_ok();
        let may_change = !is_key && is_allowed(cell);
        // A record that is in a language can be in each that the person may write in.
        let may_choose = |code: &str| column != "locale" || is_allowed(Cell { language: code.parse().ok(), ..cell });
        let (value, error) = (self.cells.get(column), self.error(column));
        let (kind, column, may_choose) = (self.kind, column.to_owned(), &may_choose);
        Control { kind, field, column, language, value, error, may_change, may_choose }.view(asked)
    }

    /// A cell of the record, for which rights are asked.
    fn cell<'a>(&'a self, column: &'a str) -> Cell<'a> {
        let language = self.cells.get("locale").parse().ok();
        Cell { kind: self.kind, key: self.key.unwrap_or_default(), column, language }
    }

    /// Whether the current user may propose another text for any cell.
    fn may_change(&self, asked: &Asked, current: &CurrentUser) -> bool {
        let snapshot = asked.desk.state.snapshot();
        let is_allowed = |column: &str| may(current.permit.user(), Action::Propose(self.cell(column))).is_ok();
        let key = if self.key.is_some() { schema::key_columns(self.kind) } else { &[] };
        self.fields.iter().any(|field| match field.column {
            Column::Plain(name) => !key.contains(&name) && is_allowed(name),
            Column::Localized(base) => snapshot.locales().any(|locale| is_allowed(&format!("{base}_{locale}"))),
        })
    }

    fn asked_for(&self, asked: &Asked, current: &CurrentUser) -> AnyView {
        let plain = self.plain(asked, current);
        if let (Kind::Texts, Some(key)) = (self.kind, self.key) {
            return beside::fields(asked, self.published, key, plain);
        }
        let plain: Vec<_> = plain.into_iter().map(|(_, control)| control).collect();
        let mut languages = self.languages(asked, current);
        // What a record is called stands first, also where each language has its own words for it.
        let is_called = self.fields.iter().any(|field| field.required && matches!(field.column, Column::Localized(_)));
        let others = languages.split_off(usize::from(is_called).min(languages.len()));
        view! { {languages}{plain}{others} }.into_any()
    }

    fn plain(&self, asked: &Asked, current: &CurrentUser) -> Vec<(&'static str, AnyView)> {
        // A text is in one language.
        let key = self.key.filter(|_| self.kind == Kind::Texts);
        let written_in = key.and_then(|key| key.rsplit_once('/')?.1.parse().ok());
        let plain = self.fields.iter().filter_map(|field| match field.column {
            Column::Plain(name) if name == COUNTED => None,
            Column::Plain(name) => {
                let language = written_in.filter(|_| matches!(name, "title" | "description" | "lead" | "markdown"));
                Some((name, self.control(asked, current, field, name, language)?))
            }
            Column::Localized(_) => None,
        });
        plain.collect()
    }

    /// The texts in each language of the site, one language after the other; those that are filled, and those of the sources, are open.
    fn languages(&self, asked: &Asked, current: &CurrentUser) -> Vec<AnyView> {
        let snapshot = asked.desk.state.snapshot();
        let site = &snapshot.content.site;
        let sources = site.sources();
        let others = site.locales.iter().filter(|locale| !sources.contains(locale));
        let group = |locale: &Locale| {
            let localized = self.fields.iter().filter_map(|field| match field.column {
                Column::Localized(base) => Some((field, format!("{base}_{locale}"))),
                Column::Plain(_) => None,
            });
            let mut is_open = sources.contains(locale);
            let controls: Vec<AnyView> = localized
                .filter_map(|(field, column)| {
                    is_open |= !self.cells.get(&column).is_empty() || self.error(&column).is_some();
                    self.control(asked, current, field, &column, Some(*locale))
                })
                .collect();
            (!controls.is_empty()).then(|| {
                view! {
                    <details open=is_open>
                        <summary><span lang=locale.code()>{locale.native_name()}</span></summary>
                        {controls}
                    </details>
                }
                .into_any()
            })
        };
        sources.iter().chain(others).filter_map(group).collect()
    }

    /// Whether the source that is there says the new fact as well; asked for once a fact has changed without its source.
    fn source(&self, asked: &Asked) -> Option<AnyView> {
        let question = asked.text("source-asked");
        let is_asked = self.findings.iter().any(|finding| finding.reason == question);
        let checked = !asked.field(SOURCE_SAYS_SO).is_empty();
        (is_asked || checked).then(|| {
            view! {
                <label class="check">
                    <input type="checkbox" name=SOURCE_SAYS_SO value="yes" checked=checked/>
                    {asked.text("source-says-so")}
                </label>
            }
            .into_any()
        })
    }

    /// The records that fields of this kind may name.
    fn lists(&self, asked: &Asked) -> Vec<AnyView> {
        let named = self.fields.iter().filter_map(|field| field.refers_to);
        let list = |kind: Kind| {
            let records = self.published.records.iter().filter(|record| record.kind == kind);
            let options: Vec<_> = records
                .map(|record| view! { <option value=record.key.clone()>{name(record, asked.locale)}</option> })
                .collect();
            view! { <datalist id=format!("keys-{kind}")>{options}</datalist> }.into_any()
        };
        named.collect::<BTreeSet<_>>().into_iter().map(list).collect()
    }

    /// Whether the current user may propose that the record goes: with all that it is known by.
    fn may_remove(&self, current: &CurrentUser) -> bool {
        let may_change = |column: &&str| may(current.permit.user(), Action::Propose(self.cell(column))).is_ok();
        schema::key_columns(self.kind).iter().all(may_change)
    }

    fn removal(&self, asked: &Asked, address: &str) -> AnyView {
        view! {
            <details>
                <summary>{asked.text("remove")}</summary>
                <form method="post" action=address.to_owned() class="sheet">
                    <input type="hidden" name="version" value=self.version.to_string()/>
                    <div class="field">
                        <label for="remove-reason">{asked.text("reason")}</label>
                        <input id="remove-reason" name="reason" autocomplete="off" required/>
                    </div>
                    <button name="do" value="remove" class="danger">{asked.text("remove-propose")}</button>
                </form>
            </details>
        }
        .into_any()
    }
}
