use super::{sort_from, sort_numbers, sorted_words};
use proptest::prelude::*;

proptest! {
    #[test]
    fn numbers_are_sorted_as_by_the_standard_library(mut list in proptest::collection::vec(any::<u64>(), 0..200)) {
        let mut expected = list.clone();
        expected.sort_unstable();
        sort_numbers(&mut list);
        prop_assert_eq!(list, expected);
    }

    #[test]
    fn equals_keep_their_order(mut list in proptest::collection::vec(0_u64..10_000, 0..200), low in 0_u32..20) {
        let mut expected = list.clone();
        expected.sort_by_key(|number| number >> low);
        sort_from(&mut list, low);
        prop_assert_eq!(list, expected);
    }

    #[test]
    fn words_are_sorted_as_by_the_standard_library_and_equals_keep_their_order(
        words in proptest::collection::vec("[ab]{1,9}|[a-zé日]{1,6}", 0..60),
    ) {
        let mut expected: Vec<u32> = (0..).take(words.len()).collect();
        expected.sort_by_key(|place| &words[*place as usize]);
        let count = u32::try_from(words.len()).expect("few");
        prop_assert_eq!(sorted_words(count, &|place| words[place as usize].as_bytes()), expected);
    }
}
