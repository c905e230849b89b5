//! What the editors' desk says to somebody who has never seen it: where to begin, what a form wants, what comes next.

use crate::support::{
    desk::{DeskSite, Person, cookie_of},
    markup::between,
    site::{real_content, site},
};
use coalition::domain::{EvidenceKind, Locale, desk::Role};

async fn body(desk: &DeskSite, person: &Person, path: &str) -> String {
    let page = desk.get(path, &person.cookie).await;
    assert_eq!(page.status, 200, "{path}: {}", page.body);
    page.body
}

#[tokio::test]
async fn the_start_page_leads_each_role_to_what_it_comes_for() {
    let desk = DeskSite::open().await;
    for (name, role, there, not_there) in [
        ("ann", Role::Editor, "href=\"/desk/new/events\"", "Correct the entry"),
        ("tom", Role::Translator, "Review a translation", "href=\"/desk/new/events\""),
        ("mia", Role::Member, "Correct the entry of my organisation", "What would you like to do?"),
    ] {
        let person = desk.arrive(name, role).await;
        let start = body(&desk, &person, "/desk").await;
        let main = between(&start, "<main", "</main>");
        assert!(main.contains(there) && !main.contains(not_there), "{name}: {main}");
        assert!(main.contains("Nothing waits for you."), "{name}");
        assert_eq!(main.contains("Without a source"), role != Role::Member, "{name}: what others look after");
    }
}

#[tokio::test]
async fn on_the_phone_that_has_the_app_nobody_has_to_scan_its_own_screen() {
    let desk = DeskSite::open().await;
    let code = desk.invite("ann", Role::Editor).await;
    let page = desk.get("/desk/factor", &cookie_of(&desk.begin("ann", &code).await)).await;
    let secret = between(&page.body, "<code class=\"secret\">", "<").replace('-', "");
    assert!(
        page.body.contains("href=\"otpauth://totp/ECLAG:ann?secret=") && page.body.contains(&secret),
        "{}",
        page.body
    );
}

#[tokio::test]
async fn a_new_event_asks_for_its_title_first_and_gets_its_address_of_date_and_title() {
    let desk = DeskSite::open().await;
    let ann = desk.arrive("ann", Role::Editor).await;
    let form = body(&desk, &ann, "/desk/new/events").await;
    let place = |name: &str| form.find(&format!("name=\"cell-{name}\"")).unwrap_or_else(|| panic!("{name}"));
    assert!(place("title_en") < place("slug") && place("slug") < place("title_bg"));
    assert!(!form.contains("cell-revision"), "what the database counts is not asked for");
    for hint in ["Left empty it is made of date and title", ">Needed", "Needed in one language at least"] {
        assert!(form.contains(hint), "{hint}");
    }
    let post = async |title: &str| {
        let form = [
            ("cell-title_bg", title),
            ("cell-start", "2027-03-14"),
            ("cell-type", "conference"),
            ("cell-coalition_role", "related"),
            ("cell-evidence", "general-knowledge"),
            ("reason", "by mail"),
            ("do", "propose"),
        ];
        desk.post("/desk/new/events", &ann.cookie, &form).await
    };
    let proposed = post("Пролетна среща: „Заедно“ & more").await;
    assert_eq!(proposed.status, 303, "{}", proposed.body);
    let published = desk.post("/desk/proposals/1/publish", &ann.cookie, &[("version", "1")]).await;
    assert_eq!(published.status, 303, "{}", published.body);
    let events = desk.site.state.snapshot().content.events.clone();
    let slug = events.iter().map(|event| event.slug.as_str()).find(|slug| slug.starts_with("2027-03-")).expect("made");
    assert!(slug.ends_with("-more") && slug.len() <= 70, "{slug}");
    let again = post("Пролетна среща: „Заедно“ & more").await;
    assert!(again.status == 422 && again.body.contains("There is a record of this name already"), "{}", again.body);
    assert!(again.body.contains(&format!("name=\"cell-slug\" type=\"text\" value=\"{slug}\"")), "it can be changed");
}

#[tokio::test]
async fn each_page_after_a_form_says_what_comes_next() {
    let desk = DeskSite::open().await;
    let (ann, mia) = (desk.arrive("ann", Role::Editor).await, desk.arrive("mia", Role::Member).await);
    let own = desk.site.state.snapshot().content.organisations[0].slug.clone();
    for (person, removes) in [(&mia, false), (&ann, true)] {
        let form = body(&desk, person, &format!("/desk/records/organisations/{own}")).await;
        assert_eq!(
            form.contains("Remove this record"),
            removes,
            "{}: what would be refused is not offered",
            person.name
        );
    }
    let form = [("cell-name", "A name of its own"), ("reason", "our new name"), ("do", "propose")];
    let proposed = desk.post(&format!("/desk/records/organisations/{own}"), &mia.cookie, &form).await;
    let path = proposed.header("location").to_owned();
    let waits = body(&desk, &mia, &path).await;
    assert!(waits.contains("Somebody of the coalition looks at it"), "{waits}");
    let title = between(&waits, "<h1>", "</h1>");
    assert_eq!(title, "Proposal 1: Organisations: A name of its own", "in words");
    let to_publish = body(&desk, &ann, &path).await;
    assert!(to_publish.contains("Saved, but not public yet. Look at the changes below"), "{to_publish}");
    let differences = to_publish.find("<ins>").expect("differences");
    assert!(differences < to_publish.find(">Publish</button>").expect("a button"), "first what, then whether");
    desk.post(&format!("{path}/publish"), &ann.cookie, &[("version", "1")]).await;
    let public = body(&desk, &ann, &path).await;
    let link = format!("<a href=\"https://coalition.test/en/members/{own}\">See it on the site</a>");
    assert!(public.contains("This is public.") && public.contains(&link), "{public}");
    assert_eq!(desk.get(&format!("/en/members/{own}"), "").await.status, 200);
}

#[tokio::test]
async fn the_start_page_names_what_has_no_source_or_an_old_one_terms_to_avoid_as_well() {
    let desk = DeskSite::open().await;
    let ann = desk.arrive("ann", Role::Editor).await;
    let start = desk.get("/desk", &ann.cookie).await.body;
    let unproven = between(&start, "Without a source", "</section>");
    let content = real_content();
    let term = content.terms.iter().find(|term| term.evidence.kind == EvidenceKind::GeneralKnowledge).expect("a term");
    assert!(unproven.contains(&format!("Terms to avoid: {}</a>", term.discouraged)), "{unproven}");
    assert!(unproven.contains(&format!("/desk/records/terms/{}", term.slug)), "{unproven}");
    for (address, name) in links(&start, "/desk/records/") {
        let key = address.rsplit('/').next().expect("a key");
        assert!(!name.contains(key), "{address}: {name}");
    }
    // As if nobody had looked for long.
    let mut content = real_content();
    content.procedures[0].checked_on = None;
    let desk = DeskSite::of(site(&content).await, None);
    let ann = desk.arrive("ann", Role::Editor).await;
    let start = desk.get("/desk", &ann.cookie).await.body;
    let title = content.procedures[0].title.exact(Locale::En).expect("a title");
    assert!(between(&start, "id=\"stale\"", "</section>").contains(&format!("{title}</a>")), "{start}");
}

/// The links of a page to addresses that begin so, each with its words.
fn links<'a>(page: &'a str, to: &str) -> Vec<(&'a str, &'a str)> {
    let links = page.split("<a href=\"").skip(1).map(|rest| (between(rest, "", "\""), between(rest, ">", "</a>")));
    links.filter(|(address, _)| address.starts_with(to) && address.matches('/').count() == 4).collect()
}
