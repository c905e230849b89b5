//! What an address and a form say of a record.

use super::{beside, made_key};
use crate::{
    desk::{
        DeskError,
        asked::{Asked, CurrentUser, number},
    },
    domain::{
        desk::{Edit, Proposal, ProposalState, dependants},
        schema::{self, Cells, Field, Kind, Record},
    },
    http::today,
    store::{Published, Scope, Store},
};

/// The record that an address names.
pub struct Named {
    pub kind: Kind,
    /// Nothing for a new one.
    pub key: Option<String>,
    /// The columns of the kind.
    pub fields: Vec<Field>,
}

pub fn named(asked: &Asked) -> Option<Named> {
    let rest = asked.rest();
    let (kind, key) = match rest.split_once('/') {
        // The editor of texts has an address of its own: a text is asked for by page and language.
        Some(_) if asked.path.starts_with("/desk/texts/") => (Kind::Texts, Some(rest.to_owned())),
        Some((kind, key)) => (kind.parse().ok()?, Some(key.to_owned())),
        None => (rest.parse().ok()?, None),
    };
    let fields = schema::fields(kind);
    // The settings have no form of this shape, and what accompanies words stands with these.
    kind.has_form().then_some(Named { kind, key, fields })
}

pub fn published_cells<'a>(published: &'a Published, kind: Kind, key: &str) -> Option<&'a Cells> {
    published.records.iter().find(|record| record.id() == (kind, key)).map(|record| &record.cells)
}

/// What a text begins with that is not there yet, of a page that has one in another language of the site: its name, and whether
/// readers are warned before it. A new term to avoid begins in the first of the languages of whoever writes it.
pub fn begun(
    asked: &Asked,
    current: &CurrentUser,
    published: &Published,
    kind: Kind,
    key: Option<&str>,
) -> Option<Cells> {
    if (kind, key) == (Kind::Terms, None) {
        let language = current.permit.user().languages.first()?;
        return Some([("locale".to_owned(), language.code().to_owned())].into_iter().collect());
    }
    let (page, language) = key.filter(|_| kind == Kind::Texts)?.split_once('/')?;
    let locale = language.parse().ok()?;
    let snapshot = asked.desk.state.snapshot();
    let other = beside::texts(published, page).next().filter(|_| snapshot.content.site.locales.contains(&locale))?;
    let said = [("slug", page), ("locale", locale.code()), ("content_note", other.cells.get("content_note"))];
    Some(said.map(|(column, text)| (column.to_owned(), text.to_owned())).into_iter().collect())
}

/// The proposal of the current user that a form goes on with.
pub async fn of_user(
    asked: &Asked,
    current: &CurrentUser,
    id: &str,
    (kind, key): (Kind, Option<&str>),
) -> Result<Option<Proposal>, DeskError> {
    let Some(id) = number(id) else { return Ok(None) };
    let found = asked.desk.state.store().proposal(id).await?;
    let is_of = |edit: &Edit| {
        let has_key = key.map_or(edit.base.is_none(), |key| edit.key == key);
        edit.kind == kind && has_key
    };
    Ok(found.filter(|found| {
        let is_own = found.author == current.permit.user().name && found.state.is_open();
        is_own && matches!(found.edits.as_slice(), [edit] if is_of(edit))
    }))
}

/// What a record said at a version of the content: what the form was written over.
pub async fn as_of(store: &dyn Store, kind: Kind, key: &str, version: u64) -> Result<Option<Cells>, DeskError> {
    let revisions = store.revisions(Scope::Record(kind, key), u32::MAX).await?;
    Ok(revisions.into_iter().find(|revision| revision.batch <= version).and_then(|revision| revision.after))
}

/// The cells that a form says: what it does not ask for stays.
fn typed(asked: &Asked, base: Option<&Cells>, fields: &[Field]) -> Cells {
    let mut cells = base.cloned().unwrap_or_default();
    for (name, text) in &asked.form {
        let Some(column) = name.strip_prefix("cell-") else { continue };
        if !fields.iter().any(|field| field.column.is_called(column)) {
            continue;
        }
        // Browsers send every line break as two letters.
        let text = text.replace("\r\n", "\n");
        let before = cells.get(column);
        if text.trim() == before.trim() {
            continue;
        }
        let text = text.trim().to_owned() + if before.ends_with('\n') || column == "markdown" { "\n" } else { "" };
        cells.put(column, if text.trim().is_empty() { String::new() } else { text });
    }
    cells
}

/// What a form says.
pub struct Typed {
    pub named: Named,
    pub published: Published,
    /// The proposal that it goes on with.
    pub former: Option<Proposal>,
    /// The version of the content that it was written over.
    pub version: u64,
    pub cells: Cells,
    /// What it proposes.
    pub proposal: Proposal,
}

/// What the form of a request says; nothing when it names no record.
pub async fn read(asked: &Asked, current: &CurrentUser) -> Result<Option<Typed>, DeskError> {
    let Some(named) = named(asked) else { return Ok(None) };
    let (kind, key) = (named.kind, named.key.as_deref());
    let store = asked.desk.state.store();
    let published = store.published().await?;
    let former = of_user(asked, current, asked.field("proposal"), (kind, key)).await?;
    let version = asked.field("version").parse().unwrap_or(published.version);
    let base = match (&former, key) {
        (Some(former), _) => former.edits.first().and_then(|edit| edit.base.clone()),
        (None, Some(key)) => as_of(store.as_ref(), kind, key, version).await?,
        (None, None) => None,
    };
    let begun = begun(asked, current, &published, kind, key);
    if key.is_some() && base.is_none() && former.is_none() && begun.is_none() {
        return Ok(None);
    }
    let mut cells = typed(asked, base.as_ref().or(begun.as_ref()), &named.fields);
    if kind == Kind::Texts {
        date(&mut cells, base.as_ref());
    }
    if key.is_none() && asked.field("do") == "propose" {
        made_key::fill(kind, &mut cells);
    }
    let is_removal = asked.field("do") == "remove";
    let edit = Edit {
        kind,
        key: key.map_or_else(|| schema::key(kind, &cells), str::to_owned),
        base,
        new: (!is_removal).then(|| cells.clone()),
        place: None,
    };
    let mut edits = vec![edit];
    if is_removal && let Some(key) = key {
        // What only joins it to others goes with it.
        let joined = dependants(&published.records, (kind, key)).into_iter().cloned();
        edits.extend(joined.map(|Record { kind, key, cells }| Edit {
            kind,
            key,
            base: Some(cells),
            new: None,
            place: None,
        }));
    }
    let author = current.permit.user().name.clone();
    let proposal = Proposal {
        id: former.as_ref().map_or(0, |former| former.id),
        state: match asked.field("do") {
            "draft" | "autosave" => ProposalState::Draft,
            _ => ProposalState::Waiting,
        },
        version: number(asked.field("proposal-version")).unwrap_or_default(),
        created: former.as_ref().map_or(asked.now, |former| former.created),
        ..Proposal::new(author, asked.field("reason").to_owned(), edits, asked.now)
    };
    Ok(Some(Typed { named, published, former, version, cells, proposal }))
}

/// Dates a text that changes today, unless somebody has dated it.
fn date(cells: &mut Cells, base: Option<&Cells>) {
    let was = |column: &str| base.map_or("", |base| base.get(column));
    let changes =
        ["title", "description", "lead", "markdown"].into_iter().any(|column| cells.get(column) != was(column));
    if changes && cells.get("updated") == was("updated") {
        cells.put("updated", today().to_string());
    }
}
