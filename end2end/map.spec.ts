import { expect, test } from "./support/test";

for (const language of ["en", "fr"]) {
  test(`Every dot of the map is a named link that the list beside it repeats in words (${language})`, async ({ page, request }) => {
    await page.goto(`/${language}/`);
    const dots = await page.locator("svg.map a").evaluateAll((links) =>
      links.map((link) => [link.getAttribute("href")!, link.querySelector("text")!.textContent!] as const),
    );
    expect(dots.length).toBeGreaterThan(10);
    await page.locator("#map-members summary").click();
    for (const [path, name] of dots) {
      await expect(page.locator(`#map-members a[href="${path}"]`)).toHaveText(name);
      expect((await request.get(path)).status(), path).toBe(200);
    }
  });
}

test("The list beside the map has every member, also those that the map cannot show", async ({ page, request }) => {
  const { items } = await (await request.get("/api/v1/members")).json();
  await page.goto("/en/");
  await expect(page.locator("#map-members li")).toHaveCount(items.length);
  await expect(page.locator('#map-members li:has(a[href="/en/members/ecpat-international"])')).toContainText("not on this map");
});

test("A country is shown larger with the names of its members, and the whole map comes back", async ({ page }) => {
  await page.goto("/en/");
  await page.locator("#map-countries summary").click();
  await page.getByRole("link", { name: "Belgium: 3 organisations" }).click();
  await expect(page).toHaveURL("/en/?map=BE#map");
  await expect(page.locator("svg.map")).toHaveAttribute("data-zoomed", "");
  await expect(page.locator("svg.map .map-name", { hasText: "Eurochild" })).toBeVisible();
  await page.getByRole("link", { name: "Show the whole map" }).click();
  await expect(page.locator("svg.map[data-zoomed]")).toHaveCount(0);
});
