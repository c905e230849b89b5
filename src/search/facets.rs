//! Narrowing a list by chosen values: any of the values chosen in one facet,
//! and so in every facet. Each value comes with the number of documents that
//! choosing it would list.

#[cfg(test)]
mod tests;

/// The values every document carries in every facet.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct FacetValues {
    /// How many values each facet has.
    sizes: Vec<u16>,
    values: Vec<u16>,
    /// Where the values of each facet of each document end.
    ends: Vec<u32>,
    /// How many documents there are, and how many carry each value of each facet.
    len: usize,
    totals: Vec<Vec<u32>>,
}

impl FacetValues {
    /// No documents yet; `sizes` says how many values each facet has. The
    /// values of a facet are numbered from 0.
    #[must_use]
    pub fn new(sizes: &[u16]) -> Self {
        let totals = sizes.iter().map(|&size| vec![0; usize::from(size)]).collect();
        Self { sizes: sizes.to_vec(), totals, ..Self::default() }
    }

    /// Adds the next document with its values facet by facet. Facets left out
    /// are empty; a value given twice counts once.
    pub fn add(&mut self, facets: &[&[u16]]) {
        self.len += 1;
        for (facet, totals) in self.totals.iter_mut().enumerate() {
            let start = self.values.len();
            for &value in facets.get(facet).copied().unwrap_or_default() {
                if !self.values.iter().skip(start).any(|&known| known == value) {
                    self.values.push(value);
                    count(totals, value);
                }
            }
            self.ends.push(u32::try_from(self.values.len()).unwrap_or(u32::MAX));
        }
    }

    /// Gives back memory that no document needs.
    pub fn shrink_to_fit(&mut self) {
        self.values.shrink_to_fit();
        self.ends.shrink_to_fit();
    }

    /// The values of a document in a facet; none for one that is not there.
    #[must_use]
    pub fn of(&self, document: u32, facet: usize) -> &[u16] {
        if facet >= self.sizes.len() {
            return &[];
        }
        let at = document as usize * self.sizes.len() + facet;
        let start = at.checked_sub(1).map_or(Some(0), |last| self.ends.get(last).copied());
        let place = start.zip(self.ends.get(at).copied());
        place.and_then(|(start, end)| self.values.get(start as usize..end as usize)).unwrap_or_default()
    }

    /// Which of the documents, each given once, the selection leaves, in the
    /// order given, and how many carry each value, in one pass.
    ///
    /// A document counts for a value if it passes all *other* facets: the count
    /// is the length of the list once that value alone is chosen in its facet,
    /// and how many of the list carry it if it is chosen besides others.
    #[must_use]
    pub fn filter(&self, documents: &[u32], selection: &Selection) -> Filtered {
        let open = selection.is_empty();
        if open && documents.len() == self.len {
            return Filtered { documents: documents.to_vec(), counts: self.totals.clone() };
        }
        let mut filtered = Filtered {
            documents: Vec::new(),
            counts: self.sizes.iter().map(|&size| vec![0; usize::from(size)]).collect(),
        };
        for &document in documents {
            let fails = |&facet: &usize| !open && !selection.passes(facet, self.of(document, facet));
            let mut failed = (0..self.sizes.len()).filter(fails);
            let first = failed.next();
            if failed.next().is_some() {
                continue;
            }
            if first.is_none() {
                filtered.documents.push(document);
            }
            for (facet, counts) in filtered.counts.iter_mut().enumerate() {
                if first.is_none_or(|only| only == facet) {
                    self.of(document, facet).iter().for_each(|&value| count(counts, value));
                }
            }
        }
        filtered
    }
}

/// Counts one more for a value, if the facet has it.
fn count(counts: &mut [u32], value: u16) {
    if let Some(count) = counts.get_mut(usize::from(value)) {
        *count += 1;
    }
}

/// The values chosen in each facet. A facet that is not restricted lets all pass.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Selection {
    /// `None` for a facet that is not restricted; nothing passes one that is
    /// restricted to no value at all.
    chosen: Vec<Option<Vec<u16>>>,
}

impl Selection {
    /// Nothing chosen.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Chooses a value; choosing it again changes nothing.
    pub fn choose(&mut self, facet: usize, value: u16) {
        let chosen = self.restrict(facet);
        if !chosen.contains(&value) {
            chosen.push(value);
        }
    }

    /// Lets only chosen values of a facet pass, and nothing as long as none is
    /// chosen: so a value that no document carries leaves no document.
    pub fn restrict(&mut self, facet: usize) -> &mut Vec<u16> {
        if self.chosen.len() <= facet {
            self.chosen.resize(facet + 1, None);
        }
        self.chosen[facet].get_or_insert_default()
    }

    /// The values chosen in a facet, in the order they were chosen.
    #[must_use]
    pub fn chosen(&self, facet: usize) -> &[u16] {
        self.chosen.get(facet).and_then(Option::as_deref).unwrap_or_default()
    }

    /// Whether no facet is restricted.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.chosen.iter().all(Option::is_none)
    }

    fn passes(&self, facet: usize, values: &[u16]) -> bool {
        let Some(Some(chosen)) = self.chosen.get(facet) else { return true };
        values.iter().any(|value| chosen.contains(value))
    }
}

/// What a selection leaves of a list.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Filtered {
    /// The documents left, in the order given.
    pub documents: Vec<u32>,
    /// For each facet, for each of its values, how many documents choosing it
    /// would list.
    pub counts: Vec<Vec<u32>>,
}
