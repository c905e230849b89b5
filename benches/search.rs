//! How long the search takes to build and to answer, by number of documents.

#[path = "../tests/support/generated.rs"]
mod generated;

use coalition::search::Index;
use criterion::{BenchmarkId, Criterion, criterion_group, criterion_main};
use generated::Organisation;
use std::hint::black_box;

const SIZES: [usize; 3] = [65, 1_000, 10_000];

/// Name, acronym, city, country.
const WEIGHTS: [u16; 4] = [10, 9, 4, 3];

fn index(organisations: &[Organisation]) -> Index {
    Index::new(
        &WEIGHTS,
        organisations
            .iter()
            .map(|one| [(0, one.name.as_str()), (1, one.acronym.as_str()), (2, one.city), (3, one.country_code)]),
    )
}

/// What people type, by what it asks of the index.
const QUERIES: [(&str, &str); 7] = [
    ("whole words", "netzwerk kinderschutz"),
    ("a beginning", "steinh"),
    ("a letter", "f"),
    ("one error", "malaag"),
    ("two words, errors", "netzwrek kindreschutz"),
    ("three words, errors", "fundacja dzeici krakwo"),
    ("nothing near", "zyxwvutsrq"),
];

fn build(criterion: &mut Criterion) {
    let mut group = criterion.benchmark_group("build");
    group.sample_size(20);
    for size in SIZES {
        let organisations = generated::organisations(size, 1);
        group.bench_function(BenchmarkId::from_parameter(size), |bencher| {
            bencher.iter(|| index(black_box(&organisations)));
        });
    }
    group.finish();
}

fn query(criterion: &mut Criterion) {
    for (asks, query) in QUERIES {
        let mut group = criterion.benchmark_group(format!("query, {asks}"));
        for size in SIZES {
            let index = index(&generated::organisations(size, 1));
            group.bench_function(BenchmarkId::from_parameter(size), |bencher| {
                bencher.iter(|| index.search(black_box(query)));
            });
        }
        group.finish();
    }
}

criterion_group!(benches, build, query);
criterion_main!(benches);
