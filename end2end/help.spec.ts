import { EVERY_LANGUAGE } from "./support/site";
import { expect, type Page, test } from "./support/test";

const numbers = '[href^="tel:"]';

/** The choice of a country. */
const countries = (page: Page) => page.locator("#countries");
/** Where the lower edge of something is in the window, in pixels. */
/** Where an element ends, once the page that a link led to has its style sheet: without it everything stands lower. */
const bottom = async (page: Page, part: string) => {
  await page.waitForLoadState();
  return page.locator(part).first().evaluate((element) => element.getBoundingClientRect().bottom);
};

for (const language of ["en", "fr"]) {
  test(`The help page shows only lines whose source can be opened (${language})`, async ({ page }) => {
    await page.goto(`/${language}/help?country=DE`);
    const lines = page.locator("[data-line]");
    expect(await lines.count()).toBeGreaterThan(4);
    await expect(lines.filter({ hasNot: page.locator('p:last-child a[href^="http"]') })).toHaveCount(0);
  });
}

test("The help page shows no number that no source confirms", async ({ page }) => {
  const shown: (string | null)[] = [];
  for (const country of ["BE", "CY", "IE", "FR"]) {
    await page.goto(`/en/help?country=${country}`);
    shown.push(...(await page.locator(`main ${numbers}`).evaluateAll((links) => links.map((link) => link.getAttribute("href")))));
  }
  expect(shown).toContain("tel:116000");
  for (const number of ["102", "1480", "1800666666"]) {
    expect(shown).not.toContain(`tel:${number}`);
  }
});

test("Choosing a country shows its lines, and no number that is not confirmed there", async ({ page }) => {
  await page.goto("/en/help");
  await countries(page).getByRole("link", { name: "Italy" }).click();
  await expect(page).toHaveURL("/en/help?country=IT");
  await expect(page.locator("section[id^=country-]")).toHaveCount(1);
  await expect(page.locator("#country-it [href='tel:114']").first()).toBeVisible();
  await expect(page.locator("main [href='tel:116111']")).toHaveCount(0);
  await expect(page.locator("main [href='tel:116000']")).toHaveCount(0);
  await expect(countries(page).locator("summary")).toContainText("Italy");
  await expect(countries(page).locator("[aria-current]")).toHaveText("Italy");
});

test("A country without a confirmed line says so and shows no number", async ({ page }) => {
  await page.goto("/en/help?country=CY");
  await expect(page.locator("#country-cy")).toContainText("no confirmed national line");
  await expect(page.locator(`#country-cy ${numbers}`)).toHaveCount(0);
});

test("In a list of countries no line begins with the sign between two", async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto("/en/help");
  const items = await page.locator("[data-line] dd li").evaluateAll((all) => all.map((item) => ({
    isLast: item.matches(":last-child"),
    before: getComputedStyle(item, "::before").content,
    after: getComputedStyle(item, "::after").content,
    // As one box it is not divided from what follows it.
    display: getComputedStyle(item).display,
  })));
  expect(items.length).toBeGreaterThan(10);
  for (const { isLast, before, after, display } of items) {
    expect([before, after.includes("·"), display]).toEqual(["none", !isLast, "inline-block"]);
  }
});

test("In the narrowest window, with wide spacing, every number stands in one line inside its button", async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  for (const address of ["/fr/help?country=DE", "/el/help?country=CZ", "/fi/help?country=PT"]) {
    await page.goto(address);
    const lines = await page.locator(`main ${numbers}`).evaluateAll((links: HTMLElement[]) => links.map((link) => {
      link.style.setProperty("letter-spacing", ".12em", "important");
      link.style.setProperty("word-spacing", ".16em", "important");
      const words = link.firstChild as Text;
      const range = document.createRange();
      const number = words.data.match(/\d[\d\u00a0]*/)!;
      range.setStart(words, number.index!);
      range.setEnd(words, number.index! + number[0].trim().length);
      const box = range.getBoundingClientRect();
      const button = link.getBoundingClientRect();
      const tops = new Set([...range.getClientRects()].map((part) => Math.round(part.top)));
      return { lines: tops.size, isInside: box.left >= button.left && box.right <= button.right && button.right <= innerWidth };
    }));
    expect(lines.length, address).toBeGreaterThan(2);
    for (const line of lines) expect(line, address).toEqual({ lines: 1, isInside: true });
  }
});

