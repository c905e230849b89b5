import { expect, test } from "./support/test";

const found = ".found ol a";

test("The search over everything finds members, people, events, positions, the law and texts", async ({ page }) => {
  const answers = {
    "eurochild": "/en/members/eurochild",
    "kohiyama": "/en/people/mie-kohiyama",
    "schoolroom": "/en/events/2025-10-empty-schoolroom-brussels",
    "voluntary detection": "/en/positions/voluntary-detection",
    "directive 2011/93": "/en/milestones/2011-12-13-directive-adopted",
    "imprint": "/en/imprint",
    "2022/0155(COD)": "/en/legislation/csa-regulation",
    "Chatkontrolle": "/en/legislation/csa-regulation",
    "116111": "/en/help",
    "missing kids": "/en/members/missing-children-europe",
    "terredeshommes": "/en/members/terre-des-hommes",
    "missingchildreneurope.eu": "/en/members/missing-children-europe",
    "𝐄𝐂𝐏𝐀𝐓": "/en/members/ecpat-international",
  };
  for (const [text, path] of Object.entries(answers)) {
    await page.goto("/en/search");
    await page.getByRole("searchbox").fill(text);
    await page.getByRole("searchbox").press("Enter");
    const paths = await page.locator(found).evaluateAll((links) => links.map((link) => link.getAttribute("href")!));
    expect(paths.map((link) => link.split("#")[0]), text).toContain(path);
  }
});

test("The search forgives a typing error and marks what it matched", async ({ page }) => {
  await page.goto("/fr/search?q=eurochlid");
  await expect(page.locator(found).first()).toHaveAttribute("href", "/fr/members/eurochild");
  await expect(page.locator("main mark").first()).toHaveText("Eurochild");
});

test("The search says how much it found, and when it found nothing", async ({ page }) => {
  await page.goto("/en/search?q=survivors");
  await expect(page.locator(".results-total")).toContainText(/\d+ results? for “survivors”/);
  await page.goto("/en/search?q=zzzzzz");
  await expect(page.locator(".results-total")).toContainText("Nothing found for “zzzzzz”");
});

test("Signs alone find nothing, and the page says what to type", async ({ page }) => {
  await page.goto("/en/search?q=!!!");
  await expect(page.locator(".results-total")).toContainText("Nothing found");
  await expect(page.getByText("Type a word or a number.")).toBeVisible();
  await expect(page.locator(found)).toHaveCount(0);
});

test("What was searched stays in the field and reaches nobody’s HTML", async ({ page }) => {
  const text = '<b id="injected">&amp;"';
  await page.goto(`/en/search?${new URLSearchParams({ q: text })}`);
  await expect(page.getByRole("searchbox")).toHaveValue(text);
  await expect(page.locator("#injected")).toHaveCount(0);
});
