//! Previews of what is proposed: exact, for those who are in and for those who have a link, and for nobody else.

use crate::support::{
    desk::{DeskSite, Person},
    limited::Answer,
    markup::between,
    stores::contract,
};
use coalition::{
    domain::{
        desk::{Edit, Proposal, ProposalState, Role},
        schema::{self, Column, Form, Kind},
    },
    store::{Batch, PreviewLink, PreviewLinks as _, Proposals as _, SqliteStore, Store},
};
use std::sync::Arc;

contract! {
    a_link_comes_back_until_it_ends,
    a_backup_takes_no_links,
}

/// A form, what is typed in it, and the pages that show it.
type Case<'a> = (&'a str, &'a [(&'a str, &'a str)], Vec<String>);

fn proposal() -> Proposal {
    let cells = |text: &str| Some([("title_en".to_owned(), text.to_owned())].into_iter().collect());
    let edit = Edit { kind: Kind::Events, key: "launch".to_owned(), base: cells("A"), new: cells("B"), place: None };
    Proposal::new("ann".parse().expect("name"), "by mail".to_owned(), vec![edit], 7)
}

fn link(hash: &str, created: u64) -> PreviewLink {
    let author = "ann".parse().expect("name");
    PreviewLink { hash: hash.to_owned(), proposal: 1, author, created, expires: created + 10 }
}

async fn a_link_comes_back_until_it_ends(store: Arc<dyn Store>) {
    store.add_proposal(&proposal()).await.expect("added");
    let (one, two) = (link("a", 100), link("b", 101));
    for link in [&one, &two] {
        store.add_preview_link(link).await.expect("added");
    }
    assert_eq!(store.preview_link("a", 109).await.expect("read").as_ref(), Some(&one));
    assert_eq!(store.preview_links(1, 109).await.expect("read"), [two.clone(), one]);
    assert_eq!(store.preview_link("a", 110).await.expect("read"), None, "expired");
    assert_eq!(store.preview_links(1, 110).await.expect("read"), [two]);
    assert_eq!(store.preview_link("c", 105).await.expect("read"), None);
    store.end_preview_link(2, "b").await.expect("ended");
    assert!(store.preview_link("b", 105).await.expect("read").is_some(), "it is of another proposal");
    store.end_preview_link(1, "b").await.expect("ended");
    assert_eq!(store.preview_link("b", 105).await.expect("read"), None, "revoked");
    assert!(store.check().await.expect("checked").is_empty());
}

async fn a_backup_takes_no_links(store: Arc<dyn Store>) {
    store.add_proposal(&proposal()).await.expect("added");
    store.add_preview_link(&link("a", 100)).await.expect("added");
    let folder = tempfile::tempdir().expect("folder");
    let other = SqliteStore::open(&folder.path().join("other.sqlite")).await.expect("store");
    other.add_proposal(&proposal()).await.expect("added");
    other.add_preview_link(&link("b", 100)).await.expect("added");
    let batch = Batch { author: "a", source: "restore", ..Batch::default() };
    other.restore(store.tables().await.expect("tables"), batch).await.expect("restored");
    for hash in ["a", "b"] {
        assert_eq!(other.preview_link(hash, 105).await.expect("read"), None, "{hash}");
    }
}

/// Proposes what a form says, and gives the number.
async fn propose(desk: &DeskSite, person: &Person, form: &str, fields: &[(&str, &str)]) -> String {
    let fields: Vec<_> =
        fields.iter().copied().chain([("reason", "by mail"), ("source-says-so", "yes"), ("do", "propose")]).collect();
    let answer = desk.post(form, &person.cookie, &fields).await;
    assert_eq!(answer.status, 303, "{}", answer.body);
    answer.header("location").trim_start_matches("/desk/proposals/").to_owned()
}

async fn publish(desk: &DeskSite, person: &Person, proposal: &str) {
    let answer = desk.post(&format!("/desk/proposals/{proposal}/publish"), &person.cookie, &[("version", "1")]).await;
    assert_eq!(answer.status, 303, "{}", answer.body);
}

