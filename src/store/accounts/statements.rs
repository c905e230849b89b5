//! The accounts of every database: each call is one transaction.

use super::{
    Account, Accounts, SESSION_IDLE, SESSION_LIFE, Session, SignInCode, Subject,
    rows::{self, accounts, languages, session, values},
};
use crate::{
    domain::{Slug, desk::User},
    store::{
        Answer, StoreError,
        session::Session as Connection,
        tables::{RECOVERY_CODE, SESSION, SIGN_IN_CODE},
        transactional::{Transactional, together},
        value::{Columns, Value},
    },
};

/// A day: failed attempts are forgotten then.
const DAY: u64 = 24 * 3_600;

impl<S: Transactional> Accounts for S {
    fn has_accounts(&self) -> Answer<'_, bool> {
        together!(self, |connection| any(connection, "SELECT name FROM account LIMIT 1", &[]).await?)
    }

    fn accounts(&self) -> Answer<'_, Vec<Account>> {
        together!(self, |connection| accounts(connection, "TRUE", &[]).await?)
    }

    fn account<'a>(&'a self, name: &'a Slug) -> Answer<'a, Option<Account>> {
        together!(self, |connection| one(connection, name).await?)
    }

    fn add_account<'a>(&'a self, user: &'a User, code: &'a SignInCode) -> Answer<'a, bool> {
        together!(self, |connection| {
            let statement = "INSERT INTO account (name, role, languages, organisation, step) VALUES ($1, $2, $3, $4, 0) \
                             ON CONFLICT DO NOTHING RETURNING name";
            let is_new = any(connection, statement, &rights(user)).await?;
            if is_new {
                connection.insert(SIGN_IN_CODE, once(code_row(&user.name, code))).await?;
            }
            is_new
        })
    }

    fn reset_account<'a>(&'a self, name: &'a Slug, code: &'a SignInCode) -> Answer<'a, bool> {
        together!(self, |connection| {
            let statement =
                "UPDATE account SET password = NULL, factor = NULL, step = 0 WHERE name = $1 RETURNING name";
            let is_there = any(connection, statement, &[text(name)]).await?;
            if is_there {
                for table in [RECOVERY_CODE, SESSION, SIGN_IN_CODE] {
                    let statement = format!("DELETE FROM {} WHERE account = $1", table.name);
                    connection.rows(statement, &[text(name)]).await?;
                }
                connection.insert(SIGN_IN_CODE, once(code_row(name, code))).await?;
            }
            is_there
        })
    }

    fn change_rights<'a>(&'a self, user: &'a User) -> Answer<'a, bool> {
        together!(self, |connection| {
            let statement =
                "UPDATE account SET role = $2, languages = $3, organisation = $4 WHERE name = $1 RETURNING name";
            let is_there = any(connection, statement, &rights(user)).await?;
            end(connection, &user.name).await?;
            is_there
        })
    }

    fn remove_account<'a>(&'a self, name: &'a Slug) -> Answer<'a, bool> {
        together!(self, |connection| {
            any(connection, "DELETE FROM account WHERE name = $1 RETURNING name", &[text(name)]).await?
        })
    }

    fn use_sign_in_code<'a>(&'a self, code: &'a str, password: &'a str, session: &'a Session) -> Answer<'a, bool> {
        together!(self, |connection| {
            let name = &session.account;
            let statement =
                "DELETE FROM sign_in_code WHERE account = $1 AND hash = $2 AND expires > $3 RETURNING account";
            let is_right = any(connection, statement, &[text(name), code.into(), session.created.into()]).await?;
            if is_right {
                let statement = "UPDATE account SET password = $2 WHERE name = $1".to_owned();
                connection.rows(statement, &[text(name), password.into()]).await?;
                end(connection, name).await?;
                connection.insert(SESSION, once(values(session))).await?;
            }
            is_right
        })
    }

    fn confirm_factor<'a>(
        &'a self,
        session: &'a str,
        step: u64,
        recovery_codes: &'a [String],
        next: &'a Session,
    ) -> Answer<'a, bool> {
        together!(self, |connection| {
            let statement = "UPDATE account SET step = $3, \
                             factor = (SELECT pending FROM session WHERE hash = $2) WHERE name = $1 AND EXISTS \
                             (SELECT 1 FROM session WHERE hash = $2 AND account = $1 AND pending IS NOT NULL) RETURNING name";
            let name = &next.account;
            let is_confirmed = any(connection, statement, &[text(name), session.into(), step.into()]).await?;
            if is_confirmed {
                replace_recovery_codes(connection, name, recovery_codes).await?;
                end(connection, name).await?;
                connection.insert(SESSION, once(values(next))).await?;
            }
            is_confirmed
        })
    }

    fn use_step<'a>(&'a self, name: &'a Slug, step: u64) -> Answer<'a, bool> {
        together!(self, |connection| {
            let statement = "UPDATE account SET step = $2 WHERE name = $1 AND step < $2 RETURNING name";
            any(connection, statement, &[text(name), step.into()]).await?
        })
    }

    fn use_recovery_code<'a>(&'a self, name: &'a Slug, hash: &'a str) -> Answer<'a, bool> {
        together!(self, |connection| {
            let statement = "DELETE FROM recovery_code WHERE account = $1 AND hash = $2 RETURNING account";
            any(connection, statement, &[text(name), hash.into()]).await?
        })
    }

    fn replace_recovery_codes<'a>(&'a self, name: &'a Slug, hashes: &'a [String]) -> Answer<'a, bool> {
        together!(self, |connection| {
            let is_there = one(connection, name).await?.is_some();
            if is_there {
                replace_recovery_codes(connection, name, hashes).await?;
            }
            is_there
        })
    }

    fn set_password<'a>(&'a self, name: &'a Slug, password: &'a str, session: &'a str) -> Answer<'a, bool> {
        together!(self, |connection| {
            let statement = "UPDATE account SET password = $2 WHERE name = $1 RETURNING name";
            let is_there = any(connection, statement, &[text(name), password.into()]).await?;
            let others = "DELETE FROM session WHERE account = $1 AND hash <> $2".to_owned();
            connection.rows(others, &[text(name), session.into()]).await?;
            is_there
        })
    }

    fn begin_session<'a>(&'a self, session: &'a Session) -> Answer<'a, ()> {
        together!(self, |connection| {
            let [idle, life] = oldest(session.created);
            let ended = "DELETE FROM session WHERE seen <= $1 OR created <= $2".to_owned();
            connection.rows(ended, &[idle, life]).await?;
            connection.insert(SESSION, once(values(session))).await?;
        })
    }

    fn session<'a>(&'a self, hash: &'a str, now: u64) -> Answer<'a, Option<(Session, Account)>> {
        together!(self, |connection| {
            let [idle, life] = oldest(now);
            let statement = format!(
                "UPDATE session SET seen = $2 WHERE hash = $1 AND seen > $3 AND created > $4 RETURNING {}",
                rows::SESSION
            );
            let found = connection.rows(statement, &[hash.into(), now.into(), idle, life]).await?.pop();
            match found.map(session).transpose()? {
                Some(session) => one(connection, &session.account).await?.map(|account| (session, account)),
                None => None,
            }
        })
    }

    fn sessions<'a>(&'a self, name: &'a Slug, now: u64) -> Answer<'a, Vec<Session>> {
        together!(self, |connection| {
            let [idle, life] = oldest(now);
            let statement = format!(
                "SELECT {} FROM session WHERE account = $1 AND seen > $2 AND created > $3 ORDER BY seen DESC, hash",
                rows::SESSION
            );
            let found = connection.rows(statement, &[text(name), idle, life]).await?;
            found.into_iter().map(session).collect::<Result<_, _>>()?
        })
    }

    fn end_sessions<'a>(&'a self, name: &'a Slug, hash: Option<&'a str>) -> Answer<'a, ()> {
        together!(self, |connection| match hash {
            None => end(connection, name).await?,
            Some(hash) => {
                let statement = "DELETE FROM session WHERE account = $1 AND hash = $2".to_owned();
                connection.rows(statement, &[text(name), hash.into()]).await?;
            }
        })
    }

    fn attempt<'a>(&'a self, subjects: &'a [Subject], now: u64) -> Answer<'a, Option<u64>> {
        Box::pin(async move {
            let mut transaction = self.pool().begin_with(S::SHORT).await?;
            let connection = &mut *transaction;
            let old = "DELETE FROM failure WHERE at <= $1".to_owned();
            connection.rows(old, &[now.saturating_sub(DAY).into()]).await?;
            for subject in subjects {
                if let Some(wait) = count(connection, subject, now).await? {
                    // What was counted for another subject is not, with the transaction.
                    return Ok(Some(wait));
                }
            }
            transaction.commit().await?;
            Ok(None)
        })
    }

    fn forgive<'a>(&'a self, subject: &'a Subject) -> Answer<'a, ()> {
        together!(self, |connection| {
            let statement = "DELETE FROM failure WHERE subject = $1".to_owned();
            connection.rows(statement, &[subject.hash.as_str().into()]).await?;
        })
    }

    fn take_back<'a>(&'a self, subject: &'a Subject) -> Answer<'a, ()> {
        together!(self, |connection| {
            let statement =
                "UPDATE failure SET tries = tries - 1, until = 0 WHERE subject = $1 AND tries > 0".to_owned();
            connection.rows(statement, &[subject.hash.as_str().into()]).await?;
        })
    }
}

