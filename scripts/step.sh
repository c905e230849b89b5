#!/usr/bin/env bash
# Runs a command under a heading and says how long it took.
#
#   scripts/step.sh "Lints" cargo clippy
set -uo pipefail

title=$1
printf '\n== %s\n' "$title"
"${@:2}"
status=$?
if [ $status -eq 0 ]; then
  printf '== %s: %d s\n' "$title" $SECONDS
else
  printf '== %s: failed after %d s\n' "$title" $SECONDS
fi
exit $status
