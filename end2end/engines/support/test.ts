import { test as base } from "@playwright/test";
import { startFirefox } from "./firefox";
import type { Engine, Tab } from "./tab";
import { startWebKit } from "./webkit";

export { expect } from "@playwright/test";

const START = { firefox: startFirefox, webkit: startWebKit };

export type EngineOptions = { engineName: keyof typeof START; theme: "light" | "dark" };

/** Playwright's `test` with a {@link Tab} of the project's engine; fails also on errors in its console. */
export const test = base.extend<{ tab: Tab }, EngineOptions & { engine: Engine }>({
  engineName: ["firefox", { scope: "worker", option: true }],
  theme: ["light", { scope: "worker", option: true }],
  engine: [
    async ({ engineName, theme }, use) => {
      const engine = await START[engineName](theme);
      await use(engine);
      await engine.close();
    },
    { scope: "worker" },
  ],
  tab: async ({ engine }, use) => {
    const tab = await engine.open();
    await tab.resize(1280, 800);
    await use(tab);
    await tab.close();
    base.expect(tab.problems, "errors in the console").toEqual([]);
  },
});
