//! Every address of the desk, with who may ask for it. There is no other way to a handler.

use super::{
    account,
    asked::{Answer, Asked, CurrentUser},
    audit, exchange, first_sign_in, history, languages, previews, proposals, records, sign_in,
    site_settings::{self, SETTINGS},
    start, texts, trash, users,
};
use crate::{
    domain::desk::Action,
    store::{Account, Session},
};
use axum::http::Method;

/// Who may ask for an address.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Access {
    /// Anybody.
    Open,
    /// Whoever is setting a factor up.
    SettingUp,
    /// Whoever is in and may do that.
    Signed(Action<'static>),
}

/// The handler of an address, with what it is given.
#[derive(Clone, Copy)]
pub enum Handler {
    /// Of what is open to anybody.
    Open(fn(Asked) -> Answer),
    /// Of what sets a factor up.
    SettingUp(fn(Asked, Session, Account) -> Answer),
    /// Of what only those do who may.
    Signed(Action<'static>, fn(Asked, CurrentUser) -> Answer),
}

/// An address, a method, and its handler.
#[derive(Clone, Copy)]
pub struct Route {
    /// The path; `{name}` stands for one part of it, `{*name}` for all that follow.
    pub path: &'static str,
    /// The method; HEAD is answered as GET.
    pub method: &'static Method,
    /// What answers.
    pub handler: Handler,
}

impl Route {
    /// Whether a path is this one.
    pub fn is_at(&self, path: &str) -> bool {
        let (mut pattern, mut parts) = (self.path.split('/'), path.split('/'));
        loop {
            match (pattern.next(), parts.next()) {
                (None, None) => return true,
                (Some(one), Some(part)) if one.starts_with("{*") => return !part.is_empty(),
                (Some(one), Some(part)) if one.starts_with('{') && !part.is_empty() => {}
                (one, part) if one == part => {}
                _ => return false,
            }
        }
    }
}

macro_rules! routes {
    ($($method:ident $path:literal $handler:ident $(($action:expr))? => $function:path;)+) => {
        &[$(Route {
            path: $path,
            method: &Method::$method,
            handler: routes!(@ $handler $(($action))? $function),
        }),+]
    };
    (@ Open $function:path) => { Handler::Open(|asked| Box::pin($function(asked))) };
    (@ SettingUp $function:path) => {
        Handler::SettingUp(|asked, session, account| Box::pin($function(asked, session, account)))
    };
    (@ Signed ($action:expr) $function:path) => {
        Handler::Signed($action, |asked, current| Box::pin($function(asked, current)))
    };
}

/// The table.
pub static ROUTES: &[Route] = routes! {
    GET "/desk" Signed(Action::Enter) => start::page;
    GET "/desk/sign-in" Open => sign_in::page;
    POST "/desk/sign-in" Open => sign_in::submit;
    POST "/desk/sign-out" Signed(Action::Enter) => sign_in::sign_out;
    GET "/desk/begin" Open => first_sign_in::page;
    POST "/desk/begin" Open => first_sign_in::submit;
    GET "/desk/factor" SettingUp => first_sign_in::factor_page;
    POST "/desk/factor" SettingUp => first_sign_in::confirm_factor;
    GET "/desk/account" Signed(Action::Enter) => account::page;
    POST "/desk/account/password" Signed(Action::Enter) => account::change_password;
    POST "/desk/account/factor" Signed(Action::Enter) => account::change_factor;
    POST "/desk/account/recovery-codes" Signed(Action::Enter) => account::new_recovery_codes;
    POST "/desk/account/sessions" Signed(Action::Enter) => account::end_sessions;
    GET "/desk/records" Signed(Action::Enter) => records::kinds;
    GET "/desk/records/{kind}" Signed(Action::Enter) => records::list;
    GET "/desk/records/{kind}/{*key}" Signed(Action::Enter) => records::page;
    POST "/desk/records/{kind}/{*key}" Signed(Action::Enter) => records::save;
    GET "/desk/new/{kind}" Signed(Action::Enter) => records::new_page;
    POST "/desk/new/{kind}" Signed(Action::Enter) => records::save_new;
    GET "/desk/texts" Signed(Action::Enter) => texts::list;
    GET "/desk/texts/{page}/{lang}" Signed(Action::Enter) => records::page;
    POST "/desk/texts/{page}/{lang}" Signed(Action::Enter) => records::save;
    POST "/desk/unsaved/{kind}" Signed(Action::Enter) => records::unsaved;
    POST "/desk/unsaved/{kind}/{*key}" Signed(Action::Enter) => records::unsaved;
    GET "/desk/preview/{id}" Signed(Action::Enter) => previews::frame;
    GET "/desk/preview/{id}/{*page}" Signed(Action::Enter) => previews::page;
    GET "/desk/schemes/{scheme}" Signed(Action::Enter) => previews::scheme;
    GET "/desk/shared/{token}" Open => previews::shared;
    GET "/desk/shared/{token}/{*page}" Open => previews::shared;
    GET "/desk/proposals" Signed(Action::Enter) => proposals::list;
    GET "/desk/proposals/{id}" Signed(Action::Enter) => proposals::page;
    POST "/desk/proposals/{id}/publish" Signed(Action::Enter) => proposals::publish;
    POST "/desk/proposals/{id}/schedule" Signed(Action::Enter) => proposals::schedule;
    POST "/desk/proposals/{id}/unschedule" Signed(Action::Enter) => proposals::unschedule;
    POST "/desk/proposals/{id}/refuse" Signed(Action::Enter) => proposals::refuse;
    POST "/desk/proposals/{id}/withdraw" Signed(Action::Enter) => proposals::withdraw;
    POST "/desk/proposals/{id}/resolve" Signed(Action::Enter) => proposals::resolve;
    POST "/desk/proposals/{id}/links" Signed(Action::Enter) => proposals::add_link;
    POST "/desk/proposals/{id}/links/end" Signed(Action::Enter) => proposals::end_link;
    GET "/desk/languages" Signed(Action::Enter) => languages::board;
    GET "/desk/languages/{language}/files/interface.ftl" Signed(Action::Enter) => languages::download;
    GET "/desk/languages/{language}/texts/{page}" Signed(Action::Enter) => languages::text;
    GET "/desk/languages/{language}/records/{kind}" Signed(Action::Enter) => languages::records;
    GET "/desk/languages/{language}/records/{kind}/{*key}" Signed(Action::Enter) => languages::record;
    GET "/desk/languages/{language}/{file}" Signed(Action::Enter) => languages::file;
    POST "/desk/languages/{language}/{file}" Signed(Action::Enter) => languages::save_file;
    POST "/desk/review" Signed(Action::Enter) => languages::review;
    POST "/desk/review/keep" Signed(Action::Enter) => languages::keep;
    GET "/desk/history" Signed(Action::Enter) => history::page;
    POST "/desk/history/undo" Signed(Action::Enter) => history::undo;
    GET "/desk/audit" Signed(Action::ReadAudit) => audit::page;
    POST "/desk/history/restore" Signed(Action::Enter) => history::restore;
    GET "/desk/trash" Signed(Action::Enter) => trash::page;
    POST "/desk/trash/restore" Signed(Action::Enter) => trash::restore;
    GET "/desk/files" Signed(Action::Enter) => exchange::page;
    POST "/desk/files" Signed(Action::Enter) => exchange::import;
    GET "/desk/files/{kind}" Signed(Action::Enter) => exchange::download;
    GET "/desk/settings" Signed(Action::Propose(SETTINGS)) => site_settings::page;
    POST "/desk/settings" Signed(Action::Propose(SETTINGS)) => site_settings::save;
    GET "/desk/users" Signed(Action::ManageUsers) => users::page;
    POST "/desk/users" Signed(Action::ManageUsers) => users::add;
    POST "/desk/users/rights" Signed(Action::ManageUsers) => users::change_rights;
    POST "/desk/users/reset" Signed(Action::ManageUsers) => users::reset;
    POST "/desk/users/remove" Signed(Action::ManageUsers) => users::remove;
};

/// Every path with its method and who may ask for it.
pub fn addresses() -> impl Iterator<Item = (&'static str, &'static Method, Access)> {
    ROUTES.iter().map(|route| {
        let access = match route.handler {
            Handler::Open(_) => Access::Open,
            Handler::SettingUp(_) => Access::SettingUp,
            Handler::Signed(action, _) => Access::Signed(action),
        };
        (route.path, route.method, access)
    })
}
