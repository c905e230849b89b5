import { expectNoViolations } from "./support/axe";
import { EVENT, PASSWORD, arrive, invite, oneTime, shownSecret, user } from "./support/desk";
import { expect, test } from "./support/test";

test.use({ expectedProblems: /status of 4\d\d/ });
test.describe.configure({ mode: "serial" });

const NAME = `ann-${process.pid}`;

const READER = `reader-${process.pid}`;

test.afterAll(() => [NAME, READER].forEach((name) => { try { user("remove", name); } catch { /* that test did not run */ } }));

test("an editor comes in with a code, by the keyboard, and signs out and in again", async ({ page }) => {
  const code = invite(NAME, "admin");
  await page.goto("/desk/begin");
  await expectNoViolations(page, "first sign-in");
  await page.getByLabel("Name").focus();
  await page.keyboard.type(NAME);
  await page.keyboard.press("Tab");
  await page.keyboard.type(code);
  await page.keyboard.press("Tab");
  await page.keyboard.type("too short");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("alert")).toContainText("at least 15 characters");
  await expectNoViolations(page, "first sign-in, refused");
  await page.getByLabel("New password").fill(PASSWORD);
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Your second key");
  await expectNoViolations(page, "second key");
  const secret = await shownSecret(page);
  await page.getByLabel("One-time code").fill(oneTime(secret));
  await page.keyboard.press("Enter");
  await expect(page.locator(".codes li")).toHaveCount(8);
  await expectNoViolations(page, "recovery codes");
  await page.getByRole("link", { name: "I have kept them" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Start");
  // A proposal with a difference, by the keyboard alone.
  await page.goto(EVENT);
  await page.locator("#cell-title_en").focus();
  await page.keyboard.type("New: ");
  await page.locator("#cell-reason").focus();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("alert").getByRole("link")).toBeVisible();
  await expectNoViolations(page, "a form that is refused");
  await page.getByRole("alert").getByRole("link").focus();
  await page.keyboard.press("Enter");
  await expect(page.locator("#cell-reason")).toBeFocused();
  await page.keyboard.type("By mail");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { level: 1 })).toContainText("Proposal");
  const proposal = new URL(page.url()).pathname;
  for (const width of [320, 1440]) {
    await page.setViewportSize({ width, height: 900 });
    for (const path of [
      "/desk",
      "/desk/account",
      "/desk/users",
      "/desk/sign-in",
      "/desk/begin",
      "/desk/records",
      "/desk/records/events",
      EVENT,
      "/desk/new/events",
      "/desk/proposals",
      proposal,
      "/desk/history",
      "/desk/proposals/0",
    ]) {
      await page.goto(path);
      await expectNoViolations(page, `${path}, ${width} px`);
      expect(await page.evaluate(() => document.documentElement.scrollWidth), path).toBeLessThanOrEqual(width);
    }
  }
  await page.goto(proposal);
  await page.getByRole("button", { name: "Take it back" }).focus();
  await page.keyboard.press("Enter");
  await expect(page.getByText("Withdrawn")).toBeVisible();
  await page.getByRole("button", { name: "Sign out" }).click();
  await page.getByLabel("Name").fill(NAME);
  const password = page.getByLabel("Password");
  await expect(password).toHaveAttribute("type", "password");
  await expect(password).toHaveAttribute("autocomplete", "current-password");
  await password.fill(PASSWORD);
  // That of this moment was used.
  await page.getByLabel("One-time code").fill(oneTime(secret, 1));
  await page.getByRole("button", { name: "Sign in" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Start");
  const cookies = await page.context().cookies();
  expect(cookies.map(({ name, path, httpOnly, secure, sameSite }) => ({ name, path, httpOnly, secure, sameSite }))).toEqual([
    { name: "__Secure-desk", path: "/desk", httpOnly: true, secure: true, sameSite: "Lax" },
  ]);
  const asked = page.waitForRequest((request) => request.url().endsWith("/en/"));
  await page.goto("/en/");
  expect((await (await asked).allHeaders())["cookie"]).toBeUndefined();
});

test.describe("what frames a page as readers see it", () => {
  // Previews run no script: the browser says so.
  test.use({ expectedProblems: /status of 4\d\d|\/(leave|navigate)\.js\?.*action has been blocked.*\/desk\/preview\//s });

  test("axe finds nothing wrong in the text editor with the page in it, and on the board of languages", async ({ page }) => {
    test.setTimeout(300_000);
    await arrive(page, READER, "editor");
    for (const width of [320, 1440]) {
      await page.setViewportSize({ width, height: 900 });
      for (const path of ["/desk/texts/safety/fr", "/desk/languages"]) {
        await page.goto(path);
        await expectNoViolations(page, `${path}, ${width} px`);
        expect(await page.evaluate(() => document.documentElement.scrollWidth), path).toBeLessThanOrEqual(width);
      }
    }
  });
});
