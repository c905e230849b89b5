//! One control of a form: what a column holds decides which.

use crate::{
    desk::{
        asked::Asked,
        names::column_label,
        values::{value_label, value_labels},
        view::in_textarea,
    },
    domain::{
        Locale,
        schema::{Column, Field, Form, Kind},
    },
};
use leptos::prelude::*;

/// From so many letters on, a text has lines.
const LINE: usize = 60;

/// A column as a form asks for it.
pub struct Control<'a> {
    pub kind: Kind,
    pub field: &'a Field,
    /// The column with its language, where it has one.
    pub column: String,
    pub language: Option<Locale>,
    pub value: &'a str,
    pub error: Option<String>,
    pub may_change: bool,
    /// Whether a code can be chosen.
    pub may_choose: &'a dyn Fn(&str) -> bool,
}

impl Control<'_> {
    /// The control with its label, its hint, and what is wrong.
    pub fn view(&self, asked: &Asked) -> Option<AnyView> {
        let Self { field, column, value, error, .. } = self;
        let label = column_label(asked, column);
        if !self.may_change {
            return (!value.is_empty()).then(|| {
                let language = self.language.map(Locale::code);
                let value = value_label(asked, self.kind, column, value);
                view! { <div class="field"><b>{label}</b><p lang=language class="said">{value}</p></div> }.into_any()
            });
        }
        let id = format!("cell-{column}");
        let (hint_id, error_id) = (format!("hint-{column}"), format!("error-{column}"));
        let hint = self.hint(asked);
        let described = [hint.is_some().then(|| hint_id.clone()), error.is_some().then(|| error_id.clone())];
        let described: Vec<String> = described.into_iter().flatten().collect();
        let described = (!described.is_empty()).then(|| described.join(" "));
        let hint = hint.map(|hint| view! { <p class="hint" id=hint_id>{hint}</p> });
        let debt = (column == "evidence" && *value == "general-knowledge")
            .then(|| view! { <p class="error">{asked.text("evidence-debt")}</p> });
        let error_view = error.clone().map(|error| view! { <p class="error" id=error_id>{error}</p> });
        if field.form == Form::YES_NO {
            let radio = |choice: &'static str| {
                let (id, checked) = (format!("{id}{}", if choice == "yes" { "" } else { "-no" }), *value == choice);
                view! {
                    <label class="check">
                        <input type="radio" id=id name=format!("cell-{column}") value=choice checked=checked/>
                        {asked.text(choice)}
                    </label>
                }
            };
            return Some(
                view! {
                    <fieldset class="field" aria-describedby=described>
                        <legend>{label}</legend>
                        {error_view}
                        {radio("yes")}
                        {radio("no")}
                    </fieldset>
                }
                .into_any(),
            );
        }
        let control = self.control(asked, &id, described);
        Some(
            view! {
                <div class="field">
                    <label for=id>{label}</label>
                    {hint}
                    {debt}
                    {error_view}
                    {control}
                </div>
            }
            .into_any(),
        )
    }

    fn control(&self, asked: &Asked, id: &str, described: Option<String>) -> AnyView {
        let Self { field, value, language, .. } = self;
        let (id, value) = (id.to_owned(), (*value).to_owned());
        let invalid = self.error.is_some().then_some("true");
        let lang = language.map(Locale::code);
        if let (Form::Codes(codes), None) = (field.form, field.separator) {
            let is_known = codes.contains(&value.as_str());
            // What is no code stays until somebody chooses one; that may be nothing.
            let other = (!is_known).then(|| view! { <option value=value.clone()>{value.clone()}</option> });
            let empty = (!field.required && !value.is_empty()).then(|| view! { <option value=""></option> });
            let options: Vec<_> = value_labels(asked, self.kind, field)
                .into_iter()
                .filter(|(code, _)| *code == value || (self.may_choose)(code))
                .map(|(code, label)| {
                    let selected = code == value;
                    view! { <option value=code selected=selected>{label}</option> }
                })
                .collect();
            return view! {
                <select id=id.clone() name=id aria-describedby=described aria-invalid=invalid>{other}{empty}{options}</select>
            }
            .into_any();
        }
        let length = value.chars().count();
        let is_long = language.is_some() || field.form == Form::Markdown;
        let is_text = field.form == Form::Text && field.separator.is_none();
        if is_long || (is_text && (length > LINE || value.contains('\n'))) {
            let lines = value.lines().map(|line| 1 + line.chars().count() / LINE).sum::<usize>();
            let rows = if field.form == Form::Markdown { lines.clamp(12, 30) } else { lines.clamp(1, 12) };
            let value = in_textarea(&value);
            return view! {
                <textarea id=id.clone() name=id rows=rows.to_string() lang=lang aria-describedby=described aria-invalid=invalid>{value}</textarea>
            }
            .into_any();
        }
        let (kind, mode) = match field.form {
            Form::Number | Form::Degrees => ("text", Some("decimal")),
            Form::Address if field.separator.is_none() => ("url", Some("url")),
            _ => ("text", None),
        };
        let list = field.refers_to.filter(|_| field.separator.is_none()).map(|kind| format!("keys-{kind}"));
        let pattern = (field.form == Form::Date).then_some("[0-9]{4}(-[0-9]{2}){0,2}(T[0-9]{2}:[0-9]{2})?");
        view! {
            <input id=id.clone() name=id r#type=kind value=value inputmode=mode list=list pattern=pattern autocomplete="off"
                aria-describedby=described aria-invalid=invalid/>
        }
        .into_any()
    }

    fn hint(&self, asked: &Asked) -> Option<String> {
        let Field { column, form, separator, required, .. } = self.field;
        let mut hints = Vec::new();
        match column {
            Column::Plain("slug") => hints.push(asked.text("hint-slug")),
            Column::Plain(_) if *required => hints.push(asked.text("hint-required")),
            Column::Localized(_) if *required => hints.push(asked.text("hint-required-language")),
            _ => {}
        }
        match *form {
            Form::Date => hints.push(asked.text("hint-date")),
            Form::Country => hints.push(asked.text("hint-country")),
            Form::Language => hints.push(asked.text("hint-language")),
            Form::Markdown => hints.push(asked.text("hint-markdown")),
            Form::Codes(_) if separator.is_some() => {
                let labels = value_labels(asked, self.kind, self.field).into_iter();
                let labels: Vec<_> = labels.map(|(code, label)| format!("{code} ({label})")).collect();
                hints.push(labels.join(", "));
            }
            _ => {}
        }
        match separator {
            Some(' ') => hints.push(asked.text("hint-blanks")),
            Some(_) => hints.push(asked.text("hint-semicolons")),
            None => {}
        }
        (!hints.is_empty()).then(|| hints.join(" · "))
    }
}
