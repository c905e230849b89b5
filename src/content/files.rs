//! The files of a content folder, in memory: loaded whole, saved whole.

use super::{ExportError, Problem, encoding};
use std::{
    collections::BTreeMap,
    fs, io,
    path::{Path, PathBuf},
};

/// The folder of the texts within the content folder.
pub(super) const PAGES: &str = "pages";
/// The folder of the logos, which may be missing.
pub(super) const LOGOS: &str = "logos";
/// The folder of interface strings in the coalition's own words, which may be missing.
pub(super) const INTERFACE: &str = "interface";
/// The table of reviews, which may be missing.
const REVIEWS: &str = "reviews.csv";
/// The folders within the content folder.
const FOLDERS: [&str; 3] = [PAGES, LOGOS, INTERFACE];
/// The file of the settings.
pub(super) const SITE: &str = "site.toml";

const KIB: u64 = 1024;
/// How large a CSV file may be: room for a hundred thousand rows.
const LARGEST_TABLE: u64 = 64 * 1024 * KIB;
/// How large a page's text or the settings may be: a book fits.
const LARGEST_TEXT: u64 = 4 * 1024 * KIB;

/// How large a logo may be: what is larger holds a picture of pixels, or more than can be seen in a tile.
const LARGEST_LOGO: u64 = 16 * KIB;

/// Names relative to the content folder (with `/`), and texts with the line ends of Unix.
#[derive(Debug, Default, PartialEq, Eq)]
pub(super) struct Files(pub BTreeMap<String, String>);

impl Files {
    /// Reads `site.toml`, the CSV files, the Markdown files and the logos, and tells every other file: one that is misnamed must not pass
    /// for one that was removed. Hidden files belong to editors and version control, a README beside the files to people.
    pub fn load(folder: &Path, problems: &mut Vec<Problem>) -> Self {
        let mut files = Self::default();
        for below in [""].into_iter().chain(FOLDERS) {
            match entries_of(&folder.join(below)) {
                Err(error) if matches!(below, LOGOS | INTERFACE) && error.kind() == io::ErrorKind::NotFound => {}
                Ok(names) => {
                    for name in names.into_iter().filter(|name| !name.starts_with('.')) {
                        files.load_one(folder, below, &name, problems);
                    }
                }
                Err(error) => {
                    let path = folder.join(below).display().to_string();
                    let remedy = "give the path of a content folder, which has a folder pages within";
                    problems.push(Problem::of_file(&path, format!("the folder cannot be read ({error})"), remedy));
                    break;
                }
            }
        }
        files
    }

    fn load_one(&mut self, folder: &Path, below: &str, name: &str, problems: &mut Vec<Problem>) {
        let relative = if below.is_empty() { name.to_owned() } else { format!("{below}/{name}") };
        let path = folder.join(&relative);
        let is_folder = path.is_dir();
        let Some(largest) = largest_size(below, name).filter(|_| !is_folder) else {
            if !is_passed_over(below, name, is_folder) {
                let what = if is_folder { "folder" } else { "file" };
                let reason = format!("this {what} is no part of a content folder");
                problems.push(Problem::of_file(&relative, reason, "move it elsewhere or correct its name: a content folder has site.toml, its CSV files, pages/<page>.<language>.md, logos/<slug>.svg and interface/<language>.ftl"));
            }
            return;
        };
        let text = read_regular(&path, largest).and_then(|bytes| encoding::decode(&bytes).map_err(Unread::Encoding));
        match text {
            Ok(text) => _ = self.0.insert(relative, text),
            Err(Unread::Encoding(wrong)) => {
                let problem = Problem::of_file(&relative, wrong.reason, "save the file in the encoding UTF-8");
                problems.push(Problem { line: wrong.line, ..problem });
            }
            Err(Unread::Special) => {
                problems.push(Problem::of_file(
                    &relative,
                    "this is not a regular file",
                    "put a file of this name there",
                ));
            }
            Err(Unread::TooLarge) => {
                let reason = format!("the file is larger than {} KiB", largest / KIB);
                problems.push(Problem::of_file(
                    &relative,
                    reason,
                    "docs/content.md names the limits; remove what is no content",
                ));
            }
            Err(Unread::Disk(error)) => {
                let reason = format!("cannot be read ({error})");
                problems.push(Problem::of_file(&relative, reason, "check the file and its permissions"));
            }
        }
    }

    /// Writes every file beside its final place and only then renames them all: a full disk leaves the old files as they were.
    pub fn save(&self, folder: &Path) -> Result<(), ExportError> {
        let at = |file: &Path| {
            let file = file.to_owned();
            move |source: io::Error| ExportError::Disk { file, source }
        };
        let former = folder.join(REVIEWS);
        if !self.0.contains_key(REVIEWS) && former.exists() {
            return Err(ExportError::InTheWay(former));
        }
        for below in FOLDERS {
            let inner = folder.join(below);
            if below == PAGES || self.0.keys().any(|name| name.starts_with(&format!("{below}/"))) {
                fs::create_dir_all(&inner).map_err(at(&inner))?;
            } else if !inner.exists() {
                continue;
            }
            let there = entries_of(&inner).map_err(at(&inner))?;
            for name in there.iter().filter(|name| largest_size(below, name).is_some() && !name.starts_with('.')) {
                if !self.0.contains_key(&format!("{below}/{name}")) {
                    return Err(ExportError::InTheWay(inner.join(name)));
                }
            }
        }
        let mut drafts = Drafts::default();
        for (name, text) in &self.0 {
            let (draft, file) = (folder.join(format!("{name}.new")), folder.join(name));
            drafts.0.push((draft.clone(), file));
            write_through(&draft, text.as_bytes()).map_err(at(&draft))?;
        }
        for (draft, file) in &drafts.0 {
            fs::rename(draft, file).map_err(at(file))?;
        }
        Ok(())
    }
}

