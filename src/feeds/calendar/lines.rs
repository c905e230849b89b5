//! A calendar's lines (RFC 5545, section 3.1).

use super::time_zone::TimeZones;
use icalendar::Calendar;

/// The longest line, in octets, its end left out.
const LONGEST: usize = 75;

/// The calendar with its time zones before its events, every line folded.
pub fn written(calendar: &Calendar, zones: &TimeZones) -> String {
    // Values hold no line break of their own, so that every one that a blank follows is a fold of the crate's.
    let unfolded = calendar.to_string().replace("\r\n ", "");
    let mut text = String::with_capacity(unfolded.len() * 2);
    let mut zones = Some(zones);
    for line in unfolded.split_terminator("\r\n") {
        if matches!(line, "BEGIN:VEVENT" | "END:VCALENDAR")
            && let Some(zones) = zones.take()
        {
            zones.lines().iter().for_each(|line| fold(line, &mut text));
        }
        fold(line, &mut text);
    }
    text
}

/// Adds a line, broken where it is too long, but never within a letter.
fn fold(line: &str, text: &mut String) {
    let mut room = LONGEST;
    for letter in line.chars() {
        let octets = letter.len_utf8();
        if octets > room {
            text.push_str("\r\n ");
            room = LONGEST - 1;
        }
        text.push(letter);
        room -= octets;
    }
    text.push_str("\r\n");
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn a_folded_line_is_short_and_unfolds_to_what_it_was(line in "[ a-zé—Ω😀]{0,300}") {
            let mut text = String::new();
            fold(&line, &mut text);
            prop_assert!(text.split("\r\n").all(|line| line.len() <= LONGEST));
            prop_assert_eq!(text.replace("\r\n ", ""), format!("{line}\r\n"));
        }
    }
}
