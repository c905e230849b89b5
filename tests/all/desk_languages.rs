//! Languages at the editors' desk: how translations stand, reviews, and interface strings in the coalition's own words.

use crate::nodes::until;
use crate::support::{
    contents,
    desk::{DeskSite, Person},
    folder::{Folder, bytes_of},
    limited::Answer,
    markup::between,
    site::{Site, real_content, site, site_on},
    stores::contract,
};
use coalition::{
    content,
    domain::{Content, Locale, Phrase, Review, desk::Role, schema},
    i18n::interface_files,
    server::keep_fresh,
    store::{Batch, SqliteStore, Store},
};
use std::sync::Arc;

contract! {
    reviews_and_own_strings_come_back_as_they_were_given_also_from_a_backup,
    a_published_string_is_live_on_another_node_that_goes_on_running,
}

async fn reviews_and_own_strings_come_back_as_they_were_given_also_from_a_backup(store: Arc<dyn Store>) {
    let content = contents::full(1).remove(0);
    assert!(!content.reviews.is_empty() && !content.phrases.is_empty());
    store.replace(&content).await.expect("written");
    assert_eq!(store.content().await.expect("read").as_ref(), Some(&content));
    let folder = tempfile::tempdir().expect("folder");
    let other = SqliteStore::open(&folder.path().join("other.sqlite")).await.expect("store");
    let batch = Batch { author: "a", source: "restore", ..Batch::default() };
    other.restore(store.tables().await.expect("tables"), batch).await.expect("restored");
    assert_eq!(other.content().await.expect("read"), Some(content));
    assert!(store.audit().await.expect("audited").findings.is_empty());
}

async fn a_published_string_is_live_on_another_node_that_goes_on_running(store: Arc<dyn Store>) {
    let mut content = real_content();
    store.replace(&content).await.expect("written");
    let node = site_on(Arc::clone(&store)).await;
    let refreshing = tokio::spawn(keep_fresh(node.state.clone()));
    content.phrases.push(phrase(Locale::Bg, "nav-members", "Нашите хора"));
    store.replace(&content).await.expect("written");
    until("the string", async || node.get("/bg/").await.body.contains("Нашите хора")).await;
    refreshing.abort();
}

fn phrase(locale: Locale, id: &str, text: &str) -> Phrase {
    Phrase { locale, id: id.to_owned(), text: text.to_owned() }
}

/// The form that says that something is right, as the page of it has it.
async fn review(desk: &DeskSite, person: &Person, path: &str, more: &[(&str, &str)]) -> Answer {
    let page = desk.get(path, &person.cookie).await;
    assert_eq!(page.status, 200, "{path}: {}", page.body);
    let form = between(&page.body, "action=\"/desk/review\"", "</form>");
    let value = |name: &str| between(form, &format!("name=\"{name}\" value=\""), "\"").to_owned();
    let fields = ["subject", "language", "source", "text"].map(|name| (name, value(name)));
    let mut form: Vec<(&str, &str)> = fields.iter().map(|(name, value)| (*name, value.as_str())).collect();
    form.retain(|(name, _)| more.iter().all(|(other, _)| other != name));
    form.extend(more);
    desk.post("/desk/review", &person.cookie, &form).await
}

/// The states of a text or file in some languages, as the board shows them.
async fn states(desk: &DeskSite, person: &Person, subject: &str, languages: &[&str]) -> Vec<String> {
    let board = desk.get("/desk/languages", &person.cookie).await;
    assert_eq!(board.status, 200);
    let state = |language: &&str| {
        let cell = between(&board.body, &format!("href=\"/desk/languages/{language}/{subject}\""), "</a>");
        between(cell, "class=\"sign ", "\"").trim().to_owned()
    };
    languages.iter().map(state).collect()
}

/// Publishes a content that somebody changed.
async fn change(site: &Site, change: impl Fn(&mut Content)) {
    let mut content = site.store.content().await.expect("read").expect("filled");
    change(&mut content);
    let records = schema::records(&content);
    site.store.publish(&records, Batch { author: "ann", source: "desk", ..Batch::default() }).await.expect("published");
    site.state.refresh().await.expect("refresh");
}

