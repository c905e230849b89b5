//! Changing what is published at the editors' desk: proposing, answering, conflicts, and what may never happen.

use crate::support::{
    desk::{DeskSite, Person},
    limited::Answer,
    markup::between,
};
use coalition::domain::{
    desk::{ProposalState, Role},
    schema::{Kind, Record},
};

const EVENT: &str = "/desk/records/events/2022-07-childsafetyonlinenow-launch";
const KEY: &str = "2022-07-childsafetyonlinenow-launch";

async fn record(desk: &DeskSite, kind: Kind, key: &str) -> Option<Record> {
    let published = desk.site.store.published().await.expect("read");
    published.records.into_iter().find(|record| record.id() == (kind, key))
}

async fn cell(desk: &DeskSite, column: &str) -> String {
    record(desk, Kind::Events, KEY).await.expect("there").cells.get(column).to_owned()
}

/// How many proposals there are in each state.
async fn count(desk: &DeskSite) -> usize {
    let mut count = 0;
    for state in ProposalState::ALL {
        count += desk.site.store.proposals(*state, None, 99).await.expect("read").len();
    }
    count
}

/// The version that a form was written over.
async fn version(desk: &DeskSite, path: &str, person: &Person) -> String {
    let form = desk.get(path, &person.cookie).await;
    assert_eq!(form.status, 200, "{}", form.body);
    between(&form.body, "name=\"version\" value=\"", "\"").to_owned()
}

/// Proposes a change of an event, and gives the address of the proposal.
async fn propose(desk: &DeskSite, person: &Person, version: &str, column: &str, text: &str) -> String {
    let form = [("version", version), (column, text), ("reason", "by mail"), ("do", "propose")];
    let answer = desk.post(EVENT, &person.cookie, &form).await;
    assert_eq!(answer.status, 303, "{}", answer.body);
    answer.header("location").to_owned()
}

async fn answer(desk: &DeskSite, person: &Person, proposal: &str, how: &str, more: &[(&str, &str)]) -> Answer {
    let page = desk.get(proposal, &person.cookie).await;
    assert_eq!(page.status, 200, "{}", page.body);
    let version = page.body.split_once("name=\"version\" value=\"").map_or("0", |(_, rest)| between(rest, "", "\""));
    let form: Vec<_> = [("version", version)].into_iter().chain(more.iter().copied()).collect();
    desk.post(&format!("{proposal}/{how}"), &person.cookie, &form).await
}

#[tokio::test]
async fn an_editor_changes_an_event_and_the_public_page_says_so() {
    let desk = DeskSite::open().await;
    let ann = desk.arrive("ann", Role::Editor).await;
    let list = desk.get("/desk/records/events?q=launch+childsafe", &ann.cookie).await;
    assert!(list.body.contains(EVENT), "{}", list.body);
    let version = version(&desk, EVENT, &ann).await;
    let proposal = propose(&desk, &ann, &version, "cell-title_en", "A launch of another name").await;
    let page = desk.get(&proposal, &ann.cookie).await;
    for words in ["<del>#ChildSafetyOnlineNow</del>", "<ins>another name</ins>"] {
        assert!(page.body.contains(words), "{words}: {}", page.body);
    }
    assert!(!desk.get(&format!("/en/events/{KEY}"), "").await.body.contains("another name"), "nothing is public yet");
    let published = answer(&desk, &ann, &proposal, "publish", &[]).await;
    assert_eq!((published.status, published.header("location")), (303, proposal.as_str()), "{}", published.body);
    assert!(desk.get(&format!("/en/events/{KEY}"), "").await.body.contains("A launch of another name"));
    let page = desk.get(&proposal, &ann.cookie).await;
    assert!(page.body.contains("Published") && !page.body.contains("/publish\""), "{}", page.body);
    let again = desk.post(&format!("{proposal}/publish"), &ann.cookie, &[("version", "1")]).await;
    assert_eq!(again.status, 409, "once");
    let history = desk.get("/desk/history", &ann.cookie).await;
    assert!(history.body.contains("by mail") && history.body.contains("ann · desk"), "{}", history.body);
}

