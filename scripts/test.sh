#!/usr/bin/env bash
# Everything that is checked before a change is accepted; `make test` calls it after the set-up.
# The production build runs beside lints and Rust tests, since each leaves a core idle for much of its time; its words follow when
# they have ended. The browser tests come last and alone: what they wait for is what a visitor would wait for.
# A step that fails does not hide the next one. The last lines name what failed and give the sum: "N passed, N failed".
set -uo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.." || exit

results=target/test
rust_log=$results/cargo.txt
build_log=$results/build.txt
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
setsid scripts/step.sh "Build for production" scripts/build.sh >"$build_log" 2>&1 </dev/null &
build=$!
trap 'kill -TERM -- "-$build" 2>/dev/null' EXIT
trap 'exit 130' INT
trap 'exit 143' TERM

check "Format" cargo fmt --all --check
check "Licences, sources, duplicates" cargo deny --log-level error check licenses bans sources
check "Known faults" scripts/advisories.sh
check "Lints for the server" cargo clippy --features ssr --all-targets -- -D warnings
check "Lints for the browser" cargo clippy --features hydrate --lib --target wasm32-unknown-unknown -- -D warnings

check "Lints for the live parts of the desk" cargo clippy --package desk-client --features hydrate --target wasm32-unknown-unknown -- -D warnings

scripts/step.sh "Rust tests" cargo test --features ssr --no-fail-fast 2>&1 | tee "$rust_log"
rust_status=$?

wait $build
browser_status=$?
trap - EXIT
cat "$build_log"
engines_status=$browser_status
if [ $browser_status -eq 0 ]; then
  scripts/step.sh "Browser tests" playwright test --config end2end/playwright.config.ts
  browser_status=$?
  scripts/step.sh "Main flows in Firefox and WebKit" playwright test --config end2end/engines/playwright.config.ts
  engines_status=$?
fi

rust_sums=$(awk '/^test result: / { ok += $4; bad += $6 } END { print ok + 0, bad + 0 }' "$rust_log")
# Failures outside every test, a page that could not be loaded for instance, stand in `errors`.
sums() {
  # shellcheck disable=SC2016 # the ${…} are JavaScript's
  node -p '
    const { stats, errors } = JSON.parse(fs.readFileSync(process.argv[1], "utf8"));
    `${stats.expected + stats.flaky} ${stats.unexpected + errors.length}`;
  ' "$1" 2>/dev/null || echo 0 0
}
# The tests of a report that failed, each with its first message.
failures() {
  # shellcheck disable=SC2016
  node -e '
    const walk = (suite) => [...(suite.specs ?? []), ...(suite.suites ?? []).flatMap(walk)];
    const { suites, errors } = JSON.parse(fs.readFileSync(process.argv[1], "utf8"));
    const first = (error) => (error?.message ?? "").replace(/\u001b\[\d+m/g, "").split("\n").slice(0, 6).join("\n    ");
    for (const spec of suites.flatMap(walk).filter((spec) => !spec.ok))
      for (const test of spec.tests.filter((test) => test.status === "unexpected"))
        console.log(`FAILED [${test.projectName}] ${spec.file}:${spec.line} ${spec.title}\n    ${first(test.results.at(-1)?.error)}`);
    for (const error of errors) console.log(`FAILED ${first(error)}`);
  ' "$1" 2>/dev/null
}
browser_sums=$(sums $results/playwright.json)
engines_sums=$(sums $results/engines.json)

printf '\n== Everything: %d s\n' $SECONDS
sed -n 's/^test \(.*\) \.\.\. FAILED$/FAILED \1/p' "$rust_log"
failures $results/playwright.json
failures $results/engines.json
[ $failed -eq 0 ] || printf 'Format, licences and lints: %d failed\n' $failed
count "Rust" $rust_status "${rust_sums% *}" "${rust_sums#* }"
count "Browser" $browser_status "${browser_sums% *}" "${browser_sums#* }"
count "Firefox and WebKit" $engines_status "${engines_sums% *}" "${engines_sums#* }"
printf '%d passed, %d failed\n' $passed $failed
[ $failed -eq 0 ]
