//! How well one document matches a query.
//!
//! A document has to match every word. Its tier is that of its worst matched
//! word. Inside a tier the score decides, the sum of
//! - for every query word, its best match times the weight of the field: a
//!   whole word more than a beginning, a beginning the more the less is missing,
//!   fewer errors more than many;
//! - for the field that matches best as a whole, times its weight: the share of
//!   the field that is covered (so short names come before long ones), words in
//!   the order and next to each other as typed, the first word at its head, and,
//!   more than all this, that the query is the whole field.
//!
//! So an acronym of its own comes before a name that contains it, if its field
//! weighs at least six tenths as much as the name's.

use super::dictionary::Dictionary;
use super::pattern::{Evidence, MAX_QUERY_WORDS, Pattern, Tier};

const WHOLE_FIELD: u32 = 200;
const COVERED: u32 = 100;
const NEIGHBOURS: u32 = 20;
const IN_ORDER: u32 = 8;
const AT_HEAD: u32 = 10;

/// A query, looked up.
pub(super) struct Query<'q> {
    pub(super) patterns: &'q [Pattern],
    /// How many words it has.
    pub(super) words: usize,
    pub(super) dictionary: &'q Dictionary,
}

/// A document that matches.
#[derive(Clone, Copy, Debug)]
pub(super) struct Ranked {
    pub(super) tier: Tier,
    /// Of all words together.
    pub(super) errors: u32,
    pub(super) score: u32,
}

/// A match in one field and the place of the word it begins at.
type Placed = Option<(Evidence, u32)>;

/// The best match of one query word among all fields.
#[derive(Clone, Copy, Debug)]
struct Best {
    tier: Tier,
    errors: u8,
    points: u32,
}

impl Best {
    fn beats(self, other: Self) -> bool {
        (self.tier, self.errors, other.points) < (other.tier, other.errors, self.points)
    }
}

/// The best matches of one document, gathered field by field.
#[derive(Debug, Default)]
pub(super) struct Tally {
    best: [Option<Best>; MAX_QUERY_WORDS],
    bonus: u32,
}

impl Tally {
    /// Reads one field: its weight, the bytes in its words, and the words.
    pub(super) fn read(&mut self, weight: u16, length: u32, terms: &[u32], query: &Query<'_>) {
        // Most fields match nothing.
        let mut here: Option<[Placed; MAX_QUERY_WORDS]> = None;
        let mut rest = terms;
        for place in 0.. {
            let Some((_, after)) = rest.split_first() else { break };
            for pattern in query.patterns {
                let Some(evidence) = pattern.match_at(rest, query.dictionary) else { continue };
                let here = here.get_or_insert([None; MAX_QUERY_WORDS]);
                for best in here.iter_mut().take(pattern.words.end).skip(pattern.words.start) {
                    if best.is_none_or(|(known, _)| evidence < known) {
                        *best = Some((evidence, place));
                    }
                }
            }
            rest = after;
        }
        let Some(here) = here else { return };
        let weight = u32::from(weight);
        for (best, found) in self.best.iter_mut().zip(here) {
            let Some((Evidence { tier, errors, lack, .. }, _)) = found else { continue };
            let points = weight * u32::from(100_u8.saturating_sub(lack));
            let found = Best { tier, errors, points };
            if best.is_none_or(|best| found.beats(best)) {
                *best = Some(found);
            }
        }
        let here = here.get(..query.words).unwrap_or(&here);
        self.bonus = self.bonus.max(weight * together(here, length));
    }

    /// The result; none if a word of the query has no match.
    pub(super) fn ranked(&self, words: usize) -> Option<Ranked> {
        let mut ranked = Ranked { tier: Tier::Exact, errors: 0, score: self.bonus };
        for best in self.best.iter().take(words) {
            let Best { tier, errors, points } = (*best)?;
            ranked.tier = ranked.tier.max(tier);
            ranked.errors += u32::from(errors);
            ranked.score += points;
        }
        Some(ranked)
    }
}

/// How well a field matches as a whole.
fn together(words: &[Placed], length: u32) -> u32 {
    let (mut covered, mut order) = (0, 0);
    let mut row = true;
    let mut last: Option<(Evidence, u32)> = None;
    for (at, word) in words.iter().enumerate() {
        let &Some((evidence, place)) = word else {
            row = false;
            continue;
        };
        row &= evidence.tier == Tier::Exact;
        if at == 0 && place == 0 {
            order += AT_HEAD;
        }
        match last {
            // Words of the query written as one here.
            Some((before, same)) if same == place && before == evidence => continue,
            Some((before, earlier)) if earlier + before.span == place => order += NEIGHBOURS,
            Some((_, earlier)) => {
                row = false;
                order += if earlier < place { IN_ORDER } else { 0 };
            }
            None => {}
        }
        covered += evidence.covered;
        last = Some((evidence, place));
    }
    let covered = covered.min(length);
    let whole = if row && covered == length { WHOLE_FIELD } else { 0 };
    COVERED * covered / length.max(1) + order + whole
}
