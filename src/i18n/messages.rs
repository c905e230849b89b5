//! Interface strings in Project Fluent.
//!
//! Plural forms are chosen by ICU4X, as browsers choose them: Fluent is given the category, not the number, because its own
//! plural rules are wrong for some languages (Lithuanian 25, Romanian and Maltese above 100).

use super::{
    MessageError,
    builtin::Files,
    fluent::{exact_numbers, message_of, variables},
    format::icu_locale,
};
use crate::domain::{Locale, Phrase};
use fluent_bundle::{FluentArgs, FluentResource, FluentValue, concurrent::FluentBundle};
use fluent_syntax::ast::Entry;
use icu_plurals::{PluralCategory, PluralRules, PluralRulesOptions};
use std::collections::BTreeMap;

/// The strings of one language.
pub struct Messages {
    bundle: FluentBundle<FluentResource>,
    /// Messages without variables, formatted once: a page asks for dozens of them.
    plain: BTreeMap<String, String>,
    /// Ids of messages with variables, each with the names of its variables.
    variable: BTreeMap<String, Vec<String>>,
    /// Ids of messages that say something else of certain numbers, each with these numbers.
    exact: BTreeMap<String, Vec<usize>>,
    plurals: PluralRules,
}

impl Messages {
    /// Reads every `.ftl` file of a language.
    ///
    /// # Errors
    /// When there is none or one is malformed.
    pub fn load(locale: Locale) -> Result<Self, MessageError> {
        Self::with_own(locale, [])
    }

