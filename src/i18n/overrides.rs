//! Whether a string may stand in the place of one that the program brings.

use super::{
    builtin::{builtin, file_of_message, messages},
    fluent::{is_simple, message_of, selections, variables},
};
use crate::domain::{Locale, Phrase, rules::forbidden_letter};
use fluent_syntax::{
    ast::{Entry, Message, Resource, VariantKey},
    parser,
    unicode::unescape_unicode_to_string,
};
use std::collections::BTreeSet;

/// What CLDR calls the forms of a language.
const CATEGORIES: [&str; 6] = ["zero", "one", "two", "few", "many", "other"];

/// What is wrong with a string.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PhraseFault {
    /// The line of the text, from 1.
    pub line: u64,
    /// What is wrong.
    pub wrong: Wrong,
}

/// What may be wrong with a string.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Wrong {
    /// There is no message of this name.
    Unknown,
    /// Project Fluent cannot read it.
    Syntax,
    /// It is made of more than words, variables and choices.
    Elsewhere,
    /// It lacks a variable.
    Variable(String),
    /// It has a variable that nothing fills.
    NoVariable(String),
    /// It lacks a form that the language needs.
    Plural(String),
    /// It has a form that no language has.
    NoPlural(String),
    /// Forms for exact numbers have to come first.
    NumbersFirst,
    /// The message is there already.
    Twice,
    /// It has a letter that may stand in no text.
    Letter(String),
}

impl Wrong {
    /// What is wrong in one word, and the name that is concerned.
    #[must_use]
    pub fn code(&self) -> (&'static str, &str) {
        match self {
            Self::Unknown => ("unknown", ""),
            Self::Syntax => ("syntax", ""),
            Self::Elsewhere => ("elsewhere", ""),
            Self::Variable(name) => ("variable", name),
            Self::NoVariable(name) => ("no-variable", name),
            Self::Plural(name) => ("plural", name),
            Self::NoPlural(name) => ("no-plural", name),
            Self::NumbersFirst => ("numbers-first", ""),
            Self::Twice => ("twice", ""),
            Self::Letter(code) => ("letter", code),
        }
    }
}

impl core::fmt::Display for Wrong {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        match self {
            Self::Unknown => f.write_str("the program has no message of this name"),
            Self::Syntax => f.write_str("this is not written as Project Fluent writes messages"),
            Self::Elsewhere => f.write_str("only words, variables and choices between forms may stand here"),
            Self::Variable(name) => write!(f, "the variable {{ ${name} }} is missing"),
            Self::NoVariable(name) => write!(f, "nothing fills the variable {{ ${name} }}"),
            Self::Plural(name) => write!(f, "the form [{name}] is missing, which the language needs"),
            Self::NoPlural(name) => write!(f, "there is no form [{name}]"),
            Self::NumbersFirst => f.write_str("forms for exact numbers have to come before the others"),
            Self::Twice => f.write_str("the message stands in the file twice"),
            Self::Letter(code) => write!(f, "{code} turns the order of letters round, or stands for one that was lost"),
        }
    }
}

/// A string in the place of one that the program brings, in the one way that is written here.
///
/// # Errors
/// When it has not the same variables, lacks a form that the language needs, or cannot be read.
pub fn phrase(locale: Locale, id: &str, text: &str) -> Result<Phrase, PhraseFault> {
    let text = text.trim().replace("\r\n", "\n");
    let at = |line, wrong| PhraseFault { line, wrong };
    let known = file_of_message(id).map(|file| builtin(locale, file));
    let known = known.and_then(|messages| messages.iter().find(|(known, _)| known == id));
    let Some((_, known)) = known else { return Err(at(1, Wrong::Unknown)) };
    let forbidden = |line| forbidden_letter(&unescape_unicode_to_string(line));
    if let Some((number, letter)) = (1..).zip(text.lines()).find_map(|(number, line)| Some((number, forbidden(line)?)))
    {
        return Err(at(number, Wrong::Letter(format!("U+{:04X}", u32::from(letter)))));
    }
    let (known, source) = (message_of(id, known), message_of(id, &text));
    let resource = parser::parse(source.as_str()).map_err(|(_, errors)| {
        // The name of the message stands on a line of its own.
        let line = errors.first().map_or(0, |error| line_of(&source, error.pos.start) - 1);
        at(line.clamp(1, (text.lines().count() as u64).max(1)), Wrong::Syntax)
    })?;
    let known = parser::parse(known.as_str()).map_err(|_| at(1, Wrong::Unknown))?;
    let (Some(known), [Entry::Message(message)]) = (only(&known), resource.body.as_slice()) else {
        return Err(at(1, Wrong::Syntax));
    };
    if let Some(wrong) = compared(known, message) {
        let line = text.lines().position(|line| is_about(&wrong, line)).unwrap_or_default();
        return Err(at(line as u64 + 1, wrong));
    }
    let Some((id, text)) = messages(resource).pop() else { return Err(at(1, Wrong::Syntax)) };
    Ok(Phrase { locale, id, text })
}