/// Counts an attempt by one subject, or gives the seconds to wait: a minute after each that failed beyond those that are free, and
/// a quarter of an hour from twice as many on. The row keeps others waiting that come at the same time.
async fn count(connection: &mut impl Connection, subject: &Subject, now: u64) -> Result<Option<u64>, StoreError> {
    let hash = || Value::from(subject.hash.as_str());
    let first =
        "INSERT INTO failure (subject, tries, at, until) VALUES ($1, 0, $2, 0) ON CONFLICT DO NOTHING".to_owned();
    connection.rows(first, &[hash(), now.into()]).await?;
    let statement = "UPDATE failure SET tries = tries + 1, at = $2, until = $2 + CASE WHEN tries + 1 < $3 THEN 0 \
                     WHEN tries + 1 < 2 * $3 THEN 60 ELSE 900 END WHERE subject = $1 AND until <= $2 RETURNING subject";
    if any(connection, statement, &[hash(), now.into(), subject.free.into()]).await? {
        return Ok(None);
    }
    let rows = connection.rows("SELECT until FROM failure WHERE subject = $1".to_owned(), &[hash()]).await?;
    let until = Columns::of(rows.into_iter().flatten().collect()).number()?;
    Ok(Some(until.saturating_sub(now).max(1)))
}

