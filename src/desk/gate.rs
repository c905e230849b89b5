//! The way to the handlers: which requests get there, and what every answer carries.

use super::{
    Desk, DeskError,
    asked::{Asked, Concerning, CurrentUser, DraftKept, UNDECODABLE, note, see_other},
    live,
    nonce::Nonce,
    previews,
    routes::{Handler, ROUTES, Route},
    secret, sign_in, view,
};
use crate::{
    content,
    domain::{
        Locale,
        desk::{AuditKind, may},
    },
    http::{AppState, ClientPrefix, headers, negotiation::negotiate, pages},
    store::{Account, Session},
};
use axum::{
    Router,
    body::{Body, to_bytes},
    extract::{FromRequest as _, Multipart, Request, State},
    http::{HeaderMap, HeaderName, HeaderValue, Method, StatusCode, header},
    response::{IntoResponse as _, Response},
    routing::any,
};
use std::collections::BTreeSet;

/// The largest form of somebody who has a session, in bytes: a long text, as forms are encoded.
const LARGEST_FORM: usize = 256 * 1_024;
/// The largest form of anybody else.
const LARGEST_OPEN_FORM: usize = 16 * 1_024;

/// What every page of the desk says of itself, unless it says otherwise. Browsers have to name the page that a form was sent from, and
/// nobody keeps or lists anything.
const PRIVATE: [(HeaderName, HeaderValue); 3] = [
    (header::CACHE_CONTROL, headers::NO_STORE),
    (header::REFERRER_POLICY, HeaderValue::from_static("same-origin")),
    (HeaderName::from_static("x-robots-tag"), HeaderValue::from_static("noindex")),
];

/// The addresses of the desk; every other one below `/desk` is not there.
pub fn router(desk: Desk) -> Router {
    let paths: BTreeSet<&str> = ROUTES.iter().map(|route| route.path).collect();
    let router = paths.into_iter().fold(Router::new(), |router, path| router.route(path, any(answer)));
    router.route("/desk/{*path}", any(answer)).with_state(desk)
}

async fn answer(State(desk): State<Desk>, request: Request) -> Response {
    let (address, fields) = (request.uri().clone(), request.headers().clone());
    let (state, nonce) = (desk.state.clone(), Nonce::default());
    let mut answer = match is_there(&desk, &fields, address.path()).await {
        // As if there was no desk at all.
        Ok(false) => return pages::page(State(state), address, fields).await,
        there => route(&desk, request, nonce.clone(), there.map(drop)).await,
    };
    seal(&state, &nonce, &mut answer);
    answer
}

fn seal(state: &AppState, nonce: &Nonce, answer: &mut Response) {
    let fields = answer.headers_mut();
    let policy = || headers::desk_policy(state.assets().is_secure(), nonce.used(), false);
    fields.entry(header::CONTENT_SECURITY_POLICY).or_insert_with(policy);
    for (name, value) in PRIVATE {
        fields.entry(name).or_insert(value);
    }
    headers::add(state.common_headers(), fields);
}

/// Whether there is a desk for this request: it came to an address of the desk, on its host, and somebody may come in.
async fn is_there(desk: &Desk, fields: &HeaderMap, path: &str) -> Result<bool, DeskError> {
    let is_here = desk.host.as_ref().is_none_or(|host| named_host(fields).eq_ignore_ascii_case(host));
    Ok(is_here && ROUTES.iter().any(|route| route.is_at(path)) && desk.accounts.has_accounts().await?)
}

/// Whether a page shows the answer in a frame: browsers say so, and what is typed is shown nowhere else.
fn is_framed(fields: &HeaderMap, path: &str) -> bool {
    let destination = fields.get("sec-fetch-dest").and_then(|destination| destination.to_str().ok());
    destination == Some("iframe") || path.starts_with("/desk/unsaved/")
}

fn named_host(fields: &HeaderMap) -> &str {
    fields.get(header::HOST).and_then(|host| host.to_str().ok()).unwrap_or_default()
}

/// The answer to a request of an address of the table. Also when the database cannot be reached, which `there` tells, the form is
/// read: what was typed goes back to whoever typed it.
async fn route(desk: &Desk, request: Request, nonce: Nonce, there: Result<(), DeskError>) -> Response {
    let (parts, body) = request.into_parts();
    let method = if parts.method == Method::HEAD { Method::GET } else { parts.method.clone() };
    let routes = || ROUTES.iter().filter(|route| route.is_at(parts.uri.path()));
    let Some(route) = routes().find(|route| *route.method == method) else {
        let allowed: Vec<&str> = routes().map(|route| route.method.as_str()).collect();
        return (StatusCode::METHOD_NOT_ALLOWED, [(header::ALLOW, allowed.join(", "))]).into_response();
    };
    let mut asked = Asked {
        locale: language(desk, &parts.headers),
        form: Vec::new(),
        path: parts.uri.path().to_owned(),
        query: parts.uri.query().unwrap_or_default().to_owned(),
        network: parts.extensions.get::<ClientPrefix>().map(|client| client.0.to_string()).unwrap_or_default(),
        session: desk.reach().read(&parts.headers).map(secret::hash),
        now: desk.now(),
        is_framed: is_framed(&parts.headers, parts.uri.path()),
        nonce,
        desk: desk.clone(),
    };
    if method == Method::POST {
        if !is_from_here(desk, &parts.headers) {
            return view::refused(&asked, None, StatusCode::FORBIDDEN, "foreign");
        }
        // Also when the session has ended meanwhile: what was typed is kept.
        let largest = if asked.session.is_some() { LARGEST_FORM } else { LARGEST_OPEN_FORM };
        match form(body, largest, parts.headers.get(header::CONTENT_TYPE)).await {
            Some(form) => asked.form = form,
            None => return view::refused(&asked, None, StatusCode::PAYLOAD_TOO_LARGE, "too-large"),
        }
    }
    let unanswered = asked.clone();
    let answered = match there {
        Ok(()) => handle(route, asked).await,
        Err(error) => Err(error),
    };
    answered.unwrap_or_else(|error| {
        tracing::error!(%error, "the desk cannot answer");
        sign_in::unanswered(&unanswered)
    })
}

