//! One small stable sort for all lists of the search.
//!
//! The sorts of the standard library are compiled anew for every list and order,
//! some kilobytes each, in a program that has to travel to a browser.

#[cfg(test)]
mod tests;

/// Sorts numbers so that none comes before one that `precedes` it; equals keep
/// their order.
pub(super) fn sort(list: &mut Vec<u64>, precedes: &dyn Fn(u64, u64) -> bool) {
    let mut merged = Vec::with_capacity(list.len());
    let mut width = 1;
    while width < list.len() {
        merged.clear();
        for pair in list.chunks(width * 2) {
            let (mut left, mut right) = pair.split_at_checked(width).unwrap_or((pair, &[]));
            while let ([first, left_rest @ ..], [second, right_rest @ ..]) = (left, right) {
                if precedes(*second, *first) {
                    merged.push(*second);
                    right = right_rest;
                } else {
                    merged.push(*first);
                    left = left_rest;
                }
            }
            merged.extend_from_slice(left);
            merged.extend_from_slice(right);
        }
        core::mem::swap(list, &mut merged);
        width *= 2;
    }
}

/// Sorts numbers, the smallest first.
pub(super) fn sort_numbers(list: &mut Vec<u64>) {
    sort(list, &|one, other| one < other);
}
