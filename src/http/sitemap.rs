//! Sitemaps: which pages there are, and when what they show last changed.

use crate::{domain::Route, site::Snapshot};
use axum::body::Bytes;
use moka::sync::Cache;
use std::{fmt::Write, ops::Range, sync::OnceLock};

/// How many addresses a sitemap names at most, those of other languages counted as well. Sitemaps may have 50,000 pages and
/// 50 MB: below this number a file has some 10 MB.
const MOST: usize = 50_000;
/// The capacity of the cache in bytes.
const CAPACITY: u64 = 16 << 20;

/// The sitemaps of one snapshot: which pages each names, and those that were requested last.
pub struct SitemapCache {
    parts: OnceLock<Vec<Range<usize>>>,
    files: Cache<usize, Bytes>,
}

impl SitemapCache {
    /// An empty cache.
    pub(super) fn new() -> Self {
        let weight = |_: &usize, file: &Bytes| u32::try_from(file.len()).unwrap_or(u32::MAX);
        Self { parts: OnceLock::new(), files: Cache::builder().max_capacity(CAPACITY).weigher(weight).build() }
    }

    /// The pages of each sitemap, by their places among all routes.
    fn parts(&self, snapshot: &Snapshot) -> &[Range<usize>] {
        self.parts.get_or_init(|| {
            let mut parts = Vec::new();
            let (mut start, mut size) = (0, 0);
            let routes = snapshot.listed_routes();
            for (place, route) in routes.iter().enumerate() {
                let languages = snapshot.homes(route).len();
                // Every page names all of its languages.
                let addresses = languages * (languages + 1);
                if size + addresses > MOST && place > start {
                    parts.push(start..place);
                    (start, size) = (place, 0);
                }
                size += addresses;
            }
            parts.push(start..routes.len());
            parts
        })
    }

    /// The index where there are several sitemaps, else the only one.
    pub fn root(&self, snapshot: &Snapshot, base: &str) -> Bytes {
        match self.parts(snapshot).len() {
            1 => self.part(snapshot, base, 0).unwrap_or_default(),
            several => index(base, several).into(),
        }
    }

    /// One of several sitemaps by its number, from 1.
    pub fn numbered(&self, snapshot: &Snapshot, base: &str, number: usize) -> Option<Bytes> {
        let is_split = self.parts(snapshot).len() > 1;
        self.part(snapshot, base, number.checked_sub(1).filter(|_| is_split)?)
    }

    /// The paths of all sitemaps.
    pub fn paths(&self, snapshot: &Snapshot) -> Vec<String> {
        let several = Some(self.parts(snapshot).len()).filter(|number| *number > 1);
        let parts = (1..=several.unwrap_or(0)).map(path);
        [String::from("/sitemap.xml")].into_iter().chain(parts).collect()
    }

    /// A sitemap by its place.
    fn part(&self, snapshot: &Snapshot, base: &str, number: usize) -> Option<Bytes> {
        let pages = self.parts(snapshot).get(number)?.clone();
        let write = || Bytes::from(urls(snapshot, base, snapshot.listed_routes().get(pages).unwrap_or_default()));
        Some(self.files.get_with(number, write))
    }
}

fn path(number: usize) -> String {
    format!("/sitemaps/{number}.xml")
}

fn urls(snapshot: &Snapshot, base: &str, routes: &[Route]) -> String {
    let mut xml = String::from(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\" \
         xmlns:xhtml=\"http://www.w3.org/1999/xhtml\">\n",
    );
    for route in routes {
        let locales = snapshot.homes(route);
        let records = snapshot.records_changed(route);
        for locale in &locales {
            // Writing to a string cannot fail; slugs and codes need no escaping.
            _ = write!(xml, "<url><loc>{base}{}</loc>", route.path(*locale));
            if let Some(changed) = records.max(snapshot.text_changed(route, *locale)) {
                _ = write!(xml, "<lastmod>{changed}</lastmod>");
            }
            for other in &locales {
                let path = route.path(*other);
                _ = write!(xml, "<xhtml:link rel=\"alternate\" hreflang=\"{other}\" href=\"{base}{path}\"/>");
            }
            xml.push_str("</url>\n");
        }
    }
    xml.push_str("</urlset>\n");
    xml
}

fn index(base: &str, several: usize) -> String {
    let mut xml = String::from(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n\
         <sitemapindex xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n",
    );
    for number in 1..=several {
        _ = writeln!(xml, "<sitemap><loc>{base}{}</loc></sitemap>", path(number));
    }
    xml.push_str("</sitemapindex>\n");
    xml
}
