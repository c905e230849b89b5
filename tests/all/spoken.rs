//! What a page says of its languages, and words that say what they stand for.

use crate::support::{
    markup::between,
    site::{Site, real_content, site},
};
use coalition::{
    domain::{EvidenceKind, InvolvementRole, Locale},
    i18n::Language,
};

async fn real_site() -> Site {
    site(&real_content()).await
}

/// Records and lists whose words exist in English and French alone.
const RECORDS_AND_LISTS: [&str; 13] = [
    "members",
    "members/eurochild",
    "events",
    "events/2023-03-brussels-event",
    "calendar?month=2023-10",
    "letters",
    "people/javier-zarzalejos",
    "positions/adopt-the-regulation",
    "legislation/csa-regulation",
    "milestones/2020-07-24-eu-strategy",
    "brief",
    "figures",
    "legislation",
];

#[tokio::test]
async fn a_page_whose_texts_are_in_another_language_says_so_once_and_names_it_in_the_words_of_its_reader() {
    let site = real_site().await;
    for (locale, english) in [("el", "αγγλικά"), ("bg", "английски"), ("mt", "ingliż")] {
        for path in RECORDS_AND_LISTS.iter().chain(&["", "about", "data"]) {
            let page = site.get(&format!("/{locale}/{path}")).await.body;
            assert_eq!(page.matches("data-fallback=\"en\"").count(), 1, "/{locale}/{path}");
            let notice = between(&page, "data-fallback=\"en\"", "</p>").to_lowercase();
            assert!(notice.contains(&format!(": {english}.")), "/{locale}/{path}: {notice}");
        }
    }
    assert!(
        site.get("/fr/data").await.body.contains("data-fallback=\"en\""),
        "what speaks to programmers is in English"
    );
}

#[tokio::test]
async fn where_the_texts_are_in_the_language_of_the_page_nothing_is_said_of_another() {
    let site = real_site().await;
    for locale in ["en", "fr"] {
        for path in RECORDS_AND_LISTS.iter().chain(&["", "about"]) {
            let page = site.get(&format!("/{locale}/{path}")).await.body;
            assert!(!page.contains("data-fallback"), "/{locale}/{path}");
        }
    }
    for path in ["/en/data", "/de/about", "/de/", "/el/help", "/el/calendar?month=2025-01"] {
        assert!(!site.get(path).await.body.contains("data-fallback"), "{path}");
    }
}

#[tokio::test]
async fn the_notice_of_the_home_page_stands_before_what_it_explains() {
    let home = real_site().await.get("/el/").await.body;
    assert!(home.find("data-fallback").expect("notice") < home.find("aria-labelledby=\"law\"").expect("law"));
}

#[tokio::test]
async fn a_translation_that_nobody_checked_says_so_once_on_a_page_and_not_on_one_that_says_what_went_wrong() {
    let site = real_site().await;
    let language = |locale| Language::load(locale).expect("language");
    for locale in Locale::ALL.iter().filter(|locale| !matches!(locale, Locale::En | Locale::Fr)) {
        let (language, path) = (language(*locale), format!("/{locale}/help"));
        let help = site.get(&path).await.body;
        assert_eq!(help.matches(language.text("translation-unchecked")).count(), 1, "{path}");
        assert!(!help.contains(language.text("unreviewed-notice")), "{path}: the same in other words");
        let missing = site.get(&format!("/{locale}/members/nobody")).await;
        assert_eq!((missing.status, missing.body.contains("id=\"translation-note\"")), (404, false), "{locale}");
    }
    let about = site.get("/el/accessibility").await.body;
    assert!(
        about.contains(language(Locale::El).text("unreviewed-notice")),
        "of the English text nothing is said above"
    );
    assert!(site.get("/en/about").await.body.contains(language(Locale::En).text("unreviewed-notice")));
}

