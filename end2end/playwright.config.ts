import { fileURLToPath } from "node:url";
import { defineConfig, devices } from "@playwright/test";

const root = fileURLToPath(new URL("..", import.meta.url));
const address = "127.0.0.1:3210";
const data = "target/end2end/data";
/** The same site as files, and a server that knows nothing else. */
const files = { address: "127.0.0.1:3211", folder: "target/end2end/static", data: "target/end2end/static-data" };

/** Another coalition's site, whose content has little of everything. */
const second = { address: "127.0.0.1:3212", content: "tests/fixtures/second-coalition", data: "target/end2end/second-data" };

/**
 * The release build, as visitors get it, on a database that the server fills by itself.
 * `*.spec.ts` run without JavaScript and prove that nothing needs it; `*.hydrate.spec.ts` run with it. The project `static`
 * runs on an export in files what asks nothing that only a server can answer.
 */
export default defineConfig({
  testDir: ".",
  // Some tests walk through the whole site; two slow cores need their time for it.
  timeout: 120_000,
  expect: { timeout: 15_000 },
  outputDir: `${root}target/end2end/results`,
  fullyParallel: true,
  workers: 2,
  retries: 0,
  forbidOnly: true,
  reporter: [["list"], ["json", { outputFile: `${root}target/test/playwright.json` }]],
  use: {
    ...devices["Desktop Chrome"],
    baseURL: `http://${address}`,
    launchOptions: {
      executablePath: process.env.CHROMIUM || "/usr/bin/chromium",
      args: [
        "--no-sandbox",
        "--disable-gpu",
        "--disable-quic",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
      ],
    },
  },
  projects: [
    {
      name: "without-javascript",
      testMatch: "**/*.spec.ts",
      testIgnore: "**/*.{hydrate,engine}.spec.ts",
      use: { javaScriptEnabled: false },
    },
    { name: "hydrate", testMatch: "**/*.hydrate.spec.ts", testIgnore: "**/static.hydrate.spec.ts" },
    {
      name: "static",
      testMatch: /(static\.hydrate|languages|map|help|exit|addresses)\.spec\.ts$/,
      // The status of an answer, the language at `/`, a slash too many and pages that are asked something are the server's. How a
      // page is laid out is asked of the server alone: the files have its bytes (`tests/all/static_export.rs`).
      grepInvert: [
        /keeps nothing|keeps what it is asked|reader prefers|slash too many|bytes that are no text/,
        /On a phone|On paper|24 px|narrowest window|covers no heading|in sight and uncovered/,
      ],
      use: { javaScriptEnabled: false, baseURL: `http://${files.address}` },
    },
  ],
  webServer: [...[{ address, content: "content", data }, second].map(({ address, content, data }) => ({
    command: `rm -rf ${data} && exec target/release/coalition serve`,
    cwd: root,
    env: { COALITION_ADDR: address, COALITION_CONTENT: content, COALITION_DATA: data, COALITION_BASE_URL: `http://${address}`, COALITION_LOG: "off" },
    url: `http://${address}/healthz`,
    reuseExistingServer: false,
    gracefulShutdown: { signal: "SIGTERM" as const, timeout: 5_000 },
  })), {
    command:
      `rm -rf ${files.data} ${files.folder} && target/release/coalition import content && ` +
      `target/release/coalition export --static ${files.folder} && ` +
      `exec node end2end/support/static-server.mjs ${files.folder} ${files.address.split(":")[1]}`,
    cwd: root,
    env: { COALITION_DATA: files.data, COALITION_BASE_URL: `http://${files.address}` },
    url: `http://${files.address}/en/`,
    timeout: 120_000,
    reuseExistingServer: false,
  }],
});
