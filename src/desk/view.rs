//! The frame of every page of the desk, and the parts of its forms.

use super::asked::{Asked, CurrentUser, page};
use crate::{
    domain::desk::{Action, may},
    http::headers,
    store::Account,
};
use axum::{
    http::{StatusCode, header},
    response::Response,
};
use leptos::prelude::*;

pub use crate::pages::with_owner as owned;

/// A page: its title is the message of this name. `account` is whoever is in.
pub fn render(asked: &Asked, account: Option<&Account>, title: &str, main: AnyView) -> String {
    titled(asked, account, asked.text(title), main)
}

/// A page with a title of its own.
pub fn titled(asked: &Asked, account: Option<&Account>, name: String, main: AnyView) -> String {
    let site = asked.desk.state.snapshot().content.site.name.clone();
    let title = format!("{name} – {} {site}", asked.text("desk"));
    let body = view! {
        <a class="skip" href="#main">{asked.text("skip")}</a>
        // Named apart from those of the page that a preview frames.
        <header aria-label=asked.text("desk")>
            <a class="home" href="/desk"><b>{site}</b>" "{asked.text("desk")}</a>
            {account.map(|account| navigation(asked, account))}
        </header>
        <main id="main" tabindex="-1" aria-label=name>{main}</main>
    };
    document(asked, title, body.into_any())
}

/// A document of the desk with this title and nothing around what it shows.
pub fn document(asked: &Asked, title: String, body: AnyView) -> String {
    let page = view! {
        <!DOCTYPE html>
        <html lang=asked.locale.code()>
            <head>
                <meta charset="utf-8"/>
                <meta name="viewport" content="width=device-width, initial-scale=1"/>
                <title>{title}</title>
                <meta name="robots" content="noindex"/>
                <meta name="color-scheme" content="light dark"/>
                <link rel="icon" href="/favicon.svg"/>
                <link rel="stylesheet" href="/desk.css"/>
            </head>
            <body>{body}</body>
        </html>
    };
    page.to_html()
}

fn navigation(asked: &Asked, account: &Account) -> AnyView {
    let users = may(&account.user, Action::ManageUsers).is_ok();
    let audit = may(&account.user, Action::ReadAudit).is_ok();
    // A new record belongs to the records.
    let path = asked.path.replace("/desk/new/", "/desk/records/");
    let link = |address: &'static str, name: &str| {
        let is_here = path == address || (address != "/desk" && path.starts_with(address));
        view! { <li><a href=address aria-current=is_here.then_some("page")>{asked.text(name)}</a></li> }
    };
    view! {
        <form method="post" action="/desk/sign-out"><button class="quiet">{asked.text("sign-out")}</button></form>
        <nav aria-label=asked.text("desk")>
            <ul>
                {link("/desk", "start-title")}
                {link("/desk/records", "records-title")}
                {link("/desk/texts", "texts-title")}
                {link("/desk/proposals", "proposals-title")}
                {link("/desk/languages", "languages-title")}
                {link("/desk/history", "history-title")}
                {link("/desk/account", "account-title")}
                {users.then(|| link("/desk/users", "users-title"))}
                {audit.then(|| link("/desk/audit", "audit-title"))}
            </ul>
        </nav>
    }
    .into_any()
}

/// An answer whose page frames previews.
pub fn framing(asked: &Asked, mut answer: Response) -> Response {
    let policy = headers::desk_policy(asked.desk.state.assets().is_secure(), asked.nonce.used(), true);
    answer.headers_mut().insert(header::CONTENT_SECURITY_POLICY, policy);
    answer
}

/// The page that says that something was not done, and why.
pub fn refused(asked: &Asked, account: Option<&Account>, status: StatusCode, reason: &str) -> Response {
    let html = owned(|| {
        let title = format!("{reason}-title");
        let main = view! {
            <h1>{asked.text(&title)}</h1>
            <p class="lead">{asked.text(&format!("{reason}-lead"))}</p>
            <p><a href="/desk">{asked.text("to-start")}</a></p>
        };
        render(asked, account, &title, main.into_any())
    });
    page(status, html)
}

/// A text as the content of a `<textarea>`, which Leptos writes as it is.
pub fn in_textarea(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;")
}

/// A page that carries what was typed, and leads back to the form that it was typed in. Its words are the messages `…-title`,
/// `…-lead` and `…-go-on` of this name.
pub fn typed(
    asked: &Asked,
    account: Option<&Account>,
    status: StatusCode,
    name: &str,
    to: &str,
    fields: &[(String, String)],
) -> Response {
    let fields = fields.iter().filter(|(name, _)| name != "look").cloned();
    let html = owned(|| {
        let title = format!("{name}-title");
        let main = view! {
            <h1>{asked.text(&title)}</h1>
            <p class="lead">{asked.text(&format!("{name}-lead"))}</p>
            <form method="post" action=to.to_owned()>
                {fields.map(|(name, value)| view! { <input type="hidden" name=name value=value/> }).collect::<Vec<_>>()}
                <input type="hidden" name="look" value="yes"/>
                <button>{asked.text(&format!("{name}-go-on"))}</button>
            </form>
        };
        render(asked, account, &title, main.into_any())
    });
    page(status, html)
}

