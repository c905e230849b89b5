//! How long the search takes to build and to answer, by number of documents. `scale` measures the site around it.

#[path = "../tests/support/generated.rs"]
mod generated;

use coalition::search::{
    Index,
    facets::{FacetValues, Selection},
};
use criterion::{BenchmarkId, Criterion, criterion_group, criterion_main};
use generated::Organisation;
use std::hint::black_box;

const SIZES: [usize; 4] = [65, 1_000, 10_000, 100_000];

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
const QUERIES: [(&str, &str); 9] = [
    ("whole words", "netzwerk kinderschutz"),
    ("a beginning", "steinh"),
    ("a letter", "f"),
    ("one error", "malaag"),
    ("two words, errors", "netzwrek kindreschutz"),
    ("three words, errors", "fundacja dzeici krakwo"),
    ("a word of one in fifty", "stiftung"),
    ("a word of all", "generated"),
    ("nothing near", "zyxwvutsrq"),
];

fn build(criterion: &mut Criterion) {
    let mut group = criterion.benchmark_group("build");
    group.sample_size(10);
    for size in SIZES {
        let organisations = generated::organisations(size, 1);
        group.bench_function(BenchmarkId::from_parameter(size), |bencher| {
            bencher.iter(|| index(black_box(&organisations)));
        });
    }
    group.finish();
}

fn query(criterion: &mut Criterion) {
    for size in SIZES {
        let index = index(&generated::organisations(size, 1));
        let mut group = criterion.benchmark_group(format!("query among {size}"));
        for (asks, query) in QUERIES {
            group.bench_function(asks, |bencher| bencher.iter(|| index.search(black_box(query))));
        }
        group.finish();
    }
}

fn facets(criterion: &mut Criterion) {
    let mut group = criterion.benchmark_group("facets");
    for size in SIZES {
        let mut values = FacetValues::new(&[generated::KINDS, 2]);
        for one in generated::organisations(size, 1) {
            values.add(&[&[one.kind], &[one.kind % 2]]);
        }
        let all: Vec<u32> = (0..).take(size).collect();
        let mut selection = Selection::new();
        selection.choose(0, 3);
        group.bench_function(BenchmarkId::from_parameter(size), |bencher| {
            bencher.iter(|| values.filter(black_box(&all), &selection));
        });
    }
    group.finish();
}

criterion_group!(benches, build, query, facets);
criterion_main!(benches);
