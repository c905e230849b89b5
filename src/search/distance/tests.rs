use super::{MAX_LETTERS, allowed, within, within_beginning};
use proptest::prelude::*;

/// The definition, without any shortcut.
fn naive(one: &[char], other: &[char]) -> usize {
    let mut rows = vec![vec![0; other.len() + 1]; one.len() + 1];
    for i in 0..=one.len() {
        for j in 0..=other.len() {
            rows[i][j] = if i == 0 || j == 0 {
                i + j
            } else {
                let changed = usize::from(one[i - 1] != other[j - 1]);
                let mut least = (rows[i - 1][j] + 1).min(rows[i][j - 1] + 1).min(rows[i - 1][j - 1] + changed);
                if i > 1 && j > 1 && one[i - 1] == other[j - 2] && one[i - 2] == other[j - 1] {
                    least = least.min(rows[i - 2][j - 2] + 1);
                }
                least
            };
        }
    }
    rows[one.len()][other.len()]
}

fn letters(word: &str) -> Vec<char> {
    word.chars().collect()
}

fn naive_beginning(typed: &[char], word: &[char]) -> Option<usize> {
    let found = |part: &[char]| match (typed, part) {
        ([.., last], [.., letter]) if last == letter => true,
        ([.., second, last], [.., letter, after]) => second == after && last == letter,
        _ => false,
    };
    (1..=word.len()).filter(|&end| found(&word[..end])).map(|end| naive(typed, &word[..end])).min()
}

#[test]
fn each_kind_of_error_counts_one() {
    assert_eq!(within("thorn", "thorn", 2), Some(0));
    for typed in ["thron", "torn", "thornn", "thirn", "ghorn", "horn"] {
        assert_eq!(within(typed, "thorn", 2), Some(1), "{typed}");
    }
    assert_eq!(within("missnig childern", "missing children", 2), Some(2));
}

#[test]
fn more_errors_than_allowed_are_no_match() {
    assert_eq!(within("thorn", "brave", 2), None);
    assert_eq!(within("thron", "thorn", 0), None);
    assert_eq!(within("", "abc", 2), None);
    assert_eq!(within("", "ab", 2), Some(2));
}

#[test]
fn letters_count_not_bytes() {
    assert_eq!(within("שלום", "שלם", 1), Some(1));
    assert_eq!(within("子供", "大供", 1), Some(1));
}

#[test]
fn short_words_and_numbers_allow_no_error() {
    assert_eq!(["iwf", "ecpa", "ecpat", "foundat", "foundati"].map(allowed), [0, 1, 1, 1, 2]);
    assert_eq!(["2022", "116000", "5rights"].map(allowed), [0, 0, 0]);
    assert_eq!(allowed(&"a".repeat(MAX_LETTERS)), 2);
    assert_eq!(allowed(&"a".repeat(MAX_LETTERS + 1)), 0);
}

#[test]
fn a_word_half_typed_may_hold_an_error() {
    assert_eq!(within_beginning("eurohc", "eurochild", 1), Some(1));
    assert_eq!(within_beginning("eruoch", "eurochild", 1), Some(1));
    assert_eq!(within_beginning("euroch", "eurochild", 1), Some(0));
    assert_eq!(within_beginning("eurokch", "eurochild", 1), Some(1));
}

#[test]
fn the_last_letter_typed_is_not_the_error() {
    assert_eq!(within_beginning("chil", "china", 1), None);
    assert_eq!(within_beginning("chil", "chilean", 1), Some(0));
}

#[test]
fn very_long_words_are_only_equal_or_not() {
    let long = "a".repeat(MAX_LETTERS + 1);
    assert_eq!(within(&long, &long, 2), Some(0));
    assert_eq!(within(&long, &long[1..], 2), None);
    assert_eq!(within(&long[1..], &long, 2), None);
}

proptest! {
    #[test]
    fn the_distance_is_that_of_the_definition(one in "[abcü]{0,12}", other in "[abcü]{0,12}", max in 0_u8..5) {
        let distance = u8::try_from(naive(&letters(&one), &letters(&other))).unwrap_or(u8::MAX);
        prop_assert_eq!(within(&one, &other, max), (distance <= max).then_some(distance));
    }

    #[test]
    fn the_distance_is_the_same_both_ways(one in "\\PC{0,40}", other in "\\PC{0,40}", max in 0_u8..40) {
        prop_assert_eq!(within(&one, &other, max), within(&other, &one, max));
    }

    #[test]
    fn the_distance_to_a_beginning_is_the_least(typed in "[abc]{0,8}", word in "[abc]{0,12}", max in 0_u8..3) {
        let distance = naive_beginning(&letters(&typed), &letters(&word))
            .and_then(|distance| u8::try_from(distance).ok())
            .filter(|&distance| distance <= max);
        prop_assert_eq!(within_beginning(&typed, &word, max), distance);
    }
}