/// The answer where there is no such thing.
pub fn missing(asked: &Asked, current: &CurrentUser) -> Response {
    refused(asked, Some(&current.account), StatusCode::NOT_FOUND, "missing")
}

/// What a field of a form is.
#[derive(Clone, Copy)]
pub struct Field {
    /// Its name in the form; its label is the message `field-…`, its hint `hint-…`.
    pub name: &'static str,
    /// The type of its control.
    pub kind: &'static str,
    /// What browsers and password managers know it as.
    pub autocomplete: &'static str,
    /// Whether there is a hint.
    pub has_hint: bool,
}

impl Field {
    /// A field for a text that is not kept by browsers.
    pub const fn plain(name: &'static str) -> Self {
        Self { name, kind: "text", autocomplete: "off", has_hint: true }
    }

    /// The name to sign in with.
    pub const NAME: Self = Self { name: "name", kind: "text", autocomplete: "username", has_hint: false };
    /// The password of now.
    pub const PASSWORD: Self =
        Self { name: "password", kind: "password", autocomplete: "current-password", has_hint: false };
    /// A password that is chosen.
    pub const NEW_PASSWORD: Self =
        Self { name: "new-password", kind: "password", autocomplete: "new-password", has_hint: true };
    /// A one-time password, or a recovery code.
    pub const ONE_TIME: Self = Self { name: "code", kind: "text", autocomplete: "one-time-code", has_hint: true };

    /// The field with its label, its hint and what is wrong with it.
    pub fn view(self, asked: &Asked, value: &str, error: Option<String>) -> AnyView {
        let Self { name, kind, autocomplete, has_hint } = self;
        let id = format!("field-{name}");
        let (hint_id, error_id) = (format!("hint-{name}"), format!("error-{name}"));
        let described = [has_hint.then(|| hint_id.clone()), error.is_some().then(|| error_id.clone())];
        let described: Vec<String> = described.into_iter().flatten().collect();
        let described = (!described.is_empty()).then(|| described.join(" "));
        let label = asked.text(&format!("field-{name}"));
        let hint = has_hint.then(|| view! { <p class="hint" id=hint_id.clone()>{asked.text(&hint_id)}</p> });
        let invalid = error.is_some().then_some("true");
        let error = error.map(|error| view! { <p class="error" id=error_id>{error}</p> });
        view! {
            <div class="field">
                <label for=id.clone()>{label}</label>
                {hint}
                {error}
                <input
                    id=id
                    name=name
                    r#type=kind
                    value=value.to_owned()
                    autocomplete=autocomplete
                    autocapitalize="none"
                    spellcheck="false"
                    aria-describedby=described
                    aria-invalid=invalid
                />
            </div>
        }
        .into_any()
    }
}

/// What readers have to know before all else, below a heading of this name.
pub fn alert(asked: &Asked, heading: &str, what: impl IntoView + 'static) -> AnyView {
    view! { <div class="problem" role="alert"><h2>{asked.text(heading)}</h2>{what}</div> }.into_any()
}

/// What went wrong, above a form; it leads to the field.
pub fn problem(asked: &Asked, message: Option<String>, field: &str) -> Option<AnyView> {
    let message = message?;
    let href = format!("#field-{field}");
    Some(alert(asked, "problem", view! { <p><a href=href>{message}</a></p> }))
}

/// What went wrong, as the message of this name says it.
pub fn failure(asked: &Asked, message: Option<&str>) -> Option<AnyView> {
    let message = asked.text(message?);
    Some(alert(asked, "problem", view! { <p>{message}</p> }))
}

/// Everything that is wrong, one item each.
pub fn findings(asked: &Asked, items: Vec<AnyView>) -> Option<AnyView> {
    (!items.is_empty()).then(|| alert(asked, "findings-title", view! { <ul>{items}</ul> }))
}

/// Codes that are shown this once.
pub fn codes(asked: &Asked, codes: &[String]) -> AnyView {
    let rows: Vec<_> = codes.iter().map(|code| view! { <li><code>{code.clone()}</code></li> }).collect();
    view! {
        <h1>{asked.text("recovery-title")}</h1>
        <p class="lead">{asked.text("recovery-lead")}</p>
        <ul class="codes">{rows}</ul>
        <p><a class="button" href="/desk">{asked.text("recovery-go-on")}</a></p>
    }
    .into_any()
}

/// A moment, in universal time.
pub fn moment(second: u64) -> String {
    let moment = i64::try_from(second).ok().and_then(|second| jiff::Timestamp::from_second(second).ok());
    moment.map(|moment| moment.strftime("%Y-%m-%d %H:%M UTC").to_string()).unwrap_or_default()
}
