import { expect, test } from "./support/test";
import { Listing } from "./support/listing";
import { slugsOfApi } from "./support/questions";

const live = (page: Listing["page"], query = "") => new Listing(page, "members").openLive({ language: "en", query });

for (const facet of ["membership", "kind", "scope", "country"]) {
  test(`Each value of “${facet}” lists as many members as it says`, async ({ page }) => {
    const members = await live(page, "q=child");
    await members.unfold(facet);
    const values = await page.locator(`[data-facet=${facet}] input:enabled`).evaluateAll((boxes) =>
      boxes.map((box) => (box as HTMLInputElement).value),
    );
    expect(values.length).toBeGreaterThan(1);
    for (const value of values) {
      const box = await members.box(facet, value);
      const count = page.locator(`[data-facet=${facet}] label`, { has: page.locator(`input[value="${value}"]`) }).locator("[data-count]");
      const promised = Number(await count.textContent());
      await box.check();
      await expect(members.cards).toHaveCount(promised);
      await box.uncheck();
    }
  });
}

test("Values that would list nothing are shown but cannot be chosen", async ({ page }) => {
  const members = await live(page);
  await (await members.box("country", "FI")).check();
  const zero = page.locator('[data-facet="kind"] label', { has: page.locator("[data-count]", { hasText: /^0$/ }) });
  await expect(zero).not.toHaveCount(0);
  for (const choice of await zero.all()) {
    await expect(choice).toBeVisible();
    await expect(choice.locator("input")).toBeDisabled();
  }
  for (const choice of await page.locator("[data-facet] label").all()) {
    const none = (await choice.locator("[data-count]").textContent()) === "0";
    expect(await choice.locator("input").isDisabled(), (await choice.textContent())!).toBe(none);
  }
});

test("A chosen value can be taken back even when it lists nothing any more", async ({ page }) => {
  const members = await live(page);
  await (await members.box("country", "FI")).check();
  await members.text.fill("brussels");
  await expect(members.cards).toHaveCount(0);
  await expect(await members.box("country", "FI")).toBeEnabled();
  await (await members.box("country", "FI")).uncheck();
  await expect(members.cards).not.toHaveCount(0);
});

test("Each chip takes its choice back and unchecks its box", async ({ page, request }) => {
  const members = await live(page, "q=child&country=BE&kind=network");
  await page.locator("[data-chips] [data-facet=kind]").click();
  await members.lists(await slugsOfApi(request, "members", { language: "en", query: "q=child&country=BE" }));
  await expect(await members.box("kind", "network")).not.toBeChecked();
  await page.locator("[data-chips] [data-facet=q]").click();
  await expect(members.text).toHaveValue("");
  await members.lists(await slugsOfApi(request, "members", { language: "en", query: "country=BE" }));
  await expect(members.chips).toHaveText([/Belgium$/]);
});

test("“Reset all” empties the form and lists everything", async ({ page, request }) => {
  const members = await live(page, "q=child&country=BE&kind=network&sort=name");
  await members.reset.click();
  await members.lists(await slugsOfApi(request, "members", { language: "en", query: "" }));
  expect(await members.form()).toBe("sort=relevance");
  await expect(page).toHaveURL("/en/members");
  await expect(page.locator("[data-chips]")).toBeHidden();
});

test("A value that no facet knows stays a chip while other things change, and can be removed", async ({ page }) => {
  const members = await live(page, "kind=nonsense");
  await members.text.fill("child");
  await expect(members.chips).toHaveCount(2);
  await expect(page).toHaveURL("/en/members?q=child&kind=nonsense");
  await members.chips.filter({ hasText: "nonsense" }).click();
  await expect(page).toHaveURL("/en/members?q=child");
  await expect(members.cards).not.toHaveCount(0);
});

test("Focus goes to what is left when a chip is removed, never to nothing", async ({ page }) => {
  const members = await live(page, "q=child&country=BE&kind=network");
  for (let left = 2; left >= 0; left--) {
    await members.chips.last().focus();
    await page.keyboard.press("Enter");
    await expect(members.chips).toHaveCount(left);
    await expect(page.locator("[data-listing] :focus")).toBeVisible();
  }
  await expect(members.text).toBeFocused();
});

test("A box keeps the focus when it is chosen by the space bar", async ({ page }) => {
  const members = await live(page);
  const box = await members.box("kind", "network");
  await box.focus();
  for (const checked of [true, false]) {
    await page.keyboard.press("Space");
    await expect(box).toBeChecked({ checked });
    await expect(box).toBeFocused();
  }
});

for (const list of ["members", "events"] as const) {
  test(`On a phone a facet of ${list} opens as a sheet: the focus goes into it, its button says how many there are after every choice, and closing it gives the focus back`, async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    const listing = await new Listing(page, list).openLive();
    await expect(listing.submit).toBeHidden();
    const opener = listing.opener("country");
    const sheet = page.locator("#facet-country");
    await expect(sheet).toBeHidden();
    await opener.click();
    await expect(sheet.getByRole("button", { name: "Close" })).toBeFocused();
    const show = sheet.getByRole("button", { name: /^Show / });
    await expect(show).toHaveCount(1);
    const all = await show.textContent();
    const boxes = sheet.locator("label:has(input:enabled)");
    for (const box of [boxes.first(), boxes.last()]) {
      await box.click();
      await expect(show).not.toHaveText(all!);
      await expect(show).toHaveText(`Show ${await listing.total.textContent()}`);
      await expect(show).toBeInViewport({ ratio: 1 });
    }
    await show.click();
    await expect(sheet).toBeHidden();
    await expect(opener).toBeFocused();
    await expect(listing.total).toBeInViewport({ ratio: 1 });
    await expect(listing.chips).toHaveCount(2);
    await opener.press("Enter");
    await page.keyboard.press("Tab");
    await expect(sheet.locator("input").first()).toBeFocused();
    await page.keyboard.press("Escape");
    await expect(sheet).toBeHidden();
    await expect(opener).toBeFocused();
    expect(await listing.chips.count(), "Escape closes and takes nothing back").toBe(2);
  });
}

test("On a phone a tap beside an open sheet closes it and opens nothing, and the exit stays in reach", async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  const members = await new Listing(page, "members").openLive();
  const sheet = page.locator("#facet-membership");
  await members.unfold("membership");
  await expect(sheet).toBeVisible();
  const [link, exit] = await page.evaluate(() => [".breadcrumb a, main nav a", "[data-exit]"].map((selector) => {
    const target = document.querySelector(selector)!;
    const { x, y, width, height } = target.getBoundingClientRect();
    const [left, top] = [x + width / 2, y + height / 2];
    return { left, top, isHit: target.contains(document.elementFromPoint(left, top)) };
  }));
  expect(exit!.isHit).toBe(true);
  expect(link!.isHit).toBe(false);
  await page.mouse.click(link!.left, link!.top);
  await expect(sheet).toBeHidden();
  await expect(page).toHaveURL("/en/members");
});
