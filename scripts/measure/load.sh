#!/usr/bin/env bash
# How many members pages a second are rendered, each for one request and none kept, five runs: wrk -t2 -c64 -d10s, no compression.
#   scripts/measure/load.sh [content folder]
# Needs wrk (Debian package) and `cargo build --release --features ssr --example wire`. The page goes through the request limits as all do;
# what keeps pages is left out, and with it the compression.
set -euo pipefail
content=${1:-content}
cd "$(dirname "${BASH_SOURCE[0]}")/../.."
port=4189
target/release/examples/wire rendering $port "$content" &
server=$!
trap 'kill $server' EXIT
address=http://127.0.0.1:$port/en/members
curl -sS --retry 20 --retry-connrefused --retry-delay 1 -o /dev/null "$address"
for _ in 1 2 3 4 5; do
  wrk -t2 -c64 -d10s --latency -H 'Accept-Encoding: identity' "$address" | awk '/99%|Requests\/sec|Non-2xx/ { printf "%s  ", $0 } END { print "" }'
done
