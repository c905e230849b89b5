use super::super::fold;
use super::{Hit, Index, SIMILAR_BELOW, Tier};
use proptest::prelude::*;

fn index(names: &[&str]) -> Index {
    Index::new(&[10], names.iter().map(|name| [(0, *name)]))
}

fn found(index: &Index, query: &str) -> Vec<u32> {
    index.search(query).iter().map(|hit| hit.document).collect()
}

fn tiers(index: &Index, query: &str) -> Vec<(u32, Tier)> {
    index.search(query).iter().map(|hit| (hit.document, hit.tier)).collect()
}

#[test]
fn exact_comes_before_prefix_before_fuzzy() {
    let index = index(&["Eurochilt", "Eurochildren", "Eurochild"]);
    assert_eq!(tiers(&index, "eurochild"), [(2, Tier::Exact), (1, Tier::Prefix), (0, Tier::Fuzzy)]);
}

#[test]
fn a_transposed_letter_still_finds_the_name() {
    let index = index(&["Brave Movement", "Internet Watch Foundation", "Thorn"]);
    assert_eq!(tiers(&index, "intrenet"), [(1, Tier::Fuzzy)]);
    assert_eq!(found(&index, "thron"), [2]);
    assert_eq!(found(&index, "movmeent brvae"), [0]);
}

#[test]
fn a_beginning_with_an_error_finds_the_name() {
    assert_eq!(found(&index(&["Thorn", "Eurochild"]), "eurohc"), [1]);
}

#[test]
fn a_word_that_is_known_is_not_a_beginning_with_an_error() {
    let index = index(&["Brave", "Biavello", "Blave"]);
    assert_eq!(found(&index, "brave"), [0, 2]);
    assert_eq!(found(&index, "brav"), [0]);
}

#[test]
fn every_word_has_to_match() {
    let index = index(&["Child Focus", "Child Helpline", "Focus"]);
    assert_eq!(found(&index, "child focus"), [0]);
    assert!(found(&index, "child focus helpline").is_empty());
}

#[test]
fn words_may_match_in_different_fields() {
    let index = Index::new(&[10, 4], [[(0, "ECPAT Norge"), (1, "Oslo")], [(0, "ECPAT Sverige"), (1, "Stockholm")]]);
    assert_eq!(found(&index, "stockholm ecpat"), [1]);
}

#[test]
fn two_words_typed_as_one_are_found() {
    let index = index(&["Focus on the Child", "Child Focus"]);
    assert_eq!(tiers(&index, "childfocus"), [(1, Tier::Exact)]);
    assert_eq!(tiers(&index, "childfoc"), [(1, Tier::Prefix)]);
}

#[test]
fn a_word_typed_as_two_is_found() {
    let index = index(&["Eurochild", "Missing Children Europe", "5Rights Foundation"]);
    assert_eq!(tiers(&index, "euro child"), [(0, Tier::Exact), (1, Tier::Prefix)]);
    assert_eq!(tiers(&index, "5 rights foundation"), [(2, Tier::Exact)]);
    assert_eq!(tiers(&index, "euro chi"), [(0, Tier::Prefix), (1, Tier::Prefix)]);
}

#[test]
fn any_number_of_words_typed_as_one_is_found() {
    let index = index(&["Terre des Hommes", "Terre des Hommes International Federation", "Hommes des Terre"]);
    assert_eq!(tiers(&index, "terredeshommes"), [(0, Tier::Exact), (1, Tier::Exact)]);
    assert_eq!(tiers(&index, "@TerreDesHommes"), [(0, Tier::Exact), (1, Tier::Exact)]);
    assert_eq!(tiers(&index, "terredeshommesinternationalfederation"), [(1, Tier::Exact)]);
    assert_eq!(tiers(&index, "deshommesinterna"), [(1, Tier::Prefix)]);
    assert!(found(&index, "hommesterre").is_empty());
}

#[test]
fn a_word_typed_as_many_is_found() {
    let index = index(&["#ChildSafetyOnlineNow", "Child Safety"]);
    assert_eq!(tiers(&index, "child safety online now"), [(0, Tier::Exact)]);
    assert_eq!(tiers(&index, "child safety on"), [(0, Tier::Prefix)]);
}

#[test]
fn what_every_web_address_begins_with_is_not_searched_for() {
    let index = index(&["eurochildorg Eurochild", "www"]);
    for address in ["https://www.eurochild.org/", "www.eurochild.org", "HTTP://eurochild.org"] {
        assert_eq!(found(&index, address), [0], "{address}");
    }
    assert_eq!(found(&index, "www"), [1]);
}

#[test]
fn two_words_are_not_joined_across_fields() {
    let index = Index::new(&[10, 9], [[(0, "Child"), (1, "Focus")]]);
    assert!(found(&index, "childfocus").is_empty());
}

#[test]
fn a_dotted_acronym_is_found() {
    let index = index(&["Thorn", "Internet Watch Foundation (IWF)", "The I.W.F. of very old and better times"]);
    assert_eq!(found(&index, "I.W.F."), [1, 2]);
    assert_eq!(found(&index, "iwf"), [1, 2]);
}

#[test]
fn the_whole_field_comes_first() {
    let index = index(&["Europe for Children", "Missing Children Europe", "Children", "Children Now"]);
    assert_eq!(found(&index, "children")[..2], [2, 3]);
    assert_eq!(found(&index, "missing children europe")[0], 1);
}

#[test]
fn an_acronym_of_its_own_comes_before_a_name_that_holds_it() {
    let index = Index::new(&[10, 9], [[(0, "IWF Friends"), (1, "IF")], [(0, "Internet Watch Foundation"), (1, "IWF")]]);
    assert_eq!(found(&index, "iwf"), [1, 0]);
}

