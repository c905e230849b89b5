import type { Page } from "@playwright/test";
import { expectNoViolations } from "./support/axe";
import { drawn } from "./support/rest";
import { expect, test } from "./support/test";

const field = (page: Page) => page.getByRole("combobox");
const options = (page: Page) => page.getByRole("option");

const open = async (page: Page, text: string) => {
  await page.goto("/en/search");
  await page.locator("main #q").focus();
  await expect(page.locator("leptos-island[data-hydrated]")).toBeAttached();
  await field(page).pressSequentially(text);
  await expect(options(page).first()).toBeVisible();
};

test("Suggestions come while one types, forgive errors, and one is opened with the keyboard", async ({ page }) => {
  await open(page, "eurochlid");
  await expect(field(page)).toHaveAttribute("aria-expanded", "true");
  await expect(options(page).first()).toContainText("Eurochild");
  await page.keyboard.press("ArrowDown");
  await expect(options(page).first()).toHaveAttribute("aria-selected", "true");
  await expect(field(page)).toHaveAttribute("aria-activedescendant", (await options(page).first().getAttribute("id"))!);
  await expect(field(page)).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL("/en/members/eurochild");
  await expect(page.locator("h1")).toBeFocused();
});

test("What was chosen stays chosen when the answer for the last letters comes after it, and typing on takes the choice back", async ({ page }) => {
  let answer = () => {};
  await page.route(/\/api\/fn\/suggest.*q(=|%3D)letter(&|$)/, async (route) => {
    await new Promise<void>((resolve) => (answer = resolve));
    await route.continue();
  });
  await open(page, "lette");
  await expect(options(page).last()).toContainText("“lette”");
  const question = page.waitForRequest(/q(=|%3D)letter(&|$)/);
  await field(page).press("r");
  await question;
  await page.keyboard.press("ArrowUp");
  await expect(options(page).last()).toHaveAttribute("aria-selected", "true");
  await page.keyboard.press("ArrowDown");
  const chosen = await options(page).first().getAttribute("data-href");
  await expect(options(page).first()).toHaveAttribute("aria-selected", "true");
  answer();
  await expect(options(page).last()).toContainText("“letter”");
  await expect(page.locator("[role=option][aria-selected=true]")).toHaveAttribute("data-href", chosen!);
  await expect(field(page)).toHaveAttribute("aria-activedescendant", /suggestion/);
  await field(page).press("s");
  await expect(field(page)).not.toHaveAttribute("aria-activedescendant");
  await expect(page.locator("[role=option][aria-selected=true]")).toHaveCount(0);
});

test("Up from the field leads to all results, Escape closes, Enter alone searches", async ({ page }) => {
  await open(page, "survivors");
  // The list of fewer letters may be there before: the last option names what the list is about.
  await expect(options(page).last()).toContainText("“survivors”");
  await page.keyboard.press("ArrowUp");
  await expect(options(page).last()).toHaveAttribute("aria-selected", "true");
  await page.keyboard.press("Escape");
  await expect(options(page).first()).toBeHidden();
  await expect(field(page)).toHaveAttribute("aria-expanded", "false");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL("/en/search?q=survivors");
  await expect(page.locator(".results-total")).toBeVisible();
});

test("A suggestion is opened with the pointer, and the status line says how many there are", async ({ page }) => {
  await open(page, "kohiyama");
  await expect(page.locator(".search-form [data-status]")).toHaveText(/suggestion/);
  await options(page).first().click();
  await expect(page).toHaveURL(/\/en\/(people|events)\//);
});

test("The open list of suggestions passes axe", async ({ page }) => {
  await open(page, "letter");
  await expectNoViolations(page, "suggestions");
});

test("No single key is a shortcut outside the field: the browser keeps its own (WCAG 2.1.4)", async ({ page }) => {
  for (const path of ["/en/about", "/en/search", "/en/members"]) {
    await page.goto(path, { waitUntil: "networkidle" });
    // Every letter, digit and sign of ASCII, and the keys of features of browsers.
    const letters = [...Array.from({ length: 95 }, (_, at) => String.fromCharCode(32 + at)), "F3", "F6", "Backspace", "Escape"];
    const taken = await page.evaluate(
      (letters) => letters.filter((key) => !document.body.dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true, cancelable: true }))),
      letters,
    );
    expect(taken, path).toEqual([]);
    await expect(page.locator("kbd, [aria-keyshortcuts], [accesskey]"), path).toHaveCount(0);
    await page.keyboard.press("/");
    await expect(page).toHaveURL(path);
    await expect(page.locator("main #q:focus")).toHaveCount(0);
  }
});

test("The keys of an input method that composes are left to it", async ({ page }) => {
  await open(page, "survivors");
  for (const key of ["ArrowDown", "ArrowUp", "Enter", "Escape"]) {
    const isLeft = await field(page).evaluate(
      (field, key) => field.dispatchEvent(new KeyboardEvent("keydown", { key, isComposing: true, bubbles: true, cancelable: true })),
      key,
    );
    expect(isLeft, key).toBe(true);
  }
  await expect(page.locator("[role=option][aria-selected=true]")).toHaveCount(0);
  await expect(options(page).first()).toBeVisible();
  await page.keyboard.press("ArrowDown");
  await expect(options(page).first()).toHaveAttribute("aria-selected", "true");
});

test("One question for suggestions is under way at a time, so that the answer for what is typed last is the last one", async ({ page }) => {
  const held = new Map<string, () => void>();
  await page.route(/\/api\/fn\/suggest/, async (route) => {
    await new Promise<void>((resolve) => held.set(new URL(route.request().url()).searchParams.get("query")!, resolve));
    await route.continue();
  });
  await page.goto("/en/search");
  await page.locator("main #q").focus();
  await expect(page.locator("leptos-island[data-hydrated]")).toBeAttached();
  await field(page).pressSequentially("l");
  await expect.poll(() => [...held.keys()]).toEqual(["q=l"]);
  await field(page).pressSequentially("ette");
  held.get("q=l")!();
  await expect.poll(() => [...held.keys()]).toEqual(["q=l", "q=lette"]);
  await field(page).pressSequentially("r");
  await drawn(page);
  expect([...held.keys()]).toEqual(["q=l", "q=lette"]);
  held.get("q=lette")!();
  await expect.poll(() => held.has("q=letter")).toBe(true);
  held.get("q=letter")!();
  await expect(options(page).last()).toContainText("“letter”");
});
