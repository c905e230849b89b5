//! The threads that speak HTTP, beside those that make pages.
//!
//! One event loop for each processor, and a connection stays on the loop it was given to. Nothing is done on them that takes long:
//! a page that is kept is answered however many pages are being made. Why: docs/decisions/016-event-loops.md.

use std::{io, num::NonZero, thread};
use tokio::{
    runtime::{self, Handle},
    sync::oneshot,
};

/// Event loops, each on a thread of its own. They end when this is dropped.
pub struct EventLoops(Vec<EventLoop>);

struct EventLoop {
    handle: Handle,
    /// Dropped to end the loop.
    _running: oneshot::Sender<()>,
}

impl EventLoops {
    /// As many as there are processors, or as the system has threads and files for.
    pub fn start() -> Self {
        let processors = thread::available_parallelism().map_or(1, NonZero::get);
        let started = |number| {
            EventLoop::start(number).inspect_err(|error| tracing::warn!(%error, "there is an event loop less")).ok()
        };
        Self((0..processors).map_while(started).collect())
    }

    /// The loop that has the least to look after, or the runtime of the caller where there is none.
    pub fn idlest(&self) -> Handle {
        let handles = self.0.iter().map(|each| &each.handle);
        handles.min_by_key(|handle| handle.metrics().num_alive_tasks()).cloned().unwrap_or_else(Handle::current)
    }
}

impl EventLoop {
    fn start(number: usize) -> io::Result<Self> {
        let runtime = runtime::Builder::new_current_thread().enable_all().build()?;
        let handle = runtime.handle().clone();
        let (running, ended) = oneshot::channel::<()>();
        thread::Builder::new().name(format!("http-{number}")).spawn(move || _ = runtime.block_on(ended))?;
        Ok(Self { handle, _running: running })
    }
}
