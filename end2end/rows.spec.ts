import { expect, test } from "./support/test";
import { rowsOf } from "./support/rows.mjs";
import { PAGES } from "./support/site";

test("Fewer than a quarter of the rows of a page end before two thirds of a wide window", async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  // What a list of one result, the first change, a page for developers and one without a text have to say does not fill rows. In
  // discreet mode the way into it no longer stands beside the name of help.
  const sparse = new Set(["members filtered", "events filtered", "changes", "help, discreetly", "style guide", "not found"]);
  for (const [kind, path] of Object.entries(PAGES)) {
    if (sparse.has(kind)) continue;
    await page.goto(`/en/${path}`);
    const { rows, short } = await rowsOf(page);
    expect.soft(short / rows, `${kind}: ${short} of ${rows} rows`).toBeLessThan(0.25);
  }
});
