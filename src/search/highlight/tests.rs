use super::ranges;
use proptest::prelude::*;

/// The text with the marks put around it.
fn marked(text: &str, query: &str) -> String {
    let mut marked = String::new();
    let mut end = 0;
    for range in ranges(text, query) {
        marked += &text[end..range.start];
        marked.extend(["[", &text[range.clone()], "]"]);
        end = range.end;
    }
    marked + &text[end..]
}

#[test]
fn the_part_that_was_typed_is_marked() {
    assert_eq!(marked("Missing Children Europe", "child"), "Missing [Child]ren Europe");
    assert_eq!(marked("Missing Children Europe", "europe missing"), "[Missing] Children [Europe]");
}

#[test]
fn a_beginning_is_not_marked_beside_the_word_itself() {
    assert_eq!(marked("Associação de Apoio à Criança", "apoio a crianca"), "Associação de [Apoio] [à] [Criança]");
    assert_eq!(marked("Child and Children", "child"), "[Child] and Children");
}

#[test]
fn marks_cross_scripts_and_accents() {
    assert_eq!(marked("Δίκτυο για το Παιδί", "diktyo"), "[Δίκτυο] για το Παιδί");
    assert_eq!(marked("Réseau d’Écoute", "eco reseau"), "[Réseau] d’[Éco]ute");
    assert_eq!(marked("Мрежа за децата", "mrezha det"), "[Мрежа] за [дец]ата");
    assert_eq!(marked("Ge\u{301}ne\u{301}ration", "gene"), "[Ge\u{301}ne\u{301}]ration");
    assert_eq!(marked("Diktyo", "Δίκτ"), "[Dikt]yo");
}

#[test]
fn a_near_spelling_marks_the_whole_word() {
    assert_eq!(marked("Missing Children Europe", "chidlren"), "Missing [Children] Europe");
    assert_eq!(marked("Eurochild", "eurohc"), "[Eurochild]");
}

#[test]
fn a_near_spelling_is_not_marked_beside_the_right_one() {
    assert_eq!(marked("Ireland and Iceland", "ireland"), "[Ireland] and Iceland");
    assert_eq!(marked("Iceland", "ireland"), "[Iceland]");
}

#[test]
fn words_typed_as_one_and_apart_are_marked() {
    assert_eq!(marked("Child Focus", "childfocus"), "[Child] [Focus]");
    assert_eq!(marked("Child Focus", "childfo"), "[Child] [Fo]cus");
    assert_eq!(marked("Eurochild", "euro child"), "[Eurochild]");
    assert_eq!(marked("The I.W.F. says", "iwf"), "The [I.W.F]. says");
    assert_eq!(marked("Terre des Hommes France", "terredeshommes"), "[Terre] [des] [Hommes] France");
    assert_eq!(marked("Terre des Hommes France", "terredeshom"), "[Terre] [des] [Hom]mes France");
    assert_eq!(marked("#ChildSafetyOnlineNow", "child safety online now"), "#[ChildSafetyOnlineNow]");
    assert_eq!(marked("𝐄𝐂𝐏𝐀𝐓 oﬃce", "ecpat off"), "[𝐄𝐂𝐏𝐀𝐓] [oﬃ]ce");
}

#[test]
fn nothing_typed_marks_nothing() {
    assert!(ranges("Eurochild", "").is_empty());
    assert!(ranges("Eurochild", " - ").is_empty());
    assert!(ranges("", "euro").is_empty());
}

proptest! {
    #[test]
    fn marks_are_sorted_apart_and_on_character_borders(
        text in "[a-cA-CàÉﬁßαουΘЖья .'\u{301}\u{306}]{0,30}|\\PC{0,30}",
        query in "[a-càßαουΘЖья \u{301}]{0,12}|\\PC{0,12}",
    ) {
        let mut end = None;
        for range in ranges(&text, &query) {
            prop_assert!(!range.is_empty());
            prop_assert!(text.get(range.clone()).is_some());
            prop_assert!(end.is_none_or(|end| range.start > end));
            end = Some(range.end);
        }
    }

    #[test]
    fn every_word_of_a_text_marks_itself(text in "\\PC{0,60}") {
        for word in super::super::fold::words(&text) {
            prop_assume!(word.chars().count() <= 60);
            prop_assert!(!ranges(&text, &word).is_empty(), "{}", word);
        }
    }
}