/// Files written but not yet in place. Whatever is left of them when the work ends early is removed.
#[derive(Default)]
struct Drafts(Vec<(PathBuf, PathBuf)>);

impl Drop for Drafts {
    fn drop(&mut self) {
        for (draft, _) in &self.0 {
            // Most are renamed by now, and nothing more can be done about one that stays.
            let _ = fs::remove_file(draft);
        }
    }
}

/// Writes a file and waits until the disk has it: a rename must not overtake the bytes.
fn write_through(file: &Path, bytes: &[u8]) -> io::Result<()> {
    use io::Write as _;
    let mut file = fs::File::create(file)?;
    file.write_all(bytes)?;
    file.sync_all()
}

/// The names of what lies right in a folder, sorted.
fn entries_of(folder: &Path) -> io::Result<Vec<String>> {
    let entries = fs::read_dir(folder)?;
    let names = entries.map(|entry| entry.map(|entry| entry.file_name().to_string_lossy().into_owned()));
    let mut names: Vec<String> = names.collect::<io::Result<_>>()?;
    names.sort();
    Ok(names)
}

/// How large a file may be, which says as well that it is one of ours. Ours end in small letters.
fn largest_size(below: &str, name: &str) -> Option<u64> {
    match (below, name.rsplit_once('.')?.1) {
        ("", _) if name == SITE => Some(LARGEST_TEXT),
        ("", "csv") => Some(LARGEST_TABLE),
        (PAGES, "md") | (INTERFACE, "ftl") => Some(LARGEST_TEXT),
        (LOGOS, "svg") => Some(LARGEST_LOGO),
        _ => None,
    }
}

/// What may lie in a content folder without being read.
fn is_passed_over(below: &str, name: &str, is_folder: bool) -> bool {
    let is_readme = !is_folder && name.split('.').next() == Some("README");
    below.is_empty() && (is_readme || (is_folder && FOLDERS.contains(&name)))
}

/// Why a file was not read.
enum Unread {
    /// It is a named pipe, a device or the like: reading it might never end.
    Special,
    /// It is larger than its kind may be.
    TooLarge,
    /// Its letters cannot be told.
    Encoding(encoding::Undecodable),
    /// The disk refused.
    Disk(io::Error),
}

/// The bytes of a regular file, or of the one that a link leads to.
fn read_regular(path: &Path, largest: u64) -> Result<Vec<u8>, Unread> {
    use io::Read as _;
    let metadata = fs::metadata(path).map_err(Unread::Disk)?;
    if !metadata.is_file() {
        return Err(Unread::Special);
    }
    if metadata.len() > largest {
        return Err(Unread::TooLarge);
    }
    let mut bytes = Vec::new();
    // One byte more than allowed tells a file that is too large, also one that grows meanwhile.
    fs::File::open(path).and_then(|file| file.take(largest + 1).read_to_end(&mut bytes)).map_err(Unread::Disk)?;
    if bytes.len() as u64 > largest { Err(Unread::TooLarge) } else { Ok(bytes) }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn files(names: &[&str]) -> Files {
        Files(names.iter().map(|name| ((*name).to_owned(), (*name).to_owned())).collect())
    }

    #[test]
    fn what_is_saved_is_loaded_again_and_nothing_else_stays_in_the_folder() {
        let folder = tempfile::tempdir().expect("folder");
        let saved = files(&["site.toml", "places.csv", "pages/about.en.md"]);
        saved.save(folder.path()).expect("saved");
        saved.save(folder.path()).expect("saved a second time");
        fs::write(folder.path().join("README.txt"), "ours").expect("written");
        let mut problems = Vec::new();
        assert_eq!(Files::load(folder.path(), &mut problems), saved);
        assert_eq!(problems, []);
        assert_eq!(entries_of(folder.path()).expect("names"), ["README.txt", "pages", "places.csv", "site.toml"]);
    }

    #[test]
    fn a_text_that_is_not_part_of_the_content_is_never_overwritten_or_left_beside_it() {
        let folder = tempfile::tempdir().expect("folder");
        files(&["pages/about.de.md"]).save(folder.path()).expect("saved");
        let error = files(&["site.toml", "pages/about.en.md"]).save(folder.path()).expect_err("in the way");
        assert!(matches!(&error, ExportError::InTheWay(file) if file.ends_with("pages/about.de.md")));
        assert_eq!(entries_of(folder.path()).expect("names"), ["pages"]);
    }

    #[test]
    fn when_one_file_cannot_be_written_the_others_stay_as_they_were() {
        let folder = tempfile::tempdir().expect("folder");
        fs::write(folder.path().join("places.csv"), "before").expect("written");
        // A folder where a draft has to go.
        fs::create_dir(folder.path().join("site.toml.new")).expect("folder");
        let error = files(&["places.csv", "site.toml"]).save(folder.path()).expect_err("refused");
        assert!(matches!(error, ExportError::Disk { .. }));
        assert_eq!(fs::read(folder.path().join("places.csv")).expect("read"), b"before");
        assert_eq!(entries_of(folder.path()).expect("names"), ["pages", "places.csv", "site.toml.new"]);
    }
}