    /// The same with these strings in the place of those of the files.
    ///
    /// # Errors
    /// As [`Self::load`].
    pub fn with_own<'a>(locale: Locale, own: impl IntoIterator<Item = &'a Phrase>) -> Result<Self, MessageError> {
        Self::read(locale, &format!("{locale}/"), own)
    }

    /// The strings of the editors' desk, in each of the languages that it has.
    ///
    /// # Errors
    /// When one is malformed.
    pub fn of_desk() -> Result<Vec<(Locale, Self)>, MessageError> {
        let folder = |locale: &Locale| format!("desk/{locale}/");
        let has = |locale: &Locale| Files::iter().any(|file| file.starts_with(&folder(locale)));
        let spoken = Locale::ALL.iter().copied().filter(has);
        spoken.map(|locale| Ok((locale, Self::read(locale, &folder(&locale), [])?))).collect()
    }

    /// Reads every `.ftl` file of a language in a folder.
    fn read<'a>(locale: Locale, folder: &str, own: impl IntoIterator<Item = &'a Phrase>) -> Result<Self, MessageError> {
        let identifier = locale.code().parse().map_err(|_| MessageError::Missing(locale))?;
        let mut bundle = FluentBundle::new_concurrent(vec![identifier]);
        // Isolation marks would put invisible characters around every variable, in titles and attributes too; no language
        // of the Union is written from right to left.
        bundle.set_use_isolating(false);
        let mut plain = Vec::new();
        let (mut variable, mut exact) = (BTreeMap::new(), BTreeMap::new());
        let plurals = PluralRules::try_new((&icu_locale(locale)?).into(), PluralRulesOptions::default());
        let plurals = plurals.map_err(|error| MessageError::NoData { locale, reason: error.to_string() })?;
        for file in Files::iter().filter(|file| file.starts_with(folder)) {
            let malformed = |reason: String| MessageError::Malformed { file: file.to_string(), reason };
            let bytes = Files::get(&file).ok_or_else(|| malformed("cannot be read".to_owned()))?.data.into_owned();
            let source = String::from_utf8(bytes).map_err(|error| malformed(error.to_string()))?;
            let resource = FluentResource::try_new(source).map_err(|(_, errors)| malformed(format!("{errors:?}")))?;
            for entry in resource.entries() {
                let Entry::Message(message) = entry else { continue };
                let id = message.id.name.to_owned();
                exact.insert(id.clone(), exact_numbers(message));
                match variables(message) {
                    names if names.is_empty() => plain.push(id),
                    names => _ = variable.insert(id, names),
                }
            }
            bundle.add_resource(resource).map_err(|errors| malformed(format!("{errors:?}")))?;
        }
        if plain.is_empty() {
            return Err(MessageError::Missing(locale));
        }
        for phrase in own {
            // What was accepted has this form.
            let Ok(resource) = FluentResource::try_new(message_of(&phrase.id, &phrase.text)) else { continue };
            for entry in resource.entries() {
                let Entry::Message(message) = entry else { continue };
                exact.insert(message.id.name.to_owned(), exact_numbers(message));
            }
            bundle.add_resource_overriding(resource);
        }
        let mut messages = Self { bundle, plain: BTreeMap::new(), variable, exact, plurals };
        messages.plain = plain.into_iter().map(|id| (id.clone(), messages.format(&id, 0, &[]))).collect();
        Ok(messages)
    }

    /// A message without variables; an unknown id stands for itself, so that a slip shows and nothing breaks.
    #[must_use]
    pub fn text<'a>(&'a self, id: &'a str) -> &'a str {
        self.plain.get(id).map_or(id, String::as_str)
    }

    /// The CLDR plural category of a number, as Fluent and browsers name it.
    #[must_use]
    pub fn plural_category(&self, number: usize) -> &'static str {
        match self.plurals.category_for(number) {
            PluralCategory::Zero => "zero",
            PluralCategory::One => "one",
            PluralCategory::Two => "two",
            PluralCategory::Few => "few",
            PluralCategory::Many => "many",
            PluralCategory::Other => "other",
        }
    }

    /// A message with `$count`, which chooses a form and is never written itself, and text variables.
    #[must_use]
    pub fn format(&self, id: &str, count: usize, variables: &[(&str, &str)]) -> String {
        let Some(pattern) = self.bundle.get_message(id).and_then(|message| message.value()) else {
            return id.to_owned();
        };
        let mut arguments = FluentArgs::new();
        let is_exact = self.exact.get(id).is_some_and(|numbers| numbers.contains(&count));
        let form = if is_exact { FluentValue::from(count) } else { FluentValue::from(self.plural_category(count)) };
        arguments.set("count", form);
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

#[cfg(test)]
mod tests {
    use super::*;
    use fluent_syntax::ast::{Expression, PatternElement, VariantKey};

    /// The languages that have a folder of strings.
    fn filled() -> Vec<Locale> {
        Locale::ALL
            .iter()
            .copied()
            .filter(|locale| Files::iter().any(|file| file.starts_with(&format!("{locale}/"))))
            .collect()
    }

    /// What CLDR says, read off the rules of `plurals.xml` for whole numbers.
    fn expected(locale: Locale, n: usize) -> Option<&'static str> {
        let (ten, hundred) = (n % 10, n % 100);
        Some(match locale {
            Locale::Lt if ten == 1 && !(11..=19).contains(&hundred) => "one",
            Locale::Lt if (2..=9).contains(&ten) && !(11..=19).contains(&hundred) => "few",
            Locale::Ro | Locale::Mt if n == 1 => "one",
            Locale::Ro if n == 0 || (1..=19).contains(&hundred) => "few",
            Locale::Mt if n == 2 => "two",
            Locale::Mt if n == 0 || (3..=10).contains(&hundred) => "few",
            Locale::Mt if (11..=19).contains(&hundred) => "many",
            Locale::Lt | Locale::Ro | Locale::Mt => "other",
            _ => return None,
        })
    }

    #[test]
    fn every_language_chooses_the_form_that_cldr_asks_for_from_0_to_1000() {
        let mut chosen = 0;
        for locale in filled() {
            let messages = Messages::load(locale).expect("strings");
            for file in Files::iter().filter(|file| file.starts_with(&format!("{locale}/"))) {
                let source = String::from_utf8(Files::get(&file).expect("file").data.into_owned()).expect("UTF-8");
                let resource = fluent_syntax::parser::parse(source.as_str()).expect("Fluent");
                for entry in &resource.body {
                    let Entry::Message(message) = entry else { continue };
                    let Some([PatternElement::Placeable { expression: Expression::Select { variants, .. } }]) =
                        message.value.as_ref().map(|pattern| pattern.elements.as_slice())
                    else {
                        continue;
                    };
                    let keys: Vec<&str> = variants.iter().map(|variant| key(&variant.key)).collect();
                    assert!(
                        keys.is_sorted_by_key(|key| key.parse::<usize>().is_err()),
                        "{locale} {keys:?}: numbers first"
                    );
                    let names = variables(message);
                    let all: Vec<(&str, &str)> = names.iter().map(|name| (name.as_str(), "#")).collect();
                    let texts: Vec<_> = all.into_iter().filter(|(name, _)| *name != "count").collect();
                    for n in 0..=1000 {
                        let category = messages.plural_category(n);
                        assert_eq!(expected(locale, n).unwrap_or(category), category, "{locale} {n}");
                        let number = n.to_string();
                        let at = keys.iter().position(|key| *key == number);
                        let at = at.or_else(|| keys.iter().position(|key| *key == category));
                        let variant = at.map_or_else(|| variants.iter().find(|one| one.default), |at| variants.get(at));
                        let form = written(&variant.expect("a form").value);
                        assert_eq!(messages.format(message.id.name, n, &texts), form, "{locale} {n}");
                        chosen += 1;
                    }
                }
            }
        }
        assert!(chosen > 24 * 1000 * 4, "{chosen}");
    }

    fn key<'a>(key: &VariantKey<&'a str>) -> &'a str {
        let (VariantKey::Identifier { name } | VariantKey::NumberLiteral { value: name }) = key;
        name
    }

    /// A form as it is written when every variable is `#`.
    fn written(pattern: &fluent_syntax::ast::Pattern<&str>) -> String {
        let part = |element: &PatternElement<&str>| match element {
            PatternElement::TextElement { value } => (*value).to_owned(),
            PatternElement::Placeable { .. } => "#".to_owned(),
        };
        pattern.elements.iter().map(part).collect()
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

    #[test]
    fn every_language_of_the_desk_has_the_same_messages_with_the_same_variables() {
        let spoken = Messages::of_desk().expect("strings");
        let signatures = |messages: &Messages| format!("{:?}", messages.signatures().collect::<Vec<_>>());
        let (_, english) = spoken.iter().find(|(locale, _)| *locale == Locale::En).expect("English");
        for (locale, messages) in &spoken {
            assert_eq!(signatures(messages), signatures(english), "{locale} differs from en");
        }
    }
}
