import { sitemap } from "./support/site";
import { expect, test } from "./support/test";

test("The quick exit is an ordinary link that leads away and keeps nothing", async ({ page, request }) => {
  await page.goto("/en/help");
  await expect(page.locator("[data-exit]")).toHaveAttribute("href", "/exit");
  const answer = await request.get("/exit", { maxRedirects: 0 });
  expect(answer.status()).toBe(303);
  expect(answer.headers()["cache-control"]).toBe("no-store");
  expect(answer.headers()["clear-site-data"]).toContain("cache");
});

test("The quick exit is in sight and uncovered wherever one scrolls, on every width and at 400 % zoom", async ({ page }) => {
  // 1280 px at 400 % is 320 px.
  for (const width of [320, 390, 768, 1280, 1920]) {
    await page.setViewportSize({ width, height: width < 400 ? 256 : 800 });
    for (const path of ["", "members", "help"]) {
      await page.goto(`/en/${path}`);
      for (const part of [0, 0.25, 0.5, 0.75, 1]) {
        await page.evaluate((part) => scrollTo(0, part * document.documentElement.scrollHeight), part);
        const uncovered = await page.locator("[data-exit]").evaluate((exit) => {
          const { left, top, right, bottom } = exit.getBoundingClientRect();
          const inside = left >= 0 && top >= 0 && right <= innerWidth && bottom <= innerHeight;
          const points = [[left + 12, top + 12], [right - 12, top + 12], [left + 12, bottom - 12], [right - 12, bottom - 12]];
          return inside && points.every(([x, y]) => exit.contains(document.elementFromPoint(x!, y!)));
        });
        expect(uncovered, `${path || "home"}, ${width} px, at ${part}`).toBe(true);
      }
    }
  }
});

test("The quick exit covers no heading and no control, at any width, in any language", async ({ page, request }) => {
  test.setTimeout(600_000);
  const languages = new Set((await sitemap(request)).map((path) => path.split("/")[1]!));
  for (const width of [320, 390, 768, 1440]) {
    await page.setViewportSize({ width, height: 844 });
    for (const language of languages) {
      for (const path of language === "en" || language === "bg" ? ["", "help", "members", "legislation"] : ["help"]) {
        await page.goto(`/${language}/${path}`);
        // As the page opens, and wherever a link, the keyboard or a search in the page leads to.
        const covered = await page.evaluate(() => {
          const exit = document.querySelector("[data-exit]")!;
          const isCovered = (element: Element) => {
            const [one, other] = [element.getBoundingClientRect(), exit.getBoundingClientRect()];
            return one.left < other.right && one.right > other.left && one.top < other.bottom && one.bottom > other.top;
          };
          const parts = [...document.querySelectorAll("body > :not(.top-bar) :is(h1, h2, h3, a[href], button, select, summary)")]
            .filter((part) => part.checkVisibility() && !part.closest("[popover], svg, .sr-only") && !part.matches(".skip-link"));
          const found = parts.filter(isCovered);
          for (const part of parts.filter((part) => part.matches("h1, h2, h3, button, .button"))) {
            for (const block of ["nearest", "start", "end"] as const) {
              part.scrollIntoView({ block, behavior: "instant" });
              if (isCovered(part)) found.push(part);
            }
          }
          return found.map((part) => part.outerHTML.slice(0, 100));
        });
        expect.soft(covered, `/${language}/${path}, ${width} px`).toEqual([]);
      }
    }
  }
});

test("Discreet mode works as links: every page keeps it until one leaves it", async ({ page }) => {
  await page.goto("/en/help");
  await page.locator('main a[href*="discreet=1"]').first().click();
  await expect(page).toHaveTitle("Information");
  await page.locator('#menu [href^="/en/faq"]').click();
  await expect(page).toHaveURL("/en/faq?discreet=1");
  await expect(page).toHaveTitle("Information");
  await page.getByRole("link", { name: "Leave discreet mode" }).click();
  await expect(page).not.toHaveTitle("Information");
});
