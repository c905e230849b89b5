import type { Page } from "@playwright/test";

/** A link of the header. */
export const header = (page: Page, name: string) => page.locator("body > header").getByRole("link", { name });

/** Leaves a mark on the window that only a real page load wipes off. */
export const mark = (page: Page) => page.evaluate(() => Object.assign(window, { marker: true }));

/** Whether the mark is still there: no page has been loaded since. */
export const isSameWindow = (page: Page) => page.evaluate(() => "marker" in window);
