//! The help page: the task first, and no number that nobody confirms for the country chosen.

use crate::support::{
    markup::between,
    site::{real_content, site},
};
use coalition::{
    domain::{Content, Country, Helpline, HelplineKind, Locale},
    i18n::Language,
};

/// The needs that every country with a line is asked about.
const NEEDS: [HelplineKind; 4] =
    [HelplineKind::ChildHelpline, HelplineKind::VictimSupport, HelplineKind::Worried, HelplineKind::ContentHotline];

fn language(locale: Locale) -> Language {
    Language::load(locale).expect("language")
}

/// The numbers that a page offers to call, in their order.
fn called(html: &str) -> Vec<&str> {
    html.split("href=\"tel:").skip(1).filter_map(|rest| rest.split('"').next()).collect()
}

fn dialled(line: &Helpline) -> Option<String> {
    Some(line.phone.as_ref()?.chars().filter(|letter| letter.is_ascii_digit() || *letter == '+').collect())
}

/// The numbers of the lines of a country that may be shown.
fn confirmed(content: &Content, country: Country) -> Vec<String> {
    let lines = content.helplines.iter().filter(|line| line.is_shown() && line.country == Some(country));
    lines.filter_map(dialled).collect()
}

/// The kinds of the lines of a country that may be shown.
fn kinds(content: &Content, country: Country) -> Vec<HelplineKind> {
    let lines = content.helplines.iter().filter(|line| line.is_shown() && line.country == Some(country));
    lines.map(|line| line.kind).collect()
}

/// The number of the whole Union for a need, the emergency apart.
fn union_number(content: &Content, kind: HelplineKind) -> Option<String> {
    let mut lines = content.helplines.iter().filter(|line| line.is_shown() && line.country.is_none());
    lines.find(|line| line.kind == kind && kind != HelplineKind::Emergency).and_then(dialled)
}

#[tokio::test]
async fn help_stands_in_the_order_of_need_in_every_language() {
    let content = real_content();
    let site = site(&content).await;
    for locale in &content.site.locales {
        let page = site.get(&format!("/{locale}/help?country=FR")).await.body;
        let parts = [
            "<h1",
            "id=\"countries\"",
            "aria-labelledby=\"emergency\"",
            "id=\"country-fr\"",
            "class=\"text-body\"",
            "class=\"text-footer\"",
        ];
        let places = parts.map(|part| page.find(part).unwrap_or_else(|| panic!("{part} in {locale}")));
        assert!(places.is_sorted(), "{locale}: {places:?}");
        assert_eq!(called(&page).first(), Some(&"112"), "{locale}");
    }
}

#[tokio::test]
async fn a_country_is_offered_only_numbers_that_are_confirmed_there_each_once_for_a_need() {
    let content = real_content();
    let site = site(&content).await;
    for country in Country::eu() {
        let page = site.get(&format!("/en/help?country={country}")).await.body;
        let mut expected = confirmed(&content, country);
        expected.push("112".to_owned());
        expected.sort_unstable();
        let mut called = called(&page);
        called.sort_unstable();
        assert_eq!(called, expected, "{country}");
        assert!(!page.contains("not answer in every country"), "{country}");
        for group in page.split("<h3").skip(1) {
            let called = self::called(group);
            for number in ["112", "116000", "116111", "116006"] {
                assert!(called.iter().filter(|called| **called == number).count() <= 1, "{country}: {number}");
            }
        }
    }
}

#[tokio::test]
async fn without_a_country_a_number_of_the_union_stands_once_with_the_countries_that_confirm_it() {
    let content = real_content();
    let page = site(&content).await.get("/en/help").await.body;
    let mut numbers = called(&page);
    numbers.sort_unstable();
    numbers.dedup();
    assert_eq!(numbers.len(), called(&page).len(), "{:?}", called(&page));
    let children =
        page.split("href=\"tel:116111\"").nth(1).and_then(|rest| rest.split("</dl>").next()).expect("116 111");
    for country in Country::eu() {
        let is_confirmed = confirmed(&content, country).contains(&"116111".to_owned());
        assert_eq!(children.contains(&format!("href=\"/en/help?country={country}\"")), is_confirmed, "{country}");
    }
}

#[tokio::test]
async fn a_language_that_means_one_country_shows_its_lines_until_another_is_chosen() {
    let content = real_content();
    let site = site(&content).await;
    for locale in &content.site.locales {
        let meant = locale
            .country()
            .filter(|country| content.helplines.iter().any(|line| line.is_shown() && line.country == Some(*country)));
        let page = site.get(&format!("/{locale}/help")).await.body;
        let shown = |page: &str| {
            page.split("<section id=\"country-")
                .nth(1)
                .map(|rest| rest.split('"').next().unwrap_or_default().to_owned())
        };
        assert_eq!(shown(&page), meant.map(|country| country.code().to_ascii_lowercase()), "{locale}");
        assert!(!page.contains("content=\"noindex\""), "{locale}: the page itself is found by search engines");
        let all = site.get(&format!("/{locale}/help?country=all")).await.body;
        assert_eq!(shown(&all), None, "{locale}");
        if meant.is_some() {
            assert!(
                page.contains(&format!("href=\"/{locale}/help?country=all\"")),
                "{locale}: the way to all countries"
            );
            assert!(all.contains("content=\"noindex\"") && all.contains("116\u{a0}006"), "{locale}");
            let chosen = site.get(&format!("/{locale}/help?country=FR")).await.body;
            assert_eq!(shown(&chosen).as_deref(), Some("fr"), "{locale}");
        }
    }
}

