//! What an answer holds, field by field: called what, of which type, meaning what, and taken from where, each said once.

use super::fallbacks::Texts;
use crate::site::{Dated, RequestContext};
use serde::Serialize;
use std::fmt::Debug;
use utoipa::ToSchema;

/// What the API says of a record.
pub trait Item: Debug + Serialize + ToSchema + 'static {
    /// What is published; the columns of its kind explain the fields that are called like them.
    type Record: Dated + 'static;

    /// What there is to say of a record; its texts come from `texts`.
    fn of(context: &RequestContext<'_>, record: &Self::Record, texts: &mut Texts<'_>) -> Self;
}

/// Defines a struct of an answer with the value of each field. With `of (context, record, texts)` it is the [`Item`] of a record; with
/// `from (…)` it is a part of items, made by a function `of` with these parameters.
macro_rules! item {
    (
        $(#[$about:meta])*
        pub struct $name:ident of ($context:ident, $record:ident: &$Record:ty, $texts:tt) {
            $($(#[$meaning:meta])* $field:ident: $Type:ty = $value:expr,)+
        }
    ) => {
        item! { @struct $(#[$about])* $name { $($(#[$meaning])* $field: $Type,)+ } }

        impl $crate::api::item::Item for $name {
            type Record = $Record;

            fn of($context: &RequestContext<'_>, $record: &$Record, $texts: &mut Texts<'_>) -> Self {
                Self { $($field: $value,)+ }
            }
        }
    };
    (
        $(#[$about:meta])*
        pub struct $name:ident from ($($($given:ident)+: $Given:ty),+) {
            $($(#[$meaning:meta])* $field:ident: $Type:ty = $value:expr,)+
        }
    ) => {
        item! { @struct $(#[$about])* $name { $($(#[$meaning])* $field: $Type,)+ } }

        impl $name {
            /// What there is to say.
            pub fn of($($($given)+: $Given),+) -> Self {
                Self { $($field: $value,)+ }
            }
        }
    };
    (@struct $(#[$about:meta])* $name:ident { $($(#[$meaning:meta])* $field:ident: $Type:ty,)+ }) => {
        $(#[$about])*
        #[derive(Debug, Serialize, ToSchema)]
        pub struct $name { $($(#[$meaning])* $field: $Type,)+ }
    };
}
pub(super) use item;