#[tokio::test]
async fn the_law_on_one_page_is_offered_by_its_name_on_pages_about_the_law_and_once_on_the_home_page() {
    let site = real_site().await;
    let offers = async |path: &str| site.get(path).await.body.matches("href=\"/en/brief\"").count();
    for path in [
        "legislation",
        "legislation/csa-regulation",
        "milestones/2020-07-24-eu-strategy",
        "positions",
        "positions/adopt-the-regulation",
    ] {
        assert_eq!(offers(&format!("/en/{path}")).await, 1, "{path}");
    }
    for path in [
        "members",
        "members/eurochild",
        "events",
        "events/2023-03-brussels-event",
        "figures",
        "letters",
        "countries/be",
    ] {
        assert_eq!(offers(&format!("/en/{path}")).await, 0, "{path}");
    }
    assert_eq!(offers("/en/").await, 1);
    for locale in Locale::ALL {
        let language = Language::load(*locale).expect("language");
        let title = language.text("brief-title");
        let home = site.get(&format!("/{locale}/")).await.body;
        let link = between(&home, &format!("href=\"/{locale}/brief\""), "</a>");
        assert!(link.ends_with(&format!(">{title}")), "{locale}: {link}");
        assert!(language.text("brief-link").starts_with(title), "{locale}: the same name everywhere");
    }
}

