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

for (const width of [320, 390, 768]) {
  test(`axe finds nothing wrong in the open menus and sheets of a narrow window (${width} px)`, async ({ page }) => {
    test.setTimeout(300_000);
    await page.setViewportSize({ width, height: 844 });
    await page.goto("/fr/");
    for (const menu of ["menu", "languages"]) {
      await page.locator(`[popovertarget=${menu}]`).click();
      await expect(page.locator(`#${menu}`)).toBeVisible();
      await expectNoViolations(page, menu, `#${menu}`);
      await page.keyboard.press("Escape");
    }
    for (const list of ["members", "events"]) {
      await page.goto(`/fr/${list}`);
      for (const opener of await page.locator(".facets > [popovertarget]").all()) {
        await opener.click();
        const sheet = `#${await opener.getAttribute("popovertarget")}`;
        await expect(page.locator(sheet)).toBeVisible();
        await expectNoViolations(page, `${list}: ${await opener.textContent()}`, sheet);
        await page.keyboard.press("Escape");
      }
    }
  });
}

for (const width of [390, 1440]) {
  test(`axe finds nothing wrong where everything that can be opened is open (${width} px)`, async ({ page }) => {
    test.setTimeout(300_000);
    await page.setViewportSize({ width, height: 844 });
    // The panel of a country and the list of the map; the choice of a country; a citation; explanations folded behind their names.
    for (const path of ["?map=BE", "help?country=DE", "members/eurochild", "legislation"]) {
      await page.goto(`/fr/${path}`);
      await page.locator("details").evaluateAll((all) => all.forEach((one) => ((one as HTMLDetailsElement).open = true)));
      await expectNoViolations(page, path);
    }
  });
}

test("axe finds nothing wrong in the open menu of languages of a wide window", async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.goto("/en/");
  await page.locator("[popovertarget=languages]").click();
  await expect(page.locator("#languages")).toBeVisible();
  await expectNoViolations(page, "the languages", "#languages");
});

test("axe finds nothing wrong after single-page navigation and filtering", async ({ page }) => {
  await page.emulateMedia({ reducedMotion: "reduce" });
  await page.goto("/en/");
  await page.locator('#menu [href="/en/members"]').click();
  await page.getByRole("searchbox").fill("child");
  await expect(page.locator("[data-chips] [data-facet=q]")).toBeVisible();
  await expectNoViolations(page, "members, filtered in the browser");
});
