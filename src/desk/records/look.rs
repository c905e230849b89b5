//! The page as readers will see it, below the form of a record: what was typed is sent into a frame, and the form stays as it is.

use crate::{desk::asked::Asked, domain::schema::Kind, pages::Scheme, site::page_of};
use leptos::prelude::*;

/// The part of an address that says what links of a preview lead to: the proposal or, as long as there is none, what is published.
pub fn shown_below(proposal: u64) -> String {
    if proposal == 0 { "published".to_owned() } else { proposal.to_string() }
}

/// The section; `form` is the id of the form.
pub fn section(asked: &Asked, form: &'static str, (kind, key): (Kind, Option<&str>), proposal: u64) -> AnyView {
    let snapshot = asked.desk.state.snapshot();
    let address = key.map_or_else(|| format!("/desk/unsaved/{kind}"), |key| format!("/desk/unsaved/{kind}/{key}"));
    let written_in = key.filter(|_| kind == Kind::Texts).and_then(|key| key.rsplit_once('/')?.1.parse().ok());
    let languages = written_in.is_none().then(|| {
        let options: Vec<_> = snapshot
            .locales()
            .map(|locale| {
                let selected = locale == asked.locale;
                view! { <option value=locale.code() lang=locale.code() selected=selected>{locale.native_name()}</option> }
            })
            .collect();
        view! {
            <label for="look-language">{asked.text("preview-language")}</label>
            <span class="field short"><select id="look-language" name="look-language" form=form>{options}</select></span>
        }
    });
    let schemes: Vec<_> = Scheme::ALL
        .iter()
        .map(|scheme| view! { <option value=scheme.code()>{asked.text(&format!("preview-scheme-{}", scheme.code()))}</option> })
        .collect();
    // What is there before anything is shown: the page of a text as it is.
    let first = written_in.and_then(|locale| {
        let path = page_of(kind, key?)?.path(locale);
        Some(format!("/desk/preview/{}{path}", shown_below(proposal)))
    });
    let is_open = first.is_some();
    view! {
        <details class="looking" open=is_open>
            <summary>{asked.text("look-title")}</summary>
            <p class="line start">
                <button class="quiet" form=form formaction=address formtarget="look" formnovalidate>{asked.text("look-show")}</button>
                {languages}
                <label for="look-scheme">{asked.text("look-scheme")}</label>
                <span class="field short">
                    <select id="look-scheme" name="look-scheme" form=form>
                        <option value="">{asked.text("preview-scheme-system")}</option>
                        {schemes}
                    </select>
                </span>
                <label for="look-width">{asked.text("look-width")}</label>
                <span class="field short">
                    <select id="look-width" form=form>
                        <option value="">{asked.text("preview-width-full")}</option>
                        <option value="390">"390 px"</option>
                        <option value="1440">"1440 px"</option>
                    </select>
                </span>
            </p>
            <p class="hint">{asked.text("look-hint")}</p>
            <div class="look"><iframe name="look" src=first title=asked.text("look-title")></iframe></div>
        </details>
    }
    .into_any()
}
