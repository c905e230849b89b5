//! Discreet (private) mode: a neutral name and icon for the tab, and one entry in the history. It is a parameter of the address
//! and stored nowhere, so every link, form, redirect and fragment has to carry it.

/// The parameter that turns the mode on.
pub const DISCREET_ON: &str = "discreet=1";
/// The parameter that turns it off. A link without either would be given the first.
pub const DISCREET_OFF: &str = "discreet=0";

/// Whether a query string (without `?`) turns the mode on. What a chat or a mail leaves behind the value, as in `discreet=1)`,
/// must not turn it off.
#[must_use]
pub fn is_discreet(query: &str) -> bool {
    query.split('&').any(|pair| pair.starts_with(DISCREET_ON))
}

/// An address in the mode; one that says on or off already stays as it is. `separator` stands between parameters: `&`, or in
/// HTML `&amp;`.
#[must_use]
pub fn discreetly(address: &str, separator: &str) -> String {
    if address.split(['?', '&', ';']).any(|pair| pair.starts_with("discreet=")) {
        return address.to_owned();
    }
    let (page, fragment) = address.split_once('#').map_or((address, None), |(page, place)| (page, Some(place)));
    let joint = match page.split_once('?') {
        None => "?",
        Some((_, "")) => "",
        Some(_) => separator,
    };
    let fragment = fragment.map(|fragment| format!("#{fragment}")).unwrap_or_default();
    format!("{page}{joint}{DISCREET_ON}{fragment}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_is_put_into_the_mode_once_and_keeps_its_question_and_its_place() {
        for (address, expected) in [
            ("/en/help", "/en/help?discreet=1"),
            ("/en/help?", "/en/help?discreet=1"),
            ("/en/help?country=BE#lines", "/en/help?country=BE&discreet=1#lines"),
            ("/en/?discreet=0", "/en/?discreet=0"),
            ("/en/?q=a&discreet=1", "/en/?q=a&discreet=1"),
        ] {
            assert_eq!(discreetly(address, "&"), expected);
        }
    }

    #[test]
    fn the_mode_is_on_whatever_stands_around_the_parameter() {
        for on in ["discreet=1", "a=b&discreet=1", "discreet=1&q=%FF", "discreet=1)", "discreet=1%20"] {
            assert!(is_discreet(on), "{on}");
        }
        for off in ["", "discreet=0", "discreet", "q=discreet%3D1", "indiscreet=1"] {
            assert!(!is_discreet(off), "{off}");
        }
    }
}
