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

test("Text with the spacing of WCAG 1.4.12 stays inside a window of 320 px", async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 800 });
  for (const path of ["en/", "de/", "en/members", "en/events", "en/help", "fr/legislation"]) {
    await page.goto(`/${path}`);
    const outside = await page.evaluate(() => {
      const spacing = { "line-height": "1.5", "letter-spacing": ".12em", "word-spacing": ".16em" };
      const all = [...document.querySelectorAll<HTMLElement>("body *:not(svg *)")];
      for (const element of all)
        for (const [name, value] of Object.entries(spacing)) element.style.setProperty(name, value, "important");
      for (const paragraph of document.querySelectorAll("p")) paragraph.style.setProperty("margin-block-end", "2em", "important");
      return all
        .filter((element) => element.checkVisibility() && element.getBoundingClientRect().right > innerWidth + 1)
        .map((element) => element.outerHTML.slice(0, 80));
    });
    expect.soft(outside, path).toEqual([]);
  }
});

test("Links and controls of the list are big enough to be hit", async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  for (const path of ["members?country=BE&q=child", "events?format=online"]) {
    await page.goto(`/en/${path}`);
    const small = await page.locator("main :is(button, select, summary, .chip, .choice, .card-title a)").evaluateAll((controls) =>
      controls
        .filter((control) => control.checkVisibility() && control.getBoundingClientRect().height < 24)
        .map((control) => control.outerHTML.slice(0, 80)),
    );
    expect(small).toEqual([]);
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
