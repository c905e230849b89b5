//! What people type finds what they mean: the real directory among 200 generated organisations, as the site searches it.

use crate::support::{crowd, site::real_content};
use coalition::{
    domain::{Content, Filter, History, Locale, MEMBERS},
    i18n::Language,
    site::Snapshot,
};
use std::sync::Arc;

/// Language of the page, what is typed, the organisation that must come first.
const QUERIES: [(Locale, &str, &str); 82] = [
    // Names, whole and begun.
    (Locale::En, "Eurochild", "eurochild"),
    (Locale::En, "euroch", "eurochild"),
    (Locale::En, "thorn", "thorn"),
    (Locale::En, "Tho", "thorn"),
    (Locale::En, "missing children", "missing-children-europe"),
    (Locale::En, "children missing", "missing-children-europe"),
    (Locale::En, "internet watch", "internet-watch-foundation"),
    (Locale::En, "watch found", "internet-watch-foundation"),
    (Locale::En, "brave", "brave-movement"),
    (Locale::En, "terre des hommes", "terre-des-hommes"),
    (Locale::En, "coface", "coface-families-europe"),
    (Locale::En, "families europe", "coface-families-europe"),
    (Locale::En, "ecpat international", "ecpat-international"),
    (Locale::En, "digitale chancen", "stiftung-digitale-chancen"),
    (Locale::En, "amateurtheater", "bund-deutscher-amateurtheater"),
    // Acronyms, with and without dots, in any case.
    (Locale::En, "IWF", "internet-watch-foundation"),
    (Locale::Fr, "iwf", "internet-watch-foundation"),
    (Locale::En, "I.W.F.", "internet-watch-foundation"),
    (Locale::En, "bdat", "bund-deutscher-amateurtheater"),
    // Accents and case.
    (Locale::Fr, "ecpat suede", "ecpat-sweden"),
    (Locale::Fr, "ECPAT SUÈDE", "ecpat-sweden"),
    (Locale::En, "ecpat osterreich", "ecpat-austria"),
    (Locale::En, "ecpat österreich", "ecpat-austria"),
    (Locale::En, "ECPAT O\u{308}sterreich", "ecpat-austria"),
    (Locale::Fr, "federation terre des hommes", "terre-des-hommes"),
    (Locale::Fr, "proteger les enfants", "protect-children-finland"),
    (Locale::Fr, "protéger", "protect-children-finland"),
    // Names in other languages.
    (Locale::En, "ecpat austria", "ecpat-austria"),
    (Locale::En, "ecpat autriche", "ecpat-austria"),
    (Locale::Fr, "ecpat norway", "ecpat-norway"),
    (Locale::Fr, "ecpat norvège", "ecpat-norway"),
    (Locale::En, "ecpat schweden", "ecpat-sweden"),
    (Locale::En, "protect children", "protect-children-finland"),
    (Locale::En, "skydda barn", "protect-children-finland"),
    (Locale::En, "national network for children", "national-network-for-children-bulgaria"),
    (Locale::Fr, "réseau national", "national-network-for-children-bulgaria"),
    (Locale::En, "network for children's rights", "network-for-childrens-rights-greece"),
    (Locale::Fr, "droits de l'enfant réseau", "network-for-childrens-rights-greece"),
    (Locale::Fr, "theatres amateurs", "bund-deutscher-amateurtheater"),
    (Locale::En, "digital opportunities", "stiftung-digitale-chancen"),
    // Greek and Cyrillic, as they are, in Latin letters, and back.
    (Locale::En, "Δίκτυο", "network-for-childrens-rights-greece"),
    (Locale::En, "δικτυο δικαιωματα", "network-for-childrens-rights-greece"),
    (Locale::En, "diktyo", "network-for-childrens-rights-greece"),
    (Locale::Fr, "dikaiomata paidiou", "network-for-childrens-rights-greece"),
    (Locale::En, "Национална мрежа", "national-network-for-children-bulgaria"),
    (Locale::En, "мрежа за децата", "national-network-for-children-bulgaria"),
    (Locale::En, "natsionalna mrezha", "national-network-for-children-bulgaria"),
    (Locale::Fr, "mrezha detsata", "national-network-for-children-bulgaria"),
    (Locale::En, "Торн", "thorn"),
    // Typing errors.
    (Locale::En, "eurochlid", "eurochild"),
    (Locale::En, "eurochlld", "eurochild"),
    (Locale::En, "urochild", "eurochild"),
    (Locale::En, "misssing childern", "missing-children-europe"),
    (Locale::En, "intrenet watch", "internet-watch-foundation"),
    (Locale::En, "tere des homes", "terre-des-hommes"),
    (Locale::En, "brvae movement", "brave-movement"),
    (Locale::En, "cofcae", "coface-families-europe"),
    (Locale::En, "suojelaan lapsia", "protect-children-finland"),
    (Locale::En, "stiftug digitale", "stiftung-digitale-chancen"),
    (Locale::En, "natsionalna mreza", "national-network-for-children-bulgaria"),
    (Locale::En, "amaturtheater", "bund-deutscher-amateurtheater"),
    // Words run together or taken apart.
    (Locale::En, "missingchildren", "missing-children-europe"),
    (Locale::En, "euro child", "eurochild"),
    (Locale::En, "bravemovement", "brave-movement"),
    (Locale::En, "terredeshommes", "terre-des-hommes"),
    (Locale::En, "@TerreDesHommes", "terre-des-hommes"),
    (Locale::En, "missingchildreneurope", "missing-children-europe"),
    // Web addresses.
    (Locale::En, "missingchildreneurope.eu", "missing-children-europe"),
    (Locale::En, "https://www.ecpat.at/", "ecpat-austria"),
    (Locale::En, "iwf.org.uk", "internet-watch-foundation"),
    // The whole before its branches.
    (Locale::En, "ecp", "ecpat-international"),
    (Locale::Fr, "ecpat", "ecpat-international"),
    // Synonyms, and letters in another dress.
    (Locale::En, "missing kids", "missing-children-europe"),
    (Locale::En, "𝐄𝐂𝐏𝐀𝐓 Ｎｏｒｇｅ", "ecpat-norway"),
    // Towns, countries in the page's language, kinds.
    (Locale::En, "cambridge", "internet-watch-foundation"),
    (Locale::En, "geneva", "terre-des-hommes"),
    (Locale::Fr, "genève", "terre-des-hommes"),
    (Locale::Fr, "bangkok", "ecpat-international"),
    (Locale::En, "eurochild brussels", "eurochild"),
    (Locale::Fr, "eurochild belgique", "eurochild"),
    (Locale::Fr, "ecpat autriche vienne", "ecpat-austria"),
    (Locale::En, "survivors", "brave-movement"),
];

