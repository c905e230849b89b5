import { expect, test } from "./support/test";
import { Listing } from "./support/listing";
import { slugsOfApi } from "./support/questions";

const live = (page: Listing["page"], query = "") => new Listing(page, "members").openLive({ language: "en", query });

for (const facet of ["membership", "kind", "scope", "country"]) {
  test(`Each value of “${facet}” lists as many members as it says`, async ({ page }) => {
    const members = await live(page, "q=child");
    await members.unfold();
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

test("On a phone the number of results follows every choice in sight, and one tap leads to them", async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  for (const list of ["members", "events"] as const) {
    const listing = await new Listing(page, list).openLive();
    await listing.unfold();
    const before = await listing.total.textContent();
    const box = page.locator("[data-facet=country] label:has(input:enabled)").first();
    await box.click();
    await expect(listing.total).not.toHaveText(before!);
    await expect(listing.total).toBeInViewport({ ratio: 1 });
    await page.locator(".results-bar").getByRole("link").click();
    await expect(listing.cards.first().locator(".card-title")).toBeInViewport({ ratio: 1 });
    await expect(listing.total).toBeInViewport({ ratio: 1 });
  }
});
