//! How a field becomes columns and a column a field, whatever the database.

use crate::domain::{
    Act, ActKind, Body, CoalitionRole, Country, EventFormat, EventKind, EventStatus, Evidence, EvidenceKind,
    FigureTopic, FigureUnit, HelplineCoverage, HelplineKind, InvolvementRole, Locale, Localized, Membership,
    OpeningHours, OrganisationKind, PartialDate, PlannedStep, Quantity, Relation, Scope, Site, Slug, SpeakerPart,
    Stage, Votes,
};

/// What a column can hold.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum Value {
    Null,
    Integer(i64),
    Real(f64),
    Text(String),
}

/// What a column holds that its field cannot be.
pub(super) type Unreadable = String;

/// The columns of a row being read, one after the other.
pub(super) type Columns<'a> = dyn Iterator<Item = Value> + 'a;

/// A field's way into columns and back; most take one.
pub(super) trait Field: Sized {
    /// Appends the field's columns.
    fn put(&self, columns: &mut Vec<Value>);
    /// Takes the field's columns.
    fn take(columns: &mut Columns<'_>) -> Result<Self, Unreadable>;
}

/// A field of one column, which may be optional.
pub(super) trait Single: Sized {
    fn to_value(&self) -> Value;
    fn from_value(value: Value) -> Result<Self, Unreadable>;
}

impl<T: Single> Field for T {
    fn put(&self, columns: &mut Vec<Value>) {
        columns.push(self.to_value());
    }

    fn take(columns: &mut Columns<'_>) -> Result<Self, Unreadable> {
        T::from_value(columns.next().ok_or("a column is missing")?)
    }
}

impl<T: Single> Field for Option<T> {
    fn put(&self, columns: &mut Vec<Value>) {
        columns.push(self.as_ref().map_or(Value::Null, T::to_value));
    }

    fn take(columns: &mut Columns<'_>) -> Result<Self, Unreadable> {
        match columns.next().ok_or("a column is missing")? {
            Value::Null => Ok(None),
            value => T::from_value(value).map(Some),
        }
    }
}

impl Field for Evidence {
    fn put(&self, columns: &mut Vec<Value>) {
        self.kind.put(columns);
        self.source_url.put(columns);
    }

    fn take(columns: &mut Columns<'_>) -> Result<Self, Unreadable> {
        Ok(Self { kind: Field::take(columns)?, source_url: Field::take(columns)? })
    }
}

/// The signatories of an event: how many, and how exactly that is known.
impl Field for Option<(u32, Quantity)> {
    fn put(&self, columns: &mut Vec<Value>) {
        self.map(|(count, _)| count).put(columns);
        self.map(|(_, quantity)| quantity).put(columns);
    }

    fn take(columns: &mut Columns<'_>) -> Result<Self, Unreadable> {
        let (count, quantity): (Option<u32>, Option<Quantity>) = (Field::take(columns)?, Field::take(columns)?);
        Ok(count.zip(quantity))
    }
}

impl Field for Option<Act> {
    fn put(&self, columns: &mut Vec<Value>) {
        self.as_ref().map(|act| act.kind).put(columns);
        self.as_ref().map(|act| act.number.clone()).put(columns);
        self.as_ref().and_then(|act| act.in_force_until).put(columns);
    }

    fn take(columns: &mut Columns<'_>) -> Result<Self, Unreadable> {
        let (kind, number, in_force_until): (Option<ActKind>, Option<String>, Option<PartialDate>) =
            (Field::take(columns)?, Field::take(columns)?, Field::take(columns)?);
        Ok(kind.zip(number).map(|(kind, number)| Act { kind, number, in_force_until }))
    }
}

impl Field for Option<PlannedStep> {
    fn put(&self, columns: &mut Vec<Value>) {
        self.map(|planned| planned.stage).put(columns);
        self.map(|planned| planned.date).put(columns);
    }

    fn take(columns: &mut Columns<'_>) -> Result<Self, Unreadable> {
        let (stage, date): (Option<Stage>, Option<PartialDate>) = (Field::take(columns)?, Field::take(columns)?);
        Ok(stage.zip(date).map(|(stage, date)| PlannedStep { stage, date }))
    }
}

impl Field for Option<Votes> {
    fn put(&self, columns: &mut Vec<Value>) {
        self.map(|votes| votes.in_favour).put(columns);
        self.map(|votes| votes.against).put(columns);
        self.and_then(|votes| votes.abstentions).put(columns);
    }

