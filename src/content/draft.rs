//! A content folder as far as it can be read: files into records and back, before the rules between records are asked.

use super::{
    Problem,
    files::{Files, PAGES},
    logo, site,
    table::{Table, file_of, render},
    text,
};
use crate::domain::{
    Content, Site, Text,
    schema::{Kind, Reference, Schema, with_tables},
};
use std::collections::HashSet;

macro_rules! draft {
    ($($list:ident: $type:ty),+) => {
        /// What could be read, with the lines it stands in.
        pub(super) struct Draft {
            pub site: Option<Site>,
            $(pub $list: Table<$type>,)+
            pub texts: Vec<Text>,
        }
    };
}
with_tables!(draft);

/// One file's columns and keys, and what it refers to.
pub(super) struct Links<'a> {
    pub kind: Kind,
    pub keys: Option<&'a HashSet<String>>,
    pub references: &'a [(u64, Reference)],
    pub columns: &'a [String],
}

impl Draft {
    /// Reads every file and tells the problems of each.
    pub fn read(files: &Files, problems: &mut Vec<Problem>) -> Self {
        macro_rules! read {
            ($($list:ident: $type:ty),+) => {
                Self {
                    site: site::read(files.0.get(super::files::SITE), problems),
                    $($list: Table::read(files, problems),)+
                    texts: texts(files, problems),
                }
            };
        }
        let mut draft = with_tables!(read);
        logo::attach(files, &mut draft.organisations, problems);
        let known: Vec<_> = draft.links().into_iter().map(|links| file_of(links.kind)).collect();
        for name in files.0.keys().filter(|name| name.strip_suffix(".csv").is_some() && !known.contains(name)) {
            let remedy = format!("remove it or give it one of the names: {}", known.join(", "));
            problems.push(Problem::of_file(name, "no file of this name belongs to a content folder", remedy));
        }
        draft
    }

    /// The keys and references of each file.
    pub fn links(&self) -> Vec<Links<'_>> {
        fn of<T: Schema>(table: &Table<T>) -> Links<'_> {
            let Table { keys, references, columns, .. } = table;
            Links { kind: T::KIND, keys: keys.as_ref(), references, columns }
        }
        macro_rules! links {
            ($($list:ident: $type:ty),+) => { vec![$(of(&self.$list)),+] };
        }
        with_tables!(links)
    }

    /// The content, which is whole only when no problem was told; `None` without settings.
    pub fn into_content(self) -> Option<Content> {
        macro_rules! content {
            ($($list:ident: $type:ty),+) => {
                Content { site: self.site?, $($list: self.$list.into_records(),)+ texts: self.texts }
            };
        }
        Some(with_tables!(content))
    }
}

fn texts(files: &Files, problems: &mut Vec<Problem>) -> Vec<Text> {
    let pages = files.0.iter().filter(|(name, _)| name.starts_with(PAGES));
    let mut texts: Vec<_> = pages.filter_map(|(name, text)| text::read(name, text, problems)).collect();
    texts.sort_by_key(text::order);
    texts
}

/// The files of a content, in their canonical form.
pub(super) fn files(content: &Content) -> Result<Files, Problem> {
    let unwritable = |file: &str, error: &dyn std::error::Error| {
        Problem::of_file(file, format!("cannot be written ({error})"), "correct the record in the database")
    };
    let mut files = vec![site::write(&content.site).map_err(|error| unwritable(super::files::SITE, &error))?];
    macro_rules! render {
        ($($list:ident: $type:ty),+) => { $(
            files.push(render(&content.$list, content.site.sources()).map_err(|error| unwritable(stringify!($list), &error))?);
        )+ };
    }
    with_tables!(render);
    files.extend(content.organisations.iter().filter_map(logo::write));
    files.extend(content.texts.iter().map(text::write));
    Ok(Files(files.into_iter().collect()))
}
