import { LANGUAGES, sitemap } from "./support/site";
import { expect, test } from "./support/test";

const phone = { width: 390, height: 844 };

for (const language of LANGUAGES) {
  test(`On a phone the home page is read within five screens, its news within two (${language})`, async ({ page }) => {
    await page.setViewportSize(phone);
    await page.goto(`/${language}/`);
    const news = await page.locator("#news").evaluate((heading) => heading.getBoundingClientRect().top + scrollY);
    expect(news, "top of the news").toBeLessThan(2 * phone.height);
    const end = await page.locator("body > footer").evaluate((footer) => footer.getBoundingClientRect().top + scrollY);
    expect(end, "end of what the page says").toBeLessThan(5 * phone.height);
  });

  test(`The page of the law is at most 4,000 px long on a desktop (${language})`, async ({ page }) => {
    await page.setViewportSize({ width: 1440, height: 900 });
    await page.goto(`/${language}/legislation`);
    expect(await page.evaluate(() => document.scrollingElement!.scrollHeight)).toBeLessThanOrEqual(4_000);
  });
}

test("Every sign of the chart is a target of 24 px and shows its name when it has the focus or the pointer", async ({ page }) => {
  for (const width of [320, 1024, 1440]) {
    await page.setViewportSize({ width, height: 900 });
    await page.goto("/en/legislation");
    const sizes = await page.locator(".law-lane a rect:first-child").evaluateAll((targets) =>
      targets.map((target) => target.getBoundingClientRect()).map(({ width, height }) => Math.min(width, height)));
    expect(sizes.length).toBeGreaterThan(30);
    expect(Math.min(...sizes), `at ${width} px`).toBeGreaterThanOrEqual(24);
  }
  const sign = page.locator('.law-lane a[href$="2025-11-26-council-mandate"]');
  await expect(sign.locator("text")).toHaveCSS("opacity", "0");
  await sign.focus();
  await expect(sign.locator("text")).toHaveCSS("opacity", "1");
  await expect(sign).toHaveAccessibleName("26 November 2025 · The Council settles its mandate on the regulation");
  await sign.blur();
  await sign.locator("rect").first().hover();
  await expect(sign.locator("text")).toHaveCSS("opacity", "1");
});

test("A narrow window shows the newest steps of the chart first, and none lies on another", async ({ page }) => {
  await page.setViewportSize(phone);
  await page.goto("/en/legislation");
  const isBeside = (slug: string) => page.locator(`.law-lane a[href$="${slug}"] rect`).evaluate((sign) => {
    const { left, right } = sign.getBoundingClientRect();
    return left >= 0 && right <= innerWidth;
  });
  expect(await isBeside("2026-07-31-interim-rules-in-force")).toBe(true);
  expect(await isBeside("2011-12-13-directive-adopted")).toBe(false);
  const overlaps = await page.locator(".law-lane").evaluateAll((lanes) => lanes.flatMap((lane) => {
    const boxes = [...lane.querySelectorAll("a rect:first-child")].map((sign) => sign.getBoundingClientRect());
    return boxes.filter((one, place) => boxes.slice(place + 1).some((other) =>
      one.left < other.right - 1 && other.left < one.right - 1 && one.top < other.bottom - 1 && other.top < one.bottom - 1));
  }).length);
  expect(overlaps).toBe(0);
});

test("The law on one page fits one sheet of A4 in every language", async ({ page, request }) => {
  const briefs = (await sitemap(request)).filter((path) => path.endsWith("/brief"));
  expect(briefs).toHaveLength(24);
  for (const path of briefs) {
    await page.goto(path);
    const pdf = (await page.pdf({ preferCSSPageSize: true, format: "A4" })).toString("latin1");
    expect.soft(pdf.match(/\/Type\s*\/Page\b/g), path).toHaveLength(1);
  }
});

test("What one takes along of a page needs no JavaScript, and no page about help has it", async ({ page }) => {
  await page.goto("/en/positions");
  await expect(page.locator("[data-copy]").first()).toBeHidden();
  await expect(page.locator("[data-cite]")).toBeVisible();
  await expect(page.locator("[data-cite]")).toContainText("“Positions”");
  await page.getByRole("link", { name: "One page to print" }).click();
  await expect(page).toHaveURL("/en/brief");
  for (const path of ["/en/help", "/en/safety", "/en/positions?discreet=1"]) {
    await page.goto(path);
    await expect(page.locator("#citation")).toHaveCount(0);
  }
});
