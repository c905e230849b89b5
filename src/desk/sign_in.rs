//! Signing in with name, password and one-time password, and signing out.

use super::{
    DeskError,
    asked::{Asked, CurrentUser, page as answer, see_other},
    factor, secret,
    throttle::{Attempt, forgive_factor, may_try_factor},
    view::{self, Field},
};
use crate::{
    domain::{Slug, desk::AuditKind},
    store::Account,
};
use axum::{http::StatusCode, response::Response};
use leptos::prelude::*;

/// `GET /desk/sign-in`
pub async fn page(asked: Asked) -> Result<Response, DeskError> {
    Ok(answer(StatusCode::OK, form(&asked, None)))
}

fn form(asked: &Asked, problem: Option<String>) -> String {
    view::owned(|| {
        let name = asked.field("name").to_owned();
        let main = view! {
            <h1>{asked.text("sign-in-title")}</h1>
            {view::problem(asked, problem, "name")}
            <form method="post" action="/desk/sign-in" class="sheet">
                {kept(asked)}
                {Field::NAME.view(asked, &name, None)}
                {Field::PASSWORD.view(asked, "", None)}
                {Field::ONE_TIME.view(asked, "", None)}
                <button>{asked.text("sign-in")}</button>
            </form>
            <p><a href="/desk/begin">{asked.text("sign-in-first-time")}</a></p>
            <p class="hint">{asked.text("sign-in-lost")}</p>
        };
        view::render(asked, None, "sign-in-title", main.into_any())
    })
}

/// `POST /desk/sign-in`
pub async fn submit(asked: Asked) -> Result<Response, DeskError> {
    let attempt = match Attempt::begin(&asked, asked.field("name")).await? {
        Ok(attempt) => attempt,
        Err(wait) => return Ok(*wait),
    };
    let name = asked.field("name").to_lowercase().parse::<Slug>().ok();
    let account = match &name {
        Some(name) => asked.desk.accounts.account(name).await?,
        None => None,
    };
    let Some(account) = proven(&asked, account).await? else {
        let problem = asked.text("sign-in-wrong");
        return Ok(answer(StatusCode::UNPROCESSABLE_ENTITY, form(&asked, Some(problem))));
    };
    attempt.succeeded(&asked).await?;
    // Never a session that was there before: somebody else may know it.
    if let Some(former) = &asked.session {
        asked.desk.accounts.end_sessions(&account.user.name, Some(former)).await?;
    }
    asked.note(Some(&account.user.name), AuditKind::SignedIn, String::new()).await;
    let (token, session) = asked.new_session(&account, None)?;
    asked.desk.accounts.begin_session(&session).await?;
    let answer = if asked.field(KEPT_FORM).is_empty() { see_other("/desk") } else { again(&asked, &account) };
    Ok(asked.give(&token, answer))
}

/// The fields that carry a form over a sign-in: where it goes, and what was typed.
const KEPT_TO: &str = "kept-to";
const KEPT_FORM: &str = "kept-form";

/// Whether a form is kept when its session has ended: those of texts are, those of secrets never.
pub fn is_kept(path: &str) -> bool {
    // A browser reads dots, their codes and other slashes as ways out of a folder: an address of ours has none.
    let is_plain = path.bytes().all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'/' | b'-' | b'_'));
    is_plain
        && ["/desk/records/", "/desk/new/", "/desk/texts/", "/desk/proposals/", "/desk/settings", "/desk/files"]
            .iter()
            .any(|kept| path.starts_with(kept))
}

/// The sign-in page for somebody whose session has ended, with what was typed.
pub fn keep(mut asked: Asked) -> Response {
    let typed = form_urlencoded::Serializer::new(String::new()).extend_pairs(&asked.form).finish();
    asked.form = vec![(KEPT_TO.to_owned(), asked.path.clone()), (KEPT_FORM.to_owned(), typed)];
    let problem = asked.text("session-ended");
    answer(StatusCode::FORBIDDEN, form(&asked, Some(problem)))
}

fn kept(asked: &Asked) -> Option<AnyView> {
    let hidden = |name: &'static str| view! { <input type="hidden" name=name value=asked.field(name).to_owned()/> };
    (!asked.field(KEPT_FORM).is_empty()).then(|| view! { {hidden(KEPT_TO)}{hidden(KEPT_FORM)} }.into_any())
}

/// The page that leads back to what was typed before the session ended.
fn again(asked: &Asked, account: &Account) -> Response {
    let to = Some(asked.field(KEPT_TO)).filter(|path| is_kept(path)).unwrap_or("/desk");
    let typed: Vec<_> = form_urlencoded::parse(asked.field(KEPT_FORM).as_bytes()).into_owned().collect();
    view::typed(asked, Some(account), StatusCode::OK, "again", to, &typed)
}

/// The page of a desk that cannot answer; it leads back to what was typed, when the desk answers again.
pub fn unanswered(asked: &Asked) -> Response {
    let status = StatusCode::SERVICE_UNAVAILABLE;
    if asked.form.is_empty() || !is_kept(&asked.path) {
        return view::refused(asked, None, status, "unavailable");
    }
    view::typed(asked, None, status, "unavailable-kept", &asked.path, &asked.form)
}

/// The account, if the form proves with password and one-time password, or recovery code, that it is the asker's. What is wrong
/// does not show in the answer nor in its time.
pub async fn proven(asked: &Asked, account: Option<Account>) -> Result<Option<Account>, DeskError> {
    let (code, password) = (asked.field("code"), asked.secret_field("password").to_owned());
    let (hash, secret) =
        account.as_ref().map_or((None, None), |account| (account.password.clone(), account.factor.clone()));
    let is_password = asked.desk.hashing.verify(password, hash).await?;
    let step = factor::matching_step(secret.as_deref().unwrap_or("NOBODYNOBODYNOBODYNOBODYNOBODYNO"), code, asked.now);
    let recovery = secret::hash_of_code(code);
    let accounts = &asked.desk.accounts;
    let is_proven = match (&account, step) {
        (Some(account), _) if !is_password || account.factor.is_none() => false,
        (Some(account), _) if !may_try_factor(asked, &account.user.name).await? => false,
        (Some(account), Some(step)) => accounts.use_step(&account.user.name, step).await?,
        (Some(account), None) => accounts.use_recovery_code(&account.user.name, &recovery).await?,
        (None, _) => false,
    };
    if let Some(account) = account.as_ref().filter(|_| is_proven) {
        forgive_factor(asked, &account.user.name).await?;
    } else {
        // A name that nobody has may be a password in the wrong field.
        let name = account.as_ref().map(|account| &account.user.name);
        asked.note(name, AuditKind::SignInRefused, asked.path.clone()).await;
    }
    Ok(account.filter(|_| is_proven))
}

/// `POST /desk/sign-out`
pub async fn sign_out(asked: Asked, current: CurrentUser) -> Result<Response, DeskError> {
    let name = &current.account.user.name;
    asked.desk.accounts.end_sessions(name, Some(&current.session.hash)).await?;
    Ok(asked.give("", see_other("/desk/sign-in")))
}
