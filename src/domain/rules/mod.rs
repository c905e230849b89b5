//! What has to hold beyond what each cell may be: within a record, and between records. Asked before anything is published,
//! whoever writes. What breaks a rule is told by kind, key and column, and by its line where a cell is a whole file.
//!
//! Only the server has this module.

mod logo;
mod records;
mod site;
mod text;
mod wording;

pub use logo::faults as logo;
pub use records::{Countries, cells, countries, event, figure, helpline, organisation, term};
pub use site::{faults as site, names as site_names};
pub use text::{faults as text, names as text_names};
pub use wording::{forbidden_letter, is_blank, trimmed};

use super::{
    Content,
    schema::{self, Fault, Finding, Kind, Record, Reference, Schema},
};
use std::collections::HashSet;

/// The content of records, which have to keep every rule; `None` without any.
///
/// # Errors
/// What breaks a rule. A record that cannot be read is told alone.
pub fn checked(records: &[Record]) -> Result<Option<Content>, Vec<Finding>> {
    let Some(content) = schema::content(records).map_err(|unreadable| vec![unreadable])? else { return Ok(None) };
    let findings = findings(records, &content);
    if findings.is_empty() { Ok(Some(content)) } else { Err(findings) }
}

/// What of a content breaks a rule; `records` are its records.
fn findings(records: &[Record], content: &Content) -> Vec<Finding> {
    let keys: HashSet<_> = records.iter().map(Record::id).collect();
    let countries = countries(&content.places);
    let mut findings = Vec::new();
    let mut tell = |kind: Kind, key: &str, faults: Vec<Fault>, names: Vec<Reference>| {
        let missing = names.into_iter().filter(|named| !keys.contains(&(named.kind, named.key.as_str())));
        let faults = faults.into_iter().chain(missing.map(|named| Fault::missing(&named)));
        findings.extend(faults.map(|fault| Finding::of(kind, key, fault)));
    };
    for Record { kind, key, cells } in records {
        tell(*kind, key, self::cells(*kind, cells), Vec::new());
    }
    tell(Kind::Site, schema::SITE, site(&content.site), site_names(&content.site));
    for record in &content.organisations {
        let logo = record.logo.iter().flat_map(|svg| logo(svg));
        let faults = organisation(record, &countries).into_iter().chain(logo).collect();
        tell(Kind::Organisations, record.slug.as_str(), faults, Vec::new());
    }
    for record in &content.events {
        tell(Kind::Events, record.slug.as_str(), event(record, &countries), Vec::new());
    }
    for record in &content.figures {
        tell(Kind::Figures, record.slug.as_str(), figure(record), Vec::new());
    }
    for record in &content.helplines {
        tell(Kind::Helplines, record.slug.as_str(), helpline(record), Vec::new());
    }
    for record in &content.terms {
        tell(Kind::Terms, record.slug.as_str(), term(record), Vec::new());
    }
    for record in &content.texts {
        tell(Kind::Texts, &record.record().key, text(record), text_names(record));
    }
    findings
}
