//! The page that shows previews in a window of a chosen width, in a chosen scheme and language.

use crate::{
    desk::{
        DeskError,
        asked::{Asked, CurrentUser, page as answer, see_other},
        proposals::named,
        shown_on::{language, routes},
        view,
    },
    domain::{Locale, Route},
    pages::Scheme,
    site::Snapshot,
};
use axum::{http::StatusCode, response::Response};
use leptos::prelude::*;

/// The widths that can be chosen, in pixels: of a phone and of a desk.
const WIDTHS: [&str; 2] = ["390", "1440"];

/// What is shown, and how.
#[derive(Clone)]
struct Look {
    route: Route,
    locale: Locale,
    scheme: Option<Scheme>,
    width: Option<&'static str>,
}

impl Look {
    fn of(asked: &Asked, first: &Route, locale: Locale) -> Self {
        let named = Route::parse(&asked.asked_for("page"));
        let (locale, route) = named.unwrap_or_else(|| (locale, first.clone()));
        let width = asked.asked_for("width");
        let width = WIDTHS.into_iter().find(|known| *known == width);
        Self { route, locale, scheme: Scheme::of(&asked.asked_for("scheme")), width }
    }

    /// The address of this page with these choices.
    fn href(&self, id: u64) -> String {
        let mut query = form_urlencoded::Serializer::new(String::new());
        query.append_pair("page", &self.route.path(self.locale));
        self.scheme.map(|scheme| query.append_pair("scheme", scheme.code()));
        self.width.map(|width| query.append_pair("width", width));
        format!("/desk/preview/{id}?{}", query.finish())
    }

    /// The address of the page alone.
    fn page(&self, id: u64) -> String {
        let scheme = self.scheme.map(|scheme| format!("-{}", scheme.code())).unwrap_or_default();
        format!("/desk/preview/{id}{scheme}{}", self.route.path(self.locale))
    }
}

/// `GET /desk/preview/{id}`
pub async fn frame(asked: Asked, current: CurrentUser) -> Result<Response, DeskError> {
    let proposal = match named(&asked, &current).await? {
        Ok(proposal) => proposal,
        Err(answer) => return Ok(*answer),
    };
    let snapshot = asked.desk.state.snapshot();
    let pages = routes(&snapshot, &proposal);
    let (true, Some(first)) = (proposal.state.is_open(), pages.first()) else {
        return Ok(see_other(&format!("/desk/proposals/{}", proposal.id)));
    };
    let look = Look::of(&asked, first, language(&snapshot, &proposal, asked.locale));
    let html = view::owned(|| {
        let id = proposal.id;
        let link = |words: String, other: &Look, is_chosen: bool| {
            let current = is_chosen.then_some("true");
            view! { <li><a href=other.href(id) aria-current=current>{words}</a></li> }
        };
        let schemes = [None].into_iter().chain(Scheme::ALL.map(Some)).map(|scheme| {
            let words = asked.text(&format!("preview-scheme-{}", scheme.map_or("system", Scheme::code)));
            link(words, &Look { scheme, ..look.clone() }, scheme == look.scheme)
        });
        let widths = [None].into_iter().chain(WIDTHS.map(Some)).map(|width| {
            let words = width.map_or_else(|| asked.text("preview-width-full"), |width| format!("{width} px"));
            link(words, &Look { width, ..look.clone() }, width == look.width)
        });
        let others = pages.iter().map(|route| {
            let other = Look { route: route.clone(), ..look.clone() };
            link(route.path(look.locale), &other, *route == look.route)
        });
        let others = (pages.len() > 1).then(|| view! { <ul class="choices">{others.collect_view()}</ul> });
        let main = view! {
            <p><a href=format!("/desk/proposals/{id}")>{asked.with("proposal-title", &[("number", &id.to_string())])}</a></p>
            <h1>{asked.text("preview-title")}</h1>
            <p class="lead">{asked.text("preview-lead")}</p>
            {others}
            <nav class="choosing" aria-label=asked.text("preview-choices")>
                <ul class="choices">{widths.collect_view()}</ul>
                <ul class="choices">{schemes.collect_view()}</ul>
                {languages(&asked, &snapshot, &look, id)}
            </nav>
            <div class="look" data-width=look.width>
                <iframe src=look.page(id) title=asked.text("preview-title")></iframe>
            </div>
            <p><a href=look.page(id)>{asked.text("preview-alone")}</a></p>
        };
        view::render(&asked, Some(&current.account), "preview-title", main.into_any())
    });
    Ok(view::framing(&asked, answer(StatusCode::OK, html)))
}

fn languages(asked: &Asked, snapshot: &Snapshot, look: &Look, id: u64) -> AnyView {
    let links: Vec<_> = snapshot
        .locales()
        .map(|locale| {
            let current = (locale == look.locale).then_some("true");
            let href = Look { locale, ..look.clone() }.href(id);
            view! { <li><a href=href lang=locale.code() aria-current=current>{locale.native_name()}</a></li> }
        })
        .collect();
    view! {
        <details>
            <summary>{asked.text("preview-language")}" – "<span lang=look.locale.code()>{look.locale.native_name()}</span></summary>
            <ul class="choices">{links}</ul>
        </details>
    }
    .into_any()
}
