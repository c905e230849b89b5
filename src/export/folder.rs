//! The folder that an export is written into: made beside the one that is named, and moved into it when it is whole.

use super::{Address, ExportError};
use std::{
    collections::BTreeSet,
    fs, io,
    path::{Path, PathBuf},
};

/// The file that marks a folder as an export. Its first line says what made it, the others name the files it wrote: no
/// other file is ever replaced or removed.
const MARK: &str = ".coalition-export";

/// An export in the making. Unless it is published it goes, and nothing has changed.
pub struct Staging {
    target: PathBuf,
    folder: PathBuf,
    /// The first line of the mark.
    made_by: String,
    /// The files it has, by their paths with `/`.
    files: BTreeSet<String>,
}

impl Staging {
    /// Makes the folder beside the one named or, where that is a link, beside the one it leads to. What an export that was
    /// interrupted has left there goes.
    pub fn begin(target: &Path, version: &str) -> Result<Self, ExportError> {
        let target = followed(target)?;
        let name = target.file_name().ok_or_else(|| ExportError::NoName(target.clone()))?.to_string_lossy();
        let folder = target.with_file_name(format!(".{name}.new"));
        for folder in [&target, &folder] {
            if !is_export_or_empty(folder)? {
                return Err(ExportError::Foreign(folder.clone()));
            }
        }
        remove(&folder)?;
        fs::create_dir_all(&folder).map_err(at(&folder))?;
        let made_by = format!("coalition {}, content {version}", env!("CARGO_PKG_VERSION"));
        write_mark(&folder, &made_by, &BTreeSet::new())?;
        Ok(Self { target, folder, made_by, files: BTreeSet::new() })
    }

    /// Writes a file, with the folders that it lies in.
    pub fn write(&mut self, file: &str, bytes: &[u8]) -> Result<(), ExportError> {
        let path = self.folder.join(file);
        let written = path.parent().map_or(Ok(()), fs::create_dir_all).and_then(|()| fs::write(&path, bytes));
        written.map_err(at(&path))?;
        self.files.insert(file.to_owned());
        Ok(())
    }

    /// Copies every file below a folder.
    pub fn copy_all(&mut self, from: &Path) -> Result<(), ExportError> {
        let mut folders = vec![PathBuf::new()];
        while let Some(below) = folders.pop() {
            let (source, target) = (from.join(&below), self.folder.join(&below));
            fs::create_dir_all(&target).map_err(at(&target))?;
            for entry in fs::read_dir(&source).map_err(at(&source))? {
                let name = entry.map_err(at(&source))?.file_name();
                let (path, here) = (source.join(&name), below.join(&name));
                if path.is_dir() {
                    folders.push(here);
                } else {
                    fs::copy(&path, target.join(name)).map_err(at(&path))?;
                    self.files.insert(here.to_string_lossy().replace('\\', "/"));
                }
            }
        }
        Ok(())
    }

    /// Whether the address is a file that is here already.
    pub fn has(&self, address: &Address) -> bool {
        address.has_ending() && self.folder.join(address.file(false)).is_file()
    }

    /// Moves its files into the folder named, each in one step, and removes those of the earlier export that it does not have;
    /// gives the number of files. What no export wrote stays: a file in the way of a new one ends the export before it begins.
    pub fn publish(self) -> Result<usize, ExportError> {
        let earlier = read_mark(&self.target)?;
        if let Some(earlier) = &earlier {
            let in_the_way = |file: &&String| !earlier.contains(*file) && self.target.join(file).exists();
            if let Some(file) = self.files.iter().find(in_the_way) {
                return Err(ExportError::InTheWay(self.target.join(file)));
            }
        }
        fs::create_dir_all(&self.target).map_err(at(&self.target))?;
        // Both lists until the work is done: an export that is interrupted has forgotten nothing.
        let earlier = earlier.unwrap_or_default();
        write_mark(&self.target, &self.made_by, &earlier.union(&self.files).cloned().collect())?;
        for file in &self.files {
            let (from, to) = (self.folder.join(file), self.target.join(file));
            let moved = to.parent().map_or(Ok(()), fs::create_dir_all).and_then(|()| fs::rename(&from, &to));
            moved.map_err(at(&to))?;
        }
        for file in earlier.difference(&self.files) {
            self.remove_earlier(file)?;
        }
        write_mark(&self.target, &self.made_by, &self.files)?;
        Ok(self.files.len())
    }

    /// Removes a file of the earlier export, with the folders that are empty without it.
    fn remove_earlier(&self, file: &str) -> Result<(), ExportError> {
        let path = self.target.join(file);
        match fs::remove_file(&path) {
            Err(error) if error.kind() != io::ErrorKind::NotFound => return Err(at(&path)(error)),
            _ => {}
        }
        // The first folder that still holds something ends this.
        let above = path.ancestors().skip(1).take_while(|folder| *folder != self.target);
        for folder in above {
            if fs::remove_dir(folder).is_err() {
                break;
            }
        }
        Ok(())
    }
}

impl Drop for Staging {
    fn drop(&mut self) {
        // What cannot be removed now is removed by the next export.
        _ = fs::remove_dir_all(&self.folder);
    }
}

/// The folder that a path names: the one a link leads to, which may be missing as yet.
fn followed(target: &Path) -> Result<PathBuf, ExportError> {
    match fs::canonicalize(target) {
        Ok(folder) => Ok(folder),
        Err(error) if error.kind() == io::ErrorKind::NotFound && !target.is_symlink() => Ok(target.to_owned()),
        Err(error) => Err(at(target)(error)),
    }
}

/// Whether a folder may be written into: it is not there, empty, or an export.
fn is_export_or_empty(folder: &Path) -> Result<bool, ExportError> {
    match fs::read_dir(folder) {
        Ok(mut entries) => Ok(folder.join(MARK).is_file() || entries.next().is_none()),
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(true),
        Err(source) => Err(ExportError::File { path: folder.to_owned(), source }),
    }
}

/// The files that the export in a folder wrote, as far as they lie within it; none where there is no export, nothing where its
/// mark is of a former program and does not name them.
fn read_mark(folder: &Path) -> Result<Option<BTreeSet<String>>, ExportError> {
    let mark = folder.join(MARK);
    let text = match fs::read_to_string(&mark) {
        Ok(text) => text,
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(Some(BTreeSet::new())),
        Err(error) => return Err(at(&mark)(error)),
    };
    let is_within = |file: &&str| file.split('/').all(|part| !part.is_empty() && !matches!(part, "." | ".."));
    let files: BTreeSet<String> = text.lines().skip(1).filter(is_within).map(str::to_owned).collect();
    Ok((!files.is_empty()).then_some(files))
}

fn write_mark(folder: &Path, made_by: &str, files: &BTreeSet<String>) -> Result<(), ExportError> {
    let mark = folder.join(MARK);
    let lines = std::iter::once(made_by).chain(files.iter().map(String::as_str));
    fs::write(&mark, lines.collect::<Vec<_>>().join("\n") + "\n").map_err(at(&mark))
}

fn remove(folder: &Path) -> Result<(), ExportError> {
    match fs::remove_dir_all(folder) {
        Err(error) if error.kind() != io::ErrorKind::NotFound => Err(at(folder)(error)),
        _ => Ok(()),
    }
}

/// What the system says, with the path it says it of.
fn at(path: &Path) -> impl FnOnce(io::Error) -> ExportError {
    |source| ExportError::File { path: path.to_owned(), source }
}
