# What revisions.sh and revisions-postgres.sh measure alike; they define `program`, `key`, `work` and `newest`, which prints the number
# of the newest revision.

timed() { # what, command …: the middle one of five
  local what=$1
  shift
  for _ in 1 2 3 4 5; do
    /usr/bin/time -f '%e s, %U + %S s of processor, %M kB' "$@" 2>&1 >/dev/null | tail -n 1
  done | sort -n | sed -n 3p | sed "s/^/$what: /"
}

measured() { # a name that no import has given yet
  timed "log of all" "$program" log
  timed "log of the record" "$program" log "figures/$key"
  timed "show" "$program" show "$(newest)"
  timed "import without a change" "$program" import content
  for turn in a b c; do
    cp -r content "$work/content"
    sed -i "s/^name = .*/name = \"$1$turn\"/" "$work/content/site.toml"
    /usr/bin/time -f 'import of one change: %e s, %U + %S s of processor, %M kB' "$program" import "$work/content" 2>&1 >/dev/null | tail -n 1
    rm -r "$work/content"
  done
}
