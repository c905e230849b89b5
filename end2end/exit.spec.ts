import { expect, test } from "./support/test";

test("The way out is an ordinary link that leads away and keeps nothing", async ({ page, request }) => {
  await page.goto("/en/help");
  await expect(page.locator("[data-exit]")).toHaveAttribute("href", "/exit");
  const answer = await request.get("/exit", { maxRedirects: 0 });
  expect(answer.status()).toBe(303);
  expect(answer.headers()["cache-control"]).toBe("no-store");
  expect(answer.headers()["clear-site-data"]).toContain("cache");
});

test("The way out is in sight and uncovered wherever one scrolls, on every width and at 400 % zoom", async ({ page }) => {
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

test("Discreet mode works as links: every page keeps it until one leaves it", async ({ page }) => {
  await page.goto("/en/help");
  await page.locator(".discreetly a").first().click();
  await expect(page).toHaveTitle("Information");
  await page.locator('.site-nav [href^="/en/faq"]').click();
  await expect(page).toHaveURL("/en/faq?discreet=1");
  await expect(page).toHaveTitle("Information");
  await page.getByRole("link", { name: "Leave discreet mode" }).click();
  await expect(page).not.toHaveTitle("Information");
});
