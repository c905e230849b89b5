import { fileURLToPath } from "node:url";
import { defineConfig } from "@playwright/test";
import { NEUTRAL, SITE } from "./support/addresses";
import type { EngineOptions } from "./support/test";

const root = fileURLToPath(new URL("../..", import.meta.url));
const folder = "target/end2end/engines";

/**
 * The main flows in the engines that Playwright cannot drive as Debian has them: Firefox by WebDriver BiDi, WebKitGTK by
 * WebDriver. The release build, on the site's content with another quick exit.
 */
export default defineConfig<object, EngineOptions>({
  testDir: ".",
  testMatch: "*.engine.spec.ts",
  timeout: 60_000,
  outputDir: `${root}${folder}/results`,
  fullyParallel: true,
  workers: 2,
  retries: 0,
  forbidOnly: true,
  reporter: [["list"], ["json", { outputFile: `${root}target/test/engines.json` }]],
  projects: [
    { name: "firefox", use: { engineName: "firefox" } },
    { name: "webkit", use: { engineName: "webkit" } },
  ],
  webServer: {
    command: [
      `rm -rf ${folder}/data ${folder}/content && mkdir -p ${folder} && cp -r content ${folder}/content`,
      `sed -i 's|^exit = .*|exit = "${NEUTRAL}"|' ${folder}/content/site.toml`,
      `exec ${process.env.COALITION || "target/release/coalition"} serve`,
    ].join(" && "),
    cwd: root,
    env: {
      COALITION_ADDR: new URL(SITE).host,
      COALITION_DATA: `${folder}/data`,
      COALITION_CONTENT: `${folder}/content`,
      COALITION_BASE_URL: SITE,
      COALITION_LOG: "off",
    },
    url: `${SITE}/healthz`,
    reuseExistingServer: false,
    gracefulShutdown: { signal: "SIGTERM", timeout: 5_000 },
  },
});
