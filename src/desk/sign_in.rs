//! Signing in with name, password and one-time password, and signing out.

use super::{
    DeskError,
    asked::{Asked, Visitor, page as answer, see_other},
    factor, secret,
    throttle::Attempt,
    view::{self, Field},
};
use crate::{domain::Slug, store::Account};
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
    let (token, session) = asked.new_session(&account, None)?;
    asked.desk.accounts.begin_session(&session).await?;
    Ok(asked.give(&token, see_other("/desk")))
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
    let Some(account) = account.filter(|account| is_password && account.factor.is_some()) else { return Ok(None) };
    let (accounts, name) = (&asked.desk.accounts, &account.user.name);
    let is_code = match step {
        Some(step) => accounts.use_step(name, step).await?,
        None => accounts.use_recovery_code(name, &recovery).await?,
    };
    Ok(Some(account).filter(|_| is_code))
}

/// `POST /desk/sign-out`
pub async fn sign_out(asked: Asked, visitor: Visitor) -> Result<Response, DeskError> {
    let name = &visitor.account.user.name;
    asked.desk.accounts.end_sessions(name, Some(&visitor.session.hash)).await?;
    Ok(asked.give("", see_other("/desk/sign-in")))
}
