//! What islands ask of the server: one function a file, with typed arguments and answers.
#![cfg_attr(
    feature = "ssr",
    expect(
        clippy::unused_async,
        reason = "a server function is asynchronous for its caller, who waits for the network"
    )
)]

#[cfg(feature = "ssr")]
mod answer;
mod error;
#[cfg(feature = "hydrate")]
mod fetch;
#[cfg(feature = "hydrate")]
mod from_js;
mod list_events;
mod list_members;
mod protocol;
mod suggest;

pub use error::AskError;
#[cfg(feature = "hydrate")]
pub use fetch::fetch;
#[cfg(feature = "hydrate")]
pub use from_js::{FromJs, field, parse};
pub use list_events::list_events;
pub use list_members::list_members;
pub use protocol::{Arguments, GetJson};
pub use suggest::suggest;