#[test]
fn an_age_is_said_with_its_unit_in_every_language() {
    let content = real_content();
    let mut figure = content.figures.into_iter().find(|one| one.slug.as_str() == "age-of-disclosure").expect("an age");
    let mut wrong = Vec::new();
    for locale in Locale::ALL {
        let language = Language::load(*locale).expect("language");
        let said = language.figure(&figure);
        let unit = said.strip_prefix("52").map(str::trim);
        wrong.extend(unit.is_none_or(str::is_empty).then(|| format!("{locale}: {said}")));
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    for (locale, value, said) in [
        (Locale::En, 1, "1 year"),
        (Locale::En, 52, "52 years"),
        (Locale::Pl, 52, "52 lata"),
        (Locale::Pl, 25, "25 lat"),
        (Locale::Sl, 102, "102 leti"),
        (Locale::Ga, 7, "7 mbliana"),
        (Locale::Ro, 52, "52 de ani"),
    ] {
        figure.value = value;
        assert_eq!(Language::load(locale).expect("language").figure(&figure), said);
    }
}

#[tokio::test]
async fn a_publisher_that_names_the_year_is_not_followed_by_it_again() {
    let site = real_site().await;
    for (path, with_year, twice) in [
        ("/en/figures", "Eurochild, 2024", "16 March 2023, 2023"),
        ("/fr/figures", "Eurochild, 2024", "16 mars 2023, 2023"),
        ("/hr/figures", "Eurochild, 2024.", "16 March 2023, 2023"),
    ] {
        let page = site.get(path).await.body;
        assert!(page.contains(with_year) && !page.contains(twice), "{path}");
    }
}

#[tokio::test]
async fn a_letter_of_which_no_signatory_is_known_names_who_is_on_record_for_it() {
    let content = real_content();
    let site = site(&content).await;
    let letters = site.get("/en/letters").await.body;
    let entry = |slug: &str| between(&letters, &format!("id=\"{slug}\""), "</li>").to_owned();
    let unsigned = entry("2023-09-public-figures-letter");
    assert!(unsigned.contains("Organisers") && unsigned.contains("Child Safety ON campaign and ECLAG"), "{unsigned}");
    assert!(!letters.contains("No signatory can be named"), "every letter of the content has somebody");
    let signed = content.involvements.iter().find(|one| one.role == InvolvementRole::Signatory).expect("a signature");
    assert!(!entry(signed.event.as_str()).contains("Organisers"), "those who signed stand for it");
}

#[tokio::test]
async fn what_is_online_at_no_known_place_says_nothing_of_where() {
    let site = real_site().await;
    for (path, has_place) in [
        ("/en/events/2022-07-childsafetyonlinenow-launch", false),
        ("/en/events/2026-02-open-letter-109", true),
        // Neither place nor format are known.
        ("/en/events/2025-10-high-level-discussion", true),
    ] {
        assert_eq!(site.get(path).await.body.contains(">Where</dt>"), has_place, "{path}");
    }
}

#[tokio::test]
async fn the_organisations_of_an_event_stand_by_role_and_those_that_are_no_members_are_said_to_be_none_once() {
    let content = real_content();
    let site = site(&content).await;
    let slug = "2022-07-childsafetyonlinenow-launch";
    let event = site.get(&format!("/en/events/{slug}")).await.body;
    let organisations = between(&event, "id=\"organisations\"", "</section>");
    assert_eq!(organisations.matches("<h3").count(), 2, "{organisations}");
    assert_eq!(organisations.matches("(not members in the sources we read)").count(), 1);
    assert!(!organisations.contains("not a member"), "nothing is said of each");
    let involved = content.involvements.iter().filter(|one| one.event.as_str() == slug).count();
    assert_eq!(organisations.matches("<li>").count(), involved);
    let letter = site.get("/en/events/2022-06-open-letter-commission-proposal").await.body;
    let (signatories, partners) = (letter.find("Signatories").expect("role"), letter.find("Partners").expect("role"));
    assert!(signatories < partners);
}

#[tokio::test]
async fn the_digest_of_the_history_stands_in_its_fold_alone_and_what_was_published_is_said_in_a_sentence() {
    let site = real_site().await;
    let digest = site.state.snapshot().history.head().expect("sealed").to_owned();
    for locale in ["en", "el", "mt"] {
        let page = site.get(&format!("/{locale}/changes")).await.body;
        assert_eq!(page.matches(&digest[..12]).count(), 1, "{locale}");
        let summary =
            between(between(&page, "<details class=\"meta mt-section\">", "</details>"), "<summary>", "</summary>");
        assert!(!summary.contains(&digest[..6]), "{locale}: {summary}");
    }
    let first = site.get("/en/changes").await.body;
    assert!(first.contains(" entries published."), "a sentence");
    let polish = Language::load(Locale::Pl).expect("language");
    let said = [1, 2, 5].map(|count| polish.count("changes-first", count));
    assert_eq!(said, ["Opublikowano 1 wpis.", "Opublikowano 2 wpisy.", "Opublikowano 5 wpisów."]);
}

#[tokio::test]
async fn how_a_step_is_known_is_said_in_sentences_with_the_source_behind() {
    let content = real_content();
    let step = content.milestones.iter().find(|step| step.evidence.kind == EvidenceKind::SecondHand).expect("a step");
    let site = site(&content).await;
    let page = site.get(&format!("/en/milestones/{}", step.slug)).await.body;
    let known =
        "<p class=\"meta\">Exact to the day. Second-hand: a page that repeats another, which we have not read. ";
    assert!(page.contains(known), "{}", between(&page, "id=\"evidence\"", "</section>"));
    for locale in Locale::ALL {
        let page = site.get(&format!("/{locale}/milestones/{}", step.slug)).await.body;
        let evidence = between(&page, "id=\"evidence\"", "</section>");
        let sentence = between(evidence, "<p class=\"meta\">", "<a ");
        assert!(
            sentence.starts_with(char::is_uppercase) && sentence.matches(". ").count() == 2,
            "{locale}: {sentence}"
        );
    }
    let dossier = site.get(&format!("/en/legislation/{}", step.procedure.as_ref().expect("a file"))).await.body;
    assert!(dossier.contains("exact to the day\u{a0}· "), "rows stay short, and no line begins with the sign between");
}

#[tokio::test]
async fn no_line_of_what_is_said_of_an_organisation_or_of_a_parameter_begins_with_the_sign_between() {
    let site = real_site().await;
    let country = site.get("/en/countries/be").await.body;
    let organisations = between(&country, "id=\"organisations\"", "</section>");
    assert!(organisations.contains("\u{a0}· ") && !organisations.contains(" · "), "{organisations}");
    let data = site.get("/en/data").await.body;
    assert!(data.contains("\u{a0}· "));
    for words in ["<h3>Parameters</h3>", "<h3>Responses</h3>", "<summary>Example response</summary>", "default:\u{a0}"]
    {
        assert!(data.contains(words), "{words}: as other descriptions of interfaces have it");
    }
}
