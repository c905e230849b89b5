//! How far apart two spellings are: the optimal string alignment distance,
//! where a letter put in, left out, changed or swapped with its neighbour
//! counts as one typing error.

#[cfg(test)]
mod tests;

/// Words longer than this are compared for equality only.
pub const MAX_LETTERS: usize = 32;

/// The most errors [`allowed`] ever grants.
pub const MAX_ERRORS: u8 = 2;

/// How many errors a folded query word may hold: none below four letters, where
/// every word is near every other; none with a digit, where 2022 is not 2023.
#[must_use]
pub fn allowed(word: &str) -> u8 {
    if word.bytes().any(|byte| byte.is_ascii_digit()) {
        return 0;
    }
    match word.chars().count() {
        0..=3 => 0,
        4..=7 => 1,
        8..=MAX_LETTERS => MAX_ERRORS,
        _ => 0,
    }
}

/// The distance between two words, if it is no more than `max`.
#[must_use]
pub fn within(one: &str, other: &str, max: u8) -> Option<u8> {
    if one == other {
        return Some(0);
    }
    let mut table = Table::new(one)?;
    let mut depth = 0;
    for letter in other.chars() {
        if depth == MAX_LETTERS || table.step(depth, letter) > max {
            return None;
        }
        depth += 1;
    }
    Some(table.whole(depth)).filter(|&distance| distance <= max)
}

/// The least distance between `typed` and a beginning of `word`, if it is no
/// more than `max`.
///
/// The last letter typed has to be found, alone or swapped with the one before:
/// otherwise *chil* would be near every word that starts with *chi*.
#[must_use]
pub fn within_beginning(typed: &str, word: &str, max: u8) -> Option<u8> {
    let mut table = Table::new(typed)?;
    let mut best = None;
    for (depth, letter) in word.chars().enumerate() {
        if table.step(depth, letter) > max {
            break;
        }
        best = nearer(best, table.beginning(depth + 1).filter(|&distance| distance <= max));
    }
    best
}

/// The smaller of two distances, where there is one.
pub(super) fn nearer(one: Option<u8>, other: Option<u8>) -> Option<u8> {
    match (one, other) {
        (Some(one), Some(other)) => Some(one.min(other)),
        _ => one.or(other),
    }
}

/// More rows than any word within reach of the longest query word needs.
const ROWS: usize = MAX_LETTERS + MAX_ERRORS as usize + 2;
const COLUMNS: usize = MAX_LETTERS + 1;
/// Farther than any limit, and safe to count up from.
const FAR: u8 = 100;

/// The table of distances between the beginnings of one word and of another
/// that is given letter by letter; a row can be taken back by stepping again
/// from a smaller depth, so neighbours in a dictionary share their rows.
pub(super) struct Table {
    query: [char; MAX_LETTERS],
    length: usize,
    path: [char; ROWS],
    rows: [[u8; COLUMNS]; ROWS],
}

impl Table {
    /// A table for `word`; none if it is longer than [`MAX_LETTERS`].
    pub(super) fn new(word: &str) -> Option<Self> {
        let mut table =
            Self { query: ['\0'; MAX_LETTERS], length: 0, path: ['\0'; ROWS], rows: [[FAR; COLUMNS]; ROWS] };
        for letter in word.chars() {
            *table.query.get_mut(table.length)? = letter;
            table.length += 1;
        }
        for (cell, count) in table.rows.first_mut()?.iter_mut().zip(0..) {
            *cell = count;
        }
        Some(table)
    }

    /// Writes the row of `letter` after `depth` letters; the least distance in
    /// it, below which no longer beginning can come.
    pub(super) fn step(&mut self, depth: usize, letter: char) -> u8 {
        let Some((above, [row, ..])) = self.rows.split_at_mut_checked(depth + 1) else {
            return FAR;
        };
        let (swapped, upper): (&[u8; COLUMNS], _) = match above {
            [.., swapped, upper] => (swapped, upper),
            [upper] => (&[FAR; COLUMNS], upper),
            [] => return FAR,
        };
        let before = depth.checked_sub(1).and_then(|last| self.path.get(last)).copied();
        if let Some(place) = self.path.get_mut(depth) {
            *place = letter;
        }
        let mut left = upper[0].saturating_add(1);
        let mut least = left;
        let (mut diagonal, mut corner) = (upper[0], FAR);
        let mut last_query = None;
        row[0] = left;
        let cells = row[1..].iter_mut().zip(&upper[1..]).zip(swapped).zip(&self.query);
        for (((cell, &up), &behind), &query) in cells.take(self.length) {
            let mut cost = diagonal + u8::from(query != letter);
            cost = cost.min(up + 1).min(left + 1);
            if before == Some(query) && last_query == Some(letter) {
                cost = cost.min(corner + 1);
            }
            *cell = cost;
            least = least.min(cost);
            (left, diagonal, corner) = (cost, up, behind);
            last_query = Some(query);
        }
        least
    }

    /// The distance to the `depth` letters given so far.
    pub(super) fn whole(&self, depth: usize) -> u8 {
        self.rows.get(depth).and_then(|row| row.get(self.length)).copied().unwrap_or(FAR)
    }

    /// The same, if the last letter of the query word is among the last ones
    /// given: see [`within_beginning`].
    pub(super) fn beginning(&self, depth: usize) -> Option<u8> {
        let query = self.query.get(..self.length)?;
        let path = self.path.get(..depth)?;
        let found = match (query, path) {
            ([.., last], [.., letter]) if last == letter => true,
            ([.., second, last], [.., letter, after]) => second == after && last == letter,
            _ => false,
        };
        found.then(|| self.whole(depth))
    }

    /// Whether the first letter given is not the one of the query word.
    pub(super) fn starts_otherwise(&self) -> bool {
        self.query[0] != self.path[0]
    }
}
