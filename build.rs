//! A new migration must be compiled in, though no Rust file changes.

fn main() {
    println!("cargo:rerun-if-changed=migrations");
}
