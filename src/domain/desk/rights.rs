//! Rights: one pure function says who may do what, and nothing is done without what it gives.

use super::{Role, User};
use crate::domain::{
    Locale,
    schema::{Column, Kind, columns},
};

/// A cell of a record.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Cell<'a> {
    /// The kind of the record.
    pub kind: Kind,
    /// Its key.
    pub key: &'a str,
    /// The column.
    pub column: &'a str,
    /// The language that the record itself is in, where it is in one.
    pub language: Option<Locale>,
}

/// Something that is done at the desk.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Action<'a> {
    /// Being there, and changing one's own password, factor and sessions.
    Enter,
    /// Adding, changing and removing users.
    ManageUsers,
    /// Reading who did what.
    ReadAudit,
    /// Proposing another text for a cell.
    Propose(Cell<'a>),
    /// Saying that a translation was read and is right.
    Review(Cell<'a>),
    /// Publishing another text of a cell.
    Publish(Cell<'a>),
}

/// The proof that a person may do an action. Only [`may`] makes one.
#[derive(Debug, PartialEq, Eq)]
pub struct Permit {
    user: User,
}

impl Permit {
    /// Who it was given to.
    #[must_use]
    pub const fn user(&self) -> &User {
        &self.user
    }
}

/// The person may not do that.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Denied;

/// What a member's proposal may never touch: the name of the entry in addresses, and what the coalition says of the member.
const NOT_OF_MEMBERS: [&str; 7] = ["slug", "membership", "relation", "evidence", "source_url", "unverified", "logo"];

/// The columns of a text that are translated.
const TRANSLATED_TEXT: [&str; 4] = ["title", "description", "lead", "markdown"];

/// What goes along with a translated text: when it changed, and whether readers are warned before it.
const BESIDE_TRANSLATED_TEXT: [&str; 2] = ["updated", "content_note"];

/// Whether a person may do an action.
///
/// # Errors
/// When not.
pub fn may(user: &User, action: Action<'_>) -> Result<Permit, Denied> {
    let allowed = match action {
        Action::Enter => true,
        Action::ManageUsers | Action::ReadAudit => user.role == Role::Admin,
        Action::Propose(cell) => match user.role {
            Role::Admin => true,
            Role::Editor => cell.kind != Kind::Site,
            Role::Translator => {
                let beside = cell.kind == Kind::Texts && BESIDE_TRANSLATED_TEXT.contains(&cell.column);
                let of_text = Cell { column: if beside { "markdown" } else { cell.column }, ..cell };
                is_translation_into(&user.languages, of_text) || is_own_term(user, cell)
            }
            Role::Member => is_own_entry(user, cell),
        },
        Action::Review(cell) => match user.role {
            Role::Admin | Role::Editor => language_of(cell).is_some(),
            Role::Translator => is_translation_into(&user.languages, cell),
            Role::Member => false,
        },
        Action::Publish(cell) => match user.role {
            Role::Admin => true,
            Role::Editor => cell.kind != Kind::Site,
            Role::Translator | Role::Member => false,
        },
    };
    if allowed { Ok(Permit { user: user.clone() }) } else { Err(Denied) }
}

fn is_translation_into(languages: &[Locale], cell: Cell<'_>) -> bool {
    language_of(cell).is_some_and(|language| languages.contains(&language))
}

/// The language that a cell is written in, where it can be translated.
fn language_of(cell: Cell<'_>) -> Option<Locale> {
    if cell.kind == Kind::Texts {
        let (_, language) = cell.key.rsplit_once('/')?;
        return language.parse().ok().filter(|_| TRANSLATED_TEXT.contains(&cell.column));
    }
    if cell.kind == Kind::Phrases {
        let (language, _) = cell.key.split_once('/')?;
        return language.parse().ok().filter(|_| ["locale", "id", "text"].contains(&cell.column));
    }
    let is_translated = |column: &Column| matches!(column, Column::Localized(_)) && column.is_called(cell.column);
    let (_, language) = cell.column.rsplit_once('_')?;
    columns(cell.kind).iter().any(is_translated).then(|| language.parse().ok()).flatten()
}

/// Whether a cell is one of a term to avoid in a language of the person.
fn is_own_term(user: &User, cell: Cell<'_>) -> bool {
    let is_there = columns(Kind::Terms).iter().any(|column| column.is_called(cell.column));
    cell.kind == Kind::Terms && is_there && cell.language.is_some_and(|language| user.languages.contains(&language))
}

fn is_own_entry(user: &User, cell: Cell<'_>) -> bool {
    let is_own = user.organisation.as_ref().is_some_and(|own| own.as_str() == cell.key);
    let is_closed = NOT_OF_MEMBERS
        .iter()
        .any(|closed| cell.column.strip_prefix(closed).is_some_and(|rest| rest.is_empty() || rest.starts_with('_')));
    let is_there = columns(Kind::Organisations).iter().any(|column| column.is_called(cell.column));
    cell.kind == Kind::Organisations && is_own && is_there && !is_closed
}

#[cfg(test)]
mod tests {
    use super::*;

    fn user(role: Role) -> User {
        let languages = if role == Role::Translator { vec![Locale::Bg] } else { Vec::new() };
        let organisation = (role == Role::Member).then(|| "thorn".parse().expect("slug"));
        User { name: "ann".parse().expect("slug"), role, languages, organisation }
    }

    fn allowed(role: Role, action: Action<'_>) -> bool {
        may(&user(role), action).is_ok()
    }

    #[test]
    fn everybody_enters_and_only_admins_manage_users_and_read_the_audit_log() {
        for role in Role::ALL {
            assert!(allowed(*role, Action::Enter), "{role}");
            for action in [Action::ManageUsers, Action::ReadAudit] {
                assert_eq!(allowed(*role, action), *role == Role::Admin, "{role}");
            }
        }
    }

    #[test]
    fn a_translator_touches_cells_of_the_own_languages_and_nothing_else() {
        let may = |kind, key, column| {
            let cell = Cell { kind, key, column, language: None };
            let asked = [Action::Propose(cell), Action::Review(cell)].map(|action| allowed(Role::Translator, action));
            assert_eq!(asked[0], asked[1], "{column}");
            assert!(!allowed(Role::Translator, Action::Publish(cell)));
            asked[0]
        };
        assert!(may(Kind::Events, "launch", "title_bg"));
        assert!(may(Kind::Texts, "about/bg", "markdown"));
        assert!(may(Kind::Phrases, "bg/nav-home", "text"));
        let updated = Cell { kind: Kind::Texts, key: "about/bg", column: "updated", language: None };
        assert!(allowed(Role::Translator, Action::Propose(updated)), "goes along with a text");
        for (kind, key, column) in [
            (Kind::Events, "launch", "title_en"),
            (Kind::Events, "launch", "title"),
            (Kind::Events, "launch", "kind_bg"),
            (Kind::Helplines, "line", "phone"),
            (Kind::Texts, "about/en", "markdown"),
            (Kind::Phrases, "en/nav-home", "text"),
            (Kind::Reviews, "texts/about/bg", "text"),
            (Kind::Site, "site", "site"),
        ] {
            assert!(!may(kind, key, column), "{kind}/{key} {column}");
        }
    }

    #[test]
    fn a_translator_proposes_terms_to_avoid_of_the_own_languages_and_reviews_none() {
        let cell = |kind, column, language| Cell { kind, key: "a-term", column, language };
        let of_terms = |column, language| cell(Kind::Terms, column, language);
        for column in columns(Kind::Terms) {
            let own = of_terms(column.name(), Some(Locale::Bg));
            assert!(allowed(Role::Translator, Action::Propose(own)), "{}", column.name());
            for action in [Action::Review(own), Action::Publish(own)] {
                assert!(!allowed(Role::Translator, action), "{}", column.name());
            }
            for language in [Some(Locale::En), None] {
                let other = of_terms(column.name(), language);
                assert!(!allowed(Role::Translator, Action::Propose(other)), "{}", column.name());
            }
        }
        for other in [of_terms("nothing", Some(Locale::Bg)), cell(Kind::Reviews, "subject", Some(Locale::Bg))] {
            assert!(!allowed(Role::Translator, Action::Propose(other)), "{other:?}");
        }
    }

    #[test]
    fn a_member_proposes_for_the_own_entry_without_its_address_membership_and_evidence() {
        let may =
            |kind, key, column| allowed(Role::Member, Action::Propose(Cell { kind, key, column, language: None }));
        assert!(may(Kind::Organisations, "thorn", "name"));
        assert!(may(Kind::Organisations, "thorn", "summary_fr"));
        assert!(!may(Kind::Organisations, "other", "name"));
        assert!(!may(Kind::Events, "thorn", "title_en"));
        for column in ["slug", "membership", "source_url", "evidence_summary_fr", "nothing"] {
            assert!(!may(Kind::Organisations, "thorn", column), "{column}");
        }
    }

    #[test]
    fn editors_publish_everything_but_the_settings() {
        for kind in Kind::ALL {
            let cell = Cell { kind: *kind, key: "a", column: "b", language: None };
            assert_eq!(allowed(Role::Editor, Action::Publish(cell)), *kind != Kind::Site, "{kind}");
            assert!(allowed(Role::Admin, Action::Publish(cell)), "{kind}");
            assert!(!allowed(Role::Member, Action::Publish(cell)), "{kind}");
        }
    }
}
