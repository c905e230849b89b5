//! Terms to avoid at the desk: forms, proposals and the parts that answer while somebody types tell them, and hold nothing up.

use crate::support::{
    desk::{DeskSite, Person},
    markup::between,
    site::{real_content, site},
};
use coalition::domain::{Locale, desk::Role};
use desk_client::Kept;

const EVENT: &str = "/desk/records/events/2022-07-childsafetyonlinenow-launch";
const BETTER: &str = "child sexual abuse material";

/// What a page says below the heading of the terms to avoid; nothing without it.
fn told(page: &str) -> Option<&str> {
    let (_, rest) = page.split_once("<b>Terms to avoid")?;
    rest.split_once("</div>").map(|(told, _)| told)
}

async fn typed(desk: &DeskSite, person: &Person, title: &str, draft: (&str, &str)) -> Kept {
    let form = [("cell-title_en", title), ("proposal", draft.0), ("proposal-version", draft.1), ("do", "autosave")];
    let kept = desk.post(EVENT, &person.cookie, &form).await;
    assert_eq!((kept.status, kept.header("content-type")), (200, "application/json"), "{}", kept.body);
    serde_json::from_str(&kept.body).expect("an answer")
}

#[tokio::test]
async fn a_form_and_a_proposal_tell_what_to_say_instead_why_and_who_advises_so_and_hold_nothing_up() {
    let desk = DeskSite::open().await;
    let ann = desk.arrive("ann", Role::Editor).await;
    assert_eq!(told(&desk.get(EVENT, &ann.cookie).await.body), None);
    let form = [("cell-title_en", "A law against child pornography"), ("reason", ""), ("do", "propose")];
    let refused = desk.post(EVENT, &ann.cookie, &form).await;
    assert_eq!(refused.status, 422, "the reason is missing");
    let hints = told(&refused.body).expect("hints");
    for words in ["href=\"#cell-title_en\"", "child pornography", BETTER, "a crime against a child", "href=\"https://"]
    {
        assert!(hints.contains(words), "{words}: {hints}");
    }
    let form = [form[0], ("reason", "by mail"), form[2]];
    let proposed = desk.post(EVENT, &ann.cookie, &form).await;
    assert_eq!(proposed.status, 303, "{}", proposed.body);
    let page = desk.get(proposed.header("location"), &ann.cookie).await.body;
    let hints = told(&page).expect("hints");
    assert!(hints.contains(BETTER) && hints.contains(&format!("href=\"{EVENT}\"")), "{hints}");
    let address = format!("{}/publish", proposed.header("location"));
    assert_eq!(desk.post(&address, &ann.cookie, &[("version", "1")]).await.status, 303);
    assert_eq!(told(&desk.get(proposed.header("location"), &ann.cookie).await.body), None, "it is answered");
    assert!(told(&desk.get(EVENT, &ann.cookie).await.body).is_some(), "the form of what is published tells it");
    let form = [("cell-title_en", "A law “against child pornography”"), ("reason", "by mail"), ("do", "propose")];
    let quoted = desk.post(EVENT, &ann.cookie, &form).await;
    assert_eq!(told(&desk.get(quoted.header("location"), &ann.cookie).await.body), None, "what is quoted is spared");
}

#[tokio::test]
async fn what_is_typed_is_answered_with_its_terms_to_avoid_and_with_none_once_they_are_gone() {
    let desk = DeskSite::open().await;
    let ann = desk.arrive("ann", Role::Editor).await;
    let first = typed(&desk, &ann, "On child porn", ("", "")).await;
    let [hint] = &first.hints[..] else { panic!("{first:?}") };
    assert_eq!((hint.to.as_str(), hint.field.as_str()), ("#cell-title_en", "Title (en)"));
    assert_eq!((hint.words.as_str(), hint.preferred.as_str(), hint.language.as_str()), ("child porn", BETTER, "en"));
    assert!(hint.source.as_ref().is_some_and(|source| source.starts_with("https://")) && !hint.why.is_empty());
    let draft = (first.proposal.to_string(), first.version.to_string());
    let then = typed(&desk, &ann, "On child sexual abuse material", (&draft.0, &draft.1)).await;
    assert_eq!((then.proposal, then.version, then.hints.len()), (first.proposal, first.version + 1, 0));
    let page = desk.get(&format!("{EVENT}?proposal={}", first.proposal), &ann.cookie).await.body;
    assert!(!page.contains("child porn"), "{page}");
    // A text in its language, and settings.
    let text = [("cell-lead", "La pédopornographie"), ("do", "autosave")];
    let kept: Kept =
        serde_json::from_str(&desk.post("/desk/texts/about/fr", &ann.cookie, &text).await.body).expect("kept");
    assert_eq!(kept.hints.iter().map(|hint| hint.to.as_str()).collect::<Vec<_>>(), ["#cell-lead"]);
    let eve = desk.arrive("eve", Role::Admin).await;
    let setting = [("cell-tagline_en", "Against child pornography"), ("reason", "new"), ("do", "propose")];
    let proposed = desk.post("/desk/settings", &eve.cookie, &setting).await;
    let page = desk.get(proposed.header("location"), &eve.cookie).await.body;
    assert!(told(&page).is_some_and(|hints| hints.contains("href=\"/desk/settings\"")), "{page}");
}

