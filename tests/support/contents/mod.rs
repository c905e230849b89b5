//! Generated contents: everything that the rules allow, in combinations that nobody would write by hand.

mod records;
mod values;

use coalition::domain::{
    Checks, ClaimedMembers, Colours, Content, HelplineKind, Locale, Phrase, Press, Review, Site, Slug, Synonyms, Text,
    TextPage,
};
use proptest::{collection::vec, option, prelude::*, sample, strategy::ValueTree, test_runner::TestRunner};
pub use records::opening_hours;
use records::{
    event, figure, helpline, involvement, milestone, organisation, person, place, position, procedure, speaker, term,
};
use values::{address, date, line, localized, slugs};

/// The same few contents in every run.
pub fn some(count: usize) -> Vec<Content> {
    take(count, &content(0))
}

/// The same few contents in every run, with records of every kind.
pub fn full(count: usize) -> Vec<Content> {
    take(count, &content(1))
}

fn take(count: usize, contents: &impl Strategy<Value = Content>) -> Vec<Content> {
    let mut runner = TestRunner::deterministic();
    (0..count).map(|_| contents.new_tree(&mut runner).expect("a content").current()).collect()
}

/// The same content in two languages only, so that a property is tried on more contents in the same time.
pub fn in_two_languages(mut content: Content) -> Content {
    content.site.locales = vec![Locale::En, Locale::Fr];
    content
}

/// Any content with so many records at least of each kind.
pub fn content(least: usize) -> impl Strategy<Value = Content> {
    let first = (lone(least, place), slugs(least), slugs(least), slugs(least), slugs(least));
    first.prop_flat_map(move |(places, organisations, people, events, procedures)| {
        let kinds = (
            each(&organisations, |slug| organisation(slug, &places)),
            each(&people, |slug| person(slug, &organisations)),
            each(&events, |slug| event(slug, &places)),
            each(&procedures, procedure),
            {
                let procedures = procedures.clone();
                slugs(least).prop_flat_map(move |slugs| each(&slugs, |slug| position(slug, &procedures)))
            },
            pairs(least, &events, &people, speaker),
            pairs(least, &events, &organisations, involvement),
            slugs(least).prop_flat_map(move |slugs| each(&slugs, |slug| milestone(slug, &procedures, &events))),
        );
        let texts = texts(least).prop_flat_map(|texts| (reviews(&texts), Just(texts)));
        let alone = (lone(least, figure), lone(least, helpline), texts, (phrases(least), lone(least, term)), site());
        (Just(places), kinds, alone).prop_map(
            |(
                places,
                (organisations, people, events, procedures, positions, speakers, involvements, milestones),
                (figures, helplines, (reviews, texts), (phrases, terms), site),
            )| Content {
                site,
                places,
                organisations,
                people,
                events,
                speakers,
                involvements,
                procedures,
                milestones,
                positions,
                figures,
                helplines,
                texts,
                reviews,
                phrases,
                terms,
            },
        )
    })
}

/// One record for each slug, in the order of the slugs.
fn each<S: Strategy>(slugs: &[Slug], record: impl Fn(Slug) -> S) -> Vec<S> {
    slugs.iter().cloned().map(record).collect()
}

/// Records that have a name of their own and name no other.
fn lone<S: Strategy>(least: usize, record: impl Fn(Slug) -> S) -> impl Strategy<Value = Vec<S::Value>> {
    slugs(least).prop_flat_map(move |slugs| each(&slugs, &record))
}

/// Records for some pairs, each pair at most once.
fn pairs<S: Strategy, F: Fn(Slug, Slug) -> S>(
    least: usize,
    left: &[Slug],
    right: &[Slug],
    record: F,
) -> impl Strategy<Value = Vec<S::Value>> + use<S, F> {
    let all: Vec<_> =
        left.iter().flat_map(|left| right.iter().map(move |right| (left.clone(), right.clone()))).collect();
    let most = all.len().min(6);
    sample::subsequence(all, least.min(most)..=most)
        .prop_shuffle()
        .prop_flat_map(move |pairs| pairs.into_iter().map(|(left, right)| record(left, right)).collect::<Vec<_>>())
}

