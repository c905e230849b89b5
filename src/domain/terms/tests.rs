use super::*;
use crate::domain::{Evidence, EvidenceKind, Locale, Term, schema::Kind};
use proptest::prelude::*;

fn term(locale: Locale, discouraged: &str, forms: &[&str]) -> Term {
    Term {
        slug: "one".parse().expect("slug"),
        locale,
        discouraged: discouraged.to_owned(),
        forms: forms.iter().map(|form| (*form).to_owned()).collect(),
        preferred: "another word".to_owned(),
        why: "It is plainer.".to_owned(),
        evidence: Evidence { kind: EvidenceKind::GeneralKnowledge, source_url: None },
    }
}

/// What is found of a term in a text, word by word as it stands there.
fn found<'a>(text: &'a str, locale: Locale, discouraged: &str, forms: &[&str]) -> Vec<&'a str> {
    let terms = [term(locale, discouraged, forms)];
    let found = Terms::new(&terms).find(text, locale);
    found.into_iter().map(|found| text.get(found.place).expect("whole letters")).collect()
}

fn toys(text: &str) -> Vec<&str> {
    found(text, Locale::En, "wild toy", &["wild toys", "toy* shop"])
}

#[test]
fn a_term_is_found_as_whole_words_however_it_is_written() {
    assert_eq!(toys("A wild toy, a Wild Toy and WILD TOYS."), ["wild toy", "Wild Toy", "WILD TOYS"]);
    assert_eq!(
        toys("wild-toy, wild\u{a0}toy, wild\ntoy, wild *toy*"),
        ["wild-toy", "wild\u{a0}toy", "wild\ntoy", "wild *toy"]
    );
    assert_eq!(toys("the toymaker shop and a toy shop"), ["toymaker shop", "toy shop"]);
    assert_eq!(toys("w\u{ad}ild to\u{200b}y"), ["w\u{ad}ild to\u{200b}y"], "invisible letters hide nothing");
    for other in ["wild toybox", "bewild toy", "wild, toy", "wild. Toy", "wild\n\ntoy", "wild old toy", "toyshop", ""] {
        assert_eq!(toys(other), Vec::<&str>::new(), "{other}");
    }
    assert_eq!(found("Ο ΆΓΡΙΟΣ και το άγριος", Locale::El, "άγριος", &[]), ["ΆΓΡΙΟΣ", "άγριος"]);
    assert_eq!(found("des pe\u{301}pins", Locale::Fr, "pépins", &[]), ["pe\u{301}pins"], "composed or not");
    assert_eq!(found("l’œuf pourri", Locale::Fr, "œuf pourri", &[]), ["œuf pourri"]);
}

#[test]
fn a_term_of_another_language_is_none() {
    let terms = [term(Locale::Fr, "chat", &[])];
    assert!(Terms::new(&terms).find("They chat.", Locale::En).is_empty());
    assert_eq!(Terms::new(&terms).find("Un chat.", Locale::Fr).len(), 1);
}

/// Before and after a quotation, in each language of the Union.
const QUOTES: [(&str, &str); 17] = [
    ("“", "”"),
    ("‘", "’"),
    ("\"", "\""),
    ("'", "'"),
    ("«\u{a0}", "\u{a0}»"),
    ("« ", " »"),
    ("«", "»"),
    ("‹", "›"),
    ("„", "“"),
    ("„", "”"),
    ("‚", "‘"),
    ("»", "«"),
    ("›", "‹"),
    ("”", "”"),
    ("’", "’"),
    ("»", "»"),
    ("„", "\""),
];

#[test]
fn what_is_quoted_is_spared_and_what_stands_around_it_is_not() {
    for (open, close) in QUOTES {
        assert_eq!(
            toys(&format!("They say {open}the wild toy{close}, and so on.")),
            Vec::<&str>::new(),
            "{open}{close}"
        );
        assert_eq!(toys(&format!("A wild toy, {open}so{close} a wild toy")).len(), 2, "{open}{close}");
    }
    assert_eq!(toys("The children’s wild toy isn’t the dogs’ wild toy").len(), 2, "apostrophes quote nothing");
    assert_eq!(toys("A “quotation that never ends: a wild toy").len(), 1);
    assert_eq!(
        toys("A “quotation that never ends.\n\nA wild toy” here").len(),
        1,
        "it does not go beyond its paragraph"
    );
    assert_eq!(toys("« Un « wild toy » dedans, wild toy » wild toy").len(), 1, "a quotation in a quotation");
    assert_eq!(toys("A board of 5\" and a wild toy of 6\"").len(), 1, "inches quote nothing");
    assert_eq!(toys("> A wild toy\n> a wild toy\n\nA wild toy").len(), 1, "lines that Markdown quotes");
}

