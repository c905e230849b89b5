//! The site as files: what a web server finds that looks at paths alone.

use crate::support::site::{Site, real_content, site, sitemap};
use crate::support::toy;
use coalition::{
    domain::{Content, Locale},
    export::ExportError,
    export::Exported,
};
use std::{
    collections::BTreeSet,
    fs,
    path::{Path, PathBuf},
};
use tempfile::TempDir;

/// A site with its files, and where it is exported to.
struct Copy {
    site: Site,
    root: PathBuf,
    target: PathBuf,
    folder: TempDir,
}

/// The site of the content, with everything that its pages name.
async fn copy_of(content: &Content) -> Copy {
    let folder = tempfile::tempdir().expect("folder");
    let root = folder.path().join("site");
    copy_folder(&Path::new(env!("CARGO_MANIFEST_DIR")).join("public"), &root);
    fs::create_dir(root.join("pkg")).expect("folder");
    for built in ["coalition.css", "coalition.js", "coalition.wasm", "coalition.wasm.br"] {
        fs::write(root.join("pkg").join(built), built).expect("file");
    }
    let mut site = site(content).await;
    site.router = coalition::server::router(site.state.clone(), &root);
    Copy { site, root, target: folder.path().join("copy"), folder }
}

impl Copy {
    async fn export(&self) -> Result<Exported, ExportError> {
        coalition::export::export_static(&self.site.state, &self.root, &self.target).await
    }

    fn read(&self, file: &str) -> String {
        fs::read_to_string(self.target.join(file)).unwrap_or_else(|error| panic!("{file}: {error}"))
    }

    /// What a web server finds for a path: `try_files $uri.html $uri.json $uri/index.html $uri`.
    fn found(&self, path: &str) -> Option<PathBuf> {
        let below = path.trim_start_matches('/');
        let names = [format!("{below}.html"), format!("{below}.json"), format!("{below}/index.html"), below.to_owned()];
        names.into_iter().map(|name| self.target.join(name)).find(|file| file.is_file())
    }
}

fn copy_folder(from: &Path, to: &Path) {
    fs::create_dir_all(to).expect("folder");
    for (name, path) in files(from) {
        let target = to.join(name);
        fs::create_dir_all(target.parent().expect("parent")).expect("folder");
        fs::copy(path, target).expect("copy");
    }
}

/// Every file below a folder, with its path from there.
fn files(folder: &Path) -> Vec<(String, PathBuf)> {
    let mut found = Vec::new();
    let mut folders = vec![folder.to_owned()];
    while let Some(here) = folders.pop() {
        for entry in fs::read_dir(here).expect("folder") {
            let path = entry.expect("entry").path();
            if path.is_dir() {
                folders.push(path);
            } else {
                found.push((path.strip_prefix(folder).expect("below").display().to_string(), path));
            }
        }
    }
    found
}

/// The real content in two languages that it is written in and one that shows another's words.
fn content() -> Content {
    let mut content = real_content();
    content.site.locales = vec![Locale::En, Locale::Fr, Locale::El];
    content
}

#[tokio::test]
async fn every_page_of_every_language_is_a_file_with_the_bytes_of_the_server() {
    let copy = copy_of(&content()).await;
    let exported = copy.export().await.expect("exported");
    assert_eq!(exported.broken, []);
    assert_eq!(exported.files + 1, files(&copy.target).len(), "every file is counted but the mark");
    let mut paths = sitemap(&copy.site).await;
    assert!(paths.len() > 100);
    // Shown in another language's words, or found by no link.
    paths.extend(["/el/about", "/el/members/thorn", "/el/calendar", "/fr/styleguide"].map(str::to_owned));
    for path in paths {
        let file = copy.found(&path).unwrap_or_else(|| panic!("{path} has no file"));
        assert_eq!(fs::read_to_string(file).expect("text"), copy.site.get(&path).await.body, "{path}");
    }
}

