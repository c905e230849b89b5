//! An organisation's logo: `logos/<slug>.svg`. What may be drawn is a rule of the domain (`crate::domain::rules`).

use super::{
    Problem,
    files::{Files, LOGOS},
    table::{Table, file_of},
};
use crate::domain::{Organisation, rules, schema::Kind};

/// Gives each organisation its logo, and tells what is wrong with the files.
pub(super) fn attach(files: &Files, organisations: &mut Table<Organisation>, problems: &mut Vec<Problem>) {
    for (file, svg) in &files.0 {
        let name = file.strip_prefix(LOGOS).and_then(|rest| rest.strip_prefix('/'));
        let Some(slug) = name.and_then(|name| name.strip_suffix(".svg")) else { continue };
        if organisations.keys.as_ref().is_some_and(|keys| !keys.contains(slug)) {
            let reason = format!("“{slug}” is not a slug in {}", file_of(Kind::Organisations));
            problems.push(Problem::of_file(file, reason, "name the file as its organisation, or remove it"));
        }
        let faults = rules::logo(svg).into_iter();
        problems.extend(
            faults.map(|fault| Problem { line: fault.line, ..Problem::of_file(file, fault.reason, fault.remedy) }),
        );
        let mut records = organisations.records.iter_mut().map(|(_, record)| record);
        if let Some(organisation) = records.find(|record| record.slug.as_str() == slug) {
            organisation.logo = Some(svg.clone());
        }
    }
}

/// The file of an organisation's logo.
pub(super) fn write(organisation: &Organisation) -> Option<(String, String)> {
    Some((format!("{LOGOS}/{}.svg", organisation.slug), organisation.logo.clone()?))
}
