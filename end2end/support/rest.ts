import type { Page } from "@playwright/test";

/** Waits until the browser has drawn what is under way. */
export const drawn = (page: Page) =>
  page.evaluate(() => new Promise<unknown>((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))));

/** Waits until nothing moves any more. A view transition holds the page before it until it has ended. */
export const animationsEnd = (page: Page) =>
  page.evaluate(() => Promise.allSettled(document.getAnimations().map((animation) => animation.finished)));
