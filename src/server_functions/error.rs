//! Why a server function gave no answer.

use leptos::server_fn::{
    Bytes, ContentType, Decodes, Encodes, Format, FormatType,
    error::{FromServerFnError, ServerFnErrorErr},
};

/// Why there is no answer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum AskError {
    /// The server refuses the question, and says why.
    Refused(String),
    /// No server answers, as where the site lies as files, or not what we understand.
    NoAnswer,
}

impl FromServerFnError for AskError {
    type Encoder = Reason;

    fn from_server_fn_error(error: ServerFnErrorErr) -> Self {
        match error {
            ServerFnErrorErr::Args(reason) | ServerFnErrorErr::MissingArg(reason) => Self::Refused(reason),
            _ => Self::NoAnswer,
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

impl Encodes<AskError> for Reason {
    type Error = core::convert::Infallible;

    fn encode(error: &AskError) -> Result<Bytes, Self::Error> {
        Ok(match error {
            AskError::Refused(reason) => Bytes::copy_from_slice(reason.as_bytes()),
            AskError::NoAnswer => Bytes::new(),
        })
    }
}

impl Decodes<AskError> for Reason {
    type Error = core::convert::Infallible;

    fn decode(reason: Bytes) -> Result<AskError, Self::Error> {
        Ok(AskError::Refused(String::from_utf8_lossy(&reason).into_owned()))
    }
}