    fn take(columns: &mut Columns<'_>) -> Result<Self, Unreadable> {
        let (in_favour, against, abstentions): (Option<u16>, Option<u16>, Option<u16>) =
            (Field::take(columns)?, Field::take(columns)?, Field::take(columns)?);
        Ok(in_favour.zip(against).map(|(in_favour, against)| Votes { in_favour, against, abstentions }))
    }
}

/// Types whose text is their value.
macro_rules! texts {
    ($($type:ty),+ $(,)?) => { $(
        impl Single for $type {
            fn to_value(&self) -> Value {
                Value::Text(self.to_string())
            }

            fn from_value(value: Value) -> Result<Self, Unreadable> {
                match value {
                    Value::Text(text) => text.parse().map_err(|error| format!("{error}")),
                    other => Err(format!("{other:?} is not a text")),
                }
            }
        }
    )+ };
}

texts!(String, Slug, Country, PartialDate, Locale, EvidenceKind, OrganisationKind, Scope, Membership, Relation);
texts!(
    EventKind,
    EventFormat,
    EventStatus,
    CoalitionRole,
    SpeakerPart,
    InvolvementRole,
    Quantity,
    FigureTopic,
    FigureUnit,
    HelplineCoverage,
    HelplineKind,
    OpeningHours,
    Stage,
    ActKind
);

/// Whole numbers.
macro_rules! integers {
    ($($type:ty),+) => { $(
        impl Single for $type {
            fn to_value(&self) -> Value {
                // What no column of numbers can hold goes as text, and the database refuses it instead of cutting it.
                i64::try_from(*self).map_or_else(|_| Value::Text(self.to_string()), Value::Integer)
            }

            fn from_value(value: Value) -> Result<Self, Unreadable> {
                match value {
                    Value::Integer(number) => Self::try_from(number).map_err(|_| format!("{number} is out of range")),
                    other => Err(format!("{other:?} is not a whole number")),
                }
            }
        }
    )+ };
}

integers!(u8, u16, u32, u64);

impl Single for bool {
    fn to_value(&self) -> Value {
        Value::Integer(i64::from(*self))
    }

    fn from_value(value: Value) -> Result<Self, Unreadable> {
        match value {
            Value::Integer(0) => Ok(false),
            Value::Integer(1) => Ok(true),
            other => Err(format!("{other:?} is neither 0 nor 1")),
        }
    }
}

impl Single for f64 {
    fn to_value(&self) -> Value {
        Value::Real(*self)
    }

    fn from_value(value: Value) -> Result<Self, Unreadable> {
        match value {
            Value::Real(number) => Ok(number),
            other => Err(format!("{other:?} is not a number")),
        }
    }
}

/// A value as JSON. Everything kept so has text keys and therefore always a JSON form; the tables would refuse the `None`.
pub(super) fn json(value: &impl serde::Serialize) -> Option<String> {
    serde_json::to_string(value).ok()
}

/// Types that stand in their column as JSON.
macro_rules! json {
    ($($type:ty),+ $(,)?) => { $(
        impl Single for $type {
            fn to_value(&self) -> Value {
                json(self).map_or(Value::Null, Value::Text)
            }

            fn from_value(value: Value) -> Result<Self, Unreadable> {
                match value {
                    Value::Text(text) => serde_json::from_str(&text).map_err(|error| error.to_string()),
                    other => Err(format!("{other:?} is not JSON")),
                }
            }
        }
    )+ };
}

json!(Localized, Site, Vec<String>, Vec<Slug>, Vec<Body>);

#[cfg(test)]
mod tests {
    use super::*;

    fn back<T: Field>(field: &T) -> Result<T, Unreadable> {
        let mut columns = Vec::new();
        field.put(&mut columns);
        T::take(&mut columns.into_iter())
    }

    #[test]
    fn a_field_comes_back_from_its_columns() {
        assert_eq!(back(&Some(7_u8)), Ok(Some(7)));
        assert_eq!(back(&None::<Slug>), Ok(None));
        assert_eq!(back(&true), Ok(true));
        assert_eq!(back(&vec!["a;b".to_owned(), "\"".to_owned()]), Ok(vec!["a;b".to_owned(), "\"".to_owned()]));
        assert_eq!(back(&Some((40_u32, Quantity::Nearly))), Ok(Some((40, Quantity::Nearly))));
        assert_eq!(back(&None::<(u32, Quantity)>), Ok(None));
    }

    #[test]
    fn a_column_that_its_field_cannot_be_is_refused() {
        assert!(u8::from_value(Value::Integer(256)).is_err());
        assert!(bool::from_value(Value::Integer(2)).is_err());
        assert!(Slug::from_value(Value::Text("No Slug".to_owned())).is_err());
        assert!(Localized::from_value(Value::Text("[]".to_owned())).is_err());
        assert!(<Option<Slug> as Field>::take(&mut std::iter::empty()).is_err());
    }
}
