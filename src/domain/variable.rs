//! What texts take from the data, written `{count:steering}` in Markdown: no text holds a number, a date or a state of the law
//! that could grow old.

use super::{Membership, Slug};
use core::str::FromStr;

/// A number, a date or a state of the law that a text asks for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Variable {
    /// `{count:steering}`, `{count:member}`, `{count:signatory}`: organisations named on the site; `{count:all}`: all of them.
    Count(Option<Membership>),
    /// `{claimed}`: how many organisations the coalition says it counts.
    Claimed,
    /// `{unnamed}`: how many of these are not named on the site.
    Unnamed,
    /// `{figure:<slug>}`: a figure, as exactly as it is known.
    Figure(Slug),
    /// `{checked}`: the latest day on which rows were compared with their sources.
    Checked,
    /// `{date:<milestone>}`: the date of a step of the law.
    Date(Slug),
    /// `{state:<procedure>}`: where a legislative file stands, in a sentence or two.
    State(Slug),
    /// `{latest:<procedure>}`: the date and the title of its latest step, with a link.
    Latest(Slug),
    /// `{timeline:<procedure>}`: all its steps, as a list. A paragraph of its own.
    Timeline(Slug),
    /// `{law}`: every legislative file with its state and its latest step, as a list. A paragraph of its own.
    Law,
}

impl FromStr for Variable {
    type Err = &'static str;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        const KNOWN: &str = "count:steering, count:member, count:signatory, count:all, claimed, unnamed, figure:<slug>, \
            checked, date:<milestone>, state:<procedure>, latest:<procedure>, timeline:<procedure>, law";
        let named = |slug: &str, variable: fn(Slug) -> Self| slug.parse().map(variable).map_err(|_| KNOWN);
        match text.split_once(':') {
            None if text == "claimed" => Ok(Self::Claimed),
            None if text == "unnamed" => Ok(Self::Unnamed),
            Some(("count", "all")) => Ok(Self::Count(None)),
            Some(("count", membership)) => membership.parse().map(|known| Self::Count(Some(known))).map_err(|_| KNOWN),
            Some(("figure", slug)) => named(slug, Self::Figure),
            None if text == "checked" => Ok(Self::Checked),
            None if text == "law" => Ok(Self::Law),
            Some(("date", slug)) => named(slug, Self::Date),
            Some(("state", slug)) => named(slug, Self::State),
            Some(("latest", slug)) => named(slug, Self::Latest),
            Some(("timeline", slug)) => named(slug, Self::Timeline),
            _ => Err(KNOWN),
        }
    }
}

/// A piece of a text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Piece<'a> {
    /// Words that stand as they are.
    Words(&'a str),
    /// What stands between braces.
    Variable(&'a str),
}

/// A text cut at its variables. A brace that is not closed stands for itself.
pub fn pieces(text: &str) -> impl Iterator<Item = Piece<'_>> {
    let mut rest = text;
    core::iter::from_fn(move || {
        if rest.is_empty() {
            return None;
        }
        if let Some((name, after)) = rest.strip_prefix('{').and_then(|inside| inside.split_once('}')) {
            rest = after;
            return Some(Piece::Variable(name));
        }
        // The first letter may be a brace without its partner.
        let end = rest.char_indices().skip(1).find(|(_, letter)| *letter == '{').map_or(rest.len(), |(at, _)| at);
        let (words, after) = rest.split_at(end);
        rest = after;
        Some(Piece::Words(words))
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn a_text_is_cut_at_its_variables() {
        let cut: Vec<_> = pieces("So {count:all} of {claimed}, {open").collect();
        assert_eq!(
            cut,
            [
                Piece::Words("So "),
                Piece::Variable("count:all"),
                Piece::Words(" of "),
                Piece::Variable("claimed"),
                Piece::Words(", "),
                Piece::Words("{open"),
            ]
        );
    }

    #[test]
    fn only_what_the_data_hold_can_be_asked_for() {
        assert_eq!("count:member".parse(), Ok(Variable::Count(Some(Membership::Member))));
        assert_eq!("figure:one-in-five".parse(), Ok(Variable::Figure("one-in-five".parse().expect("slug"))));
        assert_eq!("state:the-law".parse(), Ok(Variable::State("the-law".parse().expect("slug"))));
        for wrong in ["", "count", "count:friends", "figure:No", "members", "state", "law:x", "latest:"] {
            assert!(wrong.parse::<Variable>().is_err(), "{wrong:?} must be refused");
        }
    }

    proptest! {
        #[test]
        fn cutting_loses_nothing(text in "[a-z{}é ]{0,40}") {
            let joined: String = pieces(&text)
                .map(|piece| match piece {
                    Piece::Words(words) => words.to_owned(),
                    Piece::Variable(name) => format!("{{{name}}}"),
                })
                .collect();
            prop_assert_eq!(joined, text);
        }
    }
}
