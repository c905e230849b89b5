//! Lists and single records, the same for every kind.

use super::{
    fallbacks::{Fallbacks, Texts},
    item::{Item, item},
    paging::Paging,
    parameters::{MODIFIED_SINCE, modified_since, of_page},
    problem::Problem,
    query::Query,
    schemas,
};
use crate::{
    domain::{Shape, schema},
    site::{self, Dated, RequestContext},
};
use serde::Serialize;
use std::{borrow::Cow, collections::BTreeMap, marker::PhantomData};
use utoipa::{
    IntoParams, PartialSchema, ToSchema,
    openapi::{
        Ref, RefOr, Schema,
        path::{self, ParameterBuilder, ParameterIn},
        schema::{Array, ObjectBuilder, Type},
    },
};

/// A list of the API, and the records in it.
pub trait Kind: Item {
    /// The kind’s name in addresses, such as `members`.
    const NAME: &'static str = <Self::Record as Dated>::KIND.code();
    /// What one of them is called, such as `member`.
    const ONE: &'static str;
    /// What they are, in which order they are listed.
    const ABOUT: &'static str;
    /// Whether its texts may be in another language than asked for, each by itself.
    const HAS_FALLBACKS: bool = true;
    /// What its lists can be filtered and ordered by, where a page has the same list; they have facets then.
    const SHAPE: Option<&'static Shape> = None;

    /// What a list takes beside language and page.
    fn parameters() -> Vec<ParameterBuilder> {
        Self::SHAPE.map(of_page).unwrap_or_default()
    }

    /// The records that a query selects, in order.
    fn list<'a>(context: &RequestContext<'a>, query: &Query) -> Result<Found<'a, Self::Record>, Problem>;

    /// The record of a name.
    fn find<'a>(context: &RequestContext<'a>, slug: &str) -> Option<&'a Self::Record>;
}

/// The records that a query selects.
pub struct Found<'a, Record> {
    records: Vec<&'a Record>,
    facets: Option<Facets>,
}

impl<'a, Record> Found<'a, Record> {
    /// Records without facets.
    pub fn plain(records: impl IntoIterator<Item = &'a Record>) -> Self {
        Self { records: records.into_iter().collect(), facets: None }
    }

    /// Records with facets, as the list of a page gives them.
    pub fn faceted<Card>(
        (listing, counts): (&site::Listing<Card>, &[Vec<u32>]),
        records: impl IntoIterator<Item = &'a Record>,
    ) -> Self {
        let facets =
            listing.facets.iter().zip(counts).map(|(facet, counts)| (facet.shape.name, counted(facet, counts)));
        Self { facets: Some(facets.collect()), ..Self::plain(records) }
    }
}

/// The facets of a list by name, each with its values.
pub type Facets = BTreeMap<&'static str, Vec<FacetValue>>;

item! {
    /// A value of a facet.
    pub struct FacetValue from (value: &site::FacetValue, count: u32) {
        /// Its code, as the query string wants it.
        #[schema(examples("BE"))]
        value: String = value.code.clone(),
        /// What it is called.
        #[schema(examples("Belgium"))]
        label: String = value.label.clone(),
        /// How many items the list would have with this value chosen too.
        #[schema(examples(3))]
        count: u32 = count,
    }
}

fn counted(facet: &site::Facet, counts: &[u32]) -> Vec<FacetValue> {
    facet.values.iter().zip(counts).map(|(value, count)| FacetValue::of(value, *count)).collect()
}

/// What there is to say of a record, with its dates.
#[derive(Debug, Serialize)]
#[serde(bound = "")]
pub struct Entry<K: Kind> {
    #[serde(flatten)]
    item: K,
    #[serde(skip_serializing_if = "Option::is_none")]
    fallbacks: Option<Fallbacks>,
    created: String,
    modified: String,
}

impl<K: Kind> Entry<K> {
    fn of(context: &RequestContext<'_>, record: &K::Record) -> Self {
        let dates = record.dates(context.snapshot);
        let mut texts = Texts::new(context);
        Self {
            item: K::of(context, record, &mut texts),
            fallbacks: K::HAS_FALLBACKS.then_some(texts.fallbacks),
            created: dates.first.to_string(),
            modified: dates.last.to_string(),
        }
    }
}

