//! Attempts that fail are counted by account and network, and those who fail often wait. Nobody is locked out: the person comes in
//! from another network meanwhile.

use super::{DeskError, asked::Asked, asked::page, secret::hash, view};
use crate::{domain::Slug, store::Subject};
use axum::{
    http::{HeaderValue, StatusCode, header},
    response::Response,
};
use leptos::prelude::*;

/// Attempts for one account from one network that may fail at once.
const FOR_ACCOUNT: u64 = 10;
/// Attempts from one network that may fail at once, whatever the account.
const FROM_NETWORK: u64 = 50;

/// One-time passwords for one account that may fail after its right password, wherever they come from: who has the password has six digits
/// left to guess, and could do so from many networks.
const FOR_FACTOR: u64 = 20;

/// An attempt that was counted as failed.
pub struct Attempt([Subject; 2]);

impl Attempt {
    /// Counts an attempt, or gives the answer that says how long to wait.
    pub async fn begin(asked: &Asked, name: &str) -> Result<Result<Self, Box<Response>>, DeskError> {
        let network = &asked.network;
        let name: String = name.to_lowercase().chars().take(100).collect();
        let account = Subject { hash: hash(&format!("{name}\n{network}")), free: FOR_ACCOUNT };
        let subjects = [account, Subject { hash: hash(&format!("\n{network}")), free: FROM_NETWORK }];
        let waits = asked.desk.accounts.attempt(&subjects, asked.now).await?;
        Ok(waits.map_or(Ok(Self(subjects)), |seconds| Err(Box::new(wait(asked, seconds)))))
    }

    /// The attempt succeeded: what failed before is forgotten for the account, and of its network this one attempt, which did not fail.
    pub async fn succeeded(self, asked: &Asked) -> Result<(), DeskError> {
        let [account, network] = &self.0;
        asked.desk.accounts.forgive(account).await?;
        Ok(asked.desk.accounts.take_back(network).await?)
    }
}

fn second_factor(account: &Slug) -> Subject {
    Subject { hash: hash(&format!("{account}\nsecond factor")), free: FOR_FACTOR }
}

/// Counts a one-time password after the right password as failed. Whether it may be looked at; when not, that is not told, because it would
/// tell that the password is right.
pub async fn may_try_factor(asked: &Asked, account: &Slug) -> Result<bool, DeskError> {
    Ok(asked.desk.accounts.attempt(&[second_factor(account)], asked.now).await?.is_none())
}

/// The one-time password was right.
pub async fn forgive_factor(asked: &Asked, account: &Slug) -> Result<(), DeskError> {
    Ok(asked.desk.accounts.forgive(&second_factor(account)).await?)
}

fn wait(asked: &Asked, seconds: u64) -> Response {
    let minutes = usize::try_from(seconds.div_ceil(60)).unwrap_or(usize::MAX);
    let html = view::owned(|| {
        let main = view! {
            <h1>{asked.text("wait-title")}</h1>
            <p class="lead">{asked.count("wait-lead", minutes)}</p>
            <p><a href="/desk/sign-in">{asked.text("wait-again")}</a></p>
        };
        view::render(asked, None, "wait-title", main.into_any())
    });
    let mut answer = page(StatusCode::TOO_MANY_REQUESTS, html);
    answer.headers_mut().insert(header::RETRY_AFTER, HeaderValue::from(seconds));
    answer
}
