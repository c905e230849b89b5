//! The desk of the site in memory, behind its limits, with a clock that tests turn and people who come in as people do.

use super::limited::{Answer, Running, run};
use super::markup::between;
use super::site::{Site, real_content, site};
use axum::{body::Body, http::Request};
use coalition::{
    desk::{Desk, DeskSettings, code, hash_of_code},
    domain::desk::{Role, User},
    server::{RateLimit, RequestLimits, Settings, desk_router, router_with_desk},
    store::SignInCode,
};
use http_body_util::BodyExt as _;
use ring::hmac;
use std::{
    path::Path,
    sync::{
        Arc,
        atomic::{AtomicU64, Ordering},
    },
};

/// A password that nobody guesses.
pub const PASSWORD: &str = "seven green otters, sleeping";
/// Where most people of the tests are.
pub const HERE: &str = "192.0.2.1";

pub struct DeskSite {
    pub site: Site,
    limits: RequestLimits,
    clock: Arc<AtomicU64>,
}

/// Somebody who is in.
#[derive(Clone)]
pub struct Person {
    pub name: String,
    pub cookie: String,
    pub secret: String,
    pub recovery_codes: Vec<String>,
}

/// A request that is being put together.
pub struct Asking<'a> {
    desk: &'a DeskSite,
    request: axum::http::request::Builder,
    peer: String,
    body: String,
}

impl DeskSite {
    /// The real site with a desk.
    pub async fn open() -> Self {
        Self::on_host(None).await
    }

    /// The same with the desk on a host of its own.
    pub async fn on_host(host: Option<&str>) -> Self {
        Self::of(site(&real_content()).await, host)
    }

    /// A site that is there with a desk.
    pub fn of(site: Site, host: Option<&str>) -> Self {
        let clock = Arc::new(AtomicU64::new(1_800_000_000));
        let told = Arc::clone(&clock);
        let desk = Desk::new(site.state.clone(), host).expect("desk").with_clock(move || told.load(Ordering::Relaxed));
        let router = site.router.clone().merge(desk_router(desk, site.state.clone()));
        let settings = Settings { rate: RateLimit::Off, ..Settings::default() };
        let limits = RequestLimits::new(router, site.state.clone(), settings);
        Self { site, limits, clock }
    }

    /// The same as a server makes it of its settings.
    pub async fn as_set(settings: &DeskSettings) -> Self {
        let site = site(&real_content()).await;
        let public = Path::new(env!("CARGO_MANIFEST_DIR")).join("public");
        let router = router_with_desk(&site.state, &public, settings).expect("desk");
        let limits = RequestLimits::new(router, site.state.clone(), Settings::default());
        Self { site, limits, clock: Arc::default() }
    }

    /// The same on a port of its own, for requests that no client would write.
    pub async fn serve(&self) -> Running {
        run(self.limits.clone()).await
    }

    pub fn now(&self) -> u64 {
        self.clock.load(Ordering::Relaxed)
    }

    pub fn pass(&self, seconds: u64) {
        self.clock.fetch_add(seconds, Ordering::Relaxed);
    }

