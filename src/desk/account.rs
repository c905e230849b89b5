//! One's own account: password, second factor, recovery codes, sessions.

use super::{
    DeskError,
    asked::{Asked, CurrentUser, page as answer, see_other},
    factor,
    first_sign_in::{recovery_codes, recovery_page, weakness},
    sign_in::proven,
    throttle::Attempt,
    view::{self, Field, moment},
};
use crate::store::Session;
use axum::{http::StatusCode, response::Response};
use leptos::prelude::*;

/// `GET /desk/account`
pub async fn page(asked: Asked, current: CurrentUser) -> Result<Response, DeskError> {
    let done = (asked.query == "done=password").then(|| asked.text("password-changed"));
    shown(&asked, &current, StatusCode::OK, Shown { done, ..Shown::default() }).await
}

/// What the page says besides.
#[derive(Default)]
struct Shown {
    /// What was done.
    done: Option<String>,
    /// What went wrong, and the field of it.
    problem: Option<(String, &'static str)>,
}

async fn shown(asked: &Asked, current: &CurrentUser, status: StatusCode, shown: Shown) -> Result<Response, DeskError> {
    let sessions = asked.desk.accounts.sessions(&current.account.user.name, asked.now).await?;
    let html = view::owned(|| {
        let left = usize::try_from(current.account.recovery_codes).unwrap_or_default();
        let (problem, field) = shown.problem.unzip();
        // Both forms below ask for the same two fields, so that each has a prefix of its own in the page.
        let main = view! {
            <h1>{asked.text("account-title")}</h1>
            {shown.done.map(|done| view! { <p class="done" role="status">{done}</p> })}
            {view::problem(asked, problem, field.unwrap_or("password"))}
            <section>
                <h2>{asked.text("change-password")}</h2>
                <form method="post" action="/desk/account/password" class="sheet">
                    <input type="hidden" name="name" autocomplete="username" value=current.account.user.name.to_string()/>
                    {Field::PASSWORD.view(asked, "", None)}
                    {Field::NEW_PASSWORD.view(asked, "", None)}
                    <button>{asked.text("change-password")}</button>
                </form>
            </section>
            <section>
                <h2>{asked.text("proofs-title")}</h2>
                <p>{asked.text("proofs-lead")}" "{asked.count("recovery-left", left)}</p>
                <form method="post" class="sheet">
                    {Field { name: "own-password", ..Field::PASSWORD }.view(asked, "", None)}
                    {Field::ONE_TIME.view(asked, "", None)}
                    <button formaction="/desk/account/factor">{asked.text("change-factor")}</button>
                    <button formaction="/desk/account/recovery-codes" class="quiet">{asked.text("new-recovery-codes")}</button>
                </form>
            </section>
            {session_list(asked, &sessions, &current.session)}
        };
        view::render(asked, Some(&current.account), "account-title", main.into_any())
    });
    Ok(answer(status, html))
}

fn session_list(asked: &Asked, sessions: &[Session], own: &Session) -> AnyView {
    let rows: Vec<_> = sessions
        .iter()
        .map(|session| {
            let since =
                asked.with("session-line", &[("since", &moment(session.created)), ("seen", &moment(session.seen))]);
            let is_own = (session.hash == own.hash).then(|| view! { " "<b>{asked.text("session-own")}</b> });
            view! {
                <li>
                    <form method="post" action="/desk/account/sessions" class="line">
                        <input type="hidden" name="session" value=session.hash.clone()/>
                        <span>{since}{is_own}</span>
                        <button class="quiet">{asked.text("session-end")}</button>
                    </form>
                </li>
            }
        })
        .collect();
    view! {
        <section>
            <h2>{asked.text("sessions-title")}</h2>
            <ul class="lines">{rows}</ul>
            <form method="post" action="/desk/account/sessions">
                <button name="session" value="all" class="quiet">{asked.text("sessions-end")}</button>
            </form>
        </section>
    }
    .into_any()
}

async fn wrong(
    asked: &Asked,
    current: &CurrentUser,
    problem: String,
    field: &'static str,
) -> Result<Response, DeskError> {
    let said = Shown { problem: Some((problem, field)), ..Shown::default() };
    shown(asked, current, StatusCode::UNPROCESSABLE_ENTITY, said).await
}

/// `POST /desk/account/password`
pub async fn change_password(asked: Asked, current: CurrentUser) -> Result<Response, DeskError> {
    let name = &current.account.user.name;
    let chosen = asked.secret_field("new-password").to_owned();
    if let Some(weak) = weakness(&asked, name.as_str(), &chosen) {
        return wrong(&asked, &current, weak, "new-password").await;
    }
    let attempt = match Attempt::begin(&asked, name.as_str()).await? {
        Ok(attempt) => attempt,
        Err(wait) => return Ok(*wait),
    };
    let password = asked.secret_field("password").to_owned();
    if !asked.desk.hashing.verify(password, current.account.password.clone()).await? {
        return wrong(&asked, &current, asked.text("password-wrong"), "password").await;
    }
    attempt.succeeded(&asked).await?;
    let hash = asked.desk.hashing.hash(chosen).await?;
    asked.desk.accounts.set_password(name, &hash, &current.session.hash).await?;
    Ok(see_other("/desk/account?done=password"))
}

/// Asks for password and one-time password once more: `None` when both are right, else the answer.
async fn proven_again(asked: &mut Asked, current: &CurrentUser) -> Result<Option<Response>, DeskError> {
    let attempt = match Attempt::begin(asked, current.account.user.name.as_str()).await? {
        Ok(attempt) => attempt,
        Err(wait) => return Ok(Some(*wait)),
    };
    let password = asked.secret_field("own-password").to_owned();
    asked.form.insert(0, ("password".to_owned(), password));
    if proven(asked, Some(current.account.clone())).await?.is_none() {
        return wrong(asked, current, asked.text("proof-wrong"), "own-password").await.map(Some);
    }
    attempt.succeeded(asked).await?;
    Ok(None)
}

/// `POST /desk/account/factor`
pub async fn change_factor(mut asked: Asked, current: CurrentUser) -> Result<Response, DeskError> {
    if let Some(answer) = proven_again(&mut asked, &current).await? {
        return Ok(answer);
    }
    // The factor of before holds until the new one is confirmed; this session can do nothing else meanwhile.
    let (token, session) = asked.new_session(&current.account, Some(factor::new_secret()?))?;
    asked.desk.accounts.begin_session(&session).await?;
    asked.desk.accounts.end_sessions(&current.account.user.name, Some(&current.session.hash)).await?;
    Ok(asked.give(&token, see_other("/desk/factor")))
}

/// `POST /desk/account/recovery-codes`
pub async fn new_recovery_codes(mut asked: Asked, current: CurrentUser) -> Result<Response, DeskError> {
    if let Some(answer) = proven_again(&mut asked, &current).await? {
        return Ok(answer);
    }
    let (codes, hashes) = recovery_codes()?;
    asked.desk.accounts.replace_recovery_codes(&current.account.user.name, &hashes).await?;
    Ok(recovery_page(&asked, &current.account, &codes))
}

/// `POST /desk/account/sessions`
pub async fn end_sessions(asked: Asked, current: CurrentUser) -> Result<Response, DeskError> {
    let name = &current.account.user.name;
    let ended = asked.field("session");
    let all = ended == "all";
    if !ended.is_empty() {
        asked.desk.accounts.end_sessions(name, Some(ended).filter(|_| !all)).await?;
    }
    if all || ended == current.session.hash {
        return Ok(asked.give("", see_other("/desk/sign-in")));
    }
    Ok(see_other("/desk/account"))
}
