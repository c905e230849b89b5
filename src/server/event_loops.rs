//! The threads that serve HTTP, beside those that render pages.
//!
//! One event loop for each processor, and a connection stays on its loop. Nothing on them takes long: a cached page is sent however
//! many pages are rendered. Why: docs/decisions/016-event-loops.md.

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
            EventLoop::start(number)
                .inspect_err(|error| tracing::warn!(%error, "an event loop could not be started"))
                .ok()
        };
        Self((0..processors).map_while(started).collect())
    }

    /// The loop with the fewest connections, or the runtime of the caller where there is none.
    pub fn least_loaded(&self) -> Handle {
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
