//! The first sign-in: a code, a password, and the second factor.

use super::{
    DeskError,
    asked::{Asked, page as answer, see_other},
    factor, password, secret,
    throttle::Attempt,
    view::{self, Field},
};
use crate::{
    domain::{Slug, desk::AuditKind},
    store::{Account, Session},
};
use axum::{http::StatusCode, response::Response};
use leptos::prelude::*;

/// How many recovery codes a person gets.
const RECOVERY_CODES: usize = 8;

/// `GET /desk/begin`
pub async fn page(asked: Asked) -> Result<Response, DeskError> {
    Ok(answer(StatusCode::OK, form(&asked, None, None)))
}

fn form(asked: &Asked, problem: Option<String>, weak: Option<String>) -> String {
    view::owned(|| {
        let (name, code) = (asked.field("name").to_owned(), asked.field("sign-in-code").to_owned());
        let first = if weak.is_some() { "new-password" } else { "sign-in-code" };
        let main = view! {
            <h1>{asked.text("begin-title")}</h1>
            <p class="lead">{asked.text("begin-lead")}</p>
            {view::problem(asked, problem.or(weak.clone()), first)}
            <form method="post" action="/desk/begin" class="sheet">
                {Field::NAME.view(asked, &name, None)}
                {Field::plain("sign-in-code").view(asked, &code, None)}
                {Field::NEW_PASSWORD.view(asked, "", weak)}
                <button>{asked.text("begin-go-on")}</button>
            </form>
        };
        view::render(asked, None, "begin-title", main.into_any())
    })
}

/// `POST /desk/begin`
pub async fn submit(asked: Asked) -> Result<Response, DeskError> {
    let refused = |problem, weak| Ok(answer(StatusCode::UNPROCESSABLE_ENTITY, form(&asked, problem, weak)));
    let chosen = asked.secret_field("new-password").to_owned();
    if let Some(weak) = weakness(&asked, asked.field("name"), &chosen) {
        return refused(None, Some(weak));
    }
    let attempt = match Attempt::begin(&asked, asked.field("name")).await? {
        Ok(attempt) => attempt,
        Err(wait) => return Ok(*wait),
    };
    // Hashed whatever the code is, so that an unknown name takes as long as a known one.
    let hash = asked.desk.hashing.hash(chosen).await?;
    let name = asked.field("name").to_lowercase().parse::<Slug>().ok();
    let account = match &name {
        Some(name) => asked.desk.accounts.account(name).await?,
        None => None,
    };
    let wrong = || Some(asked.text("begin-wrong"));
    let Some(account) = account else {
        asked.note(None, AuditKind::SignInRefused, asked.path.clone()).await;
        return refused(wrong(), None);
    };
    let name = Some(&account.user.name);
    let (token, session) = asked.new_session(&account, Some(factor::new_secret()?))?;
    let code = secret::hash_of_code(asked.field("sign-in-code"));
    if !asked.desk.accounts.use_sign_in_code(&code, &hash, &session).await? {
        asked.note(name, AuditKind::SignInRefused, asked.path.clone()).await;
        return refused(wrong(), None);
    }
    asked.note(name, AuditKind::SignedIn, asked.path.clone()).await;
    attempt.succeeded(&asked).await?;
    Ok(asked.give(&token, see_other("/desk/factor")))
}

/// What is weak about a password that somebody chooses, in words.
pub fn weakness(asked: &Asked, name: &str, chosen: &str) -> Option<String> {
    let snapshot = asked.desk.state.snapshot();
    let site = &snapshot.content.site;
    let mut own = vec![name, site.name.as_str()];
    own.extend(site.full_name.iter().map(|(_, text)| text));
    password::weakness(chosen, &own).map(|weakness| {
        let shortest = password::SHORTEST.to_string();
        asked.with(weakness.message(), &[("shortest", &shortest)])
    })
}

/// `GET /desk/factor`
pub async fn factor_page(asked: Asked, session: Session, account: Account) -> Result<Response, DeskError> {
    Ok(answer(StatusCode::OK, factor_form(&asked, &session, &account, None)))
}

fn factor_form(asked: &Asked, session: &Session, account: &Account, problem: Option<String>) -> String {
    view::owned(|| {
        let secret = session.pending.as_deref().unwrap_or_default();
        let site = asked.desk.state.snapshot().content.site.name.clone();
        let address = factor::address(secret, &site, account.user.name.as_str());
        let picture = factor::qr_code(&address).map(|(size, path)| {
            view! {
                <svg class="qr" viewBox=format!("0 0 {size} {size}") role="img" aria-label=asked.text("factor-picture")>
                    <rect width=size height=size fill="#fff"/>
                    <path d=path fill="#000"/>
                </svg>
            }
        });
        let main = view! {
            <h1>{asked.text("factor-title")}</h1>
            <p class="lead">{asked.text("factor-lead")}</p>
            {view::problem(asked, problem.clone(), "one-time")}
            <ol class="steps">
                <li>
                    <p>{asked.text("factor-scan")}</p>
                    {picture}
                    // A phone cannot scan itself.
                    <p><a class="button quiet" href=address>{asked.text("factor-open")}</a></p>
                    <p>{asked.text("factor-type")}</p>
                    <p><code class="secret">{secret::grouped(secret)}</code></p>
                </li>
                <li>
                    <p>{asked.text("factor-confirm")}</p>
                    <form method="post" action="/desk/factor" class="sheet">
                        {Field { name: "one-time", kind: "text", autocomplete: "one-time-code", has_hint: false }
                            .view(asked, "", problem)}
                        <button>{asked.text("factor-go-on")}</button>
                    </form>
                </li>
            </ol>
        };
        view::render(asked, None, "factor-title", main.into_any())
    })
}

/// `POST /desk/factor`
pub async fn confirm_factor(asked: Asked, session: Session, account: Account) -> Result<Response, DeskError> {
    let attempt = match Attempt::begin(&asked, account.user.name.as_str()).await? {
        Ok(attempt) => attempt,
        Err(wait) => return Ok(*wait),
    };
    let secret = session.pending.as_deref().unwrap_or_default();
    let Some(step) = factor::matching_step(secret, asked.field("one-time"), asked.now) else {
        let problem = Some(asked.text("factor-wrong"));
        let html = factor_form(&asked, &session, &account, problem);
        return Ok(answer(StatusCode::UNPROCESSABLE_ENTITY, html));
    };
    let (codes, hashes) = recovery_codes()?;
    let (token, next) = asked.new_session(&account, None)?;
    if !asked.desk.accounts.confirm_factor(&session.hash, step, &hashes, &next).await? {
        return Ok(see_other("/desk/sign-in"));
    }
    attempt.succeeded(&asked).await?;
    Ok(asked.give(&token, recovery_page(&asked, &account, &codes)))
}

/// New recovery codes with their hashes.
pub fn recovery_codes() -> Result<(Vec<String>, Vec<String>), DeskError> {
    let codes = (0..RECOVERY_CODES).map(|_| secret::code()).collect::<Result<Vec<_>, _>>()?;
    let hashes = codes.iter().map(|code| secret::hash_of_code(code)).collect();
    Ok((codes, hashes))
}

/// The one page that shows recovery codes.
pub fn recovery_page(asked: &Asked, account: &Account, codes: &[String]) -> Response {
    let html = view::owned(|| view::render(asked, Some(account), "recovery-title", view::codes(asked, codes)));
    answer(StatusCode::OK, html)
}
