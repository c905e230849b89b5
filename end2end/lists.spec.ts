import { expect, test } from "./support/test";
import { sitemap } from "./support/site";

const PHONE = { width: 390, height: 844 };

test("On a phone the overview of a list and the whole search field are in the first screen, in every language", async ({ page, request }) => {
  await page.setViewportSize(PHONE);
  const paths = (await sitemap(request)).filter((path) => /\/(members|events)$/.test(path));
  expect(paths).toHaveLength(48);
  for (const path of [...paths, "/en/members?country=BE&q=child", "/en/events?year=2023"]) {
    await page.goto(path);
    const [overview, field] = await page.evaluate(() => ["[aria-labelledby=seats] ul, [aria-labelledby=months] table", "#q"].map((selector) => {
      const { top, bottom } = document.querySelector(selector)!.getBoundingClientRect();
      return { top, bottom };
    }));
    expect.soft(overview!.bottom, path).toBeLessThan(field!.top);
    expect.soft(field!.bottom, path).toBeLessThanOrEqual(PHONE.height);
  }
});

test("On a phone each facet opens as a sheet, whose button stays in sight and sends the query", async ({ page }) => {
  await page.setViewportSize(PHONE);
  for (const list of ["members", "events"]) {
    await page.goto(`/en/${list}`);
    const sheet = page.locator(".facet-sheet:popover-open");
    const show = sheet.getByRole("button", { name: "Show results" });
    const openers = await page.locator(".facets > [popovertarget]").all();
    expect(openers.length).toBeGreaterThan(3);
    for (const opener of openers) {
      await opener.click();
      for (const box of await sheet.locator("label:has(input:enabled)").all()) {
        await box.scrollIntoViewIfNeeded();
        await expect(show).toBeInViewport({ ratio: 1 });
      }
      await page.keyboard.press("Escape");
      await expect(sheet).toHaveCount(0);
    }
    await openers.at(-1)!.click();
    await sheet.locator("label:has(input:enabled)").first().click();
    await show.click();
    await expect(page).toHaveURL(new RegExp(`/en/${list}\\?.+=`));
    // Without its style sheet everything on the new page stands lower.
    await page.waitForLoadState();
    await expect(page.locator("[data-chips] a").first()).toBeVisible();
  }
});

for (const width of [390, 1440]) {
  test(`The form of a list is gone through in the order in which it stands, ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 });
    for (const list of ["members", "events"]) {
      await page.goto(`/en/${list}`);
      const controls = await page.locator("#filter :is(input, select, button, summary)").evaluateAll((all) =>
        all.filter((control) => control.checkVisibility()).map((control) => {
          const { left, top, height } = control.getBoundingClientRect();
          return { left, middle: top + height / 2, height, html: control.outerHTML.slice(0, 60) };
        }));
      expect(controls.length).toBeGreaterThan(2);
      for (const [one, next] of controls.slice(1).map((next, at) => [controls[at]!, next] as const)) {
        const isBelow = next.middle > one.middle + 8;
        const isBeside = Math.abs(next.middle - one.middle) <= 12 && next.left > one.left;
        expect.soft(isBelow || isBeside, `${one.html} then ${next.html}`).toBe(true);
      }
    }
  });
}

test("A link skips the form and leads to the results", async ({ page }) => {
  for (const list of ["members", "events"]) {
    await page.goto(`/en/${list}`);
    const skip = page.locator("#filter .skip-link");
    await skip.focus();
    await expect(skip).toBeInViewport({ ratio: 1 });
    await page.keyboard.press("Enter");
    await expect(page.locator("#results")).toBeFocused();
    await page.keyboard.press("Tab");
    await expect(page.locator("#results :focus")).toBeVisible();
  }
});

test("In forced colours a month shows which day is today and where an event goes on", async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.emulateMedia({ forcedColors: "active" });
  await page.goto("/en/calendar");
  const today = page.locator("td[aria-current]");
  if (await today.count() === 0) {
    await page.goto(`/en/calendar?month=${new Date().toISOString().slice(0, 7)}`);
  }
  await expect(today).toHaveCSS("outline-style", "solid");
  const months = ["2022-07", "2023-06", "2023-11", "2024-01"];
  let running = 0;
  for (const month of months) {
    await page.goto(`/en/calendar?month=${month}`);
    for (const day of await page.locator("[data-goes-on]").all()) {
      running++;
      await expect(day).toHaveCSS("border-top-style", "solid");
    }
  }
  expect(running).toBeGreaterThan(0);
});

test("On paper the stages of a file are told by outlines, today’s by grey, and long addresses are short", async ({ page }) => {
  await page.emulateMedia({ media: "print" });
  await page.goto("/en/legislation/csa-regulation");
  for (const sign of await page.locator(".stage-sign").all()) {
    await expect(sign).toHaveCSS("color", "rgb(0, 0, 0)");
    await expect(sign).not.toHaveCSS("border-top-style", "none");
  }
  for (const stage of await page.locator(".stage").all()) {
    await expect(stage).toHaveCSS("print-color-adjust", "exact");
    const [dot, number] = await stage.evaluate((stage) =>
      [".stage-dot", ".stage-number"].map((part) => getComputedStyle(stage.querySelector(part)!).fill));
    const paper = (await stage.getAttribute("aria-current")) === null ? "rgb(255, 255, 255)" : "rgb(187, 187, 187)";
    expect([dot, number].sort()).toEqual(["rgb(0, 0, 0)", paper]);
  }
  for (const path of ["legislation", "events/2023-03-brussels-event", "help?country=FR"]) {
    await page.goto(`/en/${path}`);
    const printed = await page.locator("main a.external").evaluateAll((links) =>
      links.map((link) => getComputedStyle(link, "::after").content));
    expect(printed.length).toBeGreaterThan(0);
    for (const address of printed) expect(address.length, address).toBeLessThanOrEqual(70);
  }
});
