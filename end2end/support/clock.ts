import type { Page } from "@playwright/test";

/**
 * Makes time in the pages stand still until {@link pass}. Playwright's own clock numbers its timers
 * beyond 32 bits, where wasm can no longer stop them.
 */
export async function stopTime(page: Page): Promise<void> {
  await page.addInitScript(() => {
    let now = 0;
    let next = 1;
    const timers = new Map<number, { at: number; run: () => void }>();
    const pass = (milliseconds: number) => {
      const end = now + milliseconds;
      for (;;) {
        const [first] = [...timers].filter(([, { at }]) => at <= end).sort(([, a], [, b]) => a.at - b.at);
        if (!first) break;
        timers.delete(first[0]);
        now = first[1].at;
        first[1].run();
      }
      now = end;
    };
    Object.assign(window, {
      setTimeout: (run: () => void, wait = 0) => (timers.set(next, { at: now + wait, run }), next++),
      clearTimeout: (timer: number) => timers.delete(timer),
      pass,
    });
  });
}

/** Lets time pass in a page where it stands still. */
export function pass(page: Page, milliseconds: number): Promise<void> {
  return page.evaluate((milliseconds) => (window as unknown as { pass(ms: number): void }).pass(milliseconds), milliseconds);
}
