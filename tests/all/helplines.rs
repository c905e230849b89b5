//! What may be shown of where to get help: a build whose lines nobody has looked at for a year fails.

use crate::support::{
    contents::opening_hours,
    site::{real_content, site},
};
use coalition::{
    domain::{Locale, OpeningHours, PartialDate},
    i18n::Language,
};
use proptest::prelude::*;
use std::collections::BTreeSet;

/// The same date a year later.
fn a_year_after(date: PartialDate) -> PartialDate {
    let rest = date.to_string().get(4..).unwrap_or_default().replace("-02-29", "-02-28");
    format!("{:04}{rest}", date.year() + 1).parse().expect("date")
}

#[test]
fn every_line_that_is_shown_was_checked_within_the_last_year() {
    let content = real_content();
    let today = jiff::Timestamp::now().to_zoned_datetime(jiff::tz::TimeZone::UTC).date();
    let today: PartialDate = today.to_string().parse().expect("date");
    let shown = content.helplines.iter().filter(|line| line.is_shown());
    let is_old = |checked: Option<PartialDate>| checked.is_none_or(|date| a_year_after(date).is_before(today));
    let old: Vec<_> =
        shown.filter(|line| is_old(line.verified_on.max(line.checked_on))).map(|line| line.slug.to_string()).collect();
    assert!(old.is_empty(), "check these lines again with their operators, then renew checked_on: {old:?}");
}

/// Every language of the site.
fn languages() -> Vec<Language> {
    Locale::ALL.iter().map(|locale| Language::load(*locale).expect("language")).collect()
}

/// The words of a text that are English words for days and hours.
fn english_words(text: &str) -> Vec<String> {
    const ENGLISH: [&str; 10] =
        ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "every", "day", "night"];
    let words = text.split(|letter: char| !letter.is_alphabetic()).map(str::to_lowercase);
    words.filter(|word| ENGLISH.contains(&word.as_str())).collect()
}

#[test]
fn the_hours_and_languages_of_every_helpline_are_written_in_every_language_without_english() {
    let content = real_content();
    let english = Language::load(Locale::En).expect("language");
    let every_kind = "mo 09:00-12:00; tu 10:00-24:00; we-th 20:00-02:00; sa 00:00-24:00; su 08:30-09:00 (uk)";
    let mut hours: Vec<OpeningHours> = content.helplines.iter().filter_map(|line| line.hours.clone()).collect();
    hours.push(every_kind.parse().expect("hours"));
    let tags: BTreeSet<&String> = content.helplines.iter().flat_map(|line| &line.languages).collect();
    assert!(hours.len() > 15 && tags.len() > 3, "there is something to write");
    let mut wrong = Vec::new();
    for language in languages() {
        let locale = language.locale;
        let names = tags.iter().map(|tag| ((*tag).clone(), language.language_name(tag)));
        wrong.extend(
            names.clone().filter(|(tag, name)| name == tag).map(|(tag, _)| format!("{locale}: {tag} has no name")),
        );
        let mut written: Vec<String> = hours.iter().map(|hours| language.opening_hours(hours)).collect();
        written.push(language.text("coverage-some-member-states").to_owned());
        wrong.extend(written.iter().filter(|text| text.contains("hours-") || text.contains("coverage-")).cloned());
        if locale != Locale::En {
            let same = names.filter(|(tag, name)| *name == english.language_name(tag));
            wrong.extend(same.map(|(_, name)| format!("{locale}: {name}")));
            let with_english = written.iter().filter(|text| !english_words(text).is_empty());
            wrong.extend(with_english.map(|text| format!("{locale}: {text}")));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// “Harmonised” is a word of the law.
#[test]
fn that_a_number_does_not_answer_everywhere_is_said_without_words_of_the_law() {
    const HARMONISED: [&str; 9] =
        ["harmon", "armoni", "хармон", "εναρμ", "ühtlust", "yhdenmuk", "comhchuibh", "usklađ", "saskaņ"];
    for language in languages() {
        let said = language.text("coverage-some-member-states").to_lowercase();
        assert!(!HARMONISED.iter().any(|word| said.contains(word)), "{}: {said}", language.locale);
        assert!(!said.contains("suderint"), "{}: {said}", language.locale);
    }
}

#[test]
fn hours_are_written_as_the_language_writes_days_and_times() {
    let written =
        |locale, hours: &str| Language::load(locale).expect("language").opening_hours(&hours.parse().expect("hours"));
    let week = "mo-fr 09:00-17:00; sa 10:00-14:00";
    assert_eq!(written(Locale::En, week), "Monday to Friday, 09:00–17:00; Saturday, 10:00–14:00");
    assert_eq!(written(Locale::Fr, week), "du lundi au vendredi, 09:00–17:00; samedi, 10:00–14:00");
    assert_eq!(written(Locale::Fi, "mo 09:00-17:30"), "maanantai, 9.00–17.30");
    assert_eq!(written(Locale::De, "24/7"), "täglich, rund um die Uhr");
    let two = "24/7 (pl); mo-su 14:00-24:00 (uk)";
    assert_eq!(written(Locale::Pl, two), "codziennie, całą dobę (polski); codziennie, 14:00–00:00 (ukraiński)");
}

#[tokio::test]
async fn the_help_page_and_the_api_say_hours_languages_and_coverage_in_the_language_asked_for() {
    let site = site(&real_content()).await;
    let page = site.get("/de/help?country=PL").await.body;
    assert!(page.contains("täglich, rund um die Uhr (Polnisch); täglich, 14:00–00:00 (Ukrainisch)"), "hours");
    assert!(page.contains("Polnisch, Ukrainisch"), "languages");
    let page = site.get("/it/help?country=all").await.body;
    assert!(page.contains("Non risponde in tutti i paesi dell’UE.") && !page.contains("in every country"));
    let line = site.get("/api/v1/helplines/pl-telefon-zaufania?lang=lt").await.body;
    let line: serde_json::Value = serde_json::from_str(&line).expect("JSON");
    assert_eq!(line["hours"], "kasdien, visą parą (lenkų); kasdien, 14:00–00:00 (ukrainiečių)");
    assert_eq!(line["opening_hours"][1]["opens"], "14:00");
    assert_eq!(line["opening_hours"][1]["closes"], "24:00");
    assert_eq!(line["opening_hours"][1]["language"], "uk");
    assert_eq!(line["opening_hours"][1]["days"].as_array().map(Vec::len), Some(7));
}

proptest! {
    #[test]
    fn hours_that_are_written_are_read_again_as_the_same(hours in opening_hours()) {
        prop_assert_eq!(hours.to_string().parse::<OpeningHours>(), Ok(hours));
    }

    #[test]
    fn no_text_makes_the_reader_of_hours_panic(text in "[a-z0-9/:;() +-]{0,40}|\\PC{0,20}") {
        if let Ok(hours) = text.parse::<OpeningHours>() {
            prop_assert_eq!(hours.to_string().parse::<OpeningHours>(), Ok(hours));
        }
    }
}
