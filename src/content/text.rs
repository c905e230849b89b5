//! The pages' texts: `pages/<page>.<language>.md`, a front matter of `key: value` lines and `CommonMark`.

use super::{Problem, files::PAGES};
use crate::domain::{Locale, PartialDate, Review, Slug, Text, TextPage, rules};
use std::{collections::HashMap, fmt::Display, str::FromStr};

/// The page that is no [`TextPage`] but has a text.
const HOME: &str = "home";
/// The keys of a front matter, in their canonical order.
const KEYS: [&str; 7] = ["title", "description", "lead", "updated", "content_note", "reviewed_by", "reviewed_on"];
/// Where the Markdown begins in a file: after the keys between two fences, and an empty line.
pub(super) const FIRST_LINE: u64 = KEYS.len() as u64 + 4;
/// The line between the front matter and what is around it.
const FENCE: &str = "---";

/// The pages that have a text, in the order of [`Text`]s in a content.
fn pages() -> impl Iterator<Item = &'static str> {
    std::iter::once(HOME).chain(TextPage::CODES.iter().copied())
}

/// Where a text stands among the others: by page, then by language.
pub(super) fn order(text: &Text) -> (Option<usize>, Locale) {
    (pages().position(|page| page == text.slug.as_str()), text.locale)
}

/// The name of a text's file in the folder.
pub(super) fn file_name(text: &Text) -> String {
    format!("{PAGES}/{}.{}.md", text.slug, text.locale)
}

/// The review that a front matter tells: by whom, where that is told, and when.
pub(super) type Claim = Option<(Option<String>, PartialDate)>;

/// The file of a text with its review.
pub(super) fn write(text: &Text, review: Option<&Review>) -> (String, String) {
    let values = [
        text.title.clone(),
        text.description.clone(),
        text.lead.clone(),
        text.updated.to_string(),
        if text.content_note { "yes" } else { "" }.to_owned(),
        review.and_then(|review| review.by.clone()).unwrap_or_default(),
        review.map(|review| review.on.to_string()).unwrap_or_default(),
    ];
    let lines = KEYS.iter().zip(values).map(|(key, value)| format!("{key}: {value}").trim_end().to_owned() + "\n");
    let file = format!("{FENCE}\n{}{FENCE}\n\n{}", lines.collect::<String>(), text.markdown);
    (file_name(text), file)
}

/// The text of a file, and the review that it tells. Tells what is wrong and gives nothing when something is.
pub(super) fn read(name: &str, file: &str, problems: &mut Vec<Problem>) -> Option<(Text, Claim)> {
    let before = problems.len();
    let page_and_language = page_and_language(name, problems);
    let file = file.replace("\r\n", "\n");
    let (front, markdown) = FrontMatter::split(name, &file, problems)?;
    let title = front.required("title", problems);
    let description = front.required("description", problems);
    let lead = front.required("lead", problems);
    let updated = front.required("updated", problems);
    let content_note = match front.value("content_note", problems) {
        Some("yes") => true,
        None | Some("") => false,
        Some(other) => {
            let reason = format!("“{other}” is neither yes nor empty");
            problems.push(front.problem("content_note", reason, "write yes before accounts of abuse, else nothing"));
            false
        }
    };
    let reviewed_by: Option<String> = front.optional("reviewed_by", problems);
    let reviewed_on = front.optional("reviewed_on", problems);
    if reviewed_by.is_some() && front.values.get("reviewed_on").is_some_and(|(_, value)| value.is_empty()) {
        problems.push(front.problem("reviewed_on", "a review has a date", "fill in the day, or empty reviewed_by"));
    }
    let (slug, locale) = page_and_language?;
    (problems.len() == before).then_some(())?;
    let markdown = markdown.to_owned();
    let text = Text {
        slug,
        locale,
        title: title?,
        description: description?,
        lead: lead?,
        updated: updated?,
        content_note,
        markdown,
    };
    problems.extend(rules::text(&text).into_iter().map(|fault| match fault.line {
        Some(line) => Problem::of_file(name, fault.reason, fault.remedy).at(FIRST_LINE - 1 + line),
        None => front.problem(&fault.column, fault.reason, fault.remedy),
    }));
    Some((text, reviewed_on.map(|on| (reviewed_by, on))))
}

fn page_and_language(name: &str, problems: &mut Vec<Problem>) -> Option<(Slug, Locale)> {
    let stem = name.strip_prefix(PAGES)?.strip_prefix('/')?.strip_suffix(".md")?;
    let (page, language) = stem.rsplit_once('.').unwrap_or((stem, ""));
    let mut wrong = |reason: String, known: Vec<&str>| {
        let remedy = format!("name it <page>.<language>.md with one of: {}", known.join(", "));
        problems.push(Problem::of_file(name, reason, remedy));
    };
    let is_page = pages().any(|known| known == page);
    if !is_page {
        wrong(format!("“{page}” is not a page with a text"), pages().collect());
    }
    let locale = language.parse().ok();
    if locale.is_none() {
        wrong(format!("“{language}” is not a language of the Union"), Locale::CODES.to_vec());
    }
    Some((page.parse().ok().filter(|_| is_page)?, locale?))
}

/// The keys of one file, each with its line and value.
struct FrontMatter<'a> {
    file: &'a str,
    values: HashMap<&'a str, (u64, &'a str)>,
}

