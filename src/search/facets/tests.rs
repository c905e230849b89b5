use super::{FacetValues, Selection};
use proptest::prelude::*;

const COUNTRY: usize = 0;
const KIND: usize = 1;

/// Six documents: countries 0 to 2, kinds 0 and 1, the last with two kinds.
fn values() -> FacetValues {
    let mut values = FacetValues::new(&[3, 2]);
    for (country, kinds) in [(0, &[0][..]), (0, &[1]), (1, &[0]), (1, &[0]), (2, &[1]), (2, &[0, 1])] {
        values.add(&[&[country], kinds]);
    }
    values
}

fn chosen(choices: &[(usize, u16)]) -> Selection {
    let mut selection = Selection::new();
    for &(facet, value) in choices {
        selection.choose(facet, value);
    }
    selection
}

const ALL: [u32; 6] = [0, 1, 2, 3, 4, 5];

#[test]
fn nothing_chosen_leaves_everything() {
    let filtered = values().filter(&ALL, &Selection::new());
    assert_eq!(filtered.documents, ALL);
    assert_eq!(filtered.counts, [vec![2, 2, 2], vec![4, 3]]);
}

#[test]
fn values_of_one_facet_add_and_facets_narrow() {
    let values = values();
    assert_eq!(values.filter(&ALL, &chosen(&[(COUNTRY, 0), (COUNTRY, 2)])).documents, [0, 1, 4, 5]);
    assert_eq!(values.filter(&ALL, &chosen(&[(COUNTRY, 0), (COUNTRY, 2), (KIND, 1)])).documents, [1, 4, 5]);
}

#[test]
fn a_facet_that_is_restricted_to_no_value_leaves_nothing_and_counts_what_its_values_would_list() {
    let values = values();
    let mut selection = chosen(&[(COUNTRY, 1)]);
    selection.restrict(KIND);
    let filtered = values.filter(&ALL, &selection);
    assert!(filtered.documents.is_empty());
    assert_eq!(filtered.counts, [vec![0, 0, 0], vec![2, 0]]);
    selection.choose(KIND, 0);
    assert_eq!(values.filter(&ALL, &selection).documents, [2, 3]);
}

#[test]
fn a_facet_counts_as_if_nothing_were_chosen_in_it() {
    let filtered = values().filter(&ALL, &chosen(&[(COUNTRY, 1)]));
    assert_eq!(filtered.counts, [vec![2, 2, 2], vec![2, 0]]);
}

#[test]
fn the_order_given_is_kept() {
    assert_eq!(values().filter(&[5, 0, 3], &chosen(&[(KIND, 0)])).documents, [5, 0, 3]);
}

#[test]
fn what_is_not_there_is_no_trouble() {
    let mut values = values();
    values.add(&[&[7, 7]]);
    assert_eq!(values.of(6, COUNTRY), [7]);
    assert!(values.of(99, COUNTRY).is_empty());
    assert!(values.of(0, 9).is_empty());
    let filtered = values.filter(&[0, 6, 99], &chosen(&[(KIND, 40)]));
    assert!(filtered.documents.is_empty());
    assert_eq!(FacetValues::new(&[]).filter(&[3], &Selection::new()).documents, [3]);
}

#[test]
fn choosing_twice_is_choosing_once() {
    let selection = chosen(&[(1, 4), (1, 4)]);
    assert_eq!(selection.chosen(1), [4]);
    assert!(selection.chosen(0).is_empty() && !selection.is_empty());
}

const SIZES: [u16; 3] = [4, 3, 2];

fn documents() -> impl Strategy<Value = Vec<[Vec<u16>; 3]>> {
    let facet = |size: u16| proptest::collection::vec(0..size, 0..3);
    proptest::collection::vec((facet(4), facet(3), facet(2)).prop_map(|(a, b, c)| [a, b, c]), 0..30)
}

proptest! {
    #[test]
    fn a_count_is_the_list_after_the_choice(
        documents in documents(),
        choices in proptest::collection::vec((0_usize..3, 0_u16..4), 0..4),
    ) {
        let mut values = FacetValues::new(&SIZES);
        for document in &documents {
            values.add(&document.each_ref().map(Vec::as_slice));
        }
        let all: Vec<u32> = (0..).take(documents.len()).collect();
        let selection = chosen(&choices);
        let filtered = values.filter(&all, &selection);
        for (facet, size) in SIZES.into_iter().enumerate() {
            for value in 0..size {
                let count = filtered.counts[facet][usize::from(value)] as usize;
                let others = choices.iter().copied().filter(|choice| choice.0 != facet);
                let alone = chosen(&others.chain([(facet, value)]).collect::<Vec<_>>());
                prop_assert_eq!(count, values.filter(&all, &alone).documents.len());

                let mut besides = selection.clone();
                besides.choose(facet, value);
                let listed = values.filter(&all, &besides).documents;
                let carry = listed.iter().filter(|&&document| values.of(document, facet).contains(&value));
                prop_assert_eq!(count, carry.count());
            }
        }
    }
}
