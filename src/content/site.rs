//! The settings: `site.toml`.

use super::{Problem, files::SITE};
use crate::domain::{Site, rules};

/// The file of the settings in its canonical form.
pub(super) fn write(site: &Site) -> Result<(String, String), toml::ser::Error> {
    Ok((SITE.to_owned(), toml::to_string(site)?))
}

/// The settings of a file. Tells what is wrong and gives nothing when something is.
pub(super) fn read(text: Option<&String>, problems: &mut Vec<Problem>) -> Option<Site> {
    let Some(text) = text else {
        problems.push(Problem::of_file(
            SITE,
            "the file is missing",
            "add it: it names the coalition and its languages",
        ));
        return None;
    };
    match toml::from_str(text) {
        Ok(site) => {
            let faults = rules::site(&site);
            let is_right = faults.is_empty();
            problems.extend(faults.into_iter().map(|fault| {
                let line = line_of(text, &fault.column);
                Problem::of_file(SITE, fault.reason, fault.remedy).at(line).in_column(&fault.column)
            }));
            is_right.then_some(site)
        }
        Err(error) => {
            let place = error.span().map_or(0, |span| span.start);
            let line = text.get(..place).unwrap_or_default().split('\n').count();
            let reason = error.message().trim().replace('\n', " ");
            let problem = Problem::of_file(SITE, reason, "correct the line; docs/content.md explains every key");
            problems.push(problem.at(u64::try_from(line).unwrap_or_default()));
            None
        }
    }
}

/// The line that sets a key or begins its table.
fn line_of(text: &str, key: &str) -> u64 {
    let sets = |line: &str| {
        let line = line.trim_start().trim_start_matches('[');
        line.strip_prefix(key).is_some_and(|rest| rest.starts_with([' ', '=', ']', '.']))
            || line.trim_end_matches(']').rsplit_once('.').is_some_and(|(_, last)| last == key)
    };
    let index = text.lines().position(sets).unwrap_or(0);
    u64::try_from(index).unwrap_or(0) + 1
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_line_of_a_key_or_table_is_found() {
        let text = "name = \"N\"\n\n[full_name]\nen = \"F\"\n[claimed_members.source]\nen = \"S\"\n";
        assert_eq!([line_of(text, "name"), line_of(text, "full_name"), line_of(text, "source")], [1, 3, 5]);
    }
}
