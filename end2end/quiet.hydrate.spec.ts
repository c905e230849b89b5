import { expect, test } from "./support/test";
import { LANGUAGES, sitemap } from "./support/site";

for (const language of LANGUAGES) {
  // That no console error, no exception and no request to another host occurs, the `test` of support/ sees to.
  test(`No page stores anything with its visitor, complains or asks another host (${language})`, async ({ page, context, request }) => {
    test.setTimeout(120_000);
    const paths = (await sitemap(request)).filter((path) => path.startsWith(`/${language}/`));
    for (const path of paths) {
      const response = await page.goto(path);
      expect(response!.headers()["set-cookie"], path).toBeUndefined();
      if (await page.locator("[data-listing]").count()) {
        await page.getByRole("searchbox").fill("child");
        await expect(page.locator("[data-chips] [data-facet=q]")).toBeVisible();
      }
    }
    expect(await context.cookies()).toEqual([]);
    const stored = await page.evaluate(async () => ({
      local: localStorage.length,
      session: sessionStorage.length,
      databases: (await indexedDB.databases()).length,
      workers: (await navigator.serviceWorker?.getRegistrations())?.length ?? 0,
      cookie: document.cookie,
    }));
    expect(stored).toEqual({ local: 0, session: 0, databases: 0, workers: 0, cookie: "" });
  });
}

test("No page has a script or a style of its own inside", async ({ page, request }) => {
  test.slow();
  for (const path of (await sitemap(request)).filter((path) => path.startsWith("/fr/")).slice(0, 15)) {
    await page.goto(path);
    const inline = page.locator("script:not([src]):not([type='application/ld+json']), style, [style], [onclick]");
    await expect(inline, path).toHaveCount(0);
  }
});