test("Every page leads to help from its header and its footer", async ({ page }) => {
  for (const path of ["", "members", "members/thorn", "legislation"]) {
    await page.goto(`/en/${path}`);
    for (const place of ["body > header", "footer"]) {
      await expect(page.locator(`${place} a[href="/en/help"]`).first()).toBeVisible();
    }
  }
});

test("The emergency number stands first, and every line says when its source was read", async ({ page }) => {
  await page.goto("/en/help");
  await expect(page.locator(`main ${numbers}`).first()).toHaveAttribute("href", "tel:112");
  const lines = page.locator("[data-line]");
  await expect(lines.filter({ hasNotText: /Source read:|Confirmed:/ })).toHaveCount(0);
});

test("Two clicks lead from any page to the lines of a country", async ({ page }) => {
  await page.goto("/fr/legislation");
  await page.locator('body > header a[href="/fr/help"]').click();
  await countries(page).getByRole("link", { name: "Autriche" }).click();
  await expect(page.locator("#country-at [href='tel:147']")).toBeVisible();
});

for (const language of EVERY_LANGUAGE) {
  test(`On a phone two taps and no scrolling lead from the home page to a line of a country (${language})`, async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    const line = "section[id^=country-] [data-line]";
    // The first number; where a country has none, the address of its first line.
    const seen = async () => {
      const number = (await page.locator(`${line} ${numbers}`).count()) > 0 ? `${line} ${numbers}` : `${line} a[rel~=external]`;
      expect(await page.evaluate(() => scrollY)).toBe(0);
      return bottom(page, number);
    };
    await page.goto(`/${language}/`);
    await page.locator(`body > header a[href="/${language}/help"]`).click();
    await expect(page).toHaveURL(`/${language}/help`);
    expect(await bottom(page, "[data-line=emergency] " + numbers), "the emergency number").toBeLessThanOrEqual(844);
    if ((await page.locator(line).count()) === 0) {
      const links = countries(page).getByRole("link");
      expect(await links.count()).toBeGreaterThan(20);
      const bottoms = await links.evaluateAll((all) => all.map((link) => link.getBoundingClientRect().bottom));
      expect(Math.max(...bottoms), "every country is in sight").toBeLessThanOrEqual(844);
      await countries(page).locator('[href$="country=FR"]').click();
      await expect(page).toHaveURL(/country=FR$/);
    }
    expect(await seen(), "a line of the country").toBeLessThanOrEqual(844);
  });
}

test("On a phone the first line of every country is in the first screen", async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto("/en/help");
  const addresses = await countries(page).getByRole("link").evaluateAll((all) => all.map((link) => link.getAttribute("href")!));
  for (const address of addresses) {
    await page.goto(address);
    const first = "section[id^=country-] [data-line] :is([href^='tel:'], [rel~=external])";
    if ((await page.locator(first).count()) > 0) expect.soft(await bottom(page, first), address).toBeLessThanOrEqual(844);
  }
});

test("A language of one Member State shows its lines, says so, and leads to all countries", async ({ page }) => {
  await page.goto("/bg/help");
  await expect(page.locator("#country-bg [href='tel:116111']").first()).toBeVisible();
  await countries(page).locator("summary").click();
  await expect(countries(page)).toContainText("Не знаем къде се намирате");
  await countries(page).locator('[href="/bg/help?country=all"]').click();
  await expect(page.locator("section[id^=country-]")).toHaveCount(0);
  expect(await countries(page).getByRole("link").count()).toBeGreaterThan(20);
  await countries(page).locator('[href$="country=AT"]').click();
  await expect(page.locator("#country-at [href='tel:147']")).toBeVisible();
});

test("On paper the numbers of a country come before the text", async ({ page }) => {
  await page.setViewportSize({ width: 700, height: 990 });
  await page.emulateMedia({ media: "print" });
  await page.goto("/en/help?country=FR");
  const tops = await page.locator('[href="tel:112"], #country-fr [href^="tel:"]').evaluateAll((numbers) =>
    numbers.map((number) => number.getBoundingClientRect().top + scrollY));
  const text = await page.locator(".text-body").evaluate((body) => body.getBoundingClientRect().top + scrollY);
  expect(tops.length).toBeGreaterThan(2);
  expect(Math.min(...tops), "the first number is on the first page").toBeLessThan(500);
  for (const top of tops) expect(top).toBeLessThan(text);
});
