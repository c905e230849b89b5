import type { Page } from "@playwright/test";
import { expect, test } from "./support/test";
import { Listing } from "./support/listing";
import { holdBack } from "./support/network";
import { slugsOfApi, type List } from "./support/questions";
import { drawn } from "./support/rest";

/** A visitor who pays by the byte: nothing is fetched before it is wanted. */
const onMeteredConnection = (page: Page) =>
  page.addInitScript(() =>
    Object.defineProperty(navigator, "connection", { value: { saveData: true, effectiveType: "4g" } }),
  );

const isLive = (page: Page) => page.locator("leptos-island[data-hydrated]").count();

for (const list of ["members", "events"] satisfies List[]) {
  test(`What is typed before ${list} hydrate is kept and applied`, async ({ page, request }) => {
    const release = await holdBack(page, "**/*.wasm");
    const listing = await new Listing(page, list).open();
    await listing.text.pressSequentially("brussels");
    expect(await isLive(page)).toBe(0);
    release();
    await listing.lists(await slugsOfApi(request, list, { language: "en", query: "q=brussels" }));
    await expect(listing.text).toHaveValue("brussels");
    await expect(listing.text).toBeFocused();
    await expect(page).toHaveURL(`/en/${list}?q=brussels`);
  });

  test(`What is chosen before ${list} hydrate is kept and applied`, async ({ page, request }) => {
    const release = await holdBack(page, "**/*.wasm");
    const listing = await new Listing(page, list).open();
    await (await listing.box("country", "BE")).check();
    expect(await isLive(page)).toBe(0);
    release();
    await listing.lists(await slugsOfApi(request, list, { language: "en", query: "country=BE" }));
    await expect(await listing.box("country", "BE")).toBeChecked();
    await expect(page).toHaveURL(`/en/${list}?country=BE`);
  });

  test(`The form of ${list} answers by itself as long as its island is on the way`, async ({ page, request }) => {
    await holdBack(page, "**/*.wasm");
    const listing = await new Listing(page, list).open();
    await listing.text.fill("brussels");
    await listing.submit.click();
    await expect(page).toHaveURL(/[?]q=brussels/);
    await listing.lists(await slugsOfApi(request, list, { language: "en", query: "q=brussels" }));
  });

  test(`The form of ${list} answers by itself when its island cannot be loaded`, async ({ page, request }) => {
    await page.route("**/*.wasm", (route) => route.fulfill({ status: 200, contentType: "text/plain", body: "no" }));
    const listing = await new Listing(page, list).open();
    await listing.text.fill("brussels");
    await listing.text.press("Enter");
    await expect(page).toHaveURL(/[?]q=brussels/);
    await listing.lists(await slugsOfApi(request, list, { language: "en", query: "q=brussels" }));
  });
}

test("What is typed while the index is on its way is applied when it comes", async ({ page, request }) => {
  const release = await holdBack(page, "**/members/index.json*");
  const members = await new Listing(page, "members").openLive();
  await members.text.pressSequentially("brussels");
  await expect(page).toHaveURL("/en/members?q=brussels");
  release();
  await members.lists(await slugsOfApi(request, "members", { language: "en", query: "q=brussels" }));
});

test("A press that began before the index came opens the card it began on", async ({ page }) => {
  const release = await holdBack(page, "**/members/index.json*");
  const members = await new Listing(page, "members").openLive();
  const card = members.cards.nth(3).getByRole("link").first();
  const address = await card.getAttribute("href");
  await card.hover();
  await page.mouse.down();
  const index = page.waitForResponse("**/members/index.json*");
  release();
  await (await index).finished();
  await drawn(page);
  await page.mouse.up();
  await expect(page).toHaveURL(address!);
});

const INTENTS = {
  "the focus": (page: Page) => page.getByRole("searchbox").focus(),
  "the pointer": (page: Page) => page.locator("[data-form]").hover(),
  "a key": (page: Page) => page.locator("[data-form] > button").press("Shift"),
};

for (const [name, intend] of Object.entries(INTENTS)) {
  test(`On a metered connection the list hydrates with ${name}, and costs nothing before`, async ({ page }) => {
    await onMeteredConnection(page);
    const fetched: string[] = [];
    page.on("request", (request) => fetched.push(request.url()));
    await page.goto("/en/members", { waitUntil: "networkidle" });
    expect(fetched.filter((url) => /\.wasm|\/pkg\/.*\.js|members\/index/.test(url))).toEqual([]);
    await intend(page);
    await expect(page.locator("leptos-island[data-hydrated]")).toBeAttached();
  });
}

test("On an unmetered connection the list is hydrated by itself when the page is idle", async ({ page }) => {
  await page.goto("/en/members");
  await expect(page.locator("leptos-island[data-hydrated]")).toBeAttached();
});

test("On a machine that has no idle moment the list is hydrated all the same", async ({ page }) => {
  await page.addInitScript(() => {
    window.requestIdleCallback = (callback, options) =>
      window.setTimeout(() => callback({ didTimeout: true, timeRemaining: () => 0 }), options?.timeout ?? 2 ** 31 - 1);
  });
  await page.goto("/en/members");
  await expect(page.locator("leptos-island[data-hydrated]")).toBeAttached();
});
