//! Why a server function gave no result.

use leptos::server_fn::{
    Bytes, ContentType, Decodes, Encodes, Format, FormatType,
    error::{FromServerFnError, ServerFnErrorErr},
};

/// Why there is no result.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum RequestError {
    /// The server rejects the request, and says why.
    Rejected(String),
    /// No server responds, as where the site lies as files, or not what we understand.
    NoResponse,
}

impl FromServerFnError for RequestError {
    type Encoder = Reason;

    fn from_server_fn_error(error: ServerFnErrorErr) -> Self {
        match error {
            ServerFnErrorErr::Args(reason) | ServerFnErrorErr::MissingArg(reason) => Self::Rejected(reason),
            _ => Self::NoResponse,
        }
    }
}

/// An error travels as its reason, in plain words.
#[derive(Debug)]
pub struct Reason;

impl ContentType for Reason {
    const CONTENT_TYPE: &'static str = "text/plain; charset=utf-8";
}

impl FormatType for Reason {
    const FORMAT_TYPE: Format = Format::Text;
}

impl Encodes<RequestError> for Reason {
    type Error = core::convert::Infallible;

    fn encode(error: &RequestError) -> Result<Bytes, Self::Error> {
        Ok(match error {
            RequestError::Rejected(reason) => Bytes::copy_from_slice(reason.as_bytes()),
            RequestError::NoResponse => Bytes::new(),
        })
    }
}

impl Decodes<RequestError> for Reason {
    type Error = core::convert::Infallible;

    fn decode(reason: Bytes) -> Result<RequestError, Self::Error> {
        Ok(RequestError::Rejected(String::from_utf8_lossy(&reason).into_owned()))
    }
}
