import { EVERY_LANGUAGE, LANGUAGES, sitemap } from "./support/site";
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

for (const width of [320, 390, 1440]) {
  test(`Tab leads to every sign of the chart, which is in sight then, named and 24 px large (${width} px)`, async ({ page }) => {
    await page.setViewportSize({ width, height: 844 });
    await page.goto("/en/legislation");
    const signs = page.locator(".law-lane a");
    const count = await signs.count();
    expect(count).toBeGreaterThan(40);
    await signs.first().focus();
    for (let place = 0; place < count; place++) {
      const sign = page.locator(".law-lane a:focus");
      await expect(sign).toHaveAttribute("id", (await signs.nth(place).getAttribute("id"))!);
      await expect(sign.locator("span")).toHaveCSS("opacity", "1");
      const { outside, small, unnamed } = await sign.evaluate((element) => {
        const frame = element.closest("[class*=overflow-x-auto]")!.getBoundingClientRect();
        const bar = document.querySelector(".top-bar")!.getBoundingClientRect().bottom;
        const [left, right] = [Math.max(0, frame.left), Math.min(innerWidth, frame.right)];
        const isOutside = (box: DOMRect) => box.left < left - 1 || box.right > right + 1 || box.top < bar || box.bottom > innerHeight;
        const [box, words] = [element, element.querySelector("span")!].map((part) => part.getBoundingClientRect());
        return { outside: [box!, words!].some(isOutside), small: Math.min(box!.width, box!.height) < 24, unnamed: !/^.*\d{4} · ./.test(element.textContent!) };
      });
      const id = await sign.getAttribute("id");
      expect.soft({ outside, small, unnamed }, id!).toEqual({ outside: false, small: false, unnamed: false });
      await page.keyboard.press("Tab");
      // Between two lanes stands the link to the next file.
      if ((await sign.count()) === 0) await page.keyboard.press("Tab");
    }
  });
}

test("A sign of the chart shows its name to the pointer as well, and to nobody else", async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.goto("/en/legislation");
  const sign = page.locator('.law-lane a[href$="2025-11-26-council-mandate"]');
  await expect(sign.locator("span")).toHaveCSS("opacity", "0");
  await expect(sign).toHaveAccessibleName("26 November 2025 · The Council settles its mandate on the regulation");
  await sign.hover();
  await expect(sign.locator("span")).toHaveCSS("opacity", "1");
});

test("A narrow window shows the newest steps of the chart first, and none lies on another", async ({ page }) => {
  await page.setViewportSize(phone);
  await page.goto("/en/legislation");
  const isBeside = (slug: string) => page.locator(`.law-lane a[href$="${slug}"]`).evaluate((sign) => {
    const { left, right } = sign.getBoundingClientRect();
    return left >= 0 && right <= innerWidth;
  });
  expect(await isBeside("2026-07-31-interim-rules-in-force")).toBe(true);
  expect(await isBeside("2011-12-13-directive-adopted")).toBe(false);
  const overlaps = await page.locator(".law-lane").evaluateAll((lanes) => lanes.flatMap((lane) => {
    const boxes = [...lane.querySelectorAll("a")].map((sign) => sign.getBoundingClientRect());
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

test("The first screen of the home page shows where each file of the law stands today, in every language", async ({ page }) => {
  for (const window of [phone, { width: 1440, height: 900 }]) {
    await page.setViewportSize(window);
    for (const language of EVERY_LANGUAGE) {
      await page.goto(`/${language}/`);
      const bottoms = await page.locator("[aria-labelledby=law] .stage[aria-current]").evaluateAll((dots) => dots.map((dot) => dot.getBoundingClientRect().bottom));
      expect.soft(bottoms.length, language).toBeGreaterThan(1);
      expect.soft(Math.max(...bottoms), `${language} at ${window.width} px`).toBeLessThanOrEqual(window.height);
    }
  }
});

test("What one takes along of a page needs no JavaScript, and no page about help has it", async ({ page }) => {
  await page.goto("/en/positions");
  await expect(page.locator("[data-copy]").first()).toBeHidden();
  await expect(page.locator("[data-cite]")).toBeVisible();
  await expect(page.locator("[data-cite]")).toContainText("“Positions”");
  await page.getByRole("link", { name: "The law on one page, to print" }).click();
  await expect(page).toHaveURL("/en/brief");
  for (const path of ["/en/help", "/en/safety", "/en/positions?discreet=1"]) {
    await page.goto(path);
    await expect(page.locator("#citation")).toHaveCount(0);
  }
});
