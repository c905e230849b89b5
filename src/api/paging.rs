//! Long lists, a page at a time.

use super::{problem::Problem, query::Query};
use std::ops::RangeInclusive;

/// The pages that can be asked for.
pub const PAGES: RangeInclusive<usize> = 1..=100_000;
/// How many items a page may have.
pub const SIZES: RangeInclusive<usize> = 1..=500;
/// How many it has unless asked.
pub const SIZE: usize = 100;

/// The page asked for.
pub struct Paging {
    page: usize,
    size: usize,
}

impl Paging {
    /// Reads `page` and `per_page`.
    pub fn read(query: &Query) -> Result<Self, Problem> {
        Ok(Self { page: query.number("page", PAGES, 1)?, size: query.number("per_page", SIZES, SIZE)? })
    }

    /// What stands on this page; nothing after the last one.
    pub fn part<T>(&self, all: Vec<T>) -> impl Iterator<Item = T> {
        all.into_iter().skip((self.page - 1) * self.size).take(self.size)
    }

    /// The other pages of the list at `address`, as a `Link` header (RFC 8288).
    pub fn links(&self, total: usize, address: &str, query: &Query) -> String {
        let last = total.div_ceil(self.size).max(1);
        // A page after the last one is empty; the one before it is the last.
        let previous = (self.page > 1).then(|| (self.page - 1).min(last));
        let next = (self.page < last).then(|| self.page + 1);
        let pages = [("first", Some(1)), ("prev", previous), ("next", next), ("last", Some(last))];
        let link = |(relation, page): (&str, Option<usize>)| {
            Some(format!("<{address}?{}>; rel=\"{relation}\"", query.at_page(page?)))
        };
        pages.into_iter().filter_map(link).collect::<Vec<_>>().join(", ")
    }
}
