#!/usr/bin/env bash
# Everything that is checked before a change is accepted; `make test` calls it after the set-up.
# Two halves run side by side, since each leaves a core idle for much of its time: lints and Rust tests here, the production
# build and the browser tests in test-browsers.sh, whose words follow when it has ended.
# A step that fails does not hide the next one. The last line is the sum: "N passed, N failed".
set -uo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.." || exit

results=target/test
rust_log=$results/cargo.txt
browser_log=$results/browsers.txt
rm -rf "$results"
mkdir -p "$results"

passed=0
failed=0

check() {
  scripts/step.sh "$@" || failed=$((failed + 1))
}

# count KIND STATUS PASSED FAILED: a suite that could not even run counts as one failure.
count() {
  local bad=$4
  [ "$2" -eq 0 ] || [ "$bad" -gt 0 ] || bad=1
  printf '%s: %d passed, %d failed\n' "$1" "$3" "$bad"
  passed=$((passed + $3))
  failed=$((failed + bad))
}

# A process group of its own, so that all of it ends with this script.
setsid scripts/test-browsers.sh >"$browser_log" 2>&1 </dev/null &
browsers=$!
trap 'kill -TERM -- "-$browsers" 2>/dev/null' EXIT
trap 'exit 130' INT
trap 'exit 143' TERM

check "Format" cargo fmt --check
check "Licences, sources, duplicates" cargo deny --log-level error check licenses bans sources
check "Known faults" scripts/advisories.sh
check "Lints for the server" cargo clippy --features ssr --all-targets -- -D warnings
check "Lints for the browser" cargo clippy --features hydrate --lib --target wasm32-unknown-unknown -- -D warnings

scripts/step.sh "Rust tests" cargo test --features ssr --no-fail-fast 2>&1 | tee "$rust_log"
rust_status=$?

printf '\n== Production build and browser tests, which run beside all this\n'
tail -n +1 --pid=$browsers -f "$browser_log"
wait $browsers
browser_status=$?
trap - EXIT

rust_sums=$(awk '/^test result: / { ok += $4; bad += $6 } END { print ok + 0, bad + 0 }' "$rust_log")
# Failures outside every test, a page that could not be loaded for instance, stand in `errors`.
sums() {
  # shellcheck disable=SC2016 # the ${…} are JavaScript's
  node -p '
    const { stats, errors } = JSON.parse(fs.readFileSync(process.argv[1], "utf8"));
    `${stats.expected + stats.flaky} ${stats.unexpected + errors.length}`;
  ' "$1" 2>/dev/null || echo 0 1
}
browser_sums=$(sums $results/playwright.json)
engines_sums=$(sums $results/engines.json)
# A half that failed with no failure in its reports failed elsewhere.
[ "${browser_sums#* }${engines_sums#* }" = 00 ] || browser_status=0

printf '\n== Everything: %d s\n' $SECONDS
[ $failed -eq 0 ] || printf 'Format, licences and lints: %d failed\n' $failed
count "Rust" $rust_status "${rust_sums% *}" "${rust_sums#* }"
count "Browser" $browser_status "${browser_sums% *}" "${browser_sums#* }"
count "Firefox and WebKit" 0 "${engines_sums% *}" "${engines_sums#* }"
printf '%d passed, %d failed\n' $passed $failed
[ $failed -eq 0 ]
