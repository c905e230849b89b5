import { expect, test } from "./support/test";

for (const language of ["en", "fr"]) {
  test(`Every dot of the map is a named link that the list beside it repeats in words (${language})`, async ({ page, request }) => {
    await page.goto(`/${language}/`);
    const dots = await page.locator("svg.map .map-dot").evaluateAll((links) =>
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

test("A country is chosen on the map or by its link, and shown larger with its organisations, its page and its help", async ({ page }) => {
  await page.goto("/en/");
  const shape = page.locator("svg.map").getByRole("link", { name: "Belgium: 3 organisations" });
  await shape.focus();
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL("/en/?map=BE#map");
  await expect(page.locator("svg.map")).toHaveAttribute("data-zoomed", "");
  await expect(page.locator("svg.map .map-name", { hasText: "Eurochild" })).toBeVisible();
  const panel = page.getByRole("region", { name: "Belgium" });
  await expect(panel.getByRole("listitem").locator('a[href^="/en/members/"]')).toHaveCount(3);
  await expect(panel.getByRole("link", { name: "More about this country" })).toHaveAttribute("href", "/en/countries/be");
  await expect(panel.getByRole("link", { name: "Help in this country" })).toHaveAttribute("href", "/en/help?country=BE");
  await panel.getByRole("link", { name: "Show the whole map" }).click();
  await expect(page.locator("svg.map[data-zoomed]")).toHaveCount(0);
  await page.getByRole("navigation", { name: "Organisations by country" }).getByRole("link", { name: "Norway (1)" }).click();
  await expect(page).toHaveURL("/en/?map=NO#map");
  await expect(page.getByRole("region", { name: "Norway" })).toContainText("ECPAT Norge");
});

test("A click on the land of a country with organisations shows it larger", async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.goto("/en/");
  // In the north of Sweden, where no dot is.
  const sweden = (await page.locator('.map-country[aria-label^="Sweden"]').boundingBox())!;
  await page.mouse.click(sweden.x + sweden.width * 0.45, sweden.y + sweden.height * 0.3);
  await expect(page).toHaveURL("/en/?map=SE#map");
});

for (const path of ["/en/", "/en/?map=BE"]) {
  test(`No dot's target is smaller than 24 px or lies on another at 1440 px (${path})`, async ({ page }) => {
    await page.setViewportSize({ width: 1440, height: 900 });
    await page.goto(path);
    const targets = await page.locator(".map-dot .map-target").evaluateAll((circles) =>
      circles.map((circle) => circle.getBoundingClientRect()).map(({ x, y, width }) => ({ x: x + width / 2, y: y + width / 2, width })),
    );
    expect(targets.length).toBeGreaterThan(5);
    targets.forEach((one, at) => {
      expect(one.width).toBeGreaterThanOrEqual(24);
      for (const other of targets.slice(at + 1)) expect(Math.hypot(one.x - other.x, one.y - other.y)).toBeGreaterThanOrEqual(24);
    });
  });
}

test("On a phone countries are chosen by links that a finger can hit, and the map is none of them", async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto("/en/");
  const links = page.getByRole("navigation", { name: "Organisations by country" }).getByRole("link");
  expect(await links.count()).toBeGreaterThan(8);
  for (const box of await links.evaluateAll((all) => all.map((link) => link.getBoundingClientRect()))) {
    expect(Math.min(box.width, box.height)).toBeGreaterThanOrEqual(44);
  }
  const hit = await page.locator(".map-dot, .map-country").evaluateAll((all) => all.filter((link) => getComputedStyle(link).pointerEvents !== "none").length);
  expect(hit).toBe(0);
  await links.filter({ hasText: "Sweden" }).click();
  await expect(page.getByRole("region", { name: "Sweden" })).toContainText("ECPAT");
});
