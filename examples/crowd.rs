//! Writes a content folder with made-up organisations among the real ones, to measure how the site behaves as it grows.
//!
//!   cargo run --features ssr --example crowd -- 10000 target/crowd
//!
//! For measurements alone: nothing made up ever belongs into `content/`.

#[path = "../tests/support/crowd.rs"]
mod crowd;

use coalition::content;
use std::path::Path;

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let mut arguments = std::env::args().skip(1);
    let (Some(count), Some(folder)) = (arguments.next(), arguments.next()) else {
        return Err("usage: crowd <how many> <folder>".into());
    };
    let real = content::read(Path::new("content"))?;
    content::write(Path::new(&folder), &crowd::crowded(real, count.parse()?))?;
    Ok(())
}
