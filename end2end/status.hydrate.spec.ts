import { expect, test } from "./support/test";
import { Listing } from "./support/listing";

/** A live list whose clock stands still until it is moved. */
async function withClock(page: Listing["page"]): Promise<Listing> {
  const members = await new Listing(page, "members").openLive();
  // Live and answering, before time stops.
  await members.text.fill("eurochild");
  await expect(members.chips).toHaveCount(1);
  await members.text.fill("");
  await expect(members.chips).toHaveCount(0);
  await page.clock.install();
  await page.clock.pauseAt(Date.now() + 60_000);
  return members;
}

/** Counts how often the status line is rewritten: each time, a screen reader speaks. */
const countChanges = (members: Listing) =>
  members.status.evaluate((status) => {
    const spoken: string[] = [];
    new MutationObserver(() => spoken.push(status.textContent!)).observe(status, { childList: true, characterData: true, subtree: true });
    Object.assign(window, { spoken });
  });

const spoken = (page: Listing["page"]) => page.evaluate(() => (window as unknown as { spoken: string[] }).spoken);

test("The status line waits until nothing was typed for half a second", async ({ page }) => {
  const members = await withClock(page);
  await countChanges(members);
  for (const letter of "ecpat") {
    await members.text.press(letter);
    await page.clock.runFor(400);
  }
  expect(await spoken(page)).toEqual([]);
  await page.clock.runFor(99);
  expect(await spoken(page)).toEqual([]);
  await page.clock.runFor(600);
  expect(await spoken(page)).toEqual([await members.total.textContent()]);
});

test("The status line speaks again only when the number has changed", async ({ page }) => {
  const members = await withClock(page);
  await members.text.fill("ecpat");
  await page.clock.runFor(2_000);
  await countChanges(members);
  await page.locator("select[name=sort]").selectOption("name");
  await page.clock.runFor(2_000);
  await members.text.fill("ecpa");
  await page.clock.runFor(2_000);
  expect(await spoken(page)).toEqual([]);
  await members.text.fill("eurochild");
  await page.clock.runFor(2_000);
  expect(await spoken(page)).toEqual([await members.total.textContent()]);
});

test("The status line is there from the start and says nothing before something is asked", async ({ page }) => {
  await page.clock.install();
  const members = await new Listing(page, "members").openLive();
  await expect(members.status).toHaveAttribute("role", "status");
  await expect(members.status).toHaveAttribute("aria-atomic", "true");
  await page.clock.runFor(5_000);
  await page.waitForLoadState("networkidle");
  await page.clock.runFor(5_000);
  await expect(members.status).toBeEmpty();
});

test("There is one status line in the list, and the number above it is none", async ({ page }) => {
  await new Listing(page, "members").openLive();
  await expect(page.locator("[data-listing] [role=status], [data-listing] [aria-live]")).toHaveCount(1);
});
