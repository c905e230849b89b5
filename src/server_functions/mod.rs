//! What islands ask of the server: one function a file.
#![expect(
    missing_docs,
    reason = "the macro makes a struct of each function, whose fields are the function's arguments"
)]
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
pub use html::FragmentRequest;
pub use list_events::ListEvents;
pub use list_members::ListMembers;
pub use suggest::Suggest;
