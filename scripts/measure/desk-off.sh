#!/usr/bin/env bash
# Whether public pages notice the editors' desk: one program serves the same content twice, with COALITION_DESK=off and with a desk whose
# editor is signed in. Bytes and headers of every type of page and file, validators, the response cache, and requests a second in turn.
#   scripts/measure/desk-off.sh [program] [seconds a run] [rounds]
# Four ports from PORT (4192) on. Needs curl, node and wrk (Debian package). The site folder is target/site, or LEPTOS_SITE_ROOT.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."
program=${1:-target/release/coalition}
seconds=${2:-3}
rounds=${3:-7}
export LEPTOS_SITE_ROOT=${LEPTOS_SITE_ROOT:-target/site} COALITION_LOG=off COALITION_RATE_LIMIT=off
port=${PORT:-4192}
off=http://127.0.0.1:$port on=http://127.0.0.1:$((port + 1))
folder=$(mktemp -d)
servers=()
stop() {
  for server in "${servers[@]}"; do kill "$server" 2>/dev/null && wait "$server" 2>/dev/null || true; done
  servers=()
}
trap 'stop; rm -rf "$folder"' EXIT
serve() { # serve ADDRESS DATA ON|OFF METRICS
  COALITION_ADDR=${1#http://} COALITION_BASE_URL=$off COALITION_DATA=$folder/$2 COALITION_DESK=$3 COALITION_METRICS_ADDR=127.0.0.1:$4 "$program" serve >/dev/null 2>&1 &
  servers+=($!)
  curl -s --retry 30 --retry-connrefused --retry-delay 1 -o /dev/null "$1/healthz"
}
hits() { curl -sS "http://127.0.0.1:$1/metrics" | sed -n 's/^coalition_cache_lookups_total{outcome="\([a-z]*\)"} /\1 /p' | sort | tr '\n' ' '; }

# Published once, so that dates are the same.
serve $off off off $((port + 2))
stop
cp -r "$folder/off" "$folder/on"
code=$(COALITION_DATA=$folder/on COALITION_BASE_URL=$on "$program" user add editor --role editor | sed -n 's/^Code: *//p')
serve $off off off $((port + 2))
serve $on on on $((port + 3))
cookie=$(node scripts/desk-session.mjs $on editor "$code")
[ "$(curl -sS -o /dev/null -w '%{http_code}' -H "cookie: $cookie" $on/desk)" = 200 ]
[ "$(curl -sS -o /dev/null -w '%{http_code}' $off/desk)" = 404 ]

# One page of each kind in English, and everything that is no page.
curl -sS $off/sitemap.xml | grep -o "<loc>$off/en/[^<]*" | sed "s|<loc>$off||" | awk -F/ '{ key = NF > 4 || ($3 != "" && NF == 4) ? $3 : $0 } NF == 3 || !seen[key]++' >"$folder/paths"
cat >>"$folder/paths" <<'PATHS'
/en/members?q=child
/en/help?country=BE
/en/events?discreet=1
/en/calendar
/en/nothing
/
/exit
/robots.txt
/sitemap.xml
/en/feed.atom
/en/changes.atom
/en/events.ics
/en/members.csv
/en/members/index.json
/api/v1/members
/colours.css
/navigate.js
/healthz
PATHS
compared=0 known=0
for path in $(cat "$folder/paths"); do
  for encoding in identity gzip br; do
    for side in off on; do
      address=$([ $side = off ] && echo "$off" || echo "$on")
      # The browser would not send the cookie here; it changes nothing if it does.
      with=$([ $side = off ] && echo "x-none: 0" || echo "cookie: $cookie")
      curl -sS -H "accept-encoding: $encoding" -H "$with" -D "$folder/$side.headers" -o "$folder/$side.body" "$address$path"
      sed -i '/^date:/Id; /^x-request-id:/Id' "$folder/$side.headers"
      tag=$(sed -n 's/^etag: \(.*\)\r$/\1/Ip' "$folder/$side.headers")
      # What a browser that has it already is told stands below the headers.
      [ -z "$tag" ] || curl -sS -o /dev/null -w '%{http_code}\n' -H "accept-encoding: $encoding" -H "if-none-match: $tag" "$address$path" >>"$folder/$side.headers"
    done
    known=$((known + $(grep -c '^304$' "$folder/on.headers" || true)))
    cmp "$folder/off.body" "$folder/on.body"
    diff "$folder/off.headers" "$folder/on.headers"
    ! grep -qi '^set-cookie' "$folder/on.headers"
    compared=$((compared + 1))
  done
done
echo "the same bytes and headers: $compared answers, $known of them with 304 for who has them, of $(wc -l <"$folder/paths") addresses, no cookie set"
echo "cache without a desk: $(hits $((port + 2)))"
echo "cache with a desk:    $(hits $((port + 3)))"

rate() { wrk -t1 -c16 -d"${seconds}s" -H 'Accept-Encoding: br' "$1" | awk '/Requests\/sec/ { print $2 } /Non-2xx/ { exit 1 }'; }
median() { sort -n | awk '{ all[NR] = $1 } END { print all[int((NR + 1) / 2)] }'; }
for path in /en/members /en/events /en/help /api/v1/members; do
  : >"$folder/rates"
  for round in $(seq "$rounds"); do
    # Who goes first changes, so that a machine that gets busier favours nobody.
    if [ $((round % 2)) = 1 ]; then a=$(rate $off$path) b=$(rate $on$path); else b=$(rate $on$path) a=$(rate $off$path); fi
    echo "$a $b" >>"$folder/rates"
  done
  echo "$path: $(awk '{ print $1 }' "$folder/rates" | median)/s without, $(awk '{ print $2 }' "$folder/rates" | median)/s with; median of ratios $(awk '{ print $2 / $1 }' "$folder/rates" | median)"
done
