//! A content folder as far as it can be read: files into records and back, before the rules between records are asked.

use super::{
    Problem,
    files::{Files, PAGES},
    logo, site,
    table::{Table, file_of, render},
    text,
};
use crate::domain::{
    Content, Event, Figure, Helpline, Involvement, Milestone, Organisation, Person, Place, Position, Procedure, Site,
    Speaker, Text,
    schema::{Kind, Reference, Schema},
};
use std::collections::HashSet;

/// What could be read, with the lines it stands in.
pub(super) struct Draft {
    pub site: Option<Site>,
    pub places: Table<Place>,
    pub organisations: Table<Organisation>,
    pub people: Table<Person>,
    pub events: Table<Event>,
    pub speakers: Table<Speaker>,
    pub involvements: Table<Involvement>,
    pub procedures: Table<Procedure>,
    pub milestones: Table<Milestone>,
    pub positions: Table<Position>,
    pub figures: Table<Figure>,
    pub helplines: Table<Helpline>,
    pub texts: Vec<Text>,
}

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
        let mut draft = Self {
            site: site::read(files.0.get(super::files::SITE), problems),
            places: Table::read(files, problems),
            organisations: Table::read(files, problems),
            people: Table::read(files, problems),
            events: Table::read(files, problems),
            speakers: Table::read(files, problems),
            involvements: Table::read(files, problems),
            procedures: Table::read(files, problems),
            milestones: Table::read(files, problems),
            positions: Table::read(files, problems),
            figures: Table::read(files, problems),
            helplines: Table::read(files, problems),
            texts: texts(files, problems),
        };
        logo::attach(files, &mut draft.organisations, problems);
        let known = draft.links().map(|links| file_of(links.kind));
        for name in files.0.keys().filter(|name| name.strip_suffix(".csv").is_some() && !known.contains(name)) {
            let remedy = format!("remove it or give it one of the names: {}", known.join(", "));
            problems.push(Problem::of_file(name, "no file of this name belongs to a content folder", remedy));
        }
        draft
    }

    /// The keys and references of each file.
    pub fn links(&self) -> [Links<'_>; 11] {
        fn of<T: Schema>(table: &Table<T>) -> Links<'_> {
            let Table { keys, references, columns, .. } = table;
            Links { kind: T::KIND, keys: keys.as_ref(), references, columns }
        }
        [
            of(&self.places),
            of(&self.organisations),
            of(&self.people),
            of(&self.events),
            of(&self.speakers),
            of(&self.involvements),
            of(&self.procedures),
            of(&self.milestones),
            of(&self.positions),
            of(&self.figures),
            of(&self.helplines),
        ]
    }

    /// The content, which is whole only when no problem was told; `None` without settings.
    pub fn into_content(self) -> Option<Content> {
        Some(Content {
            site: self.site?,
            places: self.places.into_records(),
            organisations: self.organisations.into_records(),
            people: self.people.into_records(),
            events: self.events.into_records(),
            speakers: self.speakers.into_records(),
            involvements: self.involvements.into_records(),
            procedures: self.procedures.into_records(),
            milestones: self.milestones.into_records(),
            positions: self.positions.into_records(),
            figures: self.figures.into_records(),
            helplines: self.helplines.into_records(),
            texts: self.texts,
        })
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
        ($($field:ident),+) => { $(
            files.push(render(&content.$field, content.site.sources()).map_err(|error| unwritable(stringify!($field), &error))?);
        )+ };
    }
    render!(places, organisations, people, events, speakers, involvements);
    render!(procedures, milestones, positions, figures, helplines);
    files.extend(content.organisations.iter().filter_map(logo::write));
    files.extend(content.texts.iter().map(text::write));
    Ok(Files(files.into_iter().collect()))
}
