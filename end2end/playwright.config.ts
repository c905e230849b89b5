import { fileURLToPath } from "node:url";
import { defineConfig, devices } from "@playwright/test";

const root = fileURLToPath(new URL("..", import.meta.url));
const address = "127.0.0.1:3210";
const data = "target/end2end/data";

/**
 * The release build, as visitors get it, on a database that the server fills by itself.
 * `*.spec.ts` run without JavaScript and prove that nothing needs it; `*.hydrate.spec.ts` run with it.
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
    { name: "hydrate", testMatch: "**/*.hydrate.spec.ts" },
  ],
  webServer: {
    command: `rm -rf ${data} && exec target/release/coalition serve`,
    cwd: root,
    env: { COALITION_ADDR: address, COALITION_DATA: data, COALITION_BASE_URL: `http://${address}` },
    url: `http://${address}/healthz`,
    reuseExistingServer: false,
    gracefulShutdown: { signal: "SIGTERM", timeout: 5_000 },
  },
});
