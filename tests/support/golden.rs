//! Files that were read by a person once and have to stay as they are.

use std::{env, fmt::Write, fs, path::Path};

/// Compares with a file of `tests/golden`; with `UPDATE_GOLDEN=1` in the environment, writes it instead.
pub fn assert_golden(name: &str, text: &str) {
    assert_file(&format!("tests/golden/{name}"), text);
}

/// The same with any file of the repository.
pub fn assert_file(name: &str, text: &str) {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(name);
    if env::var_os("UPDATE_GOLDEN").is_some() {
        fs::write(&path, text).expect(name);
    }
    let golden = fs::read_to_string(&path).expect(name);
    assert!(golden == text, "{name} differs, line by line:\n{}", difference(&golden, text));
}

/// The lines that differ.
fn difference(golden: &str, text: &str) -> String {
    let (mut golden, mut text) = (golden.split('\n'), text.split('\n'));
    let mut lines = String::new();
    loop {
        match (golden.next(), text.next()) {
            (None, None) => return lines,
            (before, now) if before != now => {
                _ = writeln!(lines, "- {before:?}\n+ {now:?}");
            }
            _ => {}
        }
    }
}
