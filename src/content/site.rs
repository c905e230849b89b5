//! The settings: `site.toml`.

use super::{Problem, files::SITE};
use crate::domain::{Comparison, Localized, Site, is_web_address};
use std::collections::HashSet;

/// The file of the settings in its canonical form.
pub(super) fn write(site: &Site) -> Result<(String, String), toml::ser::Error> {
    Ok((SITE.to_owned(), toml::to_string(site)?))
}

/// The settings of a file. Tells what is wrong and gives nothing when something is.
pub(super) fn read(text: Option<&String>, problems: &mut Vec<Problem>) -> Option<Site> {
    let Some(text) = text else {
        problems.push(Problem::of_file(
            SITE,
            "the file is missing",
            "add it: it names the coalition and its languages",
        ));
        return None;
    };
    match toml::from_str(text) {
        Ok(site) => {
            let before = problems.len();
            check(&site, text, problems);
            (problems.len() == before).then_some(site)
        }
        Err(error) => {
            let place = error.span().map_or(0, |span| span.start);
            let line = text.get(..place).unwrap_or_default().split('\n').count();
            let reason = error.message().trim().replace('\n', " ");
            let problem = Problem::of_file(SITE, reason, "correct the line; docs/content.md explains every key");
            problems.push(problem.at(u64::try_from(line).unwrap_or_default()));
            None
        }
    }
}

fn check(site: &Site, text: &str, problems: &mut Vec<Problem>) {
    let mut wrong = |is_wrong: bool, key: &str, reason: &str, remedy: &str| {
        if is_wrong {
            problems.push(Problem::of_file(SITE, reason, remedy).at(line_of(text, key)).in_column(key));
        }
    };
    let has_gap = |texts: &Localized| texts.is_empty() || texts.iter().any(|(_, text)| text.trim().is_empty());
    wrong(site.name.trim().is_empty(), "name", "the name is empty", "fill in the coalition's short name");
    let gap = "a text is missing or empty";
    let fill = "give it in one language at least and leave out a language that has none";
    wrong(has_gap(&site.full_name), "full_name", gap, fill);
    wrong(has_gap(&site.tagline), "tagline", gap, fill);
    wrong(site.claimed_members.as_ref().is_some_and(|claim| has_gap(&claim.source)), "source", gap, fill);
    let stances = site.comparison.iter().flat_map(Comparison::institutions).flatten();
    let has_gap_in_comparison =
        site.comparison.iter().map(|row| &row.subject).chain(stances.map(|stance| &stance.text)).any(has_gap);
    wrong(has_gap_in_comparison, "comparison", gap, fill);
    let once: HashSet<_> = site.locales.iter().collect();
    let wrong_languages = site.locales.is_empty() || once.len() < site.locales.len();
    wrong(wrong_languages, "locales", "there is no language, or one stands there twice", "list each language once");
    let sources: HashSet<_> = site.source_languages.iter().collect();
    let wrong_sources = sources.len() < site.source_languages.len() || !sources.is_subset(&once);
    let reason = "a language stands there twice or is none of the site's locales";
    wrong(wrong_sources, "source_languages", reason, "list each language that the texts are written in once");
    let no_page = "the exit is not a web address";
    wrong(!is_web_address(&site.exit), "exit", no_page, "name a neutral page such as https://www.wikipedia.org/");
    let wrong_contact =
        |contact: Option<&String>| contact.is_some_and(|contact| !is_web_address(contact) && !is_mail_address(contact));
    let (reason, remedy) = (
        "this is neither a mail address nor a web address",
        "write an address such as mail@example.org or https://example.org/, or remove the key",
    );
    wrong(wrong_contact(site.contact.as_ref()), "contact", reason, remedy);
    if let Some(press) = &site.press {
        wrong(wrong_contact(press.contact.as_ref()), "press", reason, remedy);
        let blank = [&press.short, &press.long].into_iter().any(|texts| !texts.is_empty() && has_gap(texts));
        wrong(blank, "press", gap, fill);
    }
    let too_few = site.synonyms.iter().any(|synonyms| synonyms.words.len() < 2);
    let blank =
        site.synonyms.iter().flat_map(|synonyms| &synonyms.words).any(|word| !word.chars().any(char::is_alphanumeric));
    let remedy = "give each [[synonyms]] two words at least, such as words = [\"missing kids\", \"missing children\"]";
    wrong(
        too_few || blank,
        "synonyms",
        "a group of synonyms has fewer than two words, or one without a letter",
        remedy,
    );
    for (key, colour) in [("primary", &site.colours.primary), ("signal", &site.colours.signal)] {
        wrong(!is_colour(colour), key, "this is not a colour", "write # and six hexadecimal digits such as #0b2545");
    }
}

/// The line that sets a key or begins its table.
fn line_of(text: &str, key: &str) -> u64 {
    let sets = |line: &str| {
        let line = line.trim_start().trim_start_matches('[');
        line.strip_prefix(key).is_some_and(|rest| rest.starts_with([' ', '=', ']', '.']))
            || line.trim_end_matches(']').rsplit_once('.').is_some_and(|(_, last)| last == key)
    };
    let index = text.lines().position(sets).unwrap_or(0);
    u64::try_from(index).unwrap_or(0) + 1
}

fn is_mail_address(text: &str) -> bool {
    let is_plain =
        |part: &str| !part.is_empty() && part.chars().all(|letter| letter.is_alphanumeric() || "._+-".contains(letter));
    text.split_once('@').is_some_and(|(name, host)| is_plain(name) && is_plain(host) && host.contains('.'))
}

fn is_colour(text: &str) -> bool {
    text.len() == 7
        && text.strip_prefix('#').is_some_and(|digits| digits.bytes().all(|digit| digit.is_ascii_hexdigit()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_line_of_a_key_or_table_is_found() {
        let text = "name = \"N\"\n\n[full_name]\nen = \"F\"\n[claimed_members.source]\nen = \"S\"\n";
        assert_eq!([line_of(text, "name"), line_of(text, "full_name"), line_of(text, "source")], [1, 3, 5]);
    }

    #[test]
    fn a_contact_is_a_mail_address_or_a_web_address() {
        assert!(is_mail_address("first.last+site@mail.example.org"));
        for wrong in ["", "@", "a@b", "a b@example.org", "a@example.org\nBcc: b", "<a@example.org>"] {
            assert!(!is_mail_address(wrong), "{wrong:?} must be refused");
        }
    }
}
