//! How the functions travel: arguments in the address of a GET request, results as JSON.
//!
//! In the browser this is a protocol of our own. That of the library brings along a serialiser of queries, a decoder of JSON, a
//! second version of gloo-net and all of its errors: nine kilobytes.

#[cfg(feature = "hydrate")]
use super::{FromJs, RequestError, fetch};
use crate::domain::Locale;
#[cfg(feature = "hydrate")]
use gloo_net::http::Method;
#[cfg(feature = "ssr")]
use leptos::server_fn::axum_export::http::Method;
#[cfg(feature = "ssr")]
use leptos::server_fn::{
    Bytes, ContentType, Decodes, Encodes, Format, FormatType, Http,
    codec::{GetUrl, Post},
    error::FromServerFnError,
};
use leptos::server_fn::{Protocol, client::Client, server::Server};

/// The protocol of the functions.
#[derive(Debug)]
pub struct GetJson;

/// The arguments of a function: the language, the query string of the list, whether the page is in discreet mode (`1`).
pub type Arguments = (Locale, String, Option<u8>);

#[cfg(feature = "hydrate")]
impl<Input, Output, C, S> Protocol<Input, Output, C, S, RequestError> for GetJson
where
    Input: Into<Arguments>,
    Output: FromJs,
    C: Client<RequestError>,
    S: Server<RequestError>,
{
    const METHOD: Method = Method::GET;

    async fn run_server<F, Fut>(_: S::Request, _: F) -> Result<S::Response, RequestError> {
        Err(RequestError::NoResponse)
    }

    fn run_client(path: &str, input: Input) -> impl Future<Output = Result<Output, RequestError>> + Send {
        let (locale, query, discreet) = input.into();
        let mut arguments = form_urlencoded::Serializer::new(String::new());
        arguments.append_pair("locale", locale.code()).append_pair("query", &query);
        if discreet.is_some() {
            arguments.append_pair("discreet", "1");
        }
        let response = fetch([path, "?", &arguments.finish()].concat());
        async move { Ok(Output::from_js(&response.await?)) }
    }
}

#[cfg(feature = "ssr")]
impl<Input, Output, C, S, E> Protocol<Input, Output, C, S, E> for GetJson
where
    Http<GetUrl, Post<Json>>: Protocol<Input, Output, C, S, E>,
    Input: Into<Arguments>,
    C: Client<E>,
    S: Server<E>,
    E: FromServerFnError,
{
    const METHOD: Method = Method::GET;

    fn run_server<F, Fut>(request: S::Request, function: F) -> impl Future<Output = Result<S::Response, E>> + Send
    where
        F: Fn(Input) -> Fut + Send,
        Fut: Future<Output = Result<Output, E>> + Send,
    {
        Http::<GetUrl, Post<Json>>::run_server(request, function)
    }

    fn run_client(path: &str, input: Input) -> impl Future<Output = Result<Output, E>> + Send {
        Http::<GetUrl, Post<Json>>::run_client(path, input)
    }
}

/// JSON.
#[cfg(feature = "ssr")]
#[derive(Debug)]
pub struct Json;

#[cfg(feature = "ssr")]
impl ContentType for Json {
    const CONTENT_TYPE: &'static str = "application/json";
}

#[cfg(feature = "ssr")]
impl FormatType for Json {
    const FORMAT_TYPE: Format = Format::Text;
}

#[cfg(feature = "ssr")]
impl<T: serde::Serialize> Encodes<T> for Json {
    type Error = serde_json::Error;

    fn encode(value: &T) -> Result<Bytes, Self::Error> {
        serde_json::to_vec(value).map(Bytes::from)
    }
}

#[cfg(feature = "ssr")]
impl<T: serde::de::DeserializeOwned> Decodes<T> for Json {
    type Error = serde_json::Error;

    fn decode(bytes: Bytes) -> Result<T, Self::Error> {
        serde_json::from_slice(&bytes)
    }
}