#[tokio::test]
async fn an_undo_proposes_what_was_there_before() {
    let desk = DeskSite::open().await;
    let ann = desk.arrive("ann", Role::Editor).await;
    let before = cell(&desk, "title_en").await;
    let over = version(&desk, EVENT, &ann).await;
    let proposal = propose(&desk, &ann, &over, "cell-title_en", "Wrong").await;
    answer(&desk, &ann, &proposal, "publish", &[]).await;
    assert_eq!(cell(&desk, "title_en").await, "Wrong");
    let latest = desk.site.store.version().await.expect("version").to_string();
    let undo = desk.post("/desk/history/undo", &ann.cookie, &[("batch", &latest)]).await;
    assert_eq!(undo.status, 303);
    answer(&desk, &ann, undo.header("location"), "publish", &[]).await;
    assert_eq!(cell(&desk, "title_en").await, before);
}

#[tokio::test]
async fn two_editors_who_change_other_cells_both_publish() {
    let desk = DeskSite::open().await;
    let (ann, bea) = (desk.arrive("ann", Role::Editor).await, desk.arrive("bea", Role::Editor).await);
    let over = version(&desk, EVENT, &ann).await;
    let of_ann = propose(&desk, &ann, &over, "cell-title_en", "By Ann").await;
    let of_bea = propose(&desk, &bea, &over, "cell-title_fr", "De Bea").await;
    assert_eq!(answer(&desk, &ann, &of_ann, "publish", &[]).await.status, 303);
    assert_eq!(answer(&desk, &bea, &of_bea, "publish", &[]).await.status, 303);
    assert_eq!((cell(&desk, "title_en").await.as_str(), cell(&desk, "title_fr").await.as_str()), ("By Ann", "De Bea"));
}

#[tokio::test]
async fn two_editors_who_change_the_same_cell_choose_between_three_versions() {
    let desk = DeskSite::open().await;
    let (ann, bea) = (desk.arrive("ann", Role::Editor).await, desk.arrive("bea", Role::Editor).await);
    let before = cell(&desk, "title_en").await.replace('&', "&amp;");
    let over = version(&desk, EVENT, &ann).await;
    let of_ann = propose(&desk, &ann, &over, "cell-title_en", "By Ann").await;
    assert_eq!(answer(&desk, &ann, &of_ann, "publish", &[]).await.status, 303);
    // The form was opened before Ann published.
    let of_bea = propose(&desk, &bea, &over, "cell-title_en", "By Bea").await;
    let refused = desk.post(&format!("{of_bea}/publish"), &bea.cookie, &[("version", "1")]).await;
    assert_eq!(refused.status, 409, "{}", refused.body);
    for said in [before.as_str(), "By Ann", "By Bea"] {
        assert!(refused.body.contains(&format!("<q>{said}</q>")), "{said}: {}", refused.body);
    }
    assert_eq!(cell(&desk, "title_en").await, "By Ann", "nothing was written");
    let unchosen = answer(&desk, &bea, &of_bea, "resolve", &[]).await;
    assert_eq!(unchosen.status, 409);
    let choice = format!("choice-events/{KEY}/title_en");
    assert_eq!(answer(&desk, &bea, &of_bea, "resolve", &[(&choice, "proposed")]).await.status, 303);
    assert_eq!(answer(&desk, &bea, &of_bea, "publish", &[]).await.status, 303);
    assert_eq!(cell(&desk, "title_en").await, "By Bea");
}

#[tokio::test]
async fn a_translator_posting_a_cell_of_another_language_stores_nothing() {
    let desk = DeskSite::open().await;
    let tom = desk.arrive("tom", Role::Translator).await;
    let form = desk.get(EVENT, &tom.cookie).await;
    assert!(form.body.contains("name=\"cell-title_bg\"") && !form.body.contains("name=\"cell-title_en\""));
    for column in ["cell-title_en", "cell-start", "cell-slug"] {
        let form = [("cell-title_bg", "Начало"), (column, "2023"), ("reason", "by mail"), ("do", "propose")];
        assert_eq!(desk.post(EVENT, &tom.cookie, &form).await.status, 403, "{column}");
    }
    assert_eq!(count(&desk).await, 0);
    let over = version(&desk, EVENT, &tom).await;
    let proposal = propose(&desk, &tom, &over, "cell-title_bg", "Начало на кампанията").await;
    let published = desk.post(&format!("{proposal}/publish"), &tom.cookie, &[("version", "1")]).await;
    assert_eq!(published.status, 403, "somebody else publishes it");
}

