//! Realistic questions to a directory of generated organisations, by what they ask of the index.

use super::generated::{self, Random};

/// How many questions of a kind.
const QUESTIONS: usize = 100;

/// Kinds of questions, each with query strings.
pub fn kinds(size: usize) -> Vec<(&'static str, Vec<String>)> {
    let records = generated::organisations(size, 7);
    let mut random = Random::new(11);
    let mut of_names = |make: &dyn Fn(&[&str], &mut Random) -> String| -> Vec<String> {
        let ask = |_| {
            let record = &records[random.below(records.len())];
            // Without the word that all have.
            let words: Vec<&str> = record.name.split_whitespace().skip(1).collect();
            make(&words, &mut random)
        };
        (0..QUESTIONS).map(ask).collect()
    };
    let text = |words: &str| format!("q={}", words.replace(' ', "+"));
    let begun = of_names(&|words, _| text(&longest(words).chars().take(5).collect::<String>()));
    let rare = of_names(&|words, _| text(longest(words)));
    let error = of_names(&|words, random| text(&mistyped(longest(words), random)));
    let two = of_names(&|words, _| text(&words[words.len() - 2..].join(" ")));
    let two_errors = of_names(&|words, random| {
        let [one, other] = [words.len() - 2, words.len() - 1].map(|at| mistyped(words[at], random));
        text(&format!("{one} {other}"))
    });
    let common = of_names(&|words, _| text(words[0]));
    let faceted = of_names(&|words, _| format!("{}&country=DE&kind=network&sort=name", text(words[0])));
    let none =
        (0..QUESTIONS).map(|_| text(&(0..9).map(|_| random.pick(&['x', 'q', 'z', 'v', 'w', 'j'])).collect::<String>()));
    let none = none.collect();
    vec![
        ("a word begun", begun),
        ("a rare word", rare),
        ("one typing error", error),
        ("two words", two),
        ("two words, each with an error", two_errors),
        ("a common word", common),
        ("a common word, two facets, by name", faceted),
        ("nothing near", none),
        ("one letter", ('a'..='z').map(|letter| text(&letter.to_string())).collect()),
        ("a word that all have", vec![text("generated"); 20]),
        ("no text, a facet", ["DE", "FR", "GR", "BG"].map(|code| format!("country={code}")).to_vec()),
        ("nothing", vec![String::new(); 20]),
        ("nothing, by name, the last page", vec!["sort=name&page=9999".to_owned(); 20]),
    ]
}

fn longest<'a>(words: &[&'a str]) -> &'a str {
    words.iter().copied().max_by_key(|word| word.chars().count()).unwrap_or_default()
}

/// The word with two of its letters swapped, not the first.
fn mistyped(word: &str, random: &mut Random) -> String {
    let mut letters: Vec<char> = word.chars().collect();
    if letters.len() > 3 {
        let at = 1 + random.below(letters.len() - 2);
        letters.swap(at, at + 1);
    }
    letters.into_iter().collect()
}
