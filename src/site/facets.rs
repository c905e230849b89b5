//! The facets of a list in one language: the values that they have, and which of them each item of the list has.

use crate::{
    domain::{Facet, FacetShape, FacetValue, ListFacet, ValueKind},
    i18n::Language,
};
use std::{borrow::Cow, collections::BTreeSet};

/// The code that an item has in a facet.
pub type Code = Option<Cow<'static, str>>;

/// The values of one item, facet by facet, as an entry of the directory carries them: by their places in the facet.
pub type Values = Vec<Vec<u16>>;

/// The facets of a list, and the values of each of its items. `code` reads an item's code in a facet.
pub fn facets<F: ListFacet, Item>(
    language: &Language,
    items: &[Item],
    code: impl Fn(F, &Item) -> Code,
) -> (Vec<Facet>, Vec<Values>) {
    let mut values = vec![Values::new(); items.len()];
    let facet = |(facet, shape): (&F, &'static FacetShape)| {
        let codes: Vec<Code> = items.iter().map(|item| code(*facet, item)).collect();
        let facet = named(language, shape, codes.iter().flatten());
        for (values, code) in values.iter_mut().zip(&codes) {
            let place = code.as_ref().and_then(|code| u16::try_from(facet.position(code)?).ok());
            values.push(place.into_iter().collect());
        }
        facet
    };
    (F::ALL.iter().zip(F::SHAPES).map(facet).collect(), values)
}

/// A facet with all codes of its vocabulary; where it has none, with the codes that occur: countries by name, the last year first.
fn named<'a>(
    language: &Language,
    shape: &'static FacetShape,
    occurring: impl Iterator<Item = &'a Cow<'static, str>>,
) -> Facet {
    let value = |code: &str| Some(FacetValue { code: code.to_owned(), label: shape.label(language, code)? });
    let occurring = || occurring.map(|code| &**code).collect::<BTreeSet<&str>>().into_iter();
    let mut values: Vec<FacetValue> = match shape.values {
        ValueKind::Codes(codes) => codes.iter().copied().filter_map(value).collect(),
        ValueKind::Country => occurring().filter_map(value).collect(),
        ValueKind::Year => occurring().rev().filter_map(value).collect(),
    };
    if shape.values == ValueKind::Country {
        values.sort_by(|left, right| language.compare(&left.label, &right.label));
    }
    Facet { shape, legend: language.text(&format!("facet-{}", shape.name)).to_owned(), values }
}

impl FacetShape {
    /// What a value is called, also one that no item has; nothing for what the facet cannot have.
    pub fn label(&self, language: &Language, code: &str) -> Option<String> {
        match self.values {
            ValueKind::Country => Some(language.country(code.parse().ok()?)),
            _ if !self.values.contains(code) => None,
            ValueKind::Codes(_) => Some(language.text(&format!("{}-{code}", self.name)).to_owned()),
            ValueKind::Year => Some(code.to_owned()),
        }
    }
}