#[tokio::test]
async fn a_member_changes_its_own_entry_alone_and_never_what_the_coalition_says_of_it() {
    let desk = DeskSite::open().await;
    let mia = desk.arrive("mia", Role::Member).await;
    let organisations = desk.site.state.snapshot().content.organisations.clone();
    let post = async |place: usize, column: &str, text: &str| {
        let path = format!("/desk/records/organisations/{}", organisations[place].slug);
        let form = [(column, text), ("reason", "new name"), ("do", "propose")];
        desk.post(&path, &mia.cookie, &form).await
    };
    assert_eq!(post(1, "cell-name", "Mine").await.status, 403, "another's entry");
    for (column, text) in [("cell-slug", "mine"), ("cell-membership", "none"), ("cell-evidence", "general-knowledge")] {
        assert_eq!(post(0, column, text).await.status, 403, "{column}");
    }
    assert_eq!(count(&desk).await, 0);
    let proposed = post(0, "cell-name", "A name of its own").await;
    assert_eq!(proposed.status, 303, "{}", proposed.body);
    let key = organisations[0].slug.as_str();
    let now = record(&desk, Kind::Organisations, key).await.expect("there");
    assert_ne!(now.cells.get("name"), "A name of its own", "it waits");
    let bea = desk.arrive("bea", Role::Editor).await;
    let start = desk.get("/desk", &bea.cookie).await;
    assert!(start.body.contains(proposed.header("location")), "it waits for an editor");
    assert_eq!(answer(&desk, &bea, proposed.header("location"), "publish", &[]).await.status, 303);
    let now = record(&desk, Kind::Organisations, key).await.expect("there");
    assert_eq!(now.cells.get("name"), "A name of its own");
}

#[tokio::test]
async fn a_broken_rule_is_told_in_the_words_of_an_import_and_nothing_is_written() {
    let desk = DeskSite::open().await;
    let ann = desk.arrive("ann", Role::Editor).await;
    for (column, text, words) in [
        ("cell-start", "next spring", "is not a date"),
        ("cell-end", "1999-01-01", "the event ends (1999-01-01) before it starts"),
        ("cell-place", "atlantis", "does not exist in places"),
        ("cell-source_url", "javascript:alert(1)", "is not a web address"),
        ("cell-note_en", "=1+1", "is a formula"),
        ("reason", "", "Say in one sentence why"),
    ] {
        let form = [("cell-title_en", "Typed with care"), (column, text), ("do", "propose"), ("reason", "by mail")];
        let form: Vec<_> = form.into_iter().filter(|(name, _)| column != "reason" || *name != "reason").collect();
        let refused = desk.post(EVENT, &ann.cookie, &form).await;
        assert_eq!(refused.status, 422, "{column}");
        assert!(refused.body.contains(words), "{column}: {}", refused.body);
        assert!(refused.body.contains(&format!("href=\"#cell-{}", column.trim_start_matches("cell-"))), "{column}");
        assert!(refused.body.contains(">Typed with care</textarea>"), "what was typed is kept");
    }
    // All of it at once, the missing reason among it.
    let form = [("cell-start", "next spring"), ("cell-place", "Atlantis!"), ("do", "propose")];
    let refused = desk.post(EVENT, &ann.cookie, &form).await;
    let problem = between(&refused.body, "role=\"alert\"", "</div>");
    for field in ["start", "place", "reason", "source_url"] {
        assert!(problem.contains(&format!("href=\"#cell-{field}\"")), "{field}: {problem}");
    }
    assert_eq!(problem.matches("<li>").count(), 4, "{problem}");
    assert_eq!(count(&desk).await, 0);
    let draft = [("cell-start", "next spring"), ("do", "draft")];
    assert_eq!(desk.post(EVENT, &ann.cookie, &draft).await.status, 303, "a draft may be unfinished");
}

