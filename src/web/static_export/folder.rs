//! The folder that an export is written into: beside the one that is named, and in its place only when it is whole.

use super::{Address, ExportError};
use std::{
    fs, io,
    path::{Path, PathBuf},
};

/// The file that tells an export from other folders.
const MARK: &str = ".coalition-export";

/// An export in the making. Unless it is published it goes, and nothing has changed.
pub struct Staging {
    target: PathBuf,
    folder: PathBuf,
    /// How many files it has.
    files: usize,
}

impl Staging {
    /// Makes the folder beside the one named. What an export that was interrupted has left there goes.
    pub fn begin(target: &Path, version: &str) -> Result<Self, ExportError> {
        let name = target.file_name().ok_or_else(|| ExportError::NoName(target.to_owned()))?.to_string_lossy();
        if !may_be_replaced(target)? {
            return Err(ExportError::Foreign(target.to_owned()));
        }
        let folder = target.with_file_name(format!(".{name}.new"));
        if !may_be_replaced(&folder)? {
            return Err(ExportError::Foreign(folder));
        }
        remove(&folder)?;
        fs::create_dir_all(&folder).map_err(at(&folder))?;
        let staging = Self { target: target.to_owned(), folder, files: 0 };
        let mark = staging.folder.join(MARK);
        fs::write(&mark, format!("coalition {}, content {version}\n", env!("CARGO_PKG_VERSION"))).map_err(at(&mark))?;
        Ok(staging)
    }

    /// Writes a file, with the folders that it lies in.
    pub fn write(&mut self, file: &str, bytes: &[u8]) -> Result<(), ExportError> {
        let path = self.folder.join(file);
        let written = path.parent().map_or(Ok(()), fs::create_dir_all).and_then(|()| fs::write(&path, bytes));
        written.map_err(at(&path))?;
        self.files += 1;
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
                let path = source.join(&name);
                if path.is_dir() {
                    folders.push(below.join(name));
                } else {
                    fs::copy(&path, target.join(name)).map_err(at(&path))?;
                    self.files += 1;
                }
            }
        }
        Ok(())
    }

    /// Whether the address is a file that is here already.
    pub fn has(&self, address: &Address) -> bool {
        address.has_ending() && self.folder.join(address.file(false)).is_file()
    }

    /// Puts it in the place of the folder named; gives the number of files. Between two renames the folder is missing; if the
    /// second fails, the folder of before comes back.
    pub fn publish(self) -> Result<usize, ExportError> {
        let name = self.target.file_name().unwrap_or_default().to_string_lossy();
        let before = self.target.with_file_name(format!(".{name}.old"));
        if !may_be_replaced(&before)? {
            return Err(ExportError::Foreign(before));
        }
        remove(&before)?;
        let had_one = self.target.exists();
        if had_one {
            fs::rename(&self.target, &before).map_err(at(&self.target))?;
        }
        if let Err(error) = fs::rename(&self.folder, &self.target) {
            if had_one {
                fs::rename(&before, &self.target).map_err(at(&before))?;
            }
            return Err(at(&self.target)(error));
        }
        remove(&before)?;
        Ok(self.files)
    }
}

impl Drop for Staging {
    fn drop(&mut self) {
        // After publishing there is nothing of this name; and what cannot be removed now is removed by the next export.
        _ = fs::remove_dir_all(&self.folder);
    }
}

/// Whether nothing is lost with a folder: it is not there, empty, or an export.
fn may_be_replaced(folder: &Path) -> Result<bool, ExportError> {
    match fs::read_dir(folder) {
        Ok(mut entries) => Ok(folder.join(MARK).is_file() || entries.next().is_none()),
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(true),
        Err(source) => Err(ExportError::File { path: folder.to_owned(), source }),
    }
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
