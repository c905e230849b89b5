import { expectNoViolations } from "./support/axe";
import { expect, test } from "./support/test";
import { LANGUAGES, PAGES } from "./support/site";

const WIDTHS = [390, 1440];
const THEMES = ["light", "dark"] as const;

test.use({ expectedProblems: [/status of 404/] });

for (const language of LANGUAGES) {
  for (const width of WIDTHS) {
    for (const [half, pages] of halves(Object.entries(PAGES))) {
      test(`axe finds nothing wrong, in light or dark: ${half} half of the pages, ${language}, ${width} px`, async ({ page }) => {
        test.setTimeout(120_000);
        await page.setViewportSize({ width, height: 900 });
        for (const [kind, path] of pages) {
          await page.emulateMedia({ reducedMotion: "reduce", colorScheme: THEMES[0] });
          await page.goto(`/${language}/${path}`);
          if (await page.locator("leptos-island").count()) {
            await page.locator("details:has([data-facet])").evaluate((details) => details.setAttribute("open", ""));
            await expect(page.locator("leptos-island[data-hydrated]")).toBeAttached();
          }
          for (const colorScheme of THEMES) {
            await page.emulateMedia({ reducedMotion: "reduce", colorScheme });
            await expectNoViolations(page, `${kind}, ${colorScheme}`);
          }
        }
      });
    }
  }
}

test("axe finds nothing wrong in the open menu of a phone", async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  for (const colorScheme of THEMES) {
    await page.emulateMedia({ reducedMotion: "reduce", colorScheme });
    await page.goto("/fr/");
    await page.locator("[popovertarget=menu]").click();
    await expect(page.locator("#menu")).toBeVisible();
    await expectNoViolations(page, `menu, ${colorScheme}`);
  }
});

test("axe finds nothing wrong after single-page navigation and filtering", async ({ page }) => {
  await page.emulateMedia({ reducedMotion: "reduce" });
  await page.goto("/en/");
  await page.locator('.site-nav [href="/en/members"]').click();
  await page.getByRole("searchbox").fill("child");
  await expect(page.locator("[data-chips] [data-facet=q]")).toBeVisible();
  await expectNoViolations(page, "members, filtered in the browser");
});

/** Two halves, so that the two workers share the work. */
function halves<Item>(items: Item[]): [string, Item[]][] {
  const middle = Math.ceil(items.length / 2);
  return [["first", items.slice(0, middle)], ["second", items.slice(middle)]];
}