impl<K: Kind> PartialSchema for Entry<K> {
    fn schema() -> RefOr<Schema> {
        let mut schema = K::schema();
        if let RefOr::T(Schema::Object(object)) = &mut schema {
            for schema::Field { column, about, .. } in schema::fields(<K::Record as Dated>::KIND) {
                if let Some(property) = object.properties.get_mut(column.name()).filter(|_| !about.is_empty()) {
                    explain(property, about);
                }
            }
            if K::HAS_FALLBACKS {
                object.properties.insert("fallbacks".to_owned(), Ref::from_schema_name(Fallbacks::name()).into());
            }
            // Every field is always there, if only as `null`.
            object.required = object.properties.keys().cloned().collect();
            for (field, about) in [
                ("created", "When it was first published, as the database knows."),
                ("modified", "When it last changed: the record itself, its town, or who is noted to have taken part."),
            ] {
                let moment = schemas::moment().description(Some(about));
                object.properties.insert(field.to_owned(), moment.into());
                object.required.push(field.to_owned());
            }
        }
        schema
    }
}

/// Says what a field means, unless that is said already.
fn explain(field: &mut RefOr<Schema>, about: &str) {
    let description = match field {
        RefOr::Ref(reference) => {
            if reference.description.is_empty() {
                about.clone_into(&mut reference.description);
            }
            return;
        }
        // Of `null` and something the last is something.
        RefOr::T(Schema::OneOf(choice)) => {
            return choice.items.iter_mut().rev().take(1).for_each(|item| explain(item, about));
        }
        RefOr::T(Schema::Object(object)) => &mut object.description,
        RefOr::T(Schema::Array(array)) => &mut array.description,
        RefOr::T(_) => return,
    };
    description.get_or_insert_with(|| about.to_owned());
}

impl<K: Kind> ToSchema for Entry<K> {
    fn name() -> Cow<'static, str> {
        K::name()
    }

    fn schemas(schemas: &mut Vec<(String, RefOr<Schema>)>) {
        schemas.push((Fallbacks::name().into(), Fallbacks::schema()));
        K::schemas(schemas);
    }
}

/// A page of a list.
#[derive(Debug, Serialize)]
#[serde(bound = "")]
pub struct List<K: Kind> {
    items: Vec<Entry<K>>,
    total: usize,
    /// For lists that have facets.
    #[serde(skip_serializing_if = "Option::is_none")]
    facets: Option<Facets>,
}

impl<K: Kind> PartialSchema for List<K> {
    fn schema() -> RefOr<Schema> {
        let total = ObjectBuilder::new().schema_type(Type::Integer).minimum(Some(0));
        let total = total.description(Some("How many items there are on all pages."));
        let mut list = ObjectBuilder::new()
            .description(Some(format!("A page of the list of {}.", K::NAME)))
            .property("items", Array::new(Ref::from_schema_name(K::name())))
            .required("items")
            .property("total", total)
            .required("total");
        if K::SHAPE.is_some() {
            let about =
                "What the list can be narrowed to: each facet by its name in the query string, with its values.";
            let values = Array::new(Ref::from_schema_name(FacetValue::name()));
            let facets = ObjectBuilder::new().description(Some(about)).additional_properties(Some(RefOr::from(values)));
            list = list.property("facets", facets).required("facets");
        }
        list.into()
    }
}

impl<K: Kind> ToSchema for List<K> {
    fn name() -> Cow<'static, str> {
        format!("{}List", K::name()).into()
    }

    fn schemas(schemas: &mut Vec<(String, RefOr<Schema>)>) {
        schemas.extend([
            (FacetValue::name().into(), FacetValue::schema()),
            (Entry::<K>::name().into(), Entry::<K>::schema()),
        ]);
        Entry::<K>::schemas(schemas);
    }
}

/// What the list of a kind takes beside language and page.
pub struct ListParameters<K>(PhantomData<K>);

impl<K: Kind> IntoParams for ListParameters<K> {
    fn into_params(_: impl Fn() -> Option<ParameterIn>) -> Vec<path::Parameter> {
        K::parameters().into_iter().chain([modified_since()]).map(ParameterBuilder::build).collect()
    }
}

/// The page of a list that a request asks for, with the addresses of the others.
pub fn list<K: Kind>(context: &RequestContext<'_>, query: &Query) -> Result<(List<K>, String), Problem> {
    let paging = Paging::read(query)?;
    let since = query.moment(MODIFIED_SINCE)?;
    let Found { mut records, facets } = K::list(context, query)?;
    if let Some(since) = since {
        records.retain(|record| record.dates(context.snapshot).last >= since);
    }
    let total = records.len();
    let items = paging.part(records).map(|record| Entry::of(context, record)).collect();
    let links = paging.links(total, &format!("{}/api/v1/{}", context.base_url, K::NAME), query);
    Ok((List { items, total, facets }, links))
}

/// One record.
pub fn one<K: Kind>(context: &RequestContext<'_>, slug: &str) -> Result<Entry<K>, Problem> {
    let record = K::find(context, slug).ok_or_else(|| Problem::unknown(K::ONE, slug))?;
    Ok(Entry::of(context, record))
}