/// The strings of a file of Project Fluent, each in the place of one that the program brings.
///
/// # Errors
/// Everything that is wrong with it, by line.
pub fn phrases(locale: Locale, source: &str) -> Result<Vec<Phrase>, Vec<PhraseFault>> {
    let (resource, errors) = match parser::parse(source) {
        Ok(resource) => (resource, Vec::new()),
        Err(broken) => broken,
    };
    let unread =
        |error: &parser::ParserError| PhraseFault { line: line_of(source, error.pos.start), wrong: Wrong::Syntax };
    let mut faults: Vec<PhraseFault> = errors.iter().map(unread).collect();
    let is_term = |entry: &Entry<&str>| matches!(entry, Entry::Term(_));
    if resource.body.iter().any(is_term) {
        let line = source.lines().position(|line| line.starts_with('-')).unwrap_or_default();
        faults.push(PhraseFault { line: line as u64 + 1, wrong: Wrong::Elsewhere });
    }
    let mut phrases: Vec<Phrase> = Vec::new();
    for (id, text) in messages(resource) {
        let value = |line: &str| Some(line.strip_prefix(&id)?.trim_start().strip_prefix('=')?.trim().is_empty());
        let mut defined = (1..).zip(source.lines()).filter_map(|(number, line)| Some((number, value(line)?)));
        let (first, is_below) = defined.next().unwrap_or((1, false));
        if let Some((again, _)) = defined.next() {
            faults.push(PhraseFault { line: again, wrong: Wrong::Twice });
        }
        match phrase(locale, &id, &text) {
            Ok(phrase) => phrases.push(phrase),
            Err(fault) => {
                faults.push(PhraseFault { line: first + fault.line - u64::from(!is_below), wrong: fault.wrong });
            }
        }
    }
    faults.sort_by_key(|fault| fault.line);
    faults.dedup();
    if faults.is_empty() { Ok(phrases) } else { Err(faults) }
}

fn line_of(source: &str, position: usize) -> u64 {
    1 + source.get(..position).unwrap_or(source).matches('\n').count() as u64
}

fn only<'a>(resource: &'a Resource<&'a str>) -> Option<&'a Message<&'a str>> {
    resource.body.iter().find_map(|entry| if let Entry::Message(message) = entry { Some(message) } else { None })
}

/// Whether something wrong stands in a line: the variable or form itself, or the choice that lacks a form.
fn is_about(wrong: &Wrong, line: &str) -> bool {
    match wrong {
        Wrong::NoVariable(name) => line.contains(&format!("${name}")),
        Wrong::NoPlural(name) => line.contains(&format!("[{name}]")),
        Wrong::Plural(_) | Wrong::NumbersFirst => line.contains("->"),
        _ => false,
    }
}

/// What is wrong with a message in the place of another.
fn compared(known: &Message<&str>, message: &Message<&str>) -> Option<Wrong> {
    if !is_simple(message) {
        return Some(Wrong::Elsewhere);
    }
    let [needed, has] = [known, message].map(|message| variables(message).into_iter().collect::<BTreeSet<_>>());
    // `$count` chooses a form; whether a number has to be told is said by the other variables.
    if let Some(missing) = needed.difference(&has).find(|name| *name != "count") {
        return Some(Wrong::Variable(missing.clone()));
    }
    if let Some(more) = has.difference(&needed).next() {
        return Some(Wrong::NoVariable(more.clone()));
    }
    let forms = |message| -> Vec<(String, Vec<String>)> {
        let chosen = selections(message).into_iter().filter_map(|one| Some((one.variable?.to_owned(), one.keys)));
        chosen.map(|(by, keys)| (by, keys.into_iter().filter_map(name).collect())).collect()
    };
    let (known_forms, forms) = (forms(known), forms(message));
    for (variable, needed) in &known_forms {
        let has = forms.iter().filter(|(by, _)| by == variable);
        let has: Vec<&String> = has.flat_map(|(_, keys)| keys).collect();
        if let Some(missing) = needed.iter().find(|form| !has.contains(form)) {
            return Some(Wrong::Plural(missing.clone()));
        }
    }
    for one in selections(message) {
        if one.variable == Some("count") {
            let foreign = one.keys.iter().filter_map(|key| name(key)).find(|key| !CATEGORIES.contains(&key.as_str()));
            if let Some(foreign) = foreign {
                return Some(Wrong::NoPlural(foreign));
            }
        }
        if !one.keys.iter().is_sorted_by_key(|key| name(key).is_some()) {
            return Some(Wrong::NumbersFirst);
        }
    }
    None
}

