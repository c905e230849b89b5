//! What a request asks, read from its query string.

use super::problem::Problem;
use crate::{
    domain::{Filter, Locale, Shape, ValueKind, read_query, write_query},
    site::{RequestContext, Snapshot},
};
use jiff::Timestamp;
use std::ops::RangeInclusive;

/// The values of a parameter, any of which will do.
pub struct Choice<'a>(Vec<&'a str>);

impl Choice<'_> {
    /// Whether a record with these values is asked for.
    pub fn allow<'v>(&self, values: impl IntoIterator<Item = &'v str>) -> bool {
        self.0.is_empty() || values.into_iter().any(|value| self.0.contains(&value))
    }
}

/// The keys and values of a query string.
pub struct Query(Vec<(String, String)>);

impl Query {
    /// Reads a query string, without `?`.
    pub fn read(query: &str) -> Result<Self, Problem> {
        Ok(Self(read_query(query)?))
    }

    /// Every value of a key, but for empty ones, which forms send for fields left empty.
    pub fn values(&self, name: &str) -> impl Iterator<Item = &str> {
        let of_name = self.0.iter().filter(move |(key, _)| key == name);
        of_name.map(|(_, value)| value.trim()).filter(|value| !value.is_empty())
    }

    /// A whole number within bounds.
    pub fn number(&self, name: &'static str, bounds: RangeInclusive<usize>, default: usize) -> Result<usize, Problem> {
        let Some(value) = self.values(name).next() else { return Ok(default) };
        value.parse().ok().filter(|number| bounds.contains(number)).ok_or_else(|| {
            let allowed = format!("a whole number from {} to {}", bounds.start(), bounds.end());
            Problem::parameter(name, value, allowed)
        })
    }

    /// A moment, or the day that begins with it in UTC.
    pub fn moment(&self, name: &'static str) -> Result<Option<Timestamp>, Problem> {
        let moment = |value: &str| {
            let moment = value.parse().or_else(|_| format!("{value}T00:00:00Z").parse());
            let allowed = "a moment such as 2026-11-28T09:30:00Z or a day such as 2026-11-28";
            moment.map_err(|_: jiff::Error| Problem::parameter(name, value, allowed.to_owned()))
        };
        self.values(name).next().map(moment).transpose()
    }

    /// Values of a kind.
    pub fn choice(&self, name: &'static str, kind: ValueKind) -> Result<Choice<'_>, Problem> {
        let wrong = self.values(name).find(|value| !kind.contains(value));
        wrong.map_or(Ok(()), |value| Err(Problem::parameter(name, value, kind.to_string())))?;
        Ok(Choice(self.values(name).collect()))
    }

    /// Values that records have, such as the names of other records.
    pub fn known<'k>(
        &self,
        name: &'static str,
        known: impl IntoIterator<Item = &'k str>,
    ) -> Result<Choice<'_>, Problem> {
        let known: Vec<&str> = known.into_iter().collect();
        let one = |value| if known.contains(&value) { Ok(value) } else { Err(unlisted(name, value, &known)) };
        self.values(name).map(one).collect::<Result<_, _>>().map(Choice)
    }

    /// The same request to the list of a page. Other than there, every value has to be one that there can be.
    pub fn filter(&self, shape: &'static Shape) -> Result<Filter, Problem> {
        Ok(Filter::checked(shape, &self.0)?)
    }

    /// The request in the language of `lang`; in the site's first without it.
    pub fn context<'a>(&self, snapshot: &'a Snapshot, base_url: &'a str) -> Result<RequestContext<'a>, Problem> {
        let value = self.values("lang").next();
        let locale = value.map_or_else(|| snapshot.locales().next(), |code| code.parse().ok());
        locale.and_then(|locale| RequestContext::new(snapshot, locale, base_url)).ok_or_else(|| {
            let spoken: Vec<&str> = snapshot.locales().map(Locale::code).collect();
            unlisted("lang", value.unwrap_or_default(), &spoken)
        })
    }

    /// The query string that asks the same for another page.
    pub fn at_page(&self, page: usize) -> String {
        let page = page.to_string();
        let others = self.0.iter().filter(|(key, _)| key != "page").map(|(key, value)| (key.as_str(), value.as_str()));
        write_query(others.chain([("page", page.as_str())]))
    }
}

fn unlisted(name: &'static str, value: &str, known: &[&str]) -> Problem {
    Problem::parameter(name, value, format!("one of {}", known.join(", ")))
}
