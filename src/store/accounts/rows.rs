//! Rows as what they stand for.

use super::{Account, Session};
use crate::{
    domain::desk::User,
    store::{
        StoreError,
        session::Session as Connection,
        value::{Columns, Value, foreign},
    },
};

/// Languages as their column holds them.
pub(super) fn languages(user: &User) -> String {
    user.languages.iter().map(|locale| locale.code()).collect::<Vec<_>>().join(" ")
}

/// The accounts for which a condition holds, which names them by `account` and the values by `$1` …
pub(super) async fn accounts(
    connection: &mut impl Connection,
    condition: &str,
    values: &[Value],
) -> Result<Vec<Account>, StoreError> {
    let statement = format!(
        "SELECT account.name, account.role, account.languages, account.organisation, account.password, account.factor, \
         sign_in_code.expires, (SELECT count(*) FROM recovery_code WHERE recovery_code.account = account.name) \
         FROM account LEFT JOIN sign_in_code ON sign_in_code.account = account.name WHERE {condition} ORDER BY account.name"
    );
    connection.rows(statement, values).await?.into_iter().map(account).collect()
}

fn account(row: Vec<Value>) -> Result<Account, StoreError> {
    let mut columns = Columns::of(row);
    let (name, role) = (columns.parsed()?, columns.parsed()?);
    let codes = columns.text()?;
    let languages: Result<_, _> = codes.split_whitespace().map(str::parse).collect();
    let languages = languages.map_err(|_| foreign(&codes))?;
    let organisation = columns.optional_text()?.map(|slug| slug.parse().map_err(|_| foreign(&slug))).transpose()?;
    Ok(Account {
        user: User { name, role, languages, organisation },
        password: columns.optional_text()?,
        factor: columns.optional_text()?,
        code_until: columns.optional_number()?,
        recovery_codes: columns.number()?,
    })
}

/// The columns of a session, in the order in which [`session`] reads them.
pub(super) const SESSION: &str = "hash, account, created, seen, pending";

pub(super) fn session(row: Vec<Value>) -> Result<Session, StoreError> {
    let mut columns = Columns::of(row);
    Ok(Session {
        hash: columns.text()?,
        account: columns.parsed()?,
        created: columns.number()?,
        seen: columns.number()?,
        pending: columns.optional_text()?,
    })
}

/// The values of a session, in the same order.
pub(super) fn values(session: &Session) -> Vec<Value> {
    vec![
        session.hash.as_str().into(),
        session.account.as_str().into(),
        session.created.into(),
        session.seen.into(),
        session.pending.as_deref().into(),
    ]
}