#[test]
fn code_and_addresses_are_spared_and_the_words_of_a_link_are_not() {
    for spared in [
        "`wild toy`",
        "``wild ` toy wild toy``",
        "```\nwild toy\n```\n",
        "```\nwild toy",
        "[here](/en/wild-toy)",
        "[here](/en/(wild-toy)/wild-toy)",
        "https://a.example/wild-toy",
        "<https://a.example/wild-toy>",
        "www.wild-toy.example",
        "wild-toy@a.example",
    ] {
        assert_eq!(toys(spared), Vec::<&str>::new(), "{spared}");
    }
    for told in
        ["[a wild toy](/en/a)", "` wild toy", "wild toy (https://a.example)", "```\na\n```\nwild toy", "@ wild toy"]
    {
        assert_eq!(toys(told).len(), 1, "{told}");
    }
}

#[test]
fn the_words_of_a_record_are_looked_at_in_their_language_and_names_are_not() {
    let terms = [term(Locale::En, "wild toy", &[]), term(Locale::Fr, "jouet", &[])];
    let terms = Terms::new(&terms);
    let told = |kind, cells: &[(&str, &str)]| -> Vec<(String, u64)> {
        let cells = cells.iter().map(|(column, text)| ((*column).to_owned(), (*text).to_owned())).collect();
        let hints = terms.hints(&Record { kind, key: "a".to_owned(), cells });
        hints.into_iter().map(|hint| (hint.column, hint.line)).collect()
    };
    let cells =
        [("title_en", "Wild toy"), ("title_fr", "jouet, wild toy"), ("summary_en", "Un jouet"), ("slug", "wild-toy")];
    assert_eq!(told(Kind::Events, &cells), [("title_en".to_owned(), 1), ("title_fr".to_owned(), 1)]);
    assert_eq!(told(Kind::Organisations, &[("name", "Wild toy"), ("name_en", "Wild toy")]), []);
    let text = [("locale", "fr"), ("title", "Jouet"), ("markdown", "Un\n\njouet, jouet\n")];
    assert_eq!(told(Kind::Texts, &text), [("title".to_owned(), 1), ("markdown".to_owned(), 3)]);
    assert_eq!(told(Kind::Phrases, &[("locale", "fr"), ("text", "un jouet")]), [("text".to_owned(), 1)]);
    let site = [("name", "\"Wild toy\""), ("tagline", "{\"en\":\"A wild toy\",\"de\":\"wild toy\"}"), ("broken", "{")];
    assert_eq!(told(Kind::Site, &site), [("tagline".to_owned(), 1)]);
    assert_eq!(told(Kind::Terms, &[("locale", "en"), ("discouraged", "wild toy"), ("why", "wild toy")]), []);
}

proptest! {
    #[test]
    fn whatever_stands_around_a_term_it_is_found_there_and_spared_in_quotation_marks(
        before in "([a-zé]{1,8}[ ,]{1,2}){0,6}",
        after in "([ ,]{1,2}[a-zé]{1,8}){0,6}",
        quote in 0..QUOTES.len(),
    ) {
        let text = format!("{before}wild toy{after}");
        let place = before.len()..before.len() + "wild toy".len();
        let terms = [term(Locale::En, "wild toy", &[])];
        let found = Terms::new(&terms).find(&text, Locale::En);
        prop_assert!(found.iter().any(|found| found.place == place), "{text}");
        let (open, close) = QUOTES[quote];
        let quoted = format!("{} {open}{text}{close} {}", before.trim_end(), after.replace("wild toy", ""));
        prop_assert_eq!(Terms::new(&terms).find(&quoted, Locale::En), vec![], "{}", quoted);
    }

    #[test]
    fn no_text_stops_the_search_and_what_is_found_is_the_term_in_its_order(
        text in "(wild|toys?|WILD|[ \n`*_'’\"“”„«»‹›()>\\[\\]@./-]|https://|[a-zéß\u{301}]{1,3}){0,40}",
    ) {
        let terms = [term(Locale::En, "wild toy", &["wild toy*"])];
        let mut end = 0;
        for Found { place, .. } in Terms::new(&terms).find(&text, Locale::En) {
            prop_assert!(place.start >= end, "{text:?}");
            end = place.end;
            let words = text.get(place).expect("whole letters").to_lowercase();
            prop_assert!(words.starts_with("wild") && words.contains("toy"), "{text:?}: {words:?}");
        }
    }
}
