#!/usr/bin/env bash
# Kills the program at random moments of imports, restores and backups, and looks each time whether anything was lost.
#   scripts/measure/kill.sh [how many times]
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."
COALITION_KILLS=${1:-1000} cargo test --features ssr --test all kill -- --nocapture
