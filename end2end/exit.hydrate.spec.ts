import type { Page } from "@playwright/test";
import { expect, test } from "./support/test";

// The neutral site is another host: that is the point here, and the only place where one is asked.
test.use({ expectedProblems: /wikipedia\.org/ });

const NEUTRAL = "https://www.wikipedia.org/";

test.beforeEach(({ context }) =>
  context.route(`${NEUTRAL}**`, (route) => route.fulfill({ contentType: "text/html", body: "<title>Neutral</title>" })),
);

const follow = async (page: Page, href: string) => {
  await page.locator(`body > header a[href="${href}"]`).click();
  await expect(page).toHaveURL(href);
  await expect(page.locator("link[rel=canonical]")).toHaveAttribute("href", new RegExp(`${href}$`));
};

test("A click on the quick exit leads to the neutral site, and Back never shows a page of ours", async ({ page }) => {
  await page.goto("about:blank");
  await page.goto("/en/");
  await follow(page, "/en/members");
  await follow(page, "/en/help");
  await page.locator("[data-exit]").click();
  await expect(page).toHaveURL(NEUTRAL);
  await page.goBack({ waitUntil: "commit" }).catch(() => null);
  await expect(page).toHaveTitle(/^(Neutral)?$/);
  expect(page.url()).toMatch(/wikipedia|about:blank/);
  await page.goBack({ waitUntil: "commit" }).catch(() => null);
  expect(page.url()).toMatch(/wikipedia|about:blank/);
});

test("From the first page the quick exit takes its place in the history", async ({ page }) => {
  await page.goto("about:blank");
  await page.goto("/fr/help");
  await page.locator("[data-exit]").click();
  await expect(page).toHaveURL(NEUTRAL);
  await page.goBack();
  expect(page.url()).toBe("about:blank");
});

test("Shift three times within five seconds leaves, and says how often is left", async ({ page }) => {
  await page.goto("/en/about");
  const status = page.locator("#exit-status");
  await page.keyboard.press("Shift");
  await expect(status).toHaveText("Press Shift two more times to leave.");
  await page.keyboard.press("a");
  await page.keyboard.press("Shift");
  await expect(status).toHaveText("Press Shift two more times to leave.");
  await page.keyboard.press("Shift");
  await expect(status).toHaveText("Press Shift one more time to leave.");
  await page.keyboard.press("Shift");
  await expect(page).toHaveURL(NEUTRAL);
});

test("Shift for a capital letter does not leave", async ({ page }) => {
  await page.goto("/en/search");
  await page.locator("main #q").pressSequentially("ABC");
  await page.keyboard.press("Shift+D");
  await page.keyboard.press("Shift+E");
  await page.keyboard.press("Shift+F");
  await expect(page).toHaveURL("/en/search");
  await expect(page.locator("main #q")).toHaveValue("ABCDEF");
});

for (const other of ["Alt", "Control", "Meta"]) {
  test(`Shift with ${other} held, as one changes the layout of the keyboard, does not leave`, async ({ page }) => {
    await page.goto("/en/about");
    await page.keyboard.down(other);
    for (let press = 0; press < 4; press++) await page.keyboard.press("Shift");
    await page.keyboard.up(other);
    await expect(page.locator("#exit-status")).toHaveText("");
    for (let press = 0; press < 3; press++) {
      await page.keyboard.down("Shift");
      await page.keyboard.press(other);
      await page.keyboard.up("Shift");
    }
    await expect(page.locator("#exit-status")).toHaveText("");
    await expect(page).toHaveURL("/en/about");
  });
}

test("Shift with AltGr held, or while an input method composes, does not leave", async ({ page }) => {
  await page.goto("/en/about");
  for (const held of [{ modifierAltGraph: true }, { isComposing: true }]) {
    await page.evaluate((held) => {
      const press = { key: "Shift", shiftKey: true, bubbles: true, ...held };
      for (let presses = 0; presses < 4; presses++) document.body.dispatchEvent(new KeyboardEvent("keydown", press));
    }, held);
    await expect(page.locator("#exit-status")).toHaveText("");
  }
  await expect(page).toHaveURL("/en/about");
  await page.keyboard.press("Shift");
  await expect(page.locator("#exit-status")).toHaveText("Press Shift two more times to leave.");
});

test("A held Shift key, which repeats, is one press", async ({ page }) => {
  await page.goto("/en/about");
  for (let repeat = 0; repeat < 5; repeat++) await page.keyboard.down("Shift");
  await page.keyboard.up("Shift");
  await expect(page.locator("#exit-status")).toHaveText("Press Shift two more times to leave.");
  await expect(page).toHaveURL("/en/about");
});

test("Shift with the pointer or the wheel, as one selects and scrolls, does not leave", async ({ page }) => {
  await page.goto("/en/about");
  for (const action of [() => page.mouse.click(300, 300), () => page.mouse.wheel(0, 10)]) {
    for (let press = 0; press < 4; press++) {
      await page.keyboard.down("Shift");
      await action();
      await page.keyboard.up("Shift");
    }
  }
  await expect(page).toHaveURL("/en/about");
  await expect(page.locator("#exit-status")).toHaveText("");
});

test("In discreet mode the site leaves one entry in the history, whatever one opens", async ({ page }) => {
  await page.goto("about:blank");
  await page.goto("/en/help?discreet=1");
  const before = await page.evaluate(() => history.length);
  for (const href of ["/en/members?discreet=1", "/en/faq?discreet=1", "/en/members?discreet=1"]) {
    const link = page.locator(`#menu a[href="${href}"]`);
    await link.click();
    await expect(page).toHaveURL(href);
    // Every page has the same name in this mode: the navigation tells which one is shown.
    await expect(link).toHaveAttribute("aria-current", "page");
    await expect(page).toHaveTitle("Information");
  }
  await expect(page.locator("leptos-island[data-hydrated]")).toBeAttached();
  await page.getByRole("searchbox").fill("ecpat");
  await expect(page).toHaveURL(/q=ecpat.*discreet=1/);
  await page.getByRole("searchbox").press("Enter");
  await expect(page).toHaveURL(/discreet=1/);
  expect(await page.evaluate(() => history.length)).toBe(before);
  await page.goBack();
  expect(page.url()).toBe("about:blank");
});
