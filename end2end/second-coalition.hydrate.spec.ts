import { expectNoViolations } from "./support/axe";
import { expect, test } from "./support/test";

/** The site of a coalition of German and Italian words and little content: `tests/fixtures/second-coalition`. */
const SITE = "http://127.0.0.1:3212";

test.use({ baseURL: SITE });

/** What a page is of: `/de/members/one` and `/de/members/two` are of one kind, `/de/` and `/de/help` are not. */
const kindOf = (path: string) => path.split("/").slice(2).map((part, place) => (place === 0 ? part : "…")).join("/");

test("Every link of another coalition's site leads somewhere, and axe finds nothing wrong on any kind of its pages", async ({ page, request }) => {
  test.setTimeout(300_000);
  const waiting = ["/de/", "/it/"];
  const known = new Set(waiting);
  const kinds = new Set<string>();
  for (let path = waiting.shift(); path !== undefined; path = waiting.shift()) {
    const isPage = /^\/(de|it)\/[^.]*$/.test(path);
    if (!isPage) {
      const answer = await request.get(path);
      expect.soft(answer.status(), path).toBe(200);
      continue;
    }
    const answer = await page.goto(path);
    expect.soft(answer?.status(), path).toBe(200);
    await expect.soft(page.getByRole("heading", { level: 1 }), path).toHaveCount(1);
    if (path.startsWith("/de/") && !kinds.has(kindOf(path))) {
      kinds.add(kindOf(path));
      await expectNoViolations(page, kindOf(path));
    }
    // Links on the map are of SVG, whose `href` is no text.
    const paths = await page.locator("a[href]").evaluateAll((links, site) =>
      links.map((link) => new URL(link.getAttribute("href")!, location.href)).filter((url) => url.origin === site && url.search === "")
        .map((url) => url.pathname), SITE);
    for (const next of paths) {
      if (next !== "/exit" && !known.has(next)) {
        known.add(next);
        waiting.push(next);
      }
    }
  }
  expect(kinds.size).toBeGreaterThan(10);
});
