//! What institutions and the coalition want, side by side.

use super::{Localized, Slug};
use serde::{Deserialize, Serialize};

/// A subject with what each side wants on it; a side without an entry is not known to want anything.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Comparison {
    /// The coalition's position on it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub coalition: Option<Slug>,
    /// What it is called.
    pub subject: Localized,
    /// What the Commission wants.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub commission: Option<Stance>,
    /// What Parliament wants.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub parliament: Option<Stance>,
    /// What the Council wants.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub council: Option<Stance>,
}

impl Comparison {
    /// The stances of the institutions: Commission, Parliament, Council.
    #[must_use]
    pub const fn institutions(&self) -> [Option<&Stance>; 3] {
        [self.commission.as_ref(), self.parliament.as_ref(), self.council.as_ref()]
    }
}

/// What an institution wants, in one sentence.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Stance {
    /// The step by which it said so; its date and proof are those of the sentence.
    pub milestone: Slug,
    /// The sentence.
    pub text: Localized,
}
