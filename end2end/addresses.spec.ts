import { expect, test } from "./support/test";
import { LANGUAGES, PAGES, switchLanguage } from "./support/site";

test.describe("An address that leads nowhere", () => {
  test.use({ expectedProblems: /status of 404/ });

  for (const language of LANGUAGES) {
    test(`gets a 404 page in its language with ways on (${language})`, async ({ page, request }) => {
      for (const path of ["nowhere", "members/nobody", "events/never", "people/nobody", "members/eurochild/more"]) {
        const response = await page.goto(`/${language}/${path}`);
        expect(response!.status(), path).toBe(404);
        await expect(page.locator("html")).toHaveAttribute("lang", language);
        await expect(page.locator("meta[name=robots]")).toHaveAttribute("content", "noindex");
      }
      const ways = await page.locator("main a").evaluateAll((links) => links.map((link) => link.getAttribute("href")!));
      expect(ways).toContain(`/${language}/`);
      expect(ways).toContain(`/${language}/help`);
      for (const way of ways) expect((await request.get(way)).status(), way).toBe(200);
    });
  }

  test("gets a 404 page even in a language nobody knows", async ({ page }) => {
    expect((await page.goto("/xx/members"))!.status()).toBe(404);
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  });
});

test("The address without a language leads to the one the reader prefers", async ({ request }) => {
  const preferences = { "fr-BE,fr;q=0.9,en;q=0.5": "/fr/", "en-GB": "/en/", "tr,fr;q=0.7,en;q=0.3": "/fr/", "el-CY;q=0.8": "/el/", "ja": "/en/" };
  for (const [preference, home] of Object.entries(preferences)) {
    const answer = await request.get("/", { headers: { "Accept-Language": preference }, maxRedirects: 0 });
    expect(answer.status()).toBe(302);
    expect(answer.headers().location, preference).toBe(home);
    expect(answer.headers().vary).toMatch(/accept-language/i);
  }
});

test("An address with a slash too many leads to the page that was meant", async ({ page }) => {
  await page.goto("/fr/members/?country=BE");
  await expect(page).toHaveURL("/fr/members?country=BE");
});

test.describe("An address with bytes that are no text", () => {
  test.use({ expectedProblems: /status of 400/ });

  test("gets a 400 page that leads back to the list", async ({ page }) => {
    expect((await page.goto("/en/members?q=%FF"))!.status()).toBe(400);
    await page.locator("main").getByRole("link", { name: "Members" }).click();
    await expect(page).toHaveURL("/en/members");
  });
});

test("The language switch stays on the page and keeps what it is asked", async ({ page }) => {
  for (const [kind, path] of Object.entries(PAGES).filter(([, path]) => path !== "nowhere")) {
    await page.goto(`/en/${path}`);
    await switchLanguage(page, "français");
    await expect(page, kind).toHaveURL(new RegExp(`/fr/${path.split("?")[0]}(\\?|$)`));
    await expect(page.locator("html")).toHaveAttribute("lang", "fr");
    const asked = [...new URLSearchParams(path.split("?")[1])].sort();
    expect([...new URL(page.url()).searchParams].sort(), kind).toEqual(asked);
    await switchLanguage(page, "English");
    await expect(page, kind).toHaveURL(new RegExp(`/en/${path.split("?")[0]}(\\?|$)`));
  }
});
