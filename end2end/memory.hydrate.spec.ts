import type { CDPSession, Page } from "@playwright/test";
import { animationsEnd } from "./support/rest";
import { expect, test } from "./support/test";

/** What the page holds once it is at rest and all garbage is collected. */
async function held(page: Page, session: CDPSession): Promise<Record<string, number>> {
  await animationsEnd(page);
  await session.send("HeapProfiler.collectGarbage");
  const { metrics } = await session.send("Performance.getMetrics");
  return Object.fromEntries(metrics.map(({ name, value }) => [name, value]));
}

test("A hundred visits of the lists by single-page navigation leave heap, nodes and listeners as they were", async ({ page, context }) => {
  test.slow();
  const session = await context.newCDPSession(page);
  await session.send("Performance.enable");
  await page.goto("/en/about");
  const visit = async (path: string) => {
    await page.locator(`body > header a[href="${path}"]`).first().evaluate((link: HTMLElement) => link.click());
    // The address changes before the page does.
    await expect(page.locator("link[rel=canonical]")).toHaveAttribute("href", new RegExp(`${path}$`));
  };
  const round = async () => {
    for (const path of ["/en/members", "/en/events", "/en/search"]) {
      await visit(path);
      await expect(page.locator("leptos-island[data-hydrated]")).toBeAttached();
    }
    // A list is in use when it is left: its index has come, and it has answered.
    await visit("/en/members");
    await page.getByRole("searchbox").fill("child");
    await expect(page.locator("[data-chips] [data-facet=q]")).toBeVisible();
    await visit("/en/about");
  };
  for (let warm = 0; warm < 5; warm++) await round();
  const before = await held(page, session);
  for (let visits = 0; visits < 100; visits += 4) await round();
  const after = await held(page, session);
  const grown = (name: string) => after[name]! - before[name]!;
  expect(grown("JSEventListeners"), "listeners").toBeLessThanOrEqual(5);
  expect(grown("Nodes"), "nodes").toBeLessThan(500);
  expect(grown("JSHeapUsedSize"), "bytes of heap").toBeLessThan(500_000);
});