/// What a preview is without its marks: the band, the robots and where links lead.
fn unmarked(preview: &str, below: &str) -> String {
    let band = between(preview, "<aside lang=\"en\" aria-label=\"Preview", "</aside>");
    assert!(band.contains("class=\"proposal-preview\""), "{band}");
    let band = format!("<aside lang=\"en\" aria-label=\"Preview{band}</aside>");
    let marks = "<meta name=\"robots\" content=\"noindex\"><link rel=\"stylesheet\" href=\"/preview.css\">";
    assert_eq!((preview.matches(&band).count(), preview.matches(marks).count()), (1, 1));
    preview.replace(&band, "").replace(marks, "").replace(&format!("=\"{below}/"), "=\"/")
}

const EVENT: &str = "2022-07-childsafetyonlinenow-launch";

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_preview_is_the_later_page_byte_for_byte_but_for_banner_robots_and_where_its_links_lead() {
    let desk = DeskSite::open().await;
    let (ann, bea) = (desk.arrive("ann", Role::Editor).await, desk.arrive("bea", Role::Admin).await);
    let content = Arc::clone(&desk.site.state.snapshot().content);
    let member = content.organisations.iter().find(|one| one.membership.is_some()).expect("a member").slug.clone();
    let line = "bg-national-telephone-line";
    let (event, line) = (format!("/desk/records/events/{EVENT}"), format!("/desk/records/helplines/{line}"));
    let member_form = format!("/desk/records/organisations/{member}");
    let new = [
        ("cell-slug", "2027-01-meeting"),
        ("cell-title_en", "A meeting & more"),
        ("cell-start", "2027-01"),
        ("cell-type", "campaign"),
        ("cell-coalition_role", "organiser"),
        ("cell-evidence", "general-knowledge"),
    ];
    let text = [
        ("cell-title", "Коалицията"),
        ("cell-description", "Кратко описание"),
        ("cell-lead", "Едно изречение."),
        ("cell-markdown", "## Първо\n\nТекст с **ударение** и [връзка](/bg/members).\n"),
    ];
    let cases: [Case; 7] = [
        (
            &event,
            &[("cell-title_en", "Another <title>"), ("cell-title_el", "Άλλος τίτλος")],
            pages(&["en", "fr", "el", "bg"], &[&format!("events/{EVENT}"), "events", ""]),
        ),
        (
            &event,
            &[("cell-start", "2027-05-01"), ("cell-end", "")],
            pages(&["en", "de"], &["events", "calendar?month=2027-05", "search?q=launch"]),
        ),
        ("/desk/new/events", &new, pages(&["en", "mt"], &["events/2027-01-meeting", "events", "events?discreet=1"])),
        ("/desk/texts/about/bg", &text, pages(&["bg", "en", "fr"], &["about", "about?discreet=1", "search?q=Първо"])),
        (
            "/desk/texts/faq/en",
            &[("cell-lead", "Other words before the questions."), ("cell-markdown", "## Who?\n\nWe.\n")],
            pages(&["en", "fi"], &["faq"]),
        ),
        (
            &member_form,
            &[("cell-name", "A name of its own"), ("cell-summary_fr", "Un résumé")],
            pages(&["en", "fr", "sv"], &[&format!("members/{member}"), "members", "members?q=name", "about"]),
        ),
        (
            &line,
            &[("cell-hours", ""), ("cell-website", "https://line.example/")],
            pages(&["en", "bg"], &["help?country=BG", "help"]),
        ),
    ];
    for (form, fields, pages) in cases {
        let proposal = propose(&desk, &ann, form, fields).await;
        let below = format!("/desk/preview/{proposal}");
        let before = desk.get(&pages[0], "").await;
        let mut previews = Vec::new();
        for page in &pages {
            let preview = desk.get(&format!("{below}{page}"), &ann.cookie).await;
            assert_eq!(preview.status, 200, "{page}: {}", preview.body);
            previews.push(unmarked(&preview.body, &below));
        }
        publish(&desk, &bea, &proposal).await;
        assert_ne!(desk.get(&pages[0], "").await.body, before.body, "{form}: something is to be seen");
        for (page, preview) in pages.iter().zip(previews) {
            let later = desk.get(page, "").await;
            assert_eq!(later.status, 200, "{page}");
            assert!(preview == later.body, "{form} at {page}:\n{preview}\n\n{}", later.body);
        }
    }
}

fn pages(languages: &[&str], pages: &[&str]) -> Vec<String> {
    languages.iter().flat_map(|language| pages.iter().map(move |page| format!("/{language}/{page}"))).collect()
}

