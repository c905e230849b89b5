//! What people type into the search over everything finds what they mean: members, people, events, positions, steps of the law,
//! texts, from pages in ten languages.

use crate::support::{everything::QUERIES, site::real_content};
use coalition::{
    domain::{History, Locale},
    i18n::Language,
    site::{FoundKind, Snapshot},
};
use std::sync::Arc;

/// The share of queries whose first result must be the one meant.
const FIRST: f64 = 0.95;

fn snapshot() -> Snapshot {
    let content = real_content();
    let language = |locale: &Locale| Language::of_site(*locale, &content).expect("language");
    let languages: Vec<_> = Locale::ALL.iter().map(|locale| Arc::new(language(locale))).collect();
    Snapshot::build(
        Arc::new(content),
        History::default(),
        "test".into(),
        "2026-11-24".parse().expect("date"),
        &languages,
    )
}

/// The addresses found, without language and place in the page, each once.
fn ask(snapshot: &Snapshot, locale: Locale, query: &str) -> Vec<String> {
    let (_, found) = snapshot.edition(locale).expect("edition").best(query, usize::MAX);
    let mut addresses: Vec<String> = found
        .iter()
        .map(|found| found.href.get(4..).unwrap_or_default().split('#').next().unwrap_or_default().to_owned())
        .collect();
    let mut seen = std::collections::BTreeSet::new();
    addresses.retain(|address| seen.insert(address.clone()));
    addresses
}

#[test]
fn what_people_type_finds_the_page_they_mean() {
    let snapshot = snapshot();
    let (mut first, mut wrong) = (0, Vec::new());
    for (locale, query, meant) in QUERIES {
        let found = ask(&snapshot, *locale, query);
        let place = found.iter().position(|address| address == meant);
        first += usize::from(place == Some(0));
        if place != Some(0) {
            let shown: Vec<_> = found.iter().take(4).collect();
            wrong.push(format!("{locale} {query:?}: {meant} is at {place:?} of {shown:?}"));
        }
        if place.is_none_or(|place| place > 2) {
            wrong.push(format!("^ not among the first three ({locale} {query:?})"));
        }
    }
    #[expect(clippy::cast_precision_loss, reason = "a hundred or so")]
    let share = first as f64 / QUERIES.len() as f64;
    let missed = wrong.iter().any(|line| line.starts_with('^'));
    assert!(share >= FIRST && !missed, "{first} of {} first:\n{}", QUERIES.len(), wrong.join("\n"));
    let languages: std::collections::BTreeSet<_> = QUERIES.iter().map(|(locale, ..)| locale).collect();
    assert!(languages.len() >= 8);
}

