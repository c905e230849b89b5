//! `coalition import`: from the content folder into the database.

use super::{
    outcome::CommandResult,
    store::{AUTHOR, StoreArguments},
};
use crate::{
    content,
    domain::{
        Content, rules,
        schema::{self, Changes, Conflict, Merged, Record, Side},
    },
    store::{Batch, Store, StoreError},
};
use std::{fmt, path::Path};

/// How an import is done.
#[derive(Debug, Clone, Default)]
pub struct ImportOptions {
    /// Only say what would change.
    pub dry_run: bool,
    /// Whether much may be removed: see [`Changes::large_removals`].
    pub may_remove: bool,
    /// The version that has to be there.
    pub expected: Option<u64>,
    /// What becomes of what was changed since the last import.
    pub merging: Merging,
    /// The reason, in the editor's words.
    pub message: Option<String>,
}

/// What becomes of what somebody has changed in the database since the last import.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Merging {
    /// It stays; where the files changed the same, nothing is written and the conflicts are told.
    #[default]
    Careful,
    /// It stays, but for what the files changed as well: there this side wins.
    Winner(Side),
    /// It goes: the content becomes what the files say.
    Replace,
}

/// `coalition import`
pub async fn import(store: &StoreArguments, folder: &Path, options: ImportOptions) -> CommandResult {
    let store = store.open().await?;
    let loaded = load(store.as_ref(), folder, options).await;
    store.close().await;
    loaded
}

/// Merges a folder into what a store holds.
pub async fn load(store: &dyn Store, folder: &Path, options: ImportOptions) -> CommandResult {
    let folder = content::read_folder(folder)?;
    // What is written after this makes the write below fail.
    let (published, imported) = store.import_state().await?;
    let version = published.version;
    if let Some(expected) = options.expected.filter(|expected| *expected != version) {
        return Err(format!(
            "The database holds version {version}, not {expected}: somebody has written. Nothing was imported."
        )
        .into());
    }
    let brought = folder.records(&imported);
    let merged = merged(&imported, &brought, &published.records, options.merging)?;
    // What the files say was checked as they were read.
    let other = (merged != brought).then(|| checked(&merged)).transpose()?;
    let new = other.as_ref().unwrap_or(&folder.content);
    let changes = Changes::between(&published.records, &merged);
    eprintln!("{}", content::summary(&changes));
    for gap in content::gaps(new) {
        eprintln!("{gap}");
    }
    for term in folder.terms(&brought, &new.terms) {
        eprintln!("Warning: {term}");
    }
    drop((other, folder));
    let removal = removal(&changes);
    if options.dry_run {
        if let Some(removal) = removal {
            eprintln!("This import would ask for --yes: it removes {removal}.");
        }
        eprintln!("Nothing was written: this was a dry run. The database holds version {version}.");
    } else if let Some(removal) = removal.filter(|_| !options.may_remove) {
        return Err(format!(
            "This import would remove {removal}. Nothing was written. If that is meant, import with --yes; if not, look for \
             rows or files that are missing."
        )
        .into());
    } else if changes.count() > 0 || brought != imported {
        // Also without a change: the next import is compared with what the files say now.
        let batch = Batch {
            author: AUTHOR,
            source: "import",
            message: options.message.as_deref(),
            expected: Some(version),
            imported: Some(&brought),
            ..Batch::default()
        };
        let written = store.publish(&merged, batch).await?;
        eprintln!("The database holds version {written}.");
    }
    Ok(())
}

/// What the records become.
fn merged(
    base: &[Record],
    brought: &[Record],
    published: &[Record],
    merging: Merging,
) -> Result<Vec<Record>, Conflicts> {
    let winner = match merging {
        Merging::Replace => return Ok(brought.to_vec()),
        Merging::Winner(side) => Some(side),
        Merging::Careful => None,
    };
    let Merged { records, conflicts } = schema::merge(base, brought, published, winner);
    if conflicts.is_empty() || winner.is_some() { Ok(records) } else { Err(Conflicts(conflicts)) }
}

/// The content of merged records, which has to keep the rules: each side does, both together may not.
pub fn checked(records: &[Record]) -> Result<Content, Box<dyn std::error::Error>> {
    let content = rules::checked(records).map_err(StoreError::Invalid)?;
    content.ok_or_else(|| "There would be no record left.".into())
}

/// What both the files and somebody in the database have changed.
#[derive(Debug)]
pub struct Conflicts(pub Vec<Conflict>);

impl fmt::Display for Conflicts {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let said =
            |text: &Option<String>| text.as_ref().map_or_else(|| "nothing".to_owned(), |text| format!("“{text}”"));
        for Conflict { kind, key, column, base, theirs, ours } in &self.0 {
            write!(f, "{kind}/{key}")?;
            column.iter().try_for_each(|column| write!(f, ", column {column}"))?;
            writeln!(f, ": was {}, brought {}, in the database {}", said(base), said(theirs), said(ours))?;
        }
        let count = match self.0.len() {
            1 => "1 conflict".to_owned(),
            count => format!("{count} conflicts"),
        };
        write!(
            f,
            "{count}: nothing was written. Take what is brought with --theirs, keep what is in the database with --ours, or \
             correct one of the two first."
        )
    }
}

impl std::error::Error for Conflicts {}

/// What an import would remove that nobody removes every day, in words.
fn removal(changes: &Changes) -> Option<String> {
    let kinds = changes.large_removals().map(|kind| {
        format!("{} of {} {} ({})", kind.removed.len(), kind.before, kind.kind, content::named(&kind.removed))
    });
    let kinds: Vec<String> = kinds.collect();
    (!kinds.is_empty()).then(|| kinds.join("; "))
}
