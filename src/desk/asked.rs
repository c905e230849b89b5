//! What a handler is asked, and what it answers with.

use super::{Desk, DeskError, nonce::Nonce, secret};
use crate::{
    domain::{
        Locale, Slug,
        desk::{AuditEntry, AuditKind, Permit},
    },
    i18n::Messages,
    store::{Account, Session},
};
use axum::{
    http::{HeaderValue, StatusCode, header},
    response::{Html, IntoResponse as _, Response},
};
use std::pin::Pin;

/// The field that says why a file of the form cannot be read.
pub const UNDECODABLE: &str = "undecodable";

/// The answer of a handler.
pub type Answer = Pin<Box<dyn Future<Output = Result<Response, DeskError>> + Send>>;

/// A request, as far as handlers have to know it.
#[derive(Clone)]
pub struct Asked {
    /// Where it came.
    pub desk: Desk,
    /// The language of the answer.
    pub locale: Locale,
    /// The fields of its form, of a POST alone.
    pub form: Vec<(String, String)>,
    /// Its path.
    pub path: String,
    /// Its query.
    pub query: String,
    /// The network that it came from.
    pub network: String,
    /// The hash of the session that the browser holds, whether it has ended or not.
    pub session: Option<String>,
    /// When it came.
    pub now: u64,
    /// Whether a page of the desk shows the answer in a frame.
    pub is_framed: bool,
    /// What its answer names the live parts by.
    pub nonce: Nonce,
}

/// Somebody who is in, and may do what was asked.
pub struct CurrentUser {
    /// The session.
    pub session: Session,
    /// The person.
    pub account: Account,
    /// The proof that the person may.
    pub permit: Permit,
}

impl Asked {
    /// A field of the form, without blanks around it; empty when it is not there.
    pub fn field(&self, name: &str) -> &str {
        self.secret_field(name).trim()
    }

    /// A field of the form as it was typed.
    pub fn secret_field(&self, name: &str) -> &str {
        self.form.iter().find(|(known, _)| known == name).map_or("", |(_, value)| value)
    }

    /// The parts of the path after `/desk` and what names the page.
    pub fn rest(&self) -> &str {
        self.path.splitn(4, '/').nth(3).unwrap_or_default()
    }

    /// A value of the query, without blanks around it; empty when it is not there.
    pub fn asked_for(&self, name: &str) -> String {
        let found = form_urlencoded::parse(self.query.as_bytes()).find(|(known, _)| known == name);
        found.map_or_else(String::new, |(_, value)| value.trim().to_owned())
    }

    /// The strings of the language.
    pub fn words(&self) -> Option<&Messages> {
        let words = self.desk.words.iter().find(|(locale, _)| *locale == self.locale);
        words.map(|(_, messages)| messages)
    }

    /// A string.
    pub fn text(&self, id: &str) -> String {
        self.words().map_or(id, |words| words.text(id)).to_owned()
    }

    /// A string with variables.
    pub fn with(&self, id: &str, variables: &[(&str, &str)]) -> String {
        self.words().map_or_else(|| id.to_owned(), |words| words.format(id, 0, variables))
    }

    /// A string with a number, which chooses its form.
    pub fn count(&self, id: &str, count: usize) -> String {
        let number = count.to_string();
        self.words().map_or_else(|| id.to_owned(), |words| words.format(id, count, &[("number", &number)]))
    }

    /// Notes what was done or refused. What cannot be noted is in the log of the program at least.
    pub async fn note(&self, account: Option<&Slug>, kind: AuditKind, detail: String) {
        note(&self.desk, self.now, account, kind, detail).await;
    }

    /// A new session: what the browser holds of it, and the session.
    pub fn new_session(&self, account: &Account, pending: Option<String>) -> Result<(String, Session), DeskError> {
        let token = secret::hexadecimal(&secret::random::<32>()?);
        let hash = secret::hash(&token);
        let session = Session { hash, account: account.user.name.clone(), created: self.now, seen: self.now, pending };
        Ok((token, session))
    }

    /// An answer that gives the browser a session; with nothing in it, it takes the session away.
    pub fn give(&self, token: &str, mut answer: Response) -> Response {
        if let Some(cookie) = self.desk.reach().give(token) {
            answer.headers_mut().insert(header::SET_COOKIE, cookie);
        }
        answer
    }
}

/// A number that names something in the database; none is larger than databases hold.
pub fn number(text: &str) -> Option<u64> {
    text.parse().ok().filter(|number| i64::try_from(*number).is_ok())
}

/// Notes what was done or refused at a moment.
pub async fn note(desk: &Desk, at: u64, account: Option<&Slug>, kind: AuditKind, detail: String) {
    let entry = AuditEntry { id: 0, at, account: account.cloned(), kind, detail };
    if let Err(error) = desk.state.store().note(&entry).await {
        tracing::error!(%error, ?entry, "the audit log cannot be written");
    }
}

/// What an answer was about, for the audit log: columns, or the name of an account, and never what was typed.
#[derive(Debug, Clone)]
pub struct Concerning(pub String);

/// An answer with what it was about.
pub fn concerning(mut answer: Response, what: String) -> Response {
    answer.extensions_mut().insert(Concerning(what));
    answer
}

/// Marks the answer to a draft that was kept: nothing is done with it yet, and the audit log leaves it out.
#[derive(Debug, Clone)]
pub struct DraftKept;

/// A page as an answer.
pub fn page(status: StatusCode, html: String) -> Response {
    (status, Html(html)).into_response()
}

/// The answer that leads to another page of the desk after a form.
pub fn see_other(address: &str) -> Response {
    let to = HeaderValue::from_str(address).unwrap_or(HeaderValue::from_static("/desk"));
    (StatusCode::SEE_OTHER, [(header::LOCATION, to)]).into_response()
}
