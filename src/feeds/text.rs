//! Texts of feeds and tables.

/// A text for readers, with the language to mark it with when it is not theirs.
pub struct FeedText {
    /// The text, without control characters other than line feeds and tabs.
    pub text: String,
    /// The language it is in, where it is not the file's.
    pub language: Option<&'static str>,
}

impl FeedText {
    /// A text in a language, cleaned.
    pub fn new(text: &str, language: Option<&'static str>) -> Self {
        Self { text: clean(text), language }
    }

    /// The same on one line.
    pub fn on_one_line(self) -> Self {
        Self { text: one_line(&self.text), ..self }
    }

    /// The text with the code of its language behind it, where it is not the file's: `Jouets [fr]`.
    pub fn marked(self) -> String {
        match self.language {
            Some(language) if !self.text.is_empty() => format!("{} [{language}]", self.text),
            _ => self.text,
        }
    }
}

/// Paragraphs that become one text, which is in another language only if all of them are.
pub fn paragraphs(parts: Vec<FeedText>) -> FeedText {
    let parts: Vec<FeedText> = parts.into_iter().filter(|part| !part.text.is_empty()).collect();
    let first = parts.first().and_then(|part| part.language);
    let language = first.filter(|_| parts.iter().all(|part| part.language == first));
    let texts: Vec<String> = parts.into_iter().map(|part| part.text).collect();
    FeedText { text: texts.join("\n\n"), language }
}

/// A text whose lines end with line feeds and that holds nothing else which XML 1.0 or RFC 5545 refuse.
pub fn clean(text: &str) -> String {
    let text = text.replace("\r\n", "\n").replace('\r', "\n");
    let kept = |letter: &char| match letter {
        '\n' | '\t' => true,
        '\u{fffe}' | '\u{ffff}' => false,
        letter => !letter.is_control(),
    };
    text.chars().filter(kept).collect()
}

/// A text whose lines are joined by blanks.
pub fn one_line(text: &str) -> String {
    let text = clean(text);
    text.lines().map(str::trim).filter(|line| !line.is_empty()).collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_control_character_is_left_and_every_line_ends_alike() {
        assert_eq!(clean("a\r\nb\rc\n\0\u{1b}\u{85}d\te\u{ffff}"), "a\nb\nc\nd\te");
        assert_eq!(one_line(" a \r\n\n b\u{a0}c "), "a b\u{a0}c");
    }

    #[test]
    fn joined_paragraphs_are_in_another_language_only_when_all_are() {
        let french = || FeedText::new("bonjour", Some("fr"));
        let none = || FeedText::new("", None);
        assert_eq!(paragraphs(vec![french(), none(), french()]).language, Some("fr"));
        assert_eq!(paragraphs(vec![french(), FeedText::new("hello", None)]).language, None);
        assert_eq!(paragraphs(vec![none(), french()]).text, "bonjour");
    }
}
