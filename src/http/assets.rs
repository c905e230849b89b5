//! The files beside the pages: what cargo-leptos built and what lies in `public`.

use crate::pages::{Assets, DeskAssets};
use std::{
    fs,
    hash::{DefaultHasher, Hash, Hasher},
    path::{Path, PathBuf},
};

/// The folder that `cargo leptos build` filled, with the names it gave the files that carry a hash.
#[derive(Debug, Clone)]
pub struct SiteFiles {
    /// The folder.
    pub root: PathBuf,
    stylesheet: String,
    islands_js: String,
    islands_wasm: String,
    navigate: String,
    leave: String,
    desk: Option<DeskAssets>,
}

/// Why the files cannot be served.
#[derive(Debug, thiserror::Error)]
#[error("{path}: {reason}. Build the site with `cargo leptos build --release`, or name its folder in LEPTOS_SITE_ROOT")]
pub struct AssetError {
    path: String,
    reason: String,
}

impl SiteFiles {
    /// Finds the folder: `LEPTOS_SITE_ROOT`, else where `make install` puts it (`share/coalition/site` beside the folder of the
    /// program) or cargo-leptos (`site` beside that folder), else `target/site`.
    ///
    /// # Errors
    /// When a file that pages need is not there: better no server than one whose pages look broken.
    pub fn find() -> Result<Self, AssetError> {
        let program = std::env::current_exe().ok();
        let above = program.as_deref().and_then(Path::parent).and_then(Path::parent);
        let beside = above.and_then(|above| {
            ["share/coalition/site", "site"].map(|folder| above.join(folder)).into_iter().find(|root| root.is_dir())
        });
        let named = std::env::var_os("LEPTOS_SITE_ROOT").map(PathBuf::from);
        Self::at(named.or(beside).unwrap_or_else(|| PathBuf::from("target/site")))
    }

    /// The files in a folder.
    ///
    /// # Errors
    /// As [`Self::find`].
    pub fn at(root: PathBuf) -> Result<Self, AssetError> {
        let built = |ending: &str| {
            let folder = root.join("pkg");
            let entries = fs::read_dir(&folder).into_iter().flatten().flatten();
            let named = entries.filter_map(|entry| {
                Some((entry.metadata().ok()?.modified().ok()?, entry.file_name().into_string().ok()?))
            });
            // A build with other names leaves those of the former one: the newest is what was built last.
            let newest = named.filter(|(_, name)| name.starts_with("coalition") && name.ends_with(ending)).max();
            newest.map(|(_, name)| format!("/pkg/{name}")).ok_or_else(|| AssetError {
                path: folder.display().to_string(),
                reason: format!("there is no file coalition….{}", ending.trim_start_matches('.')),
            })
        };
        let (navigate, leave) = (versioned(&root, "navigate.js")?, versioned(&root, "leave.js")?);
        let (stylesheet, islands_js, islands_wasm) = (built(".css")?, built(".js")?, built(".wasm")?);
        // Only `scripts/build.sh` builds them; the desk works without.
        let (loader, js) = (versioned(&root, "desk.js"), versioned(&root, "pkg/desk.js"));
        let desk = versioned(&root, "pkg/desk_bg.wasm")
            .and_then(|wasm| Ok(DeskAssets { loader: loader?, js: js?, wasm }))
            .ok();
        Ok(Self { root, stylesheet, islands_js, islands_wasm, navigate, leave, desk })
    }

    /// The addresses that pages name, for a site at `base_url`.
    pub fn assets(&self, base_url: &str) -> Assets {
        Assets {
            base_url: base_url.trim_end_matches('/').to_owned(),
            stylesheet: self.stylesheet.clone(),
            navigate: self.navigate.clone(),
            leave: self.leave.clone(),
            islands_js: self.islands_js.clone(),
            islands_wasm: self.islands_wasm.clone(),
            desk: self.desk.clone(),
        }
    }
}

/// The address of a file of `public` with a version that changes with its content.
fn versioned(root: &Path, name: &str) -> Result<String, AssetError> {
    let path = root.join(name);
    let bytes =
        fs::read(&path).map_err(|error| AssetError { path: path.display().to_string(), reason: error.to_string() })?;
    let mut hasher = DefaultHasher::new();
    bytes.hash(&mut hasher);
    Ok(format!("/{name}?v={:x}", hasher.finish()))
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::time::{Duration, SystemTime};

    #[test]
    fn of_files_with_several_names_the_one_that_was_built_last_is_served() {
        let root = tempfile::tempdir().expect("folder");
        fs::create_dir(root.path().join("pkg")).expect("folder");
        let build = |name: &str, second: u64| {
            let file = fs::File::create(root.path().join(name)).expect("created");
            file.set_modified(SystemTime::UNIX_EPOCH + Duration::from_secs(second)).expect("dated");
        };
        for name in ["navigate.js", "leave.js", "pkg/coalition.js", "pkg/coalition.wasm", "pkg/coalition.zz.css"] {
            build(name, 1);
        }
        build("pkg/coalition.css", 2);
        let stylesheet = || SiteFiles::at(root.path().to_owned()).expect("whole").stylesheet;
        assert_eq!(stylesheet(), "/pkg/coalition.css");
        build("pkg/coalition.aa.css", 3);
        assert_eq!(stylesheet(), "/pkg/coalition.aa.css");
    }
}
