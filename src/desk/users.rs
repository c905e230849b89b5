//! Who may come in: the page of admins.

use super::{
    CODE_LIFE, DeskError,
    asked::{Asked, CurrentUser, page as answer, see_other},
    secret,
    view::{self, Field, moment},
};
use crate::{
    domain::{
        Locale, Slug,
        desk::{Role, User},
    },
    store::{Account, SignInCode},
};
use axum::{http::StatusCode, response::Response};
use leptos::prelude::*;

/// `GET /desk/users`
pub async fn page(asked: Asked, current: CurrentUser) -> Result<Response, DeskError> {
    shown(&asked, &current, None).await
}

async fn shown(asked: &Asked, current: &CurrentUser, problem: Option<String>) -> Result<Response, DeskError> {
    let accounts = asked.desk.accounts.accounts().await?;
    let status = if problem.is_some() { StatusCode::UNPROCESSABLE_ENTITY } else { StatusCode::OK };
    let html = view::owned(|| {
        let own = current.permit.user();
        let rows: Vec<_> = accounts.iter().map(|account| row(asked, account, account.user.name == own.name)).collect();
        let name = asked.field("name").to_owned();
        let main = view! {
            <h1>{asked.text("users-title")}</h1>
            {view::problem(asked, problem, "name")}
            <ul class="people">{rows}</ul>
            <section>
                <h2>{asked.text("user-add")}</h2>
                <form method="post" action="/desk/users" class="sheet">
                    {Field { autocomplete: "off", has_hint: true, ..Field::NAME }.view(asked, &name, None)}
                    {rights(asked, "new", None)}
                    <button>{asked.text("user-add")}</button>
                </form>
            </section>
            {organisations(asked)}
        };
        view::render(asked, Some(&current.account), "users-title", main.into_any())
    });
    Ok(answer(status, html))
}

/// The organisations that a member may be of, for the fields that name one.
fn organisations(asked: &Asked) -> AnyView {
    let snapshot = asked.desk.state.snapshot();
    let options: Vec<_> = snapshot
        .content
        .organisations
        .iter()
        .map(|one| view! { <option value=one.slug.to_string()>{one.name.clone()}</option> })
        .collect();
    view! { <datalist id="organisations">{options}</datalist> }.into_any()
}

/// A person with what can be done about the person; nobody does that to oneself, so that an admin is always left.
fn row(asked: &Asked, account: &Account, is_own: bool) -> AnyView {
    let User { name, role, languages, organisation } = &account.user;
    let name = name.to_string();
    let codes: Vec<_> = languages.iter().map(|locale| locale.code()).collect();
    let of = organisation.as_ref().map_or_else(|| codes.join(", "), ToString::to_string);
    let state = match (&account.factor, account.code_until) {
        (Some(_), _) => "state-active",
        (None, Some(until)) if until > asked.now => "state-invited",
        _ => "state-expired",
    };
    let hidden = |name: &str| view! { <input type="hidden" name="name" value=name.to_owned()/> };
    let actions = (!is_own).then(|| {
        view! {
            <details>
                <summary>{asked.with("user-change", &[("name", &name)])}</summary>
                <form method="post" action="/desk/users/rights" class="sheet">
                    {hidden(&name)}
                    {rights(asked, &name, Some(&account.user))}
                    <button>{asked.text("user-rights")}</button>
                </form>
                <form method="post" action="/desk/users/reset" class="sheet">
                    {hidden(&name)}
                    <p class="hint">{asked.text("hint-reset")}</p>
                    <button class="quiet">{asked.text("user-reset")}</button>
                </form>
                <form method="post" action="/desk/users/remove" class="sheet">
                    {hidden(&name)}
                    <label class="check"><input type="checkbox" name="sure" value="yes" required/>{asked.text("user-remove-sure")}</label>
                    <button class="danger">{asked.text("user-remove")}</button>
                </form>
            </details>
        }
    });
    view! {
        <li>
            <p><b>{name.clone()}</b>" "<span>{asked.text(&format!("role-{role}"))}</span>" "<span>{of}</span>" "
                <span class="state">{asked.text(state)}</span></p>
            {actions}
        </li>
    }
    .into_any()
}

/// The fields of what a person may do. `id` tells those of one form from those of another.
fn rights(asked: &Asked, id: &str, user: Option<&User>) -> AnyView {
    let id_of = |field: &str| format!("{field}-of-{id}");
    // Who may least is chosen where nothing is.
    let options: Vec<_> = Role::ALL
        .iter()
        .rev()
        .map(|role| {
            let selected = user.is_some_and(|user| user.role == *role);
            view! { <option value=role.code() selected=selected>{asked.text(&format!("role-{role}"))}</option> }
        })
        .collect();
    let languages = user.map(|user| user.languages.iter().map(|locale| locale.code()).collect::<Vec<_>>().join(", "));
    let organisation = user.and_then(|user| user.organisation.as_ref()).map(ToString::to_string);
    view! {
        <div class="field">
            <label for=id_of("role")>{asked.text("role")}</label>
            <select id=id_of("role") name="role">{options}</select>
        </div>
        <div class="field">
            <label for=id_of("languages")>{asked.text("languages")}</label>
            <p class="hint" id=id_of("hint-languages")>{asked.text("hint-languages")}</p>
            <input id=id_of("languages") name="languages" value=languages.unwrap_or_default() autocomplete="off"
                autocapitalize="none" aria-describedby=id_of("hint-languages")/>
        </div>
        <div class="field">
            <label for=id_of("organisation")>{asked.text("organisation")}</label>
            <p class="hint" id=id_of("hint-organisation")>{asked.text("hint-organisation")}</p>
            <input id=id_of("organisation") name="organisation" value=organisation.unwrap_or_default() list="organisations"
                autocomplete="off" autocapitalize="none" aria-describedby=id_of("hint-organisation")/>
        </div>
    }
    .into_any()
}

