import { expect, test } from "./support/test";
import { Listing } from "./support/listing";
import { header, isSameWindow, mark } from "./support/navigation";
import { holdBack } from "./support/network";

test.describe("When fetching a page fails", () => {
  test.use({ expectedProblems: /ERR_|Failed to load resource/ });

  test("the link is an ordinary load", async ({ page }) => {
    await page.goto("/en/");
    await mark(page);
    await page.route("**/en/faq", (route) =>
      route.request().resourceType() === "fetch" ? route.abort() : route.continue(),
    );
    await header(page, "Questions").click();
    await expect(page.locator("main")).toContainText(/\?/);
    await expect(page).toHaveURL("/en/faq");
    await expect.poll(() => isSameWindow(page).catch(() => true)).toBe(false);
    await page.goBack();
    await expect(page.locator("svg.map")).toBeVisible();
    await expect(page).toHaveURL("/en/");
  });

  test("an answer that is no page is an ordinary load", async ({ page }) => {
    await page.goto("/en/");
    await mark(page);
    await page.route("**/en/faq", (route) =>
      route.request().resourceType() === "fetch" ? route.fulfill({ json: {} }) : route.continue(),
    );
    await header(page, "Questions").click();
    await expect.poll(() => isSameWindow(page).catch(() => true)).toBe(false);
    await expect(page).toHaveURL("/en/faq");
  });
});

test("A slow page does not overtake one that was asked for later", async ({ page }) => {
  await page.goto("/en/");
  await mark(page);
  const release = await holdBack(page, "**/en/faq");
  await header(page, "Questions").click();
  await header(page, "The coalition").click();
  await expect(page).toHaveURL("/en/about");
  await expect(page.locator("link[rel=canonical]")).toHaveAttribute("href", /\/en\/about$/);
  release();
  await page.waitForLoadState("networkidle");
  await expect(page).toHaveURL("/en/about");
  await expect(page.locator("link[rel=canonical]")).toHaveAttribute("href", /\/en\/about$/);
  expect(await isSameWindow(page)).toBe(true);
});

test("Another build of the site is loaded as a whole", async ({ page }) => {
  await page.goto("/en/");
  await mark(page);
  await page.route("**/en/faq", async (route) => {
    const response = await route.fetch();
    const body = (await response.text()).replace(/navigate\.js\?v=\w+/, "navigate.js?v=other");
    await route.fulfill({ response, body });
  });
  await header(page, "Questions").click();
  await expect.poll(() => isSameWindow(page).catch(() => true)).toBe(false);
  await expect(page).toHaveURL("/en/faq");
});

test.describe("Without the Navigation API", () => {
  test.beforeEach(({ page }) =>
    page.addInitScript(() => Object.defineProperty(window, "navigation", { value: undefined })),
  );

  test("every link is an ordinary load", async ({ page }) => {
    await page.goto("/en/");
    await mark(page);
    await header(page, "Questions").click();
    await expect(page).toHaveURL("/en/faq");
    expect(await isSameWindow(page)).toBe(false);
    await page.goBack();
    await expect(page).toHaveURL("/en/");
  });

  test("the lists hydrate all the same, and Back restores them", async ({ page }) => {
    const members = await new Listing(page, "members").openLive();
    await (await members.box("kind", "network")).check();
    await expect(page).toHaveURL("/en/members?kind=network");
    const slugs = await members.slugs();
    await members.cards.first().getByRole("link").click();
    await expect(page).toHaveURL(/\/en\/members\/[\w-]+$/);
    await page.goBack();
    await members.lists(slugs);
    await members.isLive();
    await members.text.fill("eurochild");
    await expect(members.cards).toHaveCount(1);
  });
});
