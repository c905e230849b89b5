//! The interface strings that the program brings, file by file, as Project Fluent writes them.

use super::fluent::message_of;
use crate::domain::{Content, Locale, PartialDate, Phrase, Review, fingerprint};
use fluent_syntax::{
    ast::{Entry, Resource},
    parser, serializer,
};
use rust_embed::RustEmbed;
use std::{collections::HashMap, sync::OnceLock};

/// The `locales` folder, built into the binary.
#[derive(RustEmbed)]
#[folder = "locales/"]
pub(super) struct Files;

/// What a file of strings is reviewed as, without its name.
const INTERFACE: &str = "interface/";

/// The names of the files that every language has, in their order.
pub fn interface_files() -> impl Iterator<Item = &'static str> {
    files_of(Locale::En).iter().map(|file| file.name.as_str())
}

/// A file of a language with its messages, in their order, each with what it says.
struct File {
    name: String,
    messages: Vec<(String, String)>,
}

/// The files of a language, read once: no other program changes them.
fn files_of(locale: Locale) -> &'static [File] {
    static READ: [OnceLock<Vec<File>>; Locale::ALL.len()] = [const { OnceLock::new() }; Locale::ALL.len()];
    let folder = format!("{locale}/");
    let file = |path: &str| {
        let name = path.strip_prefix(&folder)?.strip_suffix(".ftl")?.to_owned();
        let source = String::from_utf8(Files::get(path)?.data.into_owned()).ok()?;
        let (Ok(resource) | Err((resource, _))) = parser::parse(source.as_str());
        let messages = messages(resource);
        Some(File { name, messages })
    };
    let read = || {
        let mut files: Vec<File> = Files::iter().filter_map(|path| file(&path)).collect();
        files.sort_unstable_by(|one, other| one.name.cmp(&other.name));
        files
    };
    READ.get(locale as usize).map_or(&[], |files| files.get_or_init(read))
}

/// What reviews know a file by.
#[must_use]
pub fn subject_of_file(file: &str) -> String {
    format!("{INTERFACE}{file}")
}

/// The file that reviews know by this.
#[must_use]
pub fn file_of_subject(subject: &str) -> Option<&str> {
    subject.strip_prefix(INTERFACE)
}

/// The file that has a message; nothing for one that no language has.
#[must_use]
pub fn file_of_message(id: &str) -> Option<&'static str> {
    interface_files().find(|file| builtin(Locale::En, file).iter().any(|(known, _)| known == id))
}

/// The messages of a file as the program brings them, in their order, each with what it says.
#[must_use]
pub fn builtin(locale: Locale, file: &str) -> &'static [(String, String)] {
    let found = files_of(locale).iter().find(|known| known.name == file);
    found.map_or(&[], |file| &file.messages)
}

/// The messages of a file as they are shown: what the coalition says in its own words is in the place of the program's.
#[must_use]
pub fn interface(locale: Locale, file: &str, phrases: &[Phrase]) -> Vec<(String, String)> {
    let own = phrases.iter().filter(|phrase| phrase.locale == locale);
    let own: HashMap<&str, &str> = own.map(|phrase| (phrase.id.as_str(), phrase.text.as_str())).collect();
    let mut messages = builtin(locale, file).to_vec();
    for (id, text) in &mut messages {
        if let Some(own) = own.get(id.as_str()) {
            (*own).clone_into(text);
        }
    }
    messages
}

/// What tells the messages of a file from all others.
#[must_use]
pub fn fingerprint_of(messages: &[(String, String)]) -> Option<String> {
    fingerprint(messages.iter().map(|(id, text)| (id.as_str(), text.as_str())))
}

/// The review that the head of a language's `interface.ftl` tells, for a file as the program brings it.
#[must_use]
pub fn builtin_review(locale: Locale, file: &str, source: Locale) -> Option<Review> {
    let head = Files::get(&format!("{locale}/interface.ftl"))?.data;
    let head = core::str::from_utf8(&head).ok()?;
    let value = |key: &str| {
        let mut lines = head.lines().filter_map(|line| line.strip_prefix("### ")?.strip_prefix(key));
        lines.next().map(str::trim).filter(|value| !value.is_empty()).map(str::to_owned)
    };
    let on: PartialDate = value("reviewed_on:")?.parse().ok()?;
    let [text, source] = [locale, source].map(|locale| fingerprint_of(builtin(locale, file)).unwrap_or_default());
    Some(Review { subject: subject_of_file(file), locale, by: value("reviewed_by:"), on, source, text })
}

/// Whether every file of a language was reviewed as it stands.
pub(super) fn is_reviewed(locale: Locale, content: &Content) -> bool {
    let is_reviewed = |file: &str| {
        let reviews = [content.review(&subject_of_file(file), locale).cloned(), builtin_review(locale, file, locale)];
        let reviews: Vec<Review> = reviews.into_iter().flatten().collect();
        // Most languages have no review, and nothing to compute.
        !reviews.is_empty() && {
            let now = fingerprint_of(&interface(locale, file, &content.phrases));
            reviews.iter().any(|review| now.as_ref() == Some(&review.text))
        }
    };
    interface_files().all(is_reviewed)
}

/// The messages of a text in Project Fluent, each with what it says in the one way that is written here; what cannot be read is
/// left out.
pub(super) fn messages(resource: Resource<&str>) -> Vec<(String, String)> {
    let message = |entry: Entry<&str>| match entry {
        Entry::Message(mut message) => {
            message.comment = None;
            let id = message.id.name.to_owned();
            let written = serializer::serialize(&Resource { body: vec![Entry::Message(message)] });
            let text = written.strip_prefix(&id)?.strip_prefix(" =")?.trim();
            let lines = text.lines().map(|line| line.strip_prefix("    ").unwrap_or(line));
            Some((id, lines.collect::<Vec<_>>().join("\n")))
        }
        _ => None,
    };
    resource.body.into_iter().filter_map(message).collect()
}

/// A language's own strings as a file of Project Fluent.
#[must_use]
pub fn written<'a>(phrases: impl IntoIterator<Item = &'a Phrase>) -> String {
    let message = |Phrase { id, text, .. }: &Phrase| {
        if text.contains('\n') { message_of(id, text) } else { format!("{id} = {text}\n") }
    };
    phrases.into_iter().map(message).collect()
}
