//! Which file of a crate names which other: paths are followed through modules, `use` and re-exports to the file that defines the
//! name. Comments, documentation and modules of tests do not count.

use proc_macro2::{Delimiter, TokenStream, TokenTree};
use std::{
    collections::{BTreeMap, BTreeSet},
    fs,
    path::Path,
};

type ModulePath = Vec<String>;

/// The files below a source folder and which of them name which.
pub struct SourceGraph {
    files: Vec<SourceFile>,
    /// For each file the files it names, each with the paths by which it does.
    edges: BTreeMap<String, BTreeMap<String, BTreeSet<String>>>,
}

/// One file.
pub struct SourceFile {
    /// Its path below the source folder.
    pub path: String,
    /// What stands in it.
    pub code: String,
}

/// What one module says: the names it defines, those it brings in, and the paths that its code names.
#[derive(Debug, Default)]
struct Module {
    file: String,
    defined: BTreeSet<String>,
    children: BTreeSet<String>,
    imports: Vec<Import>,
    /// The imports that others may use as well.
    exports: Vec<Import>,
    paths: BTreeSet<Vec<String>>,
}

/// One name of a `use`: what it is called here and the whole path; a glob is called `*`.
#[derive(Debug, Clone)]
struct Import {
    name: String,
    path: Vec<String>,
}

impl SourceGraph {
    /// Reads every file of a folder such as `src`.
    pub fn read(source: &Path) -> Self {
        let mut files = Vec::new();
        walk(source, source, &mut files);
        let graph = Self::of(files.iter().map(|file| (file.path.as_str(), file.code.as_str())));
        Self { files, ..graph }
    }

    /// The graph of files, each with its path and its code.
    pub fn of<'a>(files: impl IntoIterator<Item = (&'a str, &'a str)>) -> Self {
        let files: Vec<_> = files.into_iter().collect();
        let mut modules = BTreeMap::new();
        let tests = test_files(&files);
        for (file, code) in files.iter().filter(|(file, _)| !tests.contains(*file)) {
            let tokens = code.parse().unwrap_or_else(|error| panic!("{file}: {error}"));
            collect(file, module_of(file), tokens, &mut modules);
        }
        let mut edges: BTreeMap<String, BTreeMap<String, BTreeSet<String>>> = BTreeMap::new();
        for (at, module) in &modules {
            let from = edges.entry(module.file.clone()).or_default();
            for path in module.named() {
                for target in resolve(&modules, at, path, &mut BTreeSet::new()) {
                    if target != module.file {
                        from.entry(target).or_default().insert(path.join("::"));
                    }
                }
            }
        }
        Self { files: Vec::new(), edges }
    }

    /// The files that were read, those of tests too.
    pub fn files(&self) -> &[SourceFile] {
        &self.files
    }

    /// Every file with one that it names.
    pub fn edges(&self) -> impl Iterator<Item = (&str, &str)> {
        self.edges.iter().flat_map(|(from, targets)| targets.keys().map(|to| (from.as_str(), to.as_str())))
    }

    /// The paths by which one file names another.
    pub fn paths_between(&self, from: &str, to: &str) -> Vec<&str> {
        let paths = self.edges.get(from).and_then(|targets| targets.get(to));
        paths.into_iter().flatten().map(String::as_str).collect()
    }

    /// The groups of files that name each other in a circle.
    pub fn cycles(&self) -> Vec<Vec<&str>> {
        let reachable: BTreeMap<&str, BTreeSet<&str>> =
            self.edges.keys().map(|file| (file.as_str(), self.reachable(file))).collect();
        let mut groups = BTreeSet::new();
        for (file, others) in &reachable {
            let back = |other: &&&str| reachable.get(**other).is_some_and(|from_there| from_there.contains(file));
            let group: Vec<&str> = others.iter().filter(back).copied().collect();
            if group.len() > 1 {
                groups.insert(group);
            }
        }
        groups.into_iter().collect()
    }

    /// The edges between some files, a line each.
    pub fn described(&self, files: &[&str]) -> String {
        let among = self.edges().filter(|(from, to)| files.contains(from) && files.contains(to));
        let lines = among.map(|(from, to)| format!("{from} names {to}: {}", self.paths_between(from, to).join(", ")));
        lines.collect::<Vec<_>>().join("\n")
    }

    fn reachable(&self, start: &str) -> BTreeSet<&str> {
        let mut found = BTreeSet::new();
        let mut open = vec![start];
        while let Some(file) = open.pop() {
            for to in self.edges.get(file).into_iter().flat_map(BTreeMap::keys) {
                if found.insert(to.as_str()) {
                    open.push(to);
                }
            }
        }
        found
    }
}