impl<'a> FrontMatter<'a> {
    /// Takes a file apart: the front matter, and the Markdown after one empty line.
    fn split(file: &'a str, text: &'a str, problems: &mut Vec<Problem>) -> Option<(Self, &'a str)> {
        let mut front = Self { file, values: HashMap::new() };
        let mut rest = text;
        for line_number in 1.. {
            let (line, after) = rest.split_once('\n').unwrap_or((rest, ""));
            let at_end = rest.is_empty();
            rest = after;
            match (line_number, line) {
                (1, FENCE) => {}
                (1, _) => {
                    let problem = Problem::of_file(file, "the file does not begin with a front matter", fence_remedy());
                    problems.push(problem.at(1));
                    return None;
                }
                (_, FENCE) => return Some((front, rest.strip_prefix('\n').unwrap_or(rest))),
                _ if at_end => {
                    problems
                        .push(Problem::of_file(file, "the front matter has no end", fence_remedy()).at(line_number));
                    return None;
                }
                _ => front.take(line_number, line, problems),
            }
        }
        None
    }

    fn take(&mut self, number: u64, line: &'a str, problems: &mut Vec<Problem>) {
        let mut wrong = |column: Option<&str>, reason: &str, remedy: String| {
            let problem = Problem::of_file(self.file, reason, remedy).at(number);
            problems.push(Problem { column: column.map(str::to_owned), ..problem });
        };
        let Some((key, value)) = line.split_once(':') else {
            wrong(None, "the line is not `key: value`", format!("write one of the keys: {}", KEYS.join(", ")));
            return;
        };
        if !KEYS.contains(&key) {
            wrong(Some(key), "the key is unknown", format!("use these keys: {}", KEYS.join(", ")));
        } else if value.contains(char::is_control) {
            wrong(Some(key), "the value contains a control character", "write the text anew, without tabs".to_owned());
        } else if self.values.insert(key, (number, rules::trimmed(value.trim()).trim())).is_some() {
            wrong(Some(key), "the key stands there twice", "remove one of the two".to_owned());
        }
    }

    fn problem(&self, key: &str, reason: impl Into<String>, remedy: impl Into<String>) -> Problem {
        let line = self.values.get(key).map_or(1, |(line, _)| *line);
        Problem::of_file(self.file, reason, remedy).at(line).in_column(key)
    }

    /// The value of a key that has to be there, though maybe empty.
    fn value(&self, key: &str, problems: &mut Vec<Problem>) -> Option<&'a str> {
        let value = self.values.get(key).map(|(_, value)| *value);
        if value.is_none() {
            problems.push(self.problem(key, "the key is missing", "add it to the front matter"));
        }
        value
    }

    fn required<T: FromStr<Err: Display>>(&self, key: &str, problems: &mut Vec<Problem>) -> Option<T> {
        match self.value(key, problems)? {
            "" => {
                problems.push(self.problem(key, "the value is empty", "fill it in: this key is required"));
                None
            }
            value => self.parsed(key, value, problems),
        }
    }

    fn optional<T: FromStr<Err: Display>>(&self, key: &str, problems: &mut Vec<Problem>) -> Option<T> {
        self.value(key, problems).filter(|value| !value.is_empty()).and_then(|value| self.parsed(key, value, problems))
    }

    fn parsed<T: FromStr<Err: Display>>(&self, key: &str, value: &str, problems: &mut Vec<Problem>) -> Option<T> {
        let wrong = |error: T::Err| problems.push(self.problem(key, error.to_string(), "correct the value"));
        value.parse().map_err(wrong).ok()
    }
}

fn fence_remedy() -> String {
    format!("put the keys {} between two lines of {FENCE}", KEYS.join(", "))
}

#[cfg(test)]
mod tests {
    use super::*;

    const NAME: &str = "pages/about.en.md";

    fn file(body: &str) -> String {
        format!(
            "---\ntitle: A: b\ndescription: D\nlead: L\nupdated: 2026-11\ncontent_note:\nreviewed_by:\nreviewed_on:\n---\n{body}"
        )
    }

    fn read_file(file: &str) -> Text {
        let mut problems = Vec::new();
        let text = read(NAME, file, &mut problems);
        text.unwrap_or_else(|| panic!("{problems:?}")).0
    }

    #[test]
    fn a_text_is_written_back_as_it_was_read() {
        for body in ["\n", "\n\n\nLate\n", "\n## A\n\n---\n\nb", "\nblanks at the end  \n\n"] {
            let text = read_file(&file(body));
            assert_eq!(text.title, "A: b");
            assert_eq!(write(&text, None), (NAME.to_owned(), file(body)));
        }
    }

    #[test]
    fn what_editors_do_to_files_does_not_change_a_text() {
        let text = read_file(&file("\nBody\n"));
        assert_eq!(read_file(&file("Body\n")), text, "without an empty line after the front matter");
        assert_eq!(read_file(&file("\nBody\n").replace('\n', "\r\n")), text, "with the line ends of Windows");
        assert_eq!(read_file(&file("\nBody\n").replace("lead: L", "lead:   L ")), text, "with more blanks");
    }

    #[test]
    fn texts_are_ordered_by_page_and_language() {
        let of = |slug: &str, locale| Text { slug: slug.parse().expect("slug"), locale, ..read_file(&file("")) };
        let mut texts =
            [of("about", Locale::Fr), of("help", Locale::En), of("home", Locale::Fr), of("home", Locale::En)];
        texts.sort_by_key(order);
        let keys = texts.map(|text| format!("{}.{}", text.slug, text.locale));
        assert_eq!(keys, ["home.en", "home.fr", "about.fr", "help.en"]);
    }
}
