//! The logos of organisations: from the content folder to pages, and back.

use crate::support::{
    folder::bytes_of,
    site::{Site, site},
};
use coalition::{content, store::Backup};
use std::path::Path;

const FILE: &str = "logos/beispielverein-eins.svg";

fn folder() -> std::path::PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/second-coalition")
}

fn drawing() -> String {
    std::fs::read_to_string(folder().join(FILE)).expect("the logo")
}

async fn second() -> Site {
    site(&content::read(&folder()).unwrap_or_else(|error| panic!("{error}"))).await
}

/// The address of the logo as a page names it.
fn address(html: &str) -> Option<&str> {
    html.split("src=\"").filter_map(|rest| rest.split('"').next()).find(|address| address.starts_with("/logos/"))
}

#[tokio::test]
async fn a_logo_goes_through_store_and_backup_and_is_exported_byte_for_byte() {
    let site = second().await;
    let stored = site.store.content().await.expect("read").expect("filled");
    let exported = tempfile::tempdir().expect("folder");
    content::write(exported.path(), &stored).expect("exported");
    let first = bytes_of(exported.path());
    assert!(first.contains(&(FILE.to_owned(), drawing().into_bytes())));
    let elsewhere = tempfile::tempdir().expect("folder");
    let file = elsewhere.path().join("backup");
    let backup = Backup::of(site.store.as_ref()).await.expect("read").expect("filled");
    backup.write(&file, true).await.expect("written");
    let restored = Backup::read(&file).await.expect("read").content;
    let again = elsewhere.path().join("content");
    content::write(&again, &restored).expect("exported again");
    assert_eq!(bytes_of(&again), first);
}

#[tokio::test]
async fn a_logo_stands_in_the_place_of_the_initials_wherever_the_organisation_has_a_tile() {
    let site = second().await;
    for page in ["/de/members", "/de/members/beispielverein-eins", "/de/search?q=Beispielverein"] {
        let html = site.get(page).await.body;
        let tile = html.split("class=\"tile logo\"").nth(1).and_then(|rest| rest.split("</b>").next());
        let tile = tile.unwrap_or_else(|| panic!("{page} has no tile with a logo"));
        assert!(tile.contains("<img src=\"/logos/beispielverein-eins.svg?v="), "{page}: {tile}");
        assert!(tile.contains("alt=\"\" width=\"36\" height=\"36\"") && !tile.contains("BE"), "{page}: {tile}");
    }
    let members = site.get("/de/members").await.body;
    assert_eq!(members.matches("tile network\"").count(), 1, "one without a logo keeps its initials");
    let answered = site.get("/api/fn/members?locale=de&query=").await.body;
    assert!(answered.contains("\"logo\":\"/logos/beispielverein-eins.svg?v="), "{answered}");
    assert!(!answered.contains("<path"), "islands get the address and no drawing");
}

#[tokio::test]
async fn discreet_mode_shows_the_initials() {
    let site = second().await;
    for page in ["/de/members?discreet=1", "/de/members/beispielverein-eins?discreet=1", "/de/search?q=Eins&discreet=1"]
    {
        let html = site.get(page).await.body;
        assert!(html.contains("class=\"tile child-rights\"") && address(&html).is_none(), "{page}");
    }
    let answered = site.get("/api/fn/members?locale=de&query=&discreet=1").await.body;
    assert!(answered.contains("Beispielverein") && !answered.contains("logo"), "{answered}");
}

#[tokio::test]
async fn a_logo_is_sent_as_a_drawing_in_which_nothing_may_run() {
    let site = second().await;
    let html = site.get("/de/members").await.body;
    let address = address(&html).expect("a logo");
    let sent = site.get(address).await;
    assert_eq!((sent.status, &*sent.body), (200, &*drawing()));
    for (name, value) in [
        ("content-type", "image/svg+xml; charset=utf-8"),
        ("content-security-policy", "default-src 'none'; sandbox"),
        ("x-content-type-options", "nosniff"),
        ("cross-origin-resource-policy", "same-origin"),
        ("cache-control", "public, max-age=31536000, immutable"),
    ] {
        assert_eq!(sent.header(name), value, "{name}");
    }
    let again = site.get_with(address, &[("if-none-match", sent.header("etag"))]).await;
    assert_eq!(again.status, 304);
    assert_eq!(again.header("content-security-policy"), "default-src 'none'; sandbox");
    let unversioned = site.get("/logos/beispielverein-eins.svg").await;
    assert_eq!((unversioned.status, unversioned.header("cache-control")), (200, "no-cache"));
    let discreet = site.get("/logos/beispielverein-eins.svg?discreet=1").await;
    assert_eq!(discreet.header("cache-control"), "no-store");
    for none in ["/logos/esempio-due.svg", "/logos/nobody.svg", "/logos/beispielverein-eins.png", "/logos/..svg"] {
        assert_eq!(site.get(none).await.status, 404, "{none}");
    }
}

#[tokio::test]
async fn a_copy_of_the_site_in_files_has_the_logos() {
    let site = second().await;
    let folder = tempfile::tempdir().expect("folder");
    let (root, target) = (folder.path().join("root"), folder.path().join("copy"));
    std::fs::create_dir(&root).expect("folder");
    coalition::export::export_static(&site.state, &root, &target).await.expect("exported");
    assert_eq!(std::fs::read_to_string(target.join(FILE)).expect("the logo"), drawing());
    let headers = std::fs::read_to_string(target.join("_headers")).expect("the headers");
    assert!(headers.contains("/logos/*\n  content-security-policy: default-src 'none'; sandbox\n"), "{headers}");
}