impl Import {
    /// Whether it is an import from this crate, as far as its first word says.
    fn is_local(&self, module: &Module) -> bool {
        let first = self.path.first().map(String::as_str).unwrap_or_default();
        matches!(first, "crate" | "self" | "super") || module.children.contains(first)
    }
}

impl Module {
    /// The paths whose definitions the module's code needs. A re-export that its own code does not use needs nothing.
    fn named(&self) -> impl Iterator<Item = &Vec<String>> {
        self.paths.iter().chain(self.imports.iter().map(|import| &import.path))
    }
}

fn walk(root: &Path, folder: &Path, files: &mut Vec<SourceFile>) {
    for entry in fs::read_dir(folder).expect("folder").flatten() {
        let path = entry.path();
        if path.join("Cargo.toml").exists() {
            // A crate of its own.
            continue;
        }
        if path.is_dir() {
            walk(root, &path, files);
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            let name = path.strip_prefix(root).expect("below the folder").to_string_lossy().replace('\\', "/");
            files.push(SourceFile { path: name, code: fs::read_to_string(&path).expect("readable") });
        }
    }
}

/// The module that a file holds: `a/mod.rs` and `a.rs` hold `a`, `lib.rs` the crate.
fn module_of(file: &str) -> ModulePath {
    let mut parts: Vec<String> = file.trim_end_matches(".rs").split('/').map(str::to_owned).collect();
    if matches!(parts.last().map(String::as_str), Some("mod" | "lib")) {
        parts.pop();
    }
    parts
}

/// The files that hold modules of tests: those that their parents name under `#[cfg(test)]`.
fn test_files<'a>(files: &[(&'a str, &str)]) -> BTreeSet<&'a str> {
    files.iter().map(|(file, _)| *file).filter(|file| module_of(file).iter().any(|part| part == "tests")).collect()
}

/// Reads what the tokens of a module say into `modules`.
fn collect(file: &str, at: ModulePath, tokens: TokenStream, modules: &mut BTreeMap<ModulePath, Module>) {
    let mut module = Module { file: file.to_owned(), ..Module::default() };
    let tokens: Vec<TokenTree> = tokens.into_iter().collect();
    let mut place = 0;
    let (mut is_test, mut is_public) = (false, false);
    let mut code = Vec::new();
    while let Some(token) = tokens.get(place) {
        let next = tokens.get(place + 1);
        match token {
            TokenTree::Punct(sign) if sign.as_char() == '#' => {
                let text = next.map(ToString::to_string).unwrap_or_default();
                is_test |= text.replace(' ', "") == "[cfg(test)]";
                if let Some(TokenTree::Group(attribute)) = next {
                    code.extend(attribute.stream());
                }
                place += 2;
                continue;
            }
            TokenTree::Ident(word) if word == "pub" => {
                is_public = true;
                let restricted =
                    matches!(next, Some(TokenTree::Group(group)) if group.delimiter() == Delimiter::Parenthesis);
                place += 1 + usize::from(restricted);
                continue;
            }
            TokenTree::Ident(word) if word == "use" => {
                let end = tokens
                    .iter()
                    .skip(place)
                    .position(|token| is_sign(token, ';'))
                    .map_or(tokens.len(), |end| place + end);
                if !is_test {
                    let imports = if is_public { &mut module.exports } else { &mut module.imports };
                    read_use(&tokens[place + 1..end], &[], imports);
                }
                place = end;
            }
            TokenTree::Ident(word) if word == "mod" => {
                let name = next.map(ToString::to_string).unwrap_or_default();
                if let Some(TokenTree::Group(body)) = tokens.get(place + 2).filter(|_| !is_test) {
                    let inner = at.iter().cloned().chain([name.clone()]).collect();
                    collect(file, inner, body.stream(), modules);
                }
                if !is_test {
                    module.children.insert(name);
                }
                place += 2;
            }
            TokenTree::Ident(word) => {
                const ITEMS: [&str; 9] =
                    ["fn", "struct", "enum", "trait", "type", "const", "static", "union", "macro_rules"];
                if ITEMS.iter().any(|item| word == item) {
                    let name = match next {
                        Some(TokenTree::Ident(name)) => Some(name),
                        Some(TokenTree::Punct(_)) => match tokens.get(place + 2) {
                            Some(TokenTree::Ident(name)) => Some(name),
                            _ => None,
                        },
                        _ => None,
                    };
                    module.defined.extend(name.map(ToString::to_string));
                }
                code.push(token.clone());
            }
            token => code.push(token.clone()),
        }
        place += 1;
        // An item ends with its body or a semicolon.
        let ends = matches!(token, TokenTree::Group(group) if group.delimiter() == Delimiter::Brace)
            || is_sign(token, ';')
            || matches!(token, TokenTree::Ident(word) if word == "use" || word == "mod");
        if ends {
            (is_test, is_public) = (false, false);
        }
    }
    read_paths(code.into_iter().collect(), &mut module);
    modules.insert(at, module);
}

