#!/usr/bin/env bash
# Builds for production: server, browser's part, style sheet, live parts of the desk; then compresses what is served as it is.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
cargo leptos build --release
scripts/desk.sh
node scripts/finish.mjs target/site
