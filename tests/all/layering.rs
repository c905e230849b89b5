//! Holds the order of the modules, and that files name each other in one direction only: see `docs/architecture.md`.

use crate::support::source_graph::SourceGraph;
use std::{collections::BTreeMap, fs, path::Path};

/// Each module with the modules it may name. All of them stand above it here: dependencies run one way.
const MAY_NAME: [(&str, &[&str]); 22] = [
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
    ("content", &["domain", "i18n"]),
    ("http", &["domain", "search", "i18n", "site", "preview", "pages", "app", "store"]),
    ("api", &["domain", "search", "i18n", "site", "http"]),
    ("feeds", &["domain", "i18n", "site", "http"]),
    ("desk", &["domain", "search", "i18n", "site", "pages", "store", "content", "http"]),
    ("server", &["domain", "i18n", "site", "pages", "server_functions", "store", "http", "api", "feeds", "desk"]),
    ("export", &["domain", "i18n", "site", "pages", "http", "server"]),
    ("cli", &["domain", "content", "store", "http", "desk", "server", "export"]),
    ("main", &["cli"]),
    ("lib", &[]),
];

/// Crates that only these modules may name.
const OWNED: [(&str, &[&str]); 5] = [
    ("sqlx", &["store"]),
    ("gloo_net", &["server_functions"]),
    ("web_sys", &["server_functions", "islands"]),
    ("axum::", &["http", "api", "feeds", "desk", "server", "export"]),
    ("resvg", &["preview"]),
];

fn graph() -> SourceGraph {
    SourceGraph::read(&Path::new(env!("CARGO_MANIFEST_DIR")).join("src"))
}

/// The module that a file of `src` lies in.
fn module_of(file: &str) -> &str {
    file.split('/').next().unwrap_or_default().trim_end_matches(".rs")
}

#[test]
fn modules_name_only_the_modules_below_them() {
    for (place, (module, may_name)) in MAY_NAME.iter().enumerate() {
        let below = |other: &str| MAY_NAME.iter().take(place).any(|(module, _)| *module == other);
        assert!(may_name.iter().all(|other| below(other)), "{module} may name a module that is not below it");
    }
    let allowed: BTreeMap<&str, &[&str]> = MAY_NAME.into_iter().collect();
    let graph = graph();
    for (file, other) in graph.edges() {
        let (module, named) = (module_of(file), module_of(other));
        let may_name = allowed.get(module).unwrap_or_else(|| panic!("{file}: the module {module} is not in the plan"));
        let why = graph.paths_between(file, other);
        assert!(module == named || may_name.contains(&named), "{file} names {other}, which {module} may not: {why:?}");
    }
}

#[test]
fn files_do_not_name_each_other_in_a_cycle() {
    let client = SourceGraph::read(&Path::new(env!("CARGO_MANIFEST_DIR")).join("src/desk_client/src"));
    for graph in [graph(), client] {
        let cycles: Vec<String> = graph.cycles().iter().map(|files| graph.described(files)).collect();
        assert!(cycles.is_empty(), "{} cycles:\n{}", cycles.len(), cycles.join("\n\n"));
    }
}

#[test]
fn only_one_module_names_the_database_the_network_and_the_browser() {
    for file in graph().files() {
        let code: Vec<&str> = file.code.lines().filter(|line| !line.trim_start().starts_with("//")).collect();
        for (name, owners) in OWNED {
            let names = code.iter().any(|line| line.contains(name));
            assert!(
                !names || owners.contains(&module_of(&file.path)),
                "{} names {name}: only {owners:?} may",
                file.path
            );
        }
    }
}

#[test]
fn no_module_is_more_than_a_quarter_of_the_code() {
    let mut sizes: BTreeMap<String, usize> = BTreeMap::new();
    for file in graph().files() {
        *sizes.entry(module_of(&file.path).to_owned()).or_default() += file.code.lines().count();
    }
    let total: usize = sizes.values().sum();
    for (module, size) in sizes {
        assert!(size * 4 <= total, "{module} has {size} of {total} lines");
    }
}

