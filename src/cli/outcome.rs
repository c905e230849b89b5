//! How a command ends.

use std::error::Error;

/// What a command returns.
pub type CommandResult = Result<(), Box<dyn Error>>;

/// An error and, on lines of their own, the causes that its message does not contain.
pub fn with_causes(error: &dyn Error) -> String {
    let mut message = error.to_string();
    let mut cause = error.source();
    while let Some(error) = cause {
        let reason = error.to_string();
        if !message.contains(&reason) {
            message = format!("{message}\n  cause: {reason}");
        }
        cause = error.source();
    }
    message
}
