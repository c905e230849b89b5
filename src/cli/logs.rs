//! What is written down while the program runs: to the standard error stream, in one line an event.

use clap::ValueEnum;
use std::io::{self, BufWriter, IsTerminal};
use tracing_appender::non_blocking::{NonBlocking, NonBlockingBuilder, WorkerGuard};
use tracing_subscriber::{
    Layer,
    filter::{LevelFilter, Targets},
    fmt,
    layer::SubscriberExt,
    util::SubscriberInitExt,
};

/// How lines are written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum LogFormat {
    /// For people.
    Pretty,
    /// One JSON object a line, for programs.
    Json,
    /// Not at all.
    Off,
}

/// Lines that wait to be written at most. When more come they are lost: a disk that is slow must not make answers slow.
const WAITING: usize = 16_384;
/// What is written at once, in bytes.
const AT_ONCE: usize = 64 * 1_024;

/// Begins to write. What is returned writes the rest when it is dropped.
///
/// # Errors
/// When the levels cannot be read.
pub fn start(format: LogFormat, levels: &str) -> Result<WorkerGuard, String> {
    let levels = read(levels)?;
    let (writer, guard) = NonBlockingBuilder::default()
        .buffered_lines_limit(WAITING)
        .thread_name("logs")
        .finish(BufWriter::with_capacity(AT_ONCE, io::stderr()));
    let layer = match format {
        LogFormat::Off => None,
        LogFormat::Pretty => Some(pretty(writer).boxed()),
        LogFormat::Json => Some(fmt::layer().json().flatten_event(true).with_writer(writer).boxed()),
    };
    // The filter stands before all, so that what nobody wants is not even put together.
    let levels = if format == LogFormat::Off { Targets::new().with_default(LevelFilter::OFF) } else { levels };
    tracing_subscriber::registry().with(levels).with(layer).init();
    Ok(guard)
}

fn pretty<S>(writer: NonBlocking) -> impl Layer<S>
where
    S: tracing::Subscriber + for<'span> tracing_subscriber::registry::LookupSpan<'span>,
{
    fmt::layer().with_target(false).with_ansi(io::stderr().is_terminal()).with_writer(writer)
}

fn read(levels: &str) -> Result<Targets, String> {
    let unreadable = |error| format!("RUST_LOG is “{levels}”: {error}. Write a level, or target=level,…");
    levels.parse().map_err(unreadable)
}

#[cfg(test)]
mod tests {
    use super::*;
    use tracing::Level;

    #[test]
    fn levels_are_read_as_in_other_programs_and_mistakes_are_named() {
        let levels = read("warn,request=off,coalition=debug").expect("levels");
        assert!(levels.would_enable("coalition::web", &Level::DEBUG));
        assert!(levels.would_enable("hyper", &Level::WARN) && !levels.would_enable("hyper", &Level::INFO));
        assert!(!levels.would_enable("request", &Level::ERROR));
        assert!(read("request=loud").is_err_and(|error| error.contains("request=loud")));
    }
}
