//! Whether what is typed is kept, and what is said of it.

use super::hints::Hint;
use serde::{Deserialize, Serialize};

/// What the server says of a form that it has kept as a draft.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Kept {
    /// The number of the draft.
    pub proposal: u64,
    /// Its version.
    pub version: u64,
    /// The terms to avoid that it has.
    pub hints: Vec<Hint>,
}

/// Whether what is typed is kept.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub enum State {
    /// Nothing was typed.
    #[default]
    Idle,
    /// It was kept at this time of the day.
    Saved(String),
    /// Another window has kept something else in the draft of this address: nothing is kept from here on.
    Conflict(String),
    /// The session has ended; it is kept once there is one again.
    SignedOut,
    /// The server does not answer; it is asked again.
    Unreachable,
    /// The server does not take it.
    Refused,
}

impl State {
    /// A name for style sheet and tests.
    #[must_use]
    pub const fn name(&self) -> &'static str {
        match self {
            Self::Idle => "idle",
            Self::Saved(_) => "saved",
            Self::Conflict(_) => "conflict",
            Self::SignedOut => "signed-out",
            Self::Unreachable => "unreachable",
            Self::Refused => "refused",
        }
    }
}

/// What is said, in the language of the page.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct Words {
    /// Kept; the time follows.
    pub saved: String,
    /// Another window has written.
    pub conflict: String,
    /// The link to what it has written.
    pub see: String,
    /// The session has ended.
    pub signed_out: String,
    /// The link to the sign-in page.
    pub sign_in: String,
    /// The server does not answer.
    pub unreachable: String,
    /// The server does not take it.
    pub refused: String,
}

impl Words {
    /// What is said of a state.
    #[must_use]
    pub fn said(&self, state: &State) -> String {
        match state {
            State::Idle => String::new(),
            State::Saved(time) => [self.saved.as_str(), time].join(" "),
            State::Conflict(_) => self.conflict.clone(),
            State::SignedOut => self.signed_out.clone(),
            State::Unreachable => self.unreachable.clone(),
            State::Refused => self.refused.clone(),
        }
    }

    /// Where one can go on: address and label.
    #[must_use]
    pub fn link(&self, state: &State) -> Option<(String, String)> {
        match state {
            State::Conflict(address) => Some((address.clone(), self.see.clone())),
            State::SignedOut => Some(("/desk/sign-in".to_owned(), self.sign_in.clone())),
            _ => None,
        }
    }
}