#[tokio::test]
async fn the_lines_of_a_country_stand_in_groups_by_need_and_a_need_without_a_line_says_so_with_the_day() {
    let content = real_content();
    let site = site(&content).await;
    let today = language(Locale::En).date(site.state.snapshot().today);
    let mut worried = 0;
    for country in Country::eu() {
        let page = site.get(&format!("/en/help?country={country}")).await.body;
        let lines =
            page.split("<section id=\"country-").nth(1).expect("lines").split("</section>").next().expect("end");
        let (lines, _) = lines.split_once("<section id=\"networks\"").unwrap_or((lines, ""));
        let groups: Vec<&str> = lines.split("<h3").skip(1).collect();
        let kinds = kinds(&content, country);
        let answered = HelplineKind::ALL.iter().copied().filter(|kind| kinds.contains(kind));
        let open = NEEDS.into_iter().filter(|kind| !kinds.is_empty() && !kinds.contains(kind));
        let expected: Vec<_> = answered.chain(open).collect();
        assert_eq!(groups.len(), expected.len(), "{country}");
        for (group, kind) in groups.iter().zip(expected) {
            let count = kinds.iter().filter(|one| **one == kind).count();
            assert_eq!(group.matches(&format!("data-line=\"{kind}\"")).count(), count, "{country}: {kind}");
            assert_eq!(group.matches("data-line=").count(), count, "{country}: {kind} alone");
            let says_none = group.contains(&format!("No line for this has been checked yet (as of {today})"));
            assert_eq!(says_none, count == 0, "{country}: {kind}");
            let says_union = group.contains("We have not yet confirmed that it answers in this country.");
            assert_eq!(says_union, count == 0 && union_number(&content, kind).is_some(), "{country}: {kind}");
            worried += usize::from(kind == HelplineKind::Worried && count > 0);
        }
    }
    assert!(worried > 5, "lines for people who are worried about someone in {worried} countries");
}

#[tokio::test]
async fn a_country_without_a_line_of_a_kind_is_led_to_the_network_that_knows_one() {
    let content = real_content();
    let site = site(&content).await;
    let networks = |page: &str| {
        page.split("id=\"networks\"").nth(1).map(|rest| rest.split("</section>").next().unwrap_or(rest).to_owned())
    };
    let page = site.get("/en/help?country=CY").await.body;
    let cyprus = networks(&page).expect("networks");
    assert!(page.find("id=\"networks\"") < page.find("class=\"text-body\""), "before the text");
    assert!(cyprus.contains("href=\"https://childhelplineinternational.org/\"") && called(&cyprus).is_empty());
    assert!(
        networks(&site.get("/en/help?country=FR").await.body).is_none(),
        "France has a line of every kind with a network"
    );
}

#[tokio::test]
async fn where_the_help_text_is_missing_the_page_still_speaks_the_readers_language_and_says_what_is_missing() {
    let mut content = real_content();
    content.texts.retain(|text| text.slug.as_str() != "help" || text.locale == Locale::En);
    let site = site(&content).await;
    for locale in ["bg", "el"] {
        let page = site.get(&format!("/{locale}/help")).await.body;
        let heading = page.split("<h1").nth(1).and_then(|rest| rest.split("</h1>").next()).expect("h1");
        assert!(!heading.contains("lang=") && !heading.is_ascii(), "{locale}: {heading}");
        let notice = page.find("data-fallback").expect("notice");
        assert!(page.find("id=\"lines\"").expect("lines") < notice, "the notice stands at the text it is about");
        assert!(page[notice..].contains("lang=\"en\""));
    }
}

#[tokio::test]
async fn where_no_line_of_a_country_answers_a_need_the_way_to_the_number_of_the_union_stands_in_every_language() {
    let content = real_content();
    let site = site(&content).await;
    for locale in &content.site.locales {
        let language = language(*locale);
        let page = site.get(&format!("/{locale}/help?country=FI")).await.body;
        let group = between(&page, language.text("need-victim-support"), "<h3");
        assert!(called(group).is_empty(), "{locale}: no number that is not confirmed there");
        let danger = language.with("need-danger", &[("number", "112")]);
        for sentence in [language.text("need-union"), &danger] {
            assert!(group.contains(sentence), "{locale}: {sentence}: {group}");
        }
        let way = between(group, "href=\"", "\"");
        assert_eq!(called(&site.get(way).await.body).iter().filter(|number| **number == "116006").count(), 1, "{way}");
    }
}

