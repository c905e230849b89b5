//! Saying that words are right, and that they stay right. Each is a version of the content, with who said so.

use super::{parts::language, records, strings, subject::Subject, text};
use crate::{
    desk::{
        DeskError,
        asked::{Asked, CurrentUser, see_other},
        view,
    },
    domain::{
        Content, Locale, Review,
        desk::TranslationState,
        schema::{self, Record, Schema as _},
    },
    http::today,
    store::{Batch, StoreError},
};
use axum::{http::StatusCode, response::Response};
use std::collections::BTreeSet;

/// What a form names: a subject and a language that the site has.
fn named(asked: &Asked, content: &Content) -> Option<(Subject, Locale)> {
    Some((Subject::named(content, asked.field("subject"))?, language(content, asked.field("language"))?))
}

/// `POST /desk/review`
pub async fn review(asked: Asked, current: CurrentUser) -> Result<Response, DeskError> {
    let snapshot = asked.desk.state.snapshot();
    let Some((subject, locale)) = named(&asked, &snapshot.content) else { return Ok(view::missing(&asked, &current)) };
    if !subject.may_be_reviewed_by(current.permit.user(), locale) {
        return Ok(view::refused(&asked, Some(&current.account), StatusCode::FORBIDDEN, "denied"));
    }
    let again = |status, wrong| {
        let content = &asked.desk.state.snapshot().content;
        Ok(shown(&asked, &current, content, &subject, locale, (status, Some(wrong))))
    };
    let credited = asked.field("organisation");
    let credit = snapshot.content.organisations.iter().find(|one| one.slug.as_str() == credited);
    match credit {
        _ if credited.is_empty() => {}
        None => return again(StatusCode::UNPROCESSABLE_ENTITY, "user-organisation-wrong"),
        Some(_) if asked.field("consent") != "yes" => {
            return again(StatusCode::UNPROCESSABLE_ENTITY, "review-no-consent");
        }
        Some(_) => {}
    }
    let name = subject.name();
    let read = |content: &Content| {
        let subject = Subject::named(content, &name)?;
        let (source, text) = (subject.source_fingerprint(content, locale)?, subject.fingerprint(content, locale)?);
        // What was on the screen is what was read.
        let is_as_seen = source == asked.field("source") && text == asked.field("text");
        let by = credit.map(|organisation| organisation.name.clone());
        is_as_seen.then(|| vec![Review { subject: name.clone(), locale, by, on: today(), source, text }])
    };
    let message = asked.with("review-message", &[("subject", &name), ("language", locale.code())]);
    if write(&asked, &current, &message, read).await? {
        Ok(see_other(&subject.address(locale)))
    } else {
        again(StatusCode::CONFLICT, "review-changed")
    }
}

/// `POST /desk/review/keep`
pub async fn keep(asked: Asked, current: CurrentUser) -> Result<Response, DeskError> {
    let snapshot = asked.desk.state.snapshot();
    let Some((subject, locale)) = named(&asked, &snapshot.content) else { return Ok(view::missing(&asked, &current)) };
    // Each once, however often a form names it: comparing takes time.
    let chosen: BTreeSet<&str> =
        asked.form.iter().filter(|(name, _)| name == "keep").map(|(_, code)| code.as_str()).collect();
    let kept: Option<Vec<Locale>> = chosen.into_iter().map(|code| language(&snapshot.content, code)).collect();
    let Some(kept) = kept else { return Ok(view::missing(&asked, &current)) };
    if !kept.iter().all(|locale| subject.may_be_reviewed_by(current.permit.user(), *locale)) {
        return Ok(view::refused(&asked, Some(&current.account), StatusCode::FORBIDDEN, "denied"));
    }
    let again = |status, wrong| {
        let content = &asked.desk.state.snapshot().content;
        Ok(shown(&asked, &current, content, &subject, locale, (status, Some(wrong))))
    };
    if kept.is_empty() {
        return again(StatusCode::UNPROCESSABLE_ENTITY, "keep-none");
    }
    let name = subject.name();
    let right = |content: &Content| {
        let subject = Subject::named(content, &name)?;
        let source = subject.fingerprint(content, subject.source(content)?)?;
        let review = |locale: &Locale| {
            let is_stale = subject.state(content, *locale) == TranslationState::Stale;
            let review = subject.review(content, *locale).filter(|_| is_stale)?;
            Some(Review { source: source.clone(), ..review })
        };
        let reviews: Vec<Review> = kept.iter().filter_map(review).collect();
        (source == asked.field("source") && reviews.len() == kept.len()).then_some(reviews)
    };
    let codes: Vec<_> = kept.iter().map(|locale| locale.code()).collect();
    let message = asked.with("keep-message", &[("subject", &name), ("languages", &codes.join(", "))]);
    if write(&asked, &current, &message, right).await? {
        Ok(see_other(&subject.address(locale)))
    } else {
        again(StatusCode::CONFLICT, "review-changed")
    }
}

/// The page of a subject in a language, with what went wrong with its form.
fn shown(
    asked: &Asked,
    current: &CurrentUser,
    content: &Content,
    subject: &Subject,
    locale: Locale,
    wrong: (StatusCode, Option<&str>),
) -> Response {
    // As it is by now.
    let now = Subject::named(content, &subject.name());
    let subject = now.as_ref().unwrap_or(subject);
    match subject {
        Subject::Text(_) => text::shown(asked, current, content, subject, locale, wrong),
        Subject::Record(record) => records::shown(asked, current, content, record, locale, wrong),
        Subject::File(file) => strings::shown(asked, current, content, (locale, file), &[], wrong),
    }
}

/// Publishes reviews that are made of what is published by then; nothing when none can be made any more.
async fn write(
    asked: &Asked,
    current: &CurrentUser,
    message: &str,
    made: impl Fn(&Content) -> Option<Vec<Review>>,
) -> Result<bool, DeskError> {
    let store = asked.desk.state.store();
    loop {
        let published = store.published().await?;
        let content = schema::content(&published.records).map_err(StoreError::Unreadable)?;
        let Some(reviews) = content.as_ref().and_then(&made) else { return Ok(false) };
        let mut records = published.records;
        for review in reviews {
            put(&mut records, review.record());
        }
        let batch = Batch {
            author: current.permit.user().name.as_str(),
            source: "desk",
            message: Some(message),
            expected: Some(published.version),
            ..Batch::default()
        };
        match store.publish(&records, batch).await {
            Ok(_) => break,
            // Somebody else has written meanwhile.
            Err(StoreError::Conflict { .. }) => {}
            Err(error) => return Err(error.into()),
        }
    }
    if let Err(error) = asked.desk.state.refresh().await {
        tracing::error!(%error, "what was published cannot be read yet");
    }
    Ok(true)
}

/// Puts a record in the place of that with its key, or after all others of its kind.
fn put(records: &mut Vec<Record>, record: Record) {
    if let Some(known) = records.iter_mut().find(|known| known.id() == record.id()) {
        *known = record;
    } else {
        let end = records.iter().position(|other| other.kind > record.kind).unwrap_or(records.len());
        records.insert(end, record);
    }
}
