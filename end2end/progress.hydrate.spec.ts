import type { Page } from "@playwright/test";
import { header, isSameWindow, mark } from "./support/navigation";
import { holdBack } from "./support/network";
import { expect, test } from "./support/test";

const bar = (page: Page) => page.locator(".top-bar").evaluate((bar) => getComputedStyle(bar, "::after").content !== "none");

test("A page that is slow to come shows so within 300 ms, and says so after a second", async ({ page }) => {
  await page.goto("/en/");
  const release = await holdBack(page, "**/en/faq");
  const waited = page.evaluate(() => new Promise<number>((tell) => {
    let clicked = 0;
    addEventListener("click", () => (clicked = performance.now()), { capture: true, once: true });
    new MutationObserver(() => tell(performance.now() - clicked)).observe(document.querySelector("main")!, { attributeFilter: ["aria-busy"] });
  }));
  await header(page, "Questions").click();
  expect(await waited).toBeLessThan(300);
  await expect(page.locator("main")).toHaveAttribute("aria-busy", "true");
  expect(await bar(page)).toBe(true);
  await expect(page.locator("#announcer")).toHaveText("The page is loading.");
  release();
  await expect(page.getByRole("heading", { level: 1 })).toBeFocused();
  await expect(page.locator("main")).not.toHaveAttribute("aria-busy", "true");
  expect(await bar(page)).toBe(false);
  await expect(page.locator("#announcer")).toHaveText(await page.title());
});

test("A page that comes at once shows no progress", async ({ page }) => {
  await page.goto("/en/");
  await page.evaluate(() => {
    const busy: string[] = [];
    Object.assign(window, { busy });
    new MutationObserver((changes) => changes.forEach(({ target }) => busy.push((target as Element).ariaBusy!)))
      .observe(document.documentElement, { attributeFilter: ["aria-busy"], subtree: true });
  });
  const link = header(page, "Questions");
  await link.hover();
  await page.waitForResponse("**/en/faq");
  await link.click();
  await expect(page).toHaveURL("/en/faq");
  await expect(page.locator("h1")).toBeFocused();
  expect(await page.evaluate(() => (window as unknown as { busy: string[] }).busy)).not.toContain("true");
});

test("Stopped on its way, a page leaves the one shown as it was, with its address", async ({ page }) => {
  await page.goto("/en/about");
  await mark(page);
  const release = await holdBack(page, "**/en/faq");
  await header(page, "Questions").click();
  await expect(page.locator("main")).toHaveAttribute("aria-busy", "true");
  await page.evaluate(() => stop());
  await expect(page).toHaveURL("/en/about");
  await expect(page.locator("main")).not.toHaveAttribute("aria-busy", "true");
  await expect(page.locator("#announcer")).toHaveText("");
  release();
  await header(page, "Members").click();
  await expect(page).toHaveURL("/en/members");
  await expect(page.locator("h1")).toBeFocused();
  await page.goBack();
  await expect(page).toHaveURL("/en/about");
  await expect(header(page, "The coalition")).toHaveAttribute("aria-current", "page");
  expect(await isSameWindow(page)).toBe(true);
});

test("A page asked for while another is on its way takes over its progress", async ({ page }) => {
  await page.goto("/en/");
  const releaseFirst = await holdBack(page, "**/en/faq");
  const releaseSecond = await holdBack(page, "**/en/about");
  await header(page, "Questions").click();
  await expect(page.locator("main")).toHaveAttribute("aria-busy", "true");
  await header(page, "The coalition").click();
  await expect(page.locator("main")).toHaveAttribute("aria-busy", "true");
  releaseFirst();
  releaseSecond();
  await expect(page).toHaveURL("/en/about");
  await expect(page.locator("h1")).toBeFocused();
  await expect(page.locator("main")).not.toHaveAttribute("aria-busy", "true");
});

test("Without motion the bar stands still", async ({ page }) => {
  await page.emulateMedia({ reducedMotion: "reduce" });
  await page.goto("/en/");
  const release = await holdBack(page, "**/en/faq");
  await header(page, "Questions").click();
  await expect(page.locator("main")).toHaveAttribute("aria-busy", "true");
  const style = await page.locator(".top-bar").evaluate((bar) => {
    const { animationName, width } = getComputedStyle(bar, "::after");
    return { animationName, isWide: Number.parseFloat(width) >= innerWidth - 20 };
  });
  expect(style).toEqual({ animationName: "none", isWide: true });
  release();
});
