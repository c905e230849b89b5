import { execFileSync } from "node:child_process";
import { createHmac } from "node:crypto";
import { expect, type Page } from "@playwright/test";

const PROGRAM = process.env.COALITION_PROGRAM ?? "target/release/coalition";
const DATA = process.env.COALITION_END2END_DATA ?? "target/end2end/data";

export const PASSWORD = "seven green otters, sleeping";

/** An event of the real content. */
export const EVENT = "/desk/records/events/2022-07-childsafetyonlinenow-launch";

/** `coalition user …` on the database of the tests. */
export const user = (...args: string[]) =>
  execFileSync(PROGRAM, ["user", ...args], { env: { ...process.env, COALITION_DATA: DATA, COALITION_LOG: "off" }, encoding: "utf8" });

/** Adds somebody, and gives the code for the first sign-in. */
export const invite = (name: string, role: string) => user("add", name, "--role", role).match(/Code:\s+(\S+)/)![1]!;

/** The one-time password of this moment or of steps later, as an app computes it. */
export const oneTime = (secret: string, later = 0) => {
  const bits = [...secret].map((letter) => "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567".indexOf(letter).toString(2).padStart(5, "0")).join("");
  const key = Buffer.from(bits.match(/.{8}/g)!.map((byte) => parseInt(byte, 2)));
  const step = Buffer.alloc(8);
  step.writeBigUInt64BE(BigInt(Math.floor(Date.now() / 30_000) + later));
  const tag = createHmac("sha1", key).update(step).digest();
  return String((tag.readUInt32BE(tag[19]! & 15) & 0x7fffffff) % 1_000_000).padStart(6, "0");
};

/** The key that the page of the second factor shows. */
export const shownSecret = async (page: Page) => (await page.locator(".secret").textContent())!.replaceAll("-", "");

/** Somebody new comes in with a code and sets everything up; gives the key of the second factor. */
export async function arrive(page: Page, name: string, role: string): Promise<string> {
  const code = invite(name, role);
  await page.goto("/desk/begin");
  await page.getByLabel("Name").fill(name);
  await page.getByLabel("Code for the first sign-in").fill(code);
  await page.getByLabel("New password").fill(PASSWORD);
  await page.getByRole("button").last().click();
  const secret = await shownSecret(page);
  await page.getByLabel("One-time code").fill(oneTime(secret));
  await page.getByRole("button", { name: "Confirm" }).click();
  await page.getByRole("link", { name: "I have kept them" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Start");
  return secret;
}

/** Signs in; `later` is how many steps of 30 seconds after the last code this one is. */
export async function signIn(page: Page, name: string, secret: string, later: number): Promise<void> {
  await page.getByLabel("Name").fill(name);
  await page.getByLabel("Password").fill(PASSWORD);
  await page.getByLabel("One-time code").fill(oneTime(secret, later));
  await page.getByRole("button", { name: "Sign in" }).click();
}
