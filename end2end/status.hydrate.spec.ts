import type { Page } from "@playwright/test";
import { expect, test } from "./support/test";
import { pass, stopTime } from "./support/clock";
import { Listing } from "./support/listing";
import { drawn } from "./support/rest";

/** A live list in a page where time stands still, and whose status line has said what it says at first. */
async function quietList(page: Page): Promise<Listing> {
  await stopTime(page);
  const members = await new Listing(page, "members").openLive();
  // The index is here when the list answers.
  await members.text.fill("eurochild");
  await expect(members.cards).toHaveCount(1);
  await members.text.fill("");
  await expect(members.chips).toHaveCount(0);
  await pass(page, 60_000);
  await members.status.evaluate((status) => {
    const spoken: string[] = [];
    const note = () => spoken.push(status.textContent!);
    new MutationObserver(note).observe(status, { childList: true, characterData: true, subtree: true });
    Object.assign(window, { spoken });
  });
  return members;
}

/** What a screen reader has said since: each change of the status line. */
const spoken = (page: Page) => page.evaluate(() => (window as unknown as { spoken: string[] }).spoken);

test("The status line waits until nothing was typed for half a second", async ({ page }) => {
  const members = await quietList(page);
  for (const letter of "ecpat") {
    await members.text.press(letter);
    await pass(page, 499);
  }
  expect(await spoken(page)).toEqual([]);
  await pass(page, 501);
  expect(await spoken(page)).toEqual([await members.total.textContent()]);
});

test("The status line speaks again only when the number has changed", async ({ page }) => {
  const members = await quietList(page);
  await members.text.fill("ecpat");
  await pass(page, 2_000);
  const [first, ...none] = await spoken(page);
  expect([first, none]).toEqual([await members.total.textContent(), []]);
  await page.locator("select[name=sort]").selectOption("name");
  await pass(page, 2_000);
  await members.text.fill("ecpa");
  await pass(page, 2_000);
  await expect(members.total).toHaveText(first!);
  expect(await spoken(page)).toEqual([first]);
  await members.text.fill("eurochild");
  await pass(page, 2_000);
  expect(await spoken(page)).toEqual([first, await members.total.textContent()]);
});

test("The status line is there from the start and says nothing before something is asked", async ({ page }) => {
  await stopTime(page);
  const index = page.waitForResponse("**/members/index.json*");
  const members = await new Listing(page, "members").openLive();
  await expect(members.status).toHaveAttribute("role", "status");
  await expect(members.status).toHaveAttribute("aria-atomic", "true");
  await (await index).finished();
  // What the island does with the index has been done when the browser draws again.
  await drawn(page);
  await pass(page, 60_000);
  await expect(members.status).toBeEmpty();
});

test("There is one status line in the list, and the number above it is none", async ({ page }) => {
  await new Listing(page, "members").openLive();
  await expect(page.locator("[data-listing] [role=status], [data-listing] [aria-live]")).toHaveCount(1);
});