fn rewrite(content: &mut Content, page: &str, locale: Locale, change: impl Fn(&mut String)) {
    let text = content.texts.iter_mut().find(|text| text.slug.as_str() == page && text.locale == locale);
    change(&mut text.expect("a text").markdown);
}

#[tokio::test]
async fn a_translator_finds_a_text_right_and_its_page_no_longer_says_that_nobody_has_reviewed_it() {
    let desk = DeskSite::open().await;
    let tom = desk.arrive("tom", Role::Translator).await;
    let page = "/desk/languages/bg/texts/safety";
    let footer = async || between(&desk.get("/bg/safety", "").await.body, "id=\"after-text\"", "</p>").to_owned();
    let before = footer().await;
    let done = review(&desk, &tom, page, &[]).await;
    assert_eq!((done.status, done.header("location")), (303, page), "{}", done.body);
    let after = footer().await;
    assert!(after.contains("Прегледано: "), "{before} {after}");
    assert!(!after.contains("tom"), "who signs in is never told");
    assert_eq!(states(&desk, &tom, "texts/safety", &["bg"]).await, ["reviewed"]);
    let there = desk.get(page, &tom.cookie).await.body;
    assert!(there.contains("Reviewed by a reader") && !there.contains("action=\"/desk/review\""), "{there}");
    let api = desk.get("/api/v1/texts/safety?lang=bg", "").await.body;
    assert!(api.contains("\"reviewed_by\":null,\"reviewed_on\":\"20"), "{api}");
    let history = desk.get("/desk/history", &tom.cookie).await.body;
    assert!(history.contains("Read and right: texts/safety (bg)") && history.contains("tom · desk"), "{history}");
    let changes = desk.get("/en/changes", "").await.body;
    assert!(!changes.contains("Read and right"), "reviews are no change of what the site says");
    change(&desk.site, |content| rewrite(content, "safety", Locale::Bg, |text| text.push_str("\nЕще.\n"))).await;
    assert_eq!(footer().await, before, "other words were read by nobody");
    change(&desk.site, |content| {
        rewrite(content, "safety", Locale::Bg, |text| *text = text.replace("\nЕще.\n", "\n"));
    })
    .await;
    assert_eq!(footer().await, after, "the words that were read are right again");
}

#[tokio::test]
async fn nobody_reviews_another_language_or_words_that_were_not_on_the_screen() {
    let desk = DeskSite::open().await;
    let tom = desk.arrive("tom", Role::Translator).await;
    let page = "/desk/languages/bg/texts/safety";
    let version = desk.site.store.version().await.expect("version");
    for (more, status) in [
        ([("language", "de")].as_slice(), 403),
        (&[("language", "xx")], 404),
        (&[("subject", "texts/nothing")], 404),
        (&[("subject", "events/launch")], 404),
        (&[("text", "0123")], 409),
        (&[("source", "0123")], 409),
        (&[("organisation", "missing-children-europe")], 422),
        (&[("organisation", "nobody"), ("consent", "yes")], 422),
    ] {
        let answer = review(&desk, &tom, page, more).await;
        assert_eq!(answer.status, status, "{more:?}: {}", answer.body);
    }
    assert_eq!(desk.site.store.version().await.expect("version"), version, "nothing was written");
    let german = desk.get("/desk/languages/de/texts/safety", &tom.cookie).await.body;
    assert!(!german.contains("action=\"/desk/review\""));
    let mia = desk.arrive("mia", Role::Member).await;
    assert!(!desk.get(page, &mia.cookie).await.body.contains("action=\"/desk/review\""));
    for path in ["xx/safety", "bg/nothing", "bg/texts/nothing", "bg/texts", "xx/files/interface.ftl"] {
        assert_eq!(desk.get(&format!("/desk/languages/{path}"), &mia.cookie).await.status, 404, "{path}");
    }
}

#[tokio::test]
async fn an_organisation_is_named_as_the_reviewer_only_when_it_agrees() {
    let desk = DeskSite::open().await;
    let ann = desk.arrive("ann", Role::Editor).await;
    let snapshot = desk.site.state.snapshot();
    let member = snapshot.content.organisations.iter().find(|one| one.membership.is_some()).expect("a member");
    let credit = [("organisation", member.slug.as_str()), ("consent", "yes")];
    let done = review(&desk, &ann, "/desk/languages/en/texts/safety", &credit).await;
    assert_eq!(done.status, 303, "{}", done.body);
    let page = desk.get("/en/safety", "").await.body;
    let name = member.name.replace('&', "&amp;");
    assert!(between(&page, "id=\"after-text\"", "</p>").contains(&format!("Reviewed by {name} on ")), "{page}");
}

