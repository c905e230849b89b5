//! What the site says about the law: out of the data, in every language, with what is not known named as not known.

use crate::support::site::{real_content, site};
use coalition::{
    content,
    domain::{
        Act, ActKind, Body, Content, Evidence, EvidenceKind, History, Locale, Localized, Milestone, PartialDate, Stage,
    },
    i18n::Language,
    site::Snapshot,
};
use std::sync::Arc;

/// Where the state of the law is told.
const PAGES: [&str; 6] = [
    "",
    "faq",
    "legislation",
    "legislation/csa-regulation",
    "legislation/directive-recast",
    "legislation/interim-derogation",
];

/// What was told before July 2026 and is wrong since, in the languages that have texts.
const REFUTED: [&str; 20] = [
    "closednetwork.io",
    "by one vote",
    "no legal basis",
    "without a legal basis",
    "d’une voix",
    "pas de base légale",
    "sans base légale",
    "mit einer Stimme",
    "keine Rechtsgrundlage",
    "ohne Rechtsgrundlage",
    "geen rechtsgrondslag",
    "nessuna base giuridica",
    "senza base giuridica",
    "no hay base jurídica",
    "sin base jurídica",
    "podstawy prawnej brak",
    "brak podstawy prawnej",
    "bez podstawy prawnej",
    "nincs jogalap",
    "jogalap nélkül",
];

fn date(text: &str) -> PartialDate {
    text.parse().expect(text)
}

fn language(locale: Locale) -> Language {
    Language::load(locale).expect("language")
}

/// The text of a page without its tags, and so without what drawings and addresses are made of.
fn visible(html: &str) -> String {
    html.split('<').map(|part| part.split_once('>').map_or(part, |(_, text)| text)).collect::<Vec<_>>().join(" ")
}

/// Whether a number stands in a text by itself, not as a part of a longer one or of an address.
fn has_number(text: &str, number: &str) -> bool {
    text.match_indices(number).any(|(at, _)| {
        let before = text[..at].chars().next_back();
        let after = text[at + number.len()..].chars().next();
        let is_part = |letter: Option<char>| {
            letter.is_some_and(|letter| letter.is_alphanumeric() || matches!(letter, '/' | '-' | '.' | '=' | '"'))
        };
        !is_part(before) && !after.is_some_and(char::is_alphanumeric)
    })
}

#[tokio::test]
async fn no_page_of_any_language_says_what_was_refuted_and_all_name_the_act_in_force() {
    let content = real_content();
    let site = site(&content).await;
    let act = content.procedures.iter().find_map(|one| one.act.clone()).expect("an act");
    let until = act.in_force_until.expect("an end");
    for locale in &content.site.locales {
        let until = language(*locale).date(until);
        for page in PAGES {
            let path = format!("/{locale}/{page}");
            let body = visible(&site.get(&path).await.body);
            for wrong in REFUTED {
                assert!(!body.contains(wrong), "{path} says “{wrong}”");
            }
            assert!(!has_number(&body, "307"), "{path} gives the refuted tally");
            if !page.starts_with("legislation/") {
                assert!(body.contains(&act.number), "{path} does not name the act in force");
            }
            // A text that stands in from another language says it in that one.
            if page.is_empty()
                && content.texts.iter().any(|text| text.slug.as_str() == "home" && text.locale == *locale)
            {
                assert!(body.contains(&until), "{path} does not say {until}");
            }
        }
    }
}

#[test]
fn no_record_says_what_was_refuted() {
    let content = real_content();
    let files = |texts: &Localized| texts.iter().map(|(_, text)| text.to_owned()).collect::<Vec<_>>();
    let mut all: Vec<String> = content.texts.iter().map(|text| format!("{} {}", text.lead, text.markdown)).collect();
    for step in &content.milestones {
        all.extend([&step.title, &step.summary, &step.note].into_iter().flat_map(files));
        all.extend(step.evidence.source_url.clone());
    }
    for procedure in &content.procedures {
        all.extend([&procedure.summary, &procedure.next].into_iter().flat_map(files));
    }
    for text in all {
        for wrong in REFUTED {
            assert!(!text.contains(wrong), "“{wrong}” stands in: {text}");
        }
        assert!(!has_number(&text, "307"), "{text}");
    }
}

/// A step that nobody has written a text about.
fn adoption(of: &Content) -> Milestone {
    let mut step = of.milestones[0].clone();
    step.slug = "2026-11-26-adopted-at-last".parse().expect("slug");
    step.date = date("2026-11-26");
    step.procedure = Some("csa-regulation".parse().expect("slug"));
    step.stage = Some(Stage::Adoption);
    step.title = [(Locale::En, "Adopted at last")].into_iter().collect();
    step.bodies = vec![Body::Parliament, Body::Council];
    step.evidence = Evidence { kind: EvidenceKind::Source, source_url: Some("https://example.eu/".into()) };
    step
}

