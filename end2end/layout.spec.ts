import { expect, test } from "./support/test";
import { LANGUAGES, PAGES, sitemap } from "./support/site";

test.use({ expectedProblems: /status of 404/ });

for (const language of LANGUAGES) {
  for (const width of [320, 1920]) {
    test(`No page is wider than a window of ${width} px (${language})`, async ({ page }) => {
      await page.setViewportSize({ width, height: 800 });
      for (const [kind, path] of Object.entries(PAGES)) {
        await page.goto(`/${language}/${path}`);
        const wide = await page.evaluate(() => document.scrollingElement!.scrollWidth);
        expect.soft(wide, `width of ${kind}`).toBeLessThanOrEqual(width);
      }
    });
  }
}

test("The longest words of all languages fit a window of 320 px", async ({ page, request }) => {
  await page.setViewportSize({ width: 320, height: 800 });
  for (const path of (await sitemap(request)).filter((path) => path.endsWith("/events"))) {
    await page.goto(path);
    const wide = await page.evaluate(() => document.scrollingElement!.scrollWidth);
    expect.soft(wide, path).toBeLessThanOrEqual(320);
  }
});

test("Text with the spacing of WCAG 1.4.12 stays inside a window of 320 px, in every language", async ({ page, request }) => {
  test.setTimeout(300_000);
  await page.setViewportSize({ width: 320, height: 800 });
  const languages = new Set((await sitemap(request)).map((path) => path.split("/")[1]));
  const everywhere = [...languages].flatMap((language) => ["", "members", "events", "help"].map((page) => `${language}/${page}`));
  const records = ["el", "bg", "fi"].flatMap((language) =>
    ["legislation/csa-regulation", "members/eurochild", "events/2024-09-meps-breakfast-strasbourg", "letters", "search?q=e", "press", "countries/be"].map((page) => `${language}/${page}`));
  for (const path of [...everywhere, ...records, "fr/legislation"]) {
    await page.goto(`/${path}`);
    const outside = await page.evaluate(() => {
      const spacing = { "line-height": "1.5", "letter-spacing": ".12em", "word-spacing": ".16em" };
      const all = [...document.querySelectorAll<HTMLElement>("body *:not(svg *)")];
      for (const element of all)
        for (const [name, value] of Object.entries(spacing)) element.style.setProperty(name, value, "important");
      for (const paragraph of document.querySelectorAll("p")) paragraph.style.setProperty("margin-block-end", "2em", "important");
      // What scrolls within itself may be wider than what shows of it.
      const isInScroller = (element: Element | null): boolean =>
        element !== null && (/auto|scroll/.test(getComputedStyle(element).overflowX) || isInScroller(element.parentElement));
      return all
        .filter((element) => element.checkVisibility() && element.getBoundingClientRect().right > innerWidth + 1)
        .filter((element) => !isInScroller(element.parentElement))
        .map((element) => element.outerHTML.slice(0, 80));
    });
    expect.soft(outside, path).toEqual([]);
    expect.soft(await page.evaluate(() => document.scrollingElement!.scrollWidth), path).toBeLessThanOrEqual(320);
  }
});

test("What can be pressed is 24 px or has that much room (WCAG 2.5.8)", async ({ page }) => {
  for (const width of [390, 1440]) {
    await page.setViewportSize({ width, height: 844 });
    for (const [kind, path] of Object.entries(PAGES)) {
      await page.goto(`/en/${path}`);
      const small = await page.evaluate(() => {
        const HALF = 12;
        const targets = [...document.querySelectorAll<HTMLElement>("body :is(a[href], button, select, summary, input):not(svg *, .sr-only, .skip-link)")]
          .filter((target) => target.checkVisibility({ visibilityProperty: true }) && !target.closest("label") && target.getClientRects().length > 0);
        // A link in running text is as high as its line.
        const isInText = (target: HTMLElement) => {
          const block = target.closest("p, dd, td, figcaption, .prose-body li, .meta");
          return block !== null && block.textContent!.trim().length > target.textContent!.trim().length + 1;
        };
        const boxes = targets.map((target) => ({ target, box: target.getBoundingClientRect() }));
        const isSmall = ({ width, height }: DOMRect) => width < 2 * HALF || height < 2 * HALF;
        const distance = (x: number, y: number, { left, right, top, bottom }: DOMRect) =>
          Math.hypot(Math.max(left - x, 0, x - right), Math.max(top - y, 0, y - bottom));
        return boxes
          .filter(({ target, box }) => isSmall(box) && !isInText(target))
          .filter(({ target, box }) => {
            const [x, y] = [box.left + box.width / 2, box.top + box.height / 2];
            return boxes.some((other) => {
              if (other.target === target || other.target.contains(target)) return false;
              if (!isSmall(other.box)) return distance(x, y, other.box) < HALF;
              const [otherX, otherY] = [other.box.left + other.box.width / 2, other.box.top + other.box.height / 2];
              return Math.hypot(x - otherX, y - otherY) < 2 * HALF;
            });
          })
          .map(({ target, box }) => `${box.width.toFixed()} × ${box.height.toFixed()}: ${target.outerHTML.slice(0, 100)}`);
      });
      expect.soft(small, `${kind}, ${width} px`).toEqual([]);
    }
  }
});

test("Print shows the list and no form, menu or filter", async ({ page }) => {
  await page.emulateMedia({ media: "print" });
  for (const path of ["members", "events", "search?q=survivors", "help"]) {
    await page.goto(`/en/${path}`);
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
    for (const form of await page.locator("form").all()) await expect(form).toBeHidden();
    await expect(page.locator("#menu")).toBeHidden();
  }
  await page.goto("/en/members");
  await expect(page.locator("[data-slug]").first()).toBeVisible();
});
