import type { Page } from "@playwright/test";
import { expect, test } from "./support/test";
import { Listing } from "./support/listing";

/** Presses a key until the focus is on something, as somebody without a mouse has to. */
async function tabTo(page: Page, selector: string, key = "Tab"): Promise<void> {
  for (let presses = 0; presses < 80; presses++) {
    await page.keyboard.press(key);
    if (await page.evaluate((selector) => document.activeElement!.matches(selector), selector)) return;
  }
  throw new Error(`${key} never reached ${selector}`);
}

test("The first Tab leads to the quick exit, the second to a link that skips to the content", async ({ page }) => {
  for (const path of ["", "members", "legislation"]) {
    await page.goto(`/en/${path}`);
    await page.keyboard.press("Tab");
    await expect(page.locator("[data-exit]")).toBeFocused();
    await page.keyboard.press("Tab");
    await expect(page.locator(".top-bar .skip-link")).toBeFocused();
    await expect(page.locator(".top-bar .skip-link")).toBeInViewport();
    await page.keyboard.press("Enter");
    await expect(page.locator("main")).toBeFocused();
    await page.keyboard.press("Tab");
    await expect(page.locator("main :focus")).toBeVisible();
  }
});

test("A member is found, filtered, opened and left with the keyboard alone", async ({ page }) => {
  await page.goto("/en/");
  await tabTo(page, '#menu [href="/en/members"]');
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL("/en/members");
  await expect(page.locator("h1")).toBeFocused();
  await tabTo(page, "input[type=search]");
  await page.keyboard.type("child");
  const members = new Listing(page, "members");
  await expect(page).toHaveURL("/en/members?q=child");
  await tabTo(page, "[data-facet=kind] input[value=network]");
  await page.keyboard.press("Space");
  await expect(page).toHaveURL("/en/members?q=child&kind=network");
  const slugs = await members.slugs();
  await tabTo(page, "[data-results] a");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(`/en/members/${slugs[0]}`);
  await expect(page.locator("h1")).toBeFocused();
  await page.goBack();
  await members.lists(slugs);
  await expect(members.text).toHaveValue("child");
});

test("Whatever has the focus can be seen and shows it", async ({ page }) => {
  for (const path of ["", "members?country=BE"]) {
    await page.goto(`/en/${path}`);
    for (let presses = 0; presses < 25; presses++) {
      await page.keyboard.press("Tab");
      const focused = page.locator(":focus");
      await expect(focused).toBeInViewport();
      const seen = await focused.evaluate((element) => {
        const style = getComputedStyle(element.closest("a, button, input, select, summary, main, h1") ?? element);
        // A link that spreads over its card shows the focus around all of it.
        const card = element.closest(".card");
        const inner = [element, ...element.children, ...(card ? [card] : [])].map((part) => getComputedStyle(part));
        inner.push(getComputedStyle(element, "::after"));
        const outlined = [style, ...inner].some(({ outlineStyle, boxShadow, stroke }) =>
          outlineStyle !== "none" || boxShadow !== "none" || (element instanceof SVGElement && stroke !== "none"));
        const { left, top, width, height } = element.getBoundingClientRect();
        const over = document.elementFromPoint(left + width / 2, top + height / 2);
        const covered = over?.closest("body > header") && !element.closest("body > header");
        return { outlined, covered: Boolean(covered) };
      });
      expect(seen, await focused.evaluate((element) => element.outerHTML.slice(0, 120))).toEqual({ outlined: true, covered: false });
    }
  }
});

test.describe("On a phone", () => {
  test.use({ viewport: { width: 390, height: 844 } });

  test("the menu opens, closes and leads on by keyboard", async ({ page }) => {
    await page.goto("/en/");
    const menu = page.locator("#menu");
    const button = page.locator("[popovertarget=menu]");
    await expect(menu).toBeHidden();
    await tabTo(page, "[popovertarget=menu]");
    await page.keyboard.press("Enter");
    await expect(menu).toBeVisible();
    await page.keyboard.press("Escape");
    await expect(menu).toBeHidden();
    await expect(button).toBeFocused();
    await page.keyboard.press("Space");
    await expect(menu).toBeVisible();
    await tabTo(page, '#menu [href="/en/members"]');
    await page.keyboard.press("Enter");
    await expect(page).toHaveURL("/en/members");
    await expect(page.locator("#menu")).toBeHidden();
    await expect(page.locator("h1")).toBeFocused();
  });
});

test.describe("On a phone without JavaScript", () => {
  test.use({ viewport: { width: 390, height: 844 }, javaScriptEnabled: false });

  test("the menu opens all the same", async ({ page }) => {
    await page.goto("/fr/");
    await page.locator("[popovertarget=menu]").click();
    await page.locator('#menu [href="/fr/members"]').click();
    await expect(page).toHaveURL("/fr/members");
  });
});
