//! Values as the server wrote them in JSON, read with the browser's own decoder: one in wasm, or a general way from JavaScript values
//! to Rust, weighs ten kilobytes more. The keys are those that serde writes.
//!
//! What is not there, or of another kind, is read as empty: the server writes no empty lists and nothing for what is not known, and
//! code for what it never writes would be most of the weight.

use crate::{
    components::{ListProps, ListText, ResultPage, SuggestionList},
    domain::{EventCard, Locale, MemberCard, Suggestion},
};
use js_sys::{Array, JSON, Reflect};
use leptos::wasm_bindgen::{JsCast, JsValue};

/// What can be read from a value of JavaScript.
pub trait FromJs {
    /// The value.
    fn from_js(value: &JsValue) -> Self;
}

/// Reads JSON; nothing when it is none.
pub fn parse(json: &str) -> Option<JsValue> {
    JSON::parse(json).ok().filter(JsValue::is_object)
}

/// The value of a key.
pub fn field<T: FromJs>(object: &JsValue, key: &str) -> T {
    T::from_js(&Reflect::get(object, &key.into()).unwrap_or_default())
}

impl FromJs for String {
    fn from_js(value: &JsValue) -> Self {
        value.as_string().unwrap_or_default()
    }
}

impl FromJs for bool {
    fn from_js(value: &JsValue) -> Self {
        value.is_truthy()
    }
}

impl FromJs for f64 {
    fn from_js(value: &JsValue) -> Self {
        value.as_f64().unwrap_or_default()
    }
}

/// Whole numbers.
macro_rules! number_from_js {
    ($($number:ident)+) => {
        $(impl FromJs for $number {
            #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "the server wrote such a number")]
            fn from_js(value: &JsValue) -> Self {
                f64::from_js(value) as Self
            }
        })+
    };
}

number_from_js! { u8 u16 u32 usize }

impl FromJs for Locale {
    fn from_js(value: &JsValue) -> Self {
        String::from_js(value).parse().unwrap_or(Self::En)
    }
}

impl<T: FromJs> FromJs for Option<T> {
    fn from_js(value: &JsValue) -> Self {
        (!value.is_undefined()).then(|| T::from_js(value))
    }
}

impl<T: FromJs> FromJs for Vec<T> {
    fn from_js(value: &JsValue) -> Self {
        let mut items = Self::new();
        if let Some(array) = value.dyn_ref::<Array>() {
            for place in 0..array.length() {
                items.push(T::from_js(&array.get(place)));
            }
        }
        items
    }
}

impl<A: FromJs, B: FromJs> FromJs for (A, B) {
    fn from_js(value: &JsValue) -> Self {
        let pair: &Array = value.unchecked_ref();
        (A::from_js(&pair.get(0)), B::from_js(&pair.get(1)))
    }
}

impl FromJs for ListProps {
    fn from_js(value: &JsValue) -> Self {
        Self {
            locale: field(value, "locale"),
            path: field(value, "path"),
            query: field(value, "query"),
            version: field(value, "version"),
            facets: Vec::new(),
            text: field(value, "text"),
            discreet: false,
        }
    }
}

impl<C: FromJs> FromJs for ResultPage<C> {
    fn from_js(value: &JsValue) -> Self {
        Self {
            cards: field(value, "cards"),
            total: field(value, "total"),
            words: field(value, "words"),
            counts: field(value, "counts"),
            page: field(value, "page"),
            pages: field(value, "pages"),
        }
    }
}

/// Reads a structure by the keys of its fields.
macro_rules! from_js {
    ($($name:ident { $($field:ident = $key:literal),+ })+) => {
        $(impl FromJs for $name {
            fn from_js(value: &JsValue) -> Self {
                Self { $($field: field(value, $key)),+ }
            }
        })+
    };
}

from_js! {
    ListText {
        chosen = "chosen", remove = "remove", reset = "reset", unknown = "unknown", text_chip = "text_chip", empty = "empty",
        pages = "pages", previous = "previous", next = "next", page = "page", own = "own", totals = "totals"
    }
    MemberCard {
        slug = "slug", href = "href", name = "name", name_language = "name_language", translated_name = "translated_name",
        acronym = "acronym", monogram = "monogram", tile = "tile", logo = "logo", seat = "seat", kind = "kind", membership = "membership", membership_label = "membership_label",
        summary = "summary", summary_language = "summary_language"
    }
    EventCard {
        slug = "slug", href = "href", title = "title", title_language = "title_language", summary = "summary",
        summary_language = "summary_language", datetime = "datetime", date = "date", location = "location", kind = "kind",
        format = "format", own = "own", past = "past", status = "status"
    }
    Suggestion { href = "href", title = "title", language = "language", kind = "kind" }
    SuggestionList { text = "text", options = "options", words = "words" }
}
