//! The files of a content folder, in memory: loaded whole, saved whole.

use super::{ExportError, Problem};
use std::{
    collections::BTreeMap,
    fs, io,
    path::{Path, PathBuf},
};

/// The folder of the texts within the content folder.
pub(super) const PAGES: &str = "pages";
/// The file of the settings.
pub(super) const SITE: &str = "site.toml";

/// Names relative to the content folder (with `/`), and bytes.
#[derive(Debug, Default, PartialEq, Eq)]
pub(super) struct Files(pub BTreeMap<String, Vec<u8>>);

impl Files {
    /// Reads `site.toml`, the CSV files and the Markdown files. Anything else in the folder, such as a README, is not ours.
    pub fn load(folder: &Path, problems: &mut Vec<Problem>) -> Self {
        let mut files = Self::default();
        for (below, ending) in [("", ".csv"), (PAGES, ".md")] {
            match names_in(&folder.join(below)) {
                Ok(names) => {
                    for name in names.into_iter().filter(|name| is_ours(name, ending)) {
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
        match fs::read(folder.join(&relative)) {
            Ok(bytes) => {
                let without_mark = bytes.strip_prefix(b"\xEF\xBB\xBF").map(<[u8]>::to_vec);
                self.0.insert(relative, without_mark.unwrap_or(bytes));
            }
            Err(error) => problems.push(Problem::of_file(
                &relative,
                format!("cannot be read ({error})"),
                "check the file and its permissions",
            )),
        }
    }

    /// Writes every file beside its final place and only then renames them all: a full disk leaves the old files as they were.
    pub fn save(&self, folder: &Path) -> Result<(), ExportError> {
        let at = |file: &Path| {
            let file = file.to_owned();
            move |source: io::Error| ExportError::Disk { file, source }
        };
        let pages = folder.join(PAGES);
        fs::create_dir_all(&pages).map_err(at(&pages))?;
        let there = names_in(&pages).map_err(at(&pages))?;
        for name in there.iter().filter(|name| is_ours(name, ".md")) {
            if !self.0.contains_key(&format!("{PAGES}/{name}")) {
                return Err(ExportError::InTheWay(pages.join(name)));
            }
        }
        let mut drafts = Drafts::default();
        for (name, bytes) in &self.0 {
            let (draft, file) = (folder.join(format!("{name}.new")), folder.join(name));
            drafts.0.push((draft.clone(), file));
            write_through(&draft, bytes).map_err(at(&draft))?;
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

/// The names of the files right in a folder, sorted.
fn names_in(folder: &Path) -> io::Result<Vec<String>> {
    let mut names = Vec::new();
    for entry in fs::read_dir(folder)? {
        let entry = entry?;
        if !entry.path().is_dir() {
            names.push(entry.file_name().to_string_lossy().into_owned());
        }
    }
    names.sort();
    Ok(names)
}

/// Whether a name ends so and is not hidden: editors keep their own files as dot files.
fn is_ours(name: &str, ending: &str) -> bool {
    name == SITE || (name.ends_with(ending) && !name.starts_with('.'))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn files(names: &[&str]) -> Files {
        Files(names.iter().map(|name| ((*name).to_owned(), name.as_bytes().to_vec())).collect())
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
        assert_eq!(names_in(folder.path()).expect("names"), ["README.txt", "places.csv", "site.toml"]);
    }

    #[test]
    fn a_text_that_is_not_part_of_the_content_is_never_overwritten_or_left_beside_it() {
        let folder = tempfile::tempdir().expect("folder");
        files(&["pages/about.de.md"]).save(folder.path()).expect("saved");
        let error = files(&["site.toml", "pages/about.en.md"]).save(folder.path()).expect_err("in the way");
        assert!(matches!(&error, ExportError::InTheWay(file) if file.ends_with("pages/about.de.md")));
        assert_eq!(names_in(folder.path()).expect("names"), Vec::<String>::new());
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
        assert_eq!(names_in(folder.path()).expect("names"), ["places.csv"]);
    }
}