async fn handle(route: &Route, asked: Asked) -> Result<Response, DeskError> {
    let found = match &asked.session {
        Some(hash) => asked.desk.accounts.session(hash, asked.now).await?,
        None => None,
    };
    match (route.handler, found) {
        (Handler::Open(handler), _) => handler(asked).await,
        (Handler::SettingUp(handler), Some((session, account))) if session.pending.is_some() => {
            handler(asked, session, account).await
        }
        (Handler::Signed(action, handler), Some((session, account))) if is_in(&session, &account) => {
            let (desk, now, name) = (asked.desk.clone(), asked.now, account.user.name.clone());
            let path = asked.path.clone();
            let answer = match may(&account.user, action) {
                Ok(permit) => handler(asked, CurrentUser { session, account, permit }).await?,
                Err(_) => view::refused(&asked, Some(&account), StatusCode::FORBIDDEN, "denied"),
            };
            if let Some(kind) = audited(route.method, &answer) {
                let about = answer.extensions().get::<Concerning>().map(|what| what.0.as_str()).unwrap_or_default();
                let detail = format!("{} {path} {about}", route.method);
                note(&desk, now, Some(&name), kind, detail.trim_end().to_owned()).await;
            }
            Ok(answer)
        }
        // Whoever typed it sees the page still, and is told there.
        _ if live::is_autosave(&asked) => Ok(StatusCode::UNAUTHORIZED.into_response()),
        // The page around it keeps what was typed, and no page that asks for a password can be framed.
        (Handler::Signed(..), _) if asked.is_framed => Ok(previews::signed_out(&asked)),
        (Handler::Signed(..), Some((session, _))) if session.pending.is_some() => Ok(see_other("/desk/factor")),
        _ if asked.session.is_some() && !asked.form.is_empty() && sign_in::is_kept(&asked.path) => {
            Ok(sign_in::keep(asked))
        }
        _ => Ok(see_other("/desk/sign-in")),
    }
}

/// What kind of thing an answer to somebody who is in is for the audit log, if it is one: a form that did something leads on.
fn audited(method: &Method, answer: &Response) -> Option<AuditKind> {
    match answer.status() {
        StatusCode::FORBIDDEN => Some(AuditKind::Denied),
        _ if answer.extensions().get::<DraftKept>().is_some() => None,
        StatusCode::SEE_OTHER if method == Method::POST => Some(AuditKind::Done),
        // What is shown once leads nowhere else.
        StatusCode::OK if answer.extensions().get::<Concerning>().is_some() => Some(AuditKind::Done),
        _ => None,
    }
}

/// Whether somebody is in, and not only setting a factor up.
fn is_in(session: &Session, account: &Account) -> bool {
    session.pending.is_none() && account.factor.is_some()
}

/// Whether a form was sent by a page of ours. Every browser names the origin of a form; what names none is none.
fn is_from_here(desk: &Desk, fields: &HeaderMap) -> bool {
    let Some(origin) = fields.get(header::ORIGIN).and_then(|origin| origin.to_str().ok()) else { return false };
    // Where the site has TLS, a page without is not ours: whoever is in between may have written it.
    let plain = origin.strip_prefix("http://").filter(|_| !desk.state.assets().is_secure());
    let authority = origin.strip_prefix("https://").or(plain);
    authority.is_some_and(|authority| !authority.is_empty() && authority == named_host(fields))
        || (desk.host.is_none() && origin == desk.state.assets().base_url)
}

/// The fields of a form; nothing when it is too large.
async fn form(body: Body, largest: usize, kind: Option<&HeaderValue>) -> Option<Vec<(String, String)>> {
    let bytes = to_bytes(body, largest).await.ok()?;
    let with_files = kind.filter(|kind| kind.as_bytes().starts_with(b"multipart/form-data"));
    let Some(kind) = with_files else { return Some(form_urlencoded::parse(&bytes).into_owned().collect()) };
    let mut request = Request::new(Body::from(bytes));
    request.headers_mut().insert(header::CONTENT_TYPE, kind.clone());
    let mut form = Vec::new();
    let Ok(mut parts) = Multipart::from_request(request, &()).await else { return Some(form) };
    // What is cut short has no more fields.
    while let Some(part) = parts.next_field().await.ok().flatten() {
        let name = part.name().unwrap_or_default().to_owned();
        form.push(match content::decoded(&part.bytes().await.unwrap_or_default()) {
            Ok(text) => (name, text),
            Err(reason) => (UNDECODABLE.to_owned(), reason),
        });
    }
    Some(form)
}

fn language(desk: &Desk, fields: &HeaderMap) -> Locale {
    let wanted = fields.get(header::ACCEPT_LANGUAGE).and_then(|wanted| wanted.to_str().ok()).unwrap_or_default();
    let mut spoken: Vec<Locale> = desk.words.iter().map(|(locale, _)| *locale).collect();
    // English stands in for a language that the desk does not have.
    spoken.sort_by_key(|locale| *locale != Locale::En);
    negotiate(wanted, &spoken).unwrap_or(Locale::En)
}
