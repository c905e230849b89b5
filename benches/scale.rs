//! What the site costs as the number of organisations grows, as the tables of docs/performance.md:
//!
//!   cargo bench --features ssr --bench scale [-- 65 1000]
//!
//! Not by criterion: a table of many small figures, with percentiles over many different questions and with memory, is
//! what it does not give.

#[path = "../tests/support/crowd.rs"]
mod crowd;
#[path = "../tests/support/everything.rs"]
mod everything;
#[path = "scale/questions.rs"]
mod questions;
#[path = "../tests/support/site.rs"]
mod support;

use cap::Cap;
use coalition::{
    app,
    domain::{Filter, History, Locale, MEMBERS, Route, SEARCH},
    i18n::Language,
    search::Index,
    site::Snapshot,
};
use crowd::generated;
use mimalloc::MiMalloc;
use std::{
    hint::black_box,
    sync::Arc,
    time::{Duration, Instant},
};

/// The program's own allocator, counting.
#[global_allocator]
static ALLOCATOR: Cap<MiMalloc> = Cap::new(MiMalloc, usize::MAX);

/// How many organisations, unless the command line says otherwise.
const SIZES: [usize; 4] = [65, 1_000, 10_000, 100_000];

/// How often everything is measured; the tables show medians.
const RUNS: usize = 5;

/// How often each question is asked. The least of its times counts, which the machine's other work does not touch; the
/// percentiles are those over different questions.
const ASKED: usize = 9;

fn main() {
    let sizes: Vec<usize> = std::env::args().skip(1).filter_map(|size| size.parse().ok()).collect();
    let sizes = if sizes.is_empty() { SIZES.to_vec() } else { sizes };
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().expect("runtime");
    runtime.block_on(search_over_everything());
    println!(
        "\n| organisations | index build | index memory | read from the ledger | snapshot | edition | edition memory |"
    );
    println!("|---|---|---|---|---|---|---|");
    for size in &sizes {
        runtime.block_on(builds(*size));
    }
    println!("\n| organisations | page | time | HTML |");
    println!("|---|---|---|---|");
    for size in &sizes {
        runtime.block_on(pages(*size));
    }
    println!("\n| question | organisations | answers (median) | p50 | p99 |");
    println!("|---|---|---|---|---|");
    for size in &sizes {
        queries(*size);
    }
}

/// The real content with generated members, so many in all.
fn content(size: usize) -> coalition::domain::Content {
    let real = support::real_content();
    let members = real.organisations.iter().filter(|organisation| organisation.membership.is_some()).count();
    crowd::crowded(real, size.saturating_sub(members))
}

fn snapshot(content: Arc<coalition::domain::Content>, locales: &[Locale]) -> Snapshot {
    let languages: Vec<_> = locales.iter().map(|locale| Arc::new(Language::load(*locale).expect("language"))).collect();
    Snapshot::build(content, History::default(), "bench".into(), "2026-11-24".parse().expect("date"), &languages)
}

/// Building what is searched and shown.
async fn builds(count: usize) {
    let records = generated::organisations(count, 7);
    let build = || {
        let records = records.iter();
        Index::new(
            &[10, 9, 4, 3],
            records
                .map(|one| [(0, one.name.as_str()), (1, one.acronym.as_str()), (2, one.city), (3, one.country_code)]),
        )
    };
    let (_, index_memory) = held(build);
    let index = median((0..RUNS).map(|_| timed(build)));
    let content = Arc::new(content(count));
    let read = {
        let site = support::site(&content).await;
        let mut times = Vec::new();
        for _ in 0..RUNS {
            let start = Instant::now();
            black_box(site.store.content().await.expect("content"));
            times.push(start.elapsed());
        }
        median(times.into_iter())
    };
    let language = [Arc::new(Language::load(Locale::En).expect("language"))];
    let day = "2026-11-24".parse().expect("date");
    let build = || Snapshot::build(Arc::clone(&content), History::default(), "bench".into(), day, &language);
    let links = median((0..RUNS).map(|_| timed(build)));
    let edition = median((0..RUNS).map(|_| {
        let snapshot = build();
        timed(|| whole(&snapshot))
    }));
    let snapshot = build();
    let (_, edition_memory) = held(|| whole(&snapshot));
    println!(
        "| {count} | {} | {} | {} | {} | {} | {} |",
        shown(index),
        bytes(index_memory),
        shown(read),
        shown(links),
        shown(edition),
        bytes(edition_memory)
    );
}

/// Everything that an edition makes when it is asked for; gives how much it holds.
fn whole(snapshot: &Snapshot) -> usize {
    let edition = snapshot.edition(Locale::En).expect("edition");
    edition.members().cards.len() + edition.events().cards.len() + edition.best("a", 1).0 + edition.pages().count()
}

