//! Texts of pages at the editors' desk: written beside what they are translated from, and never lost.

use crate::support::{
    desk::{DeskSite, Person},
    markup::between,
};
use coalition::domain::{
    desk::{ProposalState, Role},
    schema::{Cells, Kind},
};

const FORM: [(&str, &str); 6] = [
    ("cell-title", "Коалицията"),
    ("cell-description", "Кратко описание"),
    ("cell-lead", "Едно изречение."),
    ("cell-markdown", "## Първо\r\n\r\nТекст </textarea><b> & още.\r\n"),
    ("reason", "first translation"),
    ("do", "propose"),
];

async fn text(desk: &DeskSite, key: &str) -> Option<Cells> {
    let published = desk.site.store.published().await.expect("read");
    published.records.into_iter().find(|record| record.id() == (Kind::Texts, key)).map(|record| record.cells)
}

async fn publish(desk: &DeskSite, person: &Person, proposal: &str) {
    let page = desk.get(proposal, &person.cookie).await;
    let version = between(&page.body, "name=\"version\" value=\"", "\"").to_owned();
    let answer = desk.post(&format!("{proposal}/publish"), &person.cookie, &[("version", &version)]).await;
    assert_eq!(answer.status, 303, "{}", answer.body);
}

#[tokio::test]
async fn a_translator_writes_a_text_beside_its_source_and_an_editor_publishes_it() {
    let desk = DeskSite::open().await;
    let (tom, bea) = (desk.arrive("tom", Role::Translator).await, desk.arrive("bea", Role::Editor).await);
    let list = desk.get("/desk/texts", &tom.cookie).await;
    assert!(list.body.contains("<a href=\"/desk/texts/about/bg\" lang=\"bg\">"), "{}", list.body);
    let editor = desk.get("/desk/texts/about/bg", &tom.cookie).await;
    assert!(editor.body.contains("<div lang=\"en\" tabindex=\"0\"") && editor.body.contains("## Who ECLAG is"));
    assert!(editor.body.contains("name=\"cell-markdown\"") && !editor.body.contains("name=\"cell-slug\""));
    assert!(!editor.body.contains("name=\"cell-reviewed_by\""), "not the translator's to say");
    let french = desk.get("/desk/texts/about/bg?source=fr", &tom.cookie).await;
    assert!(french.body.contains("<div lang=\"fr\" tabindex=\"0\""));
    let proposed = desk.post("/desk/texts/about/bg", &tom.cookie, &FORM).await;
    assert_eq!(proposed.status, 303, "{}", proposed.body);
    assert!(text(&desk, "about/bg").await.is_none(), "it waits");
    publish(&desk, &bea, proposed.header("location")).await;
    let cells = text(&desk, "about/bg").await.expect("published");
    assert_eq!(cells.get("markdown"), "## Първо\n\nТекст </textarea><b> & още.\n");
    assert_eq!((cells.get("slug"), cells.get("locale")), ("about", "bg"));
    assert_eq!(cells.get("updated").len(), "2026-11-28".len(), "dated today");
    let page = desk.get("/bg/about", "").await;
    assert!(page.body.contains("Коалицията") && !page.body.contains("<b> &amp; още"), "{}", page.body);
}

#[tokio::test]
async fn a_translator_writes_in_the_own_languages_alone_and_removes_nothing() {
    let desk = DeskSite::open().await;
    let tom = desk.arrive("tom", Role::Translator).await;
    for (path, form) in [
        ("/desk/texts/about/en", &FORM[..]),
        ("/desk/texts/about/el", &FORM[..]),
        ("/desk/texts/help/bg", &[("reason", "old"), ("do", "remove")]),
    ] {
        assert_eq!(desk.post(path, &tom.cookie, form).await.status, 403, "{path}");
    }
    let other = [("cell-slug", "faq"), ("cell-locale", "en")];
    let other: Vec<_> = FORM.iter().copied().chain(other).collect();
    assert_eq!(desk.post("/desk/texts/about/bg", &tom.cookie, &other).await.status, 422, "nor under another name");
    assert!(desk.site.store.proposals(ProposalState::Waiting, None, 9).await.expect("read").is_empty());
}

