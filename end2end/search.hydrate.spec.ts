import { expect, test } from "./support/test";
import { Listing } from "./support/listing";
import { slugsOfApi } from "./support/questions";

const live = (page: Listing["page"], query = "", language = "en") =>
  new Listing(page, "members").openLive({ language, query });

test("The list changes with every letter, without a new page", async ({ page, request }) => {
  const members = await live(page);
  await page.evaluate(() => Object.assign(window, { marker: true }));
  for (const text of ["e", "ec", "ecp", "ecpa", "ecpat", "ecpat ", "ecpat s"]) {
    await members.text.press(text.at(-1)!);
    const query = new URLSearchParams({ q: text.trim() }).toString();
    await members.lists(await slugsOfApi(request, "members", { language: "en", query }));
  }
  expect(await page.evaluate(() => "marker" in window)).toBe(true);
});

const FINDS = {
  "a typing error": ["eurochlid", "eurochild"],
  "a missing accent": ["osterreich", "ecpat-austria"],
  "capitals": ["EUROCHILD", "eurochild"],
  "an abbreviation": ["iwf", "internet-watch-foundation"],
  "a Greek name in Latin letters": ["diktyo", "network-for-childrens-rights-greece"],
  "a Greek name in Greek letters": ["Δίκτυο", "network-for-childrens-rights-greece"],
  "a Bulgarian name in Latin letters": ["mrezha", "national-network-for-children-bulgaria"],
  "a town in Cyrillic": ["Луксембург", "ecpat-luxembourg"],
  "a country": ["finland", "protect-children-finland"],
  "words in any order": ["foundation watch", "internet-watch-foundation"],
} as const;

for (const [kind, [text, slug]] of Object.entries(FINDS)) {
  test(`Typing finds by ${kind}, and first what is meant`, async ({ page }) => {
    const members = await live(page);
    await members.text.pressSequentially(text);
    await expect.poll(async () => (await members.slugs())[0]).toBe(slug);
  });
}

test("What matches is marked while typing, and no longer when the text is gone", async ({ page }) => {
  const members = await live(page);
  await members.text.pressSequentially("sverige");
  await expect(members.cards.locator("mark")).toHaveText(["Sverige"]);
  await members.text.fill("");
  await expect(members.cards.locator("mark")).toHaveCount(0);
});

test("A text that matches nothing says so and keeps the way back", async ({ page }) => {
  const members = await live(page);
  await members.text.fill("zzzzzz");
  await expect(members.cards).toHaveCount(0);
  await expect(page.locator("[data-empty]")).toBeVisible();
  await members.reset.click();
  await expect(members.cards).not.toHaveCount(0);
  await expect(page.locator("[data-empty]")).toBeHidden();
});

test("A text is shown as text, whatever is in it", async ({ page }) => {
  const members = await live(page);
  const text = '<img id="injected" src=x>';
  await members.text.fill(text);
  await expect(members.chips).toContainText([text]);
  await expect(page.locator("#injected")).toHaveCount(0);
});

test("The order can be changed, and the cards move", async ({ page, request }) => {
  const members = await live(page);
  for (const order of ["name", "country", "relevance"]) {
    await page.locator("select[name=sort]").selectOption(order);
    await members.lists(await slugsOfApi(request, "members", { language: "en", query: `sort=${order}` }));
  }
});

test("Without the index the server answers, and the list is the same", async ({ page, request }) => {
  await page.route("**/members/index.json*", (route) => route.fulfill({ json: { nothing: true } }));
  const members = await live(page);
  await members.text.fill("ecpat");
  await members.lists(await slugsOfApi(request, "members", { language: "en", query: "q=ecpat" }));
});

test("Focus stays in the field while typing", async ({ page }) => {
  const members = await live(page);
  for (const letter of "children zz") {
    await members.text.press(letter === " " ? "Space" : letter);
    await expect(members.text).toBeFocused();
  }
  await expect(members.text).toHaveValue("children zz");
});
