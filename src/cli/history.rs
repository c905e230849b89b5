//! The commands for what has changed: `log`, `show`, `diff`, `undo`, `restore` of one record.

use super::{
    import::{Conflicts, checked},
    outcome::CommandResult,
    store::{AUTHOR, StoreArguments},
};
use crate::{
    domain::schema::{self, Cells, Changes, Kind, Merged, Record},
    store::{Audit, Batch, Published, Revision, Scope, Store},
};
use std::{
    collections::{BTreeSet, HashMap},
    error::Error,
    fmt::Write as _,
    path::Path,
};

/// A kind, such as `events`, or a record, such as `events/2022-07-launch`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Name {
    kind: Kind,
    key: Option<String>,
}

impl core::str::FromStr for Name {
    type Err = crate::domain::UnknownCode;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        match text.split_once('/') {
            Some((kind, key)) => Ok(Self { kind: kind.parse()?, key: Some(key.to_owned()) }),
            None => Ok(Self { kind: text.parse()?, key: None }),
        }
    }
}

/// A record at a revision, such as `events/2022-07-launch@12`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RecordAt {
    kind: Kind,
    key: String,
    revision: u64,
}

impl RecordAt {
    /// The record that a word names which is not the path of a file.
    pub fn of(word: &Path) -> Option<Self> {
        let (name, revision) = word.to_str().filter(|_| !word.exists())?.rsplit_once('@')?;
        let (kind, key) = name.split_once('/')?;
        Some(Self { kind: kind.parse().ok()?, key: key.to_owned(), revision: revision.parse().ok()? })
    }
}

/// `coalition log`
pub async fn log(store: &StoreArguments, name: Option<Name>, limit: u32, as_json: bool) -> CommandResult {
    let scope = match &name {
        None => Scope::All,
        Some(Name { kind, key: None }) => Scope::Kind(*kind),
        Some(Name { kind, key: Some(key) }) => Scope::Record(*kind, key),
    };
    let store = store.open().await?;
    let revisions = store.revisions(scope, limit).await;
    store.close().await;
    let revisions = revisions?;
    if as_json {
        println!("{}", serde_json::to_string_pretty(&revisions)?);
        return Ok(());
    }
    for revision in revisions {
        println!("{}", line(&revision));
    }
    Ok(())
}

/// `coalition show`
pub async fn show(store: &StoreArguments, id: u64, as_json: bool) -> CommandResult {
    let store = store.open().await?;
    let revision = find(store.as_ref(), id).await;
    store.close().await;
    let revision = revision?;
    if as_json {
        println!("{}", serde_json::to_string_pretty(&revision)?);
    } else {
        println!("{}\n{}", line(&revision), differences(revision.before.as_ref(), revision.after.as_ref()));
    }
    Ok(())
}

/// `coalition diff`
pub async fn diff(store: &StoreArguments, from: u64, to: u64) -> CommandResult {
    let store = store.open().await?;
    let both = async { Ok((find(store.as_ref(), from).await?, find(store.as_ref(), to).await?)) }.await;
    store.close().await;
    let (from, to): (Revision, Revision) = both.map_err(|error: Box<dyn Error>| error)?;
    if (from.kind, &from.key) != (to.kind, &to.key) {
        return Err(format!(
            "Revision {} is of {}/{}, and revision {} of {}/{}: compare two of one record.",
            from.id, from.kind, from.key, to.id, to.kind, to.key
        )
        .into());
    }
    println!("{}", differences(from.after.as_ref(), to.after.as_ref()));
    Ok(())
}

/// `coalition audit`: proves that no version was changed past this program and, given a seal that was noted elsewhere, that
/// everything up to it is still there.
pub async fn audit(store: &StoreArguments, noted: Option<&str>) -> CommandResult {
    let store = store.open().await?;
    let audit = store.audit().await;
    store.close().await;
    let Audit { versions, head, seals, mut findings } = audit?;
    if let Some(noted) = noted.filter(|noted| !seals.iter().any(|seal| seal == noted)) {
        findings.push(format!(
            "no version has the seal {noted}: the end of the history was cut off, or it was written anew"
        ));
    }
    if !findings.is_empty() {
        return Err(findings.join("\n").into());
    }
    println!("{versions} versions as they were written. Seal: {}", head.as_deref().unwrap_or("none yet"));
    Ok(())
}

/// `coalition undo`: what a batch changed becomes what it was before, as a batch of its own. What was changed since stays; where
/// that is the same, nothing is written.
pub async fn undo(store: &StoreArguments, batch: u64, message: Option<String>) -> CommandResult {
    let store = store.open().await?;
    let undone = undo_in(store.as_ref(), batch, message).await;
    store.close().await;
    undone
}

