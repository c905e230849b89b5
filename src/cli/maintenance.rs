//! The commands for operators: `backup`, `restore`, `check`.

use super::{
    outcome::{CommandResult, with_causes},
    store::{AUTHOR, StoreArguments},
};
use crate::{
    content,
    domain::{
        Content, StaleRow,
        schema::{self, Changes, Kind},
    },
    http::today,
    server,
    store::{Audit, Backup, Store, time_in_names},
};
use std::{path::Path, sync::Arc};

/// `coalition backup`
pub async fn backup(store: &StoreArguments, file: &Path, force: bool) -> CommandResult {
    let store = store.open().await?;
    let backup = Backup::of(store.as_ref()).await;
    store.close().await;
    let backup = backup?.ok_or("The database is empty: there is nothing to back up.")?;
    backup.write(file, force).await?;
    eprintln!("Version {} is in {}: {}.", backup.manifest.version, file.display(), records(&backup.content));
    Ok(())
}

/// `coalition restore`
pub async fn restore(arguments: &StoreArguments, file: &Path, force: bool) -> CommandResult {
    // Proven before the database is so much as opened.
    let backup = Backup::read(file).await?;
    check_rules(file, &backup)?;
    let store = arguments.open().await?;
    let restored = put_back(store.as_ref(), arguments.folder(), &backup, force).await;
    store.close().await;
    let version = restored?;
    eprintln!(
        "The database holds what {} held (version {} of {}), as version {version}: {}. Read back, it is the same.",
        file.display(),
        backup.manifest.version,
        backup.manifest.made,
        records(&backup.content)
    );
    Ok(())
}

/// A sealed file proves that it is whole, not that its content may be published: an import refuses what breaks a rule, and so
/// does a restore.
fn check_rules(file: &Path, backup: &Backup) -> CommandResult {
    let problems = content::check(&backup.content);
    if problems.is_empty() {
        return Ok(());
    }
    let count = match problems.len() {
        1 => "1 record or text".to_owned(),
        count => format!("{count} records or texts"),
    };
    Err(format!(
        "{}\n{} is whole, but {count} in it break the rules of this program: nothing was restored. Program {} wrote it: restore it with \
         that one into another data folder, export the content, correct the files and import them.",
        problems.join("\n"),
        file.display(),
        backup.manifest.program,
    )
    .into())
}

/// Puts a backup in the place of what a store holds, and gives its version there.
async fn put_back(
    store: &dyn Store,
    data: &Path,
    backup: &Backup,
    force: bool,
) -> Result<u64, Box<dyn std::error::Error>> {
    let there = store.version().await?;
    if there > 0 && !force {
        return Err(format!("The database holds a content already (version {there}): replace it with --force.").into());
    }
    if let Some(former) = Backup::of(store).await? {
        let copy = data.join(format!("coalition.before-restore-{}.backup", time_in_names()));
        std::fs::create_dir_all(data)?;
        former.write(&copy, false).await?;
        eprintln!("What was there is kept in {}.", copy.display());
    }
    let version = backup.restore(store, there, AUTHOR).await?;
    match Backup::of(store).await? {
        Some(now) if now.manifest.version == version && now.content == backup.content => Ok(version),
        Some(now) if now.manifest.version > version => {
            Err("The backup was restored, but somebody has written since: look whether that was meant.".into())
        }
        _ => Err("The backup was restored, but is not read back as it was: check the disk.".into()),
    }
}

/// `coalition check`, of the database or of a backup.
pub async fn check(store: &StoreArguments, file: Option<&Path>) -> CommandResult {
    let findings = if let Some(file) = file {
        let backup = Backup::read(file).await?;
        let Backup { manifest, .. } = &backup;
        println!("backup: whole; version {} of {}, by program {}", manifest.version, manifest.made, manifest.program);
        if let Some(head) = &manifest.head {
            println!("backup: seal of the history {head}");
        }
        examine(Arc::new(backup.store().await?)).await
    } else {
        let store = store.open().await?;
        let findings = examine(Arc::clone(&store)).await;
        store.close().await;
        findings
    };
    match findings {
        0 => Ok(()),
        1 => Err("1 finding.".into()),
        count => Err(format!("{count} findings.").into()),
    }
}

/// Prints what is found in a store, part by part, and how much it is.
async fn examine(store: Arc<dyn Store>) -> usize {
    let database = match store.check().await {
        Ok(findings) => report("database", "sound, with the tables of this program", &findings),
        Err(error) => report("database", "", &[with_causes(&error)]),
    };
    let history = match store.audit().await {
        Ok(Audit { versions, head, findings, .. }) => {
            let head = head.unwrap_or_else(|| "none".to_owned());
            report("history", &format!("{versions} versions as they were written, seal {head}"), &findings)
        }
        Err(error) => report("history", "", &[with_causes(&error)]),
    };
    let database = database + history;
    let content = match Backup::of(store.as_ref()).await {
        Ok(Some(backup)) => backup.content,
        Ok(None) => return database + report("records", "none; the database is empty", &[]),
        Err(error) => return database + report("records", "", &[with_causes(&error)]),
    };
    let records = report("records", &records(&content), &[]);
    let rules = report("rules", "kept by every record", &content::check(&content));
    freshness(&content);
    for gap in content::gaps(&content) {
        println!("content: {gap}");
    }
    for term in content::terms(&content) {
        println!("terms: WARNING {term}");
    }
    let pages = match server::check_pages(store).await {
        Ok(pages) => report("pages", &format!("{} answer", pages.rendered), &pages.broken),
        Err(error) => report("pages", "", &[with_causes(&error)]),
    };
    database + records + rules + pages
}

/// Prints the rows that somebody should compare with their sources again. They are no findings: the database is sound.
fn freshness(content: &Content) {
    let stale = content.stale_rows(today());
    if stale.is_empty() {
        println!("freshness: every row was compared with its source in time");
    }
    for StaleRow { kind, slug, checked_on, age, limit } in stale {
        match checked_on.zip(age) {
            Some((date, age)) => {
                println!("freshness: STALE {kind}/{slug}: checked {date}, {age} days ago (limit {limit})");
            }
            None => println!("freshness: STALE {kind}/{slug}: no day of a check is noted (limit {limit} days)"),
        }
    }
}

/// Prints a part of the report: that all is well or else each finding on a line. Gives the number of findings.
fn report(part: &str, well: &str, findings: &[String]) -> usize {
    if findings.is_empty() {
        println!("{part}: {well}");
    }
    for finding in findings {
        println!("{part}: FINDING {finding}");
    }
    findings.len()
}

/// How many records there are of each kind.
fn records(content: &Content) -> String {
    let kinds = Changes::between(&[], &schema::records(content)).kinds;
    let counts = kinds.iter().filter(|kind| kind.kind != Kind::Site && !kind.added.is_empty());
    let counts: Vec<_> = counts.map(|kind| format!("{} {}", kind.added.len(), kind.kind)).collect();
    if counts.is_empty() { "no records".to_owned() } else { counts.join(", ") }
}