#[tokio::test]
async fn a_new_milestone_changes_home_questions_legislation_and_dossier_in_every_language() {
    let mut content = real_content();
    let before = site(&content).await;
    content.milestones.push(adoption(&content));
    let after = site(&content).await;
    for locale in [Locale::En, Locale::Fr, Locale::De, Locale::Hu, Locale::Bg] {
        for page in ["", "faq", "legislation", "legislation/csa-regulation"] {
            let path = format!("/{locale}/{page}");
            assert!(!before.get(&path).await.body.contains("Adopted at last"));
            let body = after.get(&path).await.body;
            assert!(body.contains("Adopted at last"), "{path} does not show the step");
            assert!(body.contains(&format!("href=\"/{locale}/milestones/2026-11-26-adopted-at-last\"")), "{path}");
        }
    }
    let dossier = after.get("/en/legislation/csa-regulation").await.body;
    assert!(!dossier.contains("Not adopted, as far as we know"), "the state follows the step");
    assert!(before.get("/en/legislation/csa-regulation").await.body.contains("Not adopted, as far as we know"));
}

#[tokio::test]
async fn what_comes_next_and_what_was_planned_go_when_a_later_step_is_known() {
    let mut content = real_content();
    let path = "/en/legislation/csa-regulation";
    let before = site(&content).await.get(path).await.body;
    assert!(before.contains("id=\"next\"") && before.contains("We do not know the result."));
    assert!(before.contains("Last checked: 27\u{a0}November 2026."), "with the date of the last check");
    let step = adoption(&content);
    content.milestones.push(step);
    for procedure in &mut content.procedures {
        procedure.checked_on = Some(date("2026-11-20"));
    }
    let after = site(&content).await.get(path).await.body;
    assert!(!after.contains("id=\"next\"") && !after.contains("We do not know the result."));
}

#[test]
fn the_state_of_an_act_follows_the_day() {
    let mut content = real_content();
    let english = Arc::new(language(Locale::En));
    let at = |content: &Content, today: &str| {
        let languages = [Arc::clone(&english)];
        let snapshot =
            Snapshot::build(Arc::new(content.clone()), History::default(), String::new(), date(today), &languages);
        let procedure = content.procedures.iter().find(|one| one.act.is_some()).expect("an act");
        snapshot.state_of(procedure, &english)
    };
    assert!(at(&content, "2026-11-27").contains("Regulation (EU) 2026/1881 is in force until 3\u{a0}April 2028."));
    assert!(at(&content, "2028-04-03").contains("is in force until"), "the last day counts");
    assert!(at(&content, "2028-04-04").contains("is no longer in force; it ended on 3\u{a0}April 2028."));
    for procedure in content.procedures.iter_mut().filter(|one| one.act.is_some()) {
        procedure.act = Some(Act { kind: ActKind::Directive, number: "2027/1".into(), in_force_until: None });
    }
    assert!(at(&content, "2028-04-04").contains("Directive (EU) 2027/1 is in force."));
}

#[tokio::test]
async fn a_row_whose_check_is_long_ago_shows_its_age_beside_it() {
    let mut content = real_content();
    let step = content.milestones.iter().position(|one| one.slug.as_str() == "2026-06-29-fifth-trilogue");
    let step = step.expect("a step");
    let paths = ["/en/legislation", "/en/milestones/2026-06-29-fifth-trilogue"];
    content.milestones[step].checked_on = None;
    for figure in &mut content.figures {
        figure.checked_on = None;
    }
    let undated = site(&content).await;
    content.milestones[step].checked_on = Some(date("2020-01-01"));
    for figure in &mut content.figures {
        figure.checked_on = Some(date("2020-01"));
    }
    let old = site(&content).await;
    for path in paths.into_iter().chain(["/en/"]) {
        let ages =
            async |site: &crate::support::site::Site| site.get(path).await.body.matches("class=\"meta age\"").count();
        let (before, after) = (ages(&undated).await, ages(&old).await);
        assert!(after > before, "{path}: {before} ages before, {after} after");
    }
    let snapshot = old.state.snapshot();
    let months = date("2020-01-01").age_in_days(snapshot.today) / 30;
    let page = old.get(paths[1]).await.body;
    assert!(page.contains(&format!("Checked {months} months ago.")), "{page}");
}

