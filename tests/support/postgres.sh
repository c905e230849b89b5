# Keeps one PostgreSQL server for tests: `start`, or `stop` with a signal, comes on standard input, and each is answered with a
# line when it is done. When standard input ends, because the tests have ended in whatever way, server and folder go.
#
#   postgres.sh <folder of the programs> <port> <password>
set -eu
bin=$1 port=$2 password=$3
cd /
folder=$(mktemp -d /tmp/coalition-postgres.XXXXXX)
server=

stop() {
  [ -n "$server" ] || return 0
  kill -s "$1" "$server"
  wait "$server" || true
  server=
}
trap 'stop QUIT; rm -rf "$folder"' EXIT
trap 'exit 130' INT
trap 'exit 143' TERM

printf '%s\n' "$password" >"$folder/password"
"$bin/initdb" --pgdata "$folder/data" --username coalition --pwfile "$folder/password" --auth scram-sha-256 \
  --encoding UTF8 --locale C --no-sync >"$folder/log" 2>&1 || { cat "$folder/log" >&2; exit 1; }

while read -r order signal; do
  case $order in
  start)
    # What is written need not outlive the machine, only the server.
    "$bin/postgres" -D "$folder/data" -p "$port" -c listen_addresses=127.0.0.1 -c unix_socket_directories= \
      -c fsync=off -c max_connections=200 >"$folder/log" 2>&1 &
    server=$!
    until "$bin/pg_isready" --quiet --host 127.0.0.1 --port "$port"; do
      kill -0 "$server" 2>/dev/null || { cat "$folder/log" >&2; exit 1; }
      sleep 0.02
    done
    ;;
  stop) stop "$signal" ;;
  esac
  echo done
done