#[tokio::test]
async fn no_line_break_divides_a_number_that_is_called() {
    let content = real_content();
    let site = site(&content).await;
    for locale in &content.site.locales {
        let page = site.get(&format!("/{locale}/help?country=DE")).await.body;
        let long = between(&page, "href=\"tel:08001110550\"", "</a>");
        assert!(long.contains("0800\u{a0}111\u{a0}0550"), "{locale}: {long}");
        for number in page.split("href=\"tel:").skip(1) {
            let words = number.split("</a>").next().and_then(|link| link.split('>').nth(1)).expect("words");
            let digits =
                |part: Option<&str>| part.is_some_and(|word| word.chars().any(|letter| letter.is_ascii_digit()));
            let broken = words.split(' ').filter(|word| digits(Some(word))).count();
            assert_eq!(broken, 1, "{locale}: {words}");
        }
    }
}

#[tokio::test]
async fn a_line_without_a_number_speaks_of_none_and_nothing_casts_doubt_on_112_in_any_language() {
    let content = real_content();
    let site = site(&content).await;
    for locale in &content.site.locales {
        let language = language(*locale);
        let page = site.get(&format!("/{locale}/help?country=AT")).await.body;
        let doubts = [language.text("help-not-checked"), language.text("help-not-checked-website")];
        let emergency = between(&page, "data-line=\"emergency\"", "</section>");
        assert!(doubts.iter().all(|doubt| !emergency.contains(doubt)), "{locale}: {emergency}");
        let read = language.date("2026-11".parse().expect("date"));
        assert!(emergency.contains(&*read) && emergency.contains("rel=\"external"), "{locale}: {emergency}");
        let hotline = between(&page, "data-line=\"content-hotline\"", "</li>");
        assert!(called(hotline).is_empty(), "{locale}: a line with a website only");
        assert_eq!(doubts.map(|doubt| hotline.contains(doubt)), [false, true], "{locale}: {hotline}");
        let helpline = between(&page, "data-line=\"child-helpline\"", "</li>");
        assert_eq!(doubts.map(|doubt| helpline.contains(doubt)), [true, false], "{locale}: {helpline}");
    }
}

#[tokio::test]
async fn lines_of_the_whole_union_are_called_in_the_readers_language_and_translated_names_of_others_are_marked() {
    let content = real_content();
    let site = site(&content).await;
    let chip = "lang=\"en\" class=\"meta language-chip\">English<";
    for locale in content.site.locales.iter().filter(|locale| !matches!(locale, Locale::En | Locale::Fr)) {
        let all = site.get(&format!("/{locale}/help?country=all")).await.body;
        let lines = between(&all, "aria-labelledby=\"emergency\"", "class=\"text-body\"");
        assert!(!lines.contains("lang=\"en\""), "{locale}: {lines}");
        let emergency = between(lines, "data-line=\"emergency\"", "</h3>");
        assert!(emergency.ends_with(language(*locale).text("line-emergency")), "{locale}: {emergency}");
        let bulgaria = site.get(&format!("/{locale}/help?country=BG")).await.body;
        let name = between(&bulgaria, "data-line=\"child-helpline\"", "href=\"tel:");
        assert!(name.contains(">National Telephone Line for Children</h4>") && name.contains(chip), "{locale}: {name}");
        let austria = site.get(&format!("/{locale}/help?country=AT")).await.body;
        assert!(austria.contains(">Rat auf Draht</h4>") && !austria.contains(chip), "{locale}: a service's own name");
    }
    assert!(
        !site.get("/en/help?country=BG").await.body.contains("language-chip"),
        "the reader's language is not marked"
    );
}

#[tokio::test]
async fn a_label_ends_as_its_language_writes_a_colon() {
    let content = real_content();
    let site = site(&content).await;
    for locale in &content.site.locales {
        let language = language(*locale);
        let colon = if *locale == Locale::Fr { "\u{a0}:" } else { ":" };
        let page = site.get(&format!("/{locale}/help?country=PL")).await.body;
        for label in ["help-who", "help-hours", "help-languages"] {
            let label = format!(">{}{colon} </dt>", language.text(label));
            assert!(page.contains(&label), "{locale}: {label}");
        }
        assert!(!language.text("positions-holder").ends_with(':'), "{locale}: labels of facts have none");
    }
    let law = site.get("/fr/faq").await.body;
    assert!(law.contains("Dernière étape\u{a0}: <time") && law.contains("</time>\u{a0}: <a"), "in texts");
}

#[tokio::test]
async fn whoever_reads_help_discreetly_is_not_asked_to_switch_to_discreet_mode() {
    let content = real_content();
    let site = site(&content).await;
    for locale in &content.site.locales {
        let switch = language(*locale).text("discreet-on").to_owned();
        let [open, discreet] = ["", "?discreet=1"].map(|mode| format!("/{locale}/help{mode}"));
        let (open, discreet) = (site.get(&open).await.body, site.get(&discreet).await.body);
        assert!(open.contains(&switch) && !discreet.contains(&switch), "{locale}");
        let sections = |page: &str| page.matches("<section class=\"prose\"").count();
        assert_eq!(sections(&open), sections(&discreet) + 1, "{locale}: everything else stays");
    }
}
