//! `coalition import`: from the content folder into the database.

use super::{outcome::CommandResult, store::StoreArguments};
use crate::{
    content,
    domain::{Changes, Content},
    store::Store,
};
use std::path::Path;

/// How an import is done.
#[derive(Debug, Clone, Copy, Default)]
pub struct ImportOptions {
    /// Only say what would change.
    pub dry_run: bool,
    /// Whether much may be removed: see [`Changes::large_removals`].
    pub may_remove: bool,
    /// The version that has to be there.
    pub expected: Option<u64>,
}

/// `coalition import`
pub async fn import(store: &StoreArguments, folder: &Path, options: ImportOptions) -> CommandResult {
    let store = store.open().await?;
    let loaded = load(store.as_ref(), folder, options).await;
    store.close().await;
    loaded
}

/// Puts a folder in the place of what a store holds.
pub async fn load(store: &dyn Store, folder: &Path, options: ImportOptions) -> CommandResult {
    let new = content::read(folder)?;
    // Read before the content: whatever is written since then makes the write below fail.
    let version = store.version().await?;
    if let Some(expected) = options.expected.filter(|expected| *expected != version) {
        return Err(format!(
            "The database holds version {version}, not {expected}: somebody has written. Nothing was imported."
        )
        .into());
    }
    let old = store.content().await?;
    let changes = Content::changes(old.as_ref(), &new);
    eprintln!("{}", content::summary(&changes));
    for gap in content::gaps(&new) {
        eprintln!("{gap}");
    }
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
    } else if changes.count() > 0 {
        let written = store.replace_version(&new, Some(version)).await?;
        eprintln!("The database holds version {written}.");
    }
    Ok(())
}

/// What an import would remove that nobody removes every day, in words.
fn removal(changes: &Changes) -> Option<String> {
    let kinds = changes.large_removals().map(|kind| {
        format!("{} of {} {} ({})", kind.removed.len(), kind.before, kind.kind, content::named(&kind.removed))
    });
    let kinds: Vec<String> = kinds.collect();
    (!kinds.is_empty()).then(|| kinds.join("; "))
}
