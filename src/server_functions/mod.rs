//! What islands request from the server: one function a file, with typed arguments and results.
#![cfg_attr(
    feature = "ssr",
    expect(
        clippy::unused_async,
        reason = "a server function is asynchronous for its caller, who waits for the network"
    )
)]

mod error;
#[cfg(feature = "hydrate")]
mod fetch;
#[cfg(feature = "hydrate")]
mod from_js;
mod list_events;
mod list_members;
mod protocol;
#[cfg(feature = "ssr")]
mod respond;
mod suggest;

pub use error::RequestError;
#[cfg(feature = "hydrate")]
pub use fetch::fetch;
#[cfg(feature = "hydrate")]
pub use from_js::{FromJs, field, parse};
pub use list_events::list_events;
pub use list_members::list_members;
pub use protocol::{Arguments, GetJson};
pub use suggest::suggest;
