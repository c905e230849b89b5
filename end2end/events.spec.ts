import { expect, test } from "./support/test";
import { Listing } from "./support/listing";
import { slugsOfApi } from "./support/questions";

const open = (page: Listing["page"], query = "", language = "en") =>
  new Listing(page, "events").open({ language, query });

for (const facet of ["when", "type", "format", "year", "country"]) {
  test(`The facet “${facet}” filters events through the form`, async ({ page, request }) => {
    const events = await open(page);
    await events.unfold(facet);
    const choice = page.locator(`[data-facet=${facet}] label:has(input:enabled)`).last();
    const value = await choice.locator("input").getAttribute("value");
    const count = await choice.locator("[data-count]").textContent();
    await choice.locator("input").check();
    await events.submit.click();
    await expect(page).toHaveURL(new RegExp(`[?&]${facet}=${value}`));
    await expect(events.cards).toHaveCount(Number(count));
    expect(await events.slugs()).toEqual(
      await slugsOfApi(request, "events", { language: "en", query: `${facet}=${value}` }),
    );
  });
}

test("The form finds events by the people who spoke", async ({ page }) => {
  const events = await open(page);
  await events.text.fill("kohiyama");
  await events.submit.click();
  expect(await events.slugs()).toContain("2023-03-brussels-event");
});

test("The form finds events by a title remembered in the other language", async ({ page }) => {
  expect(await (await open(page, "q=salle+de+classe")).slugs()).toContain("2025-10-empty-schoolroom-brussels");
});

test("Past events stand with the latest first", async ({ page }) => {
  await open(page, "when=past");
  const dates = await page.locator("[data-results] [data-past] time").evaluateAll((times) =>
    times.map((time) => time.getAttribute("datetime")!.slice(0, 7)),
  );
  expect(dates.length).toBeGreaterThan(10);
  expect(dates).toEqual([...dates].sort().reverse());
});

test("Chips take choices back, and an unknown value is one of them", async ({ page }) => {
  const events = await open(page, "format=online&year=1066");
  // What no facet knows narrows nothing.
  await expect(events.cards).toHaveCount((await (await open(page, "format=online")).slugs()).length);
  await open(page, "format=online&year=1066");
  await events.chips.filter({ hasText: "1066" }).click();
  await expect(page).toHaveURL("/en/events?format=online");
  await events.reset.click();
  await expect(page).toHaveURL("/en/events");
});

test("An event and the people and organisations at it lead to each other", async ({ page }) => {
  await page.goto("/en/events/2023-03-brussels-event");
  const heading = await page.getByRole("heading", { level: 1 }).textContent();
  for (const other of ["people/mie-kohiyama", "members/thorn"]) {
    await page.locator(`main a[href="/en/${other}"]`).first().click();
    await expect(page).toHaveURL(`/en/${other}`);
    await page.locator("main").getByRole("link", { name: heading! }).click();
    await expect(page).toHaveURL("/en/events/2023-03-brussels-event");
  }
});