fn snapshot(content: Content) -> Snapshot {
    let language = |locale| Language::of_site(locale, &content).expect("language");
    let languages = [Locale::En, Locale::Fr].map(|locale| Arc::new(language(locale)));
    Snapshot::build(
        Arc::new(content),
        History::default(),
        "test".into(),
        "2026-11-23".parse().expect("date"),
        &languages,
    )
}

fn ask(snapshot: &Snapshot, locale: Locale, query: &str) -> Vec<String> {
    let mut filter = Filter::all(&MEMBERS);
    filter.set_text(query);
    let edition = snapshot.edition(locale).expect("edition");
    let (places, _) = edition.members().matching(&filter);
    edition.organisations(&places).map(|organisation| organisation.slug.to_string()).collect()
}

#[test]
fn what_people_type_finds_the_member_they_mean() {
    let alone = snapshot(real_content());
    let crowded = snapshot(crowd::crowded(real_content(), 200));
    let mut wrong = Vec::new();
    for (locale, query, meant) in QUERIES {
        let found = ask(&alone, locale, query);
        if found.first().map(String::as_str) != Some(meant) {
            wrong.push(format!("{locale} {query:?}: {meant} is not first of {found:?}"));
        }
        // Generated names use the same words; among the real ones the order must stay.
        let found = ask(&crowded, locale, query);
        let place = found.iter().filter(|slug| !slug.starts_with("generated-")).position(|slug| slug == meant);
        if place != Some(0) {
            wrong.push(format!("{locale} {query:?} among others: {meant} is at {place:?}"));
        }
    }
    assert!(wrong.is_empty(), "{} wrong:\n{}", wrong.len(), wrong.join("\n"));
}

#[test]
fn nonsense_finds_nothing() {
    let snapshot = snapshot(real_content());
    for query in ["xqzwvk", "zzzzzz", "thorn eurochild", "qwertzuiop asdf", "!!!", "🙂"] {
        assert_eq!(ask(&snapshot, Locale::En, query), Vec::<String>::new(), "{query}");
    }
}

#[test]
fn counts_beside_facets_are_the_lengths_of_the_lists_they_announce() {
    let snapshot = snapshot(crowd::crowded(real_content(), 200));
    let members = snapshot.edition(Locale::Fr).expect("edition").members();
    for start in ["", "country=BE", "kind=network&kind=hotline", "membership=steering&q=e", "q=children&scope=national"]
    {
        let filter = Filter::parse(&MEMBERS, start).expect("query");
        let (_, counts) = members.matching(&filter);
        for (facet, counts) in members.facets.iter().zip(counts) {
            for (value, count) in facet.values.iter().zip(counts) {
                let mut chosen = filter.clone();
                chosen.choose(facet.shape.name, &value.code);
                let (cards, after) = members.matching(&chosen);
                let place = members.facets.iter().position(|known| known.shape == facet.shape).expect("facet");
                let at = facet.values.iter().position(|known| known.code == value.code).expect("value");
                assert_eq!(after[place][at], count, "{start} + {}={}", facet.shape.name, value.code);
                let alone = filter.chosen().all(|(shape, values)| shape != facet.shape || values.is_empty());
                assert!(!alone || cards.len() == count as usize, "{start} + {}={}", facet.shape.name, value.code);
            }
        }
    }
}

#[test]
fn a_list_too_long_for_its_page_is_cut_into_pages_that_together_hold_all() {
    let snapshot = snapshot(crowd::crowded(real_content(), 700));
    let edition = snapshot.edition(Locale::En).expect("edition");
    assert!(!edition.members().is_whole());
    let all = Filter::all(&MEMBERS);
    let first = edition.member_results(&all);
    assert_eq!((first.total, first.page), (717, 1));
    let mut seen = std::collections::BTreeSet::new();
    for page in 1..=first.pages {
        seen.extend(edition.member_results(&all.at_page(page)).cards.iter().map(|card| card.slug.clone()));
    }
    assert_eq!(seen.len(), 717);
    assert_eq!(edition.member_results(&all.at_page(9_999)).page, first.pages);
}
