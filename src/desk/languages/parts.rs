//! What the pages of one text and of one file of strings share: how it stands, and the forms that say that it is right.

use super::subject::Subject;
use crate::{
    desk::{
        asked::{Asked, CurrentUser},
        names::{column_label, file_label, record_name},
    },
    domain::{Content, Locale, desk::TranslationState},
};
use leptos::prelude::*;

/// What something is called: a text by its title, a file by what its strings are about, a record by name or title.
pub fn subject_label(asked: &Asked, content: &Content, subject: &Subject) -> String {
    match subject {
        Subject::Text(page) => {
            let text = subject.text(content, asked.locale).or_else(|| content.source_of(page.as_str()));
            text.map_or_else(|| page.to_string(), |text| text.title.clone())
        }
        Subject::File(file) => file_label(asked, file),
        Subject::Record(record) => record_name(asked, record),
    }
}

/// What a column says in a language.
pub type Said<'a> = Option<(Locale, &'a str)>;

/// Columns, each with what its source and what its translation says, side by side.
pub fn pairs(asked: &Asked, columns: &[(&str, [Said<'_>; 2])]) -> AnyView {
    let side =
        |said: &Said<'_>| said.map(|(locale, text)| view! { <p class="said" lang=locale.code()>{text.to_owned()}</p> });
    let pairs: Vec<_> = columns
        .iter()
        .map(|(column, [source, text])| {
            view! { <h2>{column_label(asked, column)}</h2><div class="facing">{side(source)}{side(text)}</div> }
        })
        .collect();
    view! { <div class="pairs">{pairs}</div> }.into_any()
}

/// A language of the site, as an address names it.
pub fn language(content: &Content, code: &str) -> Option<Locale> {
    code.parse().ok().filter(|locale| content.site.locales.contains(locale))
}

/// Where a page stands in the board, and how what it shows stands.
pub fn head(asked: &Asked, content: &Content, subject: &Subject, locale: Locale) -> AnyView {
    let state = subject.state(content, locale);
    let review = subject
        .review(content, locale)
        .filter(|review| Some(&review.text) == subject.fingerprint(content, locale).as_ref());
    let review = review.map(|review| {
        let by = review.by.unwrap_or_else(|| asked.text("review-unnamed"));
        view! { <p class="hint">{asked.with("review-told", &[("by", &by), ("date", &review.on.to_string())])}</p> }
    });
    view! {
        <p><a href="/desk/languages">{asked.text("languages-title")}</a></p>
        <h1>{subject_label(asked, content, subject)}" – "<span lang=locale.code()>{locale.native_name()}</span></h1>
        <p class="line"><b class=format!("state-of {}", state.code())>{asked.text(&format!("translation-{}", state.code()))}</b></p>
        <p>{asked.text(&format!("translation-{}-lead", state.code()))}</p>
        {review}
    }
    .into_any()
}

fn seen(subject: &Subject, content: &Content, locale: Locale) -> AnyView {
    view! {
        <input type="hidden" name="subject" value=subject.name()/>
        <input type="hidden" name="language" value=locale.code()/>
        <input type="hidden" name="source" value=subject.source_fingerprint(content, locale).unwrap_or_default()/>
        <input type="hidden" name="text" value=subject.fingerprint(content, locale).unwrap_or_default()/>
    }
    .into_any()
}

/// The form that says that the words are right, for whoever may say so.
pub fn review_form(
    asked: &Asked,
    current: &CurrentUser,
    content: &Content,
    subject: &Subject,
    locale: Locale,
) -> Option<AnyView> {
    let state = subject.state(content, locale);
    let is_needed = matches!(state, TranslationState::Unreviewed | TranslationState::Stale);
    (is_needed && subject.may_be_reviewed_by(current.permit.user(), locale)).then(|| {
        let (chosen, consents) = (asked.field("organisation").to_owned(), asked.field("consent") == "yes");
        let options: Vec<_> = content
            .organisations
            .iter()
            .filter(|one| one.membership.is_some())
            .map(|one| {
                view! { <option value=one.slug.to_string() selected=one.slug.as_str() == chosen>{one.name.clone()}</option> }
            })
            .collect();
        view! {
            <section>
                <h2>{asked.text("review-title")}</h2>
                <p>{asked.text("review-lead")}</p>
                <form method="post" action="/desk/review" class="sheet">
                    {seen(subject, content, locale)}
                    <div class="field">
                        <label for="organisation">{asked.text("review-credit")}</label>
                        <p class="hint" id="hint-organisation">{asked.text("review-credit-hint")}</p>
                        <select id="organisation" name="organisation" aria-describedby="hint-organisation">
                            <option value="">{asked.text("review-nobody")}</option>
                            {options}
                        </select>
                    </div>
                    <label class="check"><input type="checkbox" name="consent" value="yes" checked=consents/>{asked.text("review-consent")}</label>
                    <button>{asked.text("review-right")}</button>
                </form>
            </section>
        }
        .into_any()
    })
}

/// The form that says that translations are still right, on the page of their source.
pub fn keep_form(
    asked: &Asked,
    current: &CurrentUser,
    content: &Content,
    subject: &Subject,
    locale: Locale,
) -> Option<AnyView> {
    if subject.source(content) != Some(locale) {
        return None;
    }
    let is_meant = |other: &&Locale| {
        subject.state(content, **other) == TranslationState::Stale
            && subject.may_be_reviewed_by(current.permit.user(), **other)
    };
    let stale: Vec<_> = content
        .site
        .locales
        .iter()
        .filter(is_meant)
        .map(|other| {
            view! {
                <li>
                    <label class="check">
                        <input type="checkbox" name="keep" value=other.code()/>
                        <span lang=other.code()>{other.native_name()}</span>
                    </label>
                </li>
            }
        })
        .collect();
    (!stale.is_empty()).then(|| {
        view! {
            <section>
                <h2>{asked.text("keep-title")}</h2>
                <p>{asked.text("keep-lead")}</p>
                <form method="post" action="/desk/review/keep" class="sheet">
                    {seen(subject, content, locale)}
                    <fieldset><legend>{asked.text("keep-which")}</legend><ul>{stale}</ul></fieldset>
                    <button>{asked.text("keep-right")}</button>
                </form>
            </section>
        }
        .into_any()
    })
}
