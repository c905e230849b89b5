//! The fields of a text, each beside what the same page says in a language that it is translated from.

use crate::{
    desk::{
        asked::Asked,
        names::{column_label, name},
    },
    domain::{
        Locale,
        schema::{Kind, Record},
    },
    store::Published,
};
use leptos::prelude::*;

/// The columns that are translated, in the order in which they are read.
const TRANSLATED: [&str; 4] = ["title", "description", "lead", "markdown"];

/// The texts of a page.
pub fn texts<'a>(published: &'a Published, page: &'a str) -> impl Iterator<Item = &'a Record> {
    published.records.iter().filter(move |record| record.kind == Kind::Texts && record.cells.get("slug") == page)
}

/// What a page is called in the reader's language or, without, in another one, with the language of the text.
pub fn title(asked: &Asked, published: &Published, key: &str) -> String {
    let (page, language) = key.split_once('/').unwrap_or((key, ""));
    let called = |text: &&Record| text.cells.get("locale") == asked.locale.code();
    let named = texts(published, page).find(called).or_else(|| texts(published, page).next());
    let named = named.map_or_else(|| page.to_owned(), |text| name(text, asked.locale));
    let language =
        language.parse().map_or_else(|_| language.to_owned(), |known: Locale| known.native_name().to_owned());
    format!("{named} – {language}")
}

/// The text that another one is translated from: the one that was chosen, else that of the first language that texts are written in.
fn source<'a>(asked: &Asked, others: &[&'a Record]) -> Option<&'a Record> {
    let chosen = asked.asked_for("source");
    let chosen = if chosen.is_empty() { asked.field("source") } else { &chosen };
    let snapshot = asked.desk.state.snapshot();
    let sources = snapshot.content.site.sources();
    let in_language = |code: &str| others.iter().find(|text| text.cells.get("locale") == code);
    let found = in_language(chosen).or_else(|| sources.iter().find_map(|locale| in_language(locale.code())));
    found.or(others.first()).copied()
}

/// The fields, given each with its control. Those of the name are not asked for.
pub fn fields(asked: &Asked, published: &Published, key: &str, mut controls: Vec<(&str, AnyView)>) -> AnyView {
    let (page, language) = key.split_once('/').unwrap_or_default();
    let others: Vec<&Record> = texts(published, page).filter(|text| text.cells.get("locale") != language).collect();
    let source = source(asked, &others);
    controls.retain(|(column, _)| !matches!(*column, "slug" | "locale"));
    let place = |column: &str| TRANSLATED.iter().position(|known| *known == column).unwrap_or(TRANSLATED.len());
    controls.sort_by_key(|(column, _)| place(column));
    let rows: Vec<_> = controls
        .into_iter()
        .map(|(column, control)| {
            let said = source.filter(|_| TRANSLATED.contains(&column)).map(|source| {
                let (language, text) = (source.cells.get("locale").to_owned(), source.cells.get(column).to_owned());
                let label = format!("{} ({language})", column_label(asked, column));
                let id = format!("source-{column}");
                view! {
                    <div class="field source">
                        <b id=id.clone()>{label}</b>
                        <div class="said" lang=language tabindex="0" role="region" aria-labelledby=id>{text}</div>
                    </div>
                }
            });
            view! { <div class="pair">{said}{control}</div> }
        })
        .collect();
    let options: Vec<_> = others
        .iter()
        .map(|text| {
            let code = text.cells.get("locale").to_owned();
            let selected = source.is_some_and(|source| source.key == text.key);
            let name = code.parse().map_or_else(|_| code.clone(), |locale: Locale| locale.native_name().to_owned());
            view! { <option value=code.clone() lang=code selected=selected>{name}</option> }
        })
        .collect();
    let chooser = (!others.is_empty()).then(|| {
        view! {
            <p class="line start">
                <label for="source">{asked.text("text-source")}</label>
                <span class="field short"><select id="source" name="source">{options}</select></span>
                <button class="quiet" name="look" value="yes" formnovalidate>{asked.text("text-source-show")}</button>
            </p>
        }
    });
    view! { {chooser}{rows} }.into_any()
}
