#!/usr/bin/env bash
# The same as revisions.sh with PostgreSQL, on a server of its own that goes when the script ends.
#   scripts/measure/revisions-postgres.sh [how many] [program]
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."
count=${1:-100000}
program=${2:-target/release/coalition}
port=${PORT:-5499}
bin=$(ls -d /usr/lib/postgresql/*/bin | tail -n 1)
work=$(mktemp -d)
trap 'exec 5>&-; rm -rf "$work"' EXIT
export PGPASSWORD=secret RUST_LOG=error COALITION_DATA=$work/data
export COALITION_DATABASE_URL=postgres://coalition:secret@127.0.0.1:$port/revisions

mkfifo "$work/orders"
as_postgres=()
[ "$(id -u)" != 0 ] || as_postgres=(setpriv --reuid=postgres --regid=postgres --clear-groups)
"${as_postgres[@]}" sh -c "$(cat tests/support/postgres.sh)" postgres.sh "$bin" "$port" secret <"$work/orders" >"$work/answers" &
exec 5>"$work/orders"
echo start >&5
until grep -qs done "$work/answers"; do sleep 0.1; done
sql() { "$bin/psql" -h 127.0.0.1 -p "$port" -U coalition -d "${2:-revisions}" -tAqc "$1"; }
sql 'CREATE DATABASE revisions' postgres

source scripts/measure/revisions-lib.sh
newest() { sql 'SELECT max(id) FROM revision'; }

"$program" import content 2>/dev/null
key=$(sql "SELECT key FROM published WHERE kind = 'figures' ORDER BY position LIMIT 1")
echo "as imported"
sql ANALYZE
measured x
sql "
  BEGIN;
  CREATE TEMP TABLE last AS SELECT (SELECT max(id) FROM batch) AS last_batch, (SELECT max(id) FROM revision) AS last_id, revision.*
    FROM published JOIN revision ON revision.id = published.revision WHERE published.kind = 'figures' AND published.key = '$key';
  INSERT INTO batch SELECT last_batch + n, '2026-01-01T00:00:00Z', 'measurement', 'measurement', NULL, NULL FROM last, generate_series(1, $count) AS n;
  INSERT INTO revision SELECT last_id + n, last_batch + n, kind, key, position, CASE n WHEN 1 THEN id ELSE last_id + n - 1 END,
    (cells::jsonb || jsonb_build_object('value', n::text))::text FROM last, generate_series(1, $count) AS n ORDER BY n;
  UPDATE published SET revision = (SELECT max(id) FROM revision) WHERE kind = 'figures' AND key = '$key';
  UPDATE imported SET revision = (SELECT max(id) FROM revision) WHERE kind = 'figures' AND key = '$key';
  COMMIT;"
echo "with $count revisions of figures/$key ($(sql "SELECT pg_database_size('revisions')") bytes)"
sql ANALYZE
measured y