/// Statement 21.
#[tokio::test]
async fn changing_english_marks_exactly_the_other_reviewed_languages_stale() {
    let desk = DeskSite::open().await;
    let ann = desk.arrive("ann", Role::Editor).await;
    let languages = ["en", "bg", "de", "el"];
    for language in ["en", "bg", "de"] {
        let page = format!("/desk/languages/{language}/texts/help");
        assert_eq!(review(&desk, &ann, &page, &[]).await.status, 303);
    }
    let now = async || states(&desk, &ann, "texts/help", &languages).await;
    let settled = ["reviewed", "reviewed", "reviewed", "unreviewed"];
    assert_eq!(now().await, settled);
    let other = states(&desk, &ann, "texts/safety", &languages).await;
    // Another order, other blanks, a draft.
    change(&desk.site, |content| {
        content.texts.reverse();
        rewrite(content, "help", Locale::En, |text| *text = text.replace("\n\n", "\n\n\n"));
    })
    .await;
    let draft = [("cell-lead", "Another lead"), ("do", "draft")];
    assert_eq!(desk.post("/desk/records/texts/help/en", &ann.cookie, &draft).await.status, 303);
    assert_eq!(now().await, settled);
    change(&desk.site, |content| rewrite(content, "help", Locale::En, |text| text.push_str("\nNew.\n"))).await;
    assert_eq!(now().await, ["unreviewed", "stale", "stale", "unreviewed"]);
    assert_eq!(states(&desk, &ann, "texts/safety", &languages).await, other, "no other text");
    // Those that the change has no bearing on stay right.
    let source = "/desk/languages/en/texts/help";
    let form = desk.get(source, &ann.cookie).await.body;
    let form = between(&form, "action=\"/desk/review/keep\"", "</form>");
    assert_eq!(form.matches("name=\"keep\"").count(), 2, "{form}");
    let value = |name: &str| between(form, &format!("name=\"{name}\" value=\""), "\"").to_owned();
    let (subject, fingerprint) = (value("subject"), value("source"));
    let seen = [("subject", subject.as_str()), ("language", "en"), ("source", fingerprint.as_str())];
    let keep = async |person: &Person, more: &[(&str, &str)]| {
        let form: Vec<_> = more.iter().chain(&seen).copied().collect();
        desk.post("/desk/review/keep", &person.cookie, &form).await.status
    };
    let tom = desk.arrive("tom", Role::Translator).await;
    assert_eq!(keep(&tom, &[("keep", "de")]).await, 403, "a translator of another language");
    assert_eq!(keep(&ann, &[]).await, 422);
    assert_eq!(keep(&ann, &[("keep", "el")]).await, 409, "nobody has reviewed it");
    assert_eq!(keep(&ann, &[("source", "0123"), ("keep", "bg")]).await, 409, "another source");
    assert_eq!(keep(&tom, &[("keep", "bg")]).await, 303);
    assert_eq!(now().await, ["unreviewed", "reviewed", "stale", "unreviewed"]);
    let history = desk.get("/desk/history", &ann.cookie).await.body;
    assert!(history.contains("Translations stay right: texts/help (bg)"), "{history}");
}

