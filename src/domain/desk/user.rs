//! A person who may come in.

use crate::domain::{Locale, Slug, code::codes};

codes! {
    /// What a person does at the desk.
    pub enum Role {
        /// Looks after users and settings; may do what an editor may.
        Admin = "admin",
        /// Changes and publishes records and texts.
        Editor = "editor",
        /// Translates into some languages, and reviews these.
        Translator = "translator",
        /// Proposes changes to the entry of one member organisation.
        Member = "member",
    }
}

/// A person who may come in.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
pub struct User {
    /// The name to sign in with.
    pub name: Slug,
    /// What the person does.
    pub role: Role,
    /// The languages of a translator.
    pub languages: Vec<Locale>,
    /// The organisation of a member.
    pub organisation: Option<Slug>,
}

impl User {
    /// What is missing or too much for the role; nothing when all is well.
    #[must_use]
    pub fn fault(&self) -> Option<&'static str> {
        match self.role {
            Role::Translator if self.languages.is_empty() => Some("a translator needs languages"),
            Role::Member if self.organisation.is_none() => Some("a member needs an organisation"),
            Role::Admin | Role::Editor | Role::Member if !self.languages.is_empty() => {
                Some("only a translator has languages")
            }
            Role::Admin | Role::Editor | Role::Translator if self.organisation.is_some() => {
                Some("only a member has an organisation")
            }
            _ => None,
        }
    }
}
