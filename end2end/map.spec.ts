import { expect, test } from "./support/test";

for (const language of ["en", "fr"]) {
  test(`Every dot of the map is a named link that the list beside it repeats in words (${language})`, async ({ page, request }) => {
    await page.goto(`/${language}/`);
    const dots = await page.locator("svg.map a").evaluateAll((links) =>
      links.map((link) => [link.getAttribute("href")!, link.querySelector("title")!.textContent!] as const),
    );
    expect(dots.length).toBeGreaterThan(10);
    await page.locator(".hero-map summary").click();
    for (const [path, name] of dots) {
      await expect(page.locator(`.map-list a[href="${path}"]`)).toHaveText(name);
      expect((await request.get(path)).status(), path).toBe(200);
    }
  });
}

test("The list beside the map has every member, also those that the map cannot show", async ({ page, request }) => {
  const { items } = await (await request.get("/api/v1/members")).json();
  await page.goto("/en/");
  await expect(page.locator(".map-list li")).toHaveCount(items.length);
  await expect(page.locator('.map-list li:has(a[href="/en/members/ecpat-international"])')).toContainText("Not on this map");
});
