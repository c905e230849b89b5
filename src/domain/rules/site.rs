//! Rules of the settings.

use super::wording;
use crate::domain::{
    Comparison, Localized, Site, is_web_address,
    schema::{Fault, Kind, Reference},
};
use std::collections::HashSet;

/// What is wrong with the settings.
#[must_use]
pub fn faults(site: &Site) -> Vec<Fault> {
    let mut faults = letters(site);
    let mut wrong = |is_wrong: bool, key: &str, reason: &str, remedy: &str| {
        if is_wrong {
            faults.push(Fault::new(key, reason, remedy));
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
    faults
}

/// What the settings set side by side, which has to be there.
#[must_use]
pub fn names(site: &Site) -> Vec<Reference> {
    let named = site.comparison.iter().flat_map(|row| {
        let milestones = row.institutions().into_iter().flatten().map(|stance| (Kind::Milestones, &stance.milestone));
        milestones.chain(row.coalition.iter().map(|slug| (Kind::Positions, slug)))
    });
    named.map(|(kind, slug)| Reference { column: "comparison", line: None, kind, key: slug.to_string() }).collect()
}

fn letters(site: &Site) -> Vec<Fault> {
    let claimed = site.claimed_members.as_ref().map(|claimed| ("source", &claimed.source));
    let press = site.press.iter().flat_map(|press| [("press", &press.short), ("press", &press.long)]);
    let texts = [("full_name", &site.full_name), ("tagline", &site.tagline)].into_iter().chain(claimed).chain(press);
    let texts = texts.flat_map(|(column, texts)| texts.iter().map(move |(_, text)| (column, text)));
    let wrong = texts.chain([("name", site.name.as_str())]).filter_map(|(column, text)| {
        let (reason, remedy) = wording::of_letters(text)?;
        Some(Fault::new(column, reason, remedy))
    });
    wrong.collect()
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
    fn a_contact_is_a_mail_address_or_a_web_address() {
        assert!(is_mail_address("first.last+site@mail.example.org"));
        for wrong in ["", "@", "a@b", "a b@example.org", "a@example.org\nBcc: b", "<a@example.org>"] {
            assert!(!is_mail_address(wrong), "{wrong:?} must be refused");
        }
    }
}
