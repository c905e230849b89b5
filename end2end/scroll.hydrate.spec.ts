import type { Locator, Page } from "@playwright/test";
import { expect, test } from "./support/test";
import { Listing } from "./support/listing";
import { isSameWindow, mark } from "./support/navigation";

/** What a visitor sees once a page has come: where it starts, and whether its heading is in sight and has the focus. */
const seen = (page: Page) =>
  page.evaluate(() => {
    const heading = document.querySelector("h1")!;
    const { top, bottom } = heading.getBoundingClientRect();
    return { scrollY, inSight: top >= 0 && bottom <= innerHeight, focused: document.activeElement === heading };
  });
const AT_THE_TOP = { scrollY: 0, inSight: true, focused: true };

/** Clicks a link as visitors do, once it has been scrolled to, and gives the place where it was clicked. */
async function clickScrolledTo(page: Page, link: Locator, url: RegExp): Promise<number> {
  await link.scrollIntoViewIfNeeded();
  await page.evaluate(() => addEventListener("click", () => Object.assign(window, { clickedAt: scrollY }), { capture: true, once: true }));
  await link.click();
  await expect(page).toHaveURL(url);
  await settle(page);
  return page.evaluate(() => (window as unknown as { clickedAt: number }).clickedAt);
}

/** Waits until the page of the address is shown and nothing moves any more. */
const settle = (page: Page) =>
  page.evaluate(async () => {
    // The language switch names the page that is shown, in discreet mode as well.
    const shown = () => document.querySelector<HTMLAnchorElement>("a[hreflang][aria-current]")?.pathname === location.pathname;
    do await new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)));
    while (!shown() || document.getAnimations().length > 0);
  });

const JOURNEYS = {
  "from the last member to its page": {
    start: "/en/members",
    link: (page: Page) => page.locator("[data-results] .card-title a").last(),
    end: /\/en\/members\/[\w-]+$/,
  },
  "from the last event to its page": {
    start: "/fr/events",
    link: (page: Page) => page.locator("[data-results] .card-title a").last(),
    end: /\/fr\/events\/[\w-]+$/,
  },
  "from the law to an event": {
    start: "/en/legislation/csa-regulation",
    link: (page: Page) => page.locator('main a[href^="/en/events/"]').last(),
    end: /\/en\/events\/[\w-]+$/,
  },
  "from the questions to the members by the footer": {
    start: "/en/faq",
    link: (page: Page) => page.locator('footer a[href="/en/members"]'),
    end: /\/en\/members$/,
  },
  "from a long page to a short one": {
    start: "/en/legislation",
    link: (page: Page) => page.locator('footer a[href="/en/imprint"]'),
    end: /\/en\/imprint$/,
  },
} as const;

for (const [viewport, size] of Object.entries({ desktop: { width: 1280, height: 720 }, phone: { width: 390, height: 844 } })) {
  for (const reducedMotion of ["no-preference", "reduce"] as const) {
    test.describe(`On a ${viewport}, motion: ${reducedMotion}`, () => {
      test.use({ viewport: size, contextOptions: { reducedMotion } });

      for (const [name, { start, link, end }] of Object.entries(JOURNEYS)) {
        test(`a new page starts at its top, ${name}; Back and Forward restore exactly`, async ({ page }) => {
          await page.goto(start);
          await mark(page);
          const before = await clickScrolledTo(page, link(page), end);
          expect(before, "the page was scrolled").toBeGreaterThan(100);
          expect(await seen(page)).toEqual(AT_THE_TOP);
          await page.evaluate(() => scrollTo(0, 64));
          await page.goBack();
          await expect(page).toHaveURL(start);
          await settle(page);
          expect(await page.evaluate(() => scrollY)).toBe(before);
          await expect(link(page)).toBeInViewport();
          await page.goForward();
          await expect(page).toHaveURL(end);
          await settle(page);
          expect(await page.evaluate(() => scrollY)).toBe(64);
          expect(await isSameWindow(page)).toBe(true);
        });
      }
    });
  }
}

test.describe("Where view transitions and event.scroll() are missing or do nothing", () => {
  test.beforeEach(({ page }) =>
    page.addInitScript(() => {
      Object.defineProperty(Document.prototype, "startViewTransition", { value: undefined });
      NavigateEvent.prototype.scroll = () => {};
    }),
  );

  test("a new page starts at its top all the same, and Back restores the old one", async ({ page }) => {
    await page.goto("/en/members");
    await mark(page);
    const before = await clickScrolledTo(page, page.locator("[data-results] .card-title a").last(), /members\/[\w-]+$/);
    expect(await seen(page)).toEqual(AT_THE_TOP);
    await page.goBack();
    await expect(page).toHaveURL("/en/members");
    await settle(page);
    expect(await page.evaluate(() => scrollY)).toBe(before);
    expect(await isSameWindow(page)).toBe(true);
  });

  test("a link to a place in another page leads to that place", async ({ page }) => {
    await page.goto("/en/");
    await mark(page);
    await page.locator("main").evaluate((main) => {
      const link = Object.assign(document.createElement("a"), { href: "/en/legislation#timeline", textContent: "timeline" });
      main.prepend(link);
    });
    await page.getByRole("link", { name: "timeline", exact: true }).click();
    await expect(page).toHaveURL("/en/legislation#timeline");
    await expect(page.locator("#timeline")).toBeInViewport();
    expect(await isSameWindow(page)).toBe(true);
  });
});

test("An address that is replaced by another page starts at its top, too", async ({ page }) => {
  await page.goto("/en/faq?discreet=1");
  await mark(page);
  await clickScrolledTo(page, page.locator('footer a[href^="/en/members"]'), /\/en\/members\?discreet=1$/);
  expect(await seen(page)).toEqual(AT_THE_TOP);
  expect(await isSameWindow(page)).toBe(true);
});

test("Back to a filtered list finds the card that one left it by", async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  const events = await new Listing(page, "events").openLive({ language: "en", query: "when=past" });
  await mark(page);
  const card = events.cards.nth(9);
  await card.scrollIntoViewIfNeeded();
  await settle(page);
  const slug = await card.getAttribute("data-slug");
  const top = (slug: string) => document.querySelector(`[data-slug="${slug}"]`)!.getBoundingClientRect().top;
  const before = await page.evaluate(top, slug!);
  await card.getByRole("link").click();
  await expect(page).toHaveURL(`/en/events/${slug}`);
  await settle(page);
  await page.goBack();
  await expect(page).toHaveURL("/en/events?when=past");
  await settle(page);
  expect(Math.abs((await page.evaluate(top, slug!)) - before)).toBeLessThanOrEqual(1);
  expect(await isSameWindow(page)).toBe(true);
});
