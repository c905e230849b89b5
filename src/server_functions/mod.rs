//! What islands ask of the server: one function a file.
#![cfg_attr(
    feature = "ssr",
    expect(
        clippy::unused_async,
        reason = "a server function is asynchronous for its caller, who waits for the network"
    )
)]

mod html;
mod list_events;
mod list_members;
mod suggest;

#[cfg(feature = "ssr")]
pub use html::CurrentSnapshot;
pub use list_events::list_events;
pub use list_members::list_members;
pub use suggest::suggest;