#[tokio::test]
async fn a_removed_record_is_missed_in_its_list_and_has_no_page() {
    let desk = DeskSite::open().await;
    let ann = desk.arrive("ann", Role::Editor).await;
    let form = [("reason", "twice"), ("do", "remove")];
    let position = desk.site.state.snapshot().content.milestones.last().expect("one").slug.clone();
    let removed = desk.post(&format!("/desk/records/milestones/{position}"), &ann.cookie, &form).await;
    assert_eq!(removed.status, 303, "{}", removed.body);
    let frame = desk.get("/desk/preview/1", &ann.cookie).await;
    assert!(frame.body.contains("src=\"/desk/preview/1/en/legislation\""), "{}", frame.body);
    assert_eq!(desk.get(&format!("/desk/preview/1/en/milestones/{position}"), &ann.cookie).await.status, 404);
}

#[tokio::test]
async fn what_cannot_be_published_is_not_previewed_but_told() {
    let desk = DeskSite::open().await;
    let ann = desk.arrive("ann", Role::Editor).await;
    let form = [("cell-start", "next spring"), ("do", "draft")];
    let draft = desk.post(&format!("/desk/records/events/{EVENT}"), &ann.cookie, &form).await;
    assert_eq!(draft.status, 303, "{}", draft.body);
    let preview = desk.get(&format!("/desk/preview/1/en/events/{EVENT}"), &ann.cookie).await;
    assert!(preview.status == 422 && preview.body.contains("is not a date"), "{}", preview.body);
}

#[tokio::test]
async fn a_preview_runs_no_script_and_only_the_desk_frames_it() {
    let desk = DeskSite::open().await;
    let ann = desk.arrive("ann", Role::Editor).await;
    propose(&desk, &ann, &format!("/desk/records/events/{EVENT}"), &[("cell-title_en", "Another")]).await;
    let path = format!("/en/events/{EVENT}");
    let page = desk.get(&format!("/desk/preview/1{path}"), &ann.cookie).await;
    let policy = page.header("content-security-policy");
    assert!(policy.contains("default-src 'none'") && !policy.contains("script-src"), "{policy}");
    assert!(policy.contains("frame-ancestors 'self'"), "{policy}");
    is_private(&page);
    let frame = desk.get("/desk/preview/1?width=390&scheme=dark&page=/el/events", &ann.cookie).await;
    assert!(frame.header("content-security-policy").ends_with("; frame-src 'self'"));
    assert!(frame.header("content-security-policy").contains("frame-ancestors 'none'"));
    assert!(
        frame.body.contains("data-width=\"390\" class=\"look\"><iframe src=\"/desk/preview/1-dark/el/events\""),
        "{}",
        frame.body
    );
    let dark = desk.get("/desk/preview/1-dark/el/events", &ann.cookie).await;
    assert!(dark.body.contains("href=\"/desk/schemes/dark\"") && dark.body.contains("\"/desk/preview/1-dark/el/"));
    let sheet = desk.get("/desk/schemes/dark", &ann.cookie).await;
    assert!(sheet.header("content-type").starts_with("text/css") && sheet.body.contains("color-scheme: dark"));
    for public in [path.as_str(), "/en/", "/preview.css"] {
        let policy = desk.get(public, "").await.header("content-security-policy").to_owned();
        assert!(policy.contains("frame-ancestors 'none'") && !policy.contains("frame-src"), "{public}: {policy}");
    }
}

fn is_private(answer: &Answer) {
    for (name, value) in [
        ("cache-control", "no-store"),
        ("x-robots-tag", "noindex"),
        ("set-cookie", ""),
        ("referrer-policy", "no-referrer"),
    ] {
        assert_eq!(answer.header(name), value, "{name}");
    }
}

/// Makes a link, and gives its path.
async fn make_link(desk: &DeskSite, person: &Person, proposal: &str, days: &str) -> String {
    let made = desk.post(&format!("/desk/proposals/{proposal}/links"), &person.cookie, &[("days", days)]).await;
    assert_eq!(made.status, 200, "{}", made.body);
    let address = between(&made.body, "<code class=\"secret\">", "<").to_owned();
    let (_, path) = address.split_once("/desk/").expect("an address of the desk");
    assert_eq!(path.len(), "shared/".len() + 64, "256 bits");
    format!("/desk/{path}")
}

