#!/usr/bin/env bash
# Builds for production and runs every browser test on that build; `scripts/test.sh` calls it beside the Rust tests.
# Ends with the number of suites that failed; what each test did stands in Playwright's reports in target/test.
set -uo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.." || exit

scripts/step.sh "Build for production" scripts/build.sh || exit 2
failed=0
scripts/step.sh "Browser tests" playwright test --config end2end/playwright.config.ts || failed=1
scripts/step.sh "Main flows in Firefox and WebKit" playwright test --config end2end/engines/playwright.config.ts ||
  failed=$((failed + 1))
exit $failed