#[tokio::test]
async fn every_link_of_every_page_leads_to_a_file() {
    let copy = copy_of(&content()).await;
    copy.export().await.expect("exported");
    let mut links = BTreeSet::new();
    let is_page = |path: &Path| path.extension().is_some_and(|ending| ending == "html");
    let pages: Vec<_> = files(&copy.target).into_iter().filter(|(_, path)| is_page(path)).collect();
    assert!(pages.len() > 300, "{}", pages.len());
    for (name, path) in pages {
        let html = fs::read_to_string(path).expect("text");
        for part in ["href=\"/", "src=\"/", "action=\"/"].iter().flat_map(|start| html.split(start).skip(1)) {
            let link = part.split(['"', '#', '?']).next().unwrap_or_default();
            links.insert((format!("/{link}"), name.clone()));
        }
    }
    for (link, page) in links {
        // What is only asked has no answer without a server.
        assert!(copy.found(&link).is_some() || link == "/api/v1/search", "{page} links to {link}");
    }
}

#[tokio::test]
async fn what_has_few_values_has_files_of_its_own() {
    let copy = copy_of(&content()).await;
    copy.export().await.expect("exported");
    let month = copy.read("en/calendar.html");
    let month = month.split("calendar?month=").nth(1).and_then(|link| link.split('"').next()).expect("another month");
    for (address, file) in [
        ("/en/help?country=DE", "en/help@DE@.html".to_owned()),
        ("/fr/help?country=DE&discreet=1", "fr/help@DE@1.html".to_owned()),
        ("/fr/?map=BE", "fr/@BE@.html".to_owned()),
        ("/el/faq?discreet=1", "el/faq@@1.html".to_owned()),
        ("/api/v1/members?lang=fr", "api/v1/members@fr.json".to_owned()),
        (&format!("/en/calendar?month={month}"), format!("en/calendar@{month}@.html")),
    ] {
        assert_eq!(copy.read(&file), copy.site.get(address).await.body, "{address}");
    }
    assert_ne!(copy.read("en/help@DE@.html"), copy.read("en/help.html"));
}

#[tokio::test]
async fn what_programs_and_islands_ask_for_is_there_in_every_language() {
    let copy = copy_of(&content()).await;
    copy.export().await.expect("exported");
    let of_language = [
        "feed.atom",
        "feed/events.atom",
        "feed/law.atom",
        "feed/positions.atom",
        "events.ics",
        "events/2023-03-brussels-event.ics",
        "events.csv",
        "members.csv",
        "members/index.json",
    ];
    let of_language = ["en", "fr", "el"].iter().flat_map(|locale| of_language.map(|file| format!("{locale}/{file}")));
    let of_all = ["sitemap.xml", "robots.txt", "api/openapi.json", "navigate.js"].map(str::to_owned);
    for file in of_language.chain(of_all) {
        assert_eq!(copy.read(&file), copy.site.get(&format!("/{file}")).await.body, "{file}");
    }
    assert_eq!(copy.read("pkg/coalition.wasm.br"), "coalition.wasm.br", "the compressed twins come along");
}

#[tokio::test]
async fn the_way_in_lists_the_languages_and_the_way_out_leads_away_without_a_server() {
    let copy = copy_of(&toy::toy()).await;
    copy.export().await.expect("exported");
    let way_in = copy.read("index.html");
    for locale in [Locale::En, Locale::Fr] {
        assert!(way_in.contains(&format!(
            "<a href=\"/{locale}/\" hreflang=\"{locale}\" lang=\"{locale}\">{}</a>",
            locale.native_name()
        )));
    }
    let discreet = copy.read("@@1.html");
    assert!(discreet.contains("href=\"/fr/?discreet=1\"") && !discreet.contains("href=\"/fr/\""));
    let title = discreet.split("<title>").nth(1).and_then(|title| title.split('<').next());
    assert_eq!(title, Some("Information"));
    let way_out = copy.read("exit.html");
    assert!(way_out.contains("http-equiv=\"refresh\" content=\"0; url=https://neutral.example/\""));
    assert!(way_out.contains("<a href=\"https://neutral.example/\">") && !way_out.contains("TOY"));
}

#[tokio::test]
async fn what_goes_wrong_has_its_pages() {
    let copy = copy_of(&toy::toy()).await;
    copy.export().await.expect("exported");
    assert!(copy.read("404.html").contains("<html lang=\"en\"") && copy.read("500.html").contains("<html lang=\"en\""));
    assert_eq!(copy.read("fr/404.html"), copy.site.get("/fr/nothing").await.body);
}

