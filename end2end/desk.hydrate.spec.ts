import { execFileSync } from "node:child_process";
import { createHmac } from "node:crypto";
import { expectNoViolations } from "./support/axe";
import { expect, test } from "./support/test";

test.use({ expectedProblems: /status of 4\d\d/ });
test.describe.configure({ mode: "serial" });

const PROGRAM = process.env.COALITION_PROGRAM ?? "target/release/coalition";
const DATA = process.env.COALITION_END2END_DATA ?? "target/end2end/data";
const PASSWORD = "seven green otters, sleeping";
const NAME = `ann-${process.pid}`;

// The pages of the desk have no scripts: what works here works without JavaScript, but for axe, which needs it.

const coalition = (...args: string[]) =>
  execFileSync(PROGRAM, ["user", ...args], { env: { ...process.env, COALITION_DATA: DATA, COALITION_LOG: "off" }, encoding: "utf8" });

/** The one-time password of this moment or of steps later, as an app computes it. */
const oneTime = (secret: string, later = 0) => {
  const bits = [...secret].map((letter) => "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567".indexOf(letter).toString(2).padStart(5, "0")).join("");
  const key = Buffer.from(bits.match(/.{8}/g)!.map((byte) => parseInt(byte, 2)));
  const step = Buffer.alloc(8);
  step.writeBigUInt64BE(BigInt(Math.floor(Date.now() / 30_000) + later));
  const tag = createHmac("sha1", key).update(step).digest();
  return String((tag.readUInt32BE(tag[19]! & 15) & 0x7fffffff) % 1_000_000).padStart(6, "0");
};

test.afterAll(() => void coalition("remove", NAME));

test("an editor comes in with a code, by the keyboard, and signs out and in again", async ({ page }) => {
  const code = coalition("add", NAME, "--role", "admin").match(/Code:\s+(\S+)/)![1]!;
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
  const secret = (await page.locator(".secret").textContent())!.replaceAll("-", "");
  await page.getByLabel("One-time code").fill(oneTime(secret));
  await page.keyboard.press("Enter");
  await expect(page.locator(".codes li")).toHaveCount(8);
  await expectNoViolations(page, "recovery codes");
  await page.getByRole("link", { name: "I have kept them" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Start");
  for (const width of [320, 1440]) {
    await page.setViewportSize({ width, height: 900 });
    for (const path of ["/desk", "/desk/account", "/desk/users", "/desk/sign-in"]) {
      await page.goto(path);
      await expect(page.locator("script")).toHaveCount(0);
      await expectNoViolations(page, `${path}, ${width} px`);
      expect(await page.evaluate(() => document.documentElement.scrollWidth), path).toBeLessThanOrEqual(width);
    }
  }
  await page.goto("/desk");
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
