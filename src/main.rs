//! The program: reads the command line and does what it says.

#[cfg(feature = "ssr")]
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

#[cfg(feature = "ssr")]
fn main() -> std::process::ExitCode {
    coalition::cli::run()
}

/// Without the server's feature there is no program: the browser's part is the library.
#[cfg(not(feature = "ssr"))]
const fn main() {}