#[tokio::test]
async fn the_headers_of_the_server_are_written_down_and_those_of_our_nginx_are_the_same() {
    let copy = copy_of(&toy::toy()).await;
    copy.export().await.expect("exported");
    let written = copy.read("_headers");
    let nginx = include_str!("../../deploy/nginx-static.conf");
    let of_all = written.split("\n/").next().expect("the rule for all");
    let of_all: Vec<(&str, &str)> = of_all.lines().skip(1).filter_map(|line| line.trim().split_once(": ")).collect();
    assert!(of_all.len() >= 6);
    let page = copy.site.get("/en/").await;
    for (name, value) in of_all {
        assert_eq!(page.header(name), value, "{name}");
        assert!(nginx.contains(&format!("add_header {name} \"{value}\" always;")), "{name} in nginx-static.conf");
    }
    let leaving = copy.site.get("/exit").await;
    assert!(written.contains(&format!("/exit\n  cache-control: {}\n", leaving.header("cache-control"))));
}

#[tokio::test]
async fn a_second_export_removes_what_the_first_wrote_and_this_one_does_not_and_nothing_else() {
    let mut copy = copy_of(&toy::toy()).await;
    copy.export().await.expect("exported");
    let foreign = [("CNAME", "toys.example"), (".well-known/security.txt", "Contact: …"), ("en/own.html", "ours")];
    for (file, text) in foreign {
        let path = copy.target.join(file);
        fs::create_dir_all(path.parent().expect("parent")).expect("folder");
        fs::write(path, text).expect("file");
    }
    assert!(copy.found("/en/people/ann").is_some());
    let mut content = toy::toy();
    content.speakers.clear();
    content.people.clear();
    copy.site = site(&content).await;
    copy.site.router = coalition::server::router(copy.site.state.clone(), &copy.root);
    copy.export().await.expect("exported again");
    assert!(copy.found("/en/about").is_some() && copy.found("/en/people/ann").is_none());
    assert!(!copy.target.join("en/people").exists(), "an empty folder goes with its last file");
    for (file, text) in foreign {
        assert_eq!(copy.read(file), text, "{file}");
    }
    let beside: BTreeSet<_> =
        fs::read_dir(copy.folder.path()).expect("folder").flatten().map(|entry| entry.file_name()).collect();
    assert_eq!(beside, ["copy", "site"].map(Into::into).into());
}

#[tokio::test]
async fn a_file_that_no_export_wrote_is_never_overwritten() {
    let copy = copy_of(&toy::toy()).await;
    copy.export().await.expect("exported");
    // The export of a content without it; then somebody puts a file of the same name there.
    let mark = copy.read(".coalition-export");
    fs::write(copy.target.join(".coalition-export"), mark.replace("robots.txt\n", "")).expect("mark");
    fs::write(copy.target.join("robots.txt"), "ours").expect("file");
    let refused = copy.export().await.expect_err("refused");
    assert!(matches!(&refused, ExportError::InTheWay(file) if file.ends_with("robots.txt")), "{refused}");
    assert_eq!(copy.read("robots.txt"), "ours");
}

#[cfg(unix)]
#[tokio::test]
async fn a_link_as_the_folder_stays_a_link_and_what_it_leads_to_is_written() {
    let mut copy = copy_of(&toy::toy()).await;
    let release = copy.folder.path().join("release");
    fs::create_dir(&release).expect("folder");
    std::os::unix::fs::symlink(&release, &copy.target).expect("link");
    for _ in 0..2 {
        copy.export().await.expect("exported");
        assert!(copy.target.is_symlink() && release.join("en/about.html").is_file());
    }
    copy.target = copy.folder.path().join("broken");
    std::os::unix::fs::symlink(copy.folder.path().join("nowhere"), &copy.target).expect("link");
    let refused = copy.export().await.expect_err("refused");
    assert!(matches!(refused, ExportError::File { .. }) && copy.target.is_symlink(), "{refused}");
}

#[tokio::test]
async fn a_folder_with_anything_else_in_it_is_refused_and_stays_as_it_is() {
    let copy = copy_of(&toy::toy()).await;
    fs::create_dir(&copy.target).expect("folder");
    fs::write(copy.target.join("thesis.txt"), "years of work").expect("file");
    let refused = copy.export().await.expect_err("refused");
    assert!(matches!(refused, ExportError::Foreign(_)), "{refused}");
    assert_eq!(copy.read("thesis.txt"), "years of work");
    assert_eq!(files(&copy.target).len(), 1);
}