/// The person that a form describes, or the message that says what is wrong.
fn user(asked: &Asked) -> Result<User, &'static str> {
    let name = asked.field("name").parse::<Slug>().map_err(|_| "user-name-wrong")?;
    let role = asked.field("role").parse::<Role>().map_err(|_| "user-role-wrong")?;
    let languages = asked.field("languages").split([',', ' ']).filter(|code| !code.is_empty());
    let languages =
        languages.map(str::parse).collect::<Result<Vec<Locale>, _>>().map_err(|_| "user-languages-wrong")?;
    let organisation = Some(asked.field("organisation")).filter(|slug| !slug.is_empty());
    let organisation = organisation.map(str::parse::<Slug>).transpose().map_err(|_| "user-organisation-wrong")?;
    if let Some(slug) = &organisation {
        let snapshot = asked.desk.state.snapshot();
        if !snapshot.content.organisations.iter().any(|known| known.slug == *slug) {
            return Err("user-organisation-wrong");
        }
    }
    let user = User { name, role, languages, organisation };
    if user.fault().is_some() { Err("user-rights-wrong") } else { Ok(user) }
}

/// The person that a form names, who is somebody else.
fn somebody_else(asked: &Asked, current: &CurrentUser) -> Result<Slug, &'static str> {
    let name = asked.field("name").parse::<Slug>().map_err(|_| "user-name-wrong")?;
    if name == current.permit.user().name { Err("user-own") } else { Ok(name) }
}

/// `POST /desk/users`
pub async fn add(asked: Asked, current: CurrentUser) -> Result<Response, DeskError> {
    let user = match user(&asked) {
        Ok(user) => user,
        Err(problem) => return shown(&asked, &current, Some(asked.text(problem))).await,
    };
    let (code, kept) = new_code(&asked)?;
    if !asked.desk.accounts.add_account(&user, &kept).await? {
        return shown(&asked, &current, Some(asked.text("user-name-taken"))).await;
    }
    Ok(code_page(&asked, &current, &user.name, &code, &kept))
}

/// `POST /desk/users/rights`
pub async fn change_rights(asked: Asked, current: CurrentUser) -> Result<Response, DeskError> {
    let changed = match somebody_else(&asked, &current).and_then(|_| user(&asked)) {
        Ok(user) => asked.desk.accounts.change_rights(&user).await?,
        Err(problem) => return shown(&asked, &current, Some(asked.text(problem))).await,
    };
    done(&asked, &current, changed).await
}

/// `POST /desk/users/reset`
pub async fn reset(asked: Asked, current: CurrentUser) -> Result<Response, DeskError> {
    let name = match somebody_else(&asked, &current) {
        Ok(name) => name,
        Err(problem) => return shown(&asked, &current, Some(asked.text(problem))).await,
    };
    let (code, kept) = new_code(&asked)?;
    if asked.desk.accounts.reset_account(&name, &kept).await? {
        return Ok(code_page(&asked, &current, &name, &code, &kept));
    }
    done(&asked, &current, false).await
}

/// `POST /desk/users/remove`
pub async fn remove(asked: Asked, current: CurrentUser) -> Result<Response, DeskError> {
    let named = somebody_else(&asked, &current);
    let named = named.and_then(|name| if asked.field("sure") == "yes" { Ok(name) } else { Err("user-not-sure") });
    let removed = match named {
        Ok(name) => asked.desk.accounts.remove_account(&name).await?,
        Err(problem) => return shown(&asked, &current, Some(asked.text(problem))).await,
    };
    done(&asked, &current, removed).await
}

async fn done(asked: &Asked, current: &CurrentUser, is_done: bool) -> Result<Response, DeskError> {
    if is_done {
        return Ok(see_other("/desk/users"));
    }
    shown(asked, current, Some(asked.text("user-unknown"))).await
}

fn new_code(asked: &Asked) -> Result<(String, SignInCode), DeskError> {
    let code = secret::code()?;
    let kept = SignInCode { hash: secret::hash_of_code(&code), expires: asked.now + CODE_LIFE };
    Ok((code, kept))
}

/// The one page that shows the code for a first sign-in.
fn code_page(asked: &Asked, current: &CurrentUser, name: &Slug, code: &str, kept: &SignInCode) -> Response {
    let address = format!("{}/desk/begin", asked.desk.origin());
    let html = view::owned(|| {
        let main = view! {
            <h1>{asked.with("code-title", &[("name", name.as_str())])}</h1>
            <p class="lead">{asked.with("code-lead", &[("until", &moment(kept.expires))])}</p>
            <dl class="facts">
                <dt>{asked.text("code-address")}</dt>
                <dd><code>{address}</code></dd>
                <dt>{asked.text("field-name")}</dt>
                <dd><code>{name.to_string()}</code></dd>
                <dt>{asked.text("field-sign-in-code")}</dt>
                <dd><code class="secret">{code.to_owned()}</code></dd>
            </dl>
            <p><a class="button" href="/desk/users">{asked.text("users-title")}</a></p>
        };
        view::render(asked, Some(&current.account), "users-title", main.into_any())
    });
    answer(StatusCode::OK, html)
}
