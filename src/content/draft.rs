//! A content folder as far as it can be read: files into records and back, before the rules between records are asked.

use super::{
    Problem,
    files::{Files, PAGES},
    languages, logo, site,
    table::{Table, file_of, render},
    text::{self, Claim},
};
use crate::domain::{
    Content, Phrase, Review, Site, Term, Text,
    schema::{Kind, Reference, Schema, with_tables},
};
use std::collections::HashSet;

macro_rules! draft {
    ($($list:ident: $type:ty),+) => {
        /// What could be read, with the lines it stands in.
        pub(super) struct Draft {
            pub site: Option<Site>,
            $(pub $list: Table<$type>,)+
            pub texts: Vec<(Text, Claim)>,
            pub reviews: Vec<Review>,
            pub phrases: Vec<Phrase>,
            pub terms: Table<Term>,
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
                    reviews: optional::<Review>(files, problems).into_records(),
                    phrases: languages::read(files, problems),
                    terms: optional(files, problems),
                }
            };
        }
        let mut draft = with_tables!(read);
        logo::attach(files, &mut draft.organisations, problems);
        let mut known: Vec<_> = draft.links().into_iter().map(|links| file_of(links.kind)).collect();
        known.extend([Kind::Reviews, Kind::Terms].map(file_of));
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
        let site = self.site?;
        let reviews = languages::reviews(self.reviews, &self.texts, site.sources());
        let texts = self.texts.into_iter().map(|(text, _)| text).collect();
        macro_rules! content {
            ($($list:ident: $type:ty),+) => {
                Content {
                    site,
                    $($list: self.$list.into_records(),)+
                    texts,
                    reviews,
                    phrases: self.phrases,
                    terms: self.terms.into_records(),
                }
            };
        }
        Some(with_tables!(content))
    }
}

/// A table that a folder without such records does not have.
fn optional<T: Schema>(files: &Files, problems: &mut Vec<Problem>) -> Table<T> {
    let has_table = files.0.contains_key(&file_of(T::KIND));
    if has_table { Table::read(files, problems) } else { Table::default() }
}

fn texts(files: &Files, problems: &mut Vec<Problem>) -> Vec<(Text, Claim)> {
    let pages = files.0.iter().filter(|(name, _)| name.starts_with(PAGES));
    let mut texts: Vec<_> = pages.filter_map(|(name, text)| text::read(name, text, problems)).collect();
    texts.sort_by_key(|(text, _)| text::order(text));
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
    files.extend(content.texts.iter().map(|text| text::write(text, content.review_of(text))));
    macro_rules! render_some {
        ($($list:ident),+) => { $(
            if !content.$list.is_empty() {
                let rendered = render(&content.$list, content.site.sources());
                files.push(rendered.map_err(|error| unwritable(stringify!($list), &error))?);
            }
        )+ };
    }
    render_some!(reviews, terms);
    files.extend(languages::write(&content.phrases));
    Ok(Files(files.into_iter().collect()))
}
