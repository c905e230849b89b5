//! What the site holds in memory with a large directory and all 24 languages:
//!
//!   cargo bench --features ssr --bench memory [-- 20000]
//!
//! What is allocated does not depend on the optimisation: `cargo test --features ssr --bench memory` says it sooner.

#[path = "../tests/support/crowd.rs"]
mod crowd;
#[path = "../tests/support/site.rs"]
mod support;

use cap::Cap;
use coalition::domain::Locale;
use mimalloc::MiMalloc;

/// The program's own allocator, counting.
#[global_allocator]
static ALLOCATOR: Cap<MiMalloc> = Cap::new(MiMalloc, usize::MAX);

/// How many organisations, unless the command line says otherwise.
const ORGANISATIONS: usize = 20_000;

/// What may be allocated with all languages read, in bytes, with the caches of pages.
const ALLOCATED: usize = 200_000_000;
/// What the process may hold then. Code that is not optimised is a hundred megabytes by itself, so this is for optimised code.
const RESIDENT: usize = 300_000_000;

fn main() {
    let count = std::env::args().skip(1).find_map(|count| count.parse().ok()).unwrap_or(ORGANISATIONS);
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().expect("runtime");
    runtime.block_on(measure(count));
}

async fn measure(count: usize) {
    let real = support::real_content();
    let members = real.organisations.iter().filter(|one| one.membership.is_some()).count();
    let content = crowd::crowded(real, count.saturating_sub(members));
    let site = support::site(&content).await;
    drop(content);
    println!("| {count} organisations, 24 languages | allocated | resident |");
    println!("|---|---|---|");
    report("started");
    for locale in Locale::ALL {
        assert_eq!(site.get(&format!("/{locale}/nowhere")).await.status, 404);
        let edition = site.state.snapshot();
        assert!(!edition.edition(*locale).expect("spoken").has_lists(), "a 404 in {locale} makes no list");
    }
    report("a page that is not there, in each");
    for locale in Locale::ALL {
        for page in ["help", "about", "", "members/thorn"] {
            assert_eq!(site.get(&format!("/{locale}/{page}")).await.status, 200, "{locale} {page}");
        }
    }
    report("pages without a list, in each");
    for locale in Locale::ALL {
        assert_eq!(site.get(&format!("/{locale}/members?q=netzwerk")).await.status, 200);
    }
    report("the directory, in each");
    for locale in Locale::ALL {
        for page in ["events", "search?q=netzwerk"] {
            assert_eq!(site.get(&format!("/{locale}/{page}")).await.status, 200, "{locale} {page}");
        }
    }
    let resident = report("everything, in each");
    if count <= ORGANISATIONS {
        assert!(ALLOCATOR.allocated() <= ALLOCATED, "{} bytes are allocated", ALLOCATOR.allocated());
        assert!(cfg!(debug_assertions) || resident <= RESIDENT, "{resident} bytes are resident");
    }
}

/// Prints what is held, and gives what is resident.
fn report(what: &str) -> usize {
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let resident = status.lines().find_map(|line| line.strip_prefix("VmRSS:")?.trim().strip_suffix(" kB"));
    let resident = resident.and_then(|kilobytes| kilobytes.trim().parse::<usize>().ok()).unwrap_or(0) * 1_024;
    println!("| {what} | {} MB | {} MB |", ALLOCATOR.allocated() / 1_000_000, resident / 1_000_000);
    resident
}
