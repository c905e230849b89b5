#!/usr/bin/env bash
# What `log`, a publication and a start cost when one record has so many revisions, each a version of its own, with SQLite.
#   scripts/measure/revisions.sh [how many] [program]
# The revisions are written past the program, in one transaction: they have no seals, so that `audit` finds them.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."
count=${1:-100000}
program=${2:-target/release/coalition}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
export COALITION_DATA=$work RUST_LOG=error

source scripts/measure/revisions-lib.sh
newest() { sqlite3 "$work/coalition.sqlite" 'SELECT max(id) FROM revision'; }

"$program" import content 2>/dev/null
key=$(sqlite3 "$work/coalition.sqlite" "SELECT key FROM published WHERE kind = 'figures' ORDER BY position LIMIT 1")
echo "as imported"
measured x
sqlite3 "$work/coalition.sqlite" "
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
echo "with $count revisions of figures/$key ($(stat -c %s "$work/coalition.sqlite") bytes)"
measured y