#[test]
fn the_age_of_a_check_is_a_sentence_in_months_in_every_language() {
    let age = |locale, months: usize| Language::load(locale).expect("language").count("law-checked-age", months);
    for locale in Locale::ALL {
        for months in [3, 4, 6, 7, 10, 11, 19, 22, 25] {
            let said = age(*locale, months);
            assert!(said.ends_with('.') && said.contains(&months.to_string()), "{locale}: {said}");
        }
    }
    assert_eq!(age(Locale::En, 4), "Checked 4 months ago.");
    assert_eq!(age(Locale::Pl, 4), "Ostatnio sprawdzono 4 miesiące temu.");
    assert_eq!(age(Locale::Pl, 10), "Ostatnio sprawdzono 10 miesięcy temu.");
    assert_eq!(age(Locale::Lt, 11), "Paskutinį kartą tikrinta prieš 11 mėnesių.");
}

#[tokio::test]
async fn a_vote_and_a_page_that_only_repeats_another_are_shown_as_such() {
    let site = site(&real_content()).await;
    let vote = site.get("/en/milestones/2026-03-26-parliament-rejects-extension").await.body;
    assert!(vote.contains("In favour: 228 · against: 311 · abstentions: 92"), "{vote}");
    let second_hand = site.get("/de/milestones/2026-07-24-regulation-2026-1881").await.body;
    assert!(second_hand.contains("Aus zweiter Hand"));
    let event = site.get("/en/events/2025-10-empty-schoolroom-brussels").await.body;
    assert!(event.contains("(second-hand: "), "beside the link");
}

/// A date without its year, as the language writes it.
fn without_year(written: &str, year: u16) -> String {
    let year = year.to_string();
    let rest = written.replace(&format!("{year}. gada "), "").replace(&format!("{year}. "), "");
    let rest = rest.replace(&format!(" de {year}"), "").replace(&format!(" {year}"), "").replace(&year, "");
    rest.trim().trim_end_matches('.').to_owned()
}

/// Whether a day and month stand in a text without a year beside them that makes another date of them.
fn repeats(text: &str, day: &str, year: u16) -> bool {
    text.match_indices(day).any(|(at, _)| {
        let before: String = text[..at].chars().rev().take(6).collect::<Vec<_>>().into_iter().rev().collect();
        let after: String = text[at + day.len()..].chars().take(8).collect();
        let is_longer_number = before.ends_with(|letter: char| letter.is_ascii_digit());
        let around = format!("{before}|{after}");
        let other_year = (2000..2100).any(|other| other != year && around.contains(&other.to_string()));
        !is_longer_number && !other_year
    })
}

#[test]
fn no_text_repeats_a_date_or_a_vote_that_the_data_hold() {
    let content = real_content();
    let mut found = Vec::new();
    for text in &content.texts {
        let language = language(text.locale);
        let words = format!("{}\n{}\n{}", text.description, text.lead, text.markdown).replace('\u{a0}', " ");
        let of_law = content.milestones.iter().filter(|step| step.procedure.is_some() && !step.is_own_action());
        for step in of_law {
            let written = language.date(step.date).replace('\u{a0}', " ");
            let year = step.date.year();
            let day = step.date.day().map(|_| without_year(&written, year));
            if day.is_some_and(|day| repeats(&words, &day, year)) {
                found.push(format!("{}.{}: the date of {}", text.slug, text.locale, step.slug));
            }
            let votes = step.votes.into_iter().flat_map(|votes| [votes.in_favour, votes.against]);
            for count in votes.filter(|count| *count >= 100) {
                if has_number(&words, &count.to_string()) {
                    found.push(format!("{}.{}: the vote of {}", text.slug, text.locale, step.slug));
                }
            }
        }
        for act in content.procedures.iter().filter_map(|one| one.act.as_ref()) {
            let until = act.in_force_until.map(|until| language.date(until));
            if until.is_some_and(|until| words.contains(&until)) || words.contains(&act.number) {
                found.push(format!("{}.{}: the act {}", text.slug, text.locale, act.number));
            }
        }
    }
    assert!(found.is_empty(), "write {{date:…}}, {{state:…}} or {{timeline:…}} instead: {found:#?}");
}

#[test]
fn a_text_that_asks_for_an_unknown_step_or_file_is_refused() {
    let folder = crate::support::folder::Folder::good();
    folder.edit("pages/about.en.md", "## Toys", "{state:order} {date:never} {law} {state:law} {date:step}");
    let problems = content::read(&folder.path()).expect_err("two mistakes");
    let told: Vec<_> = problems.problems.iter().map(ToString::to_string).collect();
    assert_eq!(told.len(), 2, "{told:?}");
    for mistake in ["“order” is not a slug in procedures.csv", "“never” is not a slug in milestones.csv"] {
        assert!(told.iter().any(|told| told.contains(mistake)), "{told:?}");
    }
}

#[test]
fn on_the_day_of_the_corrections_no_row_is_stale() {
    let content = real_content();
    let stale = content.stale_rows(date("2026-11-27"));
    assert!(stale.is_empty(), "{stale:#?}");
}
