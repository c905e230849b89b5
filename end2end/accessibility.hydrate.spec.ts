import { expectNoViolations } from "./support/axe";
import { expect, test } from "./support/test";
import { LANGUAGES, PAGES } from "./support/site";

test.use({ expectedProblems: /status of 404/ });

for (const language of LANGUAGES) {
  for (const width of [390, 1440]) {
    test(`axe finds nothing wrong on any kind of page, in light or dark (${language}, ${width} px)`, async ({ page }) => {
      test.setTimeout(300_000);
      await page.setViewportSize({ width, height: 900 });
      for (const [kind, path] of Object.entries(PAGES)) {
        await page.goto(`/${language}/${path}`);
        if (await page.locator("leptos-island").count()) await expect(page.locator("leptos-island[data-hydrated]")).toBeAttached();
        await expectNoViolations(page, kind);
      }
    });
  }
}

test("axe finds nothing wrong in the open menu of a phone", async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto("/fr/");
  await page.locator("[popovertarget=menu]").click();
  await expect(page.locator("#menu")).toBeVisible();
  await expectNoViolations(page, "the menu");
});

test("axe finds nothing wrong in the open sheets of filters of a phone", async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  for (const list of ["members", "events"]) {
    await page.goto(`/fr/${list}`);
    for (const opener of await page.locator(".facets > [popovertarget]").all()) {
      await opener.click();
      await expectNoViolations(page, `${list}: ${await opener.textContent()}`);
      await page.keyboard.press("Escape");
    }
  }
});

test("axe finds nothing wrong after single-page navigation and filtering", async ({ page }) => {
  await page.emulateMedia({ reducedMotion: "reduce" });
  await page.goto("/en/");
  await page.locator('#menu [href="/en/members"]').click();
  await page.getByRole("searchbox").fill("child");
  await expect(page.locator("[data-chips] [data-facet=q]")).toBeVisible();
  await expectNoViolations(page, "members, filtered in the browser");
});