#[test]
fn numbers_synonyms_addresses_and_joined_words_lead_to_what_they_stand_for() {
    let snapshot = snapshot();
    let mut wrong = Vec::new();
    for (locale, query, meant) in [
        (Locale::En, "2022/0155(COD)", "legislation/csa-regulation"),
        (Locale::Fr, "2022/0155", "legislation/csa-regulation"),
        (Locale::De, "2025/0429 (COD)", "legislation/interim-derogation"),
        (Locale::En, "Chatkontrolle", "legislation/csa-regulation"),
        (Locale::De, "chatkontrolle", "legislation/csa-regulation"),
        (Locale::Pl, "chatkontrolle", "legislation/csa-regulation"),
        (Locale::En, "116111", "help"),
        (Locale::En, "116 111", "help"),
        (Locale::Bg, "116000", "help"),
        (Locale::En, "missing kids", "members/missing-children-europe"),
        (Locale::De, "vermisste Kinder", "help"),
        (Locale::Fr, "enfants disparus", "help"),
        (Locale::En, "ecp", "members/ecpat-international"),
        (Locale::En, "ecpa", "members/ecpat-international"),
        (Locale::En, "Belgium", "countries/be"),
        (Locale::Fr, "suede", "countries/se"),
        (Locale::De, "schweden", "countries/se"),
        (Locale::En, "Sverige", "countries/se"),
        (Locale::Bg, "България", "countries/bg"),
        (Locale::El, "ελλαδα", "countries/gr"),
        (Locale::En, "Holland", "countries/nl"),
        (Locale::En, "Rat auf Draht", "help"),
        (Locale::Sv, "ecpat", "members/ecpat-international"),
        (Locale::En, "terredeshommes", "members/terre-des-hommes"),
        (Locale::En, "@terredeshommes", "members/terre-des-hommes"),
        (Locale::En, "missingchildreneurope", "members/missing-children-europe"),
        (Locale::En, "missingchildreneurope.eu", "members/missing-children-europe"),
        (Locale::En, "https://www.iwf.org.uk/", "members/internet-watch-foundation"),
        (Locale::En, "stiftungdigitalechancen", "members/stiftung-digitale-chancen"),
        (Locale::En, "𝐄𝐂𝐏𝐀𝐓 𝐍𝐨𝐫𝐠𝐞", "members/ecpat-norway"),
    ] {
        let found = ask(&snapshot, locale, query);
        let shown: Vec<_> = found.iter().take(4).collect();
        let first = found.first().map(|address| address.split('?').next().unwrap_or_default());
        if first != Some(meant) {
            wrong.push(format!("{locale} {query:?}: {meant} is not first of {shown:?}"));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// The words for help of a language, and no more than they say: the country that speaks it answers.
#[test]
fn words_for_help_and_a_country_lead_to_help_there_in_every_language() {
    let snapshot = snapshot();
    let country = |locale: Locale| locale.country().unwrap_or_else(|| "IE".parse().expect("country"));
    let mut wrong = Vec::new();
    let groups = &snapshot.content.site.synonyms;
    for locale in Locale::ALL {
        let name = Language::load(*locale).expect("language").country(country(*locale));
        let words = groups.iter().filter(|group| group.need.is_some() && group.language == Some(*locale));
        let words: Vec<&String> = words.flat_map(|group| &group.words).collect();
        assert!(words.len() > 5, "{locale}");
        for word in words {
            let meant = format!("help?country={}", country(*locale));
            for query in
                [format!("{word} {name}"), format!("{name} {word}"), format!("{word} in {name}").to_uppercase()]
            {
                for page in [*locale, Locale::En] {
                    let found = ask(&snapshot, page, &query);
                    if found.first() != Some(&meant) {
                        wrong.push(format!("{page} {query:?}: {:?}", found.first()));
                    }
                }
            }
            let alone = ask(&snapshot, *locale, word);
            if alone.first().is_none_or(|first| first != "help") {
                wrong.push(format!("{locale} {word:?}: {:?}", alone.first()));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn who_asks_for_help_finds_a_number_to_talk_to_before_a_place_to_report_images_and_who_reports_finds_that_first() {
    let snapshot = snapshot();
    for (locale, query, place, number) in [
        (Locale::En, "childline", "help", "116 111"),
        (Locale::En, "help belgium", "help?country=BE", "103"),
        (Locale::En, "helpline bulgaria", "help?country=BG", "116 111"),
        (Locale::En, "helpline germany", "help?country=DE", "116 111"),
        (Locale::En, "help belg", "help?country=BE", "103"),
        (Locale::Fr, "aide enfants belgique", "help?country=BE", "103"),
        (Locale::Bg, "помощ", "help", "116 111"),
        (Locale::El, "γραμμή βοήθειας", "help", "116 111"),
        (Locale::De, "Hilfe Kinder", "help", "116 111"),
        (Locale::De, "Hilfe für Kinder in Deutschland", "help?country=DE", "116 111"),
        (Locale::Hu, "segítség Magyarországon", "help?country=HU", "116 111"),
        (Locale::Cs, "pomoc dětem v Bulharsku", "help?country=BG", "116 111"),
        (Locale::Fi, "apua lapsille Suomessa", "help?country=FI", "116 111"),
        (Locale::En, "Hilfe Deutschland", "help?country=DE", "116 111"),
        (Locale::En, "report an image ireland", "help?country=IE", "Hotline.ie"),
        (Locale::De, "Hilfe, mein Nachbar schlägt", "help", "116 111"),
    ] {
        let groups = snapshot.edition(locale).expect("edition").search(query);
        let (kind, _, found) = groups.first().unwrap_or_else(|| panic!("nothing for {query:?}"));
        assert_eq!(*kind, FoundKind::Helpline, "{query}");
        assert_eq!(found[0].href, format!("/{locale}/{place}"), "{query}");
        let words = format!("{} {}", found[1].title, found[1].text);
        assert!(words.contains(number), "{query}: {words}");
    }
}

#[test]
fn a_figure_is_found_by_its_number_and_has_an_address_of_its_own() {
    let snapshot = snapshot();
    for (query, value) in [("62%", "62"), ("85000000", "85,000,000"), ("540 000", "540,000")] {
        let (_, found) = snapshot.edition(Locale::En).expect("edition").best(query, usize::MAX);
        let figure = found.into_iter().find(|found| found.kind == FoundKind::Figure).expect(query);
        assert!(figure.title.contains(value), "{query}: {}", figure.title);
        assert!(figure.href.starts_with("/en/figures#"), "{}", figure.href);
    }
}

#[test]
fn an_umbrella_organisation_comes_before_its_branches_in_every_language_however_much_of_its_name_is_typed() {
    let snapshot = snapshot();
    for locale in Locale::ALL {
        for query in ["ecp", "ecpa", "ecpat"] {
            let found = ask(&snapshot, *locale, query);
            assert_eq!(found.first().map(String::as_str), Some("members/ecpat-international"), "{locale} {query}");
        }
    }
}

#[test]
fn signs_alone_find_nothing() {
    let snapshot = snapshot();
    for query in ["!!!", "…", "🙂", " - ", "\u{200b}"] {
        assert_eq!(ask(&snapshot, Locale::En, query), Vec::<String>::new(), "{query}");
    }
}