#[tokio::test]
async fn terms_are_records_that_editors_change_and_that_no_public_page_shows() {
    let desk = DeskSite::open().await;
    let ann = desk.arrive("ann", Role::Editor).await;
    let list = desk.get("/desk/records/terms", &ann.cookie).await.body;
    assert!(list.contains("child pornography") && list.contains("/desk/records/terms/en-child-pornography"), "{list}");
    let form = [
        ("cell-slug", "en-launch"),
        ("cell-locale", "en"),
        ("cell-discouraged", "launch"),
        ("cell-preferred", "beginning"),
        ("cell-why", "It is plainer\"><img src=x>."),
        ("cell-evidence", "general-knowledge"),
        ("reason", "plainer words"),
        ("do", "propose"),
    ];
    let proposed = desk.post("/desk/new/terms", &ann.cookie, &form).await;
    assert_eq!(proposed.status, 303, "{}", proposed.body);
    let address = format!("{}/publish", proposed.header("location"));
    assert_eq!(desk.post(&address, &ann.cookie, &[("version", "1")]).await.status, 303);
    let page = desk.get(EVENT, &ann.cookie).await.body;
    assert!(told(&page).is_some_and(|hints| hints.contains("beginning")), "it counts at once: {page}");
    assert!(!page.contains("<img"), "what somebody wrote is shown as text: {page}");
    for address in ["/en/changes", "/en/changes.atom", "/en/search?q=plainer", "/en/data", "/sitemap.xml"] {
        let public = desk.get(address, "").await;
        assert!(!public.body.contains("en-launch") && !public.body.contains("plainer words"), "{address}");
    }
    let history = desk.get("/desk/history", &ann.cookie).await.body;
    assert!(history.contains("plainer words"), "{history}");
    let file = desk.get("/desk/files/terms", &ann.cookie).await;
    assert!(file.status == 200 && file.body.contains("\nen-launch,en,launch,,beginning,"), "{}", file.body);
}

#[tokio::test]
async fn a_coalition_without_terms_hints_at_nothing_and_has_no_file_of_them() {
    let mut content = real_content();
    content.terms.clear();
    let desk = DeskSite::of(site(&content).await, None);
    let ann = desk.arrive("ann", Role::Editor).await;
    assert_eq!(typed(&desk, &ann, "On child pornography", ("", "")).await.hints, []);
    let files = desk.get("/desk/files", &ann.cookie).await.body;
    assert!(!files.contains("href=\"/desk/files/terms\"") && files.contains("value=\"terms\""), "{files}");
}

/// A term to avoid as its form says it, without its name in addresses.
const TERM: [(&str, &str); 6] = [
    ("cell-discouraged", "детска порнография"),
    ("cell-preferred", "материали със сексуално насилие над деца"),
    ("cell-why", "Порнографията предполага съгласие."),
    ("cell-evidence", "general-knowledge"),
    ("reason", "as in English"),
    ("do", "propose"),
];

#[tokio::test]
async fn a_translator_proposes_terms_of_the_own_languages_and_an_editor_publishes_them() {
    let desk = DeskSite::open().await;
    let (ann, tom) = (desk.arrive("ann", Role::Editor).await, desk.arrive("tom", Role::Translator).await);
    let list = desk.get("/desk/records/terms", &tom.cookie).await.body;
    assert!(list.contains("href=\"/desk/new/terms\""), "{list}");
    assert!(!desk.get("/desk/records/events", &tom.cookie).await.body.contains("href=\"/desk/new/"), "no other kind");
    let form = desk.get("/desk/new/terms", &tom.cookie).await.body;
    let languages = between(&form, "name=\"cell-locale\"", "</select>");
    assert!(languages.matches("<option").count() == 1 && languages.contains("value=\"bg\" selected"), "{languages}");
    let proposed = desk.post("/desk/new/terms", &tom.cookie, &[&TERM[..], &[("cell-locale", "bg")]].concat()).await;
    assert_eq!(proposed.status, 303, "{}", proposed.body);
    let proposal = proposed.header("location");
    assert_eq!(desk.post(&format!("{proposal}/publish"), &tom.cookie, &[("version", "1")]).await.status, 403);
    assert_eq!(desk.post(&format!("{proposal}/publish"), &ann.cookie, &[("version", "1")]).await.status, 303);
    let published = desk.site.store.content().await.expect("read").expect("filled").terms;
    let term = published.iter().find(|term| term.discouraged == TERM[0].1).expect("the term");
    assert_eq!((term.slug.as_str(), term.locale), ("bg-detska-pornografia", Locale::Bg));
    // The own one can be corrected and nothing else, in no other language.
    let own = format!("/desk/records/terms/{}", term.slug);
    let change = [("cell-why", "Децата не дават съгласие."), ("source-says-so", "yes"), ("reason", "clearer"), TERM[5]];
    assert_eq!(desk.post(&own, &tom.cookie, &change).await.status, 303);
    let other = "/desk/records/terms/en-child-pornography";
    assert!(!desk.get(other, &tom.cookie).await.body.contains("name=\"cell-why\""));
    for (address, form) in [
        (other, &change[..]),
        (other, &[&change[..], &[("cell-locale", "bg")]].concat()),
        (&own, &[&change[..], &[("cell-locale", "en")]].concat()),
        ("/desk/new/terms", &[&TERM[..], &[("cell-locale", "en"), ("cell-slug", "en-other")]].concat()),
        (other, &[("reason", "wrong"), ("do", "remove")]),
    ] {
        assert_eq!(desk.post(address, &tom.cookie, form).await.status, 403, "{address} {form:?}");
    }
}