#[tokio::test]
async fn the_board_has_the_translated_columns_of_all_kinds_and_their_states_follow_from_the_words() {
    let desk = DeskSite::open().await;
    let tom = desk.arrive("tom", Role::Translator).await;
    let board = desk.get("/desk/languages", &tom.cookie).await.body;
    for kind in schema::Kind::ALL {
        let columns = schema::columns(*kind);
        let has_texts = columns.iter().any(|column| matches!(column, schema::Column::Localized(_)));
        let is_there = board.contains(&format!("href=\"/desk/languages/bg/records/{kind}\""));
        assert_eq!(is_there, has_texts, "{kind}");
    }
    let key = "2022-07-childsafetyonlinenow-launch";
    let (list, page) = ("/desk/languages/bg/records/events", format!("/desk/languages/bg/records/events/{key}"));
    let state = async || {
        let list = desk.get(list, &tom.cookie).await.body;
        let row = between(&list, &format!("href=\"{page}\""), "</li>").to_owned();
        between(&row, "state-of ", "\"").to_owned()
    };
    let event = |change: fn(&mut coalition::domain::Event)| {
        move |content: &mut Content| {
            change(content.events.iter_mut().find(|event| event.slug.as_str() == key).expect("it"));
        }
    };
    assert_eq!(state().await, "missing");
    change(&desk.site, event(|event| event.title.set(Locale::Bg, "Начало"))).await;
    assert_eq!(state().await, "missing", "the summary is");
    change(
        &desk.site,
        event(|event| {
            event.summary.set(Locale::Bg, "Кампания");
            event.organisers.set(Locale::Bg, "Организации");
            event.note = coalition::domain::Localized::default();
        }),
    )
    .await;
    assert_eq!(state().await, "unreviewed");
    let shown = desk.get(&page, &tom.cookie).await.body;
    for words in [
        "lang=\"bg\" class=\"said\">Начало<",
        "lang=\"en\" class=\"said\">Launch of #ChildSafetyOnlineNow<",
        &format!("/desk/records/events/{key}"),
    ] {
        assert!(shown.contains(words), "{words}: {shown}");
    }
    let done = review(&desk, &tom, &page, &[]).await;
    assert_eq!((done.status, done.header("location")), (303, page.as_str()), "{}", done.body);
    assert_eq!(state().await, "reviewed");
    assert_eq!(states(&desk, &tom, "records/events", &["bg"]).await, ["missing"], "the others ask for more");
    change(&desk.site, event(|event| event.title.set(Locale::En, "Another launch"))).await;
    assert_eq!(state().await, "stale");
    change(&desk.site, event(|event| event.title.set(Locale::En, "Launch of #ChildSafetyOnlineNow"))).await;
    assert_eq!(state().await, "reviewed", "the words that were read are there again");
    let history = desk.get("/desk/history", &tom.cookie).await.body;
    assert!(history.contains(&format!("href=\"{page}\"")), "the review leads to the record: {history}");
    let german = desk.get(&page.replace("/bg/", "/de/"), &tom.cookie).await.body;
    assert!(!german.contains("action=\"/desk/review\""), "another language");
    for path in [
        "bg/records/terms",
        "bg/records/nothing",
        "bg/records/events/nothing",
        "xx/records/events",
        "bg/records/site/site",
    ] {
        assert_eq!(desk.get(&format!("/desk/languages/{path}"), &tom.cookie).await.status, 404, "{path}");
    }
}

#[tokio::test]
async fn a_language_whose_strings_are_all_reviewed_carries_no_note() {
    let site = site(&real_content()).await;
    let has_note = async || site.get("/bg/members").await.body.contains("id=\"translation-note\"");
    assert!(has_note().await);
    let review = |file: &str| Review {
        subject: format!("interface/{file}"),
        locale: Locale::Bg,
        by: None,
        on: "2026-11-28".parse().expect("date"),
        source: "0".repeat(32),
        text: coalition::i18n::fingerprint_of(coalition::i18n::builtin(Locale::Bg, file)).expect("words"),
    };
    change(&site, |content| content.reviews = interface_files().skip(1).map(review).collect()).await;
    assert!(has_note().await, "one file is missing");
    change(&site, |content| content.reviews = interface_files().map(review).collect()).await;
    assert!(!has_note().await);
    change(&site, |content| content.phrases.push(phrase(Locale::Bg, "nav-members", "Нашите хора"))).await;
    assert!(has_note().await, "other words were read by nobody");
}

