//! Answers as JSON. The browser reads them with its own decoder: one in wasm weighs more.

use leptos::server_fn::{Bytes, ContentType, Decodes, Encodes, Format, FormatType, codec::Post};
use serde::Serialize;
#[cfg(feature = "ssr")]
use serde::de::DeserializeOwned;

/// The codec of answers. `Post` is how the library calls a body; the questions travel in the address.
pub type Json = Post<JsonEncoding>;

/// JSON.
#[derive(Debug)]
pub struct JsonEncoding;

impl ContentType for JsonEncoding {
    const CONTENT_TYPE: &'static str = "application/json";
}

impl FormatType for JsonEncoding {
    const FORMAT_TYPE: Format = Format::Text;
}

#[cfg(feature = "ssr")]
impl<T: Serialize> Encodes<T> for JsonEncoding {
    type Error = serde_json::Error;

    fn encode(value: &T) -> Result<Bytes, Self::Error> {
        serde_json::to_vec(value).map(Bytes::from)
    }
}

#[cfg(feature = "ssr")]
impl<T: DeserializeOwned> Decodes<T> for JsonEncoding {
    type Error = serde_json::Error;

    fn decode(bytes: Bytes) -> Result<T, Self::Error> {
        serde_json::from_slice(&bytes)
    }
}

/// The browser only reads.
#[cfg(feature = "hydrate")]
impl<T: Serialize> Encodes<T> for JsonEncoding {
    type Error = &'static str;

    fn encode(_: &T) -> Result<Bytes, Self::Error> {
        Err("the server answers")
    }
}

#[cfg(feature = "hydrate")]
impl<T: super::FromJs> Decodes<T> for JsonEncoding {
    type Error = &'static str;

    fn decode(bytes: Bytes) -> Result<T, Self::Error> {
        core::str::from_utf8(&bytes).ok().and_then(super::from_json).ok_or("another kind of answer")
    }
}