#[tokio::test]
async fn without_or_with_an_expired_or_revoked_token_there_is_nothing_and_with_it_a_page_that_nobody_keeps() {
    let desk = DeskSite::open().await;
    let (ann, tom) = (desk.arrive("ann", Role::Editor).await, desk.arrive("tom", Role::Translator).await);
    let proposal =
        propose(&desk, &ann, &format!("/desk/records/events/{EVENT}"), &[("cell-title_en", "Another title")]).await;
    let page = format!("/en/events/{EVENT}");
    let denied = desk.post(&format!("/desk/proposals/{proposal}/links"), &tom.cookie, &[]).await;
    assert_eq!(denied.status, 403, "who does not see a proposal makes no link to it");
    let (week, day) = (make_link(&desk, &ann, &proposal, "").await, make_link(&desk, &ann, &proposal, "1").await);
    let seen = async |link: &str| desk.get(&format!("{link}{page}"), "").await;
    let first = desk.get(&week, "").await;
    assert_eq!(
        (first.status, first.header("location")),
        (303, format!("{week}{page}").as_str()),
        "it leads to the page"
    );
    is_private(&seen(&week).await);
    assert!(seen(&week).await.body.contains("Another title"));
    assert!(!seen(&week).await.body.contains("/desk/proposals"), "nothing leads to the desk");
    let list = desk.get(&week.replace("/shared/", "/shared/x"), "").await;
    assert_eq!(list.status, 404);
    for none in
        ["/desk/shared", "/desk/shared/", &format!("/desk/shared/{}{page}", "0".repeat(64)), &week[..week.len() - 1]]
    {
        let missing = desk.get(none, "").await;
        assert!(missing.status == 404 && !missing.body.contains("Another title"), "{none}");
        assert_eq!(missing.header("set-cookie"), "");
    }
    let kept: Vec<_> = desk.site.store.preview_links(1, desk.now()).await.expect("read");
    let token = week.trim_start_matches("/desk/shared/");
    assert!(kept.iter().all(|link| link.hash.len() == 64 && link.hash != token), "only hashes are kept");
    assert!(
        !desk.get(&format!("/desk/proposals/{proposal}"), &ann.cookie).await.body.contains(token),
        "it is shown once"
    );
    desk.pass(24 * 3_600);
    assert_eq!(seen(&day).await.status, 404, "expired");
    assert_eq!(seen(&week).await.status, 200);
    let ann = Person { cookie: again(&desk, &ann).await, ..ann };
    let own = desk.get(&format!("/desk/proposals/{proposal}"), &ann.cookie).await;
    let hash = between(&own.body, "name=\"link\" value=\"", "\"").to_owned();
    let end = format!("/desk/proposals/{proposal}/links/end");
    assert_eq!(desk.post(&end, &ann.cookie, &[("link", &hash)]).await.status, 303);
    assert_eq!(seen(&week).await.status, 404, "revoked");
    let month = make_link(&desk, &ann, &proposal, "30").await;
    publish(&desk, &ann, &proposal).await;
    let public = seen(&month).await;
    assert_eq!((public.status, public.header("location")), (303, format!("https://coalition.test{page}").as_str()));
}

async fn again(desk: &DeskSite, person: &Person) -> String {
    let answer = desk.sign_in(person, &desk.one_time(&person.secret)).await;
    assert_eq!(answer.status, 303, "{}", answer.body);
    crate::support::desk::cookie_of(&answer)
}

