import { sitemap } from "./support/site";
import { expect, test } from "./support/test";

const numbers = '[href^="tel:"]';

for (const language of ["en", "fr"]) {
  test(`The help page shows only lines whose source can be opened (${language})`, async ({ page }) => {
    await page.goto(`/${language}/help?country=DE`);
    const lines = page.locator("[data-line]");
    expect(await lines.count()).toBeGreaterThan(4);
    await expect(lines.filter({ hasNot: page.locator('p:last-child a[href^="http"]') })).toHaveCount(0);
  });
}

test("The help page shows no number that no source confirms", async ({ page }) => {
  const shown: (string | null)[] = [];
  for (const country of ["BE", "CY", "IE", "FR"]) {
    await page.goto(`/en/help?country=${country}`);
    shown.push(...(await page.locator(`main ${numbers}`).evaluateAll((links) => links.map((link) => link.getAttribute("href")))));
  }
  expect(shown).toContain("tel:116000");
  for (const number of ["102", "1480", "1800666666"]) {
    expect(shown).not.toContain(`tel:${number}`);
  }
});

test("Choosing a country shows its lines, and no number that is not confirmed there", async ({ page }) => {
  await page.goto("/en/help");
  await page.locator("select[name=country]").selectOption("IT");
  await page.locator("form:has(select[name=country])").getByRole("button").click();
  await expect(page).toHaveURL("/en/help?country=IT");
  await expect(page.locator("section[id^=country-]")).toHaveCount(1);
  await expect(page.locator("#country-it [href='tel:114']")).toBeVisible();
  await expect(page.locator("main [href='tel:116111']")).toHaveCount(0);
  await expect(page.locator("main [href='tel:116000']")).toHaveCount(0);
  await expect(page.locator("select[name=country]")).toHaveValue("IT");
});

test("A country without a confirmed line says so and shows no number", async ({ page }) => {
  await page.goto("/en/help?country=CY");
  await expect(page.locator("#country-cy")).toContainText("no confirmed national line");
  await expect(page.locator(`#country-cy ${numbers}`)).toHaveCount(0);
});

test("Every page leads to help from its header and its footer", async ({ page }) => {
  for (const path of ["", "members", "members/thorn", "legislation"]) {
    await page.goto(`/en/${path}`);
    for (const place of ["body > header", "footer"]) {
      await expect(page.locator(`${place} a[href="/en/help"]`).first()).toBeVisible();
    }
  }
});

test("The emergency number stands first, and every line says when its source was read", async ({ page }) => {
  await page.goto("/en/help");
  await expect(page.locator(`main ${numbers}`).first()).toHaveAttribute("href", "tel:112");
  const lines = page.locator("[data-line]");
  await expect(lines.filter({ hasNotText: /Source read:|Confirmed:/ })).toHaveCount(0);
});

test("Two clicks lead from any page to the lines of a country", async ({ page }) => {
  await page.goto("/fr/legislation");
  await page.locator('body > header a[href="/fr/help"]').click();
  await page.locator("#lines nav").getByRole("link", { name: "Autriche" }).click();
  await expect(page.locator("#country-at [href='tel:147']")).toBeVisible();
});

test("On a phone the choice of a country is in the first screen, in every language that has the page", async ({ page, request }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  const paths = (await sitemap(request)).filter((path) => path.endsWith("/help"));
  expect(paths).toContain("/en/help");
  for (const path of new Set([...paths, "/bg/help", "/el/help"])) {
    await page.goto(path);
    for (const part of ["select[name=country]", "form:has(select[name=country]) button", '[href="tel:112"]']) {
      const bottom = await page.locator(part).evaluate((element) => element.getBoundingClientRect().bottom);
      expect.soft(bottom, `${part} on ${path}`).toBeLessThanOrEqual(844);
    }
  }
});

test("On paper the numbers of a country come before the text", async ({ page }) => {
  await page.setViewportSize({ width: 700, height: 990 });
  await page.emulateMedia({ media: "print" });
  await page.goto("/en/help?country=FR");
  const tops = await page.locator('[href="tel:112"], #country-fr [href^="tel:"]').evaluateAll((numbers) =>
    numbers.map((number) => number.getBoundingClientRect().top + scrollY));
  const text = await page.locator(".text-body").evaluate((body) => body.getBoundingClientRect().top + scrollY);
  expect(tops.length).toBeGreaterThan(2);
  expect(Math.min(...tops), "the first number is on the first page").toBeLessThan(500);
  for (const top of tops) expect(top).toBeLessThan(text);
});
