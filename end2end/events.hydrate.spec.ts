import { expect, test } from "./support/test";
import { Listing } from "./support/listing";
import { holdBack } from "./support/network";
import { slugsOfApi } from "./support/questions";

const RESPONSES = "**/api/fn/events*";
const live = (page: Listing["page"], query = "") => new Listing(page, "events").openLive({ language: "en", query });

test("Events change as you type and choose, by asking the server", async ({ page, request }) => {
  const events = await live(page);
  const asked = page.waitForRequest(RESPONSES);
  await events.text.pressSequentially("letter");
  await asked;
  await events.lists(await slugsOfApi(request, "events", { language: "en", query: "q=letter" }));
  await (await events.box("year", "2023")).check();
  await events.lists(await slugsOfApi(request, "events", { language: "en", query: "q=letter&year=2023" }));
  await expect(events.chips).toHaveCount(2);
  await expect(events.cards.locator("mark").first()).toHaveText(/letter/i);
});

for (const facet of ["when", "type", "format", "year", "country"]) {
  test(`Each value of “${facet}” lists as many events as it says`, async ({ page }) => {
    const events = await live(page);
    await events.unfold(facet);
    for (const choice of await page.locator(`[data-facet=${facet}] label:has(input:enabled)`).all()) {
      const promised = Number(await choice.locator("[data-count]").textContent());
      await choice.locator("input").check();
      await expect(events.cards).toHaveCount(promised);
      await choice.locator("input").uncheck();
      await expect(events.chips).toHaveCount(0);
    }
  });
}

test("Chips and “reset all” take choices back", async ({ page, request }) => {
  const events = await live(page, "q=letter&format=online&year=2023");
  await page.locator("[data-chips] [data-facet=format]").click();
  await events.lists(await slugsOfApi(request, "events", { language: "en", query: "q=letter&year=2023" }));
  await expect(page.locator("[data-listing] :focus")).toBeVisible();
  await events.reset.click();
  await events.lists(await slugsOfApi(request, "events", { language: "en", query: "" }));
  await expect(page).toHaveURL("/en/events");
  await expect(page.locator("[data-listing] :focus")).toBeVisible();
});

test("Focus never falls to the body while chips of the server replace each other", async ({ page }) => {
  const events = await live(page, "q=letter&format=online&year=2023");
  for (let left = 2; left >= 0; left--) {
    await events.chips.last().focus();
    await page.keyboard.press("Enter");
    await expect(events.chips).toHaveCount(left);
    await expect(page.locator("[data-listing] :focus")).toBeVisible();
  }
});

test("An answer that comes late does not overwrite a newer one", async ({ page, request }) => {
  const events = await live(page);
  const release = await holdBack(page, RESPONSES, { times: 1 });
  const first = page.waitForRequest(RESPONSES);
  await events.text.fill("paris");
  await first;
  await events.text.fill("strasbourg");
  const shown = events.cards.evaluateAll(() => {
    const lists: string[] = [];
    const results = document.querySelector("[data-results]")!;
    const note = () => lists.push(Array.from(results.children, (card) => (card as HTMLElement).dataset.slug).join());
    new MutationObserver(note).observe(results, { childList: true });
    Object.assign(window, { lists });
  });
  await shown;
  release();
  const expected = await slugsOfApi(request, "events", { language: "en", query: "q=strasbourg" });
  await events.lists(expected);
  await page.waitForLoadState("networkidle");
  await events.lists(expected);
  expect(await page.evaluate(() => (window as unknown as { lists: string[] }).lists)).toEqual([expected.join()]);
});

test.describe("When the server function does not answer", () => {
  test.use({ expectedProblems: /api\/fn\/events|ERR_FAILED/ });

  test("the form still works", async ({ page, request }) => {
    const events = await live(page);
    await page.route(RESPONSES, (route) => route.abort());
    await events.text.pressSequentially("letter");
    await events.text.press("Enter");
    await events.lists(await slugsOfApi(request, "events", { language: "en", query: "q=letter" }));
    await expect(page).toHaveURL(/[?]q=letter/);
  });

  test("a choice still works", async ({ page, request }) => {
    const events = await live(page);
    await page.route(RESPONSES, (route) => route.abort());
    await (await events.box("format", "online")).check();
    await events.lists(await slugsOfApi(request, "events", { language: "en", query: "format=online" }));
  });

  test("chips still work", async ({ page, request }) => {
    const events = await live(page, "format=online&year=2023");
    await page.route(RESPONSES, (route) => route.abort());
    await events.chips.first().click();
    await events.lists(await slugsOfApi(request, "events", { language: "en", query: new URL(page.url()).search.slice(1) }));
    await expect(events.chips).toHaveCount(1);
  });
});

for (const [name, width, times] of [["a phone", 390, 1], ["a desktop", 1440, 1], ["a phone, four times as long", 390, 4]] as const) {
  test(`The list keeps its height while it is scrolled, so that the scroll bar does not jump (${name})`, async ({ page }) => {
    await page.setViewportSize({ width, height: 844 });
    await page.goto("/en/events");
    // As many events again as the site has: only those below the first thirty are laid out late.
    await page.locator("[data-results]").evaluate((list, times) => {
      const cards = [...list.children];
      for (let copy = 1; copy < times; copy++) list.append(...cards.map((card) => card.cloneNode(true)));
    }, times);
    const heights = await page.evaluate(async () => {
      const heights = [document.documentElement.scrollHeight];
      const nextFrame = () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
      for (let top = 0; top < document.documentElement.scrollHeight; top += 400) {
        scrollTo(0, top);
        await nextFrame();
        heights.push(document.documentElement.scrollHeight);
      }
      return heights;
    });
    const drift = (Math.max(...heights) - Math.min(...heights)) / heights[0]!;
    expect(drift, heights.join(" ")).toBeLessThan(times === 1 ? 0.001 : 0.03);
  });
}