#[test]
fn a_heavier_field_comes_first() {
    let documents = [[(0, "Luxembourg Aid"), (1, "Berlin")], [(0, "Berlin Aid"), (1, "Luxembourg")]];
    assert_eq!(found(&Index::new(&[10, 4], documents), "berlin"), [1, 0]);
    assert_eq!(found(&Index::new(&[4, 10], documents), "berlin"), [0, 1]);
}

#[test]
fn words_in_the_order_typed_come_first() {
    let index = index(&["Rights of every Child now", "Now the Child has Rights", "Child Rights now also here"]);
    assert_eq!(found(&index, "child rights"), [2, 1, 0]);
}

#[test]
fn shorter_names_come_before_longer_ones() {
    let index = index(&["Terre des Hommes International Federation", "Terre des Hommes France", "Terre des Hommes"]);
    assert_eq!(found(&index, "terre des hommes"), [2, 1, 0]);
}

#[test]
fn among_equals_the_order_given_stays() {
    let names = ["Save All", "Save Two", "Save One", "Save Few"];
    assert_eq!(found(&index(&names), "save"), [0, 1, 2, 3]);
}

#[test]
fn numbers_and_short_words_are_not_guessed() {
    let index = index(&["Report 2022", "Hub", "116000"]);
    assert!(found(&index, "2023").is_empty());
    assert!(found(&index, "hab").is_empty());
    assert!(found(&index, "116001").is_empty());
}

#[test]
fn the_nearest_spelling_keeps_farther_ones_out() {
    let index = index(&["Slovakia", "Slovenia"]);
    assert_eq!(found(&index, "slovakia"), [0]);
    assert_eq!(found(&index, "slovaiak"), [0]);
}

#[test]
fn among_many_well_spelt_near_spellings_are_noise() {
    let few: Vec<&str> = [vec!["Netwerk"], vec!["Network"; SIMILAR_BELOW - 1]].concat();
    assert_eq!(found(&index(&few), "network").len(), SIMILAR_BELOW);
    let many: Vec<&str> = [vec!["Netwerk"], vec!["Network"; SIMILAR_BELOW]].concat();
    assert_eq!(found(&index(&many), "network").len(), SIMILAR_BELOW);
}

#[test]
fn a_query_without_a_word_finds_nothing() {
    let index = index(&["B", "", "A"]);
    for query in ["", "  ", "–", "?!", "!!!", "\u{200b}", "🙂"] {
        assert_eq!(index.search(query), []);
    }
    assert_eq!((index.len(), index.is_empty()), (3, false));
}

#[test]
fn an_empty_index_finds_nothing() {
    assert!(Index::default().search("child").is_empty());
    assert!(Index::default().search("").is_empty());
}

#[test]
fn a_very_long_query_is_cut() {
    let index = index(&["aaaa"]);
    assert!(index.search(&"x".repeat(1_000_000)).is_empty());
    assert_eq!(found(&index, &"aaaa ".repeat(100_000)), [0]);
}

fn names() -> impl Strategy<Value = Vec<String>> {
    proptest::collection::vec("[abcdA-Dé .'αβΓжЩ]{0,16}|\\PC{0,12}", 0..12)
}

fn build(names: &[String]) -> Index {
    Index::new(&[7], names.iter().map(|name| [(0, name.as_str())]))
}

proptest! {
    #[test]
    fn every_document_is_found_by_each_of_its_words(names in names()) {
        let index = build(&names);
        for (document, name) in (0..).zip(&names) {
            for word in fold::words(name) {
                let hits = index.search(&word);
                let hit = hits.iter().find(|hit| hit.document == document);
                prop_assert_eq!(hit.map(|hit| hit.tier), Some(Tier::Exact), "{}", word);
            }
        }
    }

    #[test]
    fn every_document_is_found_by_its_own_text(names in names()) {
        let index = build(&names);
        for (document, name) in (0..).zip(&names) {
            if fold::words(name).is_empty() {
                continue;
            }
            let hits = index.search(name);
            prop_assert!(hits.iter().any(|hit| hit.document == document && hit.tier == Tier::Exact));
        }
    }

    #[test]
    fn hits_come_by_tier_then_score_then_place(names in names(), query in "[abcdéα ]{0,9}|\\PC{0,9}") {
        let hits = build(&names).search(&query);
        let order = |hit: &Hit| (hit.tier, u32::MAX - hit.score, hit.document);
        prop_assert!(hits.is_sorted_by(|one, other| order(one) < order(other)));
    }

    #[test]
    fn any_weights_and_queries_are_survived(
        weight in any::<u16>(),
        query in any::<String>(),
        names in proptest::collection::vec(any::<String>(), 0..6),
    ) {
        let texts = names.iter().map(|name| [(0, name.as_str()), (9, "child"), (0, query.as_str())]);
        let hits = Index::new(&[weight], texts).search(&query);
        let folded = fold::fold(&query);
        prop_assert!(folded.is_empty() || folded.len() > 200 || hits.len() == names.len());
    }

    #[test]
    fn a_longer_query_finds_no_more(names in names(), one in "[a-d]{1,3}", other in "[a-d]{1,3}") {
        let index = build(&names);
        let joined = found(&index, &[one.as_str(), &other].concat());
        let both = found(&index, &format!("{one} {other}"));
        let (one, other) = (found(&index, &one), found(&index, &other));
        let each = |document| one.contains(document) && other.contains(document);
        prop_assert!(both.iter().all(|document| each(document) || joined.contains(document)));
    }
}