/// Rendering pages, without compression.
async fn pages(count: usize) {
    let site = support::site(&content(count)).await;
    for path in
        ["/en/members", "/en/members?sort=name&page=2", "/en/members?q=netzwerk", "/en/", "/en/search?q=netzwerk"]
    {
        let mut times = Vec::new();
        let mut length = 0;
        for _ in 0..=4 * RUNS {
            let start = Instant::now();
            length = rendered(&site, path).len();
            times.push(start.elapsed());
        }
        // The first makes the edition.
        println!("| {count} | {path} | {} | {} |", shown(median(times.into_iter().skip(1))), bytes(length));
    }
}

/// The page at an address, made anew: what the site keeps of pages is passed by.
fn rendered(site: &support::Site, address: &str) -> String {
    let (path, query) = address.split_once('?').unwrap_or((address, ""));
    let (locale, route) = Route::parse(path).expect("a page");
    let snapshot = site.state.snapshot();
    let (status, html) =
        app::respond(&site.state.context(&snapshot, locale, route, query.to_owned()).expect("a language"));
    assert_eq!(status, 200, "{address}");
    html
}

/// Asking the directory of members: text, facets, counts, order, page.
fn queries(size: usize) {
    let snapshot = snapshot(Arc::new(content(size)), &[Locale::En]);
    let members = snapshot.edition(Locale::En).expect("edition").members();
    for (kind, asked) in questions::kinds(size) {
        let filters: Vec<Filter> =
            asked.iter().map(|query| Filter::parse(&MEMBERS, query).expect("a question")).collect();
        let mut answers: Vec<usize> = filters.iter().map(|filter| members.results(filter).total).collect();
        answers.sort_unstable();
        let times = filters.iter().map(|filter| least(|| members.results(filter)));
        let [middle, slow] = percentiles(times, [50, 99]);
        println!("| {kind} | {size} | {} | {middle} | {slow} |", answers[answers.len() / 2]);
    }
}

/// The search over the real content: what is typed from pages in ten languages.
async fn search_over_everything() {
    let content = support::real_content();
    let site = support::site(&content).await;
    let snapshot = snapshot(Arc::new(content), Locale::ALL);
    let ask = |locale: Locale, query: &str| snapshot.edition(locale).expect("edition").best(query, 50).0;
    println!("| search over everything, {} queries | p50 | p95 | longest |", everything::QUERIES.len());
    println!("|---|---|---|---|");
    let report = |what: &str, times: &mut dyn Iterator<Item = Duration>| {
        let [middle, slow, longest] = percentiles(times, [50, 95, 100]);
        println!("| {what} | {middle} | {slow} | {longest} |");
    };
    let asked = everything::QUERIES.iter();
    report("asking the index", &mut asked.clone().map(|(locale, query, _)| least(|| ask(*locale, query))));
    let (mut pages, mut answers) = (Vec::new(), Vec::new());
    for (locale, query, _) in asked {
        let mut filter = Filter::all(&SEARCH);
        filter.set_text(query);
        let query = filter.to_query();
        pages.push(least(|| rendered(&site, &format!("/{locale}/search?{query}"))));
        let address = format!("/api/v1/search?lang={locale}&{query}");
        let mut least = Duration::MAX;
        for _ in 0..ASKED {
            let start = Instant::now();
            assert_eq!(site.get(&address).await.status, 200, "{address}");
            least = least.min(start.elapsed());
        }
        answers.push(least);
    }
    report("the search page", &mut pages.into_iter());
    report("`/api/v1/search`", &mut answers.into_iter());
}

/// The least time that work takes.
fn least<T>(work: impl Fn() -> T) -> Duration {
    (0..ASKED).map(|_| timed(&work)).min().unwrap_or_default()
}

/// Percentiles of times, as they are shown.
fn percentiles<const COUNT: usize>(times: impl Iterator<Item = Duration>, of: [usize; COUNT]) -> [String; COUNT] {
    let mut times: Vec<Duration> = times.collect();
    times.sort_unstable();
    of.map(|percent| shown(times[(times.len() * percent).div_ceil(100).saturating_sub(1)]))
}

fn timed<T>(work: impl FnOnce() -> T) -> Duration {
    let start = Instant::now();
    let made = black_box(work());
    let time = start.elapsed();
    drop(made);
    time
}

/// What is made, and how many bytes it holds.
fn held<T>(make: impl FnOnce() -> T) -> (T, usize) {
    let before = ALLOCATOR.allocated();
    let value = make();
    (value, ALLOCATOR.allocated().saturating_sub(before))
}

fn median(times: impl Iterator<Item = Duration>) -> Duration {
    let mut times: Vec<_> = times.collect();
    times.sort_unstable();
    times[times.len() / 2]
}

fn shown(time: Duration) -> String {
    let micros = time.as_secs_f64() * 1e6;
    match micros {
        ..100.0 => format!("{micros:.1} µs"),
        ..1_000.0 => format!("{micros:.0} µs"),
        ..10_000.0 => format!("{:.2} ms", micros / 1e3),
        _ => format!("{:.0} ms", micros / 1e3),
    }
}

fn bytes(count: usize) -> String {
    match count {
        ..1_000_000 => format!("{}.{} kB", count / 1_000, count % 1_000 / 100),
        _ => format!("{}.{} MB", count / 1_000_000, count % 1_000_000 / 100_000),
    }
}