/// The name of a form; nothing for an exact number.
fn name(key: &VariantKey<&str>) -> Option<String> {
    match key {
        VariantKey::Identifier { name } => Some((*name).to_owned()),
        VariantKey::NumberLiteral { .. } => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::i18n::{
        Messages,
        builtin::{interface_files, written},
    };

    #[test]
    fn every_string_that_the_program_brings_could_be_said_by_the_coalition_itself_and_is_written_the_same() {
        let mut count = 0;
        for locale in Locale::ALL {
            for file in interface_files() {
                let brought = builtin(*locale, file);
                for (id, text) in brought {
                    let said = phrase(*locale, id, text).unwrap_or_else(|fault| panic!("{locale} {id}: {fault:?}"));
                    assert_eq!((&said.id, &said.text), (id, text), "{locale}");
                    count += 1;
                }
                let all: Vec<Phrase> = brought
                    .iter()
                    .map(|(id, text)| Phrase { locale: *locale, id: id.clone(), text: text.clone() })
                    .collect();
                assert_eq!(phrases(*locale, &written(&all)), Ok(all), "{locale} {file}");
            }
        }
        assert!(count > 24 * 300, "{count}");
    }

    fn refused(locale: Locale, id: &str, text: &str) -> (u64, Wrong) {
        let fault = phrase(locale, id, text).expect_err(text);
        (fault.line, fault.wrong)
    }

    #[test]
    fn a_string_that_lacks_a_variable_or_a_form_is_refused_with_its_line() {
        let locale = Locale::Pl;
        let word = |word: &str| word.to_owned();
        assert_eq!(refused(locale, "updated", "Zmiana"), (1, Wrong::Variable(word("date"))));
        assert_eq!(refused(locale, "updated", "Zmiana\n{ $date } { $day }"), (2, Wrong::NoVariable(word("day"))));
        let forms = "Razem\n{ $count ->\n    [one] { $number } rekord\n   *[other] { $number } rekordu\n}";
        assert_eq!(refused(locale, "members-lead", forms), (2, Wrong::Plural(word("few"))));
        assert_eq!(refused(locale, "members-lead", "{ $number } razem"), (1, Wrong::Plural(word("one"))));
        assert_eq!(refused(locale, "updated", "Zmiana\n{ $date"), (2, Wrong::Syntax));
        assert_eq!(refused(locale, "updated", "{ $date } { other-message }"), (1, Wrong::Elsewhere));
        assert_eq!(refused(locale, "updated", "{ DATETIME($date) }"), (1, Wrong::Elsewhere));
        assert_eq!(refused(locale, "updated", ""), (1, Wrong::Syntax));
        for letter in ["\u{202e}", "{ \"\\u202E\" }"] {
            let turned = refused(locale, "updated", &format!("{{ $date }}\nZmia{letter}na"));
            assert_eq!(turned, (2, Wrong::Letter(word("U+202E"))), "{letter}");
        }
        assert_eq!(refused(locale, "no-such-message", "a"), (1, Wrong::Unknown));
    }

    #[test]
    fn a_file_tells_all_that_is_wrong_with_it_by_line() {
        let source = "### Ours\nnav-home = Start\n\nupdated =\n    New\n    on { $day }{ $date }\nupdated = { $date }\n-term = a\nbroken\n";
        let faults = phrases(Locale::En, source).expect_err("refused");
        let faults: Vec<_> = faults.into_iter().map(|fault| (fault.line, fault.wrong.code().0)).collect();
        assert_eq!(faults, [(6, "no-variable"), (7, "twice"), (8, "elsewhere"), (9, "syntax")]);
    }

    #[test]
    fn what_is_accepted_is_what_is_said() {
        let said = phrase(Locale::En, "updated", "New on { $date }").expect("accepted");
        let messages = Messages::with_own(Locale::En, [&said]).expect("strings");
        assert_eq!(messages.format("updated", 0, &[("date", "Monday")]), "New on Monday");
        let plain = phrase(Locale::En, "nav-home", "Start “here”").expect("accepted");
        let messages = Messages::with_own(Locale::En, [&plain]).expect("strings");
        assert_eq!(messages.text("nav-home"), "Start “here”");
        assert_ne!(messages.text("nav-members"), "nav-members");
    }
}
