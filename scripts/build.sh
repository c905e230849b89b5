#!/usr/bin/env bash
# Builds for production: server, browser's part, style sheet; then compresses what is served as it is.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
cargo leptos build --release
node scripts/finish.mjs target/site
