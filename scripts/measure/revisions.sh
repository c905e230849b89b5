#!/usr/bin/env bash
# What `log`, a publication and a start cost when one record has so many revisions, each a version of its own, with SQLite.
#   scripts/measure/revisions.sh [how many] [program]
# The revisions are written past the program, in one transaction: they have no seals, so that `audit` finds them.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."
count=${1:-100000}
program=${2:-target/release/coalition}
data=$(mktemp -d)
trap 'rm -rf "$data"' EXIT
export COALITION_DATA=$data RUST_LOG=error

timed() { # what, command …
  local what=$1
  shift
  for _ in 1 2 3; do
    /usr/bin/time -f '%e s, %M kB' "$@" 2>&1 >/dev/null | tail -n 1
  done | sort -n | sed -n 2p | sed "s/^/$what: /"
}

measured() {
  timed "log of all" "$program" log
  timed "log of the record" "$program" log "figures/$key"
  timed "show" "$program" show "$(sqlite3 "$data/coalition.sqlite" 'SELECT max(id) FROM revision')"
  timed "import without a change" "$program" import content
  for turn in a b c; do
    cp -r content "$data/content-$turn"
    sed -i "s/^name = .*/name = \"$1$turn\"/" "$data/content-$turn/site.toml"
    /usr/bin/time -f 'import of one change: %e s, %M kB' "$program" import "$data/content-$turn" 2>&1 >/dev/null | tail -n 1
    rm -r "$data/content-$turn"
  done
}

"$program" import content 2>/dev/null
key=$(sqlite3 "$data/coalition.sqlite" "SELECT key FROM published WHERE kind = 'figures' ORDER BY position LIMIT 1")
echo "as imported"
measured x
sqlite3 "$data/coalition.sqlite" "
  BEGIN;
  CREATE TEMP TABLE last AS SELECT (SELECT max(id) FROM batch) AS batch, (SELECT max(id) FROM revision) AS id, revision.*
    FROM published JOIN revision ON revision.id = published.revision WHERE published.kind = 'figures' AND published.key = '$key';
  CREATE TEMP TABLE number AS WITH RECURSIVE up(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM up WHERE n < $count) SELECT n FROM up;
  INSERT INTO batch SELECT batch + n, '2026-01-01T00:00:00Z', 'measurement', 'measurement', NULL, NULL FROM last, number;
  INSERT INTO revision SELECT last.id + n, last.batch + n, kind, key, position,
    CASE n WHEN 1 THEN (SELECT revision FROM published WHERE kind = 'figures' AND key = '$key') ELSE last.id + n - 1 END,
    json_set(cells, '\$.value', CAST(n AS TEXT)) FROM last, number ORDER BY n;
  UPDATE published SET revision = (SELECT max(id) FROM revision) WHERE kind = 'figures' AND key = '$key';
  UPDATE imported SET revision = (SELECT max(id) FROM revision) WHERE kind = 'figures' AND key = '$key';
  COMMIT;"
echo "with $count revisions of figures/$key ($(stat -c %s "$data/coalition.sqlite") bytes)"
measured y
