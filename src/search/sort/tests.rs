use super::{sort, sort_numbers};
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
    fn equals_keep_their_order(mut list in proptest::collection::vec(0_u64..1000, 0..200)) {
        let mut expected = list.clone();
        expected.sort_by_key(|number| number % 10);
        sort(&mut list, &|one, other| one % 10 < other % 10);
        prop_assert_eq!(list, expected);
    }
}