#[tokio::test]
async fn stored_html_is_shown_as_text_in_every_column() {
    const HTML: &str = "</textarea></option></select>\"'><img src=x onerror=alert(1)>";
    let desk = DeskSite::open().await;
    let ann = desk.arrive("ann", Role::Admin).await;
    let is_tame = |page: &Answer, what: &str| {
        assert!(!page.body.contains("<img"), "{what}: {}", page.body);
        assert!(page.body.contains("onerror"), "{what} shows it");
    };
    for kind in Kind::ALL.iter().filter(|kind| kind.has_form()) {
        let columns = coalition::domain::schema::columns(*kind);
        let names: Vec<String> = columns
            .iter()
            .map(|column| match column {
                coalition::domain::schema::Column::Plain(name) => format!("cell-{name}"),
                coalition::domain::schema::Column::Localized(name) => format!("cell-{name}_en"),
            })
            .collect();
        let key = record_key(&desk, *kind).await;
        for (path, form) in [
            (format!("/desk/new/{kind}"), names.iter().map(|name| (name.as_str(), HTML)).collect::<Vec<_>>()),
            (
                format!("/desk/records/{kind}/{key}"),
                names.iter().filter(|name| !is_key(name)).map(|name| (name.as_str(), HTML)).collect(),
            ),
        ] {
            let mut form = form;
            form.extend([("reason", HTML), ("do", "propose")]);
            let refused = desk.post(&path, &ann.cookie, &form).await;
            assert_eq!(refused.status, 422, "{path}");
            is_tame(&refused, &path);
            form.retain(|(name, _)| *name != "do");
            form.push(("do", "draft"));
            let draft = desk.post(&path, &ann.cookie, &form).await;
            assert_eq!(draft.status, 303, "{path}");
            is_tame(&desk.get(draft.header("location"), &ann.cookie).await, draft.header("location"));
        }
    }
    is_tame(&desk.get("/desk/proposals", &ann.cookie).await, "the list");
    is_tame(&desk.get("/desk", &ann.cookie).await, "the start page");
}

fn is_key(name: &str) -> bool {
    ["cell-slug", "cell-event", "cell-person", "cell-organisation", "cell-locale"].contains(&name)
}

async fn record_key(desk: &DeskSite, kind: Kind) -> String {
    let published = desk.site.store.published().await.expect("read");
    published.records.into_iter().find(|record| record.kind == kind).expect("one").key
}

#[tokio::test]
async fn a_helpline_is_published_by_somebody_else_than_its_author() {
    let desk = DeskSite::open().await;
    let (ann, bea) = (desk.arrive("ann", Role::Admin).await, desk.arrive("bea", Role::Editor).await);
    let path = format!("/desk/records/helplines/{}", record_key(&desk, Kind::Helplines).await);
    let form = [("cell-name_en", "A line of another name"), ("reason", "by mail"), ("do", "propose")];
    let proposed = desk.post(&path, &ann.cookie, &form).await;
    assert_eq!(proposed.status, 303, "{}", proposed.body);
    let proposal = proposed.header("location");
    let own = desk.post(&format!("{proposal}/publish"), &ann.cookie, &[("version", "1")]).await;
    assert!(own.status == 403 && own.body.contains("somebody else"), "{}", own.body);
    assert_eq!(answer(&desk, &bea, proposal, "publish", &[]).await.status, 303);
}

