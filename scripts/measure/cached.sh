#!/usr/bin/env bash
# How many cached pages a second are sent, in turn by nginx from files, by a bare axum handler from memory with and without our
# headers, and by us: the very same bytes, in each encoding, five rounds. wrk, two threads, 64 connections.
#   scripts/measure/cached.sh [address] [seconds a run]
# Needs wrk and nginx (Debian packages) and `cargo build --release --features ssr --example wire`. Our server runs on the same
# machine and is started beforehand with COALITION_RATE_LIMIT=off: all load comes from one address.
set -euo pipefail
address=${1:-http://127.0.0.1:3000/en/members}
seconds=${2:-10}
cd "$(dirname "${BASH_SOURCE[0]}")/../.."
folder=$(mktemp -d)
stop() {
  kill "${axum[@]}" 2>/dev/null || true
  [ ! -e "$folder/pid" ] || kill "$(cat "$folder/pid")"
  rm -rf "$folder"
}
axum=()
trap stop EXIT

cat >"$folder/nginx.conf" <<CONF
pid $folder/pid;
error_log $folder/error.log;
worker_processes auto;
events {}
http {
  access_log off;
  sendfile on;
  tcp_nopush on;
  keepalive_requests 1000000000;
  types { }
  default_type text/html;
  client_body_temp_path $folder/a; proxy_temp_path $folder/b; fastcgi_temp_path $folder/c; uwsgi_temp_path $folder/d; scgi_temp_path $folder/e;
  server { listen 127.0.0.1:4199; root $folder; open_file_cache max=100; }
}
CONF
chmod 755 "$folder"
port=4190
for encoding in identity gzip br; do
  curl -sS -H "Accept-Encoding: $encoding" "$address" -D "$folder/$encoding.headers" -o "$folder/$encoding"
  target/release/examples/wire axum $port "$folder/$encoding" &
  axum+=($!)
  target/release/examples/wire axum $((port + 1)) "$folder/$encoding" "$folder/$encoding.headers" &
  axum+=($!)
  port=$((port + 2))
done
nginx -c "$folder/nginx.conf"
sleep 1

run() { # run ENCODING NAME ADDRESS
  wrk -t2 -c64 -d"${seconds}s" --latency -H "Accept-Encoding: $1" "$3" | awk -v name="$2" -v encoding="$1" -v bytes="$(wc -c <"$folder/$1")" '
    / 99%/ { p99 = $2 } /Requests\/sec/ { rate = $2 } /Non-2xx/ { bad = $0 } END { print encoding, bytes, name, rate, p99, bad }'
}
for _ in 1 2 3 4 5; do
  port=4190
  for encoding in identity gzip br; do
    run $encoding nginx "http://127.0.0.1:4199/$encoding"
    run $encoding axum "http://127.0.0.1:$port/en/members"
    run $encoding axum-with-headers "http://127.0.0.1:$((port + 1))/en/members"
    run $encoding coalition "$address"
    port=$((port + 2))
  done
done | tee /dev/stderr | sort -k1,1 -k3,3 -k4,4n | awk '
  { key = $1 " (" $2 " bytes) " $3; rates[key] = rates[key] " " $4; last[key] = last[key] " " $5 }
  END { for (key in rates) { split(rates[key], r); split(last[key], p); print "median:", key, r[3] "/s, p99", p[3] } }' | sort
