//! The words of the site, in every language: none that the field advises against, none that frightens a child, and the
//! punctuation around what is inserted.
//!
//! The first after the *Terminology Guidelines for the Protection of Children from Sexual Exploitation and Sexual Abuse* (Luxembourg
//! Guidelines, ECPAT International, 2016, second edition 2025), and the rule of this site: never a word with “porn” in it.

use crate::support::site::real_content;
use coalition::{
    domain::{Content, Locale, Localized},
    i18n::{Language, Messages},
};

/// In any language: the stem, in the three scripts of the Union.
const NEVER: [&str; 3] = ["porn", "πορν", "порн"];

/// By language: words that blame the child, excuse the offender or soften the crime.
const DISCOURAGED: [(Locale, &[&str]); 9] = [
    (Locale::En, &["child prostitut", "sex tourism", "paedophil", "pedophil", "sex with a minor", "revenge p"]),
    (Locale::Fr, &["prostitution infantile", "prostitution enfantine", "tourisme sexuel", "pédophil"]),
    (Locale::De, &["kinderprostitution", "kinderschänder", "sextourismus", "pädophil"]),
    (Locale::Es, &["prostitución infantil", "turismo sexual", "pederast", "pedofil"]),
    (Locale::It, &["prostituzione minorile", "turismo sessuale", "pedofil"]),
    (Locale::Nl, &["kinderprostitutie", "sekstoerisme", "pedofiel"]),
    (Locale::Pl, &["prostytucja dziecięca", "seksturystyk", "pedofil"]),
    (Locale::Hu, &["gyermekprostitúció", "szexturizmus", "pedofil"]),
    (Locale::Pt, &["prostituição infantil", "turismo sexual", "pedofil"]),
];

/// Every text of the content in every language, with where it stands.
fn words(content: &Content) -> Vec<(String, Locale, String)> {
    let mut words = Vec::new();
    let mut add = |place: String, text: &Localized| {
        words.extend(text.iter().map(|(locale, text)| (place.clone(), locale, text.to_owned())));
    };
    for one in &content.organisations {
        add(format!("organisation {}", one.slug), &one.summary);
        add(format!("organisation {}", one.slug), &one.evidence_summary);
    }
    for one in &content.people {
        add(format!("person {}", one.slug), &one.role);
    }
    for one in &content.events {
        for text in [&one.title, &one.summary, &one.note, &one.organisers] {
            add(format!("event {}", one.slug), text);
        }
    }
    for one in &content.milestones {
        for text in [&one.title, &one.summary, &one.note] {
            add(format!("milestone {}", one.slug), text);
        }
    }
    for one in &content.procedures {
        for text in [&one.title, &one.summary, &one.next] {
            add(format!("procedure {}", one.slug), text);
        }
    }
    for one in &content.positions {
        for text in [&one.text, &one.holder] {
            add(format!("position {}", one.slug), text);
        }
    }
    for one in &content.figures {
        for text in [&one.label, &one.note, &one.publisher] {
            add(format!("figure {}", one.slug), text);
        }
    }
    for one in &content.helplines {
        add(format!("helpline {}", one.slug), &one.name);
    }
    words.extend(content.texts.iter().map(|text| {
        let all = [&*text.title, &*text.description, &*text.lead, &*text.markdown].join("\n");
        (format!("text {}.{}", text.slug, text.locale), text.locale, all)
    }));
    words
}

#[test]
fn no_text_and_no_interface_string_uses_a_discouraged_word() {
    let mut all = words(&real_content());
    for locale in Locale::ALL {
        let messages = Messages::load(*locale).expect("strings");
        let ids: Vec<String> = messages.signatures().map(|(id, _)| id.to_owned()).collect();
        all.extend(
            ids.into_iter().map(|id| (format!("locales/{locale}: {id}"), *locale, messages.format(&id, 2, &[]))),
        );
    }
    assert!(all.len() > 24 * 300, "all strings are looked at");
    let mut found = Vec::new();
    for (place, locale, text) in all {
        let text = text.to_lowercase();
        let by_language = DISCOURAGED.iter().filter(|(known, _)| *known == locale).flat_map(|(_, words)| *words);
        let wrong = NEVER.iter().chain(by_language).filter(|word| text.contains(**word));
        found.extend(wrong.map(|word| format!("{place}: “{word}”")));
    }
    assert!(found.is_empty(), "{}", found.join("\n"));
}

#[test]
fn the_source_of_the_claimed_members_is_written_in_every_language() {
    let claimed = real_content().site.claimed_members.expect("a number is claimed");
    let missing = Locale::ALL.iter().filter(|locale| claimed.source.exact(**locale).is_none());
    assert_eq!(missing.collect::<Vec<_>>(), Vec::<&Locale>::new());
}

/// Dates end in a full stop in some languages, months in others.
#[test]
fn no_date_in_a_message_leaves_two_full_stops() {
    let mut wrong = Vec::new();
    for locale in Locale::ALL {
        let language = Language::load(*locale).expect("language");
        let messages = Messages::load(*locale).expect("strings");
        let dated = messages.signatures().filter(|(_, names)| names.iter().any(|name| name == "date"));
        for (id, _) in dated {
            for date in ["2026-11", "2026-11-03"] {
                let date = language.date(date.parse().expect("date"));
                let mut text =
                    language.with(id, &[("date", &*date), ("name", "Ann"), ("title", "T"), ("address", "a")]);
                // The help page ends these two itself.
                if matches!(id, "help-checked" | "help-source-read") {
                    text.push('.');
                }
                wrong.extend(text.contains("..").then(|| format!("{locale}, {id}: {text}")));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// A language is inserted by its name alone, which no preposition fits.
#[test]
fn the_name_of_a_language_stands_after_a_colon() {
    let mut wrong = Vec::new();
    for locale in Locale::ALL {
        let messages = Messages::load(*locale).expect("strings");
        for id in ["translation-read-in", "fallback-notice", "fallback-some-notice"] {
            let text = messages.format(id, 0, &[("language", "LANGUAGE")]);
            wrong.extend((!text.contains(": LANGUAGE")).then(|| format!("{locale}, {id}: {text}")));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn french_has_no_break_spaces_before_its_double_punctuation() {
    let mut texts: Vec<(String, String)> = real_content()
        .texts
        .into_iter()
        .filter(|text| text.locale == Locale::Fr)
        .map(|text| (text.slug.to_string(), [text.title, text.description, text.lead, text.markdown].join("\n")))
        .collect();
    let messages = Messages::load(Locale::Fr).expect("strings");
    texts.extend(messages.signatures().map(|(id, _)| (id.to_owned(), messages.format(id, 2, &[]))));
    let plain = ["« ", " »", " :", " ;", " ?", " !"];
    let found = texts.iter().filter(|(_, text)| plain.iter().any(|mark| text.contains(mark)));
    assert_eq!(found.map(|(place, _)| place).collect::<Vec<_>>(), Vec::<&String>::new());
}
