import type { Page } from "@playwright/test";
import { expect, test } from "./support/test";
import { Listing } from "./support/listing";

/** Links, forms and suggestions to pages of the site that would leave the mode. */
const leaks = (page: Page) =>
  page.evaluate(() => {
    const addresses = [...document.querySelectorAll("a[href], [data-href]")].map(
      (link) => link.getAttribute("href") ?? link.getAttribute("data-href")!,
    );
    const leaving = addresses.filter((href) => /^\/([a-z]{2}\/|$)/.test(href) && !/\.\w+(\?|$)/.test(href) && !href.includes("discreet="));
    const forms = [...document.forms].filter((form) => !form.querySelector("input[name=discreet]"));
    return [...leaving, ...forms.map((form) => form.action)];
  });

const entries = (page: Page) => page.evaluate(() => history.length);

/** Waits until the answer of the server stands in the list. */
const answered = (page: Page) => page.waitForResponse((response) => response.url().includes("/api/fn/"));

const withoutNavigationApi = (page: Page) =>
  page.addInitScript(() => Object.defineProperty(window, "navigation", { value: undefined }));

for (const [name, prepare] of [["with", async () => {}], ["without", withoutNavigationApi]] as const) {
  test.describe(`In discreet mode, ${name} the Navigation API,`, () => {
    test.beforeEach(({ page }) => prepare(page));

    test("a live list that the server answers stays in the mode and in one entry", async ({ page }) => {
      await page.goto("about:blank");
      await page.goto("/en/events?discreet=1");
      const before = await entries(page);
      const events = await new Listing(page, "events").isLive();
      const answer = answered(page);
      await events.text.pressSequentially("letter");
      expect((await answer).headers()["cache-control"]).toBe("no-store");
      await expect(page.locator("[data-chips] [data-facet=q]")).toBeVisible();
      await expect(page).toHaveURL(/\/en\/events\?q=letter&discreet=1$/);
      await expect.poll(() => leaks(page)).toEqual([]);
      await (await events.box("when", "past")).check();
      await expect(page).toHaveURL(/when=past.*discreet=1/);
      await expect(events.chips).toHaveCount(2);
      await expect.poll(() => leaks(page)).toEqual([]);
      const card = events.cards.first().getByRole("link");
      await expect(card).toHaveAttribute("href", /\?discreet=1$/);
      const title = await card.textContent();
      await card.click();
      await expect(page.locator("h1")).toHaveText(title!);
      await expect(page).toHaveURL(/\/en\/events\/[\w-]+\?discreet=1$/);
      await expect(page).toHaveTitle("Information");
      expect(await entries(page)).toBe(before);
      await page.goBack();
      expect(page.url()).toBe("about:blank");
    });

    test("a card of a new list opens in a new tab in the mode", async ({ page, context }) => {
      await page.goto("/en/events?discreet=1");
      const events = await new Listing(page, "events").isLive();
      const answer = answered(page);
      await events.text.pressSequentially("letter");
      await answer;
      await expect(page.locator("[data-chips] [data-facet=q]")).toBeVisible();
      const opened = context.waitForEvent("page");
      await events.cards.first().getByRole("link").click({ modifiers: ["Control"] });
      const tab = await opened;
      await expect(tab).toHaveURL(/discreet=1/);
      await expect(tab).toHaveTitle("Information");
    });

    test("a list that the browser searches stays in the mode and in one entry", async ({ page }) => {
      await page.goto("about:blank");
      await page.goto("/en/members?discreet=1");
      const before = await entries(page);
      const members = await new Listing(page, "members").isLive();
      await members.text.fill("ecpat");
      await expect(page).toHaveURL("/en/members?q=ecpat&discreet=1");
      await (await members.box("kind", "network")).check();
      await expect(page).toHaveURL("/en/members?q=ecpat&kind=network&discreet=1");
      expect(await leaks(page)).toEqual([]);
      await members.chips.first().click();
      await expect(page).toHaveURL("/en/members?kind=network&discreet=1");
      expect(await entries(page)).toBe(before);
    });

    test("a suggestion leads to its page in the mode and takes the place of the search", async ({ page }) => {
      await page.goto("about:blank");
      await page.goto("/en/search?discreet=1");
      const before = await entries(page);
      await page.locator("main #q").focus();
      await expect(page.locator("leptos-island[data-hydrated]")).toBeAttached();
      await page.locator("main #q").pressSequentially("eurochlid");
      // The suggestions for all that was typed: those for a part of it are replaced, and with them what is chosen.
      await expect(page.getByRole("option").last()).toContainText("eurochlid");
      expect(await leaks(page)).toEqual([]);
      await page.keyboard.press("ArrowDown");
      await page.keyboard.press("Enter");
      await expect(page).toHaveURL("/en/members/eurochild?discreet=1");
      await expect(page).toHaveTitle("Information");
      expect(await entries(page)).toBe(before);
      await page.goBack();
      expect(page.url()).toBe("about:blank");
    });
  });
}

test("Going into discreet mode and out of it changes the icons and what the head says with it", async ({ page }) => {
  const head = () =>
    page.evaluate(() => ({
      icons: [...document.querySelectorAll("link[rel$=icon]")].map((icon) => icon.getAttribute("href")),
      naming: document.querySelectorAll("link[rel=canonical], link[rel=alternate], meta[property], meta[name=description]").length,
    }));
  await page.goto("/en/help?country=FR");
  const before = await head();
  expect(before.icons).toContain("/apple-touch-icon.png");
  await page.locator('main a[href*="discreet=1"]').first().click();
  await expect(page).toHaveURL("/en/help?country=FR&discreet=1");
  await expect(page).toHaveTitle("Information");
  expect(await head()).toEqual({ icons: ["/neutral.png", "/neutral.svg", "/neutral.png"], naming: 0 });
  await expect(page.getByRole("complementary", { name: "Discreet mode is on." })).toBeVisible();
  await page.getByRole("link", { name: "Leave discreet mode" }).click();
  await expect(page).not.toHaveTitle("Information");
  expect(await head()).toEqual(before);
});

test.describe("A page that is not there", () => {
  test.use({ expectedProblems: /status of 404/ });

  test("keeps discreet mode", async ({ page }) => {
    await page.goto("/en/nowhere?discreet=1");
    await expect(page).toHaveTitle("Information");
    expect(await leaks(page)).toEqual([]);
  });
});

test("The root and an address without a language keep discreet mode", async ({ page }) => {
  for (const [address, target] of [["/?discreet=1", /\/en\/\?discreet=1$/], ["/help?discreet=1", /\/en\/help\?discreet=1$/]] as const) {
    await page.goto(address);
    await expect(page).toHaveURL(target);
    await expect(page).toHaveTitle("Information");
  }
});
