import { expect, test } from "./support/test";

for (const [name, expected] of [["Copy citation", "“Positions”"], ["Copy link", "/en/positions"]] as const) {
  test(`“${name}” puts it on the clipboard, and says so`, async ({ page, context }) => {
    await context.grantPermissions(["clipboard-read", "clipboard-write"]);
    await page.setViewportSize({ width: 1440, height: 900 });
    await page.goto("/en/positions");
    await page.getByRole("button", { name }).click();
    await expect(page.getByRole("button", { name: "Copied" })).toBeFocused();
    await expect(page.locator("#announcer")).toHaveText("Copied");
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toContain(expected);
    expect(copied).toContain(new URL("/en/positions", page.url()).href);
  });
}

test("On a phone citing and copying are folded below the name of the page", async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto("/en/positions");
  await expect(page.getByRole("button", { name: "Copy link" })).toBeHidden();
  await page.getByText("Cite this page").click();
  await expect(page.getByRole("button", { name: "Copy link" })).toBeVisible();
});
