#!/usr/bin/env bash
# What imports cost as the number of organisations grows: into an empty database, again without a change, and with one cell changed in
# every hundredth row. Time, processor and the most memory, with SQLite.
#   scripts/measure/import.sh <program> <program "crowd"> <how many> …
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."
program=$1
crowd=$2
shift 2
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
export RUST_LOG=error

measured() { # what, data folder, content folder
  COALITION_DATA=$2 /usr/bin/time -f "$count, $1: %e s, %U + %S s of processor, %M kB" "$program" import --yes "$3" 2>&1 >/dev/null | tail -n 1
}

for count in "$@"; do
  "$crowd" "$count" "$work/content"
  measured "into an empty database" "$work/data" "$work/content"
  measured "again" "$work/data" "$work/content"
  sed -i '/^generated-.*00,/s/Generated/Renamed/' "$work/content/organisations.csv"
  measured "every hundredth changed" "$work/data" "$work/content"
  rm -r "$work/content" "$work/data"
done
