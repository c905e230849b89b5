#!/usr/bin/env bash
# How many uncached members pages a second the production build renders, five runs: wrk -t2 -c64 -d10s, no compression.
#   scripts/measure/load.sh [address]
# Needs wrk (Debian package). The server runs on the same machine and is started beforehand.
set -euo pipefail
address=${1:-http://127.0.0.1:3000/en/members}
for _ in 1 2 3 4 5; do
  wrk -t2 -c64 -d10s --latency -H 'Accept-Encoding: identity' "$address" | awk '/99%|Requests\/sec|Non-2xx/ { printf "%s  ", $0 } END { print "" }'
done
