//! What may not stand in any text, whatever it says: what spreadsheet programs leave of a value they could not keep, and letters
//! that make a text look like another one.

/// How many letters a cell may have; a page's text is longer and has its own limit by its file.
const LONGEST_CELL: usize = 20_000;

/// What is wrong with a text, and what to do about it.
pub(super) type Wrong = (String, &'static str);

/// A cell without the invisible letters that copying leaves around it: zero-width spaces and joiners, marks of direction, soft
/// hyphens, byte order marks.
#[must_use]
pub fn trimmed(cell: &str) -> &str {
    cell.trim_matches(is_invisible)
}

/// Whether nobody sees anything in a cell: it is empty for whoever filled in the sheet.
#[must_use]
pub fn is_blank(cell: &str) -> bool {
    cell.chars().all(|letter| letter.is_whitespace() || is_invisible(letter))
}

const fn is_invisible(letter: char) -> bool {
    matches!(letter, '\u{ad}' | '\u{61c}' | '\u{180e}' | '\u{200b}'..='\u{200f}' | '\u{2060}'..='\u{2064}' | '\u{feff}')
}

/// What is wrong with a cell.
pub(super) fn of_cell(cell: &str) -> Option<Wrong> {
    let typed = "type the value anew, in a column that is formatted as text";
    if is_error(cell) {
        return Some((format!("“{cell}” is what a spreadsheet program writes for a value it cannot give"), typed));
    }
    if cell.starts_with('=') {
        return Some((format!("“{cell}” is a formula"), "write the value that the formula gives"));
    }
    if begins_like_formula(cell) {
        let remedy = "begin with a letter, a digit or a quotation mark";
        return Some((format!("“{cell}” begins like a formula: spreadsheet programs would compute it"), remedy));
    }
    if is_exponent(cell) {
        return Some((format!("“{cell}” is a number that a spreadsheet program has shortened"), typed));
    }
    if cell.chars().nth(LONGEST_CELL).is_some() {
        let reason = format!("the cell has more than {LONGEST_CELL} letters");
        return Some((reason, "shorten it; a quotation mark that is not closed makes one cell of all that follows"));
    }
    of_letters(cell)
}

/// The first letter of a text that may stand in none: it turns the order of others round, or stands for one that was lost.
#[must_use]
pub fn forbidden_letter(text: &str) -> Option<char> {
    text.chars().find(|letter| matches!(letter, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{fffd}'))
}

/// What is wrong with the letters of any text.
pub(super) fn of_letters(text: &str) -> Option<Wrong> {
    let letter = forbidden_letter(text)?;
    let code = u32::from(letter);
    Some(if letter == '\u{fffd}' {
        (
            format!("the text contains U+{code:04X}, which stands for a letter that was lost"),
            "write the lost letter anew",
        )
    } else {
        let reason =
            format!("the text contains U+{code:04X}, an invisible letter that turns the order of others round");
        (reason, "write the text anew, without letters that control its direction")
    })
}

/// Whether a spreadsheet program would compute a cell, by its first letter in ASCII or in the wide forms of East Asia; a number with a sign
/// and one of a telephone stay what they are.
fn begins_like_formula(cell: &str) -> bool {
    let is_number = |rest: &str| {
        let is_part =
            |letter: char| letter.is_ascii_digit() || matches!(letter, ' ' | '.' | ',' | '(' | ')' | '/' | '-');
        rest.contains(|letter: char| letter.is_ascii_digit()) && rest.chars().all(is_part)
    };
    let sign = cell.strip_prefix(['+', '-']);
    cell.starts_with(['=', '+', '-', '@', '\t', '\r', '\n', '＝', '＋', '－', '＠']) && !sign.is_some_and(is_number)
}

/// What spreadsheet programs write for a value that is not there, in the languages where that ends in no sign and is more than
/// two letters with a slash between them.
const NOT_THERE: [&str; 5] = ["NV", "ND", "HIÁNYZIK", "NENÍ_K_DISPOZICI", "NEDOSTUPNÝ"];

/// The error values of spreadsheet programs, in whatever language: `#REF!`, `#¡REF!`, `#ΑΝΑΦ!`, `#N/A`, `#I/T`, `#Δ/Υ`.
fn is_error(cell: &str) -> bool {
    let code = cell.strip_prefix('#').is_some_and(|rest| {
        let is_word =
            rest.chars().all(|letter| letter.is_uppercase() || letter.is_ascii_digit() || "/_!?#¡¿".contains(letter));
        let is_pair = rest.chars().count() == 3 && rest.chars().nth(1) == Some('/');
        is_word && (rest.ends_with(['!', '?', '#']) || is_pair || NOT_THERE.contains(&rest))
    });
    let number = cell.strip_prefix("Err:").is_some_and(|rest| rest.parse::<u16>().is_ok());
    code || number
}

/// A number such as `3.22475E+10`. Spreadsheet programs write a capital letter, and slugs such as `3e-42` never have one.
fn is_exponent(cell: &str) -> bool {
    let Some((number, exponent)) = cell.split_once('E') else { return false };
    let is_number =
        |text: &str| !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit() || b".,".contains(&byte));
    let exponent = exponent.strip_prefix(['+', '-']);
    is_number(number.strip_prefix('-').unwrap_or(number))
        && exponent.is_some_and(|digits| !digits.is_empty() && digits.bytes().all(|byte| byte.is_ascii_digit()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_spreadsheet_programs_leave_of_a_value_is_no_text() {
        let wrong = [
            "#N/A",
            "#REF!",
            "#NAME?",
            "#DIV/0!",
            "#######",
            "#BEZUG!",
            "#¡REF!",
            "#¿NOMBRE?",
            "#ΑΝΑΦ!",
            "#NV",
            "#I/T",
            "#Δ/Υ",
            "#HIÁNYZIK",
            "Err:502",
            "=HYPERLINK(\"https://a.example\")",
            "=A1",
            "@SUM(1+1)*cmd|' /C calc'!A0",
            "-2+3+cmd|' /C calc'!D2",
            "+1+cmd|' /C calc'!D2",
            "\t=A1",
            "＝A1",
            "- a list",
            "3.22475E+10",
            "3,2E+9",
            "1E-5",
            "-1.5E+3",
        ];
        for cell in wrong {
            assert!(of_cell(cell).is_some(), "{cell}");
        }
        let right = [
            "#ChildSafety",
            "#1 in safety",
            "#METOO",
            "#UK/EU",
            "E+E",
            "+32 2 475 44 11",
            "+49 (0)30/12 34-5",
            "-3.7038",
            "a@b.example",
            "2022/0155(COD)",
            "a = b",
            "N/A",
            "1E5",
            "3e-4296",
            "",
        ];
        for cell in right {
            assert_eq!(of_cell(cell), None, "{cell}");
        }
    }

    #[test]
    fn letters_that_turn_others_round_or_were_lost_are_told_by_their_codes() {
        assert!(of_cell("evil\u{202e}gro").is_some_and(|(reason, _)| reason.contains("U+202E")));
        assert!(of_letters("Br\u{fffd}ssel").is_some_and(|(reason, _)| reason.contains("U+FFFD")));
        assert!(of_cell(&"é".repeat(LONGEST_CELL)).is_none() && of_cell(&"é".repeat(LONGEST_CELL + 1)).is_some());
    }

    #[test]
    fn invisible_letters_around_a_cell_are_no_part_of_it() {
        assert_eq!(trimmed("\u{feff}\u{200b}Ann\u{200d} Lee\u{ad}\u{200b}"), "Ann\u{200d} Lee");
        assert!(is_blank("") && is_blank(" \u{200b}\t\u{a0}\u{feff} ") && !is_blank(" a"));
    }
}
