import type { Page } from "@playwright/test";
import { expect, test } from "./support/test";
import { Listing } from "./support/listing";
import type { List } from "./support/questions";

/** Where every link outside the list leads, other languages and mail included. */
const links = (page: Page) =>
  page.locator("a[href]:not([data-results] a, [data-chips] a)").evaluateAll((links) =>
    links.map((link) => link.getAttribute("href")!),
  );

/** Every link that carries the question of a list, by what it is for. */
const CARRIERS = {
  members: ["/en/members.csv", "/api/v1/members", "mailto:", "/fr/members", "/mt/members"],
  events: ["/en/events.csv", "/api/v1/events", "/en/events.ics", "webcal://", "mailto:", "/en/calendar", "/en/events", "/fr/events"],
} satisfies Record<List, string[]>;

const CHOICES = { members: ["country", "BE"], events: ["format", "online"] } as const;

for (const list of ["members", "events"] satisfies List[]) {
  test(`Every link that carries the question of ${list} follows what is chosen and typed, and goes back with Back`, async ({ page, context }) => {
    const listing = await new Listing(page, list).openLive();
    const before = await links(page);
    const [facet, value] = CHOICES[list];
    await (await listing.box(facet, value)).check();
    await listing.text.pressSequentially("child");
    await listing.text.press("Enter");
    await expect(page).toHaveURL(`/en/${list}?q=child&${facet}=${value}`);
    const carriers = await links(page);
    for (const carrier of CARRIERS[list]) {
      const carrying = carriers.filter((link) => link.startsWith(carrier) && decodeURIComponent(link).includes(`q=child&${facet}=${value}`));
      expect(carrying, carrier).not.toHaveLength(0);
    }
    const fresh = await context.newPage();
    await fresh.goto(page.url());
    expect(carriers).toEqual(await links(fresh));
    await expect(page.locator("[data-cite] [data-filtered]")).toHaveText(page.url());
    await page.goBack();
    await page.goBack();
    await expect(page).toHaveURL(`/en/${list}`);
    await expect.poll(() => links(page)).toEqual(before);
  });

  test(`The links of ${list} carry a question that came with the address, and lose it with its last chip`, async ({ page }) => {
    const [facet, value] = CHOICES[list];
    const listing = await new Listing(page, list).openLive({ language: "en", query: `${facet}=${value}` });
    await expect(page.locator(`[hreflang=fr]`).first()).toHaveAttribute("href", `/fr/${list}?${facet}=${value}`);
    await listing.chips.first().click();
    await expect(page).toHaveURL(`/en/${list}`);
    expect((await links(page)).filter((link) => link.includes(value))).toEqual([]);
  });
}