#[tokio::test]
async fn a_link_works_on_the_host_that_the_desk_has_to_itself_and_nowhere_else() {
    let desk = DeskSite::on_host(Some("desk.coalition.test")).await;
    let code = desk.invite("ann", Role::Editor).await;
    let there = |method, path: &str| {
        desk.ask(method, path).header("host", "desk.coalition.test").header("origin", "https://desk.coalition.test")
    };
    let form = [("name", "ann"), ("sign-in-code", code.as_str()), ("new-password", crate::support::desk::PASSWORD)];
    let begun = there("POST", "/desk/begin").form(&form).send().await;
    let cookie = crate::support::desk::cookie_of(&begun);
    let factor = there("GET", "/desk/factor").cookie(&cookie).send().await;
    let secret = between(&factor.body, "<code class=\"secret\">", "<").replace('-', "");
    let code = desk.one_time(&secret);
    let confirmed = there("POST", "/desk/factor").cookie(&cookie).form(&[("one-time", &code)]).send().await;
    let cookie = crate::support::desk::cookie_of(&confirmed);
    let form = [("cell-title_en", "Another title"), ("reason", "by mail"), ("do", "propose")];
    let event = format!("/desk/records/events/{EVENT}");
    assert_eq!(there("POST", &event).cookie(&cookie).form(&form).send().await.status, 303);
    let made = there("POST", "/desk/proposals/1/links").cookie(&cookie).form(&[]).send().await;
    let address = between(&made.body, "<code class=\"secret\">", "<").to_owned();
    let path = address.strip_prefix("https://desk.coalition.test").expect("the desk's host");
    let page = format!("{path}/en/events/{EVENT}");
    let seen = there("GET", &page).send().await;
    assert!(seen.status == 200 && seen.body.contains("Another title"), "{}", seen.body);
    is_private(&seen);
    assert_eq!(desk.get(&page, "").await.status, 404, "not on the site's own host");
}

#[tokio::test]
async fn what_is_typed_is_shown_as_a_page_before_it_is_saved() {
    let desk = DeskSite::open().await;
    let (ann, tom) = (desk.arrive("ann", Role::Editor).await, desk.arrive("tom", Role::Translator).await);
    let unsaved = format!("/desk/unsaved/events/{EVENT}");
    let form = [("cell-title_fr", "Un titre saisi"), ("look-language", "fr"), ("look-scheme", "dark")];
    let page = desk.post(&unsaved, &ann.cookie, &form).await;
    assert!(page.status == 200 && page.body.contains("Un titre saisi"), "{}", page.body);
    assert!(page.body.contains("<html lang=\"fr\"") && page.body.contains("\"/desk/preview/published-dark/fr/"));
    is_private(&page);
    let denied = desk.post(&unsaved, &tom.cookie, &form).await;
    assert_eq!(denied.status, 403, "who may not propose it");
    let wrong = desk.post(&unsaved, &ann.cookie, &[("cell-start", "next spring")]).await;
    assert!(wrong.status == 422 && wrong.body.contains("is not a date"), "{}", wrong.body);
    let own = desk.post("/desk/unsaved/texts/about/bg", &tom.cookie, &[("cell-lead", "Ново")]).await;
    assert_eq!(own.status, 422, "the text has no title yet: {}", own.body);
    for state in ProposalState::ALL {
        assert!(desk.site.store.proposals(*state, None, 9).await.expect("read").is_empty(), "nothing is kept");
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn html_in_any_text_is_shown_as_text_in_a_preview() {
    const HTML: &str = "</title></p>\"'><img src=x onerror=alert(1)><script>alert(2)</script>";
    let desk = DeskSite::open().await;
    let ann = desk.arrive("ann", Role::Editor).await;
    let published = desk.site.store.published().await.expect("read").records;
    let kinds = [
        Kind::Organisations,
        Kind::People,
        Kind::Events,
        Kind::Procedures,
        Kind::Milestones,
        Kind::Positions,
        Kind::Texts,
    ];
    let (mut shown, mut refused) = (0, 0);
    for kind in kinds {
        let key = &published.iter().find(|record| record.kind == kind).expect("one").key;
        for field in schema::fields(kind) {
            let is_text = matches!(field.form, Form::Text | Form::Markdown) && field.separator.is_none();
            let column = match field.column {
                Column::Plain(name) => format!("cell-{name}"),
                Column::Localized(name) => format!("cell-{name}_en"),
            };
            if !is_text || schema::key_columns(kind).contains(&field.column.name()) {
                continue;
            }
            let form = [(column.as_str(), HTML), ("look-language", "en")];
            let page = desk.post(&format!("/desk/unsaved/{kind}/{key}"), &ann.cookie, &form).await;
            assert!(!page.body.contains("<img src=x") && !page.body.contains("<script>alert"), "{kind} {column}");
            match page.status {
                200 => shown += 1,
                422 => refused += 1,
                status => panic!("{kind} {column}: {status}"),
            }
        }
    }
    assert!(shown > 15, "{shown} shown, {refused} refused by a rule");
}