#[tokio::test]
async fn a_refused_proposal_says_why_and_is_proposed_again() {
    let desk = DeskSite::open().await;
    let (ann, bea) = (desk.arrive("ann", Role::Editor).await, desk.arrive("bea", Role::Editor).await);
    let over = version(&desk, EVENT, &ann).await;
    let proposal = propose(&desk, &ann, &over, "cell-title_en", "First try").await;
    assert_eq!(answer(&desk, &bea, &proposal, "refuse", &[]).await.status, 422, "without a reason");
    assert_eq!(answer(&desk, &bea, &proposal, "refuse", &[("answer", "Too short")]).await.status, 303);
    let start = desk.get("/desk", &ann.cookie).await;
    assert!(start.body.contains(&proposal), "it is on the start page");
    let page = desk.get(&proposal, &ann.cookie).await;
    assert!(page.body.contains("Too short"), "{}", page.body);
    let id = proposal.trim_start_matches("/desk/proposals/");
    let form = desk.get(&format!("{EVENT}?proposal={id}"), &ann.cookie).await;
    assert!(form.body.contains(">First try</textarea>"), "{}", form.body);
    let again = |version: &'static str| {
        let form = [("proposal", id), ("proposal-version", version), ("cell-title_en", "Second try"), ("reason", "r")];
        let form: Vec<_> = form.into_iter().chain([("do", "propose")]).collect();
        let (desk, cookie) = (&desk, ann.cookie.clone());
        async move { desk.post(EVENT, &cookie, &form).await }
    };
    let stale = again("1").await;
    assert_eq!(stale.status, 409, "written over a former version");
    assert!(stale.body.contains(">Second try</textarea>") && stale.body.contains("First try"), "nothing is lost");
    assert_eq!(again("2").await.header("location"), proposal);
    assert_eq!(answer(&desk, &bea, &proposal, "publish", &[]).await.status, 303);
    assert_eq!(cell(&desk, "title_en").await, "Second try");
}

#[tokio::test]
async fn a_record_is_added_and_removed() {
    let desk = DeskSite::open().await;
    let ann = desk.arrive("ann", Role::Editor).await;
    let form = [
        ("cell-slug", "2027-01-meeting"),
        ("cell-title_en", "A meeting"),
        ("cell-start", "2027-01"),
        ("cell-type", "campaign"),
        ("cell-coalition_role", "organiser"),
        ("cell-evidence", "general-knowledge"),
        ("reason", "by mail"),
        ("do", "propose"),
    ];
    let untitled: Vec<_> = form.iter().copied().filter(|(name, _)| *name != "cell-title_en").collect();
    let untitled = desk.post("/desk/new/events", &ann.cookie, &untitled).await;
    assert!(untitled.body.contains("href=\"#cell-title_en\"") && untitled.body.contains("id=\"cell-title_en\""));
    let added = desk.post("/desk/new/events", &ann.cookie, &form).await;
    assert_eq!(added.status, 303, "{}", added.body);
    assert_eq!(answer(&desk, &ann, added.header("location"), "publish", &[]).await.status, 303);
    assert_eq!(desk.get("/en/events/2027-01-meeting", "").await.status, 200);
    let taken = desk.post("/desk/new/events", &ann.cookie, &form).await;
    assert!(taken.status == 422 && taken.body.contains("already"), "{}", taken.body);
    let form = [("reason", "cancelled"), ("do", "remove")];
    let removed = desk.post("/desk/records/events/2027-01-meeting", &ann.cookie, &form).await;
    assert_eq!(removed.status, 303, "{}", removed.body);
    assert_eq!(answer(&desk, &ann, removed.header("location"), "publish", &[]).await.status, 303);
    assert!(record(&desk, Kind::Events, "2027-01-meeting").await.is_none());
}