fn is_sign(token: &TokenTree, sign: char) -> bool {
    matches!(token, TokenTree::Punct(punct) if punct.as_char() == sign)
}

/// Reads the tree of a `use`.
fn read_use(tokens: &[TokenTree], above: &[String], imports: &mut Vec<Import>) {
    for branch in tokens.split(|token| is_sign(token, ',')) {
        let mut path = above.to_vec();
        let mut name = None;
        let mut words = branch.iter();
        while let Some(token) = words.next() {
            match token {
                TokenTree::Ident(word) if word == "as" => name = words.next().map(ToString::to_string),
                TokenTree::Ident(word) if word == "self" && !path.is_empty() => {}
                TokenTree::Ident(word) => path.push(word.to_string()),
                TokenTree::Group(group) => {
                    let inner: Vec<TokenTree> = group.stream().into_iter().collect();
                    read_use(&inner, &path, imports);
                    path.clear();
                }
                TokenTree::Punct(sign) if sign.as_char() == '*' => path.push("*".to_owned()),
                _ => {}
            }
        }
        if let Some(last) = path.last().cloned().filter(|_| path.len() > above.len() || !above.is_empty()) {
            imports.push(Import { name: name.unwrap_or(last), path });
        }
    }
}

/// Reads every path of the code, also inside of macros: words with `::` between them, and lone words.
fn read_paths(tokens: TokenStream, module: &mut Module) {
    let mut path: Vec<String> = Vec::new();
    let mut colons = 0;
    let tokens: Vec<TokenTree> = tokens.into_iter().collect();
    let mut place = 0;
    while let Some(token) = tokens.get(place) {
        match token {
            // An import inside of a function; the other `use` says what an opaque type captures.
            TokenTree::Ident(word)
                if word == "use" && !tokens.get(place + 1).is_some_and(|next| is_sign(next, '<')) =>
            {
                let end = tokens
                    .iter()
                    .skip(place)
                    .position(|token| is_sign(token, ';'))
                    .map_or(tokens.len(), |end| place + end);
                read_use(&tokens[place + 1..end], &[], &mut module.imports);
                place = end;
            }
            TokenTree::Ident(word) => {
                if colons != 2 {
                    module.paths.insert(std::mem::take(&mut path));
                }
                path.push(word.to_string());
                colons = 0;
            }
            TokenTree::Punct(sign) if sign.as_char() == ':' => colons += 1,
            token => {
                module.paths.insert(std::mem::take(&mut path));
                colons = 0;
                if let TokenTree::Group(group) = token {
                    read_paths(group.stream(), module);
                }
            }
        }
        place += 1;
    }
    module.paths.insert(path);
}

/// The files that define what a path names in a module.
fn resolve(
    modules: &BTreeMap<ModulePath, Module>,
    at: &[String],
    path: &[String],
    seen: &mut BTreeSet<(ModulePath, Vec<String>)>,
) -> BTreeSet<String> {
    if !seen.insert((at.to_vec(), path.to_vec())) {
        return BTreeSet::new();
    }
    let (Some(module), Some(first)) = (modules.get(at), path.first()) else { return BTreeSet::new() };
    let rest = &path[1..];
    let child = |name: &String| at.iter().cloned().chain([name.clone()]).collect::<ModulePath>();
    match first.as_str() {
        "crate" => resolve(modules, &[], rest, seen),
        "self" => resolve(modules, at, rest, seen),
        "super" => resolve(modules, &at[..at.len().saturating_sub(1)], rest, seen),
        // All that a module has: its own file where it defines anything, and what it re-exports.
        "*" => {
            let own = (!module.defined.is_empty()).then(|| module.file.clone());
            let exported = module.exports.iter().flat_map(|export| resolve(modules, at, &export.path, seen));
            own.into_iter().chain(exported.collect::<Vec<_>>()).collect()
        }
        _ if !rest.is_empty() && module.children.contains(first) && modules.contains_key(&child(first)) => {
            resolve(modules, &child(first), rest, seen)
        }
        _ if module.defined.contains(first) => BTreeSet::from([module.file.clone()]),
        _ => {
            let mut found = BTreeSet::new();
            for import in module.imports.iter().chain(&module.exports).filter(|import| import.is_local(module)) {
                if import.name == *first {
                    let whole: Vec<String> = import.path.iter().chain(rest).cloned().collect();
                    found.extend(resolve(modules, at, &whole, seen));
                } else if import.name == "*" {
                    let whole: Vec<String> =
                        import.path.iter().filter(|part| *part != "*").chain(path).cloned().collect();
                    found.extend(resolve(modules, at, &whole, seen));
                }
            }
            found
        }
    }
}
