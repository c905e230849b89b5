//! One small stable sort for all lists of the search: by the bytes of numbers, the least weighty first, so that its time
//! grows with the length of the list and not faster.
//!
//! The sorts of the standard library are compiled anew for every list and order,
//! some kilobytes each, in a program that has to travel to a browser.

#[cfg(test)]
mod tests;

use core::ops::Range;

/// Sorts numbers, the smallest first.
pub(super) fn sort_numbers(list: &mut [u64]) {
    sort_from(list, 0);
}

/// In lists up to this long each number sinks to its place by itself: counting bytes would take longer.
const SHORT: usize = 24;

/// Sorts numbers by their bits from `low` on; equals keep their order.
pub(super) fn sort_from(list: &mut [u64], low: u32) {
    let Some(&first) = list.first() else { return };
    if list.len() <= SHORT {
        for end in 1..list.len() {
            let mut at = end;
            while let Some([before, number]) = at.checked_sub(1).and_then(|start| list.get_mut(start..=at))
                && *before >> low > *number >> low
            {
                core::mem::swap(before, number);
                at -= 1;
            }
        }
        return;
    }
    if list.is_sorted_by_key(|number| number >> low) {
        return;
    }
    // Bytes that all have in common need no pass: most numbers are small.
    let varied = list.iter().fold(0, |varied, number| varied | (number ^ first));
    let mut sorted = vec![0; list.len()];
    for shift in (low..u64::BITS).step_by(8) {
        let byte = |number: u64| (number >> shift & 0xFF) as usize;
        if byte(varied) == 0 {
            continue;
        }
        let mut places = [0; 256];
        for &number in &*list {
            places[byte(number)] += 1;
        }
        let mut sum = 0;
        for place in &mut places {
            (*place, sum) = (sum, sum + *place);
        }
        for &number in &*list {
            let place = &mut places[byte(number)];
            if let Some(slot) = sorted.get_mut(*place) {
                *slot = number;
            }
            *place += 1;
        }
        list.copy_from_slice(&sorted);
    }
}

/// The places of words, numbered from 0, in the order of the words; equal words keep their order. No word holds a zero.
///
/// Four letters of all words are compared at once, as one number, and the next four only of those that have these in
/// common: the words themselves are read once, not at every comparison.
pub(super) fn sorted_words<'w>(count: u32, word: &dyn Fn(u32) -> &'w [u8]) -> Vec<u32> {
    let mut list: Vec<u64> = (0..u64::from(count)).collect();
    let mut unsorted: Vec<(Range<usize>, usize)> = vec![(0..list.len(), 0)];
    while let Some((range, from)) = unsorted.pop() {
        let start = range.start;
        let Some(part) = list.get_mut(range) else { continue };
        for entry in &mut *part {
            let place = lower(*entry);
            *entry = u64::from(letters(word(place), from)) << 32 | u64::from(place);
        }
        sort_from(part, 32);
        let mut end = start;
        for same in part.chunk_by(|one, other| one >> 32 == other >> 32) {
            let from_here = end;
            end += same.len();
            // A zero says that the words end here: then they are equal.
            if let [first, _, ..] = same
                && first >> 32 & 0xFF != 0
            {
                unsorted.push((from_here..end, from + 4));
            }
        }
    }
    list.into_iter().map(lower).collect()
}

/// Four bytes of a word as a number that sorts like them; zeros where it has ended.
fn letters(word: &[u8], from: usize) -> u32 {
    (from..from + 4).fold(0, |letters, at| letters << 8 | u32::from(word.get(at).copied().unwrap_or(0)))
}

/// The lower half of a number.
pub(super) fn lower(number: u64) -> u32 {
    u32::try_from(number & u64::from(u32::MAX)).unwrap_or(0)
}
