import { expect, test } from "./support/test";
import { Listing } from "./support/listing";
import { slugsOfApi } from "./support/questions";

const open = (page: Listing["page"], query = "", language = "en") =>
  new Listing(page, "members").open({ language, query });

test("The form finds members by name", async ({ page }) => {
  const members = await open(page);
  await members.text.fill("Eurochild");
  await members.submit.click();
  await expect(page).toHaveURL(/\/en\/members\?q=Eurochild/);
  expect((await members.slugs())[0]).toBe("eurochild");
  await expect(members.text).toHaveValue("Eurochild");
});

test("What was matched is marked", async ({ page }) => {
  const members = await open(page, "q=sverige");
  await expect(members.cards.locator("mark").first()).toHaveText("Sverige");
});

const FINDS = {
  "a typing error": ["eurochlid", "eurochild"],
  "a missing accent": ["osterreich", "ecpat-austria"],
  "an abbreviation": ["IWF", "internet-watch-foundation"],
  "a Greek name in Latin letters": ["diktyo", "network-for-childrens-rights-greece"],
  "a Bulgarian name in Latin letters": ["mrezha", "national-network-for-children-bulgaria"],
  "a town in Cyrillic": ["Берлин", "stiftung-digitale-chancen"],
  "the name in the reader’s language": ["Digital Opportunities", "stiftung-digitale-chancen"],
  "the first letters": ["suoj", "protect-children-finland"],
} as const;

for (const [kind, [text, slug]] of Object.entries(FINDS)) {
  test(`The search finds by ${kind}`, async ({ page }) => {
    const members = await open(page, new URLSearchParams({ q: text }).toString());
    expect(await members.slugs()).toContain(slug);
  });
}

test("The search finds a country by its name in the language of the page", async ({ page }) => {
  expect(await (await open(page, "q=Allemagne", "fr")).slugs()).toContain("stiftung-digitale-chancen");
});

for (const facet of ["membership", "kind", "scope", "country"]) {
  test(`The facet “${facet}” filters through the form, and each value lists as many as it says`, async ({ page, request }) => {
    test.slow();
    const members = await open(page);
    await members.unfold(facet);
    const choices = page.locator(`[data-facet=${facet}] label`);
    const all = await choices.evaluateAll((labels) =>
      labels.map((label) => [label.querySelector("input")!.value, label.querySelector("[data-count]")!.textContent!]),
    );
    expect(all.length).toBeGreaterThan(1);
    for (const [value, count] of all) {
      const question = { language: "en", query: `${facet}=${value}` };
      if (count === "0") {
        await expect(await members.box(facet, value!)).toBeDisabled();
        continue;
      }
      await (await members.box(facet, value!)).check();
      await members.submit.click();
      await expect(page).toHaveURL(new RegExp(`[?&]${facet}=${value}`));
      expect(await members.slugs()).toEqual(await slugsOfApi(request, "members", question));
      await expect(members.cards).toHaveCount(Number(count));
      await expect(await members.box(facet, value!)).toBeChecked();
      await members.open();
    }
  });
}

test("Values of one facet are alternatives, facets restrict each other", async ({ page }) => {
  const count = async (query: string) => (await (await open(page, query)).slugs()).length;
  const belgium = await count("country=BE");
  const germany = await count("country=DE");
  expect(await count("country=BE&country=DE")).toBe(belgium + germany);
  expect(await count("country=BE&membership=steering")).toBeLessThan(belgium);
});

test("Each chip takes its choice back and keeps the others", async ({ page, request }) => {
  const members = await open(page, "q=child&country=BE&kind=network");
  await expect(members.chips).toHaveCount(3);
  await page.locator("[data-chips] [data-facet=kind]").click();
  await expect(members.chips).toHaveCount(2);
  expect(new URL(page.url()).search).toBe("?q=child&country=BE");
  await page.locator("[data-chips] [data-facet=q]").click();
  await expect(members.text).toHaveValue("");
  const left = await slugsOfApi(request, "members", { language: "en", query: "country=BE" });
  expect(await members.slugs()).toEqual(left);
});

test("“Reset all” takes everything back at once", async ({ page }) => {
  const members = await open(page, "q=child&country=BE&kind=network");
  await members.reset.click();
  await expect(page).toHaveURL("/en/members");
  await expect(members.chips).toHaveCount(0);
  expect(await members.form()).toBe("sort=relevance");
});

test("A value that no facet knows finds nothing and is shown as a chip that can be removed", async ({ page }) => {
  const known = await (await open(page, "country=BE")).slugs();
  const members = await open(page, "country=BE&kind=nonsense");
  expect(await members.slugs()).toEqual([]);
  const chip = members.chips.filter({ hasText: "nonsense" });
  await chip.click();
  await expect(page).toHaveURL("/en/members?country=BE");
  expect(await members.slugs()).toEqual(known);
});

test("A parameter that the list does not know changes nothing", async ({ page }) => {
  const all = await (await open(page)).slugs();
  expect(await (await open(page, "utm_source=letter&sort=nonsense&page=abc")).slugs()).toEqual(all);
});

test("The list can be ordered by name", async ({ page }) => {
  const members = await open(page);
  await members.page.locator("select[name=sort]").selectOption("name");
  await members.submit.click();
  const names = await page.locator("[data-results] h3").allTextContents();
  const latin = names.filter((name) => /^[\p{Script=Latin}]/u.test(name));
  expect(latin.length).toBeGreaterThan(10);
  expect(latin).toEqual([...latin].sort(new Intl.Collator("en").compare));
  expect(await members.slugs()).not.toEqual(await (await open(page)).slugs());
});

test("The number above the list is the number of cards", async ({ page }) => {
  for (const [query, words] of [["q=ecpat", /^\d+ organisations$/], ["q=eurochild", /^One|^1 /], ["q=zzzz", /^No /]] as const) {
    const members = await open(page, query);
    await expect(members.total).toHaveText(words);
    const number = Number((await members.total.textContent())!.match(/\d+/)?.[0] ?? NaN);
    if (!Number.isNaN(number)) await expect(members.cards).toHaveCount(number);
  }
});

test("A card leads to the member’s page", async ({ page }) => {
  const members = await open(page, "q=thorn");
  await members.cards.first().getByRole("link").click();
  await expect(page).toHaveURL("/en/members/thorn");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Thorn");
});
