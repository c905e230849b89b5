//! What an import changes, told to people.

use crate::domain::schema::{Changes, KindChanges};

/// How many keys of a kind are named before the rest is only counted.
const MOST_NAMED: usize = 8;

/// A line for each kind that changes, such as `organisations: 2 added (thorn, eurochild)`, and the total.
#[must_use]
pub fn summary(changes: &Changes) -> String {
    let mut lines: Vec<_> = changes.kinds.iter().filter(|kind| kind.count() > 0).map(line).collect();
    lines.push(match changes.count() {
        1 => "1 change".to_owned(),
        count => format!("{count} changes"),
    });
    lines.join("\n")
}

fn line(kind: &KindChanges) -> String {
    let parts = [("added", &kind.added), ("changed", &kind.changed), ("removed", &kind.removed)];
    let mut parts: Vec<_> = parts
        .iter()
        .filter(|(_, keys)| !keys.is_empty())
        .map(|(what, keys)| format!("{} {what} ({})", keys.len(), named(keys)))
        .collect();
    if kind.reordered {
        parts.push("put in another order".to_owned());
    }
    format!("{}: {}", kind.kind, parts.join(", "))
}

/// Keys in words, the first few of them by name.
#[must_use]
pub fn named(keys: &[String]) -> String {
    let names = keys.iter().take(MOST_NAMED).cloned().collect::<Vec<_>>().join(", ");
    match keys.len().saturating_sub(MOST_NAMED) {
        0 => names,
        more => format!("{names} and {more} more"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::schema::Kind;

    #[test]
    fn kinds_that_change_are_told_with_their_keys_and_the_rest_is_counted() {
        let keys = |count: usize| (1..=count).map(|number| format!("k{number}")).collect::<Vec<_>>();
        let kind = |kind, added, changed, removed, reordered| KindChanges {
            kind,
            added: keys(added),
            changed: keys(changed),
            removed: keys(removed),
            reordered,
            before: removed,
        };
        let changes = Changes {
            kinds: vec![
                kind(Kind::Places, 0, 0, 0, false),
                kind(Kind::Events, 10, 1, 0, false),
                kind(Kind::People, 0, 0, 2, true),
            ],
        };
        assert_eq!(
            summary(&changes),
            "events: 10 added (k1, k2, k3, k4, k5, k6, k7, k8 and 2 more), 1 changed (k1)\n\
             people: 2 removed (k1, k2), put in another order\n\
             14 changes"
        );
        assert_eq!(summary(&Changes { kinds: vec![kind(Kind::Site, 1, 0, 0, false)] }), "site: 1 added (k1)\n1 change");
        assert_eq!(summary(&Changes { kinds: Vec::new() }), "0 changes");
    }
}
