//! Values as the server wrote them in JSON, read with the browser's own decoder: one in wasm, or a general way from JavaScript values
//! to Rust, weighs ten kilobytes more. The keys are those that serde writes.

use crate::{
    components::{Answer, ListProps, ListText, SuggestionList},
    domain::{EventCard, Locale, MemberCard, Suggestion},
    search::{DirectoryData, Entry},
};
use js_sys::{Array, JSON, Reflect};
use leptos::wasm_bindgen::{JsCast, JsValue};

/// What can be read from a value of JavaScript.
pub trait FromJs: Sized {
    /// The value, if it is of this kind.
    fn from_js(value: &JsValue) -> Option<Self>;
}

/// Reads JSON.
pub fn from_json<T: FromJs>(json: &str) -> Option<T> {
    T::from_js(&JSON::parse(json).ok()?)
}

fn field<T: FromJs>(object: &JsValue, key: &str) -> Option<T> {
    T::from_js(&Reflect::get(object, &key.into()).ok()?)
}

impl FromJs for String {
    fn from_js(value: &JsValue) -> Option<Self> {
        value.as_string()
    }
}

impl FromJs for bool {
    fn from_js(value: &JsValue) -> Option<Self> {
        Some(value.is_truthy())
    }
}

impl FromJs for u32 {
    #[expect(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "the server wrote whole numbers below 2³²"
    )]
    fn from_js(value: &JsValue) -> Option<Self> {
        value.as_f64().map(|value| value as Self)
    }
}

impl FromJs for u16 {
    fn from_js(value: &JsValue) -> Option<Self> {
        u32::from_js(value)?.try_into().ok()
    }
}

impl FromJs for u8 {
    fn from_js(value: &JsValue) -> Option<Self> {
        u32::from_js(value)?.try_into().ok()
    }
}

impl FromJs for usize {
    fn from_js(value: &JsValue) -> Option<Self> {
        u32::from_js(value)?.try_into().ok()
    }
}

impl FromJs for Locale {
    fn from_js(value: &JsValue) -> Option<Self> {
        value.as_string()?.parse().ok()
    }
}

/// What is not there is not written.
impl<T: FromJs> FromJs for Option<T> {
    fn from_js(value: &JsValue) -> Option<Self> {
        if value.is_undefined() { Some(None) } else { T::from_js(value).map(Some) }
    }
}

/// What is empty need not be written.
impl<T: FromJs> FromJs for Vec<T> {
    fn from_js(value: &JsValue) -> Option<Self> {
        if value.is_undefined() {
            return Some(Self::new());
        }
        let array = value.dyn_ref::<Array>()?;
        let mut items = Self::with_capacity(array.length() as usize);
        // A loop is a fraction of what iterators that collect options weigh.
        for place in 0..array.length() {
            items.push(T::from_js(&array.get(place))?);
        }
        Some(items)
    }
}

impl<A: FromJs, B: FromJs> FromJs for (A, B) {
    fn from_js(value: &JsValue) -> Option<Self> {
        let pair = value.dyn_ref::<Array>()?;
        Some((A::from_js(&pair.get(0))?, B::from_js(&pair.get(1))?))
    }
}

impl FromJs for ListProps {
    fn from_js(value: &JsValue) -> Option<Self> {
        Some(Self {
            locale: field(value, "locale")?,
            path: field(value, "path")?,
            query: field(value, "query")?,
            version: field(value, "version")?,
            facets: Vec::new(),
            text: field(value, "text")?,
            discreet: false,
        })
    }
}

impl<C: FromJs> FromJs for Answer<C> {
    fn from_js(value: &JsValue) -> Option<Self> {
        Some(Self {
            cards: field(value, "cards")?,
            total: field(value, "total")?,
            words: field(value, "words")?,
            counts: field(value, "counts")?,
            page: field(value, "page")?,
            pages: field(value, "pages")?,
        })
    }
}

/// Reads a structure by the keys of its fields.
macro_rules! from_js {
    ($($name:ident { $($field:ident = $key:literal),+ })+) => {
        $(impl FromJs for $name {
            fn from_js(value: &JsValue) -> Option<Self> {
                Some(Self { $($field: field(value, $key)?),+ })
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
        acronym = "acronym", seat = "seat", kind = "kind", membership = "membership", membership_label = "membership_label",
        summary = "summary", summary_language = "summary_language"
    }
    EventCard {
        slug = "slug", href = "href", title = "title", title_language = "title_language", summary = "summary",
        summary_language = "summary_language", datetime = "datetime", date = "date", location = "location", kind = "kind",
        format = "format", own = "own", past = "past", status = "status"
    }
    Suggestion { href = "href", title = "title", language = "language", kind = "kind" }
    SuggestionList { text = "text", options = "options", words = "words" }
    DirectoryData { weights = "w", codes = "c", entries = "e" }
    Entry { slug = "s", fields = "f", values = "v", ranks = "r" }
}
