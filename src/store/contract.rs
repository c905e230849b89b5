//! What every content store does, whatever its database.

use super::{
    StoreError,
    accounts::Accounts,
    answer::{Answer, Wait},
    audit_log::AuditLog,
    preview_links::PreviewLinks,
    proposals::Proposals,
    value::{Columns, Value},
};
use crate::domain::{
    Content, History,
    desk::Proposal,
    schema::{self, Cells, Kind, Record},
};

/// What is published, as of one moment.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Published {
    /// How many times something was written; 0 when never.
    pub version: u64,
    /// All records, in the order of the content.
    pub records: Vec<Record>,
}

/// Why something is written, and under which condition.
#[derive(Debug, Clone, Copy, Default)]
pub struct Batch<'a> {
    /// Who writes. Never shown in public.
    pub author: &'a str,
    /// Which command or part of the program writes, in one word.
    pub source: &'a str,
    /// The reason, in somebody's words.
    pub message: Option<&'a str>,
    /// The version that has to be there: with another one nothing is written, because somebody has written meanwhile.
    pub expected: Option<u64>,
    /// When this is said to be written; `None` means now, and is what every command means. Tests of what time does say more.
    pub at: Option<jiff::Timestamp>,
    /// What the files of an import held, which the next import is compared with; `None` leaves what the last one held. Who reads
    /// files asks the rules of them: what is published as the files held it is not asked again.
    pub imported: Option<&'a [Record]>,
    /// The proposal that is published with this, and by whom: nothing is written when it was changed or answered meanwhile.
    pub proposal: Option<&'a Proposal>,
}

/// What a record became at one moment.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
pub struct Revision {
    /// Its number, which rises with time.
    pub id: u64,
    /// The version that it came with.
    pub batch: u64,
    /// When: RFC 3339, UTC.
    pub at: String,
    /// Who wrote it.
    pub author: String,
    /// Which command or part of the program wrote it.
    pub source: String,
    /// The reason, in somebody's words.
    pub message: Option<String>,
    /// The kind of record.
    pub kind: Kind,
    /// Its key.
    pub key: String,
    /// Where it stood within its kind, from 0.
    pub position: u64,
    /// What the record was; `None` when it was not there.
    pub before: Option<Cells>,
    /// What it became; `None` when it was removed.
    pub after: Option<Cells>,
}

/// Which revisions are asked for.
#[derive(Debug, Clone, Copy)]
pub enum Scope<'a> {
    /// All.
    All,
    /// Those of one kind.
    Kind(Kind),
    /// Those of one record.
    Record(Kind, &'a str),
    /// Those that were written at once.
    Batch(u64),
    /// One.
    Revision(u64),
    /// The last one of each record that was removed and is not there again.
    Removed,
}

/// What the seals of all versions prove.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Audit {
    /// How many versions there are.
    pub versions: u64,
    /// The latest seal: who kept it elsewhere can prove that everything up to it is as it was.
    pub head: Option<String>,
    /// The seals of all versions that have one: a seal that was noted elsewhere is one of them, unless the end of the history was
    /// cut off or all of it was written anew.
    pub seals: Vec<String>,
    /// What is not as it was written, a line for each version.
    pub findings: Vec<String>,
}

/// Everything that a store holds, with its history.
#[derive(Debug, Clone, PartialEq)]
pub struct Tables(pub(super) Vec<Vec<Vec<Value>>>);

impl Tables {
    /// The latest seal, if the latest version has one.
    pub(super) fn head(&self) -> Result<Option<String>, StoreError> {
        let latest = self.0.first().and_then(|batches| batches.last()).and_then(|batch| batch.last());
        latest.map_or(Ok(None), |seal| Columns::of(vec![seal.clone()]).optional_text())
    }
}

/// A content store: the records that are published, and every revision of each; the people who may change them, and what
/// they propose and did.
pub trait Store: Accounts + Proposals + PreviewLinks + AuditLog {
    /// What is published, as of one moment.
    fn published(&self) -> Answer<'_, Published>;

    /// Publishes these records in the place of the former ones, all or nothing, and gives the new version. What differs becomes
    /// a revision. Records that are no content, or break a rule, are refused: see [`crate::domain::rules`].
    fn publish<'a>(&'a self, records: &'a [Record], batch: Batch<'a>) -> Answer<'a, u64>;

    /// What is published, and what the files of the last import held, as of one moment.
    fn import_state(&self) -> Answer<'_, (Published, Vec<Record>)>;

    /// Revisions, the latest first, not more than `limit`.
    fn revisions<'a>(&'a self, scope: Scope<'a>, limit: u32) -> Answer<'a, Vec<Revision>>;

    /// The proposals that should have been published by this second of Unix time, the one that was due first at first. Asked every
    /// second, so that it keeps no writer waiting.
    fn due(&self, now: u64) -> Answer<'_, Vec<Proposal>>;

    /// What became of all records, for readers, with this many of the latest changes.
    fn history(&self, latest: u32) -> Answer<'_, History>;

    /// Proves that no revision was changed past this program.
    fn audit(&self) -> Answer<'_, Audit>;

    /// Everything with its history, as of one moment.
    fn tables(&self) -> Answer<'_, Tables>;

    /// Puts everything that another store held in the place of what is here, all or nothing, as a new version.
    fn restore<'a>(&'a self, tables: Tables, batch: Batch<'a>) -> Answer<'a, u64>;

    /// How many times something was written; 0 when never.
    fn version(&self) -> Answer<'_, u64>;

    /// What is wrong with the tables, as this program makes them, with their references and, where the database can tell, with
    /// its file: a line for each finding, none when all is sound.
    fn check(&self) -> Answer<'_, Vec<String>>;

    /// Completes when the database notifies that somebody has written since the last call; may complete without a reason. Not every
    /// database has notifications, and one may be lost with a connection: callers poll the version as well.
    fn changed(&self) -> Wait<'_, ()>;

    /// Closes all connections in order. The store answers nothing more.
    fn close(&self) -> Wait<'_, ()>;

    /// The content that is published; `None` when nothing was ever written.
    fn content(&self) -> Answer<'_, Option<Content>> {
        Box::pin(async {
            let published = self.published().await?;
            schema::content(&published.records).map_err(StoreError::Unreadable)
        })
    }

    /// Publishes a content in the place of the former one, as if it was imported.
    fn replace<'a>(&'a self, content: &'a Content) -> Answer<'a, u64> {
        Box::pin(async {
            let records = schema::records(content);
            let batch = Batch { author: "program", source: "import", imported: Some(&records), ..Batch::default() };
            self.publish(&records, batch).await
        })
    }
}