#[tokio::test]
async fn what_was_typed_in_a_text_is_kept_when_something_is_wrong_or_somebody_was_faster() {
    let desk = DeskSite::open().await;
    let (ann, bea) = (desk.arrive("ann", Role::Editor).await, desk.arrive("bea", Role::Editor).await);
    let typed = "Typed &lt;/textarea> with care".replace('>', "&gt;");
    let form = |lead: &'static str| [("cell-lead", lead), ("reason", "r"), ("do", "propose")];
    let kept = |body: &str| body.contains(&format!(">{typed}</textarea>"));
    let broken = [("cell-lead", "Typed </textarea> with care"), ("cell-markdown", "{nothing}"), ("reason", "r")];
    let broken = desk.post("/desk/texts/about/en", &ann.cookie, &broken).await;
    assert_eq!(broken.status, 422);
    assert!(kept(&broken.body) && broken.body.contains("href=\"#cell-markdown\""), "{}", broken.body);
    assert!(broken.body.contains("<div class=\"pair\">"), "it is the editor of texts");
    let unreasoned =
        desk.post("/desk/texts/about/en", &ann.cookie, &[("cell-lead", "Typed </textarea> with care")]).await;
    assert!(unreasoned.status == 422 && kept(&unreasoned.body));
    let looked = [("cell-lead", "Typed </textarea> with care"), ("source", "fr"), ("look", "yes")];
    let looked = desk.post("/desk/texts/about/en", &ann.cookie, &looked).await;
    assert!(looked.status == 200 && kept(&looked.body) && looked.body.contains("<div lang=\"fr\" tabindex=\"0\""));
    let draft = [("cell-lead", "One"), ("do", "draft")];
    let draft = desk.post("/desk/texts/about/en", &ann.cookie, &draft).await;
    assert_eq!(draft.header("location"), "/desk/proposals/1", "{}", draft.body);
    let stale =
        [("proposal", "1"), ("proposal-version", "7"), ("cell-lead", "Typed </textarea> with care"), ("reason", "r")];
    let stale = desk.post("/desk/texts/about/en", &ann.cookie, &stale).await;
    assert!(stale.status == 409 && kept(&stale.body), "{}", stale.body);
    // Two people translate the same page.
    let first = desk.post("/desk/texts/about/bg", &bea.cookie, &FORM).await;
    publish(&desk, &bea, first.header("location")).await;
    let over = [("version", "1"), ("cell-title", "Друго"), ("cell-description", "Друго"), ("cell-markdown", "Друго\n")];
    let over: Vec<_> = over.into_iter().chain(form("Друго")).collect();
    let second = desk.post("/desk/texts/about/bg", &ann.cookie, &over).await;
    assert_eq!(second.status, 303, "{}", second.body);
    let page = desk.get(second.header("location"), &ann.cookie).await;
    assert!(page.body.contains("/resolve") && page.body.contains("Едно изречение."), "both are shown: {}", page.body);
    let public = desk.get("/bg/about", "").await;
    assert!(public.body.contains("Едно изречение."), "what is published stays");
}

#[tokio::test]
async fn what_was_typed_in_a_text_survives_the_end_of_the_session() {
    let desk = DeskSite::open().await;
    let ann = desk.arrive("ann", Role::Editor).await;
    desk.pass(13 * 3_600);
    let ended = desk.post("/desk/texts/about/bg", &ann.cookie, &FORM).await;
    assert!(ended.status == 403 && ended.body.contains("value=\"/desk/texts/about/bg\""), "{}", ended.body);
}

#[tokio::test]
async fn a_text_is_dated_when_it_changes_unless_somebody_dates_it() {
    let desk = DeskSite::open().await;
    let ann = desk.arrive("ann", Role::Editor).await;
    let before = text(&desk, "about/en").await.expect("there").get("updated").to_owned();
    let date = async |form: &[(&str, &str)]| {
        let form: Vec<_> = form.iter().copied().chain([("do", "draft")]).collect();
        let draft = desk.post("/desk/texts/about/en", &ann.cookie, &form).await;
        let id = draft.header("location").trim_start_matches("/desk/proposals/").parse().expect("number");
        let draft = desk.site.store.proposal(id).await.expect("read").expect("there");
        draft.edits[0].new.as_ref().expect("cells").get("updated").to_owned()
    };
    assert_eq!(date(&[("cell-reviewed_by", "")]).await, before);
    assert_eq!(date(&[("cell-lead", "Other"), ("cell-updated", "2025-01-02")]).await, "2025-01-02");
    let today = date(&[("cell-lead", "Other"), ("cell-updated", &before)]).await;
    assert!(today.as_str() > "2026-11", "{today}");
}

#[tokio::test]
async fn the_board_leads_a_translator_to_the_text_that_is_not_there_yet() {
    let desk = DeskSite::open().await;
    let tom = desk.arrive("tom", Role::Translator).await;
    let page = desk.get("/desk/languages/bg/texts/about", &tom.cookie).await.body;
    assert!(page.contains("href=\"/desk/texts/about/bg\" class=\"button quiet\">Write this text</a>"), "{page}");
}

#[tokio::test]
async fn the_landmarks_of_the_desk_have_names_that_tell_them_from_those_of_a_preview() {
    let desk = DeskSite::open().await;
    let tom = desk.arrive("tom", Role::Translator).await;
    let editor = desk.get("/desk/texts/safety/bg", &tom.cookie).await.body;
    assert!(editor.contains("<iframe") && editor.contains("<header aria-label=\"Editors’ desk\">"), "{editor}");
    assert!(
        between(&editor, "<main ", ">").contains("aria-label=\"Reading this site in safety – български\""),
        "{editor}"
    );
}