/// Statement 22.
#[tokio::test]
async fn an_own_string_that_lacks_a_variable_or_a_form_is_refused_with_its_line_and_an_accepted_one_is_live_and_exported()
 {
    let desk = DeskSite::open().await;
    let ann = desk.arrive("ann", Role::Editor).await;
    let tom = desk.arrive("tom", Role::Translator).await;
    let file = "/desk/languages/bg/interface";
    for (text, words) in [
        ("Обновено", "{ $date } is missing"),
        ("Обновено\n{ $date } { $day }", "line 2: nothing fills { $day }"),
        ("{ $date", "line 1: this cannot be read"),
    ] {
        let form = [("phrase-updated", text), ("reason", "plainer words")];
        let refused = desk.post(file, &ann.cookie, &form).await;
        assert_eq!(refused.status, 422, "{text}");
        assert!(refused.body.contains(words) && refused.body.contains("href=\"#phrase-updated\""), "{}", refused.body);
        assert!(refused.body.contains(&format!(">{text}</textarea>")), "what was typed is kept");
    }
    let forms = "{ $count ->\n   *[other] { $number } члена\n}";
    let refused = desk.post(file, &ann.cookie, &[("phrase-members-lead", forms), ("reason", "plainer words")]).await;
    assert!(refused.status == 422 && refused.body.contains("line 1: the form [one] is missing"), "{}", refused.body);
    assert_eq!(desk.post(file, &ann.cookie, &[("phrase-nav-members", "Хора")]).await.status, 422, "no reason");
    assert_eq!(desk.post(file, &ann.cookie, &[("reason", "nothing")]).await.status, 422, "no change");
    let form = [("phrase-nav-members", " Нашите <хора> "), ("reason", "plainer words")];
    assert_eq!(desk.post("/desk/languages/de/interface", &tom.cookie, &form).await.status, 403);
    let others = desk.get("/de/members", "").await.body;
    let proposed = desk.post(file, &tom.cookie, &form).await;
    assert_eq!(proposed.status, 303, "{}", proposed.body);
    assert!(!desk.get("/bg/", "").await.body.contains("Нашите"), "it waits");
    let proposal = proposed.header("location");
    let page = desk.get(proposal, &ann.cookie).await.body;
    assert!(page.contains("/desk/languages/bg/interface#phrase-nav-members"), "{page}");
    let published = desk.post(&format!("{proposal}/publish"), &ann.cookie, &[("version", "1")]).await;
    assert_eq!(published.status, 303, "{}", published.body);
    assert!(desk.get("/bg/", "").await.body.contains("Нашите &lt;хора&gt;"), "it is live");
    assert_eq!(desk.get("/de/members", "").await.body, others, "other languages keep every byte");
    let exported = desk.get("/desk/languages/bg/files/interface.ftl", &tom.cookie).await;
    assert_eq!(exported.body, "nav-members = Нашите <хора>\n");
    let folder = tempfile::tempdir().expect("folder");
    let content = desk.site.store.content().await.expect("read").expect("filled");
    content::write(folder.path(), &content).expect("written");
    let written = std::fs::read_to_string(folder.path().join("interface/bg.ftl")).expect("read");
    assert_eq!(written, exported.body);
    assert_eq!(content::read(folder.path()).expect("read back"), content);
    // Emptied, it is again what the program says.
    let form = [("phrase-nav-members", ""), ("reason", "back")];
    let back = desk.post(file, &ann.cookie, &form).await;
    let back = desk.post(&format!("{}/publish", back.header("location")), &ann.cookie, &[("version", "1")]).await;
    assert_eq!(back.status, 303, "{}", back.body);
    assert!(!desk.get("/bg/", "").await.body.contains("Нашите"));
}

#[test]
fn a_front_matter_tells_the_review_of_a_text_as_long_as_it_stands() {
    let folder = Folder::good();
    let read = || content::read(&folder.path()).expect("content");
    let reviewed = read().reviews;
    let [review] = reviewed.as_slice() else { panic!("{reviewed:?}") };
    folder.remove("reviews.csv");
    assert_eq!(read().reviews, reviewed, "a review that is written by hand is one of the text as it stands");
    content::write(&folder.path(), &read()).expect("written");
    assert_eq!(bytes_of(&folder.path()), bytes_of(&Folder::good().path()));
    folder.edit("pages/about.en.md", "## Toys", "## Other toys");
    assert_eq!(read().reviews, reviewed, "it was another source");
    folder.edit("pages/about.fr.md", "## Jouets", "## Autres jouets");
    let content = read();
    assert_eq!(content.reviews, reviewed);
    assert!(content.texts.iter().all(|text| content.review_of(text).is_none()), "it was another text");
    content::write(&folder.path(), &content).expect("written");
    let text = std::fs::read_to_string(folder.path().join("pages/about.fr.md")).expect("read");
    assert!(text.contains("reviewed_by:\nreviewed_on:\n"), "{text}");
    assert_eq!(read(), content, "and stays one");
    folder.edit("pages/about.fr.md", "reviewed_by:\nreviewed_on:\n", "reviewed_by:\nreviewed_on: 2026-11-28\n");
    let [again] = read().reviews.try_into().expect("one");
    assert_eq!((again.by.as_deref(), again.on.to_string().as_str()), (None, "2026-11-28"));
    assert!(again.text != review.text && again.source != review.source);
    folder.edit("pages/about.fr.md", "reviewed_on: 2026-11-28", "reviewed_on:");
    assert_eq!(read().reviews, reviewed, "what no longer holds is no more than noted");
    let good = Folder::good();
    good.edit("pages/about.fr.md", "reviewed_by: Ann\nreviewed_on: 2026-11-24", "reviewed_by:\nreviewed_on:");
    assert_eq!(content::read(&good.path()).expect("content").reviews, [], "somebody took it back");
}