async fn one(connection: &mut impl Connection, name: &Slug) -> Result<Option<Account>, StoreError> {
    Ok(accounts(connection, "account.name = $1", &[text(name)]).await?.pop())
}

/// Ends all sessions of a person.
async fn end(connection: &mut impl Connection, name: &Slug) -> Result<(), StoreError> {
    connection.rows("DELETE FROM session WHERE account = $1".to_owned(), &[text(name)]).await?;
    Ok(())
}

async fn replace_recovery_codes(
    connection: &mut impl Connection,
    name: &Slug,
    hashes: &[String],
) -> Result<(), StoreError> {
    connection.rows("DELETE FROM recovery_code WHERE account = $1".to_owned(), &[text(name)]).await?;
    let rows = hashes.iter().map(|hash| vec![text(name), hash.as_str().into()]);
    connection.insert(RECOVERY_CODE, Box::new(rows)).await
}

/// Whether a statement gives a row.
async fn any(connection: &mut impl Connection, statement: &str, values: &[Value]) -> Result<bool, StoreError> {
    Ok(!connection.rows(statement.to_owned(), values).await?.is_empty())
}

/// The last moments at which a session may have been used or begun to be over by now.
fn oldest(now: u64) -> [Value; 2] {
    [SESSION_IDLE, SESSION_LIFE].map(|life| now.saturating_sub(life).into())
}

fn rights(user: &User) -> [Value; 4] {
    let organisation = user.organisation.as_ref().map(Slug::as_str);
    [text(&user.name), user.role.code().into(), languages(user).as_str().into(), organisation.into()]
}

fn code_row(name: &Slug, code: &SignInCode) -> Vec<Value> {
    vec![text(name), code.hash.as_str().into(), code.expires.into()]
}

fn once(row: Vec<Value>) -> Box<dyn Iterator<Item = Vec<Value>> + Send> {
    Box::new(std::iter::once(row))
}

fn text(name: &Slug) -> Value {
    name.as_str().into()
}
