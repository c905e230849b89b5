//! What the list of changes is asked: everything, one kind, one record.

use crate::domain::{History, read_query, schema::Kind, write_query};

/// The query of the list of changes, as it was written.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct ChangesQuery {
    kind: Option<String>,
    record: Option<String>,
    /// The page, from 1.
    pub page: usize,
}

/// What is listed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Scope {
    /// One kind of record.
    pub kind: Option<Kind>,
    /// One record by its key.
    pub record: Option<String>,
}

impl ChangesQuery {
    /// Reads a query string; what cannot be read asks nothing.
    #[must_use]
    pub fn parse(query: &str) -> Self {
        Self::of(&read_query(query).unwrap_or_default())
    }

    /// The query of keys and values. Keys that it does not know are dropped.
    #[must_use]
    pub fn of(pairs: &[(String, String)]) -> Self {
        let first = |name: &str| {
            let value = pairs.iter().find(|(key, _)| key == name).map(|(_, value)| value.trim());
            value.filter(|value| !value.is_empty()).map(str::to_owned)
        };
        let page = first("page").and_then(|page| page.parse().ok()).unwrap_or(1);
        Self { kind: first("kind"), record: first("record"), page: page.clamp(1, 100_000) }
    }

    /// The query for the changes of one record.
    #[must_use]
    pub fn of_record(kind: Kind, key: &str) -> Self {
        Self { kind: Some(kind.code().to_owned()), record: Some(key.to_owned()), page: 1 }
    }

    /// The same at another page.
    #[must_use]
    pub fn at_page(&self, page: usize) -> Self {
        Self { page, ..self.clone() }
    }

    /// The canonical query string, without `?`.
    #[must_use]
    pub fn to_query(&self) -> String {
        let page = (self.page > 1).then(|| self.page.to_string());
        let pairs = [("kind", &self.kind), ("record", &self.record), ("page", &page)];
        write_query(pairs.iter().filter_map(|(name, value)| Some((*name, value.as_deref()?))))
    }

    /// This query as a link to `path`.
    #[must_use]
    pub fn href(&self, path: &str) -> String {
        let query = self.to_query();
        if query.is_empty() { path.to_owned() } else { format!("{path}?{query}") }
    }

    /// Whether nothing narrows the list.
    #[must_use]
    pub const fn is_open(&self) -> bool {
        self.kind.is_none() && self.record.is_none()
    }

    /// What is listed; nothing when there is no such kind or was never such a record. The settings are no kind here.
    #[must_use]
    pub fn scope(&self, history: &History) -> Option<Scope> {
        let kind = match &self.kind {
            Some(code) => Some(code.parse().ok().filter(|kind: &Kind| kind.is_told())?),
            None => None,
        };
        let was = |key: &str| {
            let kinds = Kind::ALL.iter().filter(|of| kind.is_none_or(|kind| kind == **of));
            kinds.into_iter().any(|kind| kind.is_told() && history.dates(*kind, key).is_some())
        };
        let is_known = self.record.as_deref().is_none_or(was);
        is_known.then(|| Scope { kind, record: self.record.clone() })
    }
}