/// Every path in code font that has a slash and an ending leads to a file or folder, from the root or from `src`.
#[test]
fn every_file_that_the_description_of_the_architecture_names_is_there() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let text = fs::read_to_string(root.join("docs/architecture.md")).expect("docs/architecture.md");
    let mut named = 0;
    for path in text.split('`').skip(1).step_by(2).filter(|name| is_path(name)) {
        let path = path.split(':').next().unwrap_or(path);
        assert!(root.join(path).exists() || root.join("src").join(path).exists(), "there is no {path}");
        named += 1;
    }
    assert!(named > 30, "only {named} paths are named");
}

fn is_path(name: &str) -> bool {
    let name = name.split(": ").next().unwrap_or(name);
    let is_plain = name.chars().all(|letter| letter.is_ascii_alphanumeric() || "/._-".contains(letter));
    let has_ending = [".rs", ".js", ".md", ".css", ".toml", "/"].iter().any(|ending| name.ends_with(ending));
    is_plain && has_ending && !name.starts_with('/')
}

/// What a planted cycle looks like in each way that a file can name another.
#[test]
fn a_cycle_is_found_however_the_files_name_each_other() {
    let one = ("one.rs", "use crate::two::Two; pub struct One(Two);");
    let lib = ("lib.rs", "mod one; mod two;");
    for two in [
        "use crate::one::One; pub struct Two(Box<One>);",
        "use crate::{one::One as Other}; pub struct Two(Box<Other>);",
        "use super::one; pub struct Two(Box<one::One>);",
        "pub struct Two; fn f() { view! { <p>{crate::one::One}</p> } }",
        "pub struct Two; fn f() { use crate::one::*; }",
        "pub struct Two; mod inner { use super::super::one::One; }",
    ] {
        assert_eq!(SourceGraph::of([lib, one, ("two.rs", two)]).cycles(), [["one.rs", "two.rs"]], "{two}");
    }
    for two in [
        "pub struct Two;",
        "/// As [`crate::one::One`].\npub struct Two; // crate::one::One",
        "pub struct Two; const NAME: &str = \"crate::one::One\";",
        "pub struct Two; #[cfg(test)] mod tests { use crate::one::One; }",
    ] {
        assert!(SourceGraph::of([lib, one, ("two.rs", two)]).cycles().is_empty(), "{two}");
    }
}

#[test]
fn a_module_that_only_re_exports_stands_for_the_files_that_define_the_names() {
    let lib = ("lib.rs", "mod parts;");
    let parts = ("parts/mod.rs", "mod one; mod two; mod three; pub use one::One; pub use two::Two;");
    let two = ("parts/two.rs", "use super::One; pub struct Two(One);");
    let three = ("parts/three.rs", "use super::{One, Two};");
    let graph = |one| SourceGraph::of([lib, parts, ("parts/one.rs", one), two, three]);
    let fine = graph("pub struct One;");
    let edges =
        [("parts/three.rs", "parts/one.rs"), ("parts/three.rs", "parts/two.rs"), ("parts/two.rs", "parts/one.rs")];
    assert_eq!(fine.edges().collect::<Vec<_>>(), edges);
    assert!(fine.cycles().is_empty());
    assert_eq!(graph("use super::Two; pub struct One(Two);").cycles(), [["parts/one.rs", "parts/two.rs"]]);
    // A module that has code of its own is a file like others.
    let own = ("parts/mod.rs", "mod one; pub use one::One; pub const MOST: u8 = 1; pub fn make() -> One { One }");
    let back = ("parts/one.rs", "use super::MOST; pub struct One;");
    assert_eq!(SourceGraph::of([lib, own, back]).cycles(), [["parts/mod.rs", "parts/one.rs"]]);
}
