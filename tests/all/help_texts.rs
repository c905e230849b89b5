//! The texts of help and of safe reading: every language of the site has them, and they say the same in each.

use crate::support::site::real_content;
use coalition::{
    domain::{Content, Locale, Text, TextPage},
    i18n::Messages,
};

/// The files whose native review has taken place. Whoever reviews one for the coalition adds it here.
const REVIEWED: [&str; 0] = [];

/// By language: the stem of “secret”. What stays between a child and a helpline is private; a secret is what an abuser asks
/// for.
const SECRET: [(Locale, &[&str]); 24] = [
    (Locale::Bg, &["тайн"]),
    (Locale::Cs, &["tajemstv", "tajn"]),
    (Locale::Da, &["hemmelig"]),
    (Locale::De, &["geheim"]),
    (Locale::El, &["μυστικ"]),
    (Locale::En, &["secre"]),
    (Locale::Es, &["secret"]),
    (Locale::Et, &["salad", "salaj"]),
    (Locale::Fi, &["salai", "salass"]),
    (Locale::Fr, &["secret"]),
    (Locale::Ga, &[" rún", "rúnda"]),
    (Locale::Hr, &["tajn"]),
    (Locale::Hu, &["titok", "titk"]),
    (Locale::It, &["segret"]),
    (Locale::Lt, &["paslapt"]),
    (Locale::Lv, &["noslēpum", "slepen"]),
    (Locale::Mt, &["sigriet"]),
    (Locale::Nl, &["geheim"]),
    (Locale::Pl, &["tajemnic", "sekret"]),
    (Locale::Pt, &["segred"]),
    (Locale::Ro, &["secret"]),
    (Locale::Sk, &["tajomstv", "tajn"]),
    (Locale::Sl, &["skrivnost"]),
    (Locale::Sv, &["hemlig"]),
];

/// The text of a page in a language.
fn text(content: &Content, page: TextPage, locale: Locale) -> &Text {
    let found = content.texts.iter().find(|text| text.slug.as_str() == page.code() && text.locale == locale);
    found.unwrap_or_else(|| panic!("{}.{locale}.md is missing", page.code()))
}

/// The addresses that a Markdown text links, in their order.
fn links(markdown: &str) -> Vec<&str> {
    markdown.split("](").skip(1).filter_map(|rest| rest.split(')').next()).collect()
}

/// What each line of a text is, its words apart: heading, item or paragraph, what it links below the language's prefix and
/// how often it emphasises something.
fn shape(text: &Text) -> Vec<String> {
    let prefix = format!("/{}/", text.locale);
    let lines = text.markdown.lines().map(|line| {
        let kind = match line {
            "" => "",
            heading if heading.starts_with("## ") => "heading",
            item if item.starts_with("- ") => "item",
            _ => "paragraph",
        };
        let mut links: Vec<String> = links(line).into_iter().map(|link| link.replacen(&prefix, "/…/", 1)).collect();
        links.sort();
        format!("{kind} {links:?} {}", line.matches("**").count())
    });
    lines.collect()
}

fn both_pages_in_every_language(content: &Content) -> impl Iterator<Item = (&Text, &Text)> {
    let locales = content.site.locales.iter();
    locales.flat_map(|locale| {
        [TextPage::Help, TextPage::Safety].map(|page| (text(content, page, Locale::En), text(content, page, *locale)))
    })
}

#[test]
fn help_and_safety_have_the_same_headings_lists_and_links_in_every_language_of_the_site() {
    let content = real_content();
    assert_eq!(both_pages_in_every_language(&content).count(), 2 * 24);
    for (english, text) in both_pages_in_every_language(&content) {
        assert_eq!(shape(english), shape(text), "{}.{}.md", text.slug, text.locale);
        assert_eq!(english.content_note, text.content_note, "{}.{}.md", text.slug, text.locale);
    }
}

#[test]
fn no_help_text_claims_a_review_that_has_not_taken_place() {
    let content = real_content();
    for (_, text) in both_pages_in_every_language(&content) {
        let file = format!("{}.{}.md", text.slug, text.locale);
        let reviewed = content.review(&text.subject(), text.locale).is_some();
        assert_eq!(reviewed, REVIEWED.contains(&file.as_str()), "{file}");
    }
}

/// “Secret” is the word of those who abuse: to a child, help speaks of what stays private.
#[test]
fn nobody_is_asked_to_keep_a_secret() {
    let content = real_content();
    for (_, text) in both_pages_in_every_language(&content) {
        let words = [&*text.title, &*text.description, &*text.lead, &*text.markdown].join("\n").to_lowercase();
        let (_, stems) = SECRET.iter().find(|(locale, _)| *locale == text.locale).expect("every language has the word");
        for stem in *stems {
            assert!(!words.contains(stem), "{}.{}.md: “{stem}”", text.slug, text.locale);
        }
    }
}

#[test]
fn the_texts_name_the_discreet_mode_and_each_other_as_the_interface_does() {
    let content = real_content();
    for locale in &content.site.locales {
        let [help, safety] = [TextPage::Help, TextPage::Safety].map(|page| text(&content, page, *locale));
        let switch = Messages::load(*locale).expect("strings").format("discreet-on", 0, &[]);
        let link = format!("[{switch}](/{locale}/help?discreet=1)");
        assert!(safety.markdown.contains(&link), "safety.{locale}.md: {link}");
        let link = format!("[{}](/{locale}/safety)", safety.title);
        assert!(help.markdown.contains(&link), "help.{locale}.md: {link}");
    }
}

#[test]
fn the_help_text_does_not_end_with_a_link_to_itself() {
    let content = real_content();
    for locale in &content.site.locales {
        let help = text(&content, TextPage::Help, *locale);
        assert_eq!(links(&help.markdown).last(), Some(&&*format!("/{locale}/safety")), "help.{locale}.md");
    }
}