/// Texts in the order of pages and languages, the only one that files can keep.
fn texts(least: usize) -> impl Strategy<Value = Vec<Text>> {
    let pages: Vec<_> = std::iter::once("home").chain(TextPage::CODES.iter().copied()).collect();
    let keys: Vec<_> = pages.iter().flat_map(|page| Locale::ALL.iter().map(move |locale| (*page, *locale))).collect();
    sample::subsequence(keys, least..6).prop_flat_map(|keys| {
        keys.into_iter()
            .map(|(page, locale)| {
                (line(), line(), line(), (date(), any::<bool>()), "(\n|---\n|[a-zé#: *]{1,10}\n){0,5}").prop_map(
                    move |(title, description, lead, (updated, content_note), markdown)| Text {
                        slug: page.parse().expect("slug"),
                        locale,
                        title,
                        description,
                        lead,
                        updated,
                        content_note,
                        markdown,
                    },
                )
            })
            .collect::<Vec<_>>()
    })
}

/// Reviews of some of these texts, which hold or not, and of a file of interface strings.
fn reviews(texts: &[Text]) -> impl Strategy<Value = Vec<Review>> + use<> {
    let of = |text: &Text| (text.subject(), text.locale, text.fingerprint());
    let read: Vec<_> =
        texts.iter().map(of).chain([("interface/safety".to_owned(), Locale::Fr, "0f".repeat(16))]).collect();
    let most = read.len();
    sample::subsequence(read, 1..=most).prop_flat_map(|read| {
        read.into_iter()
            .map(|(subject, locale, now)| {
                (option::of(line()), date(), "[0-9a-f]{32}", option::of("[0-9a-f]{32}")).prop_map(
                    move |(by, on, source, then)| Review {
                        subject: subject.clone(),
                        locale,
                        by,
                        on,
                        source,
                        text: then.unwrap_or_else(|| now.clone()),
                    },
                )
            })
            .collect::<Vec<_>>()
    })
}

/// Some interface strings in other words, by language and name.
fn phrases(least: usize) -> impl Strategy<Value = Vec<Phrase>> {
    let phrases =
        [("bg", "nav-home", "Начало тук"), ("en", "nav-home", "Start"), ("en", "updated", "New on\n{ $date }")];
    let phrase = |(locale, id, text): &(&str, &str, &str)| Phrase {
        locale: locale.parse().expect("language"),
        id: (*id).to_owned(),
        text: (*text).to_owned(),
    };
    sample::subsequence(phrases.iter().map(phrase).collect::<Vec<_>>(), least.min(3)..=3)
}

fn site() -> impl Strategy<Value = Site> {
    let words = (line(), localized(1), localized(1), option::of((any::<u32>(), localized(1))));
    let contact = || option::of(prop_oneof![address(), Just("mail@example.org".to_owned())]);
    let press =
        (contact(), localized(0), localized(0)).prop_map(|(contact, short, long)| Press { contact, short, long });
    let colours = ("#[0-9a-f]{6}", "#[0-9A-F]{6}");
    let locales = sample::subsequence(Locale::ALL, 1..5).prop_shuffle();
    let checks = option::of((date(), "[0-9a-f]{7}", vec(line(), 0..3), any::<u32>(), any::<u32>()));
    let language = option::of(sample::select(Locale::ALL));
    let group = (language, option::of(sample::select(HelplineKind::ALL)), vec("[a-zé0-9 /]{0,8}[a-z]", 2..4))
        .prop_map(|(language, need, words)| Synonyms { language, need, words });
    let contact = (contact(), option::of(press));
    (words, any::<bool>(), date(), contact, locales, (colours, vec(group, 0..3)), checks).prop_map(
        |(
            (name, full_name, tagline, claim),
            official,
            founded,
            (contact, press),
            locales,
            (colours, synonyms),
            checks,
        )| Site {
            name,
            official,
            founded,
            contact,
            exit: "https://neutral.example/".to_owned(),
            source_languages: locales.iter().rev().take(2).copied().collect(),
            locales,
            full_name,
            tagline,
            claimed_members: claim.map(|(count, source)| ClaimedMembers { count, source }),
            press,
            colours: Colours { primary: colours.0, signal: colours.1 },
            checks: checks.map(|(date, commit, tools, pages, problems)| Checks {
                date,
                commit,
                tools,
                pages,
                problems,
            }),
            synonyms,
            // Names records of other files.
            comparison: Vec::new(),
        },
    )
}