#[test]
fn own_strings_in_a_folder_are_refused_with_file_and_line() {
    for (file, text, problem) in [
        (
            "interface/fr.ftl",
            "nav-home = A\nupdated = B\n",
            "interface/fr.ftl, line 2: the variable { $date } is missing",
        ),
        ("interface/fr.ftl", "nothing = A\n", "interface/fr.ftl, line 1: the program has no message of this name"),
        ("interface/xx.ftl", "nav-home = A\n", "interface/xx.ftl: “xx” is not a language of the Union"),
        ("interface/fr.txt", "", "interface/fr.txt: this file is no part of a content folder"),
    ] {
        let folder = Folder::good();
        folder.write(file, text);
        let problems = folder.told();
        assert!(problems.len() == 1 && problems[0].starts_with(problem), "{problems:?}");
    }
}

#[tokio::test]
async fn every_file_of_interface_strings_is_called_by_what_it_is_about() {
    let desk = DeskSite::open().await;
    let tom = desk.arrive("tom", Role::Translator).await;
    for language in ["en", "fr"] {
        let board = desk.ask("GET", "/desk/languages").cookie(&tom.cookie).header("accept-language", language);
        let board = board.send().await.body;
        for file in interface_files() {
            let page = desk.ask("GET", &format!("/desk/languages/bg/{file}")).cookie(&tom.cookie);
            let page = page.header("accept-language", language).send().await.body;
            let name = between(&page, "<h1>", "<!> – ").to_owned();
            assert!(name.contains(' ') || name == "Recherche" || name == "Searching", "{language} {file}: {name}");
            assert!(board.contains(&format!("<th scope=\"row\">{name}</th>")), "{language} {file}: {board}");
        }
    }
}

#[tokio::test]
async fn the_board_says_which_languages_are_the_translators_own() {
    let desk = DeskSite::open().await;
    let (ann, tom) = (desk.arrive("ann", Role::Editor).await, desk.arrive("tom", Role::Translator).await);
    let board = desk.get("/desk/languages", &tom.cookie).await.body;
    assert!(board.contains("Yours come first and are underlined: български."), "{board}");
    assert!(between(&board, "<th scope=\"col\"", ">").contains("class=\"own\""), "{board}");
    assert_eq!(board.matches("class=\"own\"").count(), 1);
    let board = desk.get("/desk/languages", &ann.cookie).await.body;
    assert!(!board.contains("class=\"own\"") && !board.contains("Yours come first"), "an editor has no own ones");
}

#[tokio::test]
async fn a_proposal_that_undoes_a_review_says_what_was_read() {
    let desk = DeskSite::open().await;
    let ann = desk.arrive("ann", Role::Editor).await;
    for (path, name) in [("texts/safety", "Reading this site in safety"), ("glance", "Home page: where the law stands")]
    {
        assert_eq!(review(&desk, &ann, &format!("/desk/languages/bg/{path}"), &[]).await.status, 303);
        let latest = desk.site.store.version().await.expect("version").to_string();
        let undo = desk.post("/desk/history/undo", &ann.cookie, &[("batch", &latest)]).await;
        let proposal = desk.get(undo.header("location"), &ann.cookie).await.body;
        assert!(between(&proposal, "<h1>", "</h1>").ends_with(&format!("Reviews: {name} (bg)")), "{proposal}");
    }
}