#[tokio::test]
async fn what_was_typed_survives_the_end_of_the_session() {
    let desk = DeskSite::open().await;
    let ann = desk.arrive("ann", Role::Editor).await;
    let text = format!("Typed \"for\" an hour & more <b>{}", "слово ".repeat(4_000));
    desk.pass(13 * 3_600);
    let form = [("cell-title_en", text.as_str()), ("reason", "by mail"), ("do", "propose")];
    let ended = desk.post(EVENT, &ann.cookie, &form).await;
    assert_eq!(ended.status, 403);
    let kept = |page: &Answer, name: &str| {
        let value = between(&page.body, &format!("name=\"{name}\" value=\""), "\"");
        value.replace("&quot;", "\"").replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&")
    };
    let (to, typed) = (kept(&ended, "kept-to"), kept(&ended, "kept-form"));
    let wrong = [("name", "ann"), ("password", "wrong"), ("kept-to", &to), ("kept-form", &typed)];
    let wrong = desk.post("/desk/sign-in", &ann.cookie, &wrong).await;
    assert_eq!((wrong.status, kept(&wrong, "kept-form")), (422, typed.clone()), "also after a wrong password");
    let code = desk.one_time(&ann.secret);
    let proofs = [("name", "ann"), ("password", crate::support::desk::PASSWORD), ("code", &code)];
    let proofs: Vec<_> = proofs.into_iter().chain([("kept-to", to.as_str()), ("kept-form", &typed)]).collect();
    let again = desk.post("/desk/sign-in", &ann.cookie, &proofs).await;
    assert_eq!(again.status, 200, "{}", again.body);
    assert!(again.body.contains(&format!("action=\"{EVENT}\"")));
    assert_eq!(kept(&again, "cell-title_en"), text);
    let cookie = crate::support::desk::cookie_of(&again);
    let form = [("cell-title_en", text.as_str()), ("reason", "by mail"), ("do", "propose"), ("look", "yes")];
    let back = desk.post(EVENT, &cookie, &form).await;
    assert_eq!(back.status, 200);
    assert!(back.body.contains("Typed \"for\" an hour &amp; more &lt;b&gt;"), "the form with the text");
    assert_eq!(count(&desk).await, 0, "nothing is done with it yet");
    // Secrets are never carried over.
    desk.pass(13 * 3_600);
    let secret = desk.post("/desk/account/password", &cookie, &[("password", "x"), ("new-password", "y")]).await;
    assert_eq!(secret.status, 303);
}

#[tokio::test]
async fn every_column_and_kind_has_words_in_the_forms() {
    let desk = DeskSite::open().await;
    let ann = desk.arrive("ann", Role::Admin).await;
    for kind in Kind::ALL.iter().filter(|kind| kind.has_form()) {
        let form = desk.get(&format!("/desk/new/{kind}"), &ann.cookie).await;
        assert_eq!(form.status, 200, "{kind}");
        for raw in [">column-", ">kind-", ">hint-", ">reason<"] {
            assert!(!form.body.contains(raw), "{kind}: {raw}");
        }
        let controls = form.body.matches(" name=\"cell-").count();
        let labels =
            form.body.matches("<label for=\"cell-").count() + form.body.matches("<label class=\"check\">").count();
        // The reason has a label and another name.
        assert_eq!(controls + 1, labels, "{kind}: each control has a label");
    }
}

#[tokio::test]
async fn values_are_called_as_readers_read_them_in_the_language_of_the_desk_and_stay_codes() {
    let desk = DeskSite::open().await;
    let ann = desk.arrive("ann", Role::Editor).await;
    let french =
        |method: &'static str, path: &str| desk.ask(method, path).cookie(&ann.cookie).header("accept-language", "fr");
    let path = "/desk/records/organisations/ecpat-international";
    let form = french("GET", path).send().await.body;
    let language = coalition::i18n::Language::load(coalition::domain::Locale::Fr).expect("French");
    for (column, code, message) in [
        ("kind", "network", "kind-network"),
        ("membership", "steering", "membership-one-steering"),
        ("scope", "international", "scope-international"),
        ("evidence", "source", "certainty-source"),
    ] {
        let select = between(&form, &format!("<select id=\"cell-{column}\""), "</select>");
        let label = language.text(message).trim().replace('\'', "&#x27;");
        assert_ne!(label, message);
        let option = format!("<option value=\"{code}\" selected>{label}</option>");
        assert!(select.contains(&option), "{column}: {option} in {select}");
    }
    let kind = language.text("kind-survivors");
    let change = [("cell-kind", "survivors"), ("source-says-so", "yes"), ("reason", "par courriel"), ("do", "propose")];
    let proposed = french("POST", path).form(&change).send().await;
    assert_eq!(proposed.status, 303, "{}", proposed.body);
    let page = french("GET", proposed.header("location")).send().await.body;
    let difference = between(&page, "<li><h3>", "</li>");
    assert!(difference.contains(kind) && difference.contains(language.text("kind-network")), "{difference}");
    assert!(!difference.contains("survivors") && !difference.contains("network"), "{difference}");
    let event = french("GET", EVENT).send().await.body;
    for raw in [">open letter<", ">in person<", ">campaign<"] {
        assert!(!event.contains(raw), "{raw}");
    }
}
