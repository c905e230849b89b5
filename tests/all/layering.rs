//! Holds the order of the rooms: see `docs/architecture.md`.

use std::{collections::BTreeMap, fs, path::Path};

/// Each room with the rooms it may name.
const MAY_NAME: [(&str, &[&str]); 21] = [
    ("domain", &[]),
    ("search", &["domain"]),
    ("i18n", &["domain"]),
    ("site", &["domain", "search", "i18n"]),
    ("components", &["domain", "search"]),
    ("ui", &["domain", "search", "i18n", "site", "components"]),
    ("preview", &["domain", "ui"]),
    ("server_functions", &["domain", "i18n", "site", "components", "ui"]),
    ("islands", &["domain", "search", "components", "server_functions"]),
    ("pages", &["domain", "search", "i18n", "site", "components", "ui", "preview", "islands"]),
    ("app", &["domain", "pages", "preview"]),
    ("store", &["domain"]),
    ("content", &["domain"]),
    ("http", &["domain", "search", "i18n", "site", "preview", "pages", "app", "store", "api"]),
    ("api", &["domain", "search", "i18n", "site", "http"]),
    ("feeds", &["domain", "i18n", "site", "http"]),
    ("server", &["domain", "i18n", "site", "pages", "server_functions", "http", "api", "feeds"]),
    ("export", &["domain", "i18n", "site", "pages", "http", "server"]),
    ("cli", &["domain", "content", "store", "http", "server", "export"]),
    ("main", &["cli"]),
    ("lib", &[]),
];

/// Crates that only these modules may name.
const OWNED: [(&str, &[&str]); 5] = [
    ("sqlx", &["store"]),
    ("gloo_net", &["islands"]),
    ("web_sys", &["islands"]),
    ("axum::", &["http", "api", "feeds", "server", "export"]),
    ("resvg", &["preview"]),
];

/// Every source file with the room it lies in.
fn sources() -> Vec<(String, String, String)> {
    fn walk(folder: &Path, files: &mut Vec<std::path::PathBuf>) {
        for entry in fs::read_dir(folder).expect("folder").flatten() {
            let path = entry.path();
            if path.is_dir() { walk(&path, files) } else { files.push(path) }
        }
    }
    let source_folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let mut files = Vec::new();
    walk(&source_folder, &mut files);
    let rust = files.into_iter().filter(|path| path.extension().is_some_and(|extension| extension == "rs"));
    rust.map(|path| {
        let relative = path.strip_prefix(&source_folder).expect("below src").to_string_lossy().replace('\\', "/");
        let room = relative.split('/').next().unwrap_or_default().trim_end_matches(".rs").to_owned();
        (room, relative, fs::read_to_string(&path).expect("readable"))
    })
    .collect()
}

/// The rooms that a file's code names, comments left out.
fn named(source: &str) -> Vec<String> {
    let code: String =
        source.lines().filter(|line| !line.trim_start().starts_with("//")).collect::<Vec<_>>().join("\n");
    let mut rooms = Vec::new();
    let mut rest = code.as_str();
    while let Some(at) = rest.find("crate::") {
        rest = &rest[at + "crate::".len()..];
        if let Some(group) = rest.strip_prefix('{') {
            // The first names of a group: those at its own depth.
            let mut depth = 0;
            let mut name = String::new();
            for letter in group.chars() {
                match letter {
                    '}' if depth == 0 => break,
                    '{' => depth += 1,
                    '}' => depth -= 1,
                    ',' if depth == 0 => rooms.push(core::mem::take(&mut name)),
                    _ if depth == 0 => name.push(letter),
                    _ => {}
                }
            }
            rooms.push(name);
        } else {
            rooms.push(rest.chars().take_while(|letter| letter.is_alphanumeric() || *letter == '_').collect());
        }
    }
    rooms
        .iter()
        .map(|room| room.trim().split("::").next().unwrap_or_default().trim().to_owned())
        .filter(|room| !room.is_empty())
        .collect()
}

#[test]
fn rooms_name_only_the_rooms_below_them() {
    let allowed: BTreeMap<&str, &[&str]> = MAY_NAME.into_iter().collect();
    for (room, file, source) in sources() {
        let may = allowed.get(room.as_str()).unwrap_or_else(|| panic!("{file}: the room {room} is not in the plan"));
        for other in named(&source) {
            assert!(other == room || may.contains(&other.as_str()), "{file} names {other}, which {room} may not know");
        }
    }
}

#[test]
fn only_one_room_names_the_database_the_network_and_the_browser() {
    for (room, file, source) in sources() {
        let code: Vec<&str> = source.lines().filter(|line| !line.trim_start().starts_with("//")).collect();
        for (name, owners) in OWNED {
            let names = code.iter().any(|line| line.contains(name));
            assert!(!names || owners.contains(&room.as_str()), "{file} names {name}, which only {owners:?} may");
        }
    }
}

#[test]
fn no_room_is_more_than_a_third_of_the_code() {
    let mut sizes: BTreeMap<String, usize> = BTreeMap::new();
    for (room, _, source) in sources() {
        *sizes.entry(room).or_default() += source.lines().count();
    }
    let total: usize = sizes.values().sum();
    for (room, size) in sizes {
        assert!(size * 3 <= total, "{room} has {size} of {total} lines");
    }
}
