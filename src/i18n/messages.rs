//! Interface strings in Project Fluent.

use crate::domain::Locale;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue, concurrent::FluentBundle};
use fluent_syntax::ast::{Entry, Message, PatternElement};
use rust_embed::RustEmbed;
use std::collections::BTreeMap;

/// The `locales` folder, built into the binary.
#[derive(RustEmbed)]
#[folder = "locales/"]
struct Files;

/// Why a language cannot be loaded.
#[derive(Debug, thiserror::Error)]
pub enum MessageError {
    /// The language has no strings.
    #[error("there is no folder locales/{0} with interface strings")]
    Missing(Locale),
    /// A file of strings cannot be read.
    #[error("locales/{file}: {reason}")]
    Malformed {
        /// Its path below `locales`.
        file: String,
        /// What is wrong with it.
        reason: String,
    },
    /// ICU does not know the language.
    #[error("no locale data for “{locale}”: {reason}")]
    NoData {
        /// The language.
        locale: Locale,
        /// What ICU says.
        reason: String,
    },
}

/// The strings of one language.
pub struct Messages {
    /// Who reviewed them as a native reader: `reviewed_by:` in the head of a file.
    reviewed_by: Option<String>,
    bundle: FluentBundle<FluentResource>,
    /// Messages without variables, formatted once: a page asks for dozens of them.
    plain: BTreeMap<String, String>,
    /// Ids of messages with variables, each with the names of its variables.
    variable: BTreeMap<String, Vec<String>>,
}

impl Messages {
    /// Reads every `.ftl` file of a language.
    ///
    /// # Errors
    /// When there is none or one is malformed.
    pub fn load(locale: Locale) -> Result<Self, MessageError> {
        let identifier = locale.code().parse().map_err(|_| MessageError::Missing(locale))?;
        let mut bundle = FluentBundle::new_concurrent(vec![identifier]);
        // Isolation marks would put invisible characters around every variable, in titles and attributes too; no language
        // of the Union is written from right to left.
        bundle.set_use_isolating(false);
        let mut plain = Vec::new();
        let mut variable = BTreeMap::new();
        let mut reviewed_by = None;
        let folder = format!("{locale}/");
        for file in Files::iter().filter(|file| file.starts_with(&folder)) {
            let malformed = |reason: String| MessageError::Malformed { file: file.to_string(), reason };
            let bytes = Files::get(&file).ok_or_else(|| malformed("cannot be read".to_owned()))?.data.into_owned();
            let source = String::from_utf8(bytes).map_err(|error| malformed(error.to_string()))?;
            let resource = FluentResource::try_new(source).map_err(|(_, errors)| malformed(format!("{errors:?}")))?;
            for entry in resource.entries() {
                match entry {
                    Entry::Message(message) => {
                        let id = message.id.name.to_owned();
                        match variables(message) {
                            names if names.is_empty() => plain.push(id),
                            names => _ = variable.insert(id, names),
                        }
                    }
                    Entry::ResourceComment(head) => {
                        let reviewers = head.content.iter().filter_map(|line| line.strip_prefix("reviewed_by:"));
                        let named = reviewers.map(str::trim).find(|name| !name.is_empty());
                        reviewed_by = reviewed_by.or_else(|| named.map(str::to_owned));
                    }
                    _ => {}
                }
            }
            bundle.add_resource(resource).map_err(|errors| malformed(format!("{errors:?}")))?;
        }
        if plain.is_empty() {
            return Err(MessageError::Missing(locale));
        }
        let mut messages = Self { reviewed_by, bundle, plain: BTreeMap::new(), variable };
        messages.plain = plain.into_iter().map(|id| (id.clone(), messages.format(&id, 0, &[]))).collect();
        Ok(messages)
    }

    /// Who reviewed the strings as a native reader; nothing as long as nobody has.
    #[must_use]
    pub fn reviewed_by(&self) -> Option<&str> {
        self.reviewed_by.as_deref()
    }

    /// A message without variables; an unknown id stands for itself, so that a slip shows and nothing breaks.
    #[must_use]
    pub fn text<'a>(&'a self, id: &'a str) -> &'a str {
        self.plain.get(id).map_or(id, String::as_str)
    }

    /// A message with `$count` and text variables.
    #[must_use]
    pub fn format(&self, id: &str, count: usize, variables: &[(&str, &str)]) -> String {
        let Some(pattern) = self.bundle.get_message(id).and_then(|message| message.value()) else {
            return id.to_owned();
        };
        let mut arguments = FluentArgs::new();
        arguments.set("count", FluentValue::from(count));
        for (name, value) in variables {
            arguments.set(*name, FluentValue::from(*value));
        }
        self.bundle.format_pattern(pattern, Some(&arguments), &mut Vec::new()).into_owned()
    }

    /// Every message id with the names of its variables, in order.
    pub fn signatures(&self) -> impl Iterator<Item = (&str, &[String])> {
        let plain = self.plain.keys().map(|id| (id.as_str(), &[][..]));
        plain.chain(self.variable.iter().map(|(id, names)| (id.as_str(), names.as_slice())))
    }
}

/// The names of the variables that a message uses, sorted.
fn variables(message: &Message<&str>) -> Vec<String> {
    use fluent_syntax::ast::{Expression, InlineExpression};

    fn visit(elements: &[PatternElement<&str>], names: &mut Vec<String>) {
        for element in elements {
            let PatternElement::Placeable { expression } = element else { continue };
            let inline = match expression {
                Expression::Inline(inline) => inline,
                Expression::Select { selector, variants } => {
                    for variant in variants {
                        visit(&variant.value.elements, names);
                    }
                    selector
                }
            };
            if let InlineExpression::VariableReference { id } = inline {
                names.push(id.name.to_owned());
            }
        }
    }

    let mut names = Vec::new();
    if let Some(pattern) = &message.value {
        visit(&pattern.elements, &mut names);
    }
    names.sort_unstable();
    names.dedup();
    names
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The languages that have a folder of strings.
    fn filled() -> Vec<Locale> {
        Locale::ALL
            .iter()
            .copied()
            .filter(|locale| Files::iter().any(|file| file.starts_with(&format!("{locale}/"))))
            .collect()
    }

    #[test]
    fn every_language_has_the_same_messages_with_the_same_variables() {
        let locales = filled();
        assert!(locales.contains(&Locale::En) && locales.contains(&Locale::Fr));
        let signatures = |locale| -> BTreeMap<String, Vec<String>> {
            let messages = Messages::load(locale).expect("strings");
            messages.signatures().map(|(id, names)| (id.to_owned(), names.to_vec())).collect()
        };
        let english = signatures(Locale::En);
        for locale in locales {
            assert_eq!(signatures(locale), english, "{locale} differs from en");
        }
    }
}
