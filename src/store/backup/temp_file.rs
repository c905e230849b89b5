//! Writing a file so that it is there whole or not at all.

use std::{
    fs::File,
    io::{self, Write as _},
    path::Path,
};
use tempfile::{Builder, NamedTempFile};

/// A file that the disk has, but without its name yet. It goes with the value, unless it is published.
pub(in crate::store) struct TempFile(NamedTempFile);

impl TempFile {
    /// Writes bytes into the folder of `file` and waits until the disk has them.
    pub(in crate::store) fn write(file: &Path, bytes: &[u8]) -> io::Result<Self> {
        let mut draft = Builder::new().prefix(".coalition-").suffix(".new").tempfile_in(folder_of(file))?;
        draft.write_all(bytes)?;
        draft.as_file().sync_all()?;
        Ok(Self(draft))
    }

    /// Where it lies for the moment.
    pub(super) fn path(&self) -> &Path {
        self.0.path()
    }

    /// Gives it its name at once, in the place of what had it or only if nothing has.
    pub(in crate::store) fn publish(self, file: &Path, replace: bool) -> io::Result<()> {
        let published = if replace { self.0.persist(file) } else { self.0.persist_noclobber(file) };
        published.map_err(|error| error.error)?;
        // The name, too, has to be on the disk; other systems than Unix open no folders.
        if cfg!(unix) { File::open(folder_of(file))?.sync_all() } else { Ok(()) }
    }
}

fn folder_of(file: &Path) -> &Path {
    file.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."))
}
