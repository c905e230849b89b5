//! The initials that stand for an organisation.

/// How many letters fit.
const MOST: usize = 3;

/// An abbreviation of up to three letters, or else the first letters of the first two words of the name, or the first two
/// letters of its only word: in whatever script it is written.
pub fn monogram(name: &str, acronym: Option<&str>) -> String {
    if let Some(acronym) = acronym.filter(|acronym| acronym.chars().count() <= MOST) {
        return acronym.to_owned();
    }
    let words = name.split(|letter: char| !letter.is_alphanumeric()).filter(|word| !word.is_empty());
    let words: Vec<&str> = words.collect();
    // Words between the others, such as “of” and “για”, begin with a small letter.
    let is_small = |word: &str| word.chars().next().is_some_and(char::is_lowercase);
    let mut large = words.iter().copied().filter(|word| !is_small(word));
    match (large.next().or(words.first().copied()), large.next()) {
        (Some(first), Some(second)) => {
            first.chars().take(1).chain(second.chars().take(1)).flat_map(char::to_uppercase).collect()
        }
        (Some(only), None) => only.chars().take(2).collect(),
        (None, _) => String::new(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_short_abbreviation_stands_for_itself_and_a_name_is_cut_to_its_initials_in_any_script() {
        assert_eq!(monogram("Internet Watch Foundation", Some("IWF")), "IWF");
        assert_eq!(monogram("Confederation of Family Organisations", Some("COFACE")), "CF");
        assert_eq!(monogram("Eurochild", None), "Eu");
        assert_eq!(monogram("Το Χαμόγελο του Παιδιού", None), "ΤΧ");
        assert_eq!(monogram("ECPAT International", None), "EI");
        assert_eq!(monogram("«Save the Children» Ελλάδα", None), "SC");
        assert_eq!(monogram("", None), "");
    }
}