async fn undo_in(store: &dyn Store, batch: u64, message: Option<String>) -> CommandResult {
    let published = store.published().await?;
    let revisions = store.revisions(Scope::Batch(batch), u32::MAX).await?;
    if revisions.is_empty() {
        return Err(format!("Version {batch} changed no record: see `coalition log`.").into());
    }
    let state = |side: fn(&Revision) -> Option<&Cells>| -> Vec<Record> {
        let cells = revisions.iter().rev().filter_map(|revision| Some((revision, side(revision)?.clone())));
        cells.map(|(revision, cells)| Record { kind: revision.kind, key: revision.key.clone(), cells }).collect()
    };
    let (after, before) = (state(|revision| revision.after.as_ref()), state(|revision| revision.before.as_ref()));
    let concerned: BTreeSet<(Kind, &str)> =
        revisions.iter().map(|revision| (revision.kind, revision.key.as_str())).collect();
    let now: Vec<Record> =
        published.records.iter().filter(|record| concerned.contains(&record.id())).cloned().collect();
    let Merged { records, conflicts } = schema::merge(&after, &before, &now, None);
    if !conflicts.is_empty() {
        return Err(Box::new(Conflicts(conflicts)));
    }
    let places: HashMap<(Kind, &str), u64> =
        revisions.iter().map(|revision| ((revision.kind, revision.key.as_str()), revision.position)).collect();
    let place = |record: Record| (places.get(&record.id()).copied().unwrap_or(u64::MAX), record);
    let records = records.into_iter().map(place).collect();
    let concerned = |record: &Record| concerned.contains(&record.id());
    let message = message.unwrap_or_else(|| format!("undo of version {batch}"));
    publish(store, &published, concerned, records, "undo", &message).await
}

/// `coalition restore` of one record: a record becomes what it was at a revision, whatever it is now.
pub async fn restore(store: &StoreArguments, at: RecordAt, message: Option<String>) -> CommandResult {
    let store = store.open().await?;
    let restored = restore_in(store.as_ref(), &at, message).await;
    store.close().await;
    restored
}

async fn restore_in(store: &dyn Store, at: &RecordAt, message: Option<String>) -> CommandResult {
    let RecordAt { kind, key, revision: id } = at;
    let published = store.published().await?;
    let revision = find(store, *id).await?;
    if (revision.kind, &revision.key) != (*kind, key) {
        return Err(format!("Revision {id} is of {}/{}, not of {kind}/{key}.", revision.kind, revision.key).into());
    }
    let record = revision.after.map(|cells| (revision.position, Record { kind: *kind, key: key.clone(), cells }));
    let message = message.unwrap_or_else(|| format!("as in revision {id}"));
    let concerned = |record: &Record| record.id() == (*kind, key.as_str());
    publish(store, &published, concerned, record.into_iter().collect(), "restore", &message).await
}

/// Publishes records in the place of those concerned, each with its place within its kind: one that is there keeps the place
/// it has, another one gets that.
async fn publish(
    store: &dyn Store,
    published: &Published,
    concerned: impl Fn(&Record) -> bool,
    new: Vec<(u64, Record)>,
    source: &str,
    message: &str,
) -> CommandResult {
    let mut new: HashMap<(Kind, String), (u64, Record)> =
        new.into_iter().map(|(place, record)| ((record.kind, record.key.clone()), (place, record))).collect();
    let mut records = Vec::with_capacity(published.records.len() + new.len());
    for record in &published.records {
        if concerned(record) {
            records.extend(new.remove(&(record.kind, record.key.clone())).map(|(_, record)| record));
        } else {
            records.push(record.clone());
        }
    }
    let mut new: Vec<_> = new.into_values().collect();
    new.sort_by_key(|(place, record)| (record.kind, *place));
    for (place, record) in new {
        let first = records.iter().position(|other| other.kind >= record.kind).unwrap_or(records.len());
        let count = records.iter().skip(first).take_while(|other| other.kind == record.kind).count();
        records.insert(first + usize::try_from(place).unwrap_or(usize::MAX).min(count), record);
    }
    checked(&records)?;
    let changes = Changes::between(&published.records, &records);
    eprintln!("{}", crate::content::summary(&changes));
    if changes.count() > 0 {
        let batch = Batch {
            author: AUTHOR,
            source,
            message: Some(message),
            expected: Some(published.version),
            ..Batch::default()
        };
        eprintln!("The database holds version {}.", store.publish(&records, batch).await?);
    }
    Ok(())
}

async fn find(store: &dyn Store, id: u64) -> Result<Revision, Box<dyn Error>> {
    let found = store.revisions(Scope::Revision(id), 1).await?.pop();
    found.ok_or_else(|| format!("There is no revision {id}: see `coalition log`.").into())
}

/// A revision in one line.
fn line(revision: &Revision) -> String {
    let Revision { id, batch, at, source, kind, key, message, before, after, .. } = revision;
    let what = match (before, after) {
        (None, _) => "added".to_owned(),
        (_, None) => "removed".to_owned(),
        (Some(before), Some(after)) => changed_columns(before, after).into_iter().collect::<Vec<_>>().join(", "),
    };
    let message = message.as_ref().map(|message| format!(" ({message})")).unwrap_or_default();
    format!("{id}  version {batch}  {at}  {source}  {kind}/{key}: {what}{message}")
}

fn changed_columns<'a>(before: &'a Cells, after: &'a Cells) -> BTreeSet<&'a str> {
    let columns = before.filled().chain(after.filled()).map(|(column, _)| column);
    columns.filter(|column| before.get(column) != after.get(column)).collect()
}

/// What differs, column by column.
fn differences(before: Option<&Cells>, after: Option<&Cells>) -> String {
    let nothing = Cells::default();
    let (before, after) = (before.unwrap_or(&nothing), after.unwrap_or(&nothing));
    let mut text = String::new();
    for column in changed_columns(before, after) {
        // Writing to a string cannot fail.
        _ = writeln!(text, "{column}");
        for (sign, said) in [('-', before.get(column)), ('+', after.get(column))] {
            said.lines().for_each(|line| _ = writeln!(text, "  {sign} {line}"));
        }
    }
    text.trim_end().to_owned()
}