    pub fn ask(&self, method: &str, path: &str) -> Asking<'_> {
        let request = Request::builder().method(method).uri(path).header("host", "coalition.test");
        let request = if method == "GET" { request } else { request.header("origin", "https://coalition.test") };
        Asking { desk: self, request, peer: HERE.to_owned(), body: String::new() }
    }

    pub async fn get(&self, path: &str, cookie: &str) -> Answer {
        self.ask("GET", path).cookie(cookie).send().await
    }

    pub async fn post(&self, path: &str, cookie: &str, form: &[(&str, &str)]) -> Answer {
        self.ask("POST", path).cookie(cookie).form(form).send().await
    }

    /// Adds a person, and gives the code for the first sign-in.
    pub async fn invite(&self, name: &str, role: Role) -> String {
        let languages = if role == Role::Translator { vec!["bg".parse().expect("language")] } else { Vec::new() };
        let organisation = self.site.state.snapshot().content.organisations[0].slug.clone();
        let organisation = (role == Role::Member).then_some(organisation);
        let user = User { name: name.parse().expect("name"), role, languages, organisation };
        let code = code().expect("random");
        let kept = SignInCode { hash: hash_of_code(&code), expires: self.now() + 24 * 3_600 };
        assert!(self.site.store.add_account(&user, &kept).await.expect("added"));
        code
    }

    /// The first half of the first sign-in: the factor is not confirmed yet.
    pub async fn begin(&self, name: &str, code: &str) -> Answer {
        let form = [("name", name), ("sign-in-code", code), ("new-password", PASSWORD)];
        self.post("/desk/begin", "", &form).await
    }

    /// A person who comes in with a code and sets everything up.
    pub async fn arrive(&self, name: &str, role: Role) -> Person {
        let code = self.invite(name, role).await;
        let begun = self.begin(name, &code).await;
        assert_eq!((begun.status, begun.header("location")), (303, "/desk/factor"), "{}", begun.body);
        self.set_up(name, &cookie_of(&begun)).await
    }

    /// Confirms the factor that a session sets up.
    pub async fn set_up(&self, name: &str, cookie: &str) -> Person {
        let page = self.get("/desk/factor", cookie).await;
        let secret = between(&page.body, "<code class=\"secret\">", "<").replace('-', "");
        let confirmed = self.post("/desk/factor", cookie, &[("one-time", &self.one_time(&secret))]).await;
        assert_eq!(confirmed.status, 200, "{}", confirmed.body);
        let list = between(&confirmed.body, "<ul class=\"codes\">", "</ul>");
        let recovery_codes = list.split("<code>").skip(1).map(|rest| between(rest, "", "<").to_owned()).collect();
        // The next one-time password is another one.
        self.pass(60);
        Person { name: name.to_owned(), cookie: cookie_of(&confirmed), secret, recovery_codes }
    }

    /// The one-time password of this moment, computed as an app does.
    pub fn one_time(&self, secret: &str) -> String {
        let letters = b"ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
        let bits: Vec<usize> = secret
            .bytes()
            .flat_map(|byte| {
                let value = letters.iter().position(|letter| *letter == byte).expect("base 32");
                (0..5).rev().map(move |bit| value >> bit & 1)
            })
            .collect();
        let key: Vec<u8> = bits
            .chunks_exact(8)
            .map(|bits| u8::try_from(bits.iter().fold(0, |byte, bit| byte << 1 | bit)).expect("byte"))
            .collect();
        let key = hmac::Key::new(hmac::HMAC_SHA1_FOR_LEGACY_USE_ONLY, &key);
        let tag = hmac::sign(&key, &(self.now() / 30).to_be_bytes());
        let offset = usize::from(tag.as_ref()[19] & 15);
        let number = u32::from_be_bytes(tag.as_ref()[offset..offset + 4].try_into().expect("four bytes"));
        format!("{:06}", (number & 0x7fff_ffff) % 1_000_000)
    }

    pub async fn sign_in(&self, person: &Person, code: &str) -> Answer {
        self.sign_in_from(HERE, &person.name, PASSWORD, code).await
    }

    pub async fn sign_in_from(&self, peer: &str, name: &str, password: &str, code: &str) -> Answer {
        let form = [("name", name), ("password", password), ("code", code)];
        self.ask("POST", "/desk/sign-in").from(peer).form(&form).send().await
    }
}

impl Asking<'_> {
    pub fn from(mut self, peer: &str) -> Self {
        peer.clone_into(&mut self.peer);
        self
    }

    pub fn cookie(self, cookie: &str) -> Self {
        if cookie.is_empty() { self } else { self.header("cookie", cookie) }
    }

    /// A header in the place of one of that name.
    pub fn header(mut self, name: &'static str, value: &str) -> Self {
        let headers = self.request.headers_mut().expect("a request");
        headers.insert(name, value.parse().expect("value"));
        self
    }

    pub fn without(mut self, name: &str) -> Self {
        self.request.headers_mut().expect("a request").remove(name);
        self
    }

    pub fn form(mut self, fields: &[(&str, &str)]) -> Self {
        self.body = form_urlencoded::Serializer::new(String::new()).extend_pairs(fields).finish();
        self.header("content-type", "application/x-www-form-urlencoded")
    }

    pub fn body(mut self, kind: &str, body: String) -> Self {
        self.body = body;
        self.header("content-type", kind)
    }

    pub async fn send(self) -> Answer {
        let request = self.request.body(Body::from(self.body)).expect("request");
        let peer = self.peer.parse().expect("address");
        let (parts, body) = self.desk.limits.answer(peer, request).await.into_parts();
        let bytes = body.collect().await.expect("body").to_bytes();
        let body = String::from_utf8_lossy(&bytes).into_owned();
        Answer { status: parts.status.as_u16(), headers: parts.headers, body }
    }
}

/// What a browser sends back of the cookie of an answer.
pub fn cookie_of(answer: &Answer) -> String {
    answer.header("set-cookie").split(';').next().unwrap_or_default().to_owned()
}
