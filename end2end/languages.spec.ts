import { expect, test } from "./support/test";
import { switchLanguage } from "./support/site";

const LANGUAGES = "bg es cs da de et el en fr ga hr it lv lt hu mt nl pl pt ro sk sl fi sv".split(" ");

test("All twenty-four languages of the Union answer in their own words", async ({ page }) => {
  const seen = new Set<string>();
  for (const language of LANGUAGES) {
    await page.goto(`/${language}/members`);
    await expect(page.locator("html")).toHaveAttribute("lang", language);
    seen.add((await page.locator("h1").textContent())!);
    await expect(page.locator("[data-results] > li").first()).toBeVisible();
  }
  // Neighbours share a word for members here and there.
  expect(seen.size).toBeGreaterThan(15);
});

test("The sheet of languages opens without JavaScript and keeps the page", async ({ page }) => {
  await page.goto("/en/legislation");
  await expect(page.locator("#languages")).toBeHidden();
  await switchLanguage(page, "ελληνικά");
  await expect(page).toHaveURL("/el/legislation");
  await expect(page.locator(".notice").first()).toBeVisible();
  await expect(page.locator("h1")).toHaveAttribute("lang", "en");
});
