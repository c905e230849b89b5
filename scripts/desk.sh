#!/usr/bin/env bash
# Builds the live parts of the editors' desk, a wasm apart from the public one, into target/site/pkg. `cargo leptos build` leaves
# them out: the desk then works by plain forms.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

pkg=target/site/pkg
built=target/front/wasm32-unknown-unknown/wasm-release/desk_client.wasm
cargo build --quiet --package desk-client --features hydrate --profile wasm-release --target wasm32-unknown-unknown --target-dir target/front
wasm-bindgen --target web --no-typescript --out-name desk --out-dir "$pkg" "$built"
# As for the public wasm, in Cargo.toml.
wasm-opt -Oz --converge --low-memory-unused '--remove-exports=*intounderlying*' \
  --enable-bulk-memory --enable-bulk-memory-opt --enable-nontrapping-float-to-int --enable-sign-ext \
  --enable-mutable-globals --enable-reference-types --enable-multivalue --strip-debug --strip-producers \
  "$pkg/desk_bg.wasm" -o "$pkg/desk_bg.wasm"
